/**
 * The way from the home page to this one.
 * Not here: the title of the page itself (its `h1`).
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface Crumb {
  readonly label: string
  /** Absent for the page that is open. */
  readonly href?: string | undefined
}

export interface BreadcrumbsProps {
  readonly items: ReadonlyArray<Crumb>
}

export const Breadcrumbs = part("Breadcrumbs", ({ items }: BreadcrumbsProps) => (
  <nav className="osl-breadcrumbs" aria-label={useWords().say("breadcrumbs.label")}>
    <ol>
      {items.map((item) => (
        <li key={`${item.href ?? ""} ${item.label}`}>
          {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
        </li>
      ))}
    </ol>
  </nav>
))
