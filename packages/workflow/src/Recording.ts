/**
 * Judging commands about records: adding, correcting, withdrawing.
 * Not here: the fields of a record (`@osl/core`, Forms), or what a plan goes through (`Planning`).
 */
import type { Form, Forms } from "@osl/core"
import type { Target } from "./Adoption.ts"
import type * as Command from "./Command.ts"
import type { Body } from "./Event.ts"
import {
  events,
  happened,
  notBefore,
  notFuture,
  type Of,
  type Outcome,
  reasonGiven,
  refuse,
  unless,
  when,
} from "./Outcome.ts"
import * as Redaction from "./Redaction.ts"
import { unknown } from "./Reference.ts"
import { type Condition, condition } from "./Refusal.ts"
import type { State } from "./State.ts"

/**
 * What a decision needs to know that the state does not hold.
 *
 * **Shape** `record` is the head of the record that the command names, absent when there is none.
 */
export interface Facts {
  /** The forms as the edition of the process has them: `Forms.of(edition)`. */
  readonly forms: Forms.OfEdition
  readonly record?: { readonly form: Forms.FormCode; readonly authorId: string; readonly withdrawn: boolean }
  readonly isMunicipality: (terc: string) => boolean
  readonly isOrganizer: (personId: string) => boolean
  /** Only for adopting an edition, absent when it is not at hand. */
  readonly target?: Target
}

/** What a record's dates and references must agree with outside the form itself. */
const contentConditions = (
  command: Of<"record"> | Of<"correct">,
  state: State,
  today: string,
): ReadonlyArray<Condition> => {
  const { startOn } = state
  switch (command.form) {
    case "F01":
      return notFuture(command.content.sizeOn, today, ["sizeOn"])
    case "F02":
      return [
        ...notBefore(command.content.periodFrom, startOn, ["periodFrom"]),
        ...notFuture(command.content.periodTo, today, ["periodTo"]),
        ...happened(command.content.feedbackMeetingOn, startOn, today, ["feedbackMeetingOn"]),
      ]
    case "F03":
      return notFuture(command.content.verifiedOn, today, ["verifiedOn"])
    case "F05":
      return [
        ...happened(command.content.date, startOn, today, ["date"]),
        ...(command.content.links ?? []).flatMap((one, index) => [
          ...notFuture(one.since, today, ["links", index, "since"]),
          ...notFuture(one.confirmedOn, today, ["links", index, "confirmedOn"]),
        ]),
      ]
    case "F06":
    case "F07":
    case "F08":
    case "F13":
    case "F14":
    case "F16":
      return happened(command.content.date, startOn, today, ["date"])
    case "F10":
      return [
        ...notFuture(command.content.startedOn, today, ["startedOn"]),
        ...command.content.members.flatMap((one, index) =>
          notFuture(one.on, today, ["members", index, "on"]),
        ),
      ]
    case "F11":
      return [
        ...notFuture(command.content.startedOn, today, ["startedOn"]),
        ...command.content.partners.flatMap((one, index) =>
          notFuture(one.since, today, ["partners", index, "since"]),
        ),
        ...notFuture(command.content.agreementOn, today, ["agreementOn"]),
        ...(command.content.decisions ?? []).flatMap((one, index) =>
          notFuture(one.on, today, ["decisions", index, "on"]),
        ),
        ...(command.content.initiatives ?? []).flatMap((one, index) =>
          notFuture(one.on, today, ["initiatives", index, "on"]),
        ),
      ]
    case "F12":
      return notBefore(command.content.periodTo, startOn, ["periodTo"])
    case "F15":
      return [
        ...notBefore(command.content.periodFrom, startOn, ["periodFrom"]),
        ...notFuture(command.content.periodTo, today, ["periodTo"]),
        ...command.content.goals.flatMap(({ values }, goal) =>
          (values ?? []).flatMap((one, index) =>
            notFuture(one.on, today, ["goals", goal, "values", index, "on"]),
          ),
        ),
      ]
    case "F19":
      return [
        ...notBefore(command.content.periodFrom, startOn, ["periodFrom"]),
        ...notFuture(command.content.periodTo, today, ["periodTo"]),
        ...(command.content.stageChanges ?? []).flatMap((one, index) =>
          when(
            !state.visits.some(({ stage }) => stage === one.stage),
            condition("unknown-stage", ["stageChanges", index, "stage"]),
          ),
        ),
      ]
    case "F20":
      return [
        ...notFuture(command.content.startedOn, today, ["startedOn"]),
        ...notFuture(command.content.endedOn, today, ["endedOn"]),
        ...command.content.actions.flatMap((one, index) =>
          notFuture(one.on, today, ["actions", index, "on"]),
        ),
      ]
    case "F04":
    case "F09":
      return []
  }
}

