/**
 * What a store in tables promises besides: that the database itself keeps organisations apart and the log whole.
 * Not here: what every store promises (`Contract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Forms } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { sql } from "kysely"
import { Database } from "../Database.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Asker, Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { asOwner, everything, type Open } from "./Owner.ts"
import { sharedReads } from "./ReadingContract.ts"
import { redacting, secret, tell } from "./RedactionContract.ts"
import { arrive, begin, failure, recording, tagOf, uuid } from "./Sample.ts"

const rowsOf = <A>(query: { readonly rows: ReadonlyArray<A> }): ReadonlyArray<A> => query.rows

/** Tables that belong to no organisation and are secured by row all the same, and how. */
const securedTables: Readonly<Record<string, string>> = {
  organisation:
    "the organisations themselves: their names are public, only who works for the platform writes them",
  verification:
    "belongs to an e-mail address that may be nobody's yet; seen outside every organisation alone",
  erasure: "what was erased, by ids: all of it for who works for the platform, of one's own for who leads",
  published_period: "of all centres together; nobody may change it",
  published_figure: "of all centres together, without small numbers; read through views alone",
}

/** Tables that no policy holds, and why none can. */
const openTables: Readonly<Record<string, string>> = {
  person:
    "names stand in every organisation where somebody ever worked, and people sign in before they choose one",
  session: "says who asks, which has to be known before any policy can ask for it",
  account: "belongs to a person, who signs in before anybody can be told of",
  two_factor: "belongs to a person, who signs in before anybody can be told of",
  passkey: "belongs to a person, who signs in before anybody can be told of",
  osl_migration: "which migrations ran; the application may not read it",
  osl_migration_lock: "keeps two migrations apart; the application may not read it",
}

const platformTables = { ...securedTables, ...openTables }

const duties = ["organizer", "director", "supervisor", "regional-coordinator", "administrator"] as const

/** The tables in which a secret stands, apart from what other organisations keep. */
const tellers = (found: ReadonlyArray<string>, { organisationId }: Tenant): ReadonlyArray<string> => {
  const told = found.filter((line) => line.includes(secret))
  const tables = told.flatMap((line) => {
    const table = line.split(" ")[0] ?? ""
    return Object.hasOwn(platformTables, table) || line.includes(organisationId) ? [table] : []
  })
  return [...new Set(tables)]
}

const tenantTables = Effect.map(
  asOwner((open) =>
    sql<{ name: string }>`select table_name as name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and column_name = 'organisation_id' and table_type = 'BASE TABLE'
      order by 1`.execute(open),
  ),
  (found) => rowsOf(found).map((row) => row.name),
)

