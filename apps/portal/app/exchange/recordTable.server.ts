/**
 * The records of one form of a process as a table: a column for each question.
 * Not here: anybody's private answers, which the store does not hand out; the file (`Sheet`).
 */
import { Forms } from "@osl/core"
import { ProcessStore } from "@osl/store"
import type { AnswerValue } from "@osl/ui"
import * as Effect from "effect/Effect"
import { personName } from "../process/EventSentence.ts"
import * as RecordSummary from "../process/RecordSummary.ts"
import type { Reading } from "../process/reading.server.ts"
import * as references from "../process/references.ts"
import * as ReferredRecords from "../process/referredRecords.server.ts"
import * as StoredRecord from "../process/StoredRecord.ts"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { most, TooManyRows } from "./pages.server.ts"
import type { Sheet } from "./Sheet.ts"

/** An answer in one cell. **Shape** items and rows on lines of their own, the answers of a row parted by semicolons. */
const textOf = (value: AnswerValue | undefined): string => {
  if (value === undefined) return ""
  if (value.kind === "items") return value.items.join("\n")
  if (value.kind === "rows")
    return value.rows
      .map((row) =>
        row
          .flatMap((one) => (one.value === undefined ? [] : [`${one.label}: ${textOf(one.value)}`]))
          .join("; "),
      )
      .join("\n")
  return value.text
}

export const make = Effect.fn("Exchange.records")(function* (reading: Reading, form: Forms.FormCode) {
  const { member, state, edition, language, telling } = reading
  const store = yield* ProcessStore.ProcessStore
  const found = yield* store.recordsOf(member, state.id, [form])
  if (found.length > most) return yield* new TooManyRows({ most })
  const fields = Forms.of(edition)[form].fields.filter(({ privacy }) => privacy !== "author")
  const names = references.labels(yield* ReferredRecords.of(reading, fields))
  return {
    title: say(language, `form.${form}.many`),
    columns: [
      say(language, "export.column.on"),
      say(language, "export.column.author"),
      say(language, "export.column.standing"),
      ...fields.map(({ label }) => label[ofModel(language)]),
      say(language, "export.column.id"),
    ],
    rows: found.map((record) => {
      const answers = RecordSummary.rows(fields, record.content, { language, references: names })
      return [
        record.on,
        personName(telling, record.authorId),
        StoredRecord.standing(record, state, language)?.text ?? "",
        ...fields.map(({ name }) => textOf(answers.find((answer) => answer.name === name)?.value)),
        record.id,
      ]
    }),
  } satisfies Sheet
})
