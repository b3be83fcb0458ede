/**
 * Two programs that write one process on a PostgreSQL server: every command is there once, in one order.
 * Not here: what else a store promises (`@osl/store/testing`).
 */
import { randomUUID } from "node:crypto"
import { edition } from "@osl/core/osl-2014"
import { Database, Organisations, ProcessStore, Projections, type Tenant } from "@osl/store"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import { PostgresDialect } from "kysely"
import { Pool } from "pg"
import type { Outcome, Part, Trial } from "../Soak.ts"
import * as Server from "./store/Server.ts"

/** **Unit** commands of a trial, and those that both programs send. */
const length = 200
const shared = 40

const organizer: Tenant.Tenant = {
  organisationId: randomUUID(),
  actorId: randomUUID(),
  duty: "organizer",
}
const processId = randomUUID()

const pool = (connectionString: string, max: number) =>
  new Pool({ connectionString, max })
    .on("error", () => undefined)
    .on("connect", (client) => client.on("error", () => undefined))

const program = (address: string) =>
  ManagedRuntime.make(
    Layer.mergeAll(
      ProcessStore.layer({ editions: [edition] }),
      Organisations.layer,
      Projections.layer({ editions: [edition] }),
    ).pipe(
      Layer.provideMerge(
        Database.layer({
          owner: new PostgresDialect({ pool: pool(address, 2) }),
          application: new PostgresDialect({
            pool: pool(address, 8),
            onCreateConnection: Database.takeRole,
          }),
        }),
      ),
    ),
  )

type Program = ReturnType<typeof program>

const envelope = () => ({
  id: randomUUID(),
  organisationId: organizer.organisationId,
  processId,
  actor: { id: organizer.actorId, duty: organizer.duty },
  at: new Date().toISOString(),
})

const entry = (): Command.Command => ({
  ...envelope(),
  type: "record",
  form: "F06",
  recordId: randomUUID(),
  content: {
    date: "2026-02-03",
    start: "10:00",
    end: "11:00",
    activity: "talk",
    component: "diagnosis",
    happened: "Rozmowa w świetlicy o tym, co warto zacząć wspólnie.",
  },
})

const begin = Effect.gen(function* () {
  const organisations = yield* Organisations.Organisations
  const { execute } = yield* ProcessStore.ProcessStore
  const centre = { kind: "ops", territory: "1465011", nip: null, regon: null, demonstration: true } as const
  const { organisationId } = organizer
  yield* organisations.add(
    { actorId: organizer.actorId, duty: "administrator" },
    { centres: [{ ...centre, id: organisationId, key: organisationId, name: "Ośrodek" }] },
  )
  const content = { name: "Zatorze", territory: "1465011", startOn: "2026-01-05", basis: "ops" } as const
  yield* execute(organizer, { ...envelope(), at: "2026-03-02T09:00:00.000Z", type: "open-process", content })
})

/** Each command is sent until it is answered, as a portal does. */
const send = (commands: ReadonlyArray<Command.Command>) =>
  Effect.flatMap(ProcessStore.ProcessStore, ({ execute }) =>
    Effect.forEach(commands, (command) => Effect.retry(execute(organizer, command), { times: 50 }), {
      concurrency: 4,
    }),
  )

const tail = (before: number) =>
  Effect.flatMap(ProcessStore.ProcessStore, ({ history }) =>
    history(organizer, processId, { before, limit: 200 }),
  )

/** What is wrong with the last events of the log, which the commands made. */
const wrong = (
  log: ReadonlyArray<{ readonly seq: number; readonly id: string }>,
  commands: ReadonlyArray<Command.Command>,
  version: number,
): string | undefined => {
  const ids = new Set(log.map(({ id }) => id))
  if (log.some(({ seq }, place) => seq !== version + length - place)) return "the log has a gap"
  if (ids.size !== length) return "an event is there twice"
  const lost = commands.filter(({ id }) => !ids.has(id))
  return lost.length === 0 ? undefined : `${lost.length} commands are lost`
}

const write = async (first: Program, second: Program): Promise<Outcome> => {
  const { version } = await first.runPromise(
    Effect.flatMap(ProcessStore.ProcessStore, ({ get }) => get(organizer, processId)),
  )
  const commands = Array.from({ length }, entry)
  const own = (length - shared) / 2
  const [here, there] = await Promise.all([
    first.runPromise(send(commands.slice(0, own + shared))),
    second.runPromise(send(commands.slice(own))),
  ])
  const carriedOut = [...here, ...there].filter(({ repeated }) => !repeated).length
  const log = await second.runPromise(tail(version + length + 1))
  const what = wrong(log, commands, version)
  return {
    sent: length,
    what: what ?? (carriedOut === length ? undefined : `${carriedOut} of ${length} were carried out`),
  }
}

/** The fold of the whole log is what is kept of it. */
const compare = async (program: Program): Promise<Outcome> => {
  const steps = await program.runPromise(
    Effect.flatMap(Projections.Projections, ({ verify }) => Stream.runCollect(verify(organizer))),
  )
  const different = steps.flatMap(({ difference }) => (difference === null ? [] : [difference]))
  return {
    sent: 1,
    what: steps.length === 1 && different.length === 0 ? undefined : JSON.stringify(different),
  }
}

let close = async () => {}

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const server = await Server.start()
  const [first, second] = [program(server.address), program(server.address)]
  close = async () => {
    await first.dispose()
    await second.dispose()
    await server.stop()
  }
  await first.runPromise(begin)
  await second.context()
  return [
    { name: "two programs write one process", run: () => write(first, second) },
    { name: "the log makes what is kept", run: () => compare(second) },
  ]
}

export const part: Part = { trials, close: () => close() }
