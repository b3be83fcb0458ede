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

/** The framework as the text of a CSV file. **Shape** `;`, CRLF, begins with the mark of UTF-8. */
export const write = (framework: Framework, language: Language.Language): string =>
  stringify(
    FrameworkSheet.write(framework, language).map((row) => [...row]),
    { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true },
  )

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes)
}

/** What parts the cells: the mark that is most often in the row above the columns. */
const delimiterOf = (text: string): string => {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? ""
  const count = (mark: string): number => line.split(mark).length
  return [";", "\t", ","].toSorted((a, b) => count(b) - count(a))[0] ?? ";"
}

/** What `escape_formulas` put before a cell. */
const unescaped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/**
 * Reads the bytes or the text of a CSV file, with semicolons, tabs or commas.
 *
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
    return Result.succeed(rows.map((row) => row.map(unescaped)))
  } catch (cause) {
    const row = cause instanceof CsvError ? Number(cause["lines"] ?? 1) : 1
    return Result.fail(problems.make("sheet-row-broken", [row - 1], { row }))
  }
}
