/**
 * Deciding what is asked of a log of competencies: its next event and what it comes to, or everything that stands in the way.
 * Not here: the rules of each log (`Ledger`), or writing it (`CompetenciesInSql`, `CompetenciesInMemory`).
 */
import { type Command, type Framework, Portfolio, type Proposal, type Training } from "@osl/competency"
import { LocalDate, type Problem } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Audit from "../Audit.ts"
import * as Change from "../Change.ts"
import { CommandRefused } from "../Conflict.ts"
import type * as Inquiry from "../Inquiry.ts"
import * as InquiryRules from "../InquiryRules.ts"
import type { EventOf, Ledger, StateOf, Stream } from "../Ledger.ts"
import * as SupervisionBook from "../SupervisionBook.ts"
import { isAsker, isId, type Tenant } from "../Tenant.ts"
import * as TrainingLog from "../TrainingLog.ts"
import { ForeignActor } from "./Asking.ts"
import { type Asked, fault } from "./LogShape.ts"

export type Problems = ReadonlyArray<Problem.Problem>

/** A command to the log of an id. **Shape** `rule` decides over what the log comes to. */
export interface Asking<S extends Stream> {
  readonly ledger: Ledger<S>
  readonly id: string
  readonly command: Asked & { readonly type: string }
  readonly rule: (state: StateOf[S] | null, at: string) => Result.Result<EventOf[S], Problems>
}

/** What the decision on a portfolio has to know of what is kept beside it. */
export interface Facts {
  readonly proposals: ReadonlyArray<Proposal.Proposal>
  readonly trainings: ReadonlyArray<Training.Held>
}

export const onPortfolio = (
  ledger: Ledger<"portfolio">,
  framework: Framework.Framework,
  command: Command.Command,
  { proposals, trainings }: Facts,
): Asking<"portfolio"> => ({
  ledger,
  id: command.workerId,
  command,
  rule: (state, at) => {
    const decided = Portfolio.decide(framework, state, { ...command, at }, { proposals })
    if (Result.isFailure(decided) || command.type !== "record-training") return decided
    const wrong = TrainingLog.resultProblems(command.content, command.workerId, LocalDate.at(at), trainings)
    return wrong.length > 0 ? Result.fail(wrong) : decided
  },
})

export const onTraining = (ledger: Ledger<"training">, command: TrainingLog.Command): Asking<"training"> => ({
  ledger,
  id: command.trainingId,
  command,
  rule: (state, at) => TrainingLog.decide(state, { ...command, at }),
})

export const onSupervision = (
  ledger: Ledger<"supervision">,
  command: SupervisionBook.Command,
): Asking<"supervision"> => ({
  ledger,
  id: command.sessionId,
  command,
  rule: (state, at) => SupervisionBook.decide(state, { ...command, at }),
})

export const onInquiry = (ledger: Ledger<"laboratory">, command: Inquiry.Command): Asking<"laboratory"> => ({
  ledger,
  id: command.inquiryId,
  command,
  rule: (state, at) => InquiryRules.decide(state, { ...command, at }),
})

/** A command in the name of somebody else is a defect; one for another organisation, or for what is no id, is refused. */
export const check = <S extends Stream>(
  tenant: Tenant,
  { id, command }: Pick<Asking<S>, "id" | "command">,
): Effect.Effect<void, CommandRefused> => {
  const { actor, organisationId } = command
  if (!isAsker(actor, tenant) || !isId(command.id))
    return Effect.die(new ForeignActor({ commandId: command.id }))
  if (organisationId !== tenant.organisationId || !isId(id))
    return Effect.fail(new CommandRefused({ problems: [fault("wrong-worker", ["organisationId"])] }))
  return Effect.void
}

/** The next event of a log, and what it comes to. **Errors** `CommandRefused` with every problem. */
export const next = <S extends Stream>(
  { ledger, command, rule }: Asking<S>,
  state: StateOf[S] | null,
): Result.Result<{ readonly event: EventOf[S]; readonly state: StateOf[S] }, CommandRefused> => {
  const refused = (problems: Problems) => Result.fail(new CommandRefused({ problems }))
  const at = Change.entered(command.at, state)
  if (state !== null && at < state.lastAt) return refused([fault("before-last-event", ["at"])])
  const decided = rule(state, at)
  if (Result.isFailure(decided)) return refused(decided.failure)
  const read = ledger.read(decided.success)
  if (Result.isFailure(read)) return refused(read.failure)
  const after = ledger.evolve(state, decided.success)
  return after === null
    ? refused([fault("unknown-event", ["type"])])
    : Result.succeed({ event: decided.success, state: after })
}

const purposes: { readonly [S in Stream]: Audit.Noted["purpose"] } = {
  portfolio: "development",
  training: "development",
  supervision: "supervision",
  laboratory: "development-of-the-model",
}

const purposeOf = (stream: Stream): Audit.Noted["purpose"] => purposes[stream]

/** What the audit notes of a command. **Shape** subjects: its type, the log, and what of it is concerned. */
export const noted = <S extends Stream>({ ledger, id, command }: Asking<S>): Audit.Noted => ({
  action: "carry-out",
  purpose: purposeOf(ledger.stream),
  subjects: [command.type, ledger.stream, id],
  ...(command.actor.onBehalfOf === undefined ? {} : { onBehalfOf: command.actor.onBehalfOf }),
})

/** What is noted of reading what is about others. **Shape** null when it is about nobody else. */
export const reading = (
  action: Audit.Action,
  stream: Stream,
  tenant: Tenant,
  about: ReadonlyArray<string>,
): Audit.Noted | null => {
  const subjects = [...new Set(about)].filter((one) => one !== tenant.actorId)
  return subjects.length === 0 ? null : { action, purpose: purposeOf(stream), subjects }
}
