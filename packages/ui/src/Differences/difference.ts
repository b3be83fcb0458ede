/**
 * What differs between two tellings of the same record, answer by answer.
 * Not here: drawing it (`Differences`), or putting a record into words.
 */
import { type AnswerRow, answerText } from "../RecordAnswers/answers.ts"

/** One answer on both sides, in words; absent where it was left empty. **Shape** plain JSON. */
export interface Difference {
  readonly key: string
  readonly label: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

const given = (text: string): string | undefined => (text === "" ? undefined : text)

/**
 * The answers that two tellings of a record do not share.
 *
 * **Shape** in the order of `after`, then what only `before` has; equal answers are left out.
 */
export const differencesBetween = (
  before: ReadonlyArray<AnswerRow>,
  after: ReadonlyArray<AnswerRow>,
): ReadonlyArray<Difference> => {
  const was = new Map(before.map((row) => [row.name, row]))
  const names = new Set(after.map(({ name }) => name))
  return [
    ...after.map((row) => ({ row, old: was.get(row.name)?.value, now: row.value })),
    ...before.filter(({ name }) => !names.has(name)).map((row) => ({ row, old: row.value, now: undefined })),
  ].flatMap(({ row, old, now }) => {
    const [one, other] = [given(answerText(old)), given(answerText(now))]
    return one === other
      ? []
      : [
          {
            key: row.name,
            label: row.label,
            ...(one === undefined ? {} : { before: one }),
            ...(other === undefined ? {} : { after: other }),
          },
        ]
  })
}
