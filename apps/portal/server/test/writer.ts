/**
 * A process that opens the embedded database as the portal does, checks what was acknowledged before, and writes on
 * until it is killed. Started by `kill.test.ts` with a folder and a file of acknowledged ids.
 * Not here: the killing.
 */
import { readFileSync } from "node:fs"
import { edition } from "@osl/core/osl-2014"
import { Organisations, ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { layer as database } from "../../app/database.server.ts"
import { take } from "../lock.ts"

const [, , dataDir = "", acknowledged = ""] = process.argv

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const organisationId = "01970000-0000-7000-8000-000000000001"
const actorId = "01970000-0000-7000-8000-000000000002"
const tenant = { organisationId, actorId, duty: "organizer" } as const

const uuid = (): string => crypto.randomUUID().replace(/^(.{14})4/, "$17")

const write = Effect.gen(function* () {
  const store = yield* ProcessStore.ProcessStore
  const processId = uuid()
  yield* store.execute(tenant, {
    type: "open-process",
    id: uuid(),
    organisationId,
    processId,
    actor: { id: actorId, duty: "organizer" },
    at: new Date().toISOString(),
    content: { name: `Osiedle ${processId}`, territory: "1465011", startOn: "2026-01-05", basis: "ops" },
  })
  say(`acknowledged ${processId}`)
})

const check = Effect.gen(function* () {
  const store = yield* ProcessStore.ProcessStore
  for (const id of readFileSync(acknowledged, "utf8").split("\n").filter(Boolean)) {
    const log = yield* Effect.result(store.history(tenant, id))
    const state = yield* Effect.result(store.get(tenant, id))
    if (log._tag === "Failure" || state._tag === "Failure") say(`lost ${id}`)
    else if (log.success.length !== state.success.version) say(`torn ${id}`)
  }
})

const main = Effect.gen(function* () {
  const organisations = yield* Organisations.Organisations
  yield* organisations.add(
    { actorId, duty: "administrator" },
    {
      centres: [
        {
          id: organisationId,
          key: "warta",
          name: "OPS",
          kind: "ops",
          territory: "1465011",
          nip: null,
          regon: null,
          demonstration: true,
        },
      ],
      people: [{ id: actorId, name: "Anna", email: "anna@pokaz.example", demonstration: true }],
      memberships: [{ organisationId, personId: actorId, duty: "organizer" }],
    },
  )
  yield* check
  say("writing")
  yield* Effect.forever(write)
})

take(dataDir)
await Effect.runPromise(
  Effect.provide(
    main,
    Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer).pipe(
      Layer.provide(database({ dataDir, databaseUrl: undefined })),
    ),
  ),
)
