/**
 * Sending a command from a posted form: done, refused, or met by what somebody else did meanwhile.
 * Not here: reading the form (`submission.server.ts`), or the rules (`@osl/workflow`).
 */
import { edition as osl2014 } from "@osl/core/osl-2014"
import { ProcessStore } from "@osl/store"
import type { AnswerRow, Difference } from "@osl/ui"
import type { Command, Event, Refusal } from "@osl/workflow"
import { data } from "@remix-run/node"
import { SecureRandom } from "effect/crypto"
import * as Effect from "effect/Effect"
import { commandField, type Draft, refused, type Submission, versionField } from "../submission.server.ts"
import { actorOf, type Member } from "../visit.server.ts"
import { say } from "../words/Words.ts"
import type { Telling } from "./EventSentence.ts"
import * as HistoryEntry from "./HistoryEntry.ts"
import * as Mend from "./Mend.ts"
import { now, type Reading } from "./reading.server.ts"
import * as waivers from "./waivers.ts"

/** What others did since the form was opened. **Shape** oldest first. */
export type Meanwhile = ReadonlyArray<HistoryEntry.HistoryEntry>

/** A form to be shown again, and why. */
export interface Held {
  readonly draft: Draft
  readonly meanwhile: Meanwhile
  readonly sides?: ReadonlyArray<Difference>
  readonly status: 409 | 422
}

type Told = Pick<Reading, "language"> & Partial<Pick<Reading, "edition" | "telling">>

type Asked = Pick<Submission<unknown>, "commandId" | "version" | "draft">

const withHidden = (draft: Draft, name: string, value: string): Draft => ({
  ...draft,
  hidden: [...draft.hidden.filter(([one]) => one !== name), [name, value]],
})

/** What the process refused: at its answer, or with a link to where it is mended. */
const refusedDraft = (
  asked: Asked,
  refusal: Refusal.Refused,
  { language, edition, telling }: Told,
): Draft => {
  const draft = refused(asked, edition ?? osl2014, refusal, language)
  return {
    ...draft,
    problems: draft.problems.map((problem, index) => {
      const mend = refusal.conditions[index]?.mend
      const found =
        telling === undefined || mend === undefined ? undefined : Mend.of(telling.state, mend, language)
      return {
        ...problem,
        path: waivers.place(problem.path),
        ...(found === undefined ? {} : { href: found.href }),
      }
    }),
  }
}

const tell = (events: ReadonlyArray<Event.Event>, telling: Telling | undefined): Meanwhile =>
  telling === undefined ? [] : events.map((event) => HistoryEntry.of(event, telling))

/**
 * Carries a command out on behalf of a member.
 *
 * **Shape** the events when it was done, now or by the same form before; else the form as it is to be shown again.
 */
export const send = Effect.fn("Process.send")(function* (
  member: Member,
  processId: string,
  body: Command.Body,
  asked: Asked,
  reading: Told,
) {
  const store = yield* ProcessStore.ProcessStore
  const { language } = reading
  const command: Command.Command = {
    ...body,
    id: asked.commandId,
    organisationId: member.organisationId,
    processId,
    actor: actorOf(member),
    at: yield* now,
    ...(asked.version === undefined ? {} : { version: asked.version }),
  }
  return yield* store.execute(member, command).pipe(
    Effect.map(({ state, events }) => ({ done: { state, events }, held: undefined })),
    Effect.catchTags({
      Refused: (refusal) =>
        Effect.succeed({
          done: undefined,
          held: {
            draft: refusedDraft(asked, refusal, reading),
            meanwhile: [],
            status: 422,
          } satisfies Held,
        }),
      StaleVersion: (stale) =>
        Effect.succeed({
          done: undefined,
          held: {
            draft: withHidden(
              { ...asked.draft, problems: [{ path: [], text: say(language, "sending.stale") }] },
              versionField,
              String(stale.version),
            ),
            meanwhile: tell(stale.since, reading.telling),
            status: 409,
          } satisfies Held,
        }),
      CommandReused: () =>
        Effect.succeed({
          done: undefined,
          held: {
            draft: withHidden(
              { ...asked.draft, problems: [{ path: [], text: say(language, "sending.reused") }] },
              commandField,
              SecureRandom.uuidV7Unsafe(),
            ),
            meanwhile: [],
            status: 409,
          } satisfies Held,
        }),
    }),
  )
})

/** What a page shows after a form was sent that is not done. **Shape** `check` holds the answers to be confirmed. */
export interface Sent {
  readonly draft: Draft
  readonly meanwhile: Meanwhile
  /** Answers that differ from what is saved now, when somebody else changed the same record. */
  readonly sides: ReadonlyArray<Difference>
  readonly check: ReadonlyArray<AnswerRow> | null
}

const show = (sent: Sent, status: number) => data(sent, { status })

/** Shows a form again that the process did not take. */
export const hold = ({ draft, meanwhile, sides = [], status }: Held) =>
  show({ draft, meanwhile, sides, check: null }, status)

/** Shows a form again that was read and has something to mend or to look at. */
export const again = (draft: Draft) =>
  show(
    { draft, meanwhile: [], sides: [], check: null },
    draft.problems.length + draft.warnings.length > 0 ? 422 : 200,
  )

/** Shows the answers once more before they bind. */
export const toCheck = (draft: Draft, check: ReadonlyArray<AnswerRow>) =>
  show({ draft, meanwhile: [], sides: [], check }, 200)
