/**
 * Both sides of a record that somebody else changed while it was being corrected: what is saved now, and what was sent.
 * Not here: that there is a conflict (`sending.server.ts`), or drawing it (`@osl/ui`, ConflictView).
 */
import { Forms } from "@osl/core"
import type { Record } from "@osl/store"
import { type Difference, differencesBetween } from "@osl/ui"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as links from "./links.ts"
import * as RecordSummary from "./RecordSummary.ts"
import type { Reading } from "./reading.server.ts"
import * as ReferredRecords from "./referredRecords.server.ts"
import type { Held } from "./sending.server.ts"

const none: ReadonlyArray<Difference> = []

/**
 * A correction that was held up, with both sides of every answer that differs.
 *
 * **Shape** no sides when others left this very record alone: then there is nothing to choose between.
 */
export const beside = Effect.fn("Conflict.beside")(function* (
  held: Held,
  { form, id, content }: Pick<Record.Record, "form" | "id" | "content">,
  sent: Command.Body,
  reading: Reading,
) {
  const href = links.record(reading.state.id, id)
  if (sent.type !== "correct" || !held.meanwhile.some((event) => event.href === href))
    return { ...held, sides: none }
  const { fields } = Forms.of(reading.edition)[form]
  const rowsOf = Effect.fnUntraced(function* (answers: Record.Content) {
    const references = yield* ReferredRecords.labels(reading, fields, answers)
    return RecordSummary.rows(fields, answers, { language: reading.language, references })
  })
  return { ...held, sides: differencesBetween(yield* rowsOf(content), yield* rowsOf({ ...sent.content })) }
})
