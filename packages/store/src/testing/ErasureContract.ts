/**
 * What every store promises of erasing: what an export hands out is what an erasure takes, and then it is nowhere.
 * Not here: single answers (`RedactionContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Forms } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { Event, Process, Redaction } from "@osl/workflow"
import { acts } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import type { Audit } from "../Audit.ts"
import type { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import { Integrity } from "../Integrity.ts"
import { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import * as Retention from "../Retention.ts"
import * as Scope from "../Scope.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { asOwner, everything } from "./Owner.ts"
import { secret, tell } from "./RedactionContract.ts"
import { arrive, type Begun, envelope, failure, opening, recording, uuid } from "./Sample.ts"

type Services = ProcessStore | Organisations | Audit | Integrity | Erasure

const day = "2026-02-03"

/** A process whose every kind of word is the secret: its name, records, private notes, reasons; closed. */
const told = Effect.gen(function* () {
  const store = yield* ProcessStore
  const staff = yield* arrive
  const { organizer, director } = staff
  const processId = uuid()
  const begun: Begun = { ...staff, store, processId }
  yield* store.execute(organizer, opening(organizer, processId, `Osiedle ${secret}`))
  const first = yield* tell(begun, "F06")
  yield* tell(begun, "F05")
  yield* store.execute(organizer, {
    ...envelope(organizer, processId, {}),
    type: "withdraw",
    form: "F06",
    recordId: first.recordId,
    reason: `Rozmowa z ${secret}`,
  })
  yield* store.execute(organizer, recording(organizer, processId, { content: { reflection: secret } }))
  yield* store.execute(director, {
    ...envelope(director, processId, {}),
    type: "close",
    content: { ...acts(day).close, reason: `Prosi o to ${secret}` },
  })
  return begun
})

/** Everything that the services answer about a process. */
const answers = ({ store, processId, organizer }: Begun, director: Tenant) =>
  Effect.gen(function* () {
    const erasure = yield* Erasure
    const records = yield* store.records(organizer, processId, { withdrawn: true, limit: 200 })
    const single = yield* Effect.forEach(records.items, ({ id }) => store.record(organizer, processId, id))
    return JSON.stringify([
      yield* store.get(organizer, processId),
      yield* store.history(organizer, processId, { limit: 200 }),
      records,
      single,
      yield* store.list(organizer),
      yield* erasure.exportProcess(director, processId),
    ])
  })

/** That the log reads, folds to the snapshot, and is the one that was sealed. */
const sound = ({ store, processId, organizer }: Begun) =>
  Effect.gen(function* () {
    const log = [...(yield* store.history(organizer, processId, { limit: 200 }))].reverse()
    const read = Event.reader([osl2014], Forms.of)
    for (const event of log) ok(Result.isSuccess(read(event)), event.type)
    same(Process.fold(log), yield* store.get(organizer, processId))
    yield* Stream.runDrain((yield* Integrity).verify(organizer))
  })

const closes = { ...Retention.always, process: { ...Retention.unlimited, institution: 24 } }

