/**
 * A step between stages: what it means, what it asks for, what may be waived and by whom, and the form that takes it.
 * Not here: which steps there are and whether one is allowed (`@osl/workflow`), or the questions (`RecordForm`).
 */

import { type ReactNode, useId } from "react"
import { CriteriaList, type CriterionItem } from "../CriteriaList/CriteriaList.tsx"
import { Notice } from "../Notice/Notice.tsx"
import { part, piece } from "../odd/part.tsx"
import { SummaryList } from "../SummaryList/SummaryList.tsx"
import { useWords } from "../words/Words.ts"

/** The stage that begins, in words ready to be shown. */
export interface MoveTarget {
  readonly label: string
  readonly plain?: string | undefined
  readonly activities?: string | undefined
  readonly outputs?: string | undefined
}

export interface MoveFormProps {
  /** The stages that end. */
  readonly leaves?: ReadonlyArray<string> | undefined
  readonly enters?: MoveTarget | undefined
  readonly criteria: ReadonlyArray<CriterionItem>
  /** Who may waive a condition, in words. */
  readonly waivedBy?: string | undefined
  /** Whether the reader is one of them: then the form asks for a reason for each. */
  readonly mayWaive?: boolean | undefined
  /** The form with the reason and the waivers. Drawn only when the step can be taken. */
  readonly children: ReactNode
  /** Shown instead of the form when something is missing that the reader may not waive: the way back. */
  readonly otherwise?: ReactNode | undefined
  /** The form is shown whatever is missing: it was sent, and something in it has to be looked at. */
  readonly wasSent?: boolean | undefined
}

const Meaning = piece("Meaning", ({ leaves = [], enters }: Pick<MoveFormProps, "leaves" | "enters">) => {
  const { say } = useWords()
  const said = [
    ...(leaves.length === 0 ? [] : [{ label: say("move.leaves"), value: leaves.join(", ") }]),
    { label: say("move.enters"), value: enters?.label },
    { label: say("move.plain"), value: enters?.plain },
    { label: say("move.activities"), value: enters?.activities },
    { label: say("move.outputs"), value: enters?.outputs },
  ]
  return <SummaryList items={said.filter(({ value }) => value !== undefined)} />
})

export const MoveForm = part(
  "MoveForm",
  ({
    leaves,
    enters,
    criteria,
    waivedBy,
    mayWaive = false,
    children,
    otherwise,
    wasSent = false,
  }: MoveFormProps) => {
    const { say } = useWords()
    const id = useId()
    const isMissing = criteria.some(({ state }) => state === "unmet")
    return (
      <div className="osl-stack">
        <Meaning leaves={leaves} enters={enters} />
        {criteria.length === 0 ? null : (
          <section aria-labelledby={`${id}-criteria`}>
            <h2 id={`${id}-criteria`}>{say("move.criteria")}</h2>
            <CriteriaList items={criteria} label={say("move.criteria")} />
            {isMissing && !mayWaive ? (
              <Notice title={say("move.missing")}>
                {say("move.missing.text")}
                {waivedBy === undefined ? null : ` ${say("move.missing.who", { who: waivedBy })}`}
              </Notice>
            ) : null}
          </section>
        )}
        {isMissing && mayWaive ? (
          <section aria-labelledby={`${id}-waivers`}>
            <h2 id={`${id}-waivers`}>{say("move.waivers")}</h2>
            <p>{say("move.waivers.text")}</p>
          </section>
        ) : null}
        {!isMissing || mayWaive || wasSent ? children : otherwise}
      </div>
    )
  },
)
