/**
 * Judging what happens to maps, plans and evaluations once they are written: publishing, approving, reviewing.
 * Not here: writing them (`Recording`).
 */
import type * as Command from "./Command.ts"
import {
  events,
  happened,
  notBefore,
  type Of,
  type Outcome,
  reasonGiven,
  refuse,
  unless,
  when,
} from "./Outcome.ts"
import * as Permission from "./Permission.ts"
import { type Condition, condition } from "./Refusal.ts"
import type { Entry, State } from "./State.ts"

const missing = () => refuse(condition("unknown-record", ["recordId"]))

/** Nobody decides on what they began or last wrote, neither in their own name nor in somebody's stead. */
const notTheWriter = (
  { author, writer }: Entry,
  actor: Command.Envelope["actor"],
): ReadonlyArray<Condition> =>
  when(
    Permission.persons(actor).some((person) => person === author || person === writer),
    condition("author-cannot-decide"),
  )

type OnPlan = Of<
  "consult-plan" | "submit-plan" | "return-plan" | "approve-plan" | "review-plan" | "close-plan-action"
>

export const onPlan = (command: OnPlan, state: State, today: string): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F12") return missing()
  const { recordId } = command
  const notApproved = when(entry.versions.length === 0, condition("plan-not-approved"))
  const notSubmitted = when(entry.status !== "submitted", condition("plan-not-submitted"))
  const notDraft = when(entry.status !== "draft", condition("plan-not-draft"))
  switch (command.type) {
    case "consult-plan": {
      const { from, to } = command.content
      return unless(
        [
          ...notDraft,
          ...notBefore(from, state.startOn, ["from"]),
          ...when(to < from, condition("end-before-start", ["to"])),
        ],
        () => events({ type: "plan-consulted", recordId, content: command.content }),
      )
    }
    case "submit-plan": {
      const until = entry.consultation?.to ?? ""
      return unless(
        [...notDraft, ...when(until >= today, condition("consultation-not-ended", [], { until }))],
        () => events({ type: "plan-submitted", recordId }),
      )
    }
    case "return-plan":
      return unless(notSubmitted, () => events({ type: "plan-returned", recordId, content: command.content }))
    case "approve-plan":
      return unless(
        [
          ...notSubmitted,
          ...notTheWriter(entry, command.actor),
          ...happened(command.content.approvedOn, state.startOn, today, ["approvedOn"]),
          ...when(
            (command.content.inForceFrom ?? command.content.approvedOn) < command.content.approvedOn,
            condition("in-force-before-approval", ["inForceFrom"]),
          ),
        ],
        () =>
          events({
            type: "plan-approved",
            recordId,
            content: command.content,
            number: (entry.versions.at(-1)?.number ?? 0) + 1,
          }),
      )
    case "review-plan":
      return unless(
        [...notApproved, ...happened(command.content.reviewedOn, state.startOn, today, ["reviewedOn"])],
        () => events({ type: "plan-reviewed", recordId, content: command.content }),
      )
    case "close-plan-action": {
      const { action: wanted, result, reason, closedOn } = command.content
      const action = entry.actions.find((_, index) => String(index) === wanted)
      return unless(
        [
          ...notApproved,
          ...when(action === undefined, condition("unknown-plan-action", ["action"])),
          ...when((action?.closed ?? null) !== null, condition("action-already-closed", ["action"])),
          ...(result === "dropped" ? reasonGiven(reason, ["reason"]) : []),
          ...happened(closedOn, state.startOn, today, ["closedOn"]),
        ],
        () => events({ type: "plan-action-closed", recordId, content: command.content }),
      )
    }
  }
}

export const publishMap = (command: Of<"publish-map">, state: State): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F02") return missing()
  if (entry.number > 0) return refuse(condition("map-already-published"))
  const published = Object.values(state.records).map((one) => (one.form === "F02" ? one.number : 0))
  return events({ type: "map-published", recordId: command.recordId, number: Math.max(0, ...published) + 1 })
}

export const issueReport = (command: Of<"issue-report">, state: State, today: string): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F19") return missing()
  const { recordId, content } = command
  return unless(
    [
      ...when(entry.issuedOn !== null, condition("report-already-issued")),
      ...happened(content.issuedOn, state.startOn, today, ["issuedOn"]),
    ],
    () => events({ type: "report-issued", recordId, content }),
  )
}

export const acceptEvaluation = (command: Of<"accept-evaluation">, state: State): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F15") return missing()
  return unless(
    [
      ...when(entry.accepted, condition("evaluation-already-accepted")),
      ...notTheWriter(entry, command.actor),
    ],
    () => events({ type: "evaluation-accepted", recordId: command.recordId }),
  )
}
