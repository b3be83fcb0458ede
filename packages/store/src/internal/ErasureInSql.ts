/**
 * Handing out and erasing what the tables hold, by the one list of `Scope`.
 * Not here: what is promised of it (`Erasure`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import type { Erasure } from "../Erasure.ts"
import { PersonNotFound, ProcessNotFound } from "../Missing.ts"
import type { Options } from "../ProcessStore.ts"
import * as Scope from "../Scope.ts"
import { type Administrator, isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import {
  about,
  asAuthor,
  enter,
  erasePerson,
  everything,
  findPerson,
  inEach,
  lock,
  organisationsAbout,
  readingOf,
  type Subject,
  take,
  writersOf,
} from "./Erasing.ts"
import * as Expiring from "./Expiring.ts"
import type * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"
import * as Taking from "./Taking.ts"

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>

const read = async (open: Open, part: Scope.Part, subject: Subject): Promise<Rows> => {
  const columns = sql.join(part.columns.map((column) => sql`${sql.ref(column)}::text as ${sql.ref(column)}`))
  const { rows } = await sql<Rows[number]>`select ${columns} from ${sql.table(part.table)}
    where ${about(part, subject)}`.execute(open)
  return rows
}

const forEachPart = async <A>(
  parts: ReadonlyArray<Scope.Part>,
  ask: (part: Scope.Part) => Promise<A>,
): Promise<ReadonlyArray<readonly [string, A]>> => {
  const found: Array<readonly [string, A]> = []
  for (const part of parts) found.push([part.table, await ask(part)])
  return found
}

/** **Shape** all rows of a table that stands in the list twice, by two of its columns. */
const byTable = (found: ReadonlyArray<readonly [string, Rows]>): Readonly<Record<string, Rows>> => {
  const tables: Record<string, Rows> = {}
  for (const [table, rows] of found) tables[table] = [...(tables[table] ?? []), ...rows]
  return tables
}

const ofProcess = async (open: Open, tenant: Tenant, processId: string): Promise<Scope.Export> => {
  const subject = { id: processId, organisationId: tenant.organisationId }
  const writers = await writersOf(open, tenant, processId)
  const tables = await forEachPart(Scope.about("process"), async (part) => {
    if (part.table !== "private_note") return read(open, part, subject)
    const rows: Array<Rows[number]> = []
    for (const writer of writers)
      await asAuthor(open, writer, tenant.actorId, async () => {
        rows.push(...(await read(open, part, subject)))
      })
    return rows
  })
  return { about: "process", id: processId, tables: byTable(tables) }
}

const ofPerson = async (open: Open, asker: Administrator, person: Subject): Promise<Scope.Export> => {
  const places = await organisationsAbout(open, person.id)
  const tables = await forEachPart(Scope.about("person"), async (part) => {
    const rows: Array<Rows[number]> = []
    if (part.of === "ids" || Scope.inEachOrganisation.includes(part.table)) {
      await inEach(open, places, async () => {
        rows.push(...(await read(open, part, person)))
      })
      return rows
    }
    if (part.table !== "private_note") return read(open, part, person)
    await asAuthor(open, person.id, asker.actorId, () =>
      inEach(open, places, async () => {
        rows.push(...(await read(open, part, person)))
      }),
    )
    return rows
  })
  return { about: "person", id: person.id, tables: byTable(tables) }
}

/** A key before every other. */
const nowhere = "00000000-0000-0000-0000-000000000000"

