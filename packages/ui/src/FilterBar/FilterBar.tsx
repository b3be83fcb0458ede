/**
 * What narrows a list: fields, what is chosen now, and filters kept under a name. The address holds it all.
 * Not here: reading the address and finding what fits (the page).
 */

import type { ReactNode } from "react"
import { Button, ButtonRow, LinkButton } from "../Button/Button.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import { type SavedFilter, SavedFilters } from "./SavedFilters.tsx"

/** One thing chosen now, with the address of the list without it. */
export interface ChosenFilter {
  readonly label: string
  readonly value: string
  readonly removeHref: string
}

export interface FilterBarProps {
  /** The fields of the form: the address of the list is this with their answers. */
  readonly action: string
  readonly children: ReactNode
  /** Pairs that stay in the address, as the order of the list. */
  readonly hidden?: ReadonlyArray<readonly [name: string, value: string]> | undefined
  readonly chosen?: ReadonlyArray<ChosenFilter> | undefined
  readonly clearHref?: string | undefined
  /** How many fit. */
  readonly found?: number | undefined
  readonly saved?: ReadonlyArray<SavedFilter> | undefined
  readonly onSave?: ((name: string) => void) | undefined
  readonly onRename?: ((id: string, name: string) => void) | undefined
  readonly onDelete?: ((id: string) => void) | undefined
}

/** Said by its role: `<search>` is unknown to older browsers. */
const search = { role: "search" }

/** A form by GET: it works without scripts, and what is chosen can be kept as a bookmark. */
export const FilterBar = part(
  "FilterBar",
  ({
    action,
    children,
    hidden = [],
    chosen = [],
    clearHref,
    found,
    saved = [],
    onSave,
    onRename,
    onDelete,
  }: FilterBarProps) => {
    const { say } = useWords()
    return (
      <section className="osl-filters" aria-label={say("filter.label")}>
        <SavedFilters
          saved={saved}
          onSave={chosen.length > 0 ? onSave : undefined}
          onRename={onRename}
          onDelete={onDelete}
        />
        <form className="osl-filters__form" {...search} method="get" action={action}>
          {hidden.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <div className="osl-filters__fields">{children}</div>
          <ButtonRow>
            <Button>{say("filter.apply")}</Button>
            {clearHref === undefined || chosen.length === 0 ? null : (
              <LinkButton look="quiet" href={clearHref}>
                {say("filter.clear")}
              </LinkButton>
            )}
          </ButtonRow>
        </form>
        {chosen.length === 0 ? null : (
          <ul className="osl-filters__chosen" aria-label={say("filter.chosen")}>
            {chosen.map(({ label, value, removeHref }) => (
              <li key={`${label} ${value}`}>
                <a className="osl-filters__chip" href={removeHref}>
                  <span>
                    {label}: <strong>{value}</strong>
                  </span>
                  <span className="osl-visually-hidden">. {say("filter.remove")}</span>
                  <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {found === undefined ? null : (
          <p className="osl-filters__found" role="status">
            {say("filter.found", { count: found })}
          </p>
        )}
      </section>
    )
  },
)
