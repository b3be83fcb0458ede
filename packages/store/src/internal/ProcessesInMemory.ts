/**
 * Processes in maps: the reference of what the tables have to do.
 * Not here: what is promised of them (`ProcessStore`).
 */
import { type Event, Redaction } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Audit from "../Audit.ts"
import * as Change from "../Change.ts"
import { CommandReused, ProcessExists, StaleVersion } from "../Conflict.ts"
import { ProcessNotFound, RecordNotFound } from "../Missing.ts"
import type { Organisations } from "../Organisations.ts"
import * as Page from "../Page.ts"
import * as PrivateNote from "../PrivateNote.ts"
import type { ListQuery, Options, ProcessStore } from "../ProcessStore.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import { type Content, isOf, type Record } from "../Record.ts"
import type { Tenant } from "../Tenant.ts"
import * as Asking from "./Asking.ts"
import {
  type Kept,
  type Memory,
  note,
  noteKey,
  type Organisation,
  organisationIn,
  withoutWordsOf,
} from "./Memory.ts"
import * as Narrowing from "./Narrowing.ts"
import * as OutboxInMemory from "./OutboxInMemory.ts"
import * as Sending from "./Sending.ts"

/** A note without the words of the fields named. */
const withoutWords = (note: Content, fields: ReadonlyArray<string>): Content =>
  Object.fromEntries(
    Object.entries(note).flatMap(([name, value]) => {
      if (!fields.includes(name)) return [[name, value]]
      return typeof value === "string" ? [[name, Redaction.mark]] : []
    }),
  )

const touches = (events: ReadonlyArray<Event.Event>, recordId: string): boolean =>
  events.some(
    (event) =>
      (event.type === "record-added" || event.type === "record-corrected") && event.recordId === recordId,
  )

const recordPlace = (record: Record): Page.Place => ({ by: record.on, id: record.id })
const summaryPlace = (one: ProcessSummary.ProcessSummary): Page.Place => ({ by: one.lastAt, id: one.id })

