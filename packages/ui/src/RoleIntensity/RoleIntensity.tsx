/**
 * How much each role has to do at each stage: a lane of columns for a role, and the same as a table.
 * Not here: the numbers (an edition of the model, `@osl/core`), or who holds a role.
 */

import type { CSSProperties } from "react"
import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Table, type TableColumn } from "../Table/Table.tsx"
import { useWords } from "../words/Words.ts"

/** A role in words ready to be shown; the three of the model have colours of their own. */
export interface IntensityRole {
  readonly code: string
  readonly label: string
}

export interface IntensityStage {
  readonly code: string
  readonly label: string
  readonly href?: string | undefined
  /** By the code of the role. **Unit** 0 (nothing) to `most`; a role that is absent has no number. */
  readonly intensity: Readonly<Record<string, number>>
}

export interface RoleIntensityProps {
  readonly label: string
  readonly roles: ReadonlyArray<IntensityRole>
  readonly stages: ReadonlyArray<IntensityStage>
  /** The highest number there is. */
  readonly most?: number | undefined
}

const known = ["local-animator", "network-organizer", "local-planner"]

/** The number of a role at a stage; null where there is none that can be drawn. */
const valueOf = ({ intensity }: IntensityStage, role: string): number | null => {
  const value = Object.hasOwn(intensity, role) ? intensity[role] : undefined
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : null
}

interface LaneProps {
  readonly role: IntensityRole
  readonly stages: ReadonlyArray<IntensityStage>
  readonly most: number
}

const Lane = piece("Lane", ({ role, stages, most }: LaneProps) => (
  <div
    className={`osl-intensity__lane${known.includes(role.code) ? ` osl-intensity__lane--${role.code}` : ""}`}
  >
    <span className="osl-intensity__role">{role.label}</span>
    <div className="osl-intensity__columns">
      {stages.map((stage) => {
        const value = valueOf(stage, role.code)
        const share: CSSProperties = { blockSize: `${Math.min(100, ((value ?? 0) / most) * 100)}%` }
        return (
          <span key={stage.code} className="osl-intensity__column">
            <span className="osl-intensity__value">{value ?? "–"}</span>
            <span className="osl-intensity__room">
              <span className="osl-intensity__bar" style={share} />
            </span>
          </span>
        )
      })}
    </div>
  </div>
))

export const RoleIntensity = part(
  "RoleIntensity",
  ({ label, roles, stages, most: given = 3 }: RoleIntensityProps) => {
    const { say, number } = useWords()
    if (roles.length === 0 || stages.length === 0) return <p>{say("intensity.none")}</p>
    const most = Math.max(
      1,
      given,
      ...stages.flatMap((stage) => roles.map(({ code }) => valueOf(stage, code) ?? 0)),
    )
    const columns: ReadonlyArray<TableColumn<IntensityStage>> = [
      {
        key: "stage",
        header: say("intensity.stage"),
        cell: (stage) => {
          const name = `${stages.indexOf(stage) + 1}. ${stage.label ?? ""}`
          return stage.href === undefined ? name : <a href={stage.href}>{name}</a>
        },
      },
      ...roles.map(({ code, label: role }) => ({
        key: `role ${code}`,
        header: role,
        isNumeric: true,
        cell: (stage: IntensityStage) => {
          const value = valueOf(stage, code)
          return value === null ? "–" : number(value)
        },
      })),
    ]
    return (
      <section className="osl-intensity" aria-label={label}>
        <p className="osl-intensity__summary">{say("intensity.summary", { most })}</p>
        <div className="osl-intensity__drawing" aria-hidden="true">
          {roles.map((role) => (
            <Lane key={role.code} role={role} stages={stages} most={most} />
          ))}
          <div className="osl-intensity__columns osl-intensity__stages">
            {stages.map(({ code }, index) => (
              <span key={code}>{index + 1}</span>
            ))}
          </div>
        </div>
        <ol className="osl-intensity__legend">
          {stages.map(({ code, label: name, href }) => (
            <li key={code}>{href === undefined ? name : <a href={href}>{name}</a>}</li>
          ))}
        </ol>
        <Details summary={say("diagram.table")}>
          <Table caption={label} hideCaption columns={columns} rows={stages} rowKey={({ code }) => code} />
        </Details>
      </section>
    )
  },
)