/** The municipalities that a record names and that there are not. */
const nowhere = (
  fields: ReadonlyArray<Form.FormField>,
  content: Readonly<Record<string, unknown>>,
  { isMunicipality }: Facts,
): ReadonlyArray<Condition> =>
  fields.flatMap(({ kind, name }) => {
    const terc = kind === "territory" ? content[name] : undefined
    return typeof terc === "string" && !isMunicipality(terc)
      ? [condition("unknown-municipality", [name], { terc })]
      : []
  })

/** What a record's answers must agree with outside its form, which is that of the edition. */
const outside = (
  command: Of<"record"> | Of<"correct">,
  state: State,
  today: string,
  facts: Facts,
): ReadonlyArray<Condition> => {
  const { fields } = facts.forms[command.form]
  return [
    ...nowhere(fields, command.content, facts),
    ...contentConditions(command, state, today),
    ...unknown(fields, command.content, state),
  ]
}

export const record = (command: Of<"record">, state: State, today: string, facts: Facts): Outcome =>
  unless(
    [
      ...when(
        facts.record !== undefined || Object.hasOwn(state.records, command.recordId),
        condition("record-exists"),
      ),
      ...when(
        command.form === "F01" && Object.values(state.records).some((entry) => entry.form === "F01"),
        condition("community-already-described"),
      ),
      ...outside(command, state, today, facts),
    ],
    () => {
      const { form, recordId, content } = command
      return events({ type: "record-added", form, recordId, content } as Body)
    },
  )

/** Why a record may not be changed by this person; nothing when it may. */
const headConditions = (
  command: { readonly form: Forms.FormCode; readonly actor: Command.Envelope["actor"] },
  facts: Facts,
): ReadonlyArray<Condition> => {
  const head = facts.record
  if (head === undefined || head.form !== command.form) return [condition("unknown-record", ["recordId"])]
  return [
    ...when(head.withdrawn, condition("record-withdrawn")),
    ...when(command.form === "F06" && head.authorId !== command.actor.id, condition("not-the-author")),
  ]
}

export const correct = (command: Of<"correct">, state: State, today: string, facts: Facts): Outcome =>
  unless(
    [
      ...headConditions(command, facts),
      ...reasonGiven(command.reason, ["reason"]),
      ...outside(command, state, today, facts),
    ],
    () => {
      const { form, recordId, content, reason } = command
      return events({ type: "record-corrected", form, recordId, content, reason } as Body)
    },
  )

/** Words can be taken out of any record that was ever added, withdrawn or not, in whatever state the process is. */
export const redact = (command: Of<"redact">, facts: Facts): Outcome => {
  const { form, recordId, fields, reason } = command
  if (facts.record?.form !== form) return refuse(condition("unknown-record", ["recordId"]))
  const known = facts.forms[form].fields
  return unless(
    [
      ...when(fields.length === 0, condition("required", ["fields"])),
      ...fields.flatMap((name) =>
        when(!Redaction.isRedactable(known, name), condition("not-redactable", ["fields", name])),
      ),
      ...reasonGiven(reason, ["reason"]),
    ],
    () => events({ type: "record-redacted", form, recordId, fields: [...new Set(fields)], reason }),
  )
}

export const withdraw = (command: Of<"withdraw">, facts: Facts): Outcome =>
  unless([...headConditions(command, facts), ...reasonGiven(command.reason, ["reason"])], () => {
    const { form, recordId, reason } = command
    return events({ type: "record-withdrawn", form, recordId, reason })
  })
