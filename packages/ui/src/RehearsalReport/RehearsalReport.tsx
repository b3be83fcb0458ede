/**
 * What another edition would mean for processes: for one in a word and in sentences, for many in groups.
 * Not here: finding it out (`@osl/workflow`, Rehearsal), or what the editions say (`EditionDiff`).
 */

import { type ReactNode, useId } from "react"
import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Tag, type TagTone } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** What happens to a process under another edition, from the worst to nothing. */
export const rehearsalGroups = ["needs-decision", "blocked", "new-duty", "no-change"] as const
export type RehearsalGroup = (typeof rehearsalGroups)[number]

const tones = {
  "needs-decision": "attention",
  blocked: "attention",
  "new-duty": "action",
  "no-change": "plain",
} as const satisfies Record<RehearsalGroup, TagTone>

const isGroup = (group: string): group is RehearsalGroup => Object.hasOwn(tones, group)

/** The word of a group; one that is not known is shown as it is. */
const GroupTag = piece("GroupTag", ({ group }: { readonly group: string }) => {
  const { say } = useWords()
  return isGroup(group) ? (
    <Tag tone={tones[group]}>{say(`rehearsal.${group}`)}</Tag>
  ) : (
    <Tag tone="attention">{group}</Tag>
  )
})

/** What changes for one process, in sentences ready to be shown. */
export interface Rehearsed {
  readonly group: RehearsalGroup
  readonly findings: ReadonlyArray<string>
}

interface FoldedItem {
  readonly key: string
  readonly shown: ReactNode
}

/** The first of many things, and the rest one press away. */
const Folded = piece(
  "Folded",
  ({
    items,
    most,
    more,
  }: {
    readonly items: ReadonlyArray<FoldedItem>
    readonly most: number
    readonly more: (count: number) => string
  }) => {
    const list = (some: ReadonlyArray<FoldedItem>) => (
      <ul className="osl-rehearsal__list">
        {some.map(({ key, shown }) => (
          <li key={key}>{shown}</li>
        ))}
      </ul>
    )
    return (
      <>
        {list(items.slice(0, most))}
        {items.length <= most ? null : (
          <Details summary={more(items.length - most)}>{list(items.slice(most))}</Details>
        )}
      </>
    )
  },
)

const sentences = (findings: ReadonlyArray<string>): ReadonlyArray<FoldedItem> =>
  [...new Set(findings)].map((shown) => ({ key: shown, shown }))

export interface EditionMeaningProps {
  readonly meaning: Rehearsed
  /** **Unit** sentences that are seen at once. */
  readonly most?: number | undefined
}

/** What an edition would mean for one process. */
export const EditionMeaning = part(
  "EditionMeaning",
  ({ meaning: { group, findings }, most = 7 }: EditionMeaningProps) => {
    const { say } = useWords()
    return (
      <>
        <p>
          <GroupTag group={group} />
        </p>
        {findings.length === 0 ? (
          <p>{say("rehearsal.same")}</p>
        ) : (
          <Folded
            items={sentences(findings)}
            most={most}
            more={(count) => say("rehearsal.more", { count })}
          />
        )}
      </>
    )
  },
)

export interface RehearsedProcess extends Rehearsed {
  readonly key: string
  readonly name: string
  readonly href?: string | undefined
}

export interface RehearsalReportProps {
  readonly processes: ReadonlyArray<RehearsedProcess>
  /** **Unit** processes of a group that are seen at once. */
  readonly most?: number | undefined
}

const ProcessView = piece(
  "ProcessView",
  ({ process: { name, href, findings } }: { readonly process: RehearsedProcess }) => {
    const { say } = useWords()
    return (
      <>
        {href === undefined ? <strong>{name}</strong> : <a href={href}>{name}</a>}
        {findings.length === 0 ? null : (
          <Folded items={sentences(findings)} most={3} more={(count) => say("rehearsal.more", { count })} />
        )}
      </>
    )
  },
)

/** What an edition would mean for many processes: the groups from the worst, each with its processes. */
export const RehearsalReport = part("RehearsalReport", ({ processes, most = 10 }: RehearsalReportProps) => {
  const { say } = useWords()
  const id = useId()
  if (processes.length === 0) return <p>{say("rehearsal.none")}</p>
  const same = processes.filter(({ group }) => group === "no-change").length
  return (
    <div className="osl-stack">
      <p className="osl-rehearsal__summary">{say("rehearsal.summary", { all: processes.length, same })}</p>
      {[...new Set<string>([...rehearsalGroups, ...processes.map(({ group }) => group)])].map((group) => {
        const inside = processes.filter((process) => process.group === group)
        return inside.length === 0 ? null : (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h2 className="osl-rehearsal__group" id={`${id}-${group}`}>
              {say("rehearsal.processes", { count: inside.length })} <GroupTag group={group} />
            </h2>
            <Folded
              items={inside.map((process) => ({
                key: process.key,
                shown: <ProcessView process={process} />,
              }))}
              most={most}
              more={(count) => say("rehearsal.more-processes", { count })}
            />
          </section>
        )
      })}
    </div>
  )
})
