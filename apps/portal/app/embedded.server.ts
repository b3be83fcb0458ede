/**
 * PGlite behind Kysely with prepared statements: each statement is one message to the database instead of six.
 * Not here: where its files are, or which database there is at all (`database.server.ts`).
 */
import { statfsSync } from "node:fs"
import { messages, type PGlite, protocol, types } from "@electric-sql/pglite"
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PGliteDialect,
  type QueryResult,
  type TransactionSettings,
} from "kysely"
import * as Untouched from "../server/db/Untouched.ts"

const { serialize } = protocol

/** A statement that the database has read and planned once. */
interface Prepared {
  readonly name: string
  /** The types of its parameters and of what it answers, as PostgreSQL numbers them. */
  readonly parameters: ReadonlyArray<number>
  readonly columns: ReadonlyArray<{ readonly name: string; readonly type: number }>
}

type Messages = ReadonlyArray<messages.BackendMessage>

/** **Unit** statements that stay prepared, the one used longest ago goes first. */
const mostPrepared = 300

/** **Unit** bytes: two pieces of the log of the database, which does not survive that one of them finds no room. */
const room = 2 * 16 * 1024 * 1024

/** What a write asks for first. **Shape** throws what PostgreSQL calls a full disk. */
class NoRoom extends Error {
  readonly code = "53100"
}

const isWrite = (sql: string): boolean => /\b(insert\s+into|update|delete\s+from)\b/i.test(sql)

/** What stays the same from one call to the next; everything else, such as what makes a table, is sent as it is. */
const isRepeated = (sql: string): boolean => /^\s*(select|insert|update|delete|with)\b/i.test(sql)

const together = (parts: ReadonlyArray<Uint8Array>): Uint8Array => Buffer.concat(parts)

const find = <T extends messages.BackendMessage>(
  answer: Messages,
  kind: abstract new (...args: never) => T,
): T | undefined => answer.find((one): one is T => one instanceof kind)

const affected = (answer: Messages): bigint | undefined => {
  const count = /(\d+)$/.exec(find(answer, messages.CommandCompleteMessage)?.text ?? "")?.[1]
  return count === undefined ? undefined : BigInt(count)
}

class Connection implements DatabaseConnection {
  readonly #pglite: PGlite
  readonly #folder: string | undefined
  readonly #prepared = new Map<string, Prepared>()
  #made = 0
  /** A transaction that begins with the statement that comes next. */
  #pending: string | undefined

  constructor(pglite: PGlite, folder: string | undefined) {
    this.#pglite = pglite
    this.#folder = folder
  }

  /** A database that has no room to write is still read; asked again when there is room, it writes. */
  #insistOnRoom(): void {
    if (this.#folder === undefined) return
    const { bavail, bsize } = statfsSync(this.#folder)
    if (bavail * bsize < room) throw new NoRoom(`no space left on device: ${this.#folder}`)
  }

  async #send(parts: ReadonlyArray<Uint8Array>): Promise<Messages> {
    const answer = await this.#pglite.execProtocol(together([...parts, serialize.sync()]))
    return answer.messages
  }

  async #prepare(sql: string): Promise<Prepared> {
    const found = this.#prepared.get(sql)
    if (found !== undefined) {
      this.#prepared.delete(sql)
      this.#prepared.set(sql, found)
      return found
    }
    this.#made += 1
    const name = `osl_${this.#made}`
    const answer = await this.#send([
      ...this.#begun(),
      serialize.parse({ name, text: sql, types: [] }),
      serialize.describe({ type: "S", name }),
    ])
    const prepared = {
      name,
      parameters: find(answer, messages.ParameterDescriptionMessage)?.dataTypeIDs ?? [],
      columns: (find(answer, messages.RowDescriptionMessage)?.fields ?? []).map((field) => ({
        name: field.name,
        type: field.dataTypeID,
      })),
    }
    this.#prepared.set(sql, prepared)
    const [oldest] = this.#prepared
    if (this.#prepared.size > mostPrepared && oldest !== undefined) {
      this.#prepared.delete(oldest[0])
      await this.#send([serialize.close({ type: "S", name: oldest[1].name })])
    }
    return prepared
  }

  /** The beginning of a transaction goes along with its first statement. */
  #begun(): ReadonlyArray<Uint8Array> {
    const text = this.#pending
    this.#pending = undefined
    return text === undefined
      ? []
      : [serialize.parse({ text, types: [] }), serialize.bind({}), serialize.execute({})]
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    const level = isolationLevel === undefined ? "" : ` isolation level ${isolationLevel}`
    this.#pending = `begin${level}${accessMode === undefined ? "" : ` ${accessMode}`}`
  }

  async end(how: "commit" | "rollback"): Promise<void> {
    if (this.#pending === undefined) await this.#pglite.exec(how)
    this.#pending = undefined
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (isWrite(sql)) this.#insistOnRoom()
    if (!isRepeated(sql)) {
      const begun = this.#begun()
      if (begun.length > 0) await this.#send(begun)
      const { rows, affectedRows } = await this.#pglite.query<R>(sql, [...parameters])
      return {
        rows,
        ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }),
      }
    }
    const prepared = await this.#prepare(sql)
    const { parsers, serializers } = this.#pglite
    const values = parameters.map((value, place) => {
      if (value === null || value === undefined) return null
      return (serializers[prepared.parameters[place] ?? 0] ?? String)(value)
    })
    const answer = await this.#send([
      ...this.#begun(),
      serialize.bind({ statement: prepared.name, values }),
      serialize.execute({}),
    ])
    const rows = answer.flatMap((one) =>
      one instanceof messages.DataRowMessage
        ? [
            Object.fromEntries(
              prepared.columns.map(({ name, type }, place) => [
                name,
                types.parseType(one.fields[place] ?? null, type, parsers),
              ]),
            ),
          ]
        : [],
    )
    const numAffectedRows = affected(answer)
    return { rows: rows as Array<R>, ...(numAffectedRows === undefined ? {} : { numAffectedRows }) }
  }

  /** PGlite answers at once: a single piece. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

/** Kysely lets one use of the connection wait for the other, from the beginning of a transaction to its end. */
class PreparedDriver implements Driver {
  readonly #pglite: PGlite
  readonly #folder: string | undefined
  readonly #connection: Connection

  constructor(pglite: PGlite, folder: string | undefined) {
    this.#pglite = pglite
    this.#folder = folder
    this.#connection = new Connection(pglite, folder)
  }

  async init(): Promise<void> {
    await this.#pglite.waitReady
  }

  async acquireConnection(): Promise<Connection> {
    return this.#connection
  }

  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    this.#connection.begin(settings)
  }

  commitTransaction(): Promise<void> {
    return this.#connection.end("commit")
  }

  rollbackTransaction(): Promise<void> {
    return this.#connection.end("rollback")
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#pglite.closed) return
    await this.#pglite.close()
    if (this.#folder !== undefined) Untouched.close(this.#folder)
  }
}

/** The embedded database for Kysely. It is the only user of `pglite` from then on. */
export class EmbeddedDialect extends PGliteDialect {
  readonly #pglite: PGlite
  readonly #folder: string | undefined

  /** **Shape** `folder` where its files are; without it nobody looks whether there is room. */
  constructor(pglite: PGlite, folder?: string) {
    super({ pglite })
    this.#pglite = pglite
    this.#folder = folder
  }

  override createDriver(): Driver {
    return new PreparedDriver(this.#pglite, this.#folder)
  }
}
