/**
 * The table of competencies as CSV: semicolons, UTF-8 with its mark, as spreadsheets in Poland want it.
 * Not here: what the table holds and what it would change (`FrameworkSheet`).
 */
import type { Language, Problem } from "@osl/core"
import { CsvError, parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import * as Result from "effect/Result"
import type { Framework } from "../../Framework.ts"
import * as FrameworkSheet from "./FrameworkSheet.ts"
import * as problems from "./problems.ts"

/** **Unit** bytes of a file. */
export const mostBytes = 5_000_000

/** What a sheet program would take for a formula, with or without apostrophes that say it is none. */
const formulaLike = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A text that no sheet program takes for a formula: one apostrophe more before what looks like one. */
const escaped = (cell: string): string => (formulaLike.test(cell) ? `'${cell}` : cell)

/** What a cell of a file holds: of a text that looks like a formula one apostrophe less. */
const cellOf = (cell: string): FrameworkSheet.Cell =>
  cell.startsWith("'") && formulaLike.test(cell)
    ? cell.slice(1)
    : /^(?:[=@]|[+-](?=[\d(A-Za-z]))/.test(cell)
      ? { formula: cell }
      : cell

/** The framework as the text of a CSV file. **Shape** `;`, CRLF, begins with the mark of UTF-8. */
export const write = (framework: Framework, language: Language.Language): string =>
  stringify(
    FrameworkSheet.write(framework, language).map((row) => row.map(escaped)),
    { bom: true, delimiter: ";", record_delimiter: "windows" },
  )

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const isWide = (one: number, other: number): boolean => first === one && second === other
  return new TextDecoder(isWide(0xff, 0xfe) ? "utf-16le" : isWide(0xfe, 0xff) ? "utf-16be" : "utf-8").decode(
    bytes,
  )
}

/** What parts the cells: the mark that is most often in the row above the columns. */
const delimiterOf = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? ""
  const count = (mark: string): number => line.split(mark).length
  return [";", "\t", ","].toSorted((a, b) => count(b) - count(a))[0] ?? ";"
}

/**
 * Reads the bytes or the text of a CSV file, with semicolons, tabs or commas.
 *
 * **Shape** a text that we wrote with an apostrophe before it, so that no sheet program takes it for a formula, is read as it was.
 * **Errors** the problem that stops the reading: too large, or quotes that do not close, with the row.
 */
export const read = (file: Uint8Array | string): Result.Result<FrameworkSheet.Table, Problem.Problem> => {
  if (file.length > mostBytes) return Result.fail(problems.make("sheet-too-large", [], { max: mostBytes }))
  const text = (typeof file === "string" ? file : decode(file)).replace(/^\ufeff/, "")
  try {
    const rows: ReadonlyArray<ReadonlyArray<string>> = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
    })
    return Result.succeed(rows.map((row) => row.map(cellOf)))
  } catch (cause) {
    const row = cause instanceof CsvError ? Number(cause["lines"] ?? 1) : 1
    return Result.fail(problems.make("sheet-row-broken", [row - 1], { row }))
  }
}
