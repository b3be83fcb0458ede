/**
 * What every picture begins with: the process, the records of the picture's forms, what the reader may add.
 * Not here: the pictures (`*View`).
 */
import type { Forms } from "@osl/core"
import { ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { say } from "../../words/Words.ts"
import * as links from "../links.ts"
import { type Reading, read } from "../reading.server.ts"
import type { Addition } from "./PicturePage.tsx"

/** **Unit** records of one form on a picture, the latest; older ones are in the list of records. */
export const mostOfForm = 200

/** The records that this reader may add now. */
export const additions = (
  { state, language, may }: Reading,
  forms: ReadonlyArray<Forms.FormCode>,
): ReadonlyArray<Addition> =>
  state.status !== "open" || !may("record")
    ? []
    : forms.map((form) => ({
        href: links.addRecord(state.id, form),
        label: say(language, "form.add", { object: say(language, `form.${form}.object`) }),
      }))

/** A process with the records of some forms, the latest first. */
export const begin = Effect.fn("Picturing.begin")(function* (
  processId: string | undefined,
  forms: ReadonlyArray<Forms.FormCode>,
) {
  const reading = yield* read(processId)
  const store = yield* ProcessStore.ProcessStore
  const records = yield* store.recordsOf(reading.member, reading.state.id, forms, { perForm: mostOfForm })
  return { reading, records }
})
