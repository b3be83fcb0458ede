/**
 * One row of a table: its first cell names it, and on a phone every other cell says its column.
 * Not here: the head of the table (`Table`, `LongTable`).
 */

import type { ReactNode } from "react"
import { piece } from "../odd/part.tsx"
import { noFigure } from "../words/message.ts"

/** What a column shows of a row. */
export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand to the right. */
  readonly isNumeric?: boolean | undefined
}

/** Said aloud, because a table laid out as cards loses its roles in some browsers. */
export const role = (name: string) => ({ role: name })

/** A figure that a page worked out and that is none. */
const shown = (cell: ReactNode): ReactNode =>
  typeof cell === "number" && !Number.isFinite(cell) ? noFigure : cell

export interface TableRowProps<Row> {
  readonly columns: ReadonlyArray<Column<Row>>
  readonly row: Row
  /** **Unit** the number of the row in the whole table, the head counted, from 1; where not all rows are drawn. */
  readonly number?: number | undefined
}

export const TableRow = piece("TableRow", <Row,>({ columns, row, number }: TableRowProps<Row>) => (
  <tr {...role("row")} aria-rowindex={number}>
    {columns.map((column, index) =>
      index === 0 ? (
        <th key={column.key} scope="row" {...role("rowheader")}>
          {shown(column.cell(row))}
        </th>
      ) : (
        <td key={column.key} {...role("cell")} className={column.isNumeric ? "osl-table__figure" : undefined}>
          <span className="osl-table__label" aria-hidden="true">
            {column.header}
          </span>
          <span className="osl-table__value">{shown(column.cell(row))}</span>
        </td>
      ),
    )}
  </tr>
))
