import { deepStrictEqual as same } from "node:assert/strict"
import { edition } from "@osl/core/osl-2014"
import { Database, Erasure, Integrity, Notices, Organisations, Outbox, Upkeep } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { sql } from "kysely"
import { Client } from "pg"
import { afterAll, beforeAll, it } from "vitest"
import * as Server from "./server.ts"

let server: Server.Server
let address = ""

const program = () =>
  ManagedRuntime.make(
    Layer.mergeAll(
      Organisations.layer,
      Outbox.layer,
      Integrity.layer,
      Notices.layer({ editions: [edition] }),
      Erasure.layer({ editions: [edition] }),
    ).pipe(
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
  // At once after one another: whoever is told that it is done has given the lock back.
  for (let time = 0; time < 8; time++) same(await second.runPromise(Upkeep.run(actorId)), done)
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

it("[ST123] the day's work forgets messages that were settled long ago, in every organisation", async () => {
  const [centre] = centres
  const tenant = { organisationId: centre?.id ?? "", actorId, duty: "director" } as const
  const done = await first.runPromise(
    Effect.gen(function* () {
      const { transaction } = yield* Database.Database
      const outbox = yield* Outbox.Outbox
      const message = (key: string) => ({ key, channel: "mail", recipientId: actorId, content: {} }) as const
      yield* outbox.send(tenant, [message("old"), message("new"), message("waiting")])
      yield* transaction(tenant, "let time pass", (open) =>
        sql`update outbox set state = 'delivered', settled_at = now() - case key when 'old'
          then interval '31 days' else interval '29 days' end where key <> 'waiting'`.execute(open),
      )
      const done = yield* Upkeep.run(actorId)
      const { items } = yield* outbox.list(tenant)
      return { messages: done?.messages, left: items.map(({ key }) => key).sort() }
    }),
  )
  same(done, { messages: 1, left: ["new", "waiting"] })
})

/** What is done for the whole platform. A new one is named here, or this does not compile. */
type Work = Exclude<keyof typeof Upkeep, "sealOf" | "lock" | "missing">

it("[ST14] the day's work in one organisation notes and anchors nothing of another", async () => {
  const work: { readonly [W in Work]: (actor: string) => ReturnType<(typeof Upkeep)[W]> } = {
    run: Upkeep.run,
  }
  const done = await second.runPromise(work.run(actorId))
  const heads = await second.runPromise(
    Effect.gen(function* () {
      const { transaction } = yield* Database.Database
      return yield* Effect.forEach(centres, ({ id }) =>
        transaction({ organisationId: id, actorId, duty: "director" }, "look", async (open) => {
          const anchors = await open.selectFrom("anchor").select(["organisation_id", "hash"]).execute()
          const noted = await open.selectFrom("audit").select("organisation_id").execute()
          return { anchors, noted: [...new Set(noted.map((row) => row.organisation_id))] }
        }),
      )
    }),
  )
  same(
    heads.map(({ anchors, noted }) => [anchors.map((row) => [row.organisation_id, row.hash]), noted]),
    centres.map(({ id }) => [
      (done?.anchors ?? []).filter((one) => one.organisationId === id).map(({ hash }) => [id, hash]),
      [id],
    ]),
  )
})
