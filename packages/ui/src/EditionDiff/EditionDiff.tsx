/**
 * What changed from one edition of the model to another, in sentences, in groups by what a change means.
 * Not here: finding the changes (`@osl/core`, EditionDiff), or what they mean for one process (`RehearsalReport`).
 */

import { useId } from "react"
import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** One change in words ready to be shown. */
export interface EditionChangeItem {
  readonly key: string
  readonly sentence: string
  readonly href?: string | undefined
  /** What it said, and says since, where both are texts. */
  readonly before?: string | undefined
  readonly after?: string | undefined
}

export interface EditionChangeGroup {
  readonly key: string
  /** What these changes mean: "Trwające procesy mają nowy warunek albo obowiązek." */
  readonly label: string
  readonly changes: ReadonlyArray<EditionChangeItem>
}

export interface EditionDiffProps {
  /** The names of the two editions. */
  readonly from: string
  readonly to: string
  /** **Shape** the weightiest first, as given; empty ones are left out. */
  readonly groups: ReadonlyArray<EditionChangeGroup>
  /** **Unit** changes of a group that are seen at once. */
  readonly most?: number | undefined
}

const Change = piece(
  "Change",
  ({ change: { sentence, href, before, after } }: { readonly change: EditionChangeItem }) => {
    const { say } = useWords()
    return (
      <li>
        {href === undefined ? sentence : <a href={href}>{sentence}</a>}
        {before === undefined && after === undefined ? null : (
          <dl className="osl-edition__sides">
            <div>
              <dt>{say("differences.before")}</dt>
              <dd>{before ?? say("summary.unanswered")}</dd>
            </div>
            <div>
              <dt>{say("differences.after")}</dt>
              <dd>{after ?? say("summary.unanswered")}</dd>
            </div>
          </dl>
        )}
      </li>
    )
  },
)

const Changes = piece("Changes", ({ changes }: { readonly changes: ReadonlyArray<EditionChangeItem> }) => (
  <ul className="osl-edition__changes">
    {changes.map((change) => (
      <Change key={change.key} change={change} />
    ))}
  </ul>
))

export const EditionDiff = part("EditionDiff", ({ from, to, groups, most = 10 }: EditionDiffProps) => {
  const { say } = useWords()
  const id = useId()
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count === 0) return <p>{say("edition.same", { from, to })}</p>
  return (
    <div className="osl-stack">
      <p className="osl-edition__summary">{say("edition.changes", { count, from, to })}</p>
      {groups
        .filter(({ changes }) => changes.length > 0)
        .map(({ key, label, changes }) => (
          <section key={key} aria-labelledby={`${id}-${key}`}>
            <h2 className="osl-edition__group" id={`${id}-${key}`}>
              {label}
            </h2>
            <Changes changes={changes.slice(0, most)} />
            {changes.length <= most ? null : (
              <Details summary={say("rehearsal.more", { count: changes.length - most })}>
                <Changes changes={changes.slice(most)} />
              </Details>
            )}
          </section>
        ))}
    </div>
  )
})
