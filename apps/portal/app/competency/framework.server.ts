/**
 * The competency framework of an edition with the texts of its levels, made once for each edition.
 * Not here: which edition a portal serves (`editions.server.ts`), or what a framework is (`@osl/competency`).
 */
import { Framework } from "@osl/competency"
import { wordings } from "@osl/competency/level-texts"
import type { Edition } from "@osl/core"
import * as Effect from "effect/Effect"
import { Editions } from "../editions.server.ts"

const made = new WeakMap<Edition.Edition, Framework.Framework>()

export const of = (edition: Edition.Edition): Framework.Framework => {
  const found = made.get(edition) ?? Framework.of(edition, { wordings })
  made.set(edition, found)
  return found
}

/** The framework by which this portal assesses: that of the edition new processes begin with. */
export const framework = Effect.map(Editions, ({ begins }) => of(begins))
