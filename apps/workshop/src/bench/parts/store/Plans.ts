/**
 * The statements that services ask a database, and how it goes about each of them.
 * Not here: what is measured (`National`).
 */
import * as Schema from "effect/Schema"
import { Client } from "pg"

/** In whose name something was asked. **Shape** empty where there was nobody; `role` of the database. */
interface Asker {
  readonly organisationId: string
  readonly actorId: string
  readonly duty: string
  readonly role: string
}

const nobody: Asker = { organisationId: "", actorId: "", duty: "", role: "osl_application" }

/** A statement as it was asked. **Shape** `during` what the bench was doing. */
export interface Asked {
  readonly during: string
  readonly text: string
  readonly values: ReadonlyArray<unknown>
  readonly by: Asker
}

/**
 * **Shape** `scans` the tables that are read from one end to the other; `keyless` those of which an index is read that does not lead
 * by the organisation.
 */
export interface Plan {
  readonly during: string
  readonly text: string
  readonly nodes: ReadonlyArray<string>
  readonly scans: ReadonlyArray<string>
  readonly keyless: ReadonlyArray<string>
}

/** Hears what clients are asked, while it is told to. **Shape** what differs only in how many values it has is heard once. */
export interface Ear {
  readonly hear: (client: Client) => void
  readonly during: (name: string | null) => void
  readonly asked: () => ReadonlyArray<Asked>
}

const Query = Schema.Struct({ text: Schema.String, values: Schema.optionalKey(Schema.Array(Schema.Unknown)) })
const isQuery = Schema.is(Query)

/** A statement without how many values it has. */
const shapeOf = (text: string): string =>
  text.replace(/\$\d+/g, "$").replace(/\(\s*\$(\s*,\s*\$)*\s*\)(\s*,\s*\(\s*\$(\s*,\s*\$)*\s*\))*/g, "($)")

/** What a setting of the transaction becomes by a statement. **Shape** undefined when it is left as it was. */
const settingIn = (name: string, text: string, values: ReadonlyArray<unknown>): string | undefined => {
  const [, place] = new RegExp(`set_config\\('${name}', \\$(\\d+)`).exec(text) ?? []
  return place === undefined ? undefined : String(values[Number(place) - 1] ?? "")
}

