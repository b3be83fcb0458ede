/**
 * What is asked of the person who signed in: decisions to take, and the next step of every process.
 * Not here: drawing it (`route.tsx`), or one process in full (`processes.$processId._index`).
 */
import type { Edition, LocalDate } from "@osl/core"
import { ProcessStore, type ProcessSummary } from "@osl/store"
import type { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { may, permit } from "../../access.server.ts"
import { Editions, editionOf } from "../../editions.server.ts"
import { type Action, processActs, recordActs } from "../../process/Actions.ts"
import { may as mayIn, type Reader } from "../../process/CriterionWords.ts"
import * as links from "../../process/links.ts"
import * as Overview from "../../process/Overview.ts"
import * as ProcessRow from "../../process/processRow.server.ts"
import { people, today } from "../../process/reading.server.ts"
import { SignedOut, Visit } from "../../visit.server.ts"
import { say } from "../../words/Words.ts"

/** **Unit** processes; the rest is one press away. */
const most = 50

/** Something that only this reader's decision moves on. */
interface Decision {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly process: string
}

const isAsked = (state: Process.State, { key }: Action): boolean =>
  (key === "issue-mandate" && state.mandate === null) || (key === "assign-organizer" && state.lead === null)

const decisive: ReadonlyArray<string> = ["approve-plan", "accept-evaluation"]

/** **Shape** none for whoever decides nothing. */
const decisionsOn = (
  edition: Edition.Edition,
  state: Process.State,
  reader: Reader,
): ReadonlyArray<Decision> => {
  if (state.status !== "open" || !mayIn(state, reader, "approve-plan")) return []
  const onRecords = Object.keys(state.records).flatMap((id) =>
    recordActs(state, id, reader)
      .filter(({ key }) => decisive.includes(key))
      .map((action) => ({ action, key: `${state.id} ${id}` })),
  )
  const onProcess = processActs(edition, state, reader)
    .filter((action) => isAsked(state, action))
    .map((action) => ({ action, key: `${state.id} ${action.key}` }))
  return [...onRecords, ...onProcess]
    .filter(({ action }) => action.who === undefined)
    .map(({ action: { label, href }, key }) => ({ key, label, href, process: state.name }))
}

/** What a process asks for now. **Shape** `missing` is null when there is no step to take. */
const nowOf = (edition: Edition.Edition, state: Process.State, day: LocalDate.LocalDate, reader: Reader) => {
  const overview = Overview.of(edition, state, day, reader)
  return {
    missing: overview.steps[0]?.missing ?? null,
    next: overview.next,
    waitsFor: overview.waitsFor,
    diary:
      reader.duty === "organizer" && mayIn(state, reader, "record")
        ? {
            href: links.addRecord(state.id, "F06"),
            label: say(reader.language, "form.add", { object: say(reader.language, "form.F06.object") }),
          }
        : null,
  }
}

export const show = Effect.gen(function* () {
  const { person, member, language, path } = yield* Visit
  if (person === undefined) return yield* new SignedOut({ path })
  if (member === undefined) return { name: person.name, isMember: false, work: null }
  const tenant = yield* permit("work.read")
  if (!may(tenant.duty, "process.list")) return { name: person.name, isMember: true, work: null }
  const store = yield* ProcessStore.ProcessStore
  const isOrganizer = tenant.duty === "organizer"
  const { items, next } = yield* store.list(tenant, {
    limit: most,
    ...(isOrganizer ? { leadId: person.id } : {}),
  })
  const running = items.filter(({ status }) => status !== "closed")
  const states = yield* store.states(
    tenant,
    running.map(({ id }) => id),
  )
  const known = yield* people
  const day = yield* today
  const reader: Reader = { actorId: tenant.actorId, duty: tenant.duty, language }
  const served = yield* Editions
  const row = (summary: ProcessSummary.ProcessSummary) => {
    const state = states.find(({ id }) => id === summary.id)
    return {
      ...ProcessRow.of(summary, known, language),
      now:
        state === undefined || state.status !== "open"
          ? null
          : nowOf(editionOf(served, state), state, day, reader),
    }
  }
  return {
    name: person.name,
    isMember: true,
    work: {
      isOrganizer,
      decides: may(tenant.duty, "approve-plan"),
      mayOpen: may(tenant.duty, "open-process"),
      decisions: states.flatMap((state) => decisionsOn(editionOf(served, state), state, reader)),
      processes: running.map(row),
      hasMore: next !== null,
    },
  }
})

export type Shown = Effect.Success<typeof show>
