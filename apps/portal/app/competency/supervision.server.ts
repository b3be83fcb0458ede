/**
 * Supervision as whoever asks may see it, one session of it, and sending a command about one.
 * Not here: the rules of consent (`@osl/competency`, SupervisionLog), who sees what (`@osl/store`), or what a page shows.
 */
import { SupervisionSession } from "@osl/core"
import { Competencies, type SupervisionBook } from "@osl/store"
import { data } from "@remix-run/node"
import * as Effect from "effect/Effect"
import type { Action } from "../access.server.ts"
import { now } from "../process/reading.server.ts"
import {
  commandField,
  type Draft,
  newCommandId,
  read as readForm,
  versionField,
} from "../submission.server.ts"
import { actorOf, PageNotFound } from "../visit.server.ts"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { type Begun, begin, colleagues } from "./portfolio.server.ts"

export const form = SupervisionSession.form

/** The form as it is shown: who led the session is whoever writes, and is not asked. */
export const fields = form.fields.filter(({ name }) => name !== "supervisor")

/** Everybody of the centre who may have been supervised. */
export const supervised = Effect.fn("Supervision.supervised")(function* ({ member }: Pick<Begun, "member">) {
  const { names } = yield* colleagues(member)
  const people = Object.entries(names).filter(([id]) => id !== member.actorId)
  return { names, references: { person: people.map(([id, label]) => ({ id, label })) } }
})

/** A session that the asker may see. **Errors** `PageNotFound` for one that is not there or not for the asker: both look the same. */
export const read = Effect.fn("Supervision.read")(function* (sessionId: string | undefined, action: Action) {
  const begun = yield* begin(action)
  const store = yield* Competencies.Competencies
  const { sessions } = yield* store.supervision(begun.member)
  const session = sessions.find(({ id }) => id === sessionId)
  if (session === undefined) return yield* new PageNotFound({ path: begun.path })
  return { ...begun, session }
})

/** The same for its supervisor alone, with the whole card. */
export const readOwn = Effect.fn("Supervision.readOwn")(function* (sessionId: string | undefined) {
  const reading = yield* read(sessionId, "supervision.write")
  const { card } = reading.session
  if (card === null) return yield* new PageNotFound({ path: reading.path })
  return { ...reading, card }
})

type Body =
  | {
      readonly type: "note-session" | "correct-session"
      readonly session: SupervisionSession.SupervisionSession
    }
  | { readonly type: "withdraw-session"; readonly reason: string }
  | { readonly type: "take-consent-back" | "remove-conclusions" }

/** Carries a command out in the name of whoever asks. **Shape** without `version` nothing that others did meanwhile stops it. */
export const send = Effect.fn("Supervision.send")(function* (
  { member }: Pick<Begun, "member">,
  sessionId: string,
  body: Body,
  given: { readonly commandId: string; readonly version?: number | undefined },
) {
  const store = yield* Competencies.Competencies
  const command: SupervisionBook.Command = {
    ...body,
    id: given.commandId,
    organisationId: member.organisationId,
    sessionId,
    actor: actorOf(member),
    at: yield* now,
    ...(given.version === undefined ? {} : { version: given.version }),
  }
  return yield* store.keepSession(member, command)
})

/** A posted card, as of whoever posts it: a supervisor that the form names is not believed. */
export const posted = ({ member, language }: Pick<Begun, "member" | "language">, sent: FormData) => {
  sent.set("supervisor", member.actorId)
  return readForm(form, sent, language)
}

const held = (draft: Draft, text: string, hidden: Draft["hidden"], status: 409 | 422) =>
  data({ draft: { ...draft, hidden, problems: [{ path: [], text }] } }, { status })

const withHidden = (draft: Draft, name: string, value: string): Draft["hidden"] => [
  ...draft.hidden.filter(([one]) => one !== name),
  [name, value],
]

/** Those who are said to have consented and do not work here. **Shape** who stood on the card before may have left since. */
const strangers = Effect.fn("Supervision.strangers")(function* (
  begun: Pick<Begun, "member" | "language">,
  consents: SupervisionSession.SupervisionSession["consents"],
  before: SupervisionSession.SupervisionSession["consents"],
) {
  const { names } = yield* supervised(begun)
  const known = new Set([
    begun.member.actorId,
    ...Object.keys(names),
    ...(before ?? []).map(({ who }) => who),
  ])
  return (consents ?? []).flatMap(({ who }, index) =>
    known.has(who)
      ? []
      : [{ path: ["consents", index, "who"], text: say(begun.language, "supervision.problem.stranger") }],
  )
})

/**
 * Saves a posted card. **Shape** `saved` when it was; else the form as it is to be shown again, with its answers; `before` is the card
 * that it corrects.
 */
export const save = Effect.fn("Supervision.save")(function* (
  begun: Pick<Begun, "member" | "language">,
  sessionId: string,
  type: "note-session" | "correct-session",
  submission: ReturnType<typeof posted>,
  before?: SupervisionSession.SupervisionSession,
) {
  const { language } = begun
  const { content: session, draft, commandId, version } = submission
  if (session === undefined)
    return {
      saved: false,
      answer: data({ draft }, { status: draft.problems.length + draft.warnings.length > 0 ? 422 : 200 }),
    } as const
  const again = (answer: ReturnType<typeof held>) => ({ saved: false, answer }) as const
  const unknown = yield* strangers(begun, session.consents, before?.consents)
  if (unknown.length > 0)
    return {
      saved: false,
      answer: data({ draft: { ...draft, problems: unknown } }, { status: 422 }),
    } as const
  return yield* send(begun, sessionId, { type, session }, { commandId, version }).pipe(
    Effect.map(() => ({ saved: true }) as const),
    Effect.catchTags({
      CommandRefused: ({ problems }) =>
        Effect.succeed({
          saved: false,
          answer: data(
            {
              draft: {
                ...draft,
                problems: problems.map((one) => ({
                  path: one.path[0] === "session" ? one.path.slice(1) : [],
                  text: Competencies.text(one, ofModel(language)),
                })),
              },
            },
            { status: 422 },
          ),
        } as const),
      Overtaken: (overtaken) =>
        Effect.succeed(
          again(
            held(
              draft,
              say(language, "supervision.stale"),
              withHidden(draft, versionField, String(overtaken.version)),
              409,
            ),
          ),
        ),
      CommandReused: () =>
        Effect.succeed(
          again(
            held(
              draft,
              say(language, "sending.reused"),
              withHidden(draft, commandField, newCommandId()),
              409,
            ),
          ),
        ),
    }),
  )
})
