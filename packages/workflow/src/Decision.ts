/**
 * Deciding a command: the events it becomes, or every condition that stands in its way.
 * Not here: the clock, the store and the register of municipalities; what is needed of them comes in as facts.
 */
import { Edition, type Forms, LocalDate } from "@osl/core"
import * as Result from "effect/Result"
import type * as Command from "./Command.ts"
import * as Criterion from "./Criterion.ts"
import type { Body, CriterionResult, Event } from "./Event.ts"
import * as Move from "./Move.ts"
import * as Permission from "./Permission.ts"
import { type Condition, condition, Refused } from "./Refusal.ts"
import type { State } from "./State.ts"

/**
 * What a decision needs to know that the state does not hold.
 *
 * **Shape** `record` is the head of the record that the command names, absent when there is none.
 */
export interface Facts {
  readonly record?: { readonly form: Forms.FormCode; readonly authorId: string; readonly withdrawn: boolean }
  readonly isMunicipality: (terc: string) => boolean
  readonly isOrganizer: (personId: string) => boolean
}

type Outcome = Result.Result<ReadonlyArray<Body>, ReadonlyArray<Condition>>
type Of<T extends Command.Type> = Extract<Command.Command, { readonly type: T }>

const events = (...bodies: ReadonlyArray<Body>): Outcome => Result.succeed(bodies)
const refuse = (...conditions: ReadonlyArray<Condition>): Outcome => Result.fail(conditions)
const unless = (conditions: ReadonlyArray<Condition>, then: () => Outcome): Outcome =>
  conditions.length > 0 ? Result.fail(conditions) : then()

const when = (wrong: boolean, found: Condition): ReadonlyArray<Condition> => (wrong ? [found] : [])

const notFuture = (
  date: string | undefined,
  today: string,
  path: Condition["path"],
): ReadonlyArray<Condition> =>
  when(date !== undefined && date > today, condition("date-in-future", path, { today }))

const notBefore = (
  date: string | undefined,
  start: string,
  path: Condition["path"],
): ReadonlyArray<Condition> =>
  when(date !== undefined && date < start, condition("date-before-start", path, { start }))

type Recording = Of<"record"> | Of<"correct">

/** What a record's dates and references must agree with outside the form itself. */
const recordConditions = (
  command: Recording,
  state: State,
  today: string,
  facts: Facts,
): ReadonlyArray<Condition> => {
  const happened = (date: string, field: string) => [
    ...notBefore(date, state.startOn, [field]),
    ...notFuture(date, today, [field]),
  ]
  switch (command.form) {
    case "F01": {
      const terc = command.content.territory
      return when(
        terc !== undefined && !facts.isMunicipality(terc),
        condition("unknown-municipality", ["territory"], { terc: terc ?? "" }),
      )
    }
    case "F02":
      return [
        ...notBefore(command.content.periodFrom, state.startOn, ["periodFrom"]),
        ...notFuture(command.content.periodTo, today, ["periodTo"]),
        ...notBefore(command.content.feedbackMeetingOn, state.startOn, ["feedbackMeetingOn"]),
        ...notFuture(command.content.feedbackMeetingOn, today, ["feedbackMeetingOn"]),
      ]
    case "F03":
      return notFuture(command.content.verifiedOn, today, ["verifiedOn"])
    case "F06":
    case "F07":
      return happened(command.content.date, "date")
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
        ...notFuture(command.content.agreementOn, today, ["agreementOn"]),
        ...(command.content.initiatives ?? []).flatMap((one, index) =>
          notFuture(one.on, today, ["initiatives", index, "on"]),
        ),
      ]
    case "F12":
      return notBefore(command.content.periodTo, state.startOn, ["periodTo"])
    case "F13": {
      const group = command.content.group
      return [
        ...happened(command.content.date, "date"),
        ...when(
          group !== undefined && state.records[group]?.form !== "F10",
          condition("unknown-record", ["group"]),
        ),
      ]
    }
    case "F15":
      return [
        ...notBefore(command.content.periodFrom, state.startOn, ["periodFrom"]),
        ...notFuture(command.content.periodTo, today, ["periodTo"]),
      ]
    case "F04":
    case "F09":
      return []
  }
}

