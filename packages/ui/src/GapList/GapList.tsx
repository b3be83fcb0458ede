/**
 * Where somebody stands below what a role wants, and what would help: the widest gap first, as given.
 * Not here: finding gaps (`@osl/competency`, Gap) or trainings (TrainingSuggestion).
 */
import { part } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** One gap in words ready to be shown. */
export interface GapItem {
  readonly key: string
  readonly competency: string
  readonly href?: string | undefined
  /** The level reached, in words; none when nothing is known. */
  readonly level?: string | undefined
  readonly wanted: string
  /** **Unit** levels between them. */
  readonly by: number
  /** Where the way to the wanted level is written down, if it is. */
  readonly plan?: { readonly href: string; readonly label: string } | undefined
  readonly help?: ReadonlyArray<{ readonly href?: string | undefined; readonly label: string }> | undefined
}

export interface GapListProps {
  readonly items: ReadonlyArray<GapItem>
  readonly label?: string | undefined
}

export const GapList = part("GapList", ({ items, label }: GapListProps) => {
  const { say } = useWords()
  if (items.length === 0) return <p>{say("gaps.none")}</p>
  return (
    <ul className="osl-gaps" aria-label={label ?? say("gaps.label")}>
      {items.map(({ key, competency, href, level, wanted, by, plan, help = [] }) => (
        <li key={key} className="osl-gap">
          <p className="osl-gap__title">
            {href === undefined ? competency : <a href={href}>{competency}</a>}{" "}
            <Tag tone="attention">
              {level === undefined ? say("profile.unknown") : say("gaps.by", { by })}
            </Tag>
          </p>
          <p className="osl-gap__levels">
            {level === undefined ? null : <span>{say("gaps.now", { level })}</span>}
            <span>{say("gaps.wanted", { wanted })}</span>
          </p>
          {plan === undefined ? null : (
            <p>
              <a href={plan.href}>{plan.label}</a>
            </p>
          )}
          {help.length === 0 ? null : (
            <div className="osl-gap__help">
              <span>{say("gaps.help")}</span>
              <ul>
                {help.map((one) => (
                  <li key={one.label}>
                    {one.href === undefined ? one.label : <a href={one.href}>{one.label}</a>}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
})
