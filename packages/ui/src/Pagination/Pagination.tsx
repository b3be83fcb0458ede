/**
 * Previous and next part of a list that is read by key.
 * Not here: the list (`Table`).
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface PaginationProps {
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}

/** Points the other way where a page is read from right to left. */
const arrow = (sign: string) => (
  <span className="osl-pagination__arrow" aria-hidden="true">
    {sign}
  </span>
)

/** Nothing at all when there is nowhere to go. */
export const Pagination = part("Pagination", ({ previousHref, nextHref }: PaginationProps) => {
  const { say } = useWords()
  if (!previousHref && !nextHref) return null
  return (
    <nav className="osl-pagination" aria-label={say("pagination.label")}>
      {previousHref ? (
        <a className="osl-button osl-button--plain" href={previousHref} rel="prev">
          {arrow("←")} {say("pagination.previous")}
        </a>
      ) : null}
      {nextHref ? (
        <a className="osl-button osl-button--plain osl-pagination__next" href={nextHref} rel="next">
          {say("pagination.next")} {arrow("→")}
        </a>
      ) : null}
    </nav>
  )
})
