/**
 * Erasing in a transaction that is open: the words of a process, and all that is kept about somebody.
 * Not here: who may ask for it and when (`ErasureInSql`, `Expiring`, `RepeatingErasures`).
 */
import type { Privacy } from "@osl/core"
import { Redaction } from "@osl/workflow"
import { sql } from "kysely"
import * as Chain from "../Chain.ts"
import * as Change from "../Change.ts"
import type { Erased } from "../Erasure.ts"
import type { Entry } from "../ErasureList.ts"
import * as ErasureList from "../ErasureList.ts"
import * as Ledger from "../Ledger.ts"
import type { Options } from "../ProcessStore.ts"
import * as Scope from "../Scope.ts"
import type { Administrator, Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import * as LedgerRows from "./LedgerRows.ts"
import { eventReader, type Open, type ReadEvent } from "./Rows.ts"
import * as Searched from "./Searched.ts"
import * as Taking from "./Taking.ts"
import { actFor, rewrite } from "./Wiping.ts"
import { project } from "./Writing.ts"

/** Enters an erasure into the list that a restore repeats. */
export const enter = (open: Open, entry: Omit<Entry, "id" | "at">) =>
  open
    .insertInto("erasure")
    .values({ ...entry })
    .execute()

/** The list, oldest first. */
export const entries = async (open: Open): Promise<ReadonlyArray<Entry>> => {
  const rows = await open.selectFrom("erasure").selectAll().orderBy("at").orderBy("id").execute()
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** The redactions in the logs of one organisation. */
const redactionsOf = async (open: Open, organisationId: string, readEvent: ReadEvent) => {
  const rows = await open
    .selectFrom("event")
    .select("body")
    .where("organisation_id", "=", organisationId)
    .where("type", "=", "record-redacted")
    .execute()
  return Change.redactionsIn(rows.map(readEvent)).map(ErasureList.ofRedaction)
}

/** What was removed for good from the sessions and the inquiries of one organisation. */
const removalsOf = async (
  open: Open,
  organisationId: string,
  { supervision, laboratory }: Ledger.Ledgers,
) => {
  const rows = await open
    .selectFrom("competency_event")
    .select(["stream", "body"])
    .where("organisation_id", "=", organisationId)
    .where("type", "in", ["conclusions-removed", "text-removed"])
    .execute()
  return ErasureList.ofRemovals(
    rows.map(({ stream, body }) =>
      stream === "supervision"
        ? LedgerRows.readEvent(supervision, body)
        : LedgerRows.readEvent(laboratory, body),
    ),
  )
}

/** All that a restore repeats, of every organisation. */
export const everything = async (
  open: Open,
  { readEvent, ledgers }: Pick<Reading, "readEvent" | "ledgers">,
): Promise<ErasureList.List["erasures"]> => {
  const told: Array<ErasureList.Redaction | ErasureList.Removal> = []
  const organisations = await open.selectFrom("organisation").select("id").execute()
  const ids = organisations.map(({ id }) => id)
  await inEach(open, ids, async (organisationId) => {
    told.push(
      ...(await redactionsOf(open, organisationId, readEvent)),
      ...(await removalsOf(open, organisationId, ledgers)),
    )
  })
  return ErasureList.all(await entries(open), told)
}

/** What an export or an erasure is about. **Shape** `organisationId` of a process. */
export interface Subject {
  readonly id: string
  readonly email?: string
  readonly organisationId?: string
}

export const about = ({ by, of, table }: Scope.Part, { id, email, organisationId }: Subject) => {
  // What an inquiry comes to holds words of everybody who wrote in it; those of one person are in its events.
  if (of === "ids")
    return table === "competency" ? sql`stream <> 'laboratory' and ${isAbout(table, id)}` : isAbout(table, id)
  const own = sql`${sql.ref(by)} = ${of === "id" ? id : (email ?? "")}`
  return organisationId === undefined ? own : sql`${own} and organisation_id = ${organisationId}`
}

/** Whether a log of competencies, or what it comes to, is about somebody. */
const isAbout = (table: Scope.Part["table"], personId: string) =>
  table === "competency"
    ? sql`about @> array[${personId}::uuid]`
    : sql`(stream <> 'laboratory' or actor_id = ${personId}) and exists (
        select from competency one where one.organisation_id = competency_event.organisation_id
        and one.stream = competency_event.stream and one.id = competency_event.stream_id
        and one.about @> array[${personId}::uuid])`

const remove = async (open: Open, part: Scope.Part, subject: Subject): Promise<number> => {
  const { numAffectedRows } =
    await sql`delete from ${sql.table(part.table)} where ${about(part, subject)}`.execute(open)
  return Number(numAffectedRows ?? 0n)
}

/** The organisations that keep something about somebody, wherever they work now: people move. */
export const organisationsAbout = async (open: Open, personId: string): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ readonly id: string }>`
    select organisations_about(${personId}::uuid) as id`.execute(open)
  return rows.map(({ id }) => id)
}

/** Acts in the name of each organisation. */
export const inEach = async (
  open: Open,
  organisations: ReadonlyArray<string>,
  act: (organisationId: string) => Promise<void>,
): Promise<void> => {
  for (const id of organisations) {
    await sql`select set_config('osl.organisation_id', ${id}, true)`.execute(open)
    await act(id)
  }
  await sql`select set_config('osl.organisation_id', '', true)`.execute(open)
}

