/**
 * What an organisation keeps about somebody, in tables.
 * Not here: what is promised of it (`PersonalData`), how it is erased (`ErasingHere`).
 */
import { LocalDate, Privacy } from "@osl/core"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import type { Entry } from "../ErasureList.ts"
import { PersonNotFound } from "../Missing.ts"
import type { PersonalData, Subject, Upcoming } from "../PersonalData.ts"
import type { Options } from "../ProcessStore.ts"
import * as Retention from "../Retention.ts"
import type * as Scope from "../Scope.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { about, asAuthor, readingOf } from "./Erasing.ts"
import * as ErasingHere from "./ErasingHere.ts"
import * as Expiring from "./Expiring.ts"
import * as Managing from "./Managing.ts"
import type { Open } from "./Rows.ts"

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>

const subjects = async (
  open: Open,
  { organisationId }: Tenant,
  id?: string,
): Promise<ReadonlyArray<Subject>> => {
  const { rows } = await sql<Subject>`
    select person.id, name, email, bool_or(works) as works from (
      select person_id as id, true as works from membership where organisation_id = ${organisationId}
      union all select id, false from competency where organisation_id = ${organisationId} and stream = 'portfolio'
      union all select author_id, false from record where organisation_id = ${organisationId}
    ) known join person using (id)
    where email <> person.id || '@erased.invalid' ${id === undefined ? sql`` : sql`and person.id = ${id}`}
    group by person.id order by name collate "C", person.id`.execute(open)
  return rows
}

/** Who works for the portal itself reads a part the way the person would: their own notes, filters and addresses. */
const read = async (open: Open, tenant: Tenant, person: Subject, part: Scope.Part, isHere: boolean) => {
  const { organisationId } = tenant
  const columns = sql.join(part.columns.map((column) => sql`${sql.ref(column)}::text as ${sql.ref(column)}`))
  const ask = async (): Promise<Rows> => {
    const subject = isHere ? { ...person, organisationId } : person
    const { rows } = await sql<Rows[number]>`select ${columns} from ${sql.table(part.table)}
      where ${about(part, subject)} ${part.of === "ids" ? sql`and organisation_id = ${organisationId}` : sql``}`.execute(
      open,
    )
    return rows
  }
  if (!isHere) return ErasingHere.outside(open, tenant, person, ask)
  const found: Array<Rows[number]> = []
  await asAuthor(open, person.id, tenant.actorId, async () => {
    found.push(...(await ask()))
  })
  return found
}

/** All that an erasure takes. */
const everything = async (open: Open, tenant: Tenant, person: Subject) => {
  const { here, account } = await ErasingHere.partsOf(open)
  const isWhole = await ErasingHere.isWhole(open, tenant, person)
  const tables: Record<string, Rows> = {}
  // A table may stand in the list twice, by two of its columns.
  const add = async (part: Scope.Part, isHere: boolean) => {
    tables[part.table] = [...(tables[part.table] ?? []), ...(await read(open, tenant, person, part, isHere))]
  }
  for (const part of here) await add(part, true)
  for (const part of isWhole ? account : []) await add(part, false)
  return { tables, isWhole }
}

interface Log {
  readonly log: Retention.Log
  readonly id: string
  readonly since: string
}

/** The logs that lose words once their time is over. **Unit** `since` an instant, UTC, or a date. */
const logs = async (open: Open, { organisationId }: Tenant): Promise<ReadonlyArray<Log>> => {
  const { rows } = await sql<Omit<Log, "since"> & { readonly at: Date | null; readonly on: string | null }>`
    select 'process' as log, id, last_event_at as at, null as "on" from process
      where organisation_id = ${organisationId} and status = 'closed'
    union all select stream, id, null, on_date::text from competency
      where organisation_id = ${organisationId} and ${Expiring.isOver}`.execute(open)
  return rows.map(({ log, id, at, on }) => ({ log, id, since: at?.toISOString() ?? on ?? "" }))
}

