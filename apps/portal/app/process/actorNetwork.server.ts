/**
 * A map of actors as a network to be drawn, beside the states before and after it.
 * Not here: drawing it (`@osl/ui`, ActorNetwork), or its measures (`@osl/core`, ActorMap).
 */
import { type Form, Forms } from "@osl/core"
import { ProcessStore, type Record } from "@osl/store"
import type { NetworkSnapshot } from "@osl/ui"
import * as Effect from "effect/Effect"
import { ofModel } from "../words/Locale.ts"
import * as links from "./links.ts"
import type { Reading } from "./reading.server.ts"

/** **Unit** maps of one process that are looked at together: three years of quarters. */
const most = 12

interface Row {
  readonly [name: string]: unknown
}

const rowsOf = (value: unknown): ReadonlyArray<Row> =>
  Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : []

const text = (value: unknown): string => (typeof value === "string" ? value : "")

const count = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)

const snapshot = ({ edition, language, state }: Reading, { id, content }: Record.Record): NetworkSnapshot => {
  const fields = Forms.of(edition).F05.fields
  const labelOf = (list: string, name: string, code: string): string => {
    const columns = fields.find((field): field is Form.FormField => field.name === list)?.fields
    const codes = columns?.find((field) => field.name === name)?.codes
    return codes?.find((one) => one.code === code)?.label[ofModel(language)] ?? code
  }
  const coded = (list: string, name: string, row: Row) => {
    const code = text(row[name])
    return { code, label: labelOf(list, name, code) }
  }
  return {
    date: text(content["date"]),
    href: links.record(state.id, id),
    actors: rowsOf(content["actors"]).map((row) => ({
      id: text(row["id"]),
      name: text(row["name"]),
      sector: coded("actors", "sector", row),
      influence: count(row["influence"]),
      attitude: row["attitude"] === undefined ? undefined : coded("actors", "attitude", row).label,
    })),
    links: rowsOf(content["links"]).map((row) => ({
      from: text(row["from"]),
      to: text(row["to"]),
      kind: coded("links", "kind", row),
      strength: count(row["strength"]),
    })),
  }
}

/**
 * The network of a map and of the other maps of its process, the oldest first; null for any other record.
 *
 * **Shape** one state for a day: that of the record itself, else the last one written.
 */
export const of = Effect.fn("ActorNetwork.of")(function* (reading: Reading, record: Record.Record) {
  if (record.form !== "F05") return null
  const store = yield* ProcessStore.ProcessStore
  const { items } = yield* store.records(reading.member, reading.state.id, { form: "F05", limit: most })
  const days = new Map<string, NetworkSnapshot>()
  for (const one of [...items.filter(({ withdrawn }) => !withdrawn).toReversed(), record]) {
    const day = snapshot(reading, one)
    days.set(day.date, day)
  }
  return {
    shown: text(record.content["date"]),
    snapshots: [...days.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  }
})
