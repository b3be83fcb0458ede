/**
 * Rows and columns: sorted by links, cards on a phone, whole on paper.
 * Not here: filters and pages (`Pagination`).
 */
import type { ReactNode } from "react"
import { useWords } from "../words/Words.ts"

export interface TableColumn<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand to the right. */
  readonly isNumeric?: boolean | undefined
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

/** Said aloud, because a table laid out as cards loses its roles in some browsers. */
const role = (name: string) => ({ role: name })

export const Table = <Row,>({ caption, hideCaption, columns, rows, rowKey, empty }: TableProps<Row>) => {
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
          <tr key={rowKey(row)} {...role("row")}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" {...role("rowheader")}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  {...role("cell")}
                  className={column.isNumeric ? "osl-table__figure" : undefined}
                >
                  <span className="osl-table__label" aria-hidden="true">
                    {column.header}
                  </span>
                  <span className="osl-table__value">{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
