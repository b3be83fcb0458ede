/**
 * Events, volunteering and campaigns of a process at a glance: sums, rows, who began and led what.
 * Not here: drawing (`routes/processes.$processId.doings`), or indicators of periods (`Indicators`).
 */
import type { Record } from "@osl/store"
import type { TagTone } from "@osl/ui"
import { kitWords } from "../../words/Words.ts"
import * as links from "../links.ts"
import type { Picturing } from "./Picture.ts"
import * as RecordContent from "./RecordContent.ts"

/** **Unit** `on` a local date; people and hours counted as they were written. */
export interface EventRow {
  readonly id: string
  readonly href: string
  readonly on: string
  readonly name: string
  readonly kind: string
  readonly people: number
  readonly initiator: string
  readonly ledBy: string
  readonly isByPeople: boolean
}

export interface VolunteeringRow {
  readonly id: string
  readonly href: string
  readonly on: string
  readonly name: string
  readonly volunteers: number
  readonly hours: number
}

export interface Campaign {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly aim: string
  readonly result: string
  readonly tone: TagTone
  readonly from: string
  readonly to: string | null
  readonly actions: ReadonlyArray<string>
}

/** **Shape** rows the latest first; `byPeople` how many events were led by inhabitants, a group or a partnership. */
export interface Doings {
  readonly events: ReadonlyArray<EventRow>
  readonly volunteering: ReadonlyArray<VolunteeringRow>
  readonly campaigns: ReadonlyArray<Campaign>
  readonly sums: {
    readonly events: number
    readonly people: number
    readonly byPeople: number
    readonly volunteers: number
    readonly hours: number
  }
}

/** Who is not the organiser or an institution. */
const own: ReadonlyArray<string> = ["inhabitants", "group", "partnership"]

const total = <A>(rows: ReadonlyArray<A>, of: (row: A) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0)

const toneOf = (result: string): TagTone => {
  if (result === "achieved") return "action"
  return result === "not-yet" || result === "refused" ? "attention" : "plain"
}

export const of = (
  records: ReadonlyArray<Record.Record>,
  { state, edition, language }: Picturing,
): Doings => {
  const ofForm = (form: Record.Record["form"]) => records.filter((one) => one.form === form)
  const label = (form: "F13" | "F20", path: string) => RecordContent.coded(edition, form, path, language)
  const [kind, initiator, ledBy] = [label("F13", "kind"), label("F13", "initiator"), label("F13", "ledBy")]
  const [result, step] = [label("F20", "result"), label("F20", "actions.kind")]
  const { date } = kitWords(language)
  const events = ofForm("F13").map(({ id, on, content }) => ({
    id,
    href: links.record(state.id, id),
    on,
    name: RecordContent.text(content["name"]),
    kind: kind(content["kind"]),
    people: RecordContent.sum(content["participants"]),
    initiator: initiator(content["initiator"]),
    ledBy: ledBy(content["ledBy"]),
    isByPeople: own.includes(RecordContent.text(content["ledBy"])),
  }))
  const volunteering = ofForm("F14").map(({ id, on, content }) => ({
    id,
    href: links.record(state.id, id),
    on,
    name: RecordContent.text(content["name"]),
    volunteers: RecordContent.number(content["volunteers"]) ?? 0,
    hours: RecordContent.number(content["hours"]) ?? 0,
  }))
  const campaigns = ofForm("F20").map(({ id, content }) => ({
    id,
    href: links.record(state.id, id),
    title: RecordContent.text(content["matter"]),
    aim: RecordContent.text(content["aim"]),
    result: result(content["result"]),
    tone: toneOf(RecordContent.text(content["result"])),
    from: RecordContent.text(content["startedOn"]),
    to: RecordContent.given(content["endedOn"]) ?? null,
    actions: RecordContent.rows(content["actions"]).map(
      (row) => `${date(RecordContent.text(row["on"]), "medium")}: ${step(row["kind"])}`,
    ),
  }))
  return {
    events,
    volunteering,
    campaigns,
    sums: {
      events: events.length,
      people: total(events, ({ people }) => people),
      byPeople: events.filter(({ isByPeople }) => isByPeople).length,
      volunteers: total(volunteering, ({ volunteers }) => volunteers),
      hours: total(volunteering, ({ hours }) => hours),
    },
  }
}
