/**
 * Sending a command from a posted form: done, refused, or met by what somebody else did meanwhile.
 * Not here: reading the form (`submission.server.ts`), or the rules (`@osl/workflow`).
 */
import { edition as osl2014 } from "@osl/core/osl-2014"
import { ProcessStore } from "@osl/store"
import type { Command, Event } from "@osl/workflow"
import { data } from "@remix-run/node"
import { SecureRandom } from "effect/crypto"
import * as Effect from "effect/Effect"
import { commandField, type Draft, refused, type Submission, versionField } from "../submission.server.ts"
import type { Member } from "../visit.server.ts"
import { say } from "../words/Words.ts"
import * as HistoryEntry from "./HistoryEntry.ts"
import { now, type Reading } from "./reading.server.ts"

/** What others did since the form was opened. **Shape** oldest first. */
export type Meanwhile = ReadonlyArray<HistoryEntry.HistoryEntry>

/** A form to be shown again, and why. */
export interface Held {
  readonly draft: Draft
  readonly meanwhile: Meanwhile
  readonly status: 409 | 422
}

type Asked = Pick<Submission<unknown>, "commandId" | "version" | "draft">

const withHidden = (draft: Draft, name: string, value: string): Draft => ({
  ...draft,
  hidden: [...draft.hidden.filter(([one]) => one !== name), [name, value]],
})

const tell = (events: ReadonlyArray<Event.Event>, reading: Reading | undefined): Meanwhile =>
  reading === undefined ? [] : events.map((event) => HistoryEntry.of(event, reading.telling))

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
  reading?: Reading,
) {
  const store = yield* ProcessStore.ProcessStore
  const language = reading?.language ?? "pl"
  const command: Command.Command = {
    ...body,
    id: asked.commandId,
    organisationId: member.organisationId,
    processId,
    actor: { id: member.actorId, duty: member.duty },
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
            draft: refused(asked, reading?.edition ?? osl2014, refusal, language),
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
            meanwhile: tell(stale.since, reading),
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

/** The answer that shows a form again. */
export const hold = ({ draft, meanwhile, status }: Held) => data({ draft, meanwhile }, { status })

/** The same for a form that was read and has something to mend or to look at. */
export const again = (draft: Draft) =>
  data(
    { draft, meanwhile: [] as Meanwhile },
    { status: draft.problems.length + draft.warnings.length > 0 ? 422 : 200 },
  )
