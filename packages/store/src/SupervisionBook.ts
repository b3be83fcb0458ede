/**
 * Supervision of an organisation: the log of each session (F18), what may be written in it, and who sees what of it.
 * Not here: the rules of consent (`@osl/competency`, SupervisionLog), or keeping it (`Competencies`).
 */
import { SupervisionLog } from "@osl/competency"
import { LocalDate, type Problem, SupervisionSession } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  type Asked,
  type Envelope,
  entered,
  envelope,
  fault,
  Id,
  reader,
  reason,
  type Standing,
} from "./internal/LogShape.ts"
import type { Tenant } from "./Tenant.ts"

type Problems = ReadonlyArray<Problem.Problem>
type Session = SupervisionSession.SupervisionSession

type Body =
  | { readonly type: "session-noted"; readonly session: Session }
  | { readonly type: "session-corrected"; readonly session: Session }
  | { readonly type: "session-withdrawn"; readonly reason: string }
  | { readonly type: "consent-taken-back" }
  | { readonly type: "conclusions-removed" }

/** What happened to the card of a session. */
export type Event = Envelope & { readonly sessionId: string } & Body

/**
 * What a person asks: the supervisor to note, correct or withdraw a card and to remove its conclusions for good; whoever consented
 * to take the consent back.
 */
export type Command = Asked & { readonly sessionId: string } & (
    | { readonly type: "note-session"; readonly session: Session }
    | { readonly type: "correct-session"; readonly session: Session }
    | { readonly type: "withdraw-session"; readonly reason: string }
    | { readonly type: "take-consent-back" }
    | { readonly type: "remove-conclusions" }
  )

/** A session as it stands. **Shape** plain JSON; `version` the number of its events; `people` whoever it was about at any time. */
export interface SupervisionBook extends Standing {
  readonly entry: SupervisionLog.Entry
  readonly people: ReadonlyArray<string>
  readonly withdrawn: boolean
}

const common = { ...envelope, sessionId: Id }

const plain = <const T extends Body["type"]>(type: T) =>
  Schema.Struct({ type: Schema.Literal(type), ...common })

const schemas: { readonly [T in Body["type"]]: Schema.Codec<Extract<Event, { readonly type: T }>, unknown> } =
  {
    "session-noted": Schema.Struct({
      type: Schema.Literal("session-noted"),
      ...common,
      session: SupervisionSession.SupervisionSession,
    }),
    "session-corrected": Schema.Struct({
      type: Schema.Literal("session-corrected"),
      ...common,
      session: SupervisionSession.SupervisionSession,
    }),
    "session-withdrawn": Schema.Struct({ type: Schema.Literal("session-withdrawn"), ...common, reason }),
    "consent-taken-back": plain("consent-taken-back"),
    "conclusions-removed": plain("conclusions-removed"),
  }

/** Reads an event of unknown origin. **Errors** `unknown-event`; every problem of its fields. */
export const read = reader<Event>(schemas)

/** The supervisor, and who consented. */
const peopleOf = ({ supervisor, consents = [] }: Session): ReadonlyArray<string> => [
  supervisor,
  ...consents.map(({ who }) => who),
]

const named = (before: ReadonlyArray<string>, session: Session): ReadonlyArray<string> => [
  ...new Set([...before, ...peopleOf(session)]),
]

const changed = (
  state: SupervisionBook,
  event: Event,
): Pick<SupervisionBook, "entry" | "withdrawn"> & Partial<SupervisionBook> => {
  const { entry, withdrawn } = state
  switch (event.type) {
    case "session-noted":
    case "session-corrected":
      return {
        entry: { ...entry, session: event.session },
        withdrawn: false,
        people: named(state.people, event.session),
      }
    case "session-withdrawn":
      return { entry, withdrawn: true }
    case "consent-taken-back": {
      const withdrawals = [...entry.withdrawals, { who: event.actor.id, at: event.at }]
      return { entry: { ...entry, withdrawals }, withdrawn }
    }
    case "conclusions-removed":
      return { entry: SupervisionLog.withoutConclusions(entry), withdrawn }
  }
}

/** A session after an event. **Shape** null until it was noted. */
export const evolve = (state: SupervisionBook | null, event: Event): SupervisionBook | null => {
  const { organisationId, seq: version, at: lastAt, sessionId: id } = event
  if (state !== null) return { ...state, ...changed(state, event), version, lastAt }
  return event.type === "session-noted"
    ? {
        id,
        organisationId,
        version,
        lastAt,
        entry: { id, session: event.session, withdrawals: [] },
        people: named([], event.session),
        withdrawn: false,
      }
    : null
}

