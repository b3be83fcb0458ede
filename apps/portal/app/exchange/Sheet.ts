/**
 * A table as a file: CSV as spreadsheets in Poland want it, or an XLSX workbook.
 * Not here: what the tables hold (`*Table.server.ts`), or who may take them out (`taking.server.ts`).
 */
import { StatSymbol } from "@osl/core"
import { stringify } from "csv-stringify/sync"
import writeWorkbook from "write-excel-file/universal"

/** A figure of statistics, which may be a symbol. */
export interface FigureCell {
  readonly figure: StatSymbol.Figure
}

export type Cell = string | number | null | FigureCell

/** **Shape** every row as long as `columns`. */
export interface Sheet {
  readonly title: string
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** What a program for spreadsheets would take for a formula, with or without apostrophes that say it is none. */
const formulaLike = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A cell as text of CSV. **Shape** one apostrophe before what looks like a formula; a decimal comma; nothing for null. */
const text = (cell: Cell): string => {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell).replace(".", ",")
  if (typeof cell === "object") return StatSymbol.toText(cell.figure, decimals(cell))
  return formulaLike.test(cell) ? `'${cell}` : cell
}

const decimals = ({ figure }: FigureCell): number => (Number.isInteger(figure) ? 0 : 2)

/** **Shape** `;` between cells, CRLF between rows, the mark of UTF-8 at the beginning. */
export const csv = ({ columns, rows }: Sheet): string =>
  stringify([columns.map(text), ...rows.map((row) => row.map(text))], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
  })

/** **Unit** characters that a cell of a workbook holds. */
const mostInCell = 32_767

const fitting = (value: string): string =>
  value.length > mostInCell ? `${value.slice(0, mostInCell - 1)}…` : value

/** What is text stays text: no cell is a formula. */
const workbookCell = (cell: Cell) => {
  if (cell === null || cell === "") return null
  if (typeof cell === "number") return { value: cell, type: Number }
  if (typeof cell === "string") return { value: fitting(cell), type: String, wrap: true }
  const value = StatSymbol.toCell(cell.figure, decimals(cell))
  return typeof value === "number"
    ? { value, type: Number }
    : { value, type: String, align: "right" as const }
}

/** **Unit** characters; the name of a sheet has no mark that a program refuses. */
const nameOf = (title: string): string => title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31)

/** **Shape** one sheet; the row of columns stays in view. */
export const xlsx = async ({ title, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> => {
  const { toBlob } = writeWorkbook(
    [
      columns.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
      ...rows.map((row) => row.map(workbookCell)),
    ],
    { sheet: nameOf(title), stickyRowsCount: 1, columns: columns.map(() => ({ width: 24 })) },
  )
  return new Uint8Array(await (await toBlob()).arrayBuffer())
}
