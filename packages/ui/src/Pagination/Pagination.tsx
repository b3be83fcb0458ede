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
const Arrow = ({ children }: { readonly children: string }) => (
  <span className="osl-pagination__arrow" aria-hidden="true">
    {children}
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
          <Arrow>←</Arrow> {say("pagination.previous")}
        </a>
      ) : null}
      {nextHref ? (
        <a className="osl-button osl-button--plain osl-pagination__next" href={nextHref} rel="next">
          {say("pagination.next")} <Arrow>→</Arrow>
        </a>
      ) : null}
    </nav>
  )
})
