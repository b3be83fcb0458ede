/**
 * The place of content that is still loading, so that the page does not jump when it comes.
 * Not here: how far long work has come (`Progress`).
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface SkeletonProps {
  /** **Unit** lines of text that are awaited. */
  readonly lines?: number | undefined
  /** What is loading, for who hears the page. */
  readonly label?: string | undefined
}

const keys = (lines: number): ReadonlyArray<number> => [
  ...new Array(Math.max(1, Math.trunc(lines) || 1)).keys(),
]

export const Skeleton = part("Skeleton", ({ lines = 3, label }: SkeletonProps) => {
  const { say } = useWords()
  return (
    <div className="osl-skeleton" role="status">
      <span className="osl-visually-hidden">{label ?? say("skeleton.loading")}</span>
      {keys(lines).map((line) => (
        <span key={line} className="osl-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  )
})
