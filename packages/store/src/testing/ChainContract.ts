/**
 * What a store promises of its chains: that whatever was kept is what was written, or the first link that is not is named.
 * Not here: how a link is made (`Chain`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import * as Anchor from "../Anchor.ts"
import type { Database } from "../Database.ts"
import { type BrokenLink, Integrity } from "../Integrity.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { asOwner, type Open } from "./Owner.ts"
import { redacting, tell } from "./RedactionContract.ts"
import { begin, correcting, failure, numbers, recording, uuid } from "./Sample.ts"

/** Checks the chains to their end. */
const verified = (tenant: Tenant) =>
  Effect.flatMap(Integrity, (integrity) => Stream.runCollect(integrity.verify(tenant)))

/** A process with records, a correction, what was redacted, and what was read of it; anchored. */
const lived = Effect.gen(function* () {
  const begun = yield* begin
  const { store, organizer, director, processId } = begun
  const recordId = uuid()
  yield* store.execute(organizer, recording(organizer, processId, { recordId }))
  yield* store.execute(organizer, correcting(organizer, processId, recordId, { happened: "Inaczej" }))
  const told = yield* tell(begun, "F06")
  yield* store.execute(director, redacting(director, processId, told.recordId, "F06", ["happened"]))
  yield* store.records(director, processId)
  yield* store.record(organizer, processId, recordId)
  const anchor = yield* Effect.flatMap(Integrity, (integrity) => integrity.anchor(organizer))
  return { ...begun, recordId, anchor }
})

/** Asked of services that keep together what a store made with `options` keeps. */
export const chains: ReadonlyArray<Check<ProcessStore | Organisations | Integrity>> = [
  {
    title:
      "[ST63] the chains of what was written, corrected, redacted and read fit to the end, with progress",
    check: Effect.gen(function* () {
      const { organizer, processId } = yield* lived
      const told = yield* verified(organizer)
      const last = told.at(-1)
      ok(last !== undefined && last.done === last.of && last.of >= 7)
      ok(told.some((one) => one.stream === "process" && one.id === processId && one.seq === 7))
    }),
  },
  {
    title: "[ST63] the chain holds however many write at once, and a log that was brought in has one",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      yield* Effect.all(
        numbers(1, 20).map(() => store.execute(organizer, recording(organizer, processId))),
        { concurrency: "unbounded" },
      )
      const log = [...(yield* store.history(organizer, processId, { limit: 200 }))].reverse()
      const there = yield* begin
      const { organisationId } = there.organizer
      const moved = uuid()
      yield* store.importLog(
        there.organizer,
        log.map((event) => ({ ...event, id: uuid(), organisationId, processId: moved })),
      )
      for (const tenant of [organizer, there.organizer]) {
        const told = yield* verified(tenant)
        ok(told.some((one) => one.stream === "process" && one.seq === 22))
      }
    }),
  },
  {
    title: "[ST66] an anchor is made once a day and holds the end of every log",
    check: Effect.gen(function* () {
      const { organizer, processId, anchor } = yield* lived
      same(anchor.heads.processes[processId]?.[0], 7)
      const again = yield* Effect.flatMap(Integrity, (integrity) => integrity.anchor(organizer))
      same(again, anchor)
    }),
  },
]

