/**
 * Recorded work as the proposals of evidence know it: which record, when, whose and of what kind, and none of its words.
 * Not here: what work may show (`@osl/competency`, Proposal).
 */
import { type Framework, Portfolio, Proposal } from "@osl/competency"
import type { Record } from "../Record.ts"
import type { Tenant } from "../Tenant.ts"

/** The answers that say of what kind work was: of the diary (F06), of an event (F13). */
export const kinds = { F06: "activity", F13: "kind" } as const

const kindOf = ({ form, content }: Pick<Record, "form" | "content">): string | undefined => {
  const kind = form === "F06" || form === "F13" ? content[kinds[form]] : undefined
  return typeof kind === "string" ? kind : undefined
}

/** A record as work of its author. */
export const of = (record: Pick<Record, "id" | "form" | "on" | "authorId" | "content">): Proposal.Work => {
  const kind = kindOf(record)
  const { id, form, on, authorId: worker } = record
  return { id, form, on, worker, ...(kind === undefined ? {} : { kind }) }
}

/** What the asker's work may show and was neither taken as evidence nor looked through. */
export const proposals = (
  framework: Framework.Framework,
  work: ReadonlyArray<Proposal.Work>,
  state: Portfolio.Portfolio | null,
  { actorId: worker }: Tenant,
): ReadonlyArray<Proposal.Proposal> =>
  Proposal.of(framework, work, {
    worker,
    ...(state === null ? {} : { evidence: Portfolio.evidence(state) }),
    ...(state?.lookedUntil == null ? {} : { after: state.lookedUntil }),
  })