const record = (command: Of<"record">, state: State, today: string, facts: Facts): Outcome =>
  unless(
    [
      ...when(
        facts.record !== undefined || state.records[command.recordId] !== undefined,
        condition("record-exists"),
      ),
      ...when(
        command.form === "F01" && Object.values(state.records).some((entry) => entry.form === "F01"),
        condition("community-already-described"),
      ),
      ...recordConditions(command, state, today, facts),
    ],
    () => {
      const { form, recordId, content } = command
      return events({ type: "record-added", form, recordId, content } as Body)
    },
  )

/** Why a record may not be changed by this person; nothing when it may. */
const recordHead = (
  command: { readonly form: Forms.FormCode; readonly actor: { readonly id: string } },
  facts: Facts,
): ReadonlyArray<Condition> => {
  const head = facts.record
  if (head === undefined || head.form !== command.form) return [condition("unknown-record")]
  if (head.withdrawn) return [condition("record-withdrawn")]
  return when(command.form === "F06" && head.authorId !== command.actor.id, condition("not-the-author"))
}

const correct = (command: Of<"correct">, state: State, today: string, facts: Facts): Outcome =>
  unless(
    [
      ...recordHead(command, facts),
      ...when(command.reason.trim() === "", condition("reason-required", ["reason"])),
      ...recordConditions(command, state, today, facts),
    ],
    () => {
      const { form, recordId, content, reason } = command
      return events({ type: "record-corrected", form, recordId, content, reason } as Body)
    },
  )

const withdraw = (command: Of<"withdraw">, facts: Facts): Outcome =>
  unless(
    [
      ...recordHead(command, facts),
      ...when(command.reason.trim() === "", condition("reason-required", ["reason"])),
    ],
    () => {
      const { form, recordId, reason } = command
      return events({ type: "record-withdrawn", form, recordId, reason })
    },
  )

type Weighed =
  | { readonly ok: true; readonly results: ReadonlyArray<CriterionResult> }
  | { readonly ok: false; readonly conditions: ReadonlyArray<Condition> }

/** Meets each criterion or sets it aside by a waiver that the edition allows. */
const weigh = (
  edition: Edition.Edition,
  evaluations: ReadonlyArray<Criterion.Evaluation>,
  waivers: ReadonlyArray<Command.Waiver>,
  actor: Command.Envelope["actor"],
): Weighed => {
  const results: Array<CriterionResult> = []
  const conditions: Array<Condition> = []
  for (const one of evaluations) {
    const { key, wanted, waivable } = one.criterion
    const waiver = waivers.find((given) => given.criterion === key)
    if (one.met) results.push({ key, status: "met", current: one.current, wanted })
    else if (waiver === undefined) conditions.push(Criterion.toCondition(one))
    else if (!waivable || !edition.waivedBy.includes(actor.duty)) {
      conditions.push(condition("waiver-not-allowed", ["waivers", key], {}, { who: edition.waivedBy }))
      conditions.push(Criterion.toCondition(one))
    } else if (waiver.reason.trim() === "") conditions.push(condition("reason-required", ["waivers", key]))
    else results.push({ key, status: "waived", current: one.current, wanted, reason: waiver.reason })
  }
  return conditions.length > 0 ? { ok: false, conditions } : { ok: true, results }
}

const resultsOf = (results: ReadonlyArray<CriterionResult>, criteria: ReadonlyArray<Edition.Criterion>) =>
  results.filter((result) => criteria.some((criterion) => criterion.key === result.key))

const leaveAll = (
  edition: Edition.Edition,
  stages: ReadonlyArray<string>,
  results: ReadonlyArray<CriterionResult>,
): ReadonlyArray<Body> =>
  stages.map((stage) => ({
    type: "stage-left",
    stage,
    criteria: resultsOf(results, Edition.stage(edition, stage)?.exit ?? []),
  }))

