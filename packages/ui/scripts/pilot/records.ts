/**
 * What was recorded in the process up to that day: diary, resources and needs, maps of actors, plan, groups, events.
 * Not here: the process itself (`process.ts`).
 */
import * as Border from "@osl/core/territory/borders"
import type { Event } from "@osl/workflow"
import { nameOf } from "./showcase.ts"
import { coded, numberOf, type Row, rowsOf, textOf } from "./text.ts"

interface Added {
  readonly id: string
  readonly author: string
  readonly content: Row
}

const added = (log: ReadonlyArray<Event.Event>, form: string): ReadonlyArray<Added> =>
  log.flatMap((event) =>
    event.type === "record-added" && event.form === form
      ? [{ id: event.recordId, author: nameOf(event.actor.id), content: { ...event.content } }]
      : [],
  )

const firstSentence = (text: string): string => text.split(/(?<=[.?!])\s/)[0] ?? text

const diaryOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F06")
    .toReversed()
    .slice(0, 14)
    .map(({ id, author, content }) => {
      const happened = textOf(content["happened"])
      const people = content["participants"]
      const counts = typeof people === "object" && people !== null ? Object.entries(people) : []
      return {
        id,
        author,
        date: textOf(content["date"]),
        title: firstSentence(happened).replace(/\.$/, ""),
        text: happened.slice(firstSentence(happened).length).trim(),
        kind: coded("F06", ["activity"], content["activity"]),
        tag: coded("F06", ["component"], content["component"]),
        counts: counts.flatMap(([kind, count]) => (typeof count === "number" ? [{ kind, count }] : [])),
      }
    })

const stems = (text: string): ReadonlyArray<string> =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5))

/** A thing stands where a walk noted one of the same name; else nobody knows. */
const placesOf = (log: ReadonlyArray<Event.Event>) => {
  const points = added(log, "F08").flatMap(({ content }) => rowsOf(content["points"]))
  const at = (name: string) => {
    const point = stems(name)
      .map((stem) => points.find(({ note }) => textOf(note).toLowerCase().startsWith(stem)))
      .find((one) => one !== undefined)
    const [latitude, longitude] = [numberOf(point?.["latitude"]), numberOf(point?.["longitude"])]
    return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude]
  }
  const resources = added(log, "F03").map(({ id, content }) => ({
    id,
    kind: "resource",
    title: textOf(content["name"]),
    text: textOf(content["description"]),
    label: coded("F03", ["category"], content["category"]),
    at: at(textOf(content["name"])),
  }))
  const needs = added(log, "F04").map(({ id, content }) => ({
    id,
    kind: "need",
    title: textOf(content["title"]),
    text: textOf(content["words"]),
    label: coded("F04", ["area"], content["area"]),
    urgency: numberOf(content["urgency"]),
    raisedBy: numberOf(content["raisedBy"]),
    at: at(textOf(content["title"])),
  }))
  return [...resources, ...needs]
}

const networkOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F05")
    .slice(-3)
    .map(({ content }) => ({
      date: textOf(content["date"]),
      actors: rowsOf(content["actors"]).map((row) => ({
        id: textOf(row["id"]),
        name: textOf(row["name"]),
        sector: { code: textOf(row["sector"]), label: coded("F05", ["actors", "sector"], row["sector"]) },
        influence: numberOf(row["influence"]),
        attitude: coded("F05", ["actors", "attitude"], row["attitude"]),
      })),
      links: rowsOf(content["links"]).map((row) => ({
        from: textOf(row["from"]),
        to: textOf(row["to"]),
        kind: { code: textOf(row["kind"]), label: coded("F05", ["links", "kind"], row["kind"]) },
        strength: numberOf(row["strength"]),
      })),
    }))

const planOf = (log: ReadonlyArray<Event.Event>) => {
  const plan = added(log, "F12").at(-1)?.content ?? {}
  const actions = rowsOf(plan["actions"])
  const goals = rowsOf(plan["goals"])
  const share = Math.ceil(actions.length / Math.max(1, goals.length))
  return {
    title: textOf(plan["title"]),
    from: textOf(plan["periodFrom"]),
    to: textOf(plan["periodTo"]),
    goals: goals.map((goal, nth) => ({
      key: String(nth),
      label: textOf(goal["text"]),
      indicators: rowsOf(goal["indicators"]).map((row) => ({
        name: textOf(row["name"]),
        unit: textOf(row["unit"]),
        baseline: numberOf(row["baseline"]),
        target: numberOf(row["target"]),
      })),
      // The plan of the pilot does not tie actions to goals: they are shown in its order.
      actions: actions.slice(nth * share, (nth + 1) * share).map((row) => ({
        label: textOf(row["name"]),
        from: textOf(row["from"]),
        to: textOf(row["due"]),
        owner: coded("F12", ["actions", "owner"], row["owner"]),
      })),
    })),
  }
}

const groupsOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F10").map(({ id, content }) => ({
    id,
    title: textOf(content["name"]),
    text: textOf(content["aim"]),
    kind: coded("F10", ["kind"], content["kind"]),
    status: coded("F10", ["status"], content["status"]),
    rhythm: textOf(content["rhythm"]) || undefined,
    people: numberOf(rowsOf(content["members"]).at(-1)?.["count"]),
  }))

const partnershipsOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F11").map(({ id, content }) => ({
    id,
    title: textOf(content["name"]),
    text: textOf(content["aim"]),
    status: coded("F11", ["status"], content["status"]),
    partners: rowsOf(content["partners"]).map((row) => textOf(row["name"])),
  }))

const eventsOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F13")
    .slice(-3)
    .map(({ id, content }) => ({
      id,
      title: textOf(content["name"]),
      date: textOf(content["date"]),
      place: textOf(content["place"]),
      output: textOf(content["output"]),
    }))

const changesOf = (log: ReadonlyArray<Event.Event>) =>
  added(log, "F16")
    .slice(-2)
    .map(({ id, content }) => ({
      id,
      title: textOf(content["indicator"]) || textOf(content["goal"]),
      text: textOf(content["description"]),
      proof: textOf(content["reference"]),
    }))

export const recordsOf = (log: ReadonlyArray<Event.Event>, terc: string) => ({
  diary: diaryOf(log),
  places: placesOf(log),
  borders: Border.ofMunicipality(terc) === undefined ? [] : [Border.ofMunicipality(terc)],
  network: networkOf(log),
  plan: planOf(log),
  groups: groupsOf(log),
  partnerships: partnershipsOf(log),
  events: eventsOf(log),
  changes: changesOf(log),
})
