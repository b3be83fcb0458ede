/**
 * Some rows of a long table, or an empty place as high as they were.
 * Not here: which groups are near (`useInView`).
 */

import { memo, useEffect, useLayoutEffect, useRef, useState } from "react"
import { piece } from "../odd/part.tsx"
import { type Column, role, TableRow } from "../Table/TableRow.tsx"

export interface RowGroupProps<Row> {
  readonly nth: number
  /** **Unit** the number of its first row in the whole table, the head counted. */
  readonly first: number
  readonly rows: ReadonlyArray<Row>
  readonly columns: ReadonlyArray<Column<Row>>
  readonly rowKey: (row: Row) => string
  readonly isDrawn: boolean
  readonly watch: (element: Element) => () => void
}

/** **Unit** CSS pixels of a row before any was measured. */
const usual = 52

/** React warns of the one on a server, where nothing is measured. */
const useBrowserEffect = typeof window === "undefined" ? useEffect : useLayoutEffect

const Group = piece(
  "Group",
  <Row,>({ nth, first, rows, columns, rowKey, isDrawn, watch }: RowGroupProps<Row>) => {
    const body = useRef<HTMLTableSectionElement>(null)
    const [rowHeight, setRowHeight] = useState(usual)
    useEffect(() => (body.current === null ? undefined : watch(body.current)), [watch])
    // The height is remembered while the rows are there; afterwards the place keeps it.
    useBrowserEffect(() => {
      const height = body.current?.getBoundingClientRect().height ?? 0
      if (isDrawn && height > 0 && rows.length > 0) setRowHeight(height / rows.length)
    }, [isDrawn, rows])
    return isDrawn ? (
      <tbody ref={body} data-group={nth} {...role("rowgroup")}>
        {rows.map((row, index) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} number={first + index} />
        ))}
      </tbody>
    ) : (
      <tbody ref={body} data-group={nth} aria-hidden="true">
        <tr className="osl-long__place">
          <td colSpan={columns.length} style={{ height: `${Math.round(rowHeight * rows.length)}px` }} />
        </tr>
      </tbody>
    )
  },
)

/** Drawn again only when its rows or its state change. */
export const RowGroup = memo(Group) as typeof Group
