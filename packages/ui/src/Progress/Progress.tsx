/**
 * How far long work has come, in a bar and in words; without an end that is known, only that it goes on.
 * Not here: the place of content that is still loading (`Skeleton`).
 */

import { useId } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface ProgressProps {
  readonly label: string
  /** **Unit** that of `max`; left out while the end is not known. */
  readonly value?: number | undefined
  readonly max?: number | undefined
  /** How far it is, in words: "30 z 53 ośrodków". A percentage unless given. */
  readonly text?: string | undefined
}

export const Progress = part("Progress", ({ label, value, max = 100, text }: ProgressProps) => {
  const { say, number } = useWords()
  const id = useId()
  const share = value === undefined || max <= 0 ? undefined : Math.min(1, Math.max(0, value / max))
  const said =
    text ??
    (share === undefined
      ? say("progress.going")
      : say("progress.percent", { percent: number(Math.floor(share * 100)) }))
  return (
    <div className="osl-progress">
      <label className="osl-progress__label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} className="osl-progress__bar" max={1} value={share}>
        {said}
      </progress>
      <span className="osl-progress__text" role="status">
        {said}
      </span>
    </div>
  )
})