/** Asked of services that keep together what a store made with `options` keeps. */
export const erasures: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST67] an erased process keeps its course and no word: nothing that is answered or exported tells one",
    check: Effect.gen(function* () {
      const begun = yield* told
      const { director, organizer, processId, store } = begun
      const erasure = yield* Erasure
      const before = yield* erasure.exportProcess(director, processId)
      const telling = Scope.about("process").filter(
        ({ table }) => !["search", "command", "outbox", "notice", "attachment"].includes(table),
      )
      for (const { table } of telling) ok(JSON.stringify(before.tables[table]).includes(secret), table)
      same(
        Object.keys(before.tables).sort(),
        Scope.about("process")
          .map(({ table }) => table)
          .sort(),
      )
      const state = yield* store.get(organizer, processId)
      const gone = yield* erasure.eraseProcess(director, processId)
      ok(gone.words >= 12 && gone.notes === 2, JSON.stringify(gone))
      ok(!(yield* answers(begun, director)).includes(secret))
      const after = yield* store.get(organizer, processId)
      same([after.version, after.status, after.diary], [state.version, state.status, state.diary])
      same(after.name, Redaction.mark)
      yield* sound(begun)
    }),
  },
  {
    title: "[ST67] a process is exported and erased by the director of its organisation and by nobody else",
    check: Effect.gen(function* () {
      const { director, organizer, processId, store } = yield* told
      const erasure = yield* Erasure
      const stranger = (yield* arrive).director
      const asks = (asker: Tenant, id: string) =>
        Effect.forEach(
          [Effect.asVoid(erasure.exportProcess(asker, id)), Effect.asVoid(erasure.eraseProcess(asker, id))],
          (ask) => Effect.map(failure(ask), (failed) => failed?._tag),
        )
      same(yield* asks(organizer, processId), ["DirectorOnly", "DirectorOnly"])
      same(yield* asks(stranger, processId), ["ProcessNotFound", "ProcessNotFound"])
      same(yield* asks(director, uuid()), ["ProcessNotFound", "ProcessNotFound"])
      same((yield* failure(erasure.expire(organizer, "2040-01-01T00:00:00.000Z")))?._tag, "DirectorOnly")
      ok((yield* store.get(organizer, processId)).name.includes(secret))
    }),
  },
  {
    title:
      "[ST68] an erased person is nobody: no name, address, workplace or private note; what they did stays",
    check: Effect.gen(function* () {
      const { organizer, director, processId, store } = yield* told
      const erasure = yield* Erasure
      const organisations = yield* Organisations
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const before = yield* erasure.exportPerson(administrator, organizer.actorId)
      same(
        Object.keys(before.tables).sort(),
        [...new Set(Scope.about("person").map(({ table }) => table))].sort(),
      )
      const words = JSON.stringify(before.tables)
      for (const word of [secret, `${organizer.actorId}@example.org`, "Osoba organizer", "organizer"])
        ok(words.includes(word), word)
      same((yield* erasure.erasePerson(administrator, organizer.actorId)).notes, 2)
      const after = yield* erasure.exportPerson(administrator, organizer.actorId)
      ok(
        !JSON.stringify(after.tables).includes("example.org") &&
          !JSON.stringify(after.tables).includes(secret),
      )
      same([after.tables["private_note"], after.tables["membership"]], [[], []])
      same(after.tables["person"]?.[0]?.["name"], Redaction.mark)
      same(yield* organisations.workplaces(organizer), [])
      const events = yield* store.history(director, processId, { limit: 200 })
      ok(events.some(({ actor }) => actor.id === organizer.actorId))
      same((yield* failure(erasure.erasePerson(administrator, uuid())))?._tag, "PersonNotFound")
    }),
  },
  {
    title: "[ST70] words of a class go when the organisation's time is over, no earlier, no others, and once",
    check: Effect.gen(function* () {
      const begun = yield* told
      const { director, organizer, processId, store } = begun
      const erasure = yield* Erasure
      same(yield* erasure.retention(director), Retention.always)
      same((yield* erasure.expire(director, "2090-01-01T00:00:00.000Z")).processes, 0)
      yield* erasure.setRetention(director, closes)
      same(yield* erasure.retention(organizer), closes)
      same((yield* erasure.expire(director, "2028-03-02T09:00:00.000Z")).processes, 0)
      const first = yield* erasure.expire(director, "2028-03-03T00:00:00.000Z")
      ok(first.processes === 1 && first.words > 5 && first.notes === 0, JSON.stringify(first))
      const nothing = { processes: 0, logs: 0, words: 0, notes: 0 }
      same(yield* erasure.expire(director, "2028-03-03T00:00:00.000Z"), nothing)
      const { name } = yield* store.get(organizer, processId)
      ok(name.includes(secret))
      ok(!JSON.stringify(yield* store.history(organizer, processId, { limit: 3 })).includes(secret))
      yield* sound(begun)
      yield* erasure.setRetention(director, {
        ...closes,
        process: { ...closes.process, author: 30, public: 60 },
      })
      same((yield* erasure.expire(director, "2029-03-03T00:00:00.000Z")).notes, 2)
      ok((yield* erasure.expire(director, "2031-03-03T00:00:00.000Z")).words > 0)
      ok(!(yield* answers(begun, director)).includes(secret))
      yield* sound(begun)
    }),
  },
]

