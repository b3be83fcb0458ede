/**
 * The audit in memory.
 * Not here: what is promised of it (`Audit`).
 */
import { Event } from "@osl/workflow"
import * as Effect from "effect/Effect"
import type { Audit, Entry } from "../Audit.ts"
import * as Page from "../Page.ts"
import { isId } from "../Tenant.ts"
import type { Memory } from "./Memory.ts"

const place = (entry: Entry): Page.Place => ({
  by: entry.at,
  id: entry.actorId,
  seq: entry.seq,
})

export const make = ({ audit }: Memory["Service"]): Audit["Service"] => ({
  list: (tenant, query = {}) =>
    Effect.sync(() => {
      const { personId, processId, from, to } = query
      const isNone = [personId, processId].some((id) => id !== undefined && !isId(id))
      const isNever = [from, to].some((at) => at !== undefined && !Event.isInstant(at))
      const found = (audit.get(tenant.organisationId) ?? []).filter(
        (one) =>
          !isNone &&
          !isNever &&
          (tenant.duty === "director" || one.actorId === tenant.actorId) &&
          (personId === undefined || one.actorId === personId) &&
          (processId === undefined || one.processId === processId) &&
          (from === undefined || one.at >= from) &&
          (to === undefined || one.at < to),
      )
      return Page.byKey(found, place, query)
    }),
})
