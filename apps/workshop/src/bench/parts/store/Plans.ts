/**
 * The statements that services ask a database, and how it goes about each of them.
 * Not here: what is measured (`National`).
 */
import * as Schema from "effect/Schema"
import type { Client } from "pg"

/** A statement as it was asked. **Shape** `during` what the bench was doing. */
interface Asked {
  readonly during: string
  readonly text: string
  readonly values: ReadonlyArray<unknown>
}

/** **Shape** `scans` the tables that are read from one end to the other. */
export interface Plan {
  readonly during: string
  readonly text: string
  readonly nodes: ReadonlyArray<string>
  readonly scans: ReadonlyArray<string>
}

/** Hears what clients are asked, while it is told to. */
export interface Ear {
  readonly hear: (client: Client) => void
  readonly during: (name: string | null) => void
  readonly asked: () => ReadonlyArray<Asked>
}

const Query = Schema.Struct({ text: Schema.String, values: Schema.optionalKey(Schema.Array(Schema.Unknown)) })
const isQuery = Schema.is(Query)

export const ear = (): Ear => {
  const found = new Map<string, Asked>()
  let name: string | null = null
  const keep = (text: string, values: ReadonlyArray<unknown>) => {
    if (name === null || !/^\s*(?:select|with|insert|update|delete)/i.test(text)) return
    const key = `${name}\n${text}`
    if (!found.has(key)) found.set(key, { during: name, text, values })
  }
  return {
    hear: (client) => {
      const ask = client.query
      Object.defineProperty(client, "query", {
        value: (...given: ReadonlyArray<unknown>) => {
          const [first, second] = given
          if (typeof first === "string") keep(first, Array.isArray(second) ? second : [])
          else if (isQuery(first)) keep(first.text, first.values ?? [])
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
  readonly Plans?: ReadonlyArray<Node>
}

const Node: Schema.Codec<Node> = Schema.Struct({
  "Node Type": Schema.String,
  "Relation Name": Schema.optionalKey(Schema.String),
  "Index Name": Schema.optionalKey(Schema.String),
  Plans: Schema.optionalKey(Schema.Array(Schema.suspend((): Schema.Codec<Node> => Node))),
})

const Explained = Schema.Array(Schema.Struct({ "QUERY PLAN": Schema.Array(Schema.Struct({ Plan: Node })) }))
const decode = Schema.decodeUnknownSync(Explained)

const all = (node: Node): ReadonlyArray<Node> => [node, ...(node.Plans ?? []).flatMap(all)]

const nameOf = (node: Node): string =>
  [node["Node Type"], node["Index Name"] ?? node["Relation Name"]]
    .filter((one) => one !== undefined)
    .join(" ")

/** How the database would go about a statement, as whoever the client says it is. */
export const explain = async (client: Client, { during, text, values }: Asked): Promise<Plan> => {
  const { rows } = await client.query(`explain (format json) ${text}`, [...values])
  const nodes = decode(rows).flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => all(Plan)))
  const named = nodes.filter((node) => node["Relation Name"] !== undefined)
  return {
    during,
    text: text.replace(/\s+/g, " ").trim(),
    nodes: [...new Set(named.map(nameOf))],
    scans: [
      ...new Set(
        named.flatMap((node) =>
          node["Node Type"] === "Seq Scan" && node["Relation Name"] !== undefined
            ? [node["Relation Name"]]
            : [],
        ),
      ),
    ],
  }
}