/** The types of columns that words can stand in. */
const wordy = ["text", "json", "jsonb", "text[]", "tsvector", "bytea", "character varying", "character(7)"]

/** Of a store in tables, on connections whose login owns them. */
export const erasuresOfTables: ReadonlyArray<Check<Services | Database>> = [
  {
    title:
      "[ST69] every column that can hold words is exported and erased, or stands on a list with the reason",
    check: Effect.gen(function* () {
      const columns = yield* asOwner(async (open) => {
        const { rows } = await sql<{
          table: string
          name: string
          type: string
        }>`select relname as table, attname as name,
          format_type(atttypid, null) as type from pg_attribute join pg_class on pg_class.oid = attrelid
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped`.execute(
          open,
        )
        return rows
      })
      const listed = [
        ...Scope.parts.flatMap(({ table, columns }) => columns.map((name) => `${table}.${name}`)),
        ...Object.entries(Scope.wordless).flatMap(([table, { columns }]) =>
          columns.map((name) => `${table}.${name}`),
        ),
      ]
      const open = columns.filter(({ table, type }) => !table.startsWith("osl_") && wordy.includes(type))
      for (const { table, name } of open)
        ok(listed.includes(`${table}.${name}`), `${table}.${name} is in no list of Scope.ts`)
      const there = columns.map(({ table, name }) => `${table}.${name}`)
      same(
        listed.filter((one) => !there.includes(one)),
        [],
      )
      same(new Set(Scope.parts.map(({ table }) => table)).size >= 10, true)
    }),
  },
  {
    title:
      "[ST68] somebody is looked for in every table whose rows about them go organisation by organisation",
    check: Effect.gen(function* () {
      const statement = yield* asOwner(async (open) => {
        const { rows } = await sql<{ text: string }>`
          select pg_get_functiondef('organisations_about(uuid)'::regprocedure) as text`.execute(open)
        return rows[0]?.text ?? ""
      })
      const gone = Scope.about("person").filter(
        ({ of, table }) =>
          of === "ids" || table === "private_note" || Scope.inEachOrganisation.includes(table),
      )
      // An event of a log is about those whom what the log comes to is about.
      const wanted = gone.map(({ table }) => table).filter((table) => table !== "competency_event")
      same(
        wanted.filter((table) => !new RegExp(`from ${table} where`).test(statement)),
        [],
      )
      ok(wanted.length >= 5)
    }),
  },
  {
    title: "[ST69] after an erasure no column of any table holds a word of it",
    check: Effect.gen(function* () {
      const { organizer, director, processId } = yield* told
      const erasure = yield* Erasure
      const lines = (found: ReadonlyArray<string>) =>
        found.filter((line) => /wscibska|wścibska/i.test(line) && line.includes(organizer.organisationId))
      const tables = lines(yield* everything).map((line) => line.split(" ")[0])
      same([...new Set(tables)].sort(), ["event", "private_note", "process", "record", "search"])
      yield* erasure.eraseProcess(director, processId)
      same(lines(yield* everything), [])
      yield* erasure.erasePerson({ actorId: uuid(), duty: "administrator" }, organizer.actorId)
      const left = (yield* everything).filter((line) => line.includes(`${organizer.actorId}@example.org`))
      same(left, [])
    }),
  },
]