const move = (command: Of<"move">, edition: Edition.Edition, state: State, today: string): Outcome => {
  if (state.openStages.includes(command.to)) return refuse(condition("stage-already-open", ["to"]))
  const found = Move.moves(edition, state, today).find((one) => one.transition.to === command.to)
  if (found === undefined) return refuse(condition("transition-not-drawn", ["to"]))
  const { transition, leaving, criteria } = found
  if (!transition.who.includes(command.actor.duty)) {
    return refuse(condition("not-allowed", [], {}, { who: transition.who }))
  }
  if (transition.kind === "back" && (command.reason ?? "").trim() === "") {
    return refuse(condition("reason-required", ["reason"]))
  }
  const weighed = weigh(edition, criteria, command.waivers, command.actor)
  if (!weighed.ok) return Result.fail(weighed.conditions)
  return events(...leaveAll(edition, leaving, weighed.results), {
    type: "stage-entered",
    stage: transition.to,
    from: transition.from,
    by: transition.kind,
    criteria: resultsOf(weighed.results, Edition.stage(edition, transition.to)?.entry ?? []),
    ...(command.reason === undefined || command.reason.trim() === "" ? {} : { reason: command.reason }),
  })
}

const leaveStage = (
  command: Of<"leave-stage">,
  edition: Edition.Edition,
  state: State,
  today: string,
): Outcome => {
  if (!state.openStages.includes(command.stage)) return refuse(condition("stage-not-open", ["stage"]))
  if (state.openStages.length === 1) return refuse(condition("only-open-stage", ["stage"]))
  const weighed = weigh(
    edition,
    Move.exit(edition, state, command.stage, today),
    command.waivers,
    command.actor,
  )
  return weighed.ok
    ? events({ type: "stage-left", stage: command.stage, criteria: weighed.results })
    : Result.fail(weighed.conditions)
}

const close = (command: Of<"close">, edition: Edition.Edition, state: State, today: string): Outcome => {
  const { content } = command
  if (content.outcome !== "handed-over") return events({ type: "process-closed", content, criteria: [] })
  if (!state.openStages.includes("handover")) return refuse(condition("not-at-handover", ["outcome"]))
  const asked = state.openStages.flatMap((stage) => Move.exit(edition, state, stage, today))
  const weighed = weigh(edition, asked, command.waivers ?? [], command.actor)
  return weighed.ok
    ? events({ type: "process-closed", content, criteria: weighed.results })
    : Result.fail(weighed.conditions)
}

const plan = (command: Extract<Command.Command, { readonly recordId: string }>, state: State) => {
  const entry = state.records[command.recordId]
  return entry?.form === "F12" ? entry : undefined
}

const onPlan = (
  command: Of<"submit-plan" | "return-plan" | "approve-plan" | "review-plan" | "close-plan-action">,
  state: State,
  today: string,
): Outcome => {
  const entry = plan(command, state)
  if (entry === undefined) return refuse(condition("unknown-record", ["recordId"]))
  const { recordId } = command
  switch (command.type) {
    case "submit-plan":
      return unless(when(entry.status !== "draft", condition("plan-not-draft")), () =>
        events({ type: "plan-submitted", recordId }),
      )
    case "return-plan":
      return unless(when(entry.status !== "submitted", condition("plan-not-submitted")), () =>
        events({ type: "plan-returned", recordId, content: command.content }),
      )
    case "approve-plan":
      return unless(
        [
          ...when(entry.status !== "submitted", condition("plan-not-submitted")),
          ...when(entry.author === command.actor.id, condition("author-cannot-decide")),
          ...notFuture(command.content.approvedOn, today, ["approvedOn"]),
        ],
        () => events({ type: "plan-approved", recordId, content: command.content, number: entry.number + 1 }),
      )
    case "review-plan":
      return unless(
        [
          ...when(entry.status !== "approved", condition("plan-not-approved")),
          ...notBefore(command.content.reviewedOn, state.startOn, ["reviewedOn"]),
          ...notFuture(command.content.reviewedOn, today, ["reviewedOn"]),
        ],
        () => events({ type: "plan-reviewed", recordId, content: command.content }),
      )
    case "close-plan-action": {
      const action = entry.actions[Number(command.content.action)]
      const dropped = command.content.result === "dropped" && command.content.reason === undefined
      return unless(
        [
          ...when(entry.status !== "approved", condition("plan-not-approved")),
          ...when(action === undefined, condition("unknown-plan-action", ["action"])),
          ...when(
            action !== undefined && action.closed !== null,
            condition("action-already-closed", ["action"]),
          ),
          ...when(dropped, condition("reason-required", ["reason"])),
          ...notFuture(command.content.closedOn, today, ["closedOn"]),
        ],
        () => events({ type: "plan-action-closed", recordId, content: command.content }),
      )
    }
  }
}

