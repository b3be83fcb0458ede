/**
 * One indicator: its last figure, where it should get to, how it went, and the same as a table.
 * Not here: counting it, or hiding small numbers (the caller does, and says so in the figure).
 */

import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { StatisticsFigure, type WrittenFigure } from "../StatisticsFigure/StatisticsFigure.tsx"
import { Table } from "../Table/Table.tsx"
import { useWords } from "../words/Words.ts"

/** A figure as it is written and as it is drawn. */
export interface TileFigure extends WrittenFigure {
  /** What is drawn; null for a symbol. */
  readonly value: number | null
}

export interface TilePeriod {
  readonly key: string
  readonly label: string
  readonly figure: TileFigure
}

export interface IndicatorTileProps {
  readonly label: string
  /** The unit in words: "osoby". */
  readonly unit?: string | undefined
  /** **Shape** the oldest first; the last is the figure of the tile. */
  readonly periods: ReadonlyArray<TilePeriod>
  readonly target?: { readonly text: string; readonly value: number } | undefined
}

const width = 240
const height = 64
const edge = 6

/** Columns and a line are drawn from zero, so that a small change does not look large. */
const Trend = piece("Trend", ({ periods, target }: Pick<IndicatorTileProps, "periods" | "target">) => {
  const values = periods.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]))
  const top = Math.max(1, ...values, target?.value ?? 0)
  const low = Math.min(0, ...values)
  const y = (value: number) => Math.round(height - edge - ((value - low) / (top - low)) * (height - 2 * edge))
  const room = width / periods.length
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      className="osl-indicator__trend"
    >
      {periods.map(({ key, figure }, index) =>
        figure.value === null ? null : (
          <rect
            key={key}
            className={
              index === periods.length - 1
                ? "osl-indicator__bar osl-indicator__bar--last"
                : "osl-indicator__bar"
            }
            x={Math.round(index * room + room * 0.18)}
            width={Math.max(1, Math.round(room * 0.64))}
            y={Math.min(y(figure.value), y(0))}
            height={Math.max(2, Math.abs(y(0) - y(figure.value)))}
          />
        ),
      )}
      {target === undefined ? null : (
        <line className="osl-indicator__target" x1="0" x2={width} y1={y(target.value)} y2={y(target.value)} />
      )}
    </svg>
  )
})

export const IndicatorTile = part("IndicatorTile", ({ label, unit, periods, target }: IndicatorTileProps) => {
  const { say } = useWords()
  const last = periods.at(-1)
  return (
    <section className="osl-indicator" aria-label={label}>
      <p className="osl-indicator__label">{label}</p>
      {last === undefined ? (
        <p>{say("indicator.none")}</p>
      ) : (
        <>
          <p className="osl-indicator__figure">
            <strong>
              <StatisticsFigure figure={last.figure} />
            </strong>
            {unit === undefined || last.figure.value === null ? null : <span> {unit}</span>}
          </p>
          <p className="osl-indicator__when">
            {last.label}
            {target === undefined ? null : <span>{say("indicator.target", { target: target.text })}</span>}
          </p>
          {periods.length < 2 ? null : (
            <>
              <Trend periods={periods} target={target} />
              <Details summary={say("diagram.table")}>
                <Table
                  caption={label}
                  hideCaption
                  columns={[
                    { key: "period", header: say("indicator.period"), cell: (row) => row.label },
                    {
                      key: "figure",
                      header: unit ?? say("indicator.figure"),
                      isNumeric: true,
                      cell: (row) => <StatisticsFigure figure={row.figure} />,
                    },
                  ]}
                  rows={periods}
                  rowKey={({ key }) => key}
                />
              </Details>
            </>
          )}
        </>
      )}
    </section>
  )
})
