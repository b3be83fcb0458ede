import { Changes, Competencies, Database, Organisations, ProcessStore } from "@osl/store"
import { changes, type Elsewhere, echoes, interruptions, options, writers } from "@osl/store/testing"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { Kysely, sql } from "kysely"
import { afterAll, beforeAll, describe, it } from "vitest"
import * as Server from "./server.ts"

let server: Server.Server
let address: string

const program = (layer: Layer.Layer<Changes.Changes, never, Database.Database>) => {
  const database = Database.layer({
    owner: Server.owner(address),
    application: Server.application(address),
    lockPatience: 300,
  })
  return ManagedRuntime.make(
    Layer.mergeAll(ProcessStore.layer(options), Competencies.layer(options), Organisations.layer, layer).pipe(
      Layer.provideMerge(database),
    ),
  )
}

let listening: ReturnType<typeof program>
let asking: ReturnType<typeof program>

beforeAll(async () => {
  server = await Server.start()
  address = await server.create("writers")
  listening = program(Changes.layer({ client: Server.client(address) }))
  asking = program(Changes.layer({ every: "20 millis" }))
})

afterAll(async () => {
  await listening?.dispose()
  await asking?.dispose()
  await server?.stop()
})

const whereAsking: Elsewhere = (asked) => asking.runPromise(asked)
const whereListening: Elsewhere = (asked) => listening.runPromise(asked)

/** The one connection that listens is cut by somebody who may. */
const cut = Effect.promise(async () => {
  const owner = new Kysely<unknown>({ dialect: Server.owner(address) })
  await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity where query = 'listen osl_changed'`.execute(
    owner,
  )
  await owner.destroy()
})

describe("two programs on one server", () => {
  for (const { title, check } of [...writers(whereAsking), ...echoes(whereAsking), ...interruptions(cut)])
    it(title, () => listening.runPromise(check))

  for (const { title, check } of [...changes, ...echoes(whereListening)])
    it(`${title}, by asking`, () => asking.runPromise(check))
})