const publishMap = (command: Of<"publish-map">, state: State): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F02") return refuse(condition("unknown-record", ["recordId"]))
  if (entry.number > 0) return refuse(condition("map-already-published"))
  const published = Object.values(state.records).map((one) => (one.form === "F02" ? one.number : 0))
  return events({ type: "map-published", recordId: command.recordId, number: Math.max(0, ...published) + 1 })
}

const acceptEvaluation = (command: Of<"accept-evaluation">, state: State): Outcome => {
  const entry = state.records[command.recordId]
  if (entry?.form !== "F15") return refuse(condition("unknown-record", ["recordId"]))
  return unless(
    [
      ...when(entry.accepted, condition("evaluation-already-accepted")),
      ...when(entry.author === command.actor.id, condition("author-cannot-decide")),
    ],
    () => events({ type: "evaluation-accepted", recordId: command.recordId }),
  )
}

const nameReceiver = (command: Of<"name-receiver">, state: State, today: string): Outcome => {
  const { content } = command
  const form = content.record === undefined ? undefined : state.records[content.record]?.form
  return unless(
    [
      ...when(
        content.record !== undefined && form !== "F10" && form !== "F11",
        condition("unknown-record", ["record"]),
      ),
      ...notFuture(content.agreedOn, today, ["agreedOn"]),
    ],
    () => events({ type: "receiver-named", content }),
  )
}

const open = (command: Of<"open-process">, today: string, facts: Facts): Outcome =>
  unless(
    [
      ...when(
        !facts.isMunicipality(command.content.territory),
        condition("unknown-municipality", ["territory"], { terc: command.content.territory }),
      ),
      ...notFuture(command.content.startOn, today, ["startOn"]),
    ],
    () =>
      events(
        { type: "process-opened", content: command.content },
        { type: "stage-entered", stage: "preparation", from: null, by: "start", criteria: [] },
      ),
  )

const onOpenProcess = (
  command: Exclude<Command.Command, { type: "open-process" | "resume" | "reopen" }>,
  edition: Edition.Edition,
  state: State,
  today: string,
  facts: Facts,
): Outcome => {
  switch (command.type) {
    case "record":
      return record(command, state, today, facts)
    case "correct":
      return correct(command, state, today, facts)
    case "withdraw":
      return withdraw(command, facts)
    case "issue-mandate":
      return unless(notFuture(command.content.issuedOn, today, ["issuedOn"]), () =>
        events({ type: "mandate-issued", content: command.content }),
      )
    case "assign-organizer":
      return unless(
        when(
          !facts.isOrganizer(command.content.organizerId),
          condition("unknown-organizer", ["organizerId"]),
        ),
        () => events({ type: "organizer-assigned", content: command.content }),
      )
    case "publish-map":
      return publishMap(command, state)
    case "submit-plan":
    case "return-plan":
    case "approve-plan":
    case "review-plan":
    case "close-plan-action":
      return onPlan(command, state, today)
    case "accept-evaluation":
      return acceptEvaluation(command, state)
    case "name-receiver":
      return nameReceiver(command, state, today)
    case "move":
      return move(command, edition, state, today)
    case "leave-stage":
      return leaveStage(command, edition, state, today)
    case "suspend":
      return events({ type: "process-suspended", content: command.content })
    case "close":
      return close(command, edition, state, today)
  }
}

