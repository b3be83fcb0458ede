/**
 * A table of thousands of rows: sorted and searched on the page, drawn only where it is looked at, whole on paper.
 * Not here: a table whose order and pages come from the server (`Table`, `Pagination`).
 */

import { useDeferredValue, useEffect, useId, useMemo, useState } from "react"
import { flushSync } from "react-dom"
import { useHydrated } from "../host/useHydrated.ts"
import { part } from "../odd/part.tsx"
import { type Column, role } from "../Table/TableRow.tsx"
import { useWords } from "../words/Words.ts"
import { foundIn, type Order, ordered, type SortValue, searchable } from "./order.ts"
import { RowGroup } from "./RowGroup.tsx"
import { useInView } from "./useInView.ts"

export interface LongColumn<Row> extends Column<Row> {
  /** What sorting by this column compares; without it the column does not sort. */
  readonly sortBy?: ((row: Row) => SortValue) | undefined
}

export interface LongTableProps<Row> {
  readonly caption: string
  /** **Shape** the first column names the row; the same array while nothing changes. */
  readonly columns: ReadonlyArray<LongColumn<Row>>
  readonly rows: ReadonlyArray<Row>
  readonly rowKey: (row: Row) => string
  /** What searching reads of a row; without it there is no search. */
  readonly textOf?: ((row: Row) => string) | undefined
  /** Where the next rows are without scripts. */
  readonly nextHref?: string | undefined
}

/** Rows drawn and taken away together. */
const group = 50

interface Sorting {
  readonly key: string
  readonly direction: "ascending" | "descending"
}

const grouped = <Row,>(rows: ReadonlyArray<Row>): ReadonlyArray<ReadonlyArray<Row>> =>
  Array.from({ length: Math.ceil(rows.length / group) }, (_, nth) =>
    rows.slice(nth * group, (nth + 1) * group),
  )

/** Paper holds every row, whatever was on the screen. */
const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener("beforeprint", begin)
    window.addEventListener("afterprint", end)
    return () => {
      window.removeEventListener("beforeprint", begin)
      window.removeEventListener("afterprint", end)
    }
  }, [])
  return isPrinting
}

export const LongTable = part(
  "LongTable",
  <Row,>({ caption, columns, rows, rowKey, textOf, nextHref }: LongTableProps<Row>) => {
    const { say, number, locale } = useWords()
    const id = useId()
    const isAlive = useHydrated()
    const isPrinting = usePrinting()
    const [typed, setTyped] = useState("")
    const [sorting, setSorting] = useState<Sorting>()
    const wanted = useDeferredValue(typed)
    const texts = useMemo(
      () => (textOf === undefined || !isAlive ? undefined : searchable(rows, textOf)),
      [rows, textOf, isAlive],
    )
    const found = useMemo(
      () => (texts === undefined || wanted.trim() === "" ? rows : foundIn(texts, wanted)),
      [rows, texts, wanted],
    )
    const shown = useMemo(() => {
      const by = columns.find(({ key }) => key === sorting?.key)?.sortBy
      const order: Order<Row> | undefined =
        by === undefined || sorting === undefined ? undefined : { by, direction: sorting.direction }
      return ordered(found, order, locale)
    }, [found, columns, sorting, locale])
    const groups = useMemo(() => grouped(shown), [shown])
    const { watch, inView } = useInView()

    const press = (key: string) =>
      setSorting((now) => ({
        key,
        direction: now?.key === key && now.direction === "ascending" ? "descending" : "ascending",
      }))
    const all = number(rows.length)
    if (rows.length === 0) return <p>{say("table.empty")}</p>
    return (
      <div className="osl-long">
        {isAlive && textOf !== undefined ? (
          <p className="osl-long__search">
            <label htmlFor={`${id}-search`}>{say("long.find")}</label>
            <input
              id={`${id}-search`}
              className="osl-control"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
        ) : null}
        <p className="osl-long__count" role="status">
          {isAlive
            ? say("long.count", { shown: shown.length, all })
            : say("long.first", { shown: number(Math.min(group, rows.length)), all })}
        </p>
        <table className="osl-table osl-long__table" {...role("table")} aria-rowcount={shown.length + 1}>
          <caption className="osl-table__caption">{caption}</caption>
          <thead {...role("rowgroup")}>
            <tr {...role("row")} aria-rowindex={1}>
              {columns.map(({ key, header, sortBy, isNumeric }) => {
                const direction = sorting?.key === key ? sorting.direction : undefined
                return (
                  <th
                    key={key}
                    scope="col"
                    {...role("columnheader")}
                    aria-sort={direction}
                    className={isNumeric ? "osl-table__figure" : undefined}
                  >
                    {isAlive && sortBy !== undefined ? (
                      <button
                        type="button"
                        className="osl-table__sort osl-long__sort"
                        onClick={() => press(key)}
                      >
                        {header}
                        <span aria-hidden="true">
                          {direction === undefined ? " ↕" : direction === "ascending" ? " ▲" : " ▼"}
                        </span>
                      </button>
                    ) : (
                      header
                    )}
                  </th>
                )
              })}
            </tr>
          </thead>
          {(isAlive ? groups : groups.slice(0, 1)).map((members, nth) => (
            <RowGroup
              // The place is the identity: rows change places when they are sorted.
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={nth}
              nth={nth}
              first={nth * group + 2}
              rows={members}
              columns={columns}
              rowKey={rowKey}
              isDrawn={isPrinting || inView(nth)}
              watch={watch}
            />
          ))}
        </table>
        {!isAlive && nextHref !== undefined && rows.length > group ? (
          <p>
            <a href={nextHref}>{say("long.rest")}</a>
          </p>
        ) : null}
      </div>
    )
  },
)