export const make = (
  organisations: Organisations["Service"],
  memory: Memory["Service"],
  options: Options,
): ProcessStore["Service"] => {
  const of = ({ organisationId }: Tenant): Organisation => organisationIn(memory, organisationId)
  const sensitive = Audit.sensitiveForms(options.editions)

  /** What is read is noted when it is sensitive. */
  const noted = <A, E>(
    tenant: Tenant,
    answer: Effect.Effect<A, E>,
    toNote: (answer: A) => Audit.Noted | null,
  ): Effect.Effect<A, E> =>
    Effect.tap(answer, (found) =>
      Effect.map(Clock.currentTimeMillis, (now) => note(memory, tenant, toNote(found), now)),
    )

  const kept = (tenant: Tenant, processId: string): Effect.Effect<Kept, ProcessNotFound> =>
    Effect.suspend(() => {
      const found = of(tenant).processes.get(processId)
      return found === undefined ? Effect.fail(new ProcessNotFound({ processId })) : Effect.succeed(found)
    })

  const keep = (tenant: Tenant, change: Change.Change, commandId: string | null): void => {
    const { processes, notes } = of(tenant)
    const before = processes.get(change.state.id)
    processes.set(change.state.id, {
      state: change.state,
      search: ProcessSummary.searchText(change.state),
      events: [...(before?.events ?? []), ...change.events],
      links: [
        ...(before?.links ?? []),
        ...Change.sealed(options, change.events, commandId, before?.links.at(-1)?.seal.hash ?? "").map(
          (seal) => ({ commandId, seal }),
        ),
      ],
      records: new Map([
        ...(before?.records ?? []),
        ...change.records.map((record) => [record.id, record] as const),
      ]),
    })
    if (change.note !== null) {
      notes.set(noteKey(change.state.id, change.note.recordId, tenant.actorId), change.note.fields)
    }
  }

  const listed = (tenant: Tenant, query: ListQuery) => {
    const found = [...of(tenant).processes.values()].filter((one) => Narrowing.fits(options, query, one))
    return Page.byKey(
      found.map(({ state }) => ProcessSummary.of(state)),
      summaryPlace,
      query,
    )
  }

  /** What came before a redaction gives way to it: earlier events, notes, what was asked. */
  const wipe = (tenant: Tenant, { state, events }: Change.Change): void => {
    const redactions = Change.redactionsIn(events)
    const { processes, notes, commands } = of(tenant)
    const before = processes.get(state.id)
    if (redactions.length === 0 || before === undefined) return
    processes.set(state.id, {
      ...before,
      ...withoutWordsOf(before, (event) => Change.wiped(options, event, redactions)),
    })
    for (const { recordId, fields } of redactions) {
      for (const [key, note] of notes)
        if (key.startsWith(noteKey(state.id, recordId, ""))) notes.set(key, withoutWords(note, fields))
      for (const [id, known] of commands)
        if (
          known.processId === state.id &&
          touches(before.events.slice(known.first - 1, known.last), recordId)
        )
          commands.set(id, { ...known, fingerprint: Change.forgotten })
    }
  }

  return {
    execute: Effect.fn("ProcessStore.execute")(function* (tenant, given) {
      const asking = yield* Asking.check(tenant, given)
      const now = yield* Clock.currentTimeMillis
      const isOrganizer =
        asking.organizerId === undefined
          ? false
          : (yield* organisations.people(tenant)).some(
              ({ person, duties }) => person.id === asking.organizerId && duties.includes("organizer"),
            )
      const { processes, commands, notes } = of(tenant)
      const before = processes.get(given.processId)
      const fingerprint = Change.fingerprint(given)
      const known = commands.get(given.id)
      if (known !== undefined) {
        if (
          before === undefined ||
          known.processId !== given.processId ||
          !Change.isSame(known.fingerprint, fingerprint)
        ) {
          return yield* new CommandReused({ commandId: given.id })
        }
        return {
          state: before.state,
          events: before.events.slice(known.first - 1, known.last),
          repeated: true,
        }
      }
      if (before === undefined && given.type !== "open-process") {
        return yield* new ProcessNotFound({ processId: given.processId })
      }
      const state = before?.state ?? null
      const version = state?.version ?? 0
      if (given.version !== undefined && given.version !== version) {
        const since = (before?.events ?? []).slice(given.version, given.version + Asking.mostSince)
        return yield* new StaleVersion({
          processId: given.processId,
          seen: given.version,
          version,
          since,
        })
      }
      const edition = Change.editionFor(options, tenant.organisationId, state)
      const { command, note: parted } = PrivateNote.part(edition, given)
      const ownBefore =
        parted === null ? undefined : notes.get(noteKey(given.processId, parted.recordId, tenant.actorId))
      const own =
        parted === null || ownBefore === undefined || command.type !== "correct"
          ? parted
          : PrivateNote.over(edition, command.form, ownBefore, parted)
      const record = asking.recordId === undefined ? null : (before?.records.get(asking.recordId) ?? null)
      const standing = [...(before?.records.values() ?? [])].filter(({ withdrawn }) => !withdrawn)
      const ground = {
        edition,
        state,
        record,
        isOrganizer,
        ...(command.type === "adopt-edition" ? { target: Change.targetOf(options, command, standing) } : {}),
      }
      const change = yield* Effect.fromResult(Change.decide(ground, command, own))
      keep(tenant, change, command.id)
      wipe(tenant, change)
      const { events, state: after } = change
      OutboxInMemory.keep(
        memory,
        tenant,
        (yield* Sending.from(options.tells))({ log: "process", events, state: after }),
      )
      note(memory, tenant, Audit.ofCommand(command), now)
      commands.set(command.id, {
        processId: command.processId,
        fingerprint,
        first: version + 1,
        last: change.state.version,
      })
      return { state: after, events, repeated: false }
    }),

    get: (tenant, processId) => Effect.map(kept(tenant, processId), ({ state }) => state),

    look: (tenant, processId, { latest = 0 } = {}) =>
      noted(
        tenant,
        Effect.gen(function* () {
          const { state, events } = yield* kept(tenant, processId)
          const last = Math.min(Math.max(0, latest), Page.mostPerPage)
          return {
            state,
            latest: events.slice(Math.max(0, events.length - last)).reverse(),
            colleagues: yield* organisations.people(tenant),
          }
        }),
        (look) => Audit.ofReading("read-history", processId, sensitive, Audit.recordsIn(look.latest)),
      ),

    states: (tenant, processIds) =>
      Effect.sync(() => {
        const { processes } = of(tenant)
        return [...new Set(processIds)]
          .slice(0, Page.mostPerPage)
          .flatMap((id) => processes.get(id)?.state ?? [])
      }),

    history: (tenant, processId, query = {}) =>
      noted(
        tenant,
        Effect.map(kept(tenant, processId), ({ events }) => {
          const end = Math.min(events.length, Math.max(0, (query.before ?? Number.MAX_SAFE_INTEGER) - 1))
          return events.slice(Math.max(0, end - Page.sizeOf(query.limit)), end).reverse()
        }),
        (events) => Audit.ofReading("read-history", processId, sensitive, Audit.recordsIn(events)),
      ),

    log: (tenant, processId) =>
      noted(
        tenant,
        Effect.map(kept(tenant, processId), ({ events }) => [...events]),
        (events) => Audit.ofReading("read-history", processId, sensitive, Audit.recordsIn(events)),
      ),

    records: (tenant, processId, query = {}) =>
      noted(
        tenant,
        Effect.map(kept(tenant, processId), ({ records }) =>
          Page.byKey(
            [...records.values()].filter(
              (record) =>
                (query.form === undefined || record.form === query.form) &&
                (query.ids === undefined || query.ids.includes(record.id)) &&
                (query.withdrawn === true || !record.withdrawn),
            ),
            recordPlace,
            query,
          ),
        ),
        ({ items }) => Audit.ofReading("list-records", processId, sensitive, items),
      ),

    recordsOf: (tenant, processId, forms, { perForm = Number.POSITIVE_INFINITY } = {}) =>
      noted(
        tenant,
        Effect.sync(() => {
          const sorted = [...(of(tenant).processes.get(processId)?.records.values() ?? [])]
            .filter((record) => isOf(record, forms))
            .filter(({ withdrawn }) => !withdrawn)
            .sort((a, b) => Page.compare(recordPlace(a), recordPlace(b)))
          return sorted.filter(
            (record) => sorted.filter(({ form }) => form === record.form).indexOf(record) < perForm,
          )
        }),
        (read) => Audit.ofReading("list-records", processId, sensitive, read),
      ),

    record: (tenant, processId, recordId) =>
      noted(
        tenant,
        Effect.suspend(() => {
          const { processes, notes } = of(tenant)
          const found = processes.get(processId)
          const record = found?.records.get(recordId)
          if (found === undefined || record === undefined)
            return Effect.fail(new RecordNotFound({ processId, recordId }))
          const note = notes.get(noteKey(processId, recordId, tenant.actorId))
          const edition = Change.carriedEdition(options, found.state.edition)
          const own = note === undefined ? {} : PrivateNote.shown(edition, record.form, note)
          return Effect.succeed({ ...record, content: { ...record.content, ...own } })
        }),
        (record) => Audit.ofReading("read-record", processId, sensitive, [record]),
      ),

    list: (tenant, query = {}) => Effect.sync(() => listed(tenant, query)),

    listWithStates: (tenant, query = {}) =>
      Effect.sync(() => {
        const page = listed(tenant, query)
        const { processes } = of(tenant)
        return { ...page, states: page.items.flatMap(({ id }) => processes.get(id)?.state ?? []) }
      }),

    territories: (tenant) =>
      Effect.sync(() =>
        [...new Set([...of(tenant).processes.values()].map(({ state }) => state.territory))].sort(),
      ),

    board: (tenant, query = {}) =>
      Effect.sync(() => {
        const running = [...of(tenant).processes.values()]
          .filter((one) => one.state.status !== "closed" && Narrowing.fits(options, query, one))
          .map(({ state }) => ProcessSummary.of(state))
          .sort((a, b) => Page.compare(summaryPlace(a), summaryPlace(b)))
        return Narrowing.columns(running, Page.sizeOf(query.perStage ?? 20))
      }),

    importLog: Effect.fn("ProcessStore.importLog")(function* (tenant, events) {
      const change = yield* Effect.fromResult(Change.ofLog(options, tenant.organisationId, events))
      const { state } = change
      const now = yield* Clock.currentTimeMillis
      if (of(tenant).processes.has(state.id)) return yield* new ProcessExists({ processId: state.id })
      keep(tenant, change, null)
      note(memory, tenant, { action: "import-log", purpose: "upkeep", processId: state.id }, now)
      return state
    }),
  }
}
