/**
 * Tells of every statement that the database is asked, so that a page's statements can be counted and looked at.
 * Not here: the database (`database.server.ts`). Values are never told: they may be personal.
 */
import type { DatabaseConnection, Dialect, Driver, TransactionSettings } from "kysely"

/** **Unit** `ms` milliseconds until the answer. */
export type Tell = (statement: string, ms: number) => void

/** A line for each statement on the error stream. */
export const tellStderr: Tell = (statement, ms) => {
  process.stderr.write(`statement ${ms.toFixed(2)} ms ${statement.replace(/\s+/g, " ").trim()}\n`)
}

const timed = async <A>(tell: Tell, statement: string, ask: () => Promise<A>): Promise<A> => {
  const started = performance.now()
  try {
    return await ask()
  } finally {
    tell(statement, performance.now() - started)
  }
}

/** The driver with its connections telling. **Shape** a connection is told once, however often it is acquired. */
const telling = (driver: Driver, tell: Tell): Driver => {
  const told = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const own = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const wrap = (connection: DatabaseConnection): DatabaseConnection => {
    const found = told.get(connection)
    if (found !== undefined) return found
    const made: DatabaseConnection = {
      executeQuery: (query, options) => timed(tell, query.sql, () => connection.executeQuery(query, options)),
      streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
    }
    told.set(connection, made)
    own.set(made, connection)
    return made
  }
  const inner = (connection: DatabaseConnection): DatabaseConnection => own.get(connection) ?? connection
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => wrap(await driver.acquireConnection(options)),
    beginTransaction: (connection, settings: TransactionSettings) =>
      timed(tell, "begin", () => driver.beginTransaction(inner(connection), settings)),
    commitTransaction: (connection) =>
      timed(tell, "commit", () => driver.commitTransaction(inner(connection))),
    rollbackTransaction: (connection) =>
      timed(tell, "rollback", () => driver.rollbackTransaction(inner(connection))),
    releaseConnection: (connection, options) => driver.releaseConnection(inner(connection), options),
    destroy: (options) => driver.destroy(options),
  }
}

/** The same database, which tells. */
export const told = (dialect: Dialect, tell: Tell): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createDriver: () => telling(dialect.createDriver(), tell),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
})
