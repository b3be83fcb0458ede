import { ok, deepStrictEqual as same } from "node:assert/strict"
import { createHash } from "node:crypto"
import { zstdCompressSync, zstdDecompressSync } from "node:zlib"
import { edition } from "@osl/core/osl-2014"
import {
  Backup,
  Competencies,
  Erasure,
  ErasureList,
  Integrity,
  Kept,
  Laboratory,
  Migration,
  Outbox,
  ProcessStore,
  Restore,
  type Tables,
} from "@osl/store"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { type Dialect, Kysely, type KyselyPlugin, PGliteDialect, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { blank } from "./blank.ts"
import * as Pilot from "./pilot.ts"
import * as Server from "./server.ts"

type Db = Kysely<Tables.Tables>

const opened: Array<Db> = []
const open = (dialect: Dialect): Db => {
  const db = new Kysely<Tables.Tables>({ dialect })
  opened.push(db)
  return db
}

let server: Server.Server
const named = () => `backup_${crypto.randomUUID().replaceAll("-", "")}`
const empty = {
  pglite: async () => open(new PGliteDialect({ pglite: blank })),
  postgres: async () => open(Server.owner(await server.create(named()))),
}

/** Copies of a database that is made once, when it is first asked for. */
const copies = (fill: (db: Db) => Promise<unknown>) => {
  const make = async () => {
    const name = named()
    const db = new Kysely<Tables.Tables>({ dialect: Server.owner(await server.create(name)) })
    await fill(db)
    await db.destroy()
    return name
  }
  let made: Promise<string> | undefined
  return async (): Promise<Db> => {
    made ??= make()
    return open(Server.owner(await server.create(named(), await made)))
  }
}

/** Up to date and empty. */
const ready = copies((db) => Effect.runPromise(Migration.run(db)))
/** With the backup brought back into it. */
const filled = copies(async (db) => ok((await restore(db, bytes))._tag === "Success"))

const of = (bytes: Uint8Array): Backup.Source =>
  async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }

const program = { program: "test", editions: [edition] } as const

const backUp = async (db: Db): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  const sink = async (bytes: Uint8Array) => void chunks.push(bytes)
  await Effect.runPromise(Backup.write(db, sink, program))
  return Buffer.concat(chunks)
}

const restore = (db: Db, bytes: Uint8Array, erasures?: ErasureList.List, isMove = true) =>
  Effect.runPromise(
    Effect.result(
      Restore.run(db, of(bytes), {
        ...program,
        isMove,
        ...(erasures === undefined ? {} : { erasures }),
      }),
    ),
  )

/** Every row of every table that lasts, in one order. */
const dump = async (db: Db): Promise<ReadonlyArray<string>> => {
  const lines: Array<string> = []
  for (const table of [...Kept.ofKind("kept"), ...Kept.ofKind("projection")]) {
    const { rows } = await sql<{ line: string }>`
      select (to_jsonb(one) - 'updated_at')::text as line from ${sql.table(table)} one order by 1`.execute(db)
    lines.push(...rows.map(({ line }) => `${table} ${line}`))
  }
  return lines
}

const tablesOf = async (db: Db) =>
  (await db.introspection.getTables())
    .filter(({ isView, name }) => !isView && !name.startsWith("pg_"))
    .map(({ name }) => name)

let original: Db
let bytes: Uint8Array

beforeAll(async () => {
  server = await Server.start()
  original = await empty.pglite()
  await Effect.runPromise(Migration.run(original))
  await Pilot.load(original, 2)
  bytes = await backUp(original)
})

afterAll(async () => {
  for (const db of opened) await db.destroy()
  await server?.stop()
})

interface Frame {
  readonly frame: string
  readonly table?: string
  readonly content: string
}

const sha256 = (some: Uint8Array) => createHash("sha256").update(some).digest("hex")

/** The same backup with its frames said otherwise, under checksums that are right. */
const rewritten = (change: (frame: Frame) => string): Uint8Array => {
  const all = Buffer.from(bytes)
  let at = all.indexOf(10) + 1
  const written: Array<Uint8Array> = [all.subarray(0, at)]
  for (let isOver = false; !isOver; ) {
    const end = all.indexOf(10, at)
    const head = JSON.parse(all.toString("utf8", at, end))
    const content = zstdDecompressSync(all.subarray(end + 1, end + 1 + head.bytes)).toString("utf8")
    const packed = zstdCompressSync(Buffer.from(change({ ...head, content })))
    written.push(
      Buffer.from(`${JSON.stringify({ ...head, bytes: packed.length, sha256: sha256(packed) })}\n`),
    )
    written.push(packed)
    at = end + 1 + head.bytes
    isOver = head.frame === "end"
  }
  return Buffer.concat([...written, Buffer.from(`${sha256(Buffer.concat(written))}\n`)])
}

