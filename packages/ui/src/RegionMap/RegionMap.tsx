/**
 * A figure for each area of a region, as a shaded map and as a table; small numbers stay hidden on both.
 * Not here: counting or hiding numbers (`@osl/evaluation` or the caller), or borders (`@osl/core/territory/borders`).
 */

import { useId } from "react"
import { Details } from "../Details/Details.tsx"
import { part } from "../odd/part.tsx"
import { StatisticsFigure, type WrittenFigure } from "../StatisticsFigure/StatisticsFigure.tsx"
import { Table } from "../Table/Table.tsx"
import type { TerritoryDrawing } from "../TerritoryMap/drawing.ts"
import { useWords } from "../words/Words.ts"
import { classesOf, classOf, shadeOf } from "./classes.ts"

/** An area with its figure. */
export interface RegionArea {
  /** The code of its shape on the drawing. */
  readonly code: string
  readonly label: string
  readonly href?: string | undefined
  /** `value` is what the shade is made of; null for a symbol, and so for every number that is hidden. */
  readonly figure: WrittenFigure & { readonly value: number | null }
}

export interface RegionMapProps {
  readonly label: string
  readonly drawing: TerritoryDrawing
  readonly areas: ReadonlyArray<RegionArea>
  /** What the figures count: "procesy". */
  readonly unit?: string | undefined
  /** Why some numbers are not given, when it is not only that they are small. */
  readonly note?: string | undefined
}

const count = 4

export const RegionMap = part("RegionMap", ({ label, drawing, areas, unit, note }: RegionMapProps) => {
  const { say, number } = useWords()
  const hatch = useId()
  if (areas.length === 0) return <p>{say("region.none")}</p>
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const classes = classesOf(
    areas.map(({ figure }) => figure.value),
    count,
  )
  const isHidden = areas.some(({ figure }) => figure.value === null)
  const nameOf = (code: string): string => {
    const found = classOf(byCode.get(code)?.figure.value ?? null, classes)
    return found === null ? "none" : String(shadeOf(found, classes.length, count))
  }
  const table = (
    <Table
      caption={label}
      hideCaption
      columns={[
        {
          key: "area",
          header: say("region.area"),
          cell: (area) => (area.href === undefined ? area.label : <a href={area.href}>{area.label}</a>),
        },
        {
          key: "figure",
          header: unit ?? say("region.figure"),
          isNumeric: true,
          cell: (area) => <StatisticsFigure figure={area.figure} />,
        },
      ]}
      rows={areas}
      rowKey={({ code }) => code}
    />
  )
  const why = isHidden ? <p className="osl-region__why">{note ?? say("region.why")}</p> : null
  if (drawing.shapes.length === 0)
    return (
      <section className="osl-region" aria-label={label}>
        {table}
        {why}
      </section>
    )
  return (
    <section className="osl-region" aria-label={label}>
      <svg
        className="osl-region__drawing"
        viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`}
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <pattern
            id={hatch}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="osl-region__paper" width="8" height="8" />
            <line className="osl-region__hatch" x1="0" y1="0" x2="0" y2="8" />
          </pattern>
        </defs>
        {drawing.shapes.map(({ code, path }) => (
          <path
            key={code}
            d={path}
            className={`osl-region__shape osl-region__shape--${nameOf(code)}`}
            {...(nameOf(code) === "none" ? { fill: `url(#${hatch})` } : {})}
          />
        ))}
      </svg>
      <ul className="osl-region__legend" aria-hidden="true">
        {classes.map(({ from, to }, index) => (
          <li key={from}>
            <span
              className={`osl-region__swatch osl-region__swatch--${shadeOf(index, classes.length, count)}`}
            />
            {from === to ? number(from) : say("region.range", { from: number(from), to: number(to) })}
            {unit === undefined ? null : ` (${unit})`}
          </li>
        ))}
        {drawing.shapes.some(({ code }) => nameOf(code) === "none") ? (
          <li>
            <span className="osl-region__swatch osl-region__swatch--none" />
            {say("region.hidden")}
          </li>
        ) : null}
      </ul>
      {why}
      <Details summary={say("diagram.table")}>{table}</Details>
    </section>
  )
})
