/**
 * The stages of a process on their way: what is behind, what is open, what is ahead. One ordered outline, drawn as a trail.
 * Not here: what is missing to move on (`CriteriaList`), or the rules of moving (`@osl/workflow`).
 */
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** `current`: the stage of the process now; `open`: open beside it; `not-yet`: still ahead. */
export type StageState = "done" | "current" | "open" | "not-yet"

/** One stage as a person sees it. */
export interface StageOnMap {
  readonly code: string
  readonly label: string
  readonly state: StageState
  /** **Unit** local dates, `YYYY-MM-DD`. */
  readonly enteredOn?: string | undefined
  readonly leftOn?: string | undefined
  readonly href?: string | undefined
  /** Labels of earlier stages to which a process may return from here. */
  readonly backTo?: ReadonlyArray<string> | undefined
}

export interface StageMapProps {
  /** **Shape** in the order of the process. */
  readonly stages: ReadonlyArray<StageOnMap>
  /** Codes of neighbouring stages that may be open together. */
  readonly together?: ReadonlyArray<ReadonlyArray<string>> | undefined
  /** Replaces "Map of stages" when a page has several. */
  readonly label?: string | undefined
}

interface Numbered extends StageOnMap {
  readonly number: number
}

/** Stages in groups: alone, or those that may run together. */
const grouped = (
  stages: ReadonlyArray<StageOnMap>,
  together: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<ReadonlyArray<Numbered>> => {
  const groups: Array<Array<Numbered>> = []
  let last: ReadonlyArray<string> | undefined
  stages.forEach((stage, number) => {
    const group = together.find((codes) => codes.includes(stage.code))
    const open = groups.at(-1)
    if (group !== undefined && group === last && open !== undefined) open.push({ ...stage, number })
    else groups.push([{ ...stage, number }])
    last = group
  })
  return groups
}

const Stop = piece("Stop", ({ stage }: { readonly stage: Numbered }) => {
  const { say, date } = useWords()
  const when =
    stage.enteredOn === undefined
      ? ""
      : stage.leftOn === undefined
        ? say("stage.since", { from: date(stage.enteredOn, "medium") })
        : say("stage.dates", { from: date(stage.enteredOn, "medium"), to: date(stage.leftOn, "medium") })
  return (
    <>
      <span className="osl-stage__node" aria-hidden="true">
        {stage.state === "done" ? "✓" : stage.number}
      </span>
      <span className="osl-stage__words">
        <span className="osl-stage__label">
          {stage.href ? <a href={stage.href}>{stage.label}</a> : stage.label}
        </span>
        <span className="osl-stage__state">{say(`stage.${stage.state}`)}</span>
        {when === "" ? null : <span className="osl-stage__when">{when}</span>}
        {stage.backTo !== undefined && stage.backTo.length > 0 ? (
          <span className="osl-stage__back">
            <span aria-hidden="true">↩ </span>
            {say("stage.back", { labels: stage.backTo.join(", ") })}
          </span>
        ) : null}
      </span>
    </>
  )
})

const stopClass = (stage: StageOnMap) => `osl-stage osl-stage--${stage.state}`
const currentOf = (stage: StageOnMap) => (stage.state === "current" ? "step" : undefined)

export const StageMap = part("StageMap", ({ stages, together = [], label }: StageMapProps) => {
  const { say } = useWords()
  return (
    <div className="osl-stage-map">
      <ol className="osl-stages" aria-label={label ?? say("stage.label")} start={0}>
        {grouped(stages, together).map((group) => {
          const [first, ...others] = group
          if (first === undefined) return null
          if (others.length === 0)
            return (
              <li key={first.code} className={stopClass(first)} aria-current={currentOf(first)}>
                <Stop stage={first} />
              </li>
            )
          return (
            <li key={first.code} className="osl-stages__together">
              <span className="osl-stages__note">{say("stage.together")}</span>
              <ul className="osl-stages__side-by-side">
                {group.map((stage) => (
                  <li key={stage.code} className={stopClass(stage)} aria-current={currentOf(stage)}>
                    <Stop stage={stage} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </div>
  )
})
