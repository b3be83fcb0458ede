/**
 * What every page of one process begins with: who asks, the process, its edition, the day, the names of people.
 * Not here: sending commands (`sending.server.ts`), or what a page shows.
 */
import { LocalDate } from "@osl/core"
import { Organisations, ProcessStore } from "@osl/store"
import type { Command, Event } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import * as Editions from "../editions.server.ts"
import { Visit } from "../visit.server.ts"
import { may, readerOf } from "./CriterionWords.ts"
import type { Telling } from "./EventSentence.ts"
import * as StoredRecord from "./StoredRecord.ts"

/** The titles of the records that these events withdrew: their sentences alone do not carry them. */
export const titlesOf = Effect.fn("Process.titlesOf")(function* (
  { member, state, language, edition }: Pick<Reading, "member" | "state" | "language" | "edition">,
  events: ReadonlyArray<Event.Event>,
) {
  const store = yield* ProcessStore.ProcessStore
  const ids = [
    ...new Set(events.flatMap((event) => (event.type === "record-withdrawn" ? [event.recordId] : []))),
  ]
  if (ids.length === 0) return {}
  const { items } = yield* store.records(member, state.id, { ids, withdrawn: true, limit: ids.length })
  return Object.fromEntries(
    items.map((record) => [record.id, StoredRecord.title(record, { language, edition })]),
  )
})

/** **Unit** an instant, UTC, to the millisecond. */
export const now = Effect.map(Clock.currentTimeMillis, (milliseconds) => new Date(milliseconds).toISOString())

export const today = Effect.map(now, LocalDate.at)

const named = (colleagues: ReadonlyArray<Organisations.Colleague>) => ({
  names: Object.fromEntries(colleagues.map(({ person }) => [person.id, person.name])),
  organizers: colleagues
    .filter(({ duties }) => duties.includes("organizer"))
    .map(({ person }) => ({ id: person.id, label: person.name })),
})

/** The names of the people of the reader's organisation, by id. */
export const people = Effect.gen(function* () {
  const member = yield* permit("process.read")
  const organisations = yield* Organisations.Organisations
  return named(yield* organisations.people(member))
})

/**
 * A process that the reader may look at, with the last `latest` events, latest first.
 *
 * **Errors** `ProcessNotFound` for one that is not there or is another organisation's.
 */
export const read = Effect.fn("Process.read")(function* (processId: string | undefined, latest = 0) {
  const member = yield* permit("process.read")
  const { language } = yield* Visit
  const store = yield* ProcessStore.ProcessStore
  const look = yield* store.look(member, processId ?? "", { latest })
  const { state } = look
  const served = yield* Editions.Editions
  const edition = Editions.editionOf(served, state)
  const { names, organizers } = named(look.colleagues)
  const reader = readerOf(member, language)
  const telling: Telling = {
    language,
    edition,
    editions: served.all,
    state,
    people: names,
    titles: {},
  }
  return {
    member,
    state,
    latest: look.latest,
    edition,
    language,
    reader,
    telling,
    organizers,
    today: yield* today,
    crumbs: { id: state.id, name: state.name },
    may: (command: Command.Type) => may(state, reader, command),
  }
})

export type People = Effect.Success<typeof people>
export type Reading = Effect.Success<ReturnType<typeof read>>
