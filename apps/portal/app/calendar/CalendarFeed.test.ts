import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Process } from "@osl/workflow"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { locales } from "../words/Locale.ts"
import * as CalendarFeed from "./CalendarFeed.ts"
import * as CalendarItem from "./CalendarItem.ts"

const grounds = [...Pilot.generate({ size: "small" })].flatMap(({ people, processes }) =>
  processes.flatMap(({ events }) => {
    const state = Process.fold(events)
    const last = events.at(-1)
    if (state === null || last === undefined) return []
    const reader = { actorId: state.lead ?? state.openedBy, duty: "organizer", language: "pl" } as const
    return [{ ground: { edition, state, today: last.on, reader, people: {} }, people }]
  }),
)
const items = CalendarItem.inOrder(grounds.flatMap(({ ground }) => CalendarItem.of(ground)))
const options = { language: "pl", address: "https://osl.example", at: "2026-03-02T10:00:00.000Z" } as const

const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one))

describe("CalendarItem", () => {
  it("tells last days, plan actions that are not closed, and events, each once and by day", () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(CalendarItem.kinds))
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).toSorted())
  })

  it("asks for nothing in a process that is suspended or closed", () => {
    for (const { ground } of grounds)
      for (const status of ["suspended", "closed"] as const)
        for (const { kind } of CalendarItem.of({ ...ground, state: { ...ground.state, status } }))
          expect(kind).toBe("event")
  })
})

describe("CalendarFeed", () => {
  it("is read by another library with every entry on its whole day, in each language", () => {
    for (const language of locales) {
      const events = read(CalendarFeed.of(items, { ...options, language }))
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(items.map(({ on }) => on))
      for (const { startDate, uid, summary } of events) {
        expect(startDate.isDate).toBe(true)
        expect(uid).toMatch(/^[0-9a-f]{32}@osl$/)
        expect(summary.length).toBeLessThan(90)
      }
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length)
    }
  })

  it("says the kind and the process and nothing that somebody wrote into a record or a plan", () => {
    const events = read(CalendarFeed.of(items, options))
    const names = grounds.map(({ ground }) => ground.state.name)
    for (const { summary } of events)
      expect(
        names.some((name) => summary.endsWith(`: ${name}`)),
        summary,
      ).toBe(true)
    const file = CalendarFeed.of(items, options)
    const written = items.filter(({ kind }) => kind === "action").map(({ label }) => label)
    expect(written.length).toBeGreaterThan(0)
    for (const label of written) expect(file).not.toContain(label.slice(0, 40))
    for (const { people } of grounds) for (const { name } of people) expect(file).not.toContain(name)
  })

  it("is the same as long as nothing changed, and has another tag once something did", () => {
    const tag = CalendarFeed.tagOf(CalendarFeed.of(items, options))
    expect(CalendarFeed.tagOf(CalendarFeed.of(items, options))).toBe(tag)
    expect(CalendarFeed.tagOf(CalendarFeed.of(items.slice(1), options))).not.toBe(tag)
  })
})
