/**
 * Rows and columns: sorted by links, cards on a phone, whole on paper.
 * Not here: filters (`FilterBar`), pages (`Pagination`), or thousands of rows (`LongTable`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import { type Column, role, TableRow } from "./TableRow.tsx"

export interface TableColumn<Row> extends Column<Row> {
  /** The link that sorts by this column. */
  readonly sortHref?: string | undefined
  readonly sorted?: "ascending" | "descending" | undefined
}

export interface TableProps<Row> {
  readonly caption: string
  /** The caption is only read aloud, when a heading above says the same. */
  readonly hideCaption?: boolean | undefined
  /** **Shape** the first column names the row. */
  readonly columns: ReadonlyArray<TableColumn<Row>>
  readonly rows: ReadonlyArray<Row>
  readonly rowKey: (row: Row) => string
  /** Shown instead of rows. */
  readonly empty?: ReactNode | undefined
}

export const Table = part(
  "Table",
  <Row,>({ caption, hideCaption, columns, rows, rowKey, empty }: TableProps<Row>) => {
    const { say } = useWords()
    if (rows.length === 0) return <>{empty ?? <p>{say("table.empty")}</p>}</>
    return (
      <table className="osl-table" {...role("table")}>
        <caption className={hideCaption ? "osl-visually-hidden" : "osl-table__caption"}>{caption}</caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                {...role("columnheader")}
                aria-sort={column.sorted}
                className={column.isNumeric ? "osl-table__figure" : undefined}
              >
                {column.sortHref ? (
                  <a className="osl-table__sort" href={column.sortHref}>
                    <span className="osl-visually-hidden">
                      {say("table.sort.by", { column: column.header })}
                    </span>
                    <span aria-hidden="true">{column.header}</span>
                    {column.sorted ? (
                      <>
                        <span aria-hidden="true">{column.sorted === "ascending" ? " ▲" : " ▼"}</span>
                        <span className="osl-visually-hidden">, {say(`table.sort.${column.sorted}`)}</span>
                      </>
                    ) : null}
                  </a>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    )
  },
)
