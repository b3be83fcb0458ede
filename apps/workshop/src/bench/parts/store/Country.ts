/**
 * The pilot in one database, and in another the pilot with as many more centres as make a country.
 * Not here: what is measured on them (`National`).
 *
 * The logs of the country are those of the pilot under ids of their own: the same bytes, but for the seals, which nothing measured reads.
 */
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Database, Organisations, ProcessStore, type Tables } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Kysely, PostgresDialect, sql } from "kysely"
import { Client, Pool } from "pg"
import * as KeptServer from "./KeptServer.ts"

/** **Unit** centres and processes, those of the pilot included. */
export interface Size {
  readonly centres: number
  readonly processes: number
}

const whole = (setting: string, otherwise: number): number => {
  const said = Number(process.env[setting] ?? otherwise)
  return Number.isSafeInteger(said) && said > 0 ? said : otherwise
}

/** The country, or less of it by `OSL_BENCH_CENTRES` and `OSL_BENCH_PROCESSES`. */
export const wanted: Size = {
  centres: whole("OSL_BENCH_CENTRES", 2477),
  processes: whole("OSL_BENCH_PROCESSES", 25_000),
}

const pool = (connectionString: string, max: number) =>
  new Pool({ connectionString, max }).on("error", () => undefined)

/** The layers of a database for whoever asks it as the application. */
export const database = (address: string, onClient?: (client: Client) => void) =>
  Database.layer({
    owner: new PostgresDialect({ pool: pool(address, 2) }),
    application: new PostgresDialect({
      pool: pool(address, 4).on("connect", (client) => {
        client.on("error", () => undefined)
        if (client instanceof Client) onClient?.(client)
      }),
      onCreateConnection: Database.takeRole,
    }),
    // What is slow is what is measured.
    slowAfter: 600_000,
  })

const administrator = { actorId: "00000000-0000-7000-8000-000000000001", duty: "administrator" } as const

/** The pilot, carried in log by log as a store takes it. */
const pilot = Effect.gen(function* () {
  const organisations = yield* Organisations.Organisations
  const store = yield* ProcessStore.ProcessStore
  for (const { organisation, people, processes } of Pilot.generate({ size: "pilot" })) {
    const organisationId = organisation.id
    const lead = people.find((one) => one.duty === "organizer") ?? people[0]
    const tenant = { organisationId, actorId: lead?.id ?? "", duty: lead?.duty ?? "organizer" } as const
    yield* organisations.add(administrator, {
      centres: [{ ...organisation, nip: null, regon: null }],
      people: people.map(({ id, name, email }) => ({ id, name, email, demonstration: true })),
      memberships: people.map(({ id, duty }) => ({ organisationId, personId: id, duty })),
    })
    for (const { events } of processes) yield* store.importLog(tenant, events)
  }
})

const ask = async <A>(address: string, body: (db: Kysely<Tables.Tables>) => Promise<A>): Promise<A> => {
  const db = new Kysely<Tables.Tables>({ dialect: new PostgresDialect({ pool: pool(address, 1) }) })
  try {
    return await body(db)
  } finally {
    await db.destroy()
  }
}

const isThere = (address: string, name: string) =>
  ask(address, async (db) => {
    const { rows } = await sql`select from pg_database where datname = ${name}`.execute(db)
    return rows.length > 0
  })

/** **Shape** the mark of a database that is full: how many processes it was filled to. */
const filledTo = (address: string) =>
  ask(address, async (db) => {
    const { rows } = await sql<{
      there: boolean
    }>`select to_regclass('bench_copy') is not null as there`.execute(db)
    if (rows[0]?.there !== true) return null
    const left = await sql<{ n: number }>`select count(*)::int as n from bench_copy where not done`.execute(
      db,
    )
    return left.rows[0]?.n === 0 ? true : null
  })

/**
 * Which process of the pilot becomes which of the country. The first new centre has each of them once and is the largest;
 * the others have about the same number of them.
 */
