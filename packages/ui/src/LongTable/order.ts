/**
 * Rows found by a text and put in the order of a column.
 * Not here: drawing those in view (`LongTable`).
 */
import { plainLetters } from "../ComboBox/matching.ts"

/** What a row is ordered by; one without a value comes last. */
export type SortValue = string | number | undefined

export interface Order<Row> {
  readonly by: (row: Row) => SortValue
  readonly direction: "ascending" | "descending"
}

/** **Shape** a new array; rows of equal value keep their order. **Unit** `language` BCP 47. */
export const ordered = <Row>(
  rows: ReadonlyArray<Row>,
  order: Order<Row> | undefined,
  language: string,
): ReadonlyArray<Row> => {
  if (order === undefined) return rows
  const collator = new Intl.Collator(language, { numeric: true })
  const turn = order.direction === "ascending" ? 1 : -1
  const keyed = rows.map((row) => ({ row, value: order.by(row) }))
  const compared = (a: SortValue, b: SortValue): number => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
    if (typeof a === "number" && typeof b === "number") return turn * (a - b)
    return turn * collator.compare(String(a), String(b))
  }
  return keyed.sort((a, b) => compared(a.value, b.value)).map(({ row }) => row)
}

/** Text of every row once, so that a letter more costs little. */
export const searchable = <Row>(
  rows: ReadonlyArray<Row>,
  textOf: (row: Row) => string,
): ReadonlyArray<{ readonly row: Row; readonly text: string }> =>
  rows.map((row) => ({ row, text: plainLetters(textOf(row)) }))

/** Rows with every word of the text. */
export const foundIn = <Row>(
  rows: ReadonlyArray<{ readonly row: Row; readonly text: string }>,
  typed: string,
): ReadonlyArray<Row> => {
  const words = plainLetters(typed).split(/\s+/)
  return rows.flatMap(({ row, text }) => (words.every((word) => text.includes(word)) ? [row] : []))
}
