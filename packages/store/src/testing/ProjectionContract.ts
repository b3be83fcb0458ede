/**
 * What every store in tables promises of its projections: that they are what the log makes, and can be made again.
 * Not here: what the projections answer (`Contract`, `SearchContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Forms } from "@osl/core"
import type { Command } from "@osl/workflow"
import { samples } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Kysely, sql } from "kysely"
import { Database } from "../Database.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import { Projections } from "../Projections.ts"
import type { Tables } from "../Tables.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { redacting, tell } from "./RedactionContract.ts"
import {
  arrive,
  type Begun,
  begin,
  beginAs,
  envelope,
  opening,
  recording,
  regionalId,
  uuid,
} from "./Sample.ts"

const verified = (tenant: Tenant) =>
  Effect.flatMap(Projections, ({ verify }) => Stream.runCollect(verify(tenant)))

const rebuilt = (tenant: Tenant) =>
  Effect.flatMap(Projections, ({ rebuild }) => Stream.runCollect(rebuild(tenant)))

const differences = (steps: ReadonlyArray<{ readonly difference: unknown }>) =>
  steps.flatMap(({ difference }) => (difference === null ? [] : [difference]))

/** A record of each form, one that was corrected and withdrawn, and one with words taken out. */
const live = (begun: Begun, forms: ReadonlyArray<Forms.FormCode> = ["F03"]) =>
  Effect.gen(function* () {
    const { store, organizer, director, processId } = begun
    for (const form of forms) {
      const recordId = uuid()
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "record",
        form,
        recordId,
        content: samples("2026-02-03")[form],
      } as Command.Command)
    }
    const { recordId } = yield* tell(begun, "F03")
    yield* store.execute(director, redacting(director, processId, recordId, "F03"))
    const gone = recording(organizer, processId)
    yield* store.execute(organizer, gone)
    ok("recordId" in gone)
    yield* store.execute(organizer, {
      ...envelope(organizer, processId, {}),
      type: "withdraw",
      form: "F06",
      recordId: gone.recordId,
      reason: "Pomyłka",
    })
    return { recordId, gone: gone.recordId }
  })

/** Ways in which a row could be wrong, and what is told of each. */
const damages = (processId: string, recordId: string, gone: string) => {
  const ghost = uuid()
  return [
    {
      by: sql`update process set version = version + 1 where id = ${processId}`,
      told: { projection: "process", processId, id: processId, what: "version" },
    },
    {
      by: sql`update process set state = (state::jsonb || '{"name": "Inna"}')::json where id = ${processId}`,
      told: { projection: "process", processId, id: processId, what: "state" },
    },
    {
      by: sql`delete from record where id = ${recordId}`,
      told: { projection: "record", processId, id: recordId, what: "missing" },
    },
    {
      by: sql`update record set title = 'Inny' where id = ${recordId}`,
      told: { projection: "record", processId, id: recordId, what: "title" },
    },
    {
      by: sql`update search set words = '''inny'':1' where id = ${recordId}`,
      told: { projection: "search", processId, id: recordId, what: "words" },
    },
    {
      by: sql`insert into search select organisation_id, process_id, ${gone}, form, on_date, words from search where id = ${recordId}`,
      told: { projection: "search", processId, id: gone, what: "extra" },
    },
    {
      by: sql`insert into process select organisation_id, ${ghost}, version, edition, status, name, search, territory,
        lead_id, open_stages, started_on, last_event_at, updated_at, state from process where id = ${processId}`,
      told: { projection: "process", processId: ghost, id: ghost, what: "extra" },
    },
  ] as const
}

const raw = (tenant: Tenant, query: { readonly execute: (db: Kysely<Tables>) => Promise<unknown> }) =>
  Effect.flatMap(Database, ({ transaction }) => transaction(tenant, "damage", (open) => query.execute(open)))

/** Asked of a store made with `options`, and projections with its editions. */
export const projecting: ReadonlyArray<Check<ProcessStore | Organisations | Projections | Database>> = [
  {
    title: "[ST36] what is kept of records of every form is what the log makes, also after a redaction",
    check: Effect.gen(function* () {
      for (const begun of [yield* begin, yield* beginAs(regionalId())]) {
        const { organizer, processId } = begun
        yield* live(begun, Forms.codes)
        same(yield* verified(organizer), [{ processId, done: 1, of: 1, difference: null }])
      }
    }),
  },
  {
    title:
      "[ST36] the first difference is named, a rebuild mends it and nothing else, and the second finds none",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, processId } = begun
      const { recordId, gone } = yield* live(begun)
      yield* store.execute(organizer, opening(organizer, uuid(), "Drugi"))
      const all = Effect.all([
        store.get(organizer, processId),
        store.records(organizer, processId, { withdrawn: true }),
        store.list(organizer),
      ])
      const before = yield* all
      for (const { by, told } of damages(processId, recordId, gone)) {
        yield* raw(organizer, by)
        const steps = yield* verified(organizer)
        same(differences(steps), [told])
        same(
          steps.map(({ done }) => done),
          steps.map((_, place) => place + 1),
        )
        same(differences(yield* rebuilt(organizer)), [told])
        same(differences(yield* verified(organizer)), [])
        same(yield* all, before)
      }
    }),
  },
  {
    title: "[ST36] projections that are gone altogether are made again from the log, and commands go on",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, organizer, processId } = begun
      yield* live(begun)
      const before = yield* store.records(organizer, processId, { withdrawn: true })
      const state = yield* store.get(organizer, processId)
      for (const table of ["process", "record", "search"])
        yield* raw(
          organizer,
          sql`delete from ${sql.table(table)} where organisation_id = ${organizer.organisationId}`,
        )
      const [step] = yield* rebuilt(organizer)
      same(step?.difference?.what, "missing")
      same(yield* store.get(organizer, processId), state)
      same(yield* store.records(organizer, processId, { withdrawn: true }), before)
      yield* store.execute(organizer, recording(organizer, processId, { version: state.version }))
    }),
  },
  {
    title: "[ST36] a rebuild that ends half way leaves every process whole, and writers go on meanwhile",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      for (const name of ["Drugi", "Trzeci"])
        yield* store.execute(organizer, opening(organizer, uuid(), name))
      yield* raw(
        organizer,
        sql`update process set name = 'Inna' where organisation_id = ${organizer.organisationId}`,
      )
      const { rebuild } = yield* Projections
      yield* Stream.runDrain(Stream.take(rebuild(organizer), 1))
      same(differences(yield* verified(organizer)).length, 2)
      const writing = Effect.forEach([1, 2, 3, 4, 5], () =>
        store.execute(organizer, recording(organizer, processId)),
      )
      yield* Effect.all([Stream.runDrain(rebuild(organizer)), writing], { concurrency: "unbounded" })
      same(differences(yield* verified(organizer)), [])
      same((yield* store.get(organizer, processId)).version, 7)
    }),
  },
  {
    title: "[ST36] an organisation compares and rebuilds its own processes only",
    check: Effect.gen(function* () {
      const { organizer, processId } = yield* begin
      const stranger = (yield* arrive).organizer
      yield* raw(organizer, sql`update process set name = 'Inna' where id = ${processId}`)
      same(yield* verified(stranger), [])
      same(yield* rebuilt(stranger), [])
      same(differences(yield* verified(organizer)).length, 1)
    }),
  },
]