/** The sentences of what is refused here and not by the rules of a log. */
export const texts = {
  "no-session": {
    pl: "Nie ma takiej sesji albo jej kartę wycofano. Otwórz rejestr superwizji.",
    en: "There is no such session, or its card was withdrawn. Open the supervision log.",
  },
  "no-conclusions": {
    pl: "Ta karta nie ma wniosków, więc nie ma czego usuwać.",
    en: "This card has no conclusions, so there are none to remove.",
  },
} as const satisfies Problem.Catalog

const inSession = (found: Problems): Problems =>
  found.map((problem) =>
    problem.path[0] === "id" ? problem : { ...problem, path: ["session", ...problem.path] },
  )

const told = <T>(answer: Result.Result<T, Problems>): Problems =>
  Result.isFailure(answer) ? answer.failure : []

/** Who writes a card: the supervisor who led the session. */
const isLed = ({ actor }: Command, { supervisor }: Session): boolean =>
  actor.duty === "supervisor" && actor.id === supervisor

const stopsOf = (state: SupervisionBook | null, command: Command): Problems => {
  const before = state === null || state.withdrawn ? null : state
  const notLed = [fault("not-allowed", ["actor", "duty"])]
  if (command.type === "note-session") {
    const { sessionId: id, session, at } = command
    return isLed(command, session)
      ? inSession(told(SupervisionLog.add(state === null ? [] : [state.entry], { id, session, at })))
      : notLed
  }
  if (before === null) return [fault("no-session", ["sessionId"])]
  const { entry } = before
  switch (command.type) {
    case "correct-session":
      return isLed(command, entry.session) && isLed(command, command.session)
        ? inSession(told(SupervisionLog.add([], { id: entry.id, session: command.session, at: command.at })))
        : notLed
    case "take-consent-back":
      return told(SupervisionLog.withdraw(entry, command.actor.id, command.at))
    case "withdraw-session":
      return isLed(command, entry.session) ? [] : notLed
    case "remove-conclusions":
      return [
        ...(isLed(command, entry.session) ? [] : notLed),
        ...(entry.session.conclusions === undefined ? [fault("no-conclusions", ["sessionId"])] : []),
      ]
  }
}

const bodyOf = (command: Command): Body => {
  switch (command.type) {
    case "note-session":
      return { type: "session-noted", session: command.session }
    case "correct-session":
      return { type: "session-corrected", session: command.session }
    case "withdraw-session":
      return { type: "session-withdrawn", reason: command.reason }
    case "take-consent-back":
      return { type: "consent-taken-back" }
    case "remove-conclusions":
      return { type: "conclusions-removed" }
  }
}

/**
 * The event that a command becomes.
 *
 * **Errors** every problem: `not-allowed` but for the supervisor of the session; `no-session`, `no-conclusions`; those of
 * `SupervisionLog.add` and `SupervisionLog.withdraw`.
 * **Source** S46; rule ST106.
 */
export const decide = (state: SupervisionBook | null, command: Command): Result.Result<Event, Problems> => {
  const stops = stopsOf(state, command)
  return stops.length > 0
    ? Result.fail(stops)
    : Result.succeed({
        ...entered(command, state?.version ?? 0),
        sessionId: command.sessionId,
        ...bodyOf(command),
      })
}

/** What an asker may see of a session. **Shape** `card` for its supervisor alone; `consented` whether the asker has a consent to take back. */
export interface Seen extends SupervisionLog.Visible {
  readonly version: number
  readonly card: Session | null
  readonly consented: boolean
}

/** Whether somebody may see the log that a card is in: its supervisor, who consented, and the director, who has to see to it. */
export const maySee = (book: SupervisionBook, { actorId, duty }: Pick<Tenant, "actorId" | "duty">): boolean =>
  duty === "director" || peopleOf(book.entry.session).includes(actorId)

/** A session as somebody who may see it does. **Unit** `on` the day of asking. **Source** S46; rule ST107. */
export const seen = (
  book: SupervisionBook,
  { actorId, duty }: Pick<Tenant, "actorId" | "duty">,
  on: LocalDate.LocalDate,
): Seen => {
  const { session, withdrawals } = book.entry
  const last = (session.consents ?? []).find(({ who }) => who === actorId)
  return {
    ...SupervisionLog.visible(book.entry, on),
    version: book.version,
    card: duty === "supervisor" && session.supervisor === actorId ? session : null,
    consented:
      last !== undefined &&
      !withdrawals.some(({ who, at }) => who === actorId && LocalDate.at(at) >= last.on),
  }
}
