/**
 * The levels that somebody has reached beside those that a role wants: a radar, and the same as a table.
 * Not here: how a level comes about (`@osl/competency`, Score and Profile).
 */

import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Table } from "../Table/Table.tsx"
import { useWords } from "../words/Words.ts"

/** One competency in words ready to be shown. */
export interface ProfileCompetency {
  readonly key: string
  readonly label: string
  /** The level reached; null when nothing is known yet. **Unit** a number of `levels`. */
  readonly level: number | null
  /** The level that the role wants, if it wants one. */
  readonly wanted?: number | undefined
  /** Where the inputs and the rule behind the level are shown. */
  readonly href?: string | undefined
}

export interface CompetencyProfileProps {
  readonly label: string
  /** The names of the levels, from the lowest: "1: początkujący". */
  readonly levels: ReadonlyArray<{ readonly level: number; readonly label: string }>
  readonly competencies: ReadonlyArray<ProfileCompetency>
}

const size = 440
const middle = size / 2
const reach = 170

const pointAt = (index: number, of: number, share: number): readonly [x: number, y: number] => {
  const turn = (index / of) * 2 * Math.PI - Math.PI / 2
  const round = (value: number) => Math.round(value * 10) / 10
  return [round(middle + Math.cos(turn) * reach * share), round(middle + Math.sin(turn) * reach * share)]
}

interface RadarProps {
  readonly competencies: ReadonlyArray<ProfileCompetency>
  readonly highest: number
}

/** Lines join only neighbours that are both known: a line over an unknown one would claim something. */
const linesOf = (
  { competencies, highest }: RadarProps,
  value: (one: ProfileCompetency) => number | null,
): string => {
  const count = competencies.length
  return competencies
    .map((one, index) => {
      const from = value(one)
      const next = competencies[(index + 1) % count]
      const to = next === undefined ? null : value(next)
      if (from === null || to === null) return ""
      return `M${pointAt(index, count, from / highest).join(" ")}L${pointAt((index + 1) % count, count, to / highest).join(" ")}`
    })
    .join("")
}

const Radar = piece("Radar", ({ competencies, highest }: RadarProps) => {
  const count = competencies.length
  const rings = Array.from({ length: highest }, (_, ring) => (ring + 1) / highest)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false" className="osl-profile__radar">
      {rings.map((share) => (
        <circle key={share} className="osl-profile__ring" cx={middle} cy={middle} r={reach * share} />
      ))}
      {competencies.map(({ key }, index) => {
        const [x, y] = pointAt(index, count, 1)
        const [nameX, nameY] = pointAt(index, count, 1.14)
        return (
          <g key={key}>
            <line className="osl-profile__axis" x1={middle} y1={middle} x2={x} y2={y} />
            <text className="osl-profile__number" x={nameX} y={nameY}>
              {index + 1}
            </text>
          </g>
        )
      })}
      <path
        className="osl-profile__wanted"
        d={linesOf({ competencies, highest }, ({ wanted }) => wanted ?? null)}
      />
      <path className="osl-profile__reached" d={linesOf({ competencies, highest }, ({ level }) => level)} />
      {competencies.map(({ key, level }, index) => {
        if (level === null) return null
        const [x, y] = pointAt(index, count, level / highest)
        return <circle key={key} className="osl-profile__point" cx={x} cy={y} r={6} />
      })}
    </svg>
  )
})

export const CompetencyProfile = part(
  "CompetencyProfile",
  ({ label, levels, competencies }: CompetencyProfileProps) => {
    const { say } = useWords()
    const nameOf = (level: number | null | undefined): string =>
      level === null || level === undefined || Number.isNaN(level)
        ? say("profile.unknown")
        : (levels.find((one) => one.level === level)?.label ?? String(level))
    const highest = Math.max(1, ...levels.map(({ level }) => level))
    const rows = competencies.map((one, index) => ({ ...one, number: index + 1 }))
    const known = competencies.filter(({ level }) => level !== null).length
    const wants = competencies.some(({ wanted }) => wanted !== undefined)
    const table = (
      <Table
        caption={label}
        hideCaption
        columns={[
          {
            key: "name",
            header: say("profile.competency"),
            cell: ({ number, label: name, href }) => (
              <span>
                {number}. {href === undefined ? name : <a href={href}>{name}</a>}
              </span>
            ),
          },
          { key: "level", header: say("profile.level"), cell: ({ level }) => nameOf(level) },
          ...(wants
            ? [
                {
                  key: "wanted",
                  header: say("profile.wanted"),
                  cell: ({ wanted }: ProfileCompetency) =>
                    wanted === undefined ? say("profile.not-wanted") : nameOf(wanted),
                },
              ]
            : []),
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    )
    return (
      <section className="osl-profile" aria-label={label}>
        <p className="osl-profile__summary">{say("profile.summary", { known, all: competencies.length })}</p>
        {competencies.length < 3 ? (
          table
        ) : (
          <>
            <div className="osl-profile__drawing">
              <Radar competencies={competencies} highest={highest} />
              <ul className="osl-profile__legend" aria-hidden="true">
                <li className="osl-profile__legend--reached">{say("profile.level")}</li>
                {wants ? <li className="osl-profile__legend--wanted">{say("profile.wanted")}</li> : null}
              </ul>
            </div>
            <Details summary={say("diagram.table")}>{table}</Details>
          </>
        )}
      </section>
    )
  },
)
