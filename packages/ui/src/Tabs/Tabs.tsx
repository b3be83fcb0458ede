import { part } from "../odd/part.tsx"
import { noFigure } from "../words/message.ts"
/**
 * The parts of one thing, each a page of its own, as links.
 * Not here: the main navigation (`PageFrame`).
 */
export interface TabItem {
  readonly href: string
  readonly label: string
  readonly isCurrent?: boolean | undefined
  /** How many things wait there; not shown when absent. */
  readonly count?: number | undefined
}

export interface TabsProps {
  /** What the parts are parts of. */
  readonly label: string
  readonly items: ReadonlyArray<TabItem>
}

export const Tabs = part("Tabs", ({ label, items }: TabsProps) => (
  <nav className="osl-tabs" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.isCurrent ? "page" : undefined}>
            {item.label}
            {item.count === undefined ? null : (
              <span className="osl-tabs__count"> {Number.isNaN(item.count) ? noFigure : item.count}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
))
