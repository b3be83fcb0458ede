/**
 * Handing out and erasing what the tables hold, by the one list of `Scope`.
 * Not here: what is promised of it (`Erasure`).
 */
import type { Privacy } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import * as Chain from "../Chain.ts"
import * as Change from "../Change.ts"
import type { Database } from "../Database.ts"
import type { Erased, Erasure } from "../Erasure.ts"
import * as Ledger from "../Ledger.ts"
import { PersonNotFound, ProcessNotFound } from "../Missing.ts"
import type { Options } from "../ProcessStore.ts"
import * as Retention from "../Retention.ts"
import * as Scope from "../Scope.ts"
import { type Administrator, isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import * as LedgerRows from "./LedgerRows.ts"
import { eventReader, type Open, type ReadEvent } from "./Rows.ts"
import * as Searched from "./Searched.ts"
import * as Taking from "./Taking.ts"
import { actFor, rewrite } from "./Wiping.ts"
import { project } from "./Writing.ts"

/** What an export or an erasure is about. **Shape** `organisationId` of a process. */
interface Subject {
  readonly id: string
  readonly email?: string
  readonly organisationId?: string
}

const about = ({ by, of, table }: Scope.Part, { id, email, organisationId }: Subject) => {
  if (of === "ids") return isAbout(table, id)
  const own = sql`${sql.ref(by)}::text = ${of === "id" ? id : (email ?? "")}`
  return organisationId === undefined ? own : sql`${own} and organisation_id = ${organisationId}`
}

/** Whether a log of competencies, or what it comes to, is about somebody. */
const isAbout = (table: Scope.Part["table"], personId: string) =>
  table === "competency"
    ? sql`about @> array[${personId}::uuid]`
    : sql`exists (select from competency one where one.organisation_id = competency_event.organisation_id
        and one.stream = competency_event.stream and one.id = competency_event.stream_id
        and one.about @> array[${personId}::uuid])`

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>

const read = async (open: Open, part: Scope.Part, subject: Subject): Promise<Rows> => {
  const columns = sql.join(part.columns.map((column) => sql`${sql.ref(column)}::text as ${sql.ref(column)}`))
  const { rows } = await sql<Rows[number]>`select ${columns} from ${sql.table(part.table)}
    where ${about(part, subject)}`.execute(open)
  return rows
}

const remove = async (open: Open, part: Scope.Part, subject: Subject): Promise<number> => {
  const { numAffectedRows } =
    await sql`delete from ${sql.table(part.table)} where ${about(part, subject)}`.execute(open)
  return Number(numAffectedRows ?? 0n)
}

/** The organisations in whose name a note of somebody may have been written: all, as people move. */
const inEach = async (open: Open, act: (organisationId: string) => Promise<void>): Promise<void> => {
  const organisations = await open.selectFrom("organisation").select("id").execute()
  for (const { id } of organisations) {
    await sql`select set_config('osl.organisation_id', ${id}, true)`.execute(open)
    await act(id)
  }
  await sql`select set_config('osl.organisation_id', '', true)`.execute(open)
}

/** Notes are read and removed in their author's name only. */
const asAuthor = async (open: Open, authorId: string, asker: string, act: () => Promise<void>) => {
  await actFor(open, authorId)
  await act()
  await actFor(open, asker)
}

/** Those who wrote records of a process, and so may have noted something. */
const writersOf = async (
  open: Open,
  { organisationId }: Tenant,
  processId: string,
): Promise<ReadonlyArray<string>> => {
  const rows = await open
    .selectFrom("event")
    .select("actor_id")
    .distinct()
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("type", "in", ["record-added", "record-corrected"])
    .execute()
  return rows.map((row) => row.actor_id)
}

const forEachPart = async <A>(
  parts: ReadonlyArray<Scope.Part>,
  ask: (part: Scope.Part) => Promise<A>,
): Promise<ReadonlyArray<readonly [string, A]>> => {
  const found: Array<readonly [string, A]> = []
  for (const part of parts) found.push([part.table, await ask(part)])
  return found
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
  return { about: "process", id: processId, tables: Object.fromEntries(tables) }
}

const ofPerson = async (open: Open, asker: Administrator, person: Subject): Promise<Scope.Export> => {
  const tables = await forEachPart(Scope.about("person"), async (part) => {
    const rows: Array<Rows[number]> = []
    if (part.of === "ids") {
      await inEach(open, async () => {
        rows.push(...(await read(open, part, person)))
      })
      return rows
    }
    if (part.table !== "private_note") return read(open, part, person)
    await asAuthor(open, person.id, asker.actorId, () =>
      inEach(open, async () => {
        rows.push(...(await read(open, part, person)))
      }),
    )
    return rows
  })
  return { about: "person", id: person.id, tables: Object.fromEntries(tables) }
}

interface Reading {
  readonly options: Options
  readonly readEvent: ReadEvent
  readonly textsOf: Searched.TextsOf
  readonly ledgers: Ledger.Ledgers
}

const logOf = async (open: Open, { organisationId }: Tenant, processId: string, readEvent: ReadEvent) => {
  const rows = await open
    .selectFrom("event")
    .select(["body", "previous", "hash", "salts", "closed"])
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .orderBy("seq")
    .execute()
  return rows.map(({ body, ...seal }) => ({ event: readEvent({ body }), seal }))
}

/** Takes the words of some classes out of a process that is locked. Noted first, as the database lets nothing go otherwise. */
const take = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  { options, readEvent, textsOf }: Reading,
  classes: ReadonlyArray<Privacy.Privacy>,
): Promise<Erased> => {
  const log = await logOf(open, tenant, processId, readEvent)
  const taken = Taking.of(
    options,
    tenant.organisationId,
    log.map(({ event }) => event),
    classes,
  )
  for (const [place, { event, seal }] of log.entries()) {
    const after = taken.events[place] ?? event
    if (after !== event) await rewrite(open, after, Chain.close(event, after, seal))
  }
  await project(open, tenant, taken.change, textsOf)
  await open
    .updateTable("command")
    .set({ fingerprint: Change.forgotten })
    .where("organisation_id", "=", tenant.organisationId)
    .where("process_id", "=", processId)
    .where("fingerprint", "!=", Change.forgotten)
    .execute()
  let notes = 0
  if (classes.includes("author")) {
    const subject = { id: processId, organisationId: tenant.organisationId }
    const [part] = Scope.about("process").filter(({ table }) => table === "private_note")
    for (const writer of part === undefined ? [] : await writersOf(open, tenant, processId))
      await asAuthor(open, writer, tenant.actorId, async () => {
        if (part !== undefined) notes += await remove(open, part, subject)
      })
  }
  return { processes: 1, words: taken.words, notes }
}