/** One byte of a value as text in place of another. **Shape** a digit stays one, so that the value can be one of its kind. */
const otherByte = (text: string, place: number, step: number): string => {
  const one = text[place] ?? ""
  const kinds = ["0123456789", "abcdef", "ghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  const kind = kinds.find((letters) => letters.includes(one))
  if (kind === undefined) return text
  const other = kind[(kind.indexOf(one) + 1 + (step % (kind.length - 1))) % kind.length] ?? one
  return text.slice(0, place) + other + text.slice(place + 1)
}

interface Row {
  readonly table: "event" | "audit" | "anchor"
  /** The columns that a row is found by, with their values. */
  readonly key: Readonly<Record<string, string | number>>
}

const where = ({ key }: Row) =>
  sql.join(
    Object.entries(key).map(([column, value]) => sql`${sql.ref(column)}::text = ${String(value)}`),
    sql` and `,
  )

const asText = async (open: Open, row: Row, column: string): Promise<string> => {
  const { rows } = await sql<{ text: string | null }>`select ${sql.ref(column)}::text as text
    from ${sql.table(row.table)} where ${where(row)}`.execute(open)
  return rows[0]?.text ?? ""
}

const columnsOf = (table: string) =>
  asOwner(async (open) => {
    const { rows } = await sql<{ name: string; type: string }>`select attname as name,
      format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(open)
    return rows
  })

/** Changes one byte of a column past every guard; a value that the database does not take changes nothing. */
const tampered = (row: Row, column: { name: string; type: string }, place: number, step: number) =>
  Effect.flatMap(
    asOwner((open) => asText(open, row, column.name)),
    (before) => {
      const to = before === "" ? "" : otherByte(before, place % before.length, step)
      return Effect.map(
        Effect.exit(
          asOwner(async (open) => {
            await sql`set local session_replication_role = replica`.execute(open)
            await sql`set local row_security = off`.execute(open)
            await sql`update ${sql.table(row.table)} set ${sql.ref(column.name)} = ${to}::text::${sql.raw(column.type)}
              where ${where(row)} and ${sql.ref(column.name)} is not null`.execute(open)
            const { rows } = await sql<{ same: boolean }>`select exists (select from ${sql.table(row.table)}
              where ${where(row)} and coalesce(${sql.ref(column.name)}::text, '') = ${before}) as same`.execute(
              open,
            )
            return rows[0]?.same !== true
          }),
        ),
        (exit) => ({
          before,
          isChanged: exit._tag === "Success" && exit.value,
          key: { ...row.key, [column.name]: to },
        }),
      )
    },
  )

const restored = (row: Row, column: { name: string; type: string }, before: string) =>
  asOwner(async (open) => {
    await sql`set local session_replication_role = replica`.execute(open)
    await sql`update ${sql.table(row.table)} set ${sql.ref(column.name)} = ${before}::text::${sql.raw(column.type)}
      where ${where(row)}`.execute(open)
  })

/** What is found wrong after one byte of a column was changed, which is put right again. **Shape** `undefined` when the database took no such value. */
const found = (
  tenant: Tenant,
  row: Row,
  column: { name: string; type: string },
  place: number,
  step: number,
) =>
  Effect.gen(function* () {
    const { before, isChanged, key } = yield* tampered(row, column, place, step)
    if (!isChanged) return undefined
    const names = Object.hasOwn(row.key, column.name) ? { ...row, key } : row
    const after = yield* asOwner((open) => asText(open, names, column.name))
    const moved = Object.hasOwn(row.key, column.name)
      ? { ...row, key: { ...row.key, [column.name]: after } }
      : row
    const broken = yield* failure(verified(tenant))
    yield* restored(moved, column, before)
    return broken ?? "nothing was found"
  })

const isBroken = (one: unknown): one is BrokenLink =>
  typeof one === "object" && one !== null && "_tag" in one && one._tag === "BrokenLink"

/** Of a store in tables, on connections whose login owns them. */
export const tampering: ReadonlyArray<Check<ProcessStore | Organisations | Integrity | Database>> = [
  {
    title:
      "[ST64] one byte changed in any column of an event, of the audit or of an anchor is found and named",
    check: Effect.gen(function* () {
      const { organizer, processId } = yield* lived
      const { organisationId, actorId } = organizer
      const rows: ReadonlyArray<Row & { readonly id: string; readonly seq: number }> = [
        { table: "event", key: { process_id: processId, seq: 5 }, id: processId, seq: 5 },
        {
          table: "audit",
          key: { organisation_id: organisationId, actor_id: actorId, seq: 2 },
          id: actorId,
          seq: 2,
        },
        { table: "anchor", key: { organisation_id: organisationId }, id: organisationId, seq: 1 },
      ]
      for (const row of rows) {
        for (const column of yield* columnsOf(row.table)) {
          let broken: unknown
          for (let place = 1; broken === undefined && place <= 40; place++)
            broken = yield* found(organizer, row, column, place * 7, place)
          // These are empty here: no words were taken out, nobody else was acted for, no anchor came before.
          if (broken === undefined) {
            ok(
              ["event.closed", "audit.on_behalf_of", "anchor.previous"].includes(
                `${row.table}.${column.name}`,
              ),
              `${row.table}.${column.name} was not changed`,
            )
            continue
          }
          ok(isBroken(broken), `${row.table}.${column.name}: ${JSON.stringify(broken)}`)
          same(
            [column.name, broken.stream, broken.id, broken.seq],
            [column.name, row.table === "event" ? "process" : row.table, row.id, row.seq],
          )
        }
      }
      same((yield* verified(organizer)).length > 0, true)
    }),
  },
  {
    title: "[ST64] any byte of any row, thirty times at random, is found and its link is named",
    check: Effect.gen(function* () {
      const { organizer, director, processId } = yield* lived
      const { organisationId } = organizer
      const audit = (actorId: string, seq: number) =>
        ({ table: "audit", key: { organisation_id: organisationId, actor_id: actorId, seq } }) as const
      const rows: ReadonlyArray<Row> = [
        ...numbers(1, 7).map((seq) => ({ table: "event", key: { process_id: processId, seq } }) as const),
        ...numbers(1, 4).map((seq) => audit(organizer.actorId, seq)),
        audit(director.actorId, 1),
      ]
      const columns = { event: yield* columnsOf("event"), audit: yield* columnsOf("audit"), anchor: [] }
      // These lead a row into another chain, which may be the one that is named.
      const leading = ["organisation_id", "process_id", "actor_id"]
      // What says which words went is read before the rows that have them: without it their absence is found first.
      const taking = 7
      let left = 30
      for (let tries = 0; left > 0 && tries < 600; tries++) {
        const [one = 0, two = 0, three = 0, four = 0] = crypto.getRandomValues(new Uint32Array(4))
        const row = rows[one % rows.length]
        const column = row && columns[row.table][two % columns[row.table].length]
        if (row === undefined || column === undefined) continue
        const broken = yield* found(organizer, row, column, three, four)
        if (broken === undefined) continue
        left -= 1
        const of = `${row.table}.${column.name} ${JSON.stringify([row.key, three, four, broken])}`
        ok(isBroken(broken), of)
        const isForWords = row.table === "event" && row.key["seq"] === taking && broken.misfit === "words"
        if (!leading.includes(column.name) && !isForWords) same(broken.seq, row.key["seq"], of)
      }
      same(left, 0)
    }),
  },
  {
    title: "[ST65] words that went without a redaction are found, and so are events taken from the end",
    check: Effect.gen(function* () {
      const { organizer, processId } = yield* lived
      const change = (statement: (open: Open) => Promise<unknown>) =>
        asOwner(async (open) => {
          await sql`set local session_replication_role = replica`.execute(open)
          await statement(open)
        })
      const at = "/content/happened"
      yield* change((open) =>
        sql`update event set
          closed = json_build_object(${at}::text, encode(sha256(convert_to((salts ->> ${at}) || (body #>> '{content,happened}'), 'UTF8')), 'hex')),
          salts = ((salts::jsonb) - ${at}::text)::json,
          body = jsonb_set(body::jsonb, '{content,happened}', '"[…]"')::json
          where process_id = ${processId} and seq = 3`.execute(open),
      )
      const gone = yield* failure(verified(organizer))
      ok(isBroken(gone))
      same([gone.seq, gone.misfit, gone.at], [3, "words", at])
      const { store, organizer: other, processId: cut } = yield* begin
      for (const _ of numbers(1, 3)) yield* store.execute(other, recording(other, cut))
      yield* Effect.flatMap(Integrity, (integrity) => integrity.anchor(other))
      yield* change((open) => sql`delete from event where process_id = ${cut} and seq >= 4`.execute(open))
      const short = yield* failure(verified(other))
      ok(isBroken(short))
      same([short.id, short.seq, short.misfit], [cut, 4, "missing"])
      yield* change((open) => sql`update process set version = 3 where id = ${cut}`.execute(open))
      const anchored = yield* failure(verified(other))
      ok(isBroken(anchored))
      same([anchored.id, anchored.seq, anchored.misfit], [cut, 5, "missing"])
    }),
  },
  {
    title:
      "[ST64] of a link taken out, of two that changed places and of an anchor written anew the first that does not fit is named",
    check: Effect.gen(function* () {
      const swap = (table: "event" | "audit", one: number, other: number, of: ReturnType<typeof sql>) =>
        [
          sql`update ${sql.table(table)} set seq = 9000 where seq = ${one} and ${of}`,
          sql`update ${sql.table(table)} set seq = ${one} where seq = ${other} and ${of}`,
          sql`update ${sql.table(table)} set seq = ${other} where seq = 9000 and ${of}`,
        ] as const
      const brokenBy = (
        statements: (begun: Effect.Success<typeof lived>) => ReadonlyArray<ReturnType<typeof sql>>,
      ) =>
        Effect.gen(function* () {
          const begun = yield* lived
          const { organizer, processId } = begun
          yield* asOwner(async (open) => {
            await sql`set local session_replication_role = replica`.execute(open)
            await sql`set local row_security = off`.execute(open)
            for (const statement of statements(begun)) await statement.execute(open)
          })
          const broken = yield* failure(verified(organizer))
          ok(isBroken(broken))
          const names = new Map([
            [processId, "process"],
            [organizer.actorId, "person"],
            [organizer.organisationId, "organisation"],
          ])
          return [broken.stream, names.get(broken.id), broken.seq, broken.misfit]
        })
      const ofProcess = (id: string) => sql`process_id = ${id}`
      const ofPerson = ({ organisationId, actorId }: Tenant) =>
        sql`organisation_id = ${organisationId} and actor_id = ${actorId}`
      same(
        yield* brokenBy(({ processId: id }) => [sql`delete from event where seq = 4 and ${ofProcess(id)}`]),
        ["process", "process", 4, "missing"],
      )
      same(yield* brokenBy(({ processId: id }) => swap("event", 4, 5, ofProcess(id))), [
        "process",
        "process",
        4,
        "previous",
      ])
      same(
        yield* brokenBy(({ organizer }) => [sql`delete from audit where seq = 2 and ${ofPerson(organizer)}`]),
        ["audit", "person", 2, "missing"],
      )
      same(yield* brokenBy(({ organizer }) => swap("audit", 2, 3, ofPerson(organizer))), [
        "audit",
        "person",
        2,
        "previous",
      ])
      const anew = yield* brokenBy(({ anchor }) => {
        const other = { ...anchor, heads: { processes: {}, people: {} } }
        return [
          sql`update anchor set heads = ${JSON.stringify(other.heads)}, hash = ${Anchor.link(other)}
            where organisation_id = ${anchor.organisationId}`,
        ]
      })
      same(anew, ["anchor", "organisation", 1, "anchor"])
      const gone = yield* brokenBy(({ anchor }) => [
        sql`delete from anchor where organisation_id = ${anchor.organisationId}`,
      ])
      same(gone, ["anchor", "organisation", 1, "missing"])
    }),
  },
]
