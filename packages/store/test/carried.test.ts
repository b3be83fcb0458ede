import { ok, deepStrictEqual as same } from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { edition } from "@osl/core/osl-2014"
import {
  Database,
  Integrity,
  Laboratory,
  Migration,
  Organisations,
  Outbox,
  ProcessStore,
  Projections,
  type Tables,
  type Tenant,
} from "@osl/store"
import { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { PGliteDialect, sql } from "kysely"
import { beforeAll, describe, it } from "vitest"
import { blank } from "./blank.ts"

const pglite = await blank()
const dialect = new PGliteDialect({ pglite })
const processId = "01970000-0000-7000-8000-00000000f001"
const redacted = "01970000-0000-7000-8000-00000000f002"
const corrected = "01970000-0000-7000-8000-00000000f003"

/** What a database holds, counted before this program saw it. */
interface Held {
  readonly events: number
  readonly records: number
  readonly notes: number
  readonly commands: number
  readonly people: number
}

const held = async (): Promise<Held | undefined> =>
  (
    await pglite.query<Held>(`select (select count(*)::int from event) events, (select count(*)::int from record) records,
      (select count(*)::int from private_note) notes, (select count(*)::int from command) commands,
      (select count(*)::int from person) people`)
  ).rows[0]

let before: Held | undefined

beforeAll(async () => {
  await pglite.exec("create role osl_application nologin nosuperuser nobypassrls")
  await pglite.exec(readFileSync(join(import.meta.dirname, "fixtures/0001.sql"), "utf8"))
  await pglite.exec("reset search_path; reset row_security; reset check_function_bodies")
  before = await held()
})

const editions = [edition] as const

const store = Layer.mergeAll(
  ProcessStore.layer({ editions }),
  Organisations.layer,
  Projections.layer({ editions }),
  Integrity.layer,
  Laboratory.layer({ editions }),
  Outbox.layer,
).pipe(Layer.provideMerge(Database.layer({ application: dialect })))

describe("a database that the first release wrote", () => {
  it("[ST50] is brought to today with everything that was in it, reads, agrees with its logs and goes on", async () => {
    same((await pglite.query("select name from osl_migration")).rows, [{ name: "0001_open_the_store" }])
    ok(before !== undefined && before.events > 40)
    await Effect.runPromise(
      Effect.provide(
        Effect.gen(function* () {
          const { kysely } = yield* Database.Database
          yield* Effect.promise(() => sql`set role none`.execute(kysely))
          same(yield* Effect.promise(held), before)
          same(yield* Effect.promise(() => Migration.executed<Tables.Tables>(kysely)), Migration.names)
          yield* Effect.promise(() => sql`set role osl_application`.execute(kysely))

          const organisations = yield* Organisations.Organisations
          const processes = yield* ProcessStore.ProcessStore
          const [centre] = yield* organisations.all()
          ok(centre !== undefined)
          const { rows } = yield* Effect.promise(() =>
            pglite.query<{ id: string }>("select person_id as id from membership order by 1"),
          )
          const asking = { organisationId: centre.id, actorId: rows[0]?.id ?? "", duty: "director" } as const
          const people = yield* organisations.people(asking)
          const organizer = people.find(({ duties }) => duties.includes("organizer"))
          ok(organizer !== undefined)
          const tenant: Tenant.Tenant = { ...asking, actorId: organizer.person.id, duty: "organizer" }

          const page = yield* processes.list(tenant)
          same(page.items.length, 2)
          for (const { id, version } of page.items) {
            const events = [...(yield* processes.history(tenant, id, { limit: 200 }))].reverse()
            same(events.length, version)
            same(Process.fold(events), yield* processes.get(tenant, id))
          }
          const own = yield* processes.record(tenant, processId, corrected)
          same(
            [own.content["happened"], own.content["reflection"]],
            ["Rozmowa w klubie", "Trudno było zacząć"],
          )
          const taken = yield* processes.record(tenant, processId, redacted)
          same(taken.content["happened"], "[…]")

          const director: Tenant.Tenant = { ...asking, actorId: tenant.actorId }
          yield* Stream.runDrain((yield* Integrity.Integrity).verify(director))
          const steps = yield* Stream.runCollect((yield* Projections.Projections).verify(director))
          same(
            [...steps].map(({ difference }) => difference),
            [null, null],
          )

          const outbox = yield* Outbox.Outbox
          const draft = { key: "first", channel: "mail", recipientId: tenant.actorId, content: {} } as const
          yield* outbox.send(tenant, [draft, draft])
          same((yield* outbox.list(director)).items.length, 1)
          const { seen } = yield* (yield* Laboratory.Laboratory).keep(tenant, {
            id: crypto.randomUUID(),
            organisationId: tenant.organisationId,
            actor: { id: tenant.actorId, duty: "organizer" },
            at: "2026-03-02T09:00:00.000Z",
            inquiryId: crypto.randomUUID(),
            type: "note-observation",
            heading: "Po latach",
            text: "Stara baza prowadzi dalej.",
            terms: [],
            figures: [],
          })
          same([seen.stage, seen.version], ["observed", 1])

          const state = yield* processes.get(tenant, processId)
          const { state: next } = yield* processes.execute(tenant, {
            id: crypto.randomUUID(),
            organisationId: tenant.organisationId,
            processId,
            actor: { id: tenant.actorId, duty: "organizer" },
            at: "2026-03-03T09:00:00.000Z",
            type: "correct",
            form: "F06",
            recordId: corrected,
            content: {
              date: "2026-02-03",
              start: "10:00",
              end: "11:30",
              activity: "talk",
              component: "diagnosis",
              happened: "Dziś",
            },
            reason: "Dopisek",
          })
          same(next.version, state.version + 1)
        }),
        store,
      ),
    )
  })
})
