/**
 * The answers of a record in words ready to be shown, and as one text each to be compared.
 * Not here: putting a record into words (the server that knows its form), or drawing them (`RecordAnswers`).
 */

/** What was answered. **Shape** plain JSON; `rows` of a list each hold their own answers. */
export type AnswerValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lines"; readonly text: string }
  | { readonly kind: "items"; readonly items: ReadonlyArray<string> }
  | { readonly kind: "rows"; readonly rows: ReadonlyArray<ReadonlyArray<AnswerRow>> }

/** One question with its answer; `value` is absent when it was left empty. */
export interface AnswerRow {
  readonly name: string
  readonly label: string
  readonly value?: AnswerValue | undefined
}

/** An answer as one text. **Shape** rows are numbered, one on a line; empty when nothing was answered. */
export const answerText = (value: AnswerValue | undefined): string => {
  switch (value?.kind) {
    case undefined:
      return ""
    case "text":
    case "lines":
      return value.text
    case "items":
      return value.items.join(", ")
    case "rows":
      return value.rows
        .map((row, index) => {
          const said = row.flatMap((one) =>
            one.value === undefined ? [] : [`${one.label}: ${answerText(one.value)}`],
          )
          return `${index + 1}. ${said.join("; ")}`
        })
        .join("\n")
    default:
      return ""
  }
}