const lock = (open: Open, { organisationId }: Tenant, processId: string) =>
  open
    .selectFrom("process")
    .select(["version", "status", "last_event_at"])
    .where("organisation_id", "=", organisationId)
    .where("id", "=", processId)
    .forUpdate()
    .executeTakeFirst()

/** Whether the words of the classes went from the process as it stands now. */
const wasTaken = async (open: Open, tenant: Tenant, processId: string, subjects: ReadonlyArray<string>) =>
  (await open
    .selectFrom("audit")
    .select("seq")
    .where("organisation_id", "=", tenant.organisationId)
    .where("process_id", "=", processId)
    .where("action", "in", ["erase-process", "expire"])
    .where(sql<boolean>`subjects @> ${[...subjects]}::text[]`)
    .executeTakeFirst()) !== undefined

const policyOf = async (open: Open, { organisationId }: Tenant): Promise<Retention.Policy> => {
  const rows = await open
    .selectFrom("retention")
    .select(["privacy", "months"])
    .where("organisation_id", "=", organisationId)
    .execute()
  return { ...Retention.always, ...Object.fromEntries(rows.map(({ privacy, months }) => [privacy, months])) }
}

const expireOne = async (open: Open, tenant: Tenant, processId: string, reading: Reading, now: Date) => {
  const policy = await policyOf(open, tenant)
  const process = await lock(open, tenant, processId)
  if (process === undefined || process.status !== "closed") return null
  const classes = Retention.due(policy, process.last_event_at.toISOString(), now)
  const subjects = Taking.subjects(classes, process.version)
  if (classes.length === 0 || (await wasTaken(open, tenant, processId, subjects))) return null
  await note(open, tenant, { action: "expire", purpose: "upkeep", processId, subjects })
  return take(open, tenant, processId, reading, classes)
}

/** Closed processes by key. **Unit** a hundred at once. */
const closedAfter = (open: Open, { organisationId }: Tenant, after: string) =>
  open
    .selectFrom("process")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "closed")
    .where("id", ">", after)
    .orderBy("id")
    .limit(100)
    .execute()

const findPerson = async (open: Open, personId: string): Promise<Subject | undefined> =>
  open.selectFrom("person").select(["id", "email"]).where("id", "=", personId).executeTakeFirst()

