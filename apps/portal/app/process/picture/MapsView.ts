/**
 * Published maps of resources and needs: which there are, and what is new, changed and gone from one to the other.
 * Not here: drawing (`routes/processes.$processId.maps`), or publishing (`@osl/workflow`, Planning).
 */
import { Forms } from "@osl/core"
import type { Record } from "@osl/store"
import { type Difference, differencesBetween, type TagTone } from "@osl/ui"
import { type Event, History, Process, Redaction } from "@osl/workflow"
import type { Locale } from "../../words/Locale.ts"
import { kitWords, say } from "../../words/Words.ts"
import * as links from "../links.ts"
import * as RecordSummary from "../RecordSummary.ts"
import type { Picturing } from "./Picture.ts"
import * as PlacesView from "./PlacesView.ts"

type Log = ReadonlyArray<Event.Event>

/** **Unit** `publishedOn` a local date; `seq` the number of the event that published it. */
export interface Version {
  readonly id: string
  readonly number: number
  readonly href: string
  readonly label: string
  readonly publishedOn: string
  readonly seq: number
}

/** **Shape** the oldest first; without those that were withdrawn. */
export const versions = (
  log: Log,
  { state, language }: { readonly state: Process.State; readonly language: Locale },
): ReadonlyArray<Version> =>
  log
    .flatMap((event): ReadonlyArray<Version> => {
      if (event.type !== "map-published" || state.records[event.recordId] === undefined) return []
      const { recordId: id, number, on, seq } = event
      const date = kitWords(language).date(on, "medium")
      const label = say(language, "maps.version", { number, date })
      return [{ id, number, href: links.record(state.id, id), publishedOn: on, seq, label }]
    })
    .toSorted((one, other) => one.number - other.number)

/** The two that are compared: as asked for, else the last two. **Shape** nothing while there is only one. */
export const chosen = (
  all: ReadonlyArray<Version>,
  given: { readonly get: (name: string) => string | null },
): { readonly from: Version; readonly to: Version } | null => {
  const asked = (name: string) => all.find(({ number }) => String(number) === given.get(name))
  const [from, to] = [asked("from") ?? all.at(-2), asked("to") ?? all.at(-1)]
  if (from === undefined || to === undefined || from === to) return null
  return from.number < to.number ? { from, to } : { from: to, to: from }
}

type Two = NonNullable<ReturnType<typeof chosen>>
type Card = Pick<Record.Record, "id" | "form" | "content">

/** The records as they stood after an event. **Shape** what was redacted since is out of them; without withdrawn ones. */
const cardsAt = (log: Log, seq: number): ReadonlyMap<string, Card> => {
  const cards = new Map<string, Card>()
  for (const event of History.upTo(log, { seq })) {
    if (event.type === "record-added" || event.type === "record-corrected")
      cards.set(event.recordId, { id: event.recordId, form: event.form, content: { ...event.content } })
    if (event.type === "record-withdrawn") cards.delete(event.recordId)
  }
  return cards
}

export const kinds = ["added", "changed", "withdrawn", "same"] as const
export type Kind = (typeof kinds)[number]

const tones = {
  added: "action",
  changed: "attention",
  withdrawn: "plain",
  same: "plain",
} as const satisfies {
  readonly [K in Kind]: TagTone
}

/** What became of a card: `card` as it is in the later map, or as it last was. **Shape** `differences` only of a changed one. */
interface Fate {
  readonly card: Card
  readonly kind: Kind
  readonly differences: ReadonlyArray<Difference>
}

/** Resources and needs, as they stand on maps. */
const forms = ["F03", "F04"] as const

export interface Comparison {
  /** How many of each form are of each kind. */
  readonly counts: ReadonlyArray<{ readonly form: (typeof forms)[number] } & { readonly [K in Kind]: number }>
  /** What is not the same, with where it is. **Shape** `state` says what became of it. */
  readonly places: ReadonlyArray<PlacesView.Place>
  readonly changed: ReadonlyArray<{
    readonly id: string
    readonly href: string
    readonly title: string
    readonly differences: ReadonlyArray<Difference>
  }>
  /** What the two maps themselves say differently. */
  readonly differences: ReadonlyArray<Difference>
}

/** What is not the same in two maps, and in the resources and needs as they were when each was published. */
export const compared = (whole: Log, { from, to }: Two, picturing: Picturing): Comparison => {
  const { edition, language, state, telling } = picturing
  const log = Redaction.ofLog(whole, (form) => Forms.of(edition)[form].fields)
  const references = { ...telling.people, ...telling.titles }
  const between = (before: Card | undefined, after: Card | undefined): ReadonlyArray<Difference> => {
    const form = after?.form ?? before?.form
    if (form === undefined) return []
    const { fields } = Forms.of(edition)[form]
    const rows = (card: Card | undefined) =>
      RecordSummary.rows(fields, card?.content ?? {}, { language, references })
    return differencesBetween(rows(before), rows(after))
  }
  const [then, now] = [cardsAt(log, from.seq), cardsAt(log, to.seq)]
  const last = cardsAt(log, log.at(-1)?.seq ?? 0)
  const fates = [...new Set([...now.keys(), ...then.keys()])].flatMap((id): ReadonlyArray<Fate> => {
    const [before, after] = [then.get(id), now.get(id)]
    if (after === undefined)
      return before === undefined ? [] : [{ card: before, kind: "withdrawn", differences: [] }]
    if (before === undefined) return [{ card: after, kind: "added", differences: [] }]
    const differences = between(before, after)
    return [{ card: after, kind: differences.length > 0 ? "changed" : "same", differences }]
  })
  const byId = new Map(fates.map((one) => [one.card.id, one]))
  const cards = fates.map(({ card }) => card).filter(({ form }) => forms.some((one) => one === form))
  const walks = [...last.values()].filter(({ form }) => form === "F08").toReversed()
  const all = PlacesView.of([...cards, ...walks], picturing).places
  const told = all.flatMap((place) => {
    const fate = byId.get(place.id)
    if (fate === undefined || fate.kind === "same" || place.what === "seen") return []
    return [{ place, kind: fate.kind, differences: fate.differences }]
  })
  return {
    counts: forms.map((form) => {
      const own = fates.filter(({ card }) => card.form === form)
      const count = (kind: Kind) => own.filter((one) => one.kind === kind).length
      return {
        form,
        added: count("added"),
        changed: count("changed"),
        withdrawn: count("withdrawn"),
        same: count("same"),
      }
    }),
    places: told.map(({ place, kind, differences }) => ({
      ...place,
      state: { label: say(language, `maps.tag.${kind}`), tone: tones[kind] },
      ...(kind === "changed"
        ? {
            text: say(language, "maps.changed.in", {
              fields: differences.map((one) => one.label).join(", "),
            }),
          }
        : {}),
    })),
    changed: told
      .filter(({ kind }) => kind === "changed")
      .map(({ place: { id, title }, differences }) => ({
        id,
        href: links.record(state.id, id),
        title,
        differences,
      })),
    differences: between(last.get(from.id), last.get(to.id)),
  }
}

/** Maps that are written and not yet published. */
export const drafts = (state: Process.State): number =>
  Process.entries(state, "F02").filter(({ number }) => number === 0).length
