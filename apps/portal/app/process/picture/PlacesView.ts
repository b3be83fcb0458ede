/**
 * Resources, needs and what research walks saw, with their places: a resource or a need stands where a walk noted it by its name.
 * Not here: drawing the map (`@osl/ui/map`), or borders (`@osl/core/territory/borders`).
 */
import { Municipality } from "@osl/core/territory"
import type { Record } from "@osl/store"
import type { MapPlace } from "@osl/ui/map"
import { say } from "../../words/Words.ts"
import * as links from "../links.ts"
import type { Picturing } from "./Picture.ts"
import * as RecordContent from "./RecordContent.ts"

export const whats = ["resource", "need", "seen"] as const
export type What = (typeof whats)[number]

/** **Shape** `what` tells points of walks from records; `sort` is a category of resources, an area of needs or a kind of point. */
export interface Place extends MapPlace {
  readonly what: What
  readonly sort: string
}

export interface PlacesView {
  readonly places: ReadonlyArray<Place>
  /** What there is to choose from. **Shape** `value` is `what:sort`. */
  readonly sorts: ReadonlyArray<{ readonly value: string; readonly label: string }>
}

/** What is in the way is shown among needs; everything else that was seen among resources. */
const troubles: ReadonlyArray<string> = ["barrier", "danger", "neglected"]

interface Point {
  readonly id: string
  readonly walkId: string
  readonly category: string
  readonly note: string
  readonly folded: string
  readonly at: readonly [number, number]
}

/** A record as far as a map needs it. */
type Card = Pick<Record.Record, "id" | "form" | "content">

/** The points of walks that have a place. **Shape** the latest walk first. */
const pointsOf = (walks: ReadonlyArray<Card>): ReadonlyArray<Point> =>
  walks.flatMap(({ id, content }) =>
    RecordContent.rows(content["points"]).flatMap((row, index) => {
      const [latitude, longitude] = [
        RecordContent.number(row["latitude"]),
        RecordContent.number(row["longitude"]),
      ]
      const note = RecordContent.text(row["note"])
      return latitude === undefined || longitude === undefined
        ? []
        : [
            {
              id: `${id}-${index}`,
              walkId: id,
              category: RecordContent.text(row["category"]),
              note,
              folded: Municipality.fold(note),
              at: [longitude, latitude] as const,
            },
          ]
    }),
  )

/** **Unit** letters of a name that are too few to be known again. */
const tooShort = 4

const isAbout = (point: Point, name: string): boolean => {
  const folded = Municipality.fold(name)
  return folded.length >= tooShort && (point.folded === folded || point.folded.startsWith(`${folded} `))
}

const firstWords = (note: string): string => {
  const [sentence = note] = note.split(/(?<=[.!?])\s/)
  return sentence.length > 80 ? `${sentence.slice(0, 79).trimEnd()}…` : sentence
}

/** What several walks noted with the same words stands where the last of them saw it. */
const firstOfEach = (points: ReadonlyArray<Point>): ReadonlyArray<Point> => [
  ...new Map(points.toReversed().map((point) => [point.folded, point])).values(),
]

/** **Shape** records in the order given, then points that are about none of them. */
export const of = (records: ReadonlyArray<Card>, { state, edition, language }: Picturing): PlacesView => {
  const ofForm = (form: Record.Record["form"]) => records.filter((one) => one.form === form)
  const points = pointsOf(ofForm("F08"))
  const label = (form: "F03" | "F04" | "F08", path: string) =>
    RecordContent.coded(edition, form, path, language)
  const [category, availability] = [label("F03", "category"), label("F03", "availability")]
  const [area, status, seen] = [label("F04", "area"), label("F04", "status"), label("F08", "points.category")]
  const taken = new Set<string>()
  const placed = (name: string) => {
    const found = points.filter((point) => isAbout(point, name))
    for (const { id } of found) taken.add(id)
    return found[0]?.at
  }
  const resources = ofForm("F03").map(({ id, content }): Place => {
    const name = RecordContent.text(content["name"])
    const isOpen = content["availability"] === "open"
    return {
      id,
      kind: "resource",
      what: "resource",
      sort: RecordContent.text(content["category"]),
      title: name,
      href: links.record(state.id, id),
      text: [category(content["category"]), RecordContent.text(content["place"])]
        .filter((one) => one !== "")
        .join(". "),
      state: { label: availability(content["availability"]), tone: isOpen ? "action" : "plain" },
      at: placed(name),
    }
  })
  const needs = ofForm("F04").map(({ id, content }): Place => {
    const title = RecordContent.text(content["title"])
    const isUrgent = content["urgency"] === 3 && content["status"] === "open"
    return {
      id,
      kind: "need",
      what: "need",
      sort: RecordContent.text(content["area"]),
      title,
      href: links.record(state.id, id),
      text: area(content["area"]),
      state: isUrgent
        ? { label: say(language, "places.urgent"), tone: "attention" }
        : { label: status(content["status"]), tone: content["status"] === "solved" ? "action" : "plain" },
      at: placed(title),
    }
  })
  const others = firstOfEach(points.filter(({ id }) => !taken.has(id))).map((point): Place => {
    const isTrouble = troubles.includes(point.category)
    return {
      id: point.id,
      kind: isTrouble ? "need" : "resource",
      what: "seen",
      sort: point.category,
      title: firstWords(point.note),
      href: links.record(state.id, point.walkId),
      text: say(language, "places.from-walk", { kind: seen(point.category) }),
      at: point.at,
    }
  })
  const places = [...resources, ...needs, ...others]
  const labels = { resource: category, need: area, seen }
  const sorts = new Map(
    places.map(({ what, sort }) => [
      `${what}:${sort}`,
      say(language, `places.sort.${what}`, { sort: labels[what](sort) }),
    ]),
  )
  return {
    places,
    sorts: [...sorts]
      .map(([value, text]) => ({ value, label: text }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language)),
  }
}

/** What the map is narrowed to. **Shape** empty for everything. */
export interface Wanted {
  readonly what: What | ""
  readonly sort: string
}

export const wantedOf = ({ sorts }: PlacesView, given: URLSearchParams): Wanted => ({
  what: whats.find((one) => one === given.get("what")) ?? "",
  sort: sorts.find(({ value }) => value === given.get("sort"))?.value ?? "",
})

export const narrow = (places: ReadonlyArray<Place>, { what, sort }: Wanted): ReadonlyArray<Place> =>
  places.filter(
    (one) => (what === "" || one.what === what) && (sort === "" || `${one.what}:${one.sort}` === sort),
  )
