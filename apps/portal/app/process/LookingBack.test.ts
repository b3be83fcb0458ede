import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { type Event, Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import type { Telling } from "./EventSentence.ts"
import * as EventSentence from "./EventSentence.ts"
import * as LookingBack from "./LookingBack.ts"

const lives = [...Pilot.generate({ size: "small" })].flatMap((centre) =>
  centre.processes.flatMap(({ events }) => {
    const log = [...events]
    const state = Process.fold(log)
    if (state === null) return []
    const people = Object.fromEntries(centre.people.map(({ id, name }) => [id, name]))
    const telling: Telling = { language: "pl", edition, state, people, titles: {} }
    return [{ log, telling: { ...telling, titles: EventSentence.titles(log, telling) } }]
  }),
)

const isCorrection = ({ type }: Event.Event) => type === "record-corrected"
const corrected = lives.find(({ log }) => log.some(isCorrection))

describe("LookingBack", () => {
  it("takes a day or the number of an entry, and nothing else", () => {
    expect(LookingBack.pointOf("2026-09-01")).toEqual({ on: "2026-09-01" })
    expect(LookingBack.pointOf("12")).toEqual({ seq: 12 })
    for (const text of [null, "", "2026-02-30", "-1", "1e9", "wczoraj"])
      expect(LookingBack.pointOf(text)).toBeUndefined()
  })

  it("tells every change between two points with who made it and when, and nothing between a point and itself", () => {
    for (const { log, telling } of lives.slice(0, 2)) {
      const middle = { seq: Math.floor(log.length / 2) }
      const found = LookingBack.between(log, middle, { seq: log.length }, telling)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      for (const { who, at, what } of found) {
        expect(who).not.toBe("")
        expect(at).toMatch(/^\d{4}-.*Z$/)
        expect(what).not.toMatch(/undefined|\[object|[{}]/)
      }
      expect(LookingBack.between(log, middle, middle, telling)).toEqual([])
    }
  })

  it("counts the records that there were then, without those added later or withdrawn", () => {
    for (const { log, telling } of lives) {
      expect(LookingBack.records(log, { seq: 1 }, telling, 5)).toEqual([])
      const now = LookingBack.records(log, { seq: log.length }, telling, 5)
      const added = log.filter(({ type }) => type === "record-added").length
      const gone = log.filter(({ type }) => type === "record-withdrawn").length
      expect(now.reduce((all, { count }) => all + count, 0)).toBe(added - gone)
      for (const { items, count } of now) expect(items.length).toBe(Math.min(5, count))
    }
  })

  it("shows beside a correction both sides of each answer it changed", () => {
    expect(corrected).toBeDefined()
    if (corrected === undefined) return
    const { log, telling } = corrected
    const shown = LookingBack.entries(log, log.filter(isCorrection), telling)
    expect(shown.some(({ changes = [] }) => changes.length > 0)).toBe(true)
    for (const { changes = [] } of shown)
      for (const { before, after } of changes) expect(before).not.toBe(after)
  })

  it("says of every answer of a record who gave it", () => {
    if (corrected === undefined) return
    const { log, telling } = corrected
    const event = log.find(isCorrection)
    if (event?.type !== "record-corrected") return
    const origins = LookingBack.origins(log, event.recordId, telling)
    expect(origins.map(({ key }) => key).toSorted()).toEqual(Object.keys(event.content).toSorted())
    for (const { from } of origins) expect(from.length).toBeGreaterThan(0)
    const seqs = origins.flatMap(({ from }) => from.map(({ seq }) => seq))
    expect(new Set(seqs).size).toBeGreaterThan(1)
  })
})