export const make = ({ transaction }: Database["Service"], options: Options): Erasure["Service"] => {
  const reading = readingOf(options)

  const ofOne = <A>(
    tenant: Tenant,
    processId: string,
    during: string,
    ask: (open: Open, version: number) => Promise<A>,
  ) =>
    Effect.gen(function* () {
      yield* Taking.byDirector(tenant)
      const answer = isId(processId)
        ? yield* transaction(tenant, during, async (open) => {
            const process = await lock(open, tenant, processId)
            return process === undefined ? undefined : { answer: await ask(open, process.version) }
          })
        : undefined
      return answer === undefined ? yield* new ProcessNotFound({ processId }) : answer.answer
    })

  const ofSomebody = <A>(
    administrator: Administrator,
    personId: string,
    during: string,
    ask: (open: Open, person: Subject) => Promise<A>,
  ) =>
    Effect.gen(function* () {
      const answer = isId(personId)
        ? yield* transaction(administrator, during, async (open) => {
            const person = await findPerson(open, personId)
            return person === undefined ? undefined : { answer: await ask(open, person) }
          })
        : undefined
      return answer === undefined ? yield* new PersonNotFound({ personId }) : answer.answer
    })

  return {
    exportProcess: (tenant, processId) =>
      ofOne(tenant, processId, "export a process", async (open) => {
        await note(open, tenant, { action: "export-process", purpose: "request-of-a-person", processId })
        return ofProcess(open, tenant, processId)
      }),

    eraseProcess: (tenant, processId) =>
      ofOne(tenant, processId, "erase a process", async (open, version) => {
        const subjects = Taking.subjects(Taking.everyClass, version)
        const noted = {
          action: "erase-process",
          purpose: "request-of-a-person",
          processId,
          subjects,
        } as const
        await note(open, tenant, noted)
        await enter(open, {
          kind: "process",
          log: "process",
          centre: tenant.organisationId,
          subject: processId,
          classes: Taking.everyClass,
        })
        return take(open, tenant, processId, reading, Taking.everyClass)
      }),

    exportPerson: (administrator, personId) =>
      ofSomebody(administrator, personId, "export a person", async (open, person) => {
        const found = await ofPerson(open, administrator, person)
        const rows = await open
          .selectFrom("membership")
          .select("organisation_id")
          .where("person_id", "=", personId)
          .execute()
        const noted = {
          action: "export-person",
          purpose: "request-of-a-person",
          subjects: [personId],
        } as const
        await note(open, administrator, noted, [...new Set(rows.map((row) => row.organisation_id))])
        return found
      }),

    erasePerson: (administrator, personId) =>
      ofSomebody(administrator, personId, "erase a person", async (open, person) => {
        await enter(open, { kind: "person", log: "", centre: null, subject: personId, classes: [] })
        return erasePerson(open, administrator, person, reading.ledgers)
      }),

    erasures: (administrator) =>
      Effect.gen(function* () {
        const writtenAt = new Date(yield* Clock.currentTimeMillis).toISOString()
        const erasures = yield* transaction(administrator, "list the erasures", (open) =>
          everything(open, reading),
        )
        return { writtenAt, erasures }
      }),

    retention: (tenant) =>
      transaction(tenant, "read the retention", (open) => Expiring.policyOf(open, tenant)),

    setRetention: Effect.fn("Erasure.setRetention")(function* (tenant, policy) {
      yield* Taking.byDirector(tenant)
      const rows = Object.entries(policy).flatMap(([log, terms]) =>
        Object.entries(terms).map(([privacy, months]) => ({ log, privacy, months })),
      )
      yield* transaction(tenant, "set the retention", async (open) => {
        await sql`insert into retention (organisation_id, log, privacy, months)
          select ${tenant.organisationId}, log, privacy, months
          from json_to_recordset(${JSON.stringify(rows)}::json) as one (log text, privacy text, months integer)
          on conflict (organisation_id, log, privacy) do update set months = excluded.months`.execute(open)
        await note(open, tenant, { action: "set-retention", purpose: "upkeep" })
      })
    }),

    expire: Effect.fn("Erasure.expire")(function* (tenant, now) {
      yield* Taking.byDirector(tenant)
      const at = new Date(now)
      let sum = Taking.nothing
      let place = nowhere
      for (;;) {
        const from = place
        const closed = yield* transaction(tenant, "list closed processes", (open) =>
          Expiring.closedAfter(open, tenant, from),
        )
        for (const { id } of closed) {
          place = id
          const one = yield* transaction(tenant, "let words go", (open) =>
            Expiring.process(open, tenant, id, reading, at),
          )
          sum = Taking.plus(sum, one)
        }
        if (closed.length === 0) break
      }
      let last: LedgerRows.Place = { stream: "portfolio", id: nowhere }
      for (;;) {
        const from = last
        const logs = yield* transaction(tenant, "list logs that may be over", (open) =>
          Expiring.logsAfter(open, tenant, from),
        )
        for (const log of logs) {
          last = log
          const one = yield* transaction(tenant, "let words go", (open) =>
            Expiring.log(open, tenant, log, reading, at),
          )
          sum = Taking.plus(sum, one)
        }
        if (logs.length === 0) return sum
      }
    }),
  }
}
