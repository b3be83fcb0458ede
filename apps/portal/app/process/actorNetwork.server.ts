/**
 * A map of actors as a network to be drawn, beside the states before and after it.
 * Not here: drawing it (`@osl/ui`, ActorNetwork), or its measures (`@osl/core`, ActorMap).
 */
import { ProcessStore, type Record } from "@osl/store"
import type { NetworkSnapshot } from "@osl/ui"
import * as Effect from "effect/Effect"
import * as links from "./links.ts"
import * as RecordContent from "./picture/RecordContent.ts"
import type { Reading } from "./reading.server.ts"

/** **Unit** maps of one process that are looked at together: three years of quarters. */
const most = 12

const { text } = RecordContent

/** A map of actors as it is drawn; `href` leads to that day. */
export const snapshot = (
  { edition, language }: Pick<Reading, "edition" | "language">,
  { content }: Pick<Record.Record, "content">,
  href: string,
): NetworkSnapshot => {
  const label = (path: string) => RecordContent.coded(edition, "F05", path, language)
  const [sector, attitude, kind] = [label("actors.sector"), label("actors.attitude"), label("links.kind")]
  return {
    date: text(content["date"]),
    href,
    actors: RecordContent.rows(content["actors"]).map((row) => ({
      id: text(row["id"]),
      name: text(row["name"]),
      sector: { code: text(row["sector"]), label: sector(row["sector"]) },
      influence: RecordContent.number(row["influence"]),
      attitude: row["attitude"] === undefined ? undefined : attitude(row["attitude"]),
    })),
    links: RecordContent.rows(content["links"]).map((row) => ({
      from: text(row["from"]),
      to: text(row["to"]),
      kind: { code: text(row["kind"]), label: kind(row["kind"]) },
      strength: RecordContent.number(row["strength"]),
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
    const day = snapshot(reading, one, links.record(reading.state.id, one.id))
    days.set(day.date, day)
  }
  return {
    shown: text(record.content["date"]),
    snapshots: [...days.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  }
})
