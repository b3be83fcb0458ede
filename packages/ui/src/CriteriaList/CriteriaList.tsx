/**
 * The conditions of a move: what is met, what is missing, where to mend it and who may.
 * Not here: counting what is met (`@osl/workflow`).
 */

import type { Evidence } from "@osl/core"
import { EvidenceMark, type EvidenceSource } from "../EvidenceMark/EvidenceMark.tsx"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export type CriterionState = "met" | "unmet" | "waived"

/** One condition in words ready to be shown. */
export interface CriterionItem {
  readonly key: string
  readonly sentence: string
  readonly state: CriterionState
  /** Values with their units: "2 rozmowy". */
  readonly current?: string | undefined
  readonly wanted?: string | undefined
  /** Where it is mended. */
  readonly mend?: { readonly href: string; readonly label: string } | undefined
  readonly who?: string | undefined
  readonly waived?: { readonly who: string; readonly reason: string } | undefined
  readonly evidence?: Evidence.Mark | undefined
  readonly sources?: ReadonlyArray<EvidenceSource> | undefined
}

export interface CriteriaListProps {
  readonly items: ReadonlyArray<CriterionItem>
  /** Replaces "Conditions of moving on" when a page has several lists. */
  readonly label?: string | undefined
}

const signs: Record<CriterionState, string> = { met: "✓", unmet: "!", waived: "–" }

const Words = piece("Words", ({ item }: { readonly item: CriterionItem }) => {
  const { say } = useWords()
  return (
    <>
      <span className="osl-criterion__sign" aria-hidden="true">
        {signs[item.state]}
      </span>
      <div className="osl-criterion__words">
        <p className="osl-criterion__sentence">
          <span className="osl-criterion__state">{say(`criteria.${item.state}`)}</span> {item.sentence}
        </p>
        {item.current !== undefined || item.wanted !== undefined || item.evidence ? (
          <div className="osl-criterion__values">
            {item.current === undefined ? null : (
              <span>{say("criteria.now", { current: item.current })}</span>
            )}
            {item.wanted === undefined ? null : (
              <span>{say("criteria.wanted", { wanted: item.wanted })}</span>
            )}
            {item.evidence ? <EvidenceMark evidence={item.evidence} sources={item.sources} /> : null}
          </div>
        ) : null}
        {item.waived ? (
          <p className="osl-criterion__values">{say("criteria.waived.by", item.waived)}</p>
        ) : null}
      </div>
    </>
  )
})

/** Where it is mended, and who may. */
const Mending = piece("Mending", ({ item: { mend, who } }: { readonly item: CriterionItem }) => {
  const { say } = useWords()
  return mend || who ? (
    <p className="osl-criterion__mend">
      {mend ? <a href={mend.href}>{mend.label}</a> : null}
      {who ? <span className="osl-criterion__who">{say("criteria.who", { who })}</span> : null}
    </p>
  ) : null
})

type Together = readonly [CriterionItem, ...Array<CriterionItem>]

const isSameStep = (one: CriterionItem, other: CriterionItem): boolean =>
  one.state === "unmet" &&
  other.state === "unmet" &&
  one.mend !== undefined &&
  one.mend.href === other.mend?.href &&
  one.mend.label === other.mend.label &&
  one.who === other.who

/** Neighbours that one step mends stand together, so that it is offered once. */
const togetherWhere = (items: ReadonlyArray<CriterionItem>): ReadonlyArray<Together> => {
  const groups: Array<[CriterionItem, ...Array<CriterionItem>]> = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last !== undefined && isSameStep(last[0], item)) last.push(item)
    else groups.push([item])
  }
  return groups
}

const Criterion = piece("Criterion", ({ together: [first, ...others] }: { readonly together: Together }) => {
  return (
    <li className={`osl-criterion osl-criterion--${first.state}`}>
      {others.length === 0 ? (
        <Words item={first} />
      ) : (
        <ul className="osl-criterion__together">
          {[first, ...others].map((item) => (
            <li key={item.key}>
              <Words item={item} />
            </li>
          ))}
        </ul>
      )}
      {first.state === "unmet" ? <Mending item={first} /> : null}
    </li>
  )
})

export const CriteriaList = part("CriteriaList", ({ items, label }: CriteriaListProps) => {
  const { say } = useWords()
  const met = items.filter((item) => item.state !== "unmet").length
  return (
    <div className="osl-criteria">
      <p className="osl-criteria__summary">{say("criteria.summary", { met, all: items.length })}</p>
      <ul className="osl-criteria__list" aria-label={label ?? say("criteria.label")}>
        {togetherWhere(items).map((together) => (
          <Criterion key={together[0].key} together={together} />
        ))}
      </ul>
    </div>
  )
})