const planCopies = async (db: Kysely<Tables.Tables>, { centres, processes }: Size) => {
  await sql`create table bench_copy as
    with source as (
      select organisation_id, id, row_number() over (order by organisation_id, id) - 1 as place,
        count(*) over () as many from process),
    sized as (select (select count(*) from organisation) as there, (select count(*) from source) as many),
    one as (select n, case when n < many then 0 else 1 + (n - many) % (${centres}::int - there - 1) end as centre,
        case when n < many then n
          else ((n - many) / (${centres}::int - there - 1) + 11 * ((n - many) % (${centres}::int - there - 1))) % many end as place
      from sized, generate_series(0, ${processes}::int - many - 1) n)
    select n, source.organisation_id as from_organisation, source.id as from_process,
      md5('centre ' || centre)::uuid as organisation_id, md5('process ' || n)::uuid as process_id, false as done
    from one join source using (place)`.execute(db)
  await sql`create unique index on bench_copy (n)`.execute(db)
  await sql`create unique index on bench_copy (organisation_id, from_process)`.execute(db)
  await sql`insert into organisation (id, key, name, kind, territory, demonstration)
    select md5('centre ' || n)::uuid, 'bench-' || n, 'Ośrodek ' || n, 'ops', home.territory, true
    from (select n, n % (select count(*) from organisation) as place
      from generate_series(0, ${centres}::int - (select count(*)::int from organisation) - 1) n) one
    join (select territory, row_number() over (order by id) - 1 as place from organisation) home using (place)`.execute(
    db,
  )
  await sql`insert into membership select md5('centre ' || n)::uuid, person_id, duty
    from (select n, n % (select count(*) from organisation where key not like 'bench-%') as place
      from generate_series(0, (select count(*)::int - 1 from organisation where key like 'bench-%')) n) one
    join (select id, row_number() over (order by id) - 1 as place from organisation where key not like 'bench-%') home
      using (place)
    join membership on membership.organisation_id = home.id`.execute(db)
}

/** **Unit** processes copied at once. */
const batch = 250

const copyBatch = async (db: Kysely<Tables.Tables>, from: number) => {
  const some = sql`bench_copy c where c.n >= ${from} and c.n < ${from + batch} and not c.done`
  const renamed = (text: string) =>
    sql.raw(`replace(replace(${text}::text, c.from_organisation::text, c.organisation_id::text),
      c.from_process::text, c.process_id::text)::json`)
  await db.transaction().execute(async (open) => {
    // Triggers would seal and check what was sealed and checked in the pilot.
    await sql`set local session_replication_role = replica`.execute(open)
    await sql`insert into event (organisation_id, process_id, seq, id, command_id, type, at, actor_id, body, previous, hash,
        salts, closed)
      select c.organisation_id, c.process_id, seq, id, command_id, type, at, actor_id, ${renamed("body")}, previous, hash,
        salts, closed
      from (select * from ${some}) c
      join event e on e.organisation_id = c.from_organisation and e.process_id = c.from_process`.execute(open)
    await sql`insert into record (organisation_id, process_id, id, form, author_id, on_date, title, status, version, withdrawn,
        added_at, changed_at, content)
      select c.organisation_id, c.process_id, id, form, author_id, on_date, title, status, version, withdrawn, added_at,
        changed_at, content
      from (select * from ${some}) c
      join record r on r.organisation_id = c.from_organisation and r.process_id = c.from_process`.execute(
      open,
    )
    await sql`insert into search (organisation_id, process_id, id, form, on_date, words)
      select c.organisation_id, c.process_id, case when form is null then c.process_id else id end, form, on_date, words
      from (select * from ${some}) c
      join search s on s.organisation_id = c.from_organisation and s.process_id = c.from_process`.execute(
      open,
    )
    await sql`insert into process (organisation_id, id, version, edition, status, name, search, territory, lead_id,
        open_stages, started_on, last_event_at, updated_at, state)
      select c.organisation_id, c.process_id, version, edition, status, name, search, territory, lead_id, open_stages,
        started_on, last_event_at, updated_at, ${renamed("state")}
      from (select * from ${some}) c
      join process p on p.organisation_id = c.from_organisation and p.id = c.from_process`.execute(open)
    await sql`update bench_copy set done = true where n >= ${from} and n < ${from + batch}`.execute(open)
  })
}

