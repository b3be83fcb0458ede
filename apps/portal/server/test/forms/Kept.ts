/**
 * All that a database keeps, as one number for each table and owner: what a form changed, and whose it was.
 * Not here: what it may change (`Form.ts`).
 */
import { Client } from "pg"

/** What is kept, by table and by whose it is: an organisation, or a person of none. */
export type Kept = ReadonlyMap<string, string>

/** What differs between two moments. **Shape** `owner` is empty for what is nobody's. */
export interface Changed {
  readonly table: string
  readonly owner: string
}

export interface Database {
  readonly ask: (
    question: string,
    given?: ReadonlyArray<unknown>,
  ) => Promise<ReadonlyArray<Record<string, unknown>>>
  /** One value, as text. **Shape** it must be there. */
  readonly one: (question: string, given?: ReadonlyArray<unknown>) => Promise<string>
  readonly kept: () => Promise<Kept>
  readonly end: () => Promise<void>
}

/** Columns that say whose a row is, the first that a table has. */
const owners = ["organisation_id", "organisationId", "person_id", "userId", "user_id"]

type Tables = ReadonlyMap<string, ReadonlyArray<string>>

/** Whether anything was written to a table at all: cheap, and more often so than anything changed. */
const glanceOf = (tables: Tables): string =>
  [...tables.keys()]
    .map(
      (table) =>
        `select '${table}' as of, count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) as what from "${table}"`,
    )
    .join(" union all ")

const questionOf = (tables: Tables): string =>
  [...tables]
    .map(([table, columns]) => {
      const own =
        table === "organisation" || table === "person" ? "id" : owners.find((one) => columns.includes(one))
      const owner = own === undefined ? "''" : `coalesce("${own}"::text, '')`
      return `select '${table}' as of, ${owner} as owner, count(*) || ' ' || sum(('x' || left(md5(t::text), 12))::bit(48)::bigint) as what from "${table}" t group by 2`
    })
    .join(" union all ")

export const connect = async (url: string): Promise<Database> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const ask: Database["ask"] = async (question, given = []) => (await client.query(question, [...given])).rows
  const columns = await ask(
    `select c.table_name as of, c.column_name as name from information_schema.columns c
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const tables = new Map<string, Array<string>>()
  for (const { of, name } of columns)
    tables.set(String(of), [...(tables.get(String(of)) ?? []), String(name)])
  const glance = glanceOf(tables)
  const glances = new Map<string, string>()
  const known = new Map<string, string>()
  /** Looks closely at those tables alone that were written to since the last time. */
  const kept = async (): Promise<Kept> => {
    const written = new Map<string, ReadonlyArray<string>>()
    for (const { of, what } of await ask(glance)) {
      const table = String(of)
      if (glances.get(table) === String(what)) continue
      glances.set(table, String(what))
      written.set(table, tables.get(table) ?? [])
      for (const key of [...known.keys()]) if (key.startsWith(`${table} `)) known.delete(key)
    }
    if (written.size > 0)
      for (const { of, owner, what } of await ask(questionOf(written)))
        known.set(`${of} ${owner}`, String(what))
    return new Map(known)
  }
  return {
    ask,
    one: async (text, given) => {
      const [row] = await ask(text, given)
      const [value] = Object.values(row ?? {})
      if (value === undefined || value === null) throw new Error(`Nothing is kept: ${text}`)
      return String(value)
    },
    kept,
    end: () => client.end(),
  }
}

export const changed = (before: Kept, after: Kept): ReadonlyArray<Changed> =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => {
      const [table = "", owner = ""] = key.split(" ")
      return { table, owner }
    })