const onProcess = (
  command: Exclude<Command.Command, { type: "open-process" }>,
  edition: Edition.Edition,
  state: State,
  today: string,
  facts: Facts,
): Outcome => {
  if (command.type === "resume") {
    return state.status === "suspended"
      ? events({ type: "process-resumed" })
      : refuse(condition("process-not-suspended"))
  }
  if (command.type === "reopen") {
    return state.status === "closed"
      ? events({ type: "process-reopened", content: command.content })
      : refuse(condition("process-not-closed"))
  }
  if (state.status === "closed")
    return refuse(condition("process-closed", [], {}, { mend: { act: "reopen" } }))
  if (state.status === "suspended" && command.type !== "close") {
    return refuse(condition("process-suspended", [], {}, { mend: { act: "resume" } }))
  }
  return onOpenProcess(command, edition, state, today, facts)
}

const admission = (
  edition: Edition.Edition,
  state: State | null,
  command: Command.Command,
): ReadonlyArray<Condition> => {
  if (!Permission.may(command.actor.duty, command.type)) {
    return [condition("not-allowed", [], {}, { who: Permission.duties(command.type) })]
  }
  if (state === null) return when(command.type !== "open-process", condition("no-process"))
  if (command.type === "open-process") return [condition("process-exists")]
  if (state.id !== command.processId || state.organisationId !== command.organisationId) {
    return [condition("wrong-process")]
  }
  if (state.edition.key !== edition.key || state.edition.version !== edition.version) {
    return [condition("wrong-edition", [], { edition: `${state.edition.key} ${state.edition.version}` })]
  }
  if (command.at < state.lastAt) return [condition("before-last-event")]
  return when(!Permission.concerns(state, command.actor), condition("not-your-process"))
}

/** The id of the nth event of a command: the command's own id, counted on in its last twelve digits. */
const nthId = (id: string, n: number): string => {
  const last = (Number.parseInt(id.slice(-12), 16) + n) % 2 ** 48
  return id.slice(0, -12) + last.toString(16).padStart(12, "0")
}

/**
 * Decides a command over the state of a process.
 *
 * **Shape** at least one event, with sequence numbers that follow the state's version; the first event has the command's id.
 * **Unit** the command's `at` is the only clock; its date in Poland is what dates are judged by.
 * **Errors** `Refused` with every condition that stands in the way; the state is unchanged.
 * **Source** inferred stage model, dossier 2.3, rules WF1–WF24 of `SPEC.md`.
 */
export const decide = (
  edition: Edition.Edition,
  state: State | null,
  command: Command.Command,
  facts: Facts,
): Result.Result<ReadonlyArray<Event>, Refused> => {
  const today = LocalDate.at(command.at)
  const stopped = admission(edition, state, command)
  const outcome = unless(stopped, () =>
    command.type === "open-process" || state === null
      ? open(command as Of<"open-process">, today, facts)
      : onProcess(command, edition, state, today, facts),
  )
  if (Result.isFailure(outcome)) return Result.fail(new Refused({ conditions: outcome.failure }))
  const version = state?.version ?? 0
  return Result.succeed(
    outcome.success.map(
      (body, index) =>
        ({
          ...body,
          id: nthId(command.id, index),
          organisationId: command.organisationId,
          processId: command.processId,
          seq: version + index + 1,
          edition: { key: edition.key, version: edition.version },
          actor: command.actor,
          at: command.at,
          on: today,
          payload: 1,
        }) as Event,
    ),
  )
}