export const ear = (): Ear => {
  const found = new Map<string, Asked>()
  let name: string | null = null
  const keep = (text: string, values: ReadonlyArray<unknown>, by: Asker) => {
    if (name === null || !/^\s*(?:select|with|insert|update|delete)/i.test(text)) return
    if (/set_config\(/.test(text)) return
    const key = shapeOf(text)
    if (!found.has(key)) found.set(key, { during: name, text, values, by })
  }
  return {
    hear: (client) => {
      const ask = client.query
      let by = nobody
      // Checks look past all security now and then: no service asks so.
      let isApart = false
      const listen = (text: string, values: ReadonlyArray<unknown>) => {
        if (/^\s*(?:begin|start transaction|commit|rollback)/i.test(text)) {
          isApart = false
          by = nobody
        }
        if (/set local (?:role none|row_security)/i.test(text)) isApart = true
        by = {
          organisationId: settingIn("osl.organisation_id", text, values) ?? by.organisationId,
          actorId: settingIn("osl.actor_id", text, values) ?? by.actorId,
          duty: settingIn("osl.role", text, values) ?? by.duty,
          role: settingIn("role", text, values) ?? by.role,
        }
        if (!isApart) keep(text, values, by)
      }
      Object.defineProperty(client, "query", {
        value: (...given: ReadonlyArray<unknown>) => {
          const [first, second] = given
          if (typeof first === "string") listen(first, Array.isArray(second) ? second : [])
          else if (isQuery(first)) listen(first.text, first.values ?? [])
          return Reflect.apply(ask, client, given)
        },
      })
    },
    during: (next) => {
      name = next
    },
    asked: () => [...found.values()],
  }
}

interface Node {
  readonly "Node Type": string
  readonly "Relation Name"?: string
  readonly "Index Name"?: string
  readonly "Index Cond"?: string
  readonly Plans?: ReadonlyArray<Node>
}

const Node: Schema.Codec<Node> = Schema.Struct({
  "Node Type": Schema.String,
  "Relation Name": Schema.optionalKey(Schema.String),
  "Index Name": Schema.optionalKey(Schema.String),
  "Index Cond": Schema.optionalKey(Schema.String),
  Plans: Schema.optionalKey(Schema.Array(Schema.suspend((): Schema.Codec<Node> => Node))),
})

const Explained = Schema.Array(Schema.Struct({ "QUERY PLAN": Schema.Array(Schema.Struct({ Plan: Node })) }))
const decode = Schema.decodeUnknownSync(Explained)

const all = (node: Node): ReadonlyArray<Node> => [node, ...(node.Plans ?? []).flatMap(all)]

const nameOf = (node: Node): string =>
  [node["Node Type"], node["Index Name"] ?? node["Relation Name"]]
    .filter((one) => one !== undefined)
    .join(" ")

/** Who is asked about instead of whoever a check asked as. */
export interface Someone {
  readonly organisationId: string
  readonly actorId: string
}

/** A value with other ids in it. */
const renamed = (value: unknown, by: Asker, to: Someone): unknown => {
  if (Array.isArray(value)) return value.map((one) => renamed(one, by, to))
  if (typeof value !== "string") return value
  const once = by.organisationId === "" ? value : value.replaceAll(by.organisationId, to.organisationId)
  return by.actorId === "" ? once : once.replaceAll(by.actorId, to.actorId)
}

const introduction = `select set_config('role', $1, true), set_config('osl.organisation_id', $2, true),
  set_config('osl.actor_id', $3, true), set_config('osl.role', $4, true)`

const tablesOf = (nodes: ReadonlyArray<Node>, isOne: (node: Node) => boolean): ReadonlyArray<string> => [
  ...new Set(
    nodes.flatMap((node) => (isOne(node) ? [node["Relation Name"] ?? ""] : [])).filter((name) => name !== ""),
  ),
]

/** How the database would go about a statement, for somebody else than whoever asked. **Shape** the client is in a transaction. */
const explain = async (client: Client, { during, text, values, by }: Asked, to: Someone): Promise<Plan> => {
  await client.query(introduction, [
    by.role,
    by.organisationId === "" ? "" : to.organisationId,
    by.actorId === "" ? "" : to.actorId,
    by.duty,
  ])
  const { rows } = await client.query(
    `explain (format json) ${text}`,
    values.map((value) => renamed(value, by, to)),
  )
  const nodes = decode(rows).flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => all(Plan)))
  const named = nodes.filter((node) => node["Relation Name"] !== undefined)
  return {
    during,
    text: text.replace(/\s+/g, " ").trim(),
    nodes: [...new Set(named.map(nameOf))],
    scans: tablesOf(named, (node) => node["Node Type"] === "Seq Scan"),
    keyless: tablesOf(
      named,
      (node) =>
        /^Index (Only )?Scan/.test(node["Node Type"]) &&
        !(node["Index Cond"] ?? "").includes("organisation_id"),
    ),
  }
}

/** **Unit** rows: a table with fewer is read from end to end because it is small, not because nothing leads into it. */
const small = 10_000

/** How the database at an address would go about each statement. */
export const plansOf = async (
  address: string,
  asked: ReadonlyArray<Asked>,
  to: Someone,
): Promise<ReadonlyArray<Plan>> => {
  const client = new Client({ connectionString: address })
  await client.connect()
  const found: Array<Plan> = []
  try {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and reltuples < $1",
      [small],
    )
    const few = new Set(rows.map(({ name }) => name))
    for (const one of asked) {
      await client.query("begin")
      const plan = await explain(client, one, to)
      const isBecauseSmall = plan.scans.length > 0 && plan.scans.every((name) => few.has(name))
      if (isBecauseSmall) await client.query("set local enable_seqscan = off")
      found.push(isBecauseSmall ? await explain(client, one, to) : plan)
      await client.query("rollback")
    }
  } finally {
    await client.end()
  }
  return found
}
