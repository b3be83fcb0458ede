import { deepStrictEqual as same } from "node:assert/strict"
import { edition } from "@osl/core/osl-2014"
import { Database, Erasure, Integrity, Organisations, Upkeep } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { Client } from "pg"
import { afterAll, beforeAll, it } from "vitest"
import * as Server from "./server.ts"

let server: Server.Server
let address = ""

const program = () =>
  ManagedRuntime.make(
    Layer.mergeAll(Organisations.layer, Integrity.layer, Erasure.layer({ editions: [edition] })).pipe(
      Layer.provideMerge(
        Database.layer({ owner: Server.owner(address), application: Server.application(address) }),
      ),
    ),
  )

let first: ReturnType<typeof program>
let second: ReturnType<typeof program>

const actorId = crypto.randomUUID()
const centres = ["a", "b"].map(
  (key) =>
    ({
      id: crypto.randomUUID(),
      key,
      name: key,
      kind: "ops",
      territory: "1465011",
      nip: null,
      regon: null,
      demonstration: true,
    }) as const,
)

beforeAll(async () => {
  server = await Server.start()
  address = await server.create("upkeep")
  first = program()
  second = program()
  await first.runPromise(
    Effect.flatMap(Organisations.Organisations, (organisations) =>
      organisations.add({ actorId, duty: "administrator" }, { centres }),
    ),
  )
})

afterAll(async () => {
  await first?.dispose()
  await second?.dispose()
  await server?.stop()
})

it("[ST94] one program does what the day asks for; another is told so, takes over when it is gone, and does nothing twice", async () => {
  const other = new Client({ connectionString: address })
  await other.connect()
  await other.query("select pg_advisory_lock($1)", [Upkeep.lock])
  same(await first.runPromise(Upkeep.run(actorId)), null)
  await other.end()
  const done = await first.runPromise(Upkeep.run(actorId))
  same(
    done?.anchors.map(({ organisationId }) => organisationId),
    centres.map(({ id }) => id),
  )
  same(await second.runPromise(Upkeep.run(actorId)), done)
})

it("[ST94] an anchor that was kept outside and is not in the database is named", async () => {
  const done = await second.runPromise(Upkeep.run(actorId))
  const anchors = done?.anchors ?? []
  same(await first.runPromise(Upkeep.missing(anchors, actorId)), [])
  const [one] = anchors
  const changed = {
    ...one,
    organisationId: one?.organisationId ?? "",
    day: one?.day ?? "",
    hash: "0".repeat(64),
  }
  same(await first.runPromise(Upkeep.missing([...anchors, changed], actorId)), [changed])
  same(Upkeep.sealOf(anchors), Upkeep.sealOf(anchors.toReversed()))
})
