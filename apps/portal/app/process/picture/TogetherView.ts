/**
 * Groups and partnerships as cards, each with the course of its life so far.
 * Not here: drawing (`LifeCycle`, `@osl/ui` RecordCard), or writing them down (forms F10 and F11).
 */
import { LocalDate } from "@osl/core"
import type { Record } from "@osl/store"
import type { RecordListing, SummaryItem } from "@osl/ui"
import type { Event } from "@osl/workflow"
import { kitWords, say, type WordKey } from "../../words/Words.ts"
import * as links from "../links.ts"
import type { Picturing } from "./Picture.ts"
import * as RecordContent from "./RecordContent.ts"

/** A state in the course of a life. **Unit** `since` a local date; null for what was never so. */
export interface LifeState {
  readonly code: string
  readonly label: string
  readonly since: string | null
  readonly isNow: boolean
}

export interface Together {
  readonly id: string
  readonly kind: "group" | "partnership"
  readonly title: string
  readonly href: string
  readonly text: string
  readonly facts: ReadonlyArray<SummaryItem>
  readonly lists: ReadonlyArray<RecordListing>
  readonly life: ReadonlyArray<LifeState>
}

/** The course as it should go, and where it may end instead. */
const ways = {
  F10: ["forming", "active", "resting", "independent", "dissolved"],
  F11: ["idea", "forming", "formal", "acting", "independent", "ended"],
} as const

/** Off the way: shown only where it came to that. */
const aside: ReadonlyArray<string> = ["resting", "dissolved", "ended"]

/** Since when a record has had each of its states, by its log. **Shape** the first day of each. */
export const sinceByStatus = (
  log: ReadonlyArray<Event.Event>,
): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const found = new Map<string, Map<string, string>>()
  for (const event of log) {
    if (event.type !== "record-added" && event.type !== "record-corrected") continue
    if (event.form !== "F10" && event.form !== "F11") continue
    const own = found.get(event.recordId) ?? new Map<string, string>()
    if (!own.has(event.content.status)) own.set(event.content.status, LocalDate.at(event.at))
    found.set(event.recordId, own)
  }
  return found
}

const lifeOf = (
  form: "F10" | "F11",
  { id, content }: Record.Record,
  since: ReadonlyMap<string, ReadonlyMap<string, string>>,
  label: (code: unknown) => string,
): ReadonlyArray<LifeState> => {
  const own = since.get(id)
  const now = RecordContent.text(content["status"])
  return ways[form]
    .map((code) => ({ code, label: label(code), since: own?.get(code) ?? null, isNow: code === now }))
    .filter((one) => one.isNow || one.since !== null || !aside.includes(one.code))
}

type Ask = (key: WordKey, params?: Parameters<typeof say>[2]) => string

const group = (record: Record.Record, picturing: Picturing, ask: Ask) => {
  const { edition, language } = picturing
  const { content } = record
  const { date, number } = kitWords(language)
  const members = RecordContent.rows(content["members"])
  const counts = members
    .map((row) => ({ on: RecordContent.text(row["on"]), count: RecordContent.number(row["count"]) ?? 0 }))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const [first, last] = [counts[0], counts.at(-1)]
  const kind = RecordContent.coded(edition, "F10", "kind", language)
  const selfManaged = RecordContent.coded(edition, "F10", "selfManaged", language)
  const facts: ReadonlyArray<SummaryItem> = [
    { label: ask("together.kind"), value: kind(content["kind"]) },
    { label: ask("together.started"), value: date(RecordContent.text(content["startedOn"])) },
    {
      label: ask("together.members"),
      value:
        last === undefined
          ? undefined
          : first === undefined || first === last
            ? number(last.count)
            : ask("together.members.change", {
                count: last.count,
                before: first.count,
                date: date(first.on, "medium"),
              }),
    },
    { label: ask("together.self-managed"), value: selfManaged(content["selfManaged"]) },
    { label: ask("together.rhythm"), value: RecordContent.given(content["rhythm"]) },
  ]
  return { facts, lists: [] }
}

const partnership = (record: Record.Record, picturing: Picturing, ask: Ask) => {
  const { edition, language } = picturing
  const { content } = record
  const { date } = kitWords(language)
  const sector = RecordContent.coded(edition, "F11", "partners.sector", language)
  const partners = RecordContent.rows(content["partners"])
  const agreed = RecordContent.given(content["agreementOn"])
  const facts: ReadonlyArray<SummaryItem> = [
    { label: ask("together.started"), value: date(RecordContent.text(content["startedOn"])) },
    { label: ask("together.agreement"), value: agreed === undefined ? undefined : date(agreed) },
    {
      label: ask("together.rules"),
      value: ask(content["rulesAdopted"] === true ? "together.yes" : "together.not-yet"),
    },
  ]
  const lists: ReadonlyArray<RecordListing> = [
    {
      label: ask("together.partners", { count: partners.length }),
      items: partners.map((row) => ({
        label: `${RecordContent.text(row["name"])} – ${sector(row["sector"])}`,
      })),
    },
    {
      label: ask("together.initiatives"),
      items: RecordContent.rows(content["initiatives"]).map((row) => ({
        label: `${RecordContent.text(row["name"])} (${date(RecordContent.text(row["on"]), "medium")})`,
      })),
    },
  ]
  return { facts, lists }
}

/** **Shape** groups before partnerships, in the order given. */
export const of = (
  records: ReadonlyArray<Record.Record>,
  log: ReadonlyArray<Event.Event>,
  picturing: Picturing,
): ReadonlyArray<Together> => {
  const { edition, language, state } = picturing
  const since = sinceByStatus(log)
  const ask: Ask = (key, params) => say(language, key, params)
  const all = (form: "F10" | "F11", kind: Together["kind"]) => {
    const label = RecordContent.coded(edition, form, "status", language)
    return records
      .filter((record) => record.form === form)
      .map(
        (record): Together => ({
          id: record.id,
          kind,
          title: RecordContent.text(record.content["name"]),
          href: links.record(state.id, record.id),
          text: RecordContent.text(record.content["aim"]),
          ...(kind === "group" ? group(record, picturing, ask) : partnership(record, picturing, ask)),
          life: lifeOf(form, record, since, label),
        }),
      )
  }
  return [...all("F10", "group"), ...all("F11", "partnership")]
}
