/**
 * A program killed while it brings a database of the first release up to date, on PGlite and on PostgreSQL, again and again: the
 * database opens again, is wholly before or wholly after, and goes on.
 * Not here: a migration that fails by itself (`packages/store/test/migration.test.ts`).
 */
import { fork } from "node:child_process"
import { cpSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { PGlite } from "@electric-sql/pglite"
import { Migration } from "@osl/store"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { root } from "../../Repository.ts"
import * as Leftovers from "../Leftovers.ts"
import type { Outcome, Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import type { FromMigrator, ToMigrator } from "./store/migrator.ts"
import * as Owner from "./store/Owner.ts"
import type { Place } from "./store/Program.ts"
import * as Server from "./store/Server.ts"

const fixture = join(root, "packages/store/test/fixtures/0001.sql")

/** **Unit** counts of kills: `inTheMiddle` before it answered; what was found `before` and `after`; `longest` milliseconds of a whole one. */
interface Figures {
  kills: number
  inTheMiddle: number
  before: number
  after: number
  whole: number
}

/** The tables of the first release, with the columns they had then. */
type Held = ReadonlyMap<string, ReadonlyArray<string>>

const columnsOf = async (db: Owner.Db): Promise<Held> => {
  const { rows } = await sql<{ table: string; columns: ReadonlyArray<string> }>`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'osl_migration%'
    group by relname order by relname`.execute(db)
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

/** Every row, as far as the first release knew it, by one checksum for each table. */
const read = async (db: Owner.Db, held: Held): Promise<string> => {
  const lines: Array<string> = []
  for (const [table, columns] of held) {
    const values = sql.join(columns.map((one) => sql`${sql.ref(one)}::text`))
    const { rows } = await sql<{
      sum: string
    }>`select count(*) || ' ' || coalesce(md5(string_agg(line, ',' order by line)), '') as sum
      from (select row(${values})::text as line from ${sql.table(table)}) one`.execute(db)
    lines.push(`${table} ${rows[0]?.sum}`)
  }
  return lines.join("\n")
}

/** The database of the first release as text that either engine takes whole. */
const first = (): string =>
  [
    "do $$ begin create role osl_application nologin nosuperuser nobypassrls;",
    "exception when duplicate_object then null; end $$;",
    readFileSync(fixture, "utf8"),
    "reset search_path; reset row_security; reset check_function_bodies;",
  ].join("\n")

const start = (place: Place) => {
  const child = fork(join(import.meta.dirname, "store/migrator.ts"), {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, "apps/workshop/dist/compiled") },
  })
  const { pid } = child
  if (pid !== undefined) Leftovers.hold({ kind: "process", pid })
  let said = ""
  child.stderr?.on("data", (bytes) => (said += String(bytes)))
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      if (pid !== undefined) Leftovers.letGo({ kind: "process", pid })
      resolve()
    }),
  )
  const asked = (message: ToMigrator) =>
    Promise.race([
      new Promise<FromMigrator>((resolve) => {
        child.once("message", (answer: FromMigrator) => resolve(answer))
        child.send(message, () => undefined)
      }),
      ended.then(() => "gone" as const),
    ])
  return {
    ready: async () => {
      if ((await asked({ open: place })) === "gone") throw new Error(`The migrator did not open: ${said}`)
    },
    begin: () => asked("begin"),
    kill: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}

/** **Shape** `anew` brings a place with a database of the first release; `tidy` takes it away. */
interface Victims {
  readonly anew: (number: number) => Promise<Place>
  readonly tidy: (number: number) => Promise<void>
}

const victim = async (name: string, { anew, tidy }: Victims) => {
  const figures: Figures = { kills: 0, inTheMiddle: 0, before: 0, after: 0, whole: 0 }
  let number = 0

  /** One that is let be: how long it takes, and what is to be found after it. */
  const whole = async () => {
    const place = await anew(number)
    const held = await Owner.using(place, columnsOf)
    const data = await Owner.using(place, (db) => read(db, held))
    const migrator = start(place)
    await migrator.ready()
    const began = performance.now()
    await migrator.begin()
    figures.whole = Math.round(performance.now() - began)
    await migrator.kill()
    const after = await Owner.using(place, (db) => read(db, held))
    await tidy(number)
    return { held, data, after }
  }
  const { held, data, after } = await whole()

  const wrong = async (place: Place): Promise<string | undefined> => {
    const names = await Owner.using(place, (db) => Migration.executed(db))
    const isBefore = names.length === 1
    if (!isBefore && names.join() !== Migration.names.join()) return `half way: ${names.join(", ")}`
    figures[isBefore ? "before" : "after"] += 1
    const found = await Owner.using(place, (db) => read(db, held))
    if (found !== (isBefore ? data : after))
      return `other data:\n${found}\nand not\n${isBefore ? data : after}`
    const ran = await Owner.using(place, (db) => Effect.runPromise(Migration.run(db)))
    if (ran.length !== (isBefore ? Migration.names.length - 1 : 0)) return `went on with ${ran.join(", ")}`
    const gone = await Owner.using(place, (db) => read(db, held))
    return gone === after ? undefined : `other data when it went on:\n${gone}\nand not\n${after}`
  }

  const run = async (seed: number): Promise<Outcome> => {
    number += 1
    const place = await anew(number)
    const migrator = start(place)
    await migrator.ready()
    let isDone = false
    const begun = migrator.begin().then((answer) => (isDone = answer === "done"))
    await pause(seeded(seed)() * figures.whole * 1.1)
    if (!isDone) figures.inTheMiddle += 1
    await migrator.kill()
    await begun
    figures.kills += 1
    const what = await wrong(place)
    await tidy(number)
    return { sent: 1, what }
  }
  return { trial: { name, run } satisfies Trial, figures }
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const folder = await Server.folder()
  const server = await Server.start()
  const template = join(folder, "template")
  const engine = await PGlite.create({ dataDir: template, relaxedDurability: false })
  await engine.exec(first())
  await engine.close()
  await server.ask(first())
  const placeOf = (number: number) => join(folder, `database-${number}`)
  const pglite = await victim("PGlite", {
    anew: async (number) => {
      cpSync(template, placeOf(number), { recursive: true })
      return { folder: placeOf(number) }
    },
    tidy: async (number) => rmSync(placeOf(number), { recursive: true, force: true }),
  })
  const nameOf = (number: number) => `killed_${number}`
  const postgres = await victim("PostgreSQL", {
    anew: async (number) => {
      await server.ask(`create database ${nameOf(number)} template soak`, "postgres")
      const address = new URL(server.address)
      address.pathname = nameOf(number)
      return { address: address.href }
    },
    tidy: async (number) =>
      void (await server.ask(`drop database ${nameOf(number)} with (force)`, "postgres")),
  })
  figures = () => ({ pglite: pglite.figures, postgres: postgres.figures })
  close = async () => {
    await server.stop()
    await Server.discard(folder)
  }
  return [pglite.trial, postgres.trial]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