const done = async (open: Open, { organisationId }: Tenant, most: number): Promise<ReadonlyArray<Entry>> => {
  const rows = await open
    .selectFrom("erasure")
    .selectAll()
    .where("centre", "=", organisationId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute()
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** The first day on which words of a class are due. **Unit** local dates. */
const dayOf = (terms: Retention.Terms, privacy: Privacy.Privacy, months: number, since: string): string => {
  let day = LocalDate.addMonths(since.slice(0, 10), months)
  for (let left = 5; left > 0; left--) {
    if (Retention.due(terms, since, new Date(`${day}T12:00:00.000Z`)).includes(privacy)) return day
    day = LocalDate.addDays(day, 1)
  }
  return day
}

const most = 200

const upcoming = (
  policy: Retention.Policy,
  all: ReadonlyArray<Log>,
  gone: ReadonlyArray<Entry>,
  now: Date,
): ReadonlyArray<Upcoming> => {
  const went = new Set(
    gone.flatMap(({ log, subject, classes }) => classes.map((one) => `${log} ${subject} ${one}`)),
  )
  return Retention.logs.flatMap((log) =>
    Privacy.classes.flatMap((privacy): ReadonlyArray<Upcoming> => {
      const months = policy[log][privacy]
      if (months === null) return []
      const left = all.filter((one) => one.log === log && !went.has(`${log} ${one.id} ${privacy}`))
      const isDue = ({ since }: Log) => Retention.due(policy[log], since, now).includes(privacy)
      const later = left
        .filter((one) => !isDue(one))
        .map(({ since }) => dayOf(policy[log], privacy, months, since))
      return [{ log, privacy, months, due: left.filter(isDue).length, next: later.toSorted()[0] ?? null }]
    }),
  )
}

export const make = ({ transaction }: Database["Service"], options: Options): PersonalData["Service"] => {
  const { ledgers } = readingOf(options)

  const byManagers = ({ duty }: Tenant): Effect.Effect<void, Managing.ManagersOnly> =>
    Managing.managing.includes(duty) ? Effect.void : Effect.fail(new Managing.ManagersOnly({ duty }))

  const ofOne = <A>(
    tenant: Tenant,
    personId: string,
    during: string,
    ask: (open: Open, subject: Subject) => Promise<A>,
  ) =>
    Effect.gen(function* () {
      yield* byManagers(tenant)
      const answer = isId(personId)
        ? yield* transaction(tenant, during, async (open) => {
            const [subject] = await subjects(open, tenant, personId)
            return subject === undefined ? undefined : { answer: await ask(open, subject) }
          })
        : undefined
      return answer === undefined ? yield* new PersonNotFound({ personId }) : answer.answer
    })

  return {
    people: (tenant) =>
      Effect.andThen(
        byManagers(tenant),
        transaction(tenant, "list whom something is kept about", (open) => subjects(open, tenant)),
      ),

    weigh: (tenant, personId) =>
      ofOne(tenant, personId, "weigh what is kept about somebody", async (open, subject) => {
        const { tables, isWhole } = await everything(open, tenant, subject)
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from process
          where organisation_id = ${tenant.organisationId} and lead_id = ${personId} and status <> 'closed'`.execute(
          open,
        )
        return {
          subject,
          rows: Object.fromEntries(
            Object.entries(tables).flatMap(([table, found]) =>
              found.length === 0 ? [] : [[table, found.length]],
            ),
          ),
          isWhole,
          leads: rows[0]?.n ?? 0,
        }
      }),

    handOut: (tenant, personId) =>
      ofOne(tenant, personId, "hand out what is kept about somebody", async (open, subject) => {
        const { tables } = await everything(open, tenant, subject)
        const noted = {
          action: "export-person",
          purpose: "request-of-a-person",
          subjects: [personId],
        } as const
        await note(open, tenant, noted)
        return { about: "person", id: personId, tables } as const
      }),

    erase: Effect.fn("PersonalData.erase")(function* (tenant, personId) {
      if (personId === tenant.actorId) return yield* new Managing.LastManager()
      return yield* ofOne(tenant, personId, "erase what is kept about somebody", async (open, subject) => {
        const noted = {
          action: "erase-person",
          purpose: "request-of-a-person",
          subjects: [personId],
        } as const
        await note(open, tenant, noted)
        const entered = await open
          .insertInto("erasure")
          .values({ kind: "worker", log: "", centre: tenant.organisationId, subject: personId, classes: [] })
          .returningAll()
          .executeTakeFirstOrThrow()
        const entry = { ...entered, at: entered.at.toISOString() }
        return { entry, ...(await ErasingHere.erase(open, tenant, subject, ledgers)) }
      })
    }),

    upcoming: (tenant, now) =>
      Effect.andThen(
        byManagers(tenant),
        transaction(tenant, "weigh what goes by itself", async (open) =>
          upcoming(
            await Expiring.policyOf(open, tenant),
            await logs(open, tenant),
            (await done(open, tenant, 100_000)).filter(
              ({ kind }) => kind === "expired" || kind === "process",
            ),
            new Date(now),
          ),
        ),
      ),

    done: (tenant) =>
      Effect.andThen(
        byManagers(tenant),
        transaction(tenant, "list what was erased", (open) => done(open, tenant, most)),
      ),
  }
}