const failure = async (db: Db, tried: Uint8Array) => {
  const result = await restore(db, tried)
  return result._tag === "Failure" ? result.failure : "no failure"
}

describe("a backup", () => {
  it("[ST40] comes back on either engine, and from there on the other, row by row as it was", async () => {
    const before = await dump(original)
    ok(before.length > 500)
    const onServer = await empty.postgres()
    const first = await restore(onServer, bytes)
    ok(first._tag === "Success", String(first))
    same(first.success.compared, Object.keys(Kept.compared))
    same(await dump(onServer), before)
    const back = await empty.pglite()
    ok((await restore(back, await backUp(onServer)))._tag === "Success")
    same(await dump(back), before)
  })

  it("[ST40] holds no session: who was signed in signs in again", async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from session`.execute(original)
    ok((rows[0]?.n ?? 0) > 0)
    const { header } = await Effect.runPromise(Restore.inspect(of(bytes)))
    same(
      header.tables.map(({ name }) => name),
      Kept.ofKind("kept"),
    )
    expect(Kept.ofKind("kept")).not.toContain("session")
  })

  it("[ST41] is of one moment while others write", async () => {
    const busy = await filled()
    const before = await dump(busy)
    const chunks: Array<Uint8Array> = []
    const sink = async (some: Uint8Array) => {
      chunks.push(some)
      await sql`insert into person (name, email) values ('Nowa', ${crypto.randomUUID()})`.execute(busy)
      await sql`update record set title = title || '!'`.execute(busy)
      await sql`delete from private_note where ctid in (select ctid from private_note limit 1)`.execute(busy)
    }
    await Effect.runPromise(Backup.write(busy, sink, { program: "test" }))
    ok(chunks.length > 4)
    const back = await ready()
    const restored = await restore(back, Buffer.concat(chunks))
    ok(restored._tag === "Success", String(restored))
    same(await dump(back), before)
  })

  it("[ST42] is refused for any changed byte and any missing end, before anything is written", async () => {
    const db = await empty.postgres()
    const steps = 60
    for (let step = 0; step < steps; step++) {
      const at = Math.floor((step * (bytes.length - 1)) / (steps - 1))
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (step % 8))
      const found = await Effect.runPromise(Effect.flip(Restore.inspect(of(changed))))
      expect(found).toMatchObject({ _tag: "BackupDamaged" })
      const cut = await Effect.runPromise(Effect.flip(Restore.inspect(of(bytes.subarray(0, at)))))
      expect(cut).toMatchObject({ _tag: "BackupDamaged" })
    }
    const changed = Uint8Array.from(bytes)
    changed[bytes.length - 200] = (changed[bytes.length - 200] ?? 0) ^ 1
    expect(await failure(db, changed)).toMatchObject({ _tag: "BackupDamaged", what: "changed" })
    expect(await failure(db, Buffer.from("PK something else"))).toMatchObject({ what: "no-backup", part: 0 })
    const more = Buffer.concat([bytes, Buffer.from("\n")])
    expect(await failure(db, more)).toMatchObject({ what: "changed" })
    same(await tablesOf(db), [])
  })

  it("[ST42] of a newer program is refused with what is not known", async () => {
    const db = await empty.postgres()
    const newer = rewritten(({ frame, content }) => {
      if (frame !== "header") return content
      const header = JSON.parse(content)
      return JSON.stringify({ ...header, migrations: [...header.migrations, "9999_x"] })
    })
    expect(await failure(db, newer)).toMatchObject({ _tag: "NewerBackup", unknown: ["9999_x"] })
    const other = rewritten(({ content }) => content.replace(`"format":1`, `"format":2`))
    expect(await failure(db, other)).toMatchObject({ _tag: "NewerBackup", unknown: ["format 2"] })
    same(await tablesOf(db), [])
  })

  it("[ST43] goes into an empty database only", async () => {
    const before = await dump(original)
    const refused = await failure(original, bytes)
    expect(refused).toMatchObject({ _tag: "NotEmpty" })
    same(await dump(original), before)
    const foreign = await empty.postgres()
    await sql`create table of_somebody_else (id int)`.execute(foreign)
    expect(await failure(foreign, bytes)).toMatchObject({ tables: ["of_somebody_else"] })
    const migrated = await ready()
    ok((await restore(migrated, bytes))._tag === "Success")
    same(await dump(migrated), before)
  })

  it("[ST43] comes back whole or not at all", async () => {
    const db = await empty.postgres()
    const broken = rewritten(({ frame, content }) =>
      frame === "end" ? content.replace(/("record":.*?)[0-9a-f]{64}/, `$1${"0".repeat(64)}`) : content,
    )
    const found = await failure(db, broken)
    expect(found).toMatchObject({ _tag: "RestoreDiffers", tables: ["record"] })
    const unlike = rewritten(({ frame, content }) =>
      frame === "end" ? content.replace(/("search":.*?)[0-9a-f]{64}/, `$1${"0".repeat(64)}`) : content,
    )
    expect(await failure(db, unlike)).toMatchObject({ _tag: "RestoreDiffers", tables: ["search"] })
    const twice = rewritten(({ table, content }) =>
      table === "command" ? content.replace(/^(.*)\n.*\n/, "$1\n$1\n") : content,
    )
    const exit = await Effect.runPromiseExit(Restore.run(db, of(twice), { editions: [edition] }))
    ok(exit._tag === "Failure")
    same(await tablesOf(db), [])
    ok((await restore(db, bytes))._tag === "Success")
  })

  it("[ST44] reads few rows at once, and none before those before are written", async () => {
    const most = { rows: 0, waiting: 0 }
    let waiting = 0
    const count: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        most.rows = Math.max(most.rows, result.rows.length)
        waiting += result.rows.length
        most.waiting = Math.max(most.waiting, waiting)
        return result
      },
    }
    const sink = async () => {
      waiting = 0
    }
    await Effect.runPromise(Backup.write(original.withPlugin(count), sink, { program: "test" }))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from command`.execute(original)
    ok((rows[0]?.n ?? 0) > 1200, String(rows[0]?.n))
    same(most.rows, 500)
    ok(most.waiting <= 4_000, String(most.waiting))
  })

  it("[ST45] knows every table, and is not begun when there is one that nobody placed", async () => {
    const known = [...Object.keys(Kept.tables), ...Kept.ofMigration].sort()
    same((await tablesOf(original)).sort(), known)
    const db = await ready()
    await sql`create table of_somebody_else (id int)`.execute(db)
    const refused = await Effect.runPromise(
      Effect.flip(Backup.write(db, async () => undefined, { program: "test" })),
    )
    expect(refused).toMatchObject({ _tag: "UnplacedTable", tables: ["of_somebody_else"] })
  })

  it("[ST45] is not begun by a login that does not see every row, nor of a database that is not up to date", async () => {
    const db = await ready()
    const name = `poor_${crypto.randomUUID().slice(0, 8)}`
    await sql`create role ${sql.ref(name)} nologin in role pg_read_all_data`.execute(db)
    const refused = await db.connection().execute(async (one) => {
      await sql`set role ${sql.ref(name)}`.execute(one)
      return Effect.runPromise(Effect.flip(Backup.write(one, async () => undefined, { program: "test" })))
    })
    expect(refused).toMatchObject({ _tag: "PartialView" })
    const none = await empty.postgres()
    const empties = await Effect.runPromise(
      Effect.flip(Backup.write(none, async () => undefined, { program: "test" })),
    )
    expect(empties).toMatchObject({ _tag: "NotUpToDate", missing: Migration.names })
  })

  it("[ST45] is made and brought back by an owner who is no superuser, and made by any member of the role for backups", async () => {
    const name = `plain_${crypto.randomUUID().slice(0, 8)}`
    const admin = await ready()
    await sql`create role ${sql.ref(name)} login password 'plain' createrole`.execute(admin)
    await sql`create role ${sql.ref(`${name}_b`)} login password 'plain' in role osl_backup`.execute(admin)
    for (const role of ["osl_application", "osl_region", "osl_research", "osl_backup"])
      await sql`grant ${sql.ref(role)} to ${sql.ref(name)} with admin option`.execute(admin)
    const url = new URL(await server.create(name))
    await sql`alter database ${sql.ref(name)} owner to ${sql.ref(name)}`.execute(admin)
    const login = (user: string) => {
      const own = new URL(url)
      own.username = user
      own.password = "plain"
      return open(Server.owner(own.href))
    }
    const plain = login(name)
    const restored = await restore(plain, bytes)
    ok(restored._tag === "Success", String(restored))
    const inspected = async (db: Db) => {
      const { header, digests } = await Effect.runPromise(Restore.inspect(of(await backUp(db))))
      return { tables: header.tables, digests }
    }
    const wanted = await inspected(original)
    same(await inspected(plain), wanted)
    same(await inspected(login(`${name}_b`)), wanted)
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity order by 1`.execute(
      plain,
    )
    same(
      rows.map((row) => row.name),
      ["published_figure", "published_period"],
    )
    await sql`create policy others on event as restrictive using (seq < 3)`.execute(plain)
    const hidden = await Effect.runPromise(Effect.flip(Backup.write(plain, async () => undefined, program)))
    expect(hidden).toMatchObject({ _tag: "PartialView" })
  })
})

describe("what was erased", () => {
  const administrator = { actorId: crypto.randomUUID(), duty: "administrator" } as const

  const on = <A, E>(db: Db, effect: Effect.Effect<A, E, Layer.Success<ReturnType<typeof Pilot.storeOn>>>) =>
    Effect.runPromise(Effect.provide(effect, Pilot.storeOn(db)))

  /** Somebody with a portfolio and a process of the demonstration, erased from one database. */
  const erased = async (db: Db) => {
    const { rows } = await sql<{ organisation: string; person: string; name: string; email: string }>`
      select organisation_id as organisation, person.id as person, name, email from competency
        join person on person.id = competency.id where stream = 'portfolio' order by person.id limit 1`.execute(
      db,
    )
    const [found] = rows
    ok(found !== undefined)
    const { organisation: organisationId, person } = found
    const process = await db
      .selectFrom("process")
      .select(["id", "name"])
      .where("organisation_id", "=", organisationId)
      .orderBy("id")
      .executeTakeFirstOrThrow()
    const director = { organisationId, actorId: administrator.actorId, duty: "director" } as const
    const list = await on(
      db,
      Effect.gen(function* () {
        const erasure = yield* Erasure.Erasure
        yield* erasure.erasePerson(administrator, person)
        yield* erasure.eraseProcess(director, process.id)
        return yield* erasure.erasures(administrator)
      }),
    )
    return { words: [found.name, found.email, process.name], list, director }
  }

  const holds = async (db: Db, words: ReadonlyArray<string>) => {
    const all = (await dump(db)).join("\n")
    return words.filter((word) => all.includes(word))
  }

  it("[ST114] does not come back with an older backup where the list of erasures is, and a restore says until when it knows", async () => {
    const first = await empty.postgres()
    const without = await restore(first, bytes)
    ok(without._tag === "Success")
    same([without.success.knownUntil, without.success.repeated.erasures], [without.success.header.madeAt, 0])
    const { words, list, director } = await erased(first)
    same(await holds(original, words), words)
    same(await holds(first, words), [])
    ok(!words.some((word) => JSON.stringify(list).includes(word)))

    const handed = await ready()
    const given = await restore(handed, bytes, list)
    ok(given._tag === "Success", String(given))
    same([given.success.knownUntil, given.success.repeated.erasures], [list.writtenAt, 2])
    same(await holds(handed, words), [])
    await on(
      handed,
      Effect.flatMap(Integrity.Integrity, (integrity) => Stream.runDrain(integrity.verify(director))),
    )

    const kept = await ready()
    const lines = JSON.stringify(list.erasures)
    await sql`insert into erasure select * from json_populate_recordset(null::erasure, ${lines}::json)`.execute(
      kept,
    )
    const there = await restore(kept, await backUp(first), list)
    ok(there._tag === "Success", String(there))
    same(there.success.repeated.erasures, 0)
    same(await dump(kept), await dump(first))
  })

  it("[ST114] is erased by the list that an empty database holds, before anybody sees what was restored", async () => {
    const db = await ready()
    const { rows } = await sql<{
      id: string
      email: string
    }>`select id, email from person order by id limit 1`.execute(original)
    const [person] = rows
    ok(person !== undefined)
    await sql`insert into erasure (kind, log, subject, classes) values ('person', '', ${person.id}, '{}')`.execute(
      db,
    )
    const restored = await restore(db, bytes)
    ok(restored._tag === "Success", String(restored))
    same(restored.success.repeated.erasures, 1)
    same(await holds(db, [person.email]), [])
  })

  it("[ST114] words that a redaction took out after a backup do not come back with it, nor does its reason", async () => {
    const db = await filled()
    const { rows } = await sql<{
      organisationId: string
      processId: string
      recordId: string
      words: string
    }>`select organisation_id as "organisationId", process_id as "processId", body ->> 'recordId' as "recordId",
        body -> 'content' ->> 'happened' as words
      from event where type = 'record-added' and body ->> 'form' = 'F06'
        and (select count(*) from event other where other.body::text like '%' || (event.body -> 'content' ->> 'happened') || '%') = 1
      order by 1, 2, 3 limit 1`.execute(db)
    const [found] = rows
    ok(found !== undefined)
    const { words, organisationId, processId, recordId } = found
    const director = { organisationId, actorId: administrator.actorId, duty: "director" } as const
    const reason = "Powód, którego nikt nie powtarza"
    const list = await on(
      db,
      Effect.gen(function* () {
        const store = yield* ProcessStore.ProcessStore
        const { lastAt: at } = yield* store.get(director, processId)
        yield* store.execute(director, {
          id: crypto.randomUUID(),
          organisationId,
          processId,
          actor: { id: director.actorId, duty: "director" },
          at,
          type: "redact",
          form: "F06",
          recordId,
          fields: ["happened"],
          reason,
        })
        return yield* (yield* Erasure.Erasure).erasures(administrator)
      }),
    )
    same([await holds(original, [words]), await holds(db, [words])], [[words], []])
    for (const word of [words, reason]) ok(!JSON.stringify(list).includes(word))

    const older = await ready()
    const repeated = await restore(older, bytes, list)
    ok(repeated._tag === "Success", String(repeated))
    same([repeated.success.repeated.erasures, repeated.success.repeated.erased.words], [1, 1])
    same(await holds(older, [words, reason]), [])
    const [last] = await on(
      older,
      Effect.flatMap(ProcessStore.ProcessStore, ({ history }) => history(director, processId, { limit: 1 })),
    )
    same(
      [last?.type, last?.actor.id, last?.type === "record-redacted" && last.fields],
      ["record-redacted", director.actorId, ["happened"]],
    )
    await on(
      older,
      Effect.flatMap(Integrity.Integrity, (integrity) => Stream.runDrain(integrity.verify(director))),
    )

    for (const known of [older]) {
      const newer = await ready()
      const none = await restore(newer, await backUp(known), list)
      ok(none._tag === "Success", String(none))
      same(none.success.repeated.erasures, 0)
    }
  })

  it("[ST114] nor do conclusions of a session and a text of an inquiry that somebody removed for good", async () => {
    const db = await filled()
    interface Found {
      readonly organisationId: string
      readonly id: string
      readonly actor: { readonly id: string; readonly duty: "supervisor" }
      readonly words: string
    }
    const one = async (stream: string, words: string) => {
      const { rows } = await sql<Found>`select organisation_id as "organisationId", stream_id as id,
          body -> 'actor' as actor, body #>> ${words}::text[] as words from competency_event
        where stream = ${stream} and seq = 1 and body #>> ${words}::text[] is not null
        order by stream_id limit 1`.execute(db)
      return rows[0] ?? expect.fail(`The demonstration holds nothing such in ${stream}`)
    }
    const session = await one("supervision", "{session,conclusions}")
    const inquiry = await one("laboratory", "{text}")
    // The last line of each: what comes before it is written otherwise in JSON.
    const words = [session.words, inquiry.words].map((one) => one.replace(/.*\n/, ""))
    const at = "2030-01-02T10:00:00.000Z"
    const asked = ({ organisationId, actor }: Found) => ({
      id: crypto.randomUUID(),
      organisationId,
      actor,
      at,
    })
    const tenantOf = ({ organisationId, actor }: Found) => ({
      organisationId,
      actorId: actor.id,
      duty: actor.duty,
    })
    const list = await on(
      db,
      Effect.gen(function* () {
        yield* (yield* Competencies.Competencies).keepSession(tenantOf(session), {
          ...asked(session),
          sessionId: session.id,
          type: "remove-conclusions",
        })
        yield* (yield* Laboratory.Laboratory).keep(tenantOf(inquiry), {
          ...asked(inquiry),
          inquiryId: inquiry.id,
          type: "remove-text",
          of: 1,
        })
        return yield* (yield* Erasure.Erasure).erasures(administrator)
      }),
    )
    same([await holds(original, words), await holds(db, words)], [words, []])
    ok(!words.some((word) => JSON.stringify(list).includes(word)))
    same(ErasureList.parse(ErasureList.text(list)), list)

    const older = await ready()
    const repeated = await restore(older, bytes, list)
    ok(repeated._tag === "Success", String(repeated))
    same([repeated.success.repeated.erasures, repeated.success.repeated.erased.words], [2, 2])
    same(await holds(older, words), [])
    for (const found of [session, inquiry])
      await on(
        older,
        Effect.flatMap(Integrity.Integrity, (integrity) =>
          Stream.runDrain(integrity.verify(tenantOf(found))),
        ),
      )

    const none = await restore(await ready(), await backUp(older), list)
    ok(none._tag === "Success", String(none))
    same(none.success.repeated.erasures, 0)
  })

  it("[ST114] nor does what one institution erased of somebody who worked there", async () => {
    const { rows } = await sql<{ centre: string; subject: string; name: string; email: string }>`
      select organisation_id as centre, person.id as subject, name, email from competency
        join person on person.id = competency.id where stream = 'portfolio' order by person.id limit 1`.execute(
      original,
    )
    const { centre, subject, name, email } = rows[0] ?? expect.fail("The demonstration has no portfolio")
    const at = "2030-01-02T10:00:00.000Z"
    const entry = {
      id: crypto.randomUUID(),
      at,
      kind: "worker",
      log: "",
      centre,
      subject,
      classes: [],
    } as const
    const list = { writtenAt: at, erasures: [entry] }
    const older = await ready()
    const repeated = await restore(older, bytes, list)
    ok(repeated._tag === "Success", String(repeated))
    same(repeated.success.repeated.erasures, 1)
    same([await holds(original, [name, email]), await holds(older, [name, email])], [[name, email], []])
    const director = { organisationId: centre, actorId: administrator.actorId, duty: "director" } as const
    await on(
      older,
      Effect.flatMap(Integrity.Integrity, (integrity) => Stream.runDrain(integrity.verify(director))),
    )
  })
})

describe("what waited to be sent", () => {
  it("[ST124] is given up by a restore when it was due, for it may have been sent; the rest waits on, and all of it when a database moves", async () => {
    const states = async (db: Db) =>
      (
        await sql<{ state: string; trouble: string | null; n: number }>`
          select state, trouble, count(*)::int as n from outbox group by 1, 2 order by 1, 2`.execute(db)
      ).rows
    const source = await filled()
    await sql`insert into outbox select (json_populate_record(outbox, json_build_object('id', gen_random_uuid(), 'key', n::text))).*
      from outbox, generate_series(1, 2) n`.execute(source)
    await sql`update outbox set state = 'waiting', attempts = 0, settled_at = null, due_at = made_at`.execute(
      source,
    )
    const { rows } = await sql<{ id: string }>`select id from outbox order by id limit 2`.execute(source)
    const [later, tried] = rows
    await sql`update outbox set due_at = '2099-01-01' where id in (${later?.id}, ${tried?.id})`.execute(
      source,
    )
    await sql`update outbox set attempts = 3 where id = ${tried?.id}`.execute(source)
    const made = await backUp(source)
    const total = (await states(source)).reduce((sum, { n }) => sum + n, 0)
    ok(total > 2, String(total))

    const moved = await ready()
    const went = await restore(moved, made)
    ok(went._tag === "Success", String(went))
    same([went.success.held, await states(moved)], [0, await states(source)])

    const restored = await ready()
    const came = await restore(restored, made, undefined, false)
    ok(came._tag === "Success", String(came))
    same(came.success.held, total - 1)
    same(await states(restored), [
      { state: "given-up", trouble: Outbox.restored, n: total - 1 },
      { state: "waiting", trouble: null, n: 1 },
    ])
    const worker = { actorId: crypto.randomUUID(), duty: "administrator" } as const
    const claimed = await Effect.runPromise(
      Effect.provide(
        Effect.flatMap(Outbox.Outbox, ({ claim }) => claim(worker)),
        Pilot.storeOn(restored),
      ),
    )
    same(claimed, [])
  })
})