/** Goes on where it was ended. */
const multiply = (address: string, size: Size, tell: (line: string) => void) =>
  ask(address, async (db) => {
    const { rows } = await sql<{
      there: boolean
    }>`select to_regclass('bench_copy') is not null as there`.execute(db)
    if (rows[0]?.there !== true) await planCopies(db, size)
    const left = await sql<{ from: number | null; to: number }>`select min(n)::int as from, max(n)::int as to
      from bench_copy where not done`.execute(db)
    const { from = null, to = 0 } = left.rows[0] ?? {}
    if (from === null) return
    for (let place = from; place <= to; place += batch) {
      await copyBatch(db, place)
      tell(`${Math.min(place + batch, to + 1)} of ${to + 1} processes`)
    }
    for (const table of ["event", "process", "record", "search", "organisation", "membership"]) {
      tell(`vacuum ${table}`)
      await sql`vacuum (analyze) ${sql.table(table)}`.execute(db)
    }
  })

/** The name of the database of a size. */
const nameOf = ({ centres, processes }: Size): string => `country_${centres}_${processes}`

/** Fills what is not full yet. **Shape** the names of the databases. */
export const fill = async (
  size: Size,
  tell: (line: string) => void,
): Promise<{ small: string; large: string }> => {
  const small = "pilot"
  const large = nameOf(size)
  const server = await KeptServer.start("filling")
  try {
    const home = server.addressOf("postgres")
    const create = (name: string, template: string) =>
      ask(home, (db) => sql`create database ${sql.ref(name)} template ${sql.ref(template)}`.execute(db))
    if (!(await isThere(home, small))) {
      tell("the pilot")
      // Under another name until it is full, so that an ended run is not taken for a full one.
      await ask(home, (db) => sql`drop database if exists ${sql.ref(`${small}_begun`)}`.execute(db))
      await create(`${small}_begun`, "template0")
      const services = Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer)
      await Effect.runPromise(
        Effect.provide(pilot, Layer.provide(services, database(server.addressOf(`${small}_begun`)))),
      )
      await ask(server.addressOf(`${small}_begun`), (db) => sql`vacuum (analyze)`.execute(db))
      await ask(home, (db) =>
        sql`alter database ${sql.ref(`${small}_begun`)} rename to ${sql.ref(small)}`.execute(db),
      )
    }
    if (!(await isThere(home, large))) await create(large, small)
    const address = server.addressOf(large)
    if ((await filledTo(address)) === null) await multiply(address, size, tell)
  } finally {
    await server.stop()
  }
  return { small, large }
}

/** **Shape** what there is of the country, for whoever reads the figures. */
export const counted = (address: string) =>
  ask(address, async (db) => {
    const { rows } = await sql<{
      centres: number
      processes: number
      events: number
      records: number
      gigabytes: number
    }>`
      select (select count(*)::int from organisation) as centres, (select count(*)::int from process) as processes,
        (select count(*)::int from event) as events, (select count(*)::int from record) as records,
        (pg_database_size(current_database()) / 1e9)::float as gigabytes`.execute(db)
    return rows[0]
  })

/** Somebody of a centre, to ask on behalf of. */
export interface Asked {
  readonly organisationId: string
  readonly personId: string
  readonly processes: number
  readonly records: number
}

/** The centre with the most records in a database, or of the pilot's alone. */
export const largest = (address: string, of: "pilot" | "all"): Promise<Asked | undefined> =>
  ask(address, async (db) => {
    const { rows } = await sql<Asked>`select r.organisation_id as "organisationId", count(*)::int as records,
        count(distinct r.process_id)::int as processes,
        (select person_id from membership m where m.organisation_id = r.organisation_id and duty = 'organizer' limit 1)
          as "personId"
      from record r join organisation o on o.id = r.organisation_id
      where ${of === "all"} or o.key not like 'bench-%' group by 1 order by 2 desc limit 1`.execute(db)
    return rows[0]
  })
