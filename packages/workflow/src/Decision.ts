/**
 * Deciding a command: the events it becomes, or every condition that stands in its way.
 * Not here: the clock, the store and the register of municipalities; what is needed of them comes in as facts.
 */
import type { Edition } from "@osl/core"
import * as Result from "effect/Result"
import * as Adoption from "./Adoption.ts"
import type * as Command from "./Command.ts"
import type { Event } from "./Event.ts"
import {
  ahead,
  events,
  notFuture,
  type Of,
  type Outcome,
  refuse,
  today as todayOf,
  unless,
  when,
} from "./Outcome.ts"
import * as Passage from "./Passage.ts"
import * as Permission from "./Permission.ts"
import * as Planning from "./Planning.ts"
import * as Recording from "./Recording.ts"
import { type Condition, condition, Refused } from "./Refusal.ts"
import type { State } from "./State.ts"

export type { Facts } from "./Recording.ts"

type Facts = Recording.Facts

const open = (
  command: Of<"open-process">,
  edition: Edition.Edition,
  today: string,
  facts: Facts,
): Outcome => {
  const { territory, startOn } = command.content
  return unless(
    [
      ...when(
        !facts.isMunicipality(territory),
        condition("unknown-municipality", ["territory"], { terc: territory }),
      ),
      ...notFuture(startOn, today, ["startOn"]),
    ],
    () =>
      events(
        { type: "process-opened", content: command.content },
        ...edition.stages.slice(0, 1).map(({ key }) => ({
          type: "stage-entered" as const,
          stage: key,
          from: null,
          by: "start" as const,
          criteria: [],
        })),
      ),
  )
}

const onOpenProcess = (
  command: Exclude<Command.Command, { type: "open-process" | "resume" | "reopen" | "redact" }>,
  edition: Edition.Edition,
  state: State,
  today: string,
  facts: Facts,
): Outcome => {
  switch (command.type) {
    case "record":
      return Recording.record(command, state, today, facts)
    case "correct":
      return Recording.correct(command, state, today, facts)
    case "withdraw":
      return Recording.withdraw(command, facts)
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
    case "unassign-organizer":
      return unless(
        when(
          !Object.hasOwn(state.organizers, command.content.organizerId),
          condition("organizer-not-assigned", ["organizerId"]),
        ),
        () => events({ type: "organizer-unassigned", content: command.content }),
      )
    case "extend-stage":
      return Passage.extend(command, edition, state, today)
    case "publish-map":
      return Planning.publishMap(command, state)
    case "consult-plan":
    case "submit-plan":
    case "return-plan":
    case "approve-plan":
    case "review-plan":
    case "close-plan-action":
      return Planning.onPlan(command, state, today)
    case "issue-report":
      return Planning.issueReport(command, state, today)
    case "accept-evaluation":
      return Planning.acceptEvaluation(command, state)
    case "name-receiver":
      return Passage.nameReceiver(command, state, today)
    case "move":
      return Passage.move(command, edition, state, today)
    case "leave-stage":
      return Passage.leaveStage(command, edition, state, today)
    case "adopt-edition":
      return Adoption.adopt(command, state, facts.target)
    case "suspend":
      return unless(ahead(command.content.until, today, ["until"]), () =>
        events({ type: "process-suspended", content: command.content }),
      )
    case "close":
      return Passage.close(command, edition, state, today)
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
  if (command.type === "redact") return Recording.redact(command, facts)
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
  if (n === 0) return id
  const last = (Number.parseInt(id.slice(-12), 16) + n) % 2 ** 48
  return id.slice(0, -12) + last.toString(16).padStart(12, "0")
}

/**
 * Decides a command over the state of a process.
 *
 * **Shape** at least one event, with sequence numbers that follow the state's version; the first event has the command's id.
 * **Unit** the command's `at` is the only clock; its date in Poland is what dates are judged by.
 * **Errors** `Refused` with every condition that stands in the way; the state is unchanged.
 * **Source** inferred stage model, dossier 2.3, rules WF1–WF41 of `SPEC.md`.
 */
export const decide = (
  edition: Edition.Edition,
  state: State | null,
  command: Command.Command,
  facts: Facts,
): Result.Result<ReadonlyArray<Event>, Refused> => {
  const today = todayOf(command)
  const outcome = unless(admission(edition, state, command), () => {
    if (command.type === "open-process") return open(command, edition, today, facts)
    if (state === null) return refuse(condition("no-process"))
    return onProcess(command, edition, state, today, facts)
  })
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