/** Notes are read and removed in their author's name only. */
export const asAuthor = async (open: Open, authorId: string, asker: string, act: () => Promise<void>) => {
  await actFor(open, authorId)
  await act()
  await actFor(open, asker)
}

/** Those who wrote records of a process, and so may have noted something. */
export const writersOf = async (
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

export interface Reading {
  readonly options: Options
  readonly readEvent: ReadEvent
  readonly textsOf: Searched.TextsOf
  readonly ledgers: Ledger.Ledgers
}

/** How what is kept is read by a program that carries some editions. */
export const readingOf = (options: Options): Reading => ({
  options,
  readEvent: eventReader(options.editions),
  textsOf: Searched.textsOf(options.editions),
  ledgers: Ledger.of(options.editions),
})

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

/** Takes the words of some classes out of a process that is locked. Noted first, as the database lets Taking.nothing go otherwise. */
export const take = async (
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
  for (const table of ["outbox", "notice"] as const)
    await open
      .deleteFrom(table)
      .where("organisation_id", "=", tenant.organisationId)
      .where("process_id", "=", processId)
      .execute()
  // Their bytes go with the next sweep: no row refers to them any more.
  if (classes.includes("institution"))
    await open
      .deleteFrom("attachment")
      .where("organisation_id", "=", tenant.organisationId)
      .where("process_id", "=", processId)
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
  return { ...Taking.nothing, processes: 1, words: taken.words, notes }
}

export const lock = (open: Open, { organisationId }: Tenant, processId: string) =>
  open
    .selectFrom("process")
    .select(["version", "status", "last_event_at"])
    .where("organisation_id", "=", organisationId)
    .where("id", "=", processId)
    .forUpdate()
    .executeTakeFirst()

/** Names somebody to the database, which shows who works for the whole platform only what is kept of that person. */
export const findPerson = async (open: Open, personId: string): Promise<Subject | undefined> => {
  await sql`select set_config('osl.person_id', ${personId}, true)`.execute(open)
  return open.selectFrom("person").select(["id", "email"]).where("id", "=", personId).executeTakeFirst()
}

/** The name and the address give way; the id leads to nobody. */
export const overwritePerson = (open: Open, id: string) =>
  open
    .updateTable("person")
    .set({
      name: Redaction.mark,
      email: `${id}@erased.invalid`,
      emailVerified: false,
      image: null,
      signed_in_at: null,
    })
    .where("id", "=", id)
    .execute()

/** Those of the organisations that keep logs of competencies about somebody. */
const keepersOf = async (
  open: Open,
  organisations: ReadonlyArray<string>,
  person: Subject,
): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  await inEach(open, organisations, async (organisationId) => {
    const row = await open
      .selectFrom("competency")
      .select("id")
      .where("organisation_id", "=", organisationId)
      .where(sql<boolean>`${isAbout("competency", person.id)}`)
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) found.push(organisationId)
  })
  return found
}

/** Takes every word out of the logs about somebody in one organisation. Noted first, as the database lets Taking.nothing go otherwise. */
export const takeAbout = async (
  open: Open,
  organisationId: string,
  person: Subject,
  ledgers: Ledger.Ledgers,
): Promise<Erased> => {
  const rows = await open
    .selectFrom("competency")
    .select(["stream", "id"])
    .where("organisation_id", "=", organisationId)
    .where(sql<boolean>`${isAbout("competency", person.id)}`)
    .forUpdate()
    .execute()
  let sum = Taking.nothing
  for (const { stream, id } of rows) {
    const words = await Ledger.use(ledgers, stream, (ledger) =>
      LedgerRows.erase(open, { organisationId }, ledger, id, Taking.everyClass, person.id),
    )
    sum = Taking.plus(sum, { ...Taking.nothing, logs: 1, words })
  }
  return sum
}

/** Erases somebody: what is there of them in every organisation. Their words in processes go with the processes. */
export const erasePerson = async (
  open: Open,
  asker: Administrator,
  person: Subject,
  ledgers: Ledger.Ledgers,
): Promise<Erased> => {
  const rows = await open
    .selectFrom("membership")
    .select("organisation_id")
    .where("person_id", "=", person.id)
    .execute()
  const places = await organisationsAbout(open, person.id)
  const keepers = await keepersOf(open, places, person)
  const organisations = [...new Set([...rows.map((row) => row.organisation_id), ...keepers])]
  const noted = { action: "erase-person", purpose: "request-of-a-person", subjects: [person.id] } as const
  await note(open, asker, noted, organisations)
  let notes = 0
  let taken = Taking.nothing
  await inEach(open, keepers, async (organisationId) => {
    taken = Taking.plus(taken, await takeAbout(open, organisationId, person, ledgers))
  })
  for (const part of Scope.about("person")) {
    if (part.table === "private_note")
      await asAuthor(open, person.id, asker.actorId, () =>
        inEach(open, places, async () => {
          notes += await remove(open, part, person)
        }),
      )
    else if (Scope.inEachOrganisation.includes(part.table))
      await inEach(open, places, async () => {
        await remove(open, part, person)
      })
    else if (part.gone === "deleted") await remove(open, part, person)
    else if (part.gone === "overwritten") await overwritePerson(open, person.id)
  }
  return { ...taken, notes }
}