const count = (open: Open, table: string) =>
  sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`
    .execute(open)
    .then(({ rows }) => rows[0]?.n)

/** A row in each table of an organisation that no command writes to. */
const keepRest = async (open: Open, { organisationId, actorId }: Tenant) => {
  await sql`insert into anchor values (${organisationId}, '2026-03-02', now(), '{}', '', '')`.execute(open)
  await sql`insert into retention values (${organisationId}, 'author', 24)`.execute(open)
  await sql`insert into outbox (organisation_id, id, key, channel, recipient_id, content, made_at, due_at)
    values (${organisationId}, ${uuid()}, 'one', 'mail', ${uuid()}, '{}', now(), now())`.execute(open)
  await sql`insert into notice (organisation_id, person_id, key, kind, at)
    values (${organisationId}, ${uuid()}, 'one', 'assigned', now())`.execute(open)
  await sql`insert into digest values (${organisationId}, ${uuid()}, 'daily', 7, 20, 7, '{}', 'pl', now())`.execute(
    open,
  )
  await sql`insert into centre_edition values (${organisationId}, 1, 'osl-2014', '1.0.0', '[]', '', ${uuid()}, now())`.execute(
    open,
  )
  await sql`insert into invitation values (${organisationId}, ${uuid()}, 'a@example.org', 'A', 'organizer', ${uuid()}, now(),
    now())`.execute(open)
  await sql`insert into delegation values (${organisationId}, ${uuid()}, ${actorId}, ${uuid()}, 'organizer', '2026-03-01',
    '2026-03-02', ${actorId}, now())`.execute(open)
  await sql`insert into saved_filter values (${organisationId}, ${actorId}, ${uuid()}, 'processes', 'A', 'stage=x')`.execute(
    open,
  )
  await sql`insert into calendar_address values (${organisationId}, ${actorId}, 'organizer',
    encode(sha256(convert_to(${uuid()}, 'UTF8')), 'hex'), 'pl', now(), now())`.execute(open)
  await sql`insert into attachment values (${organisationId}, ${uuid()}, ${uuid()}, ${uuid()}, 'a.pdf', 'application/pdf', 1,
    ${"0".repeat(64)}, null, 'none', null, ${uuid()}, now())`.execute(open)
  await sql`insert into sign_in_rule values (${organisationId}, true)`.execute(open)
  const training = "018d0000-0000-7000-8000-0000000000f1"
  await sql`insert into competency_event values (${organisationId}, 'training', ${training}, 1, ${uuid()}, '', now(),
    ${training}, '{}', '', '', '', '{}', '{}')`.execute(open)
  await sql`insert into competency values (${organisationId}, 'training', ${training}, 1, '2026-03-02', now(), '{}', false,
    now(), '{}')`.execute(open)
}

/** What a store in tables promises besides: that the database itself keeps tenants apart and the log whole. */
export const tables: ReadonlyArray<Check<ProcessStore | Organisations | Database>> = [
  {
    title: "[ST1] when writing fails half-way nothing of the command is kept",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const name = `break_${processId.replaceAll("-", "")}`
      yield* asOwner(async (open) => {
        await sql`create function ${sql.raw(name)}() returns trigger language plpgsql
          as 'begin raise exception ''broken on purpose''; end'`.execute(open)
        await sql`create trigger ${sql.raw(name)} before insert or update on process for each row
          when (new.id = ${sql.lit(processId)}) execute function ${sql.raw(name)}()`.execute(open)
      })
      const command = recording(organizer, processId, { content: { reflection: "prywatne" } })
      const exit = yield* Effect.exit(store.execute(organizer, command))
      ok(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      yield* asOwner((open) => sql`drop trigger ${sql.raw(name)} on process`.execute(open))
      same((yield* store.get(organizer, processId)).version, 2)
      same((yield* store.history(organizer, processId)).length, 2)
      same((yield* store.records(organizer, processId)).items, [])
      same((yield* store.execute(organizer, command)).repeated, false)
    }),
  },
  {
    title: "[ST2] the application can neither change nor remove an event of any log or a command",
    check: Effect.gen(function* () {
      const { organizer } = yield* begin
      const { transaction } = yield* Database
      for (const table of ["event", "command", "competency_event"]) {
        for (const statement of [
          sql`update ${sql.table(table)} set id = id`,
          sql`delete from ${sql.table(table)}`,
          sql`truncate ${sql.table(table)}`,
        ]) {
          const exit = yield* Effect.exit(transaction(organizer, "try", (open) => statement.execute(open)))
          ok(Exit.isFailure(exit) && /permission denied/.test(Cause.pretty(exit.cause)), table)
        }
      }
    }),
  },
  {
    title:
      "[ST29] after a redaction no column of any table holds the words, nor what they could be guessed by",
    check: Effect.gen(function* () {
      const told = yield* Effect.forEach(Forms.codes, (form) =>
        Effect.gen(function* () {
          const begun = yield* begin
          return { ...begun, form, ...(yield* tell(begun, form)) }
        }),
      )
      const kept = yield* everything
      for (const { form, director } of told) {
        const before = tellers(kept, director)
        ok(before.includes("event") && before.includes("record"), form)
        same(before.includes("private_note"), form === "F06")
      }
      for (const { store, form, director, processId, recordId } of told)
        yield* store.execute(director, redacting(director, processId, recordId, form))
      const left = yield* everything
      for (const { form, director } of told) same(tellers(left, director), [], form)
      const forgotten = yield* asOwner((open) =>
        sql`select from command c join event e on e.command_id = c.id
          where e.type in ('record-added', 'record-corrected') and e.body::text like '%[…]%'
            and c.fingerprint <> ''`.execute(open),
      )
      same(rowsOf(forgotten), [])
    }),
  },
  {
    title:
      "[ST30] by SQL, an event gives way to a redaction of its record in the words it names, and to nothing else",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { transaction } = yield* Database
      const { recordId } = yield* tell(begun, "F03")
      const other = yield* tell(begun, "F04")
      const changing = (content: object, of = recordId) =>
        Effect.exit(
          transaction(organizer, "try", (open) =>
            sql`update event set body = ((body::jsonb) || jsonb_build_object('content',
                (body::jsonb -> 'content') || ${JSON.stringify(content)}::jsonb))::json
              where process_id = ${processId} and body ->> 'recordId' = ${of}
                and type = 'record-added'`.execute(open),
          ),
        )
      const isKept = (exit: Exit.Exit<unknown, unknown>) =>
        ok(Exit.isFailure(exit) && /kept as it was/.test(Cause.pretty(exit.cause)))
      const mark = { description: Redaction.mark }
      isKept(yield* changing(mark))
      yield* store.execute(director, redacting(director, processId, recordId, "F03", ["description"]))
      for (const content of [
        { description: "Co innego" },
        { name: Redaction.mark },
        { description: [Redaction.mark] },
        { added: Redaction.mark },
      ])
        isKept(yield* changing(content))
      isKept(yield* changing(mark, other.recordId))
      ok(Exit.isSuccess(yield* changing(mark)))
      const forget = (id: string, fingerprint: string) =>
        Effect.exit(
          transaction(organizer, "try", (open) =>
            open.updateTable("command").set({ fingerprint }).where("id", "=", id).execute(),
          ),
        )
      isKept(yield* forget(other.added.id, ""))
      const { added } = yield* tell(begun, "F03")
      isKept(yield* forget(added.id, "another"))
    }),
  },
  {
    title: "[ST9] nobody reads a private note by SQL but its author",
    check: Effect.gen(function* () {
      const { store, organizer, other, director, processId } = yield* begin
      yield* store.execute(organizer, recording(organizer, processId, { content: { reflection: "moje" } }))
      const { transaction } = yield* Database
      const seen = (asker: Tenant) => transaction(asker, "look", (open) => count(open, "private_note"))
      same(yield* seen(organizer), 1)
      same(yield* seen(other), 0)
      same(yield* seen(director), 0)
    }),
  },
  {
    title:
      "[ST15] by SQL, another organisation sees no row of any table, and whoever names none sees nothing",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      yield* store.execute(organizer, recording(organizer, processId, { content: { reflection: "moje" } }))
      const { transaction, kysely } = yield* Database
      yield* transaction(organizer, "add what no command adds", (open) => keepRest(open, organizer))
      const nobodys = duties.map((duty): Tenant => ({ organisationId: uuid(), actorId: uuid(), duty }))
      const platform = { actorId: uuid(), duty: "administrator" } as const
      for (const table of yield* tenantTables) {
        const own = yield* transaction(organizer, "look", (open) => count(open, table))
        ok(own !== undefined && own > 0, `${table}: the check needs a row of its own`)
        for (const asker of [...nobodys, platform, { actorId: platform.actorId }])
          same(
            yield* transaction(asker, "look", (open) => count(open, table)),
            0,
            `${table}: ${JSON.stringify(asker)}`,
          )
        const unnamed = yield* Effect.promise(() =>
          kysely.transaction().execute((open) => count(open, table)),
        )
        same(unnamed, 0, table)
      }
    }),
  },
  {
    title: "[ST15] by SQL, nobody adds or changes a row of another organisation",
    check: Effect.gen(function* () {
      const { organizer, processId } = yield* begin
      const stranger = (yield* arrive).organizer
      const { transaction } = yield* Database
      for (const table of yield* tenantTables) {
        const columns = yield* asOwner((open) =>
          sql<{ name: string }>`select column_name as name from information_schema.columns
            where table_name = ${table} and table_schema = 'public'`.execute(open),
        )
        const names = rowsOf(columns).map(({ name }) => name)
        const copied = names.map((name) =>
          name === "organisation_id" ? sql`${stranger.organisationId}::uuid` : sql.ref(name),
        )
        const insert = sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
          select ${sql.join(copied)} from ${sql.table(table)} where organisation_id = ${organizer.organisationId}`
        const exit = yield* Effect.exit(transaction(organizer, "try", (open) => insert.execute(open)))
        const hasOwn = yield* transaction(organizer, "look", (open) => count(open, table))
        ok(
          hasOwn === 0 ||
            (Exit.isFailure(exit) && /row-level security|permission denied/.test(Cause.pretty(exit.cause))),
          table,
        )
      }
      const changed = yield* transaction(stranger, "try", (open) =>
        open.updateTable("process").set({ name: "Cudzy" }).where("id", "=", processId).executeTakeFirst(),
      )
      same(changed.numUpdatedRows, 0n)
    }),
  },
  {
    title:
      "[ST15] by SQL, an administrator of an organisation founds none and reaches nobody of another; who works for the platform founds",
    check: Effect.gen(function* () {
      const { director } = yield* arrive
      const { organizer: stranger } = yield* arrive
      const { transaction } = yield* Database
      yield* transaction(stranger, "add what no command adds", (open) => keepRest(open, stranger))
      const centre = { id: uuid(), key: uuid(), name: "Ośrodek", kind: "ops", territory: "1465011" } as const
      const rest = { nip: null, regon: null, demonstration: true }
      const membership = {
        organisation_id: stranger.organisationId,
        person_id: director.actorId,
        duty: "director",
      } as const
      const join = async (open: Open) => {
        await open.insertInto("membership").values(membership).execute()
      }
      const found = async (open: Open) => {
        await open
          .insertInto("organisation")
          .values({ ...centre, ...rest })
          .execute()
      }
      const theirs = sql`where organisation_id = ${stranger.organisationId}`
      const reaching = [
        sql`update organisation set name = 'Cudza' where id = ${stranger.organisationId}`,
        sql`update membership set duty = 'director' ${theirs}`,
        sql`delete from membership ${theirs}`,
        sql`update invitation set expires_at = now() ${theirs}`,
        sql`delete from invitation ${theirs}`,
        sql`update delegation set ended_at = now() ${theirs}`,
        sql`delete from delegation ${theirs}`,
        sql`delete from calendar_address ${theirs}`,
      ]
      for (const duty of duties) {
        const asker = { ...director, duty }
        for (const act of [join, found]) {
          const exit = yield* Effect.exit(transaction(asker, "try", act))
          ok(Exit.isFailure(exit) && /row-level security/.test(Cause.pretty(exit.cause)), duty)
        }
        for (const [place, statement] of reaching.entries()) {
          const changed = yield* transaction(asker, "try", (open) => statement.execute(open))
          same(changed.numAffectedRows ?? 0n, 0n, `${duty}, statement ${place}`)
        }
      }
      const platform = { actorId: director.actorId, duty: "administrator" } as const
      yield* transaction(platform, "found", join)
      yield* transaction(platform, "found", found)
    }),
  },
  {
    title: "[ST15] who works for the platform sees, of people, only what is kept of the one they name",
    check: Effect.gen(function* () {
      const { organizer, other } = yield* arrive
      const { transaction } = yield* Database
      for (const one of [organizer, other])
        yield* transaction(one, "make an address", (open) =>
          sql`insert into calendar_address values (${one.organisationId}, ${one.actorId}, 'organizer',
            encode(sha256(convert_to(${uuid()}, 'UTF8')), 'hex'), 'pl', now(), now())`.execute(open),
        )
      const seen = (duty: Tenant["duty"], organisationId?: string) =>
        transaction(
          organisationId === undefined
            ? { actorId: uuid(), duty: "administrator" }
            : { actorId: uuid(), duty, organisationId },
          "look",
          async (open) => {
            await sql`select set_config('osl.person_id', ${organizer.actorId}, true)`.execute(open)
            const { rows } = await sql<{ id: string }>`select person_id as id from membership
              union all select person_id from calendar_address`.execute(open)
            return rows.map(({ id }) => id)
          },
        )
      same(yield* seen("administrator"), [organizer.actorId, organizer.actorId])
      for (const duty of duties) same(yield* seen(duty, uuid()), [], duty)
    }),
  },
  {
    title: "[ST15] the role of the application owns nothing and stands above nothing",
    check: Effect.gen(function* () {
      const found = yield* asOwner((open) =>
        sql<{ free: boolean; owned: number }>`select
          rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as free,
          (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
          from pg_roles where rolname = 'osl_application'`.execute(open),
      )
      same(rowsOf(found), [{ free: false, owned: 0 }])
      const { kysely } = yield* Database
      const role = yield* Effect.promise(() =>
        sql<{ role: string }>`select current_user as role`.execute(kysely),
      )
      same(rowsOf(role), [{ role: "osl_application" }])
    }),
  },
  {
    title:
      "[ST16] every table of an organisation is secured by row, leads its key with the organisation, and no other table is unexplained",
    check: Effect.gen(function* () {
      const found = yield* asOwner((open) =>
        sql<{ name: string; secured: boolean; policies: number; leads: boolean; tenant: boolean }>`select
          c.relname as name,
          c.relrowsecurity and c.relforcerowsecurity as secured,
          (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
          coalesce((select a.attname = 'organisation_id' from pg_index i
            join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indisprimary), false) as leads,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as tenant
          from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(
          open,
        ),
      )
      const all = rowsOf(found)
      ok(all.filter((one) => one.tenant).length >= 6)
      for (const { name, tenant, secured, policies, leads } of all) {
        if (tenant)
          same(
            { name, secured, leads, policed: policies > 0 },
            { name, secured: true, leads: true, policed: true },
          )
        else {
          ok(Object.hasOwn(platformTables, name), `${name} belongs to no organisation and nobody says why`)
          same({ name, policed: policies > 0 }, { name, policed: Object.hasOwn(securedTables, name) })
        }
      }
      same(
        Object.keys(platformTables).filter((name) => !all.some((one) => one.name === name)),
        [],
      )
    }),
  },
  {
    title:
      "[ST16] no policy lets an administrator of an organisation through without naming the organisation",
    check: Effect.gen(function* () {
      const found = yield* asOwner((open) =>
        sql<{ name: string; says: string }>`select polrelid::regclass || ' ' || polname as name,
          concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as says from pg_policy`.execute(
          open,
        ),
      )
      const all = rowsOf(found)
      ok(all.some(({ says }) => says.includes("'administrator'")))
      for (const { name, says } of all)
        ok(!says.includes("'administrator'") || says.includes("osl.organisation_id"), name)
    }),
  },
  {
    title: "[ST16] what better-auth proves by mail is seen by nobody who asks in an organisation",
    check: Effect.gen(function* () {
      const { director } = yield* arrive
      const { transaction } = yield* Database
      const proof = { id: uuid(), identifier: "kto@example.org", value: "1", expiresAt: new Date() }
      const add = async (open: Open) => {
        await open.insertInto("verification").values(proof).execute()
      }
      const seen = (asker: Asker) => transaction(asker, "look", (open) => count(open, "verification"))
      yield* transaction({ actorId: "" }, "prove", add)
      ok(((yield* seen({ actorId: director.actorId })) ?? 0) > 0)
      for (const duty of duties) same(yield* seen({ ...director, duty }), 0, duty)
      const exit = yield* Effect.exit(transaction(director, "try", add))
      ok(Exit.isFailure(exit) && /row-level security/.test(Cause.pretty(exit.cause)))
    }),
  },
  {
    title: "[ST17] no foreign key leads from one organisation's table to another's",
    check: Effect.gen(function* () {
      const tenants = new Set(yield* tenantTables)
      const found = yield* asOwner((open) =>
        sql<{
          from: string
          to: string
        }>`select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
          from pg_constraint where contype = 'f'`.execute(open),
      )
      ok(rowsOf(found).length > 0)
      same(
        rowsOf(found).filter(({ to }) => tenants.has(to)),
        [],
      )
    }),
  },
  {
    title: "[ST22] what the database says of a failure is not in the sentence that is shown",
    check: Effect.gen(function* () {
      const { organizer } = yield* begin
      const { transaction } = yield* Database
      const lost = Object.assign(new Error('relation "secret_table" went away'), { code: "57P01" })
      const failed = yield* failure(transaction(organizer, "list processes", () => Promise.reject(lost)))
      ok(failed?._tag === "StoreUnavailable")
      same(failed.message, "The database did not answer (list processes)")
      const busy = Object.assign(new Error("canceling statement due to lock timeout"), { code: "55P03" })
      same(yield* tagOf(transaction(organizer, "list processes", () => Promise.reject(busy))), "TooBusy")
    }),
  },
  ...sharedReads,
]