/** The organisations that keep logs of competencies about somebody, wherever they work now. */
const keepersOf = async (open: Open, person: Subject): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  await inEach(open, async (organisationId) => {
    const row = await open
      .selectFrom("competency")
      .select("id")
      .where(sql<boolean>`${isAbout("competency", person.id)}`)
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) found.push(organisationId)
  })
  return found
}

/** Takes every word out of the logs about somebody in one organisation. Noted first, as the database lets nothing go otherwise. */
const takeAbout = async (
  open: Open,
  organisationId: string,
  person: Subject,
  ledgers: Ledger.Ledgers,
): Promise<number> => {
  const rows = await open
    .selectFrom("competency")
    .select(["stream", "id"])
    .where("organisation_id", "=", organisationId)
    .where(sql<boolean>`${isAbout("competency", person.id)}`)
    .forUpdate()
    .execute()
  let words = 0
  for (const { stream, id } of rows)
    words += await Ledger.use(ledgers, stream, (ledger) =>
      LedgerRows.erase(open, { organisationId }, ledger, id),
    )
  return words
}

/** **Shape** the number of notes that went, and of words in logs of competencies. */
const erasePerson = async (
  open: Open,
  asker: Administrator,
  person: Subject,
  ledgers: Ledger.Ledgers,
): Promise<Pick<Erased, "notes" | "words">> => {
  const rows = await open
    .selectFrom("membership")
    .select("organisation_id")
    .where("person_id", "=", person.id)
    .execute()
  const keepers = await keepersOf(open, person)
  const organisations = [...new Set([...rows.map((row) => row.organisation_id), ...keepers])]
  const noted = { action: "erase-person", purpose: "request-of-a-person", subjects: [person.id] } as const
  await note(open, asker, noted, organisations)
  let notes = 0
  let words = 0
  await inEach(open, async (organisationId) => {
    if (keepers.includes(organisationId)) words += await takeAbout(open, organisationId, person, ledgers)
  })
  for (const part of Scope.about("person")) {
    if (part.table === "private_note")
      await asAuthor(open, person.id, asker.actorId, () =>
        inEach(open, async () => {
          notes += await remove(open, part, person)
        }),
      )
    else if (part.gone === "deleted") await remove(open, part, person)
    else if (part.gone === "overwritten")
      await open
        .updateTable("person")
        .set({
          name: Redaction.mark,
          email: `${person.id}@erased.invalid`,
          emailVerified: false,
          image: null,
        })
        .where("id", "=", person.id)
        .execute()
  }
  return { notes, words }
}

const nowhere = "00000000-0000-0000-0000-000000000000"

const nothing: Erased = { processes: 0, words: 0, notes: 0 }

export const make = ({ transaction }: Database["Service"], options: Options): Erasure["Service"] => {
  const reading = {
    options,
    readEvent: eventReader(options.editions),
    textsOf: Searched.textsOf(options.editions),
    ledgers: Ledger.of(options.editions),
  }

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
      ofSomebody(administrator, personId, "erase a person", async (open, person) => ({
        ...nothing,
        ...(await erasePerson(open, administrator, person, reading.ledgers)),
      })),

    retention: (tenant) => transaction(tenant, "read the retention", (open) => policyOf(open, tenant)),

    setRetention: Effect.fn("Erasure.setRetention")(function* (tenant, policy) {
      yield* Taking.byDirector(tenant)
      const rows = Object.entries(policy).map(([privacy, months]) => ({ privacy, months }))
      yield* transaction(tenant, "set the retention", async (open) => {
        await sql`insert into retention (organisation_id, privacy, months)
          select ${tenant.organisationId}, privacy, months
          from json_to_recordset(${JSON.stringify(rows)}::json) as one (privacy text, months integer)
          on conflict (organisation_id, privacy) do update set months = excluded.months`.execute(open)
        await note(open, tenant, { action: "set-retention", purpose: "upkeep" })
      })
    }),

    expire: Effect.fn("Erasure.expire")(function* (tenant, now) {
      yield* Taking.byDirector(tenant)
      let sum = nothing
      let after = nowhere
      for (;;) {
        const from = after
        const closed = yield* transaction(tenant, "list closed processes", (open) =>
          closedAfter(open, tenant, from),
        )
        for (const { id } of closed) {
          const one = yield* transaction(tenant, "let words go", (open) =>
            expireOne(open, tenant, id, reading, new Date(now)),
          )
          after = id
          if (one !== null)
            sum = {
              processes: sum.processes + one.processes,
              words: sum.words + one.words,
              notes: sum.notes + one.notes,
            }
        }
        if (closed.length === 0) return sum
      }
    }),
  }
}
