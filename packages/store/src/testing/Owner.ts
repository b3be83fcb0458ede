/**
 * Looking at a store in tables past all security, as the owner of the tables can.
 * Not here: what is looked for (`TableContract`, `ChainContract`, `ErasureContract`).
 */
import * as Effect from "effect/Effect"
import { sql, type Transaction } from "kysely"
import { Database } from "../Database.ts"
import type { Tables } from "../Tables.ts"

export type Open = Transaction<Tables>

/** As the owner of the tables, whom the connections of the application log in as in these checks. */
export const asOwner = <A>(body: (open: Open) => Promise<A>) =>
  Effect.flatMap(Database, ({ kysely }) =>
    Effect.promise(() =>
      kysely.transaction().execute(async (open) => {
        await sql`set local role none`.execute(open)
        return body(open)
      }),
    ),
  )

/** Every row of every table, as text. */
export const everything = asOwner(async (open) => {
  await sql`set local row_security = off`.execute(open)
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(open)
  const found: Array<string> = []
  for (const { name } of rows) {
    const dump = await sql<{ line: string }>`select one::text as line from ${sql.table(name)} one`.execute(
      open,
    )
    found.push(...dump.rows.map(({ line }) => `${name} ${line}`))
  }
  return found
})
