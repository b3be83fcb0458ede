import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { type Event, Process, ToDo } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import type { Reader } from "./CriterionWords.ts"
import * as Tasks from "./Tasks.ts"

const processes = [...Pilot.generate({ size: "small" })].flatMap((centre) =>
  centre.processes.map(({ events }) => events),
)

const states = (events: ReadonlyArray<Event.Event>): ReadonlyArray<readonly [Process.State, string]> => {
  const found: Array<readonly [Process.State, string]> = []
  let state: Process.State | null = null
  for (const event of events) {
    state = Process.evolve(state, event)
    if (state !== null && event.type === "stage-entered") found.push([state, event.on])
  }
  return found
}

const all = processes.flatMap(states)

/** The processes as they stood when a plan was handed in. */
const handedIn = (): ReadonlyArray<readonly [Process.State, string]> =>
  processes.flatMap((events) => {
    const at = events.findIndex(({ type }) => type === "plan-submitted")
    const until = events.slice(0, at + 1)
    const state = until.reduce<Process.State | null>(Process.evolve, null)
    const last = until.at(-1)
    return state === null || last === undefined ? [] : [[state, last.on]]
  })

const names = (state: Process.State) =>
  Object.fromEntries(Object.keys(state.organizers).map((id) => [id, "Anna Prowadząca"]))

const director: Reader = { actorId: "01970000-0000-7000-8000-000000000009", duty: "director", language: "pl" }
const readers = (state: Process.State): ReadonlyArray<Reader> => [
  director,
  { ...director, language: "en" },
  { actorId: state.lead ?? state.openedBy, duty: "organizer", language: "pl" },
  { ...director, duty: "organizer" },
  { ...director, duty: "supervisor" },
]

const tell = (state: Process.State, today: string, reader: Reader) => ({
  edition,
  state,
  today,
  reader,
  people: names(state),
})

const here =
  /^\/processes\/[0-9a-f-]{36}(?:\/(?:acts\/[a-z-]+(?:\?record=[0-9a-f-]{36})?|records\/new\/F\d\d|records\/[0-9a-f-]{36}\/correct|move\/[a-z]+))$/

describe("the to-do list of a process", () => {
  it("tells every task in whole words, with its page or with whose it is", () => {
    for (const [state, on] of all) {
      for (const reader of readers(state)) {
        const tasks = Tasks.of(tell(state, on, reader))
        expect(tasks.length).toBe(ToDo.of(edition, state, on).length)
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
        for (const { label, details, href, who } of tasks) {
          expect(`${label} ${details.join(" ")}`).not.toMatch(/[{}]|undefined/)
          expect(href !== undefined || who !== undefined).toBe(true)
          if (href !== undefined) expect(href).toMatch(here)
        }
      }
    }
  })

  it("says nothing twice, and beside the next step nothing of what the step asks for", () => {
    for (const [state, on] of all) {
      for (const reader of readers(state)) {
        const ground = tell(state, on, reader)
        for (const tasks of [Tasks.own(ground), Tasks.besideStep(ground)]) {
          const read = tasks.map(({ label, href, who }) => [label, href, who].join(" | "))
          expect(new Set(read).size).toBe(read.length)
        }
        const merged = Tasks.own(ground)
        for (const { label, href, who, details } of Tasks.of(ground)) {
          if (href === undefined || who !== undefined) continue
          const one = merged.find((task) => task.label === label && task.href === href)
          expect(one?.details).toEqual(expect.arrayContaining([...details]))
        }
        const asked = ToDo.of(edition, state, on)
          .filter(({ code }) => code === "criterion-unmet" || code === "move-ready")
          .map(({ key }) => `${state.id} ${key}`)
        for (const { key } of Tasks.besideStep(ground)) expect(asked).not.toContain(key)
      }
    }
  })

  it("gives a stranger and a supervisor nothing to do, and says whom each task waits for", () => {
    for (const [state, on] of all.filter(([one]) => Object.keys(one.organizers).length > 0)) {
      const [, , , stranger, supervisor] = readers(state)
      for (const reader of [stranger, supervisor]) {
        expect(reader).toBeDefined()
        if (reader === undefined) return
        expect(Tasks.own(tell(state, on, reader))).toEqual([])
        for (const { href, who } of Tasks.of(tell(state, on, reader))) {
          expect(href).toBeUndefined()
          expect(who).not.toBe("")
        }
      }
    }
  })

  it("asks who leads for the work of organisers, and the director only for what nobody else has", () => {
    const found = all.find(([state]) => state.status === "open" && state.lead !== null)
    expect(found).toBeDefined()
    if (found === undefined) return
    const [state, on] = found
    const lead: Reader = { actorId: state.lead ?? "", duty: "organizer", language: "pl" }
    expect(Tasks.own(tell(state, on, lead)).length).toBeGreaterThan(0)
    const forDirector = Tasks.of(tell(state, on, director)).filter(({ who }) => who === "Anna Prowadząca")
    expect(forDirector.length).toBeGreaterThan(0)
    for (const { key } of Tasks.own(tell(state, on, director)))
      expect(forDirector.map((one) => one.key)).not.toContain(key)
  })

  it("asks a director to approve a plan that was handed in, and whoever leads to write it until then", () => {
    const wrote = (one: { readonly href?: string }): boolean =>
      one.href?.includes("/records/new/F12") === true
    const led = all.filter(([state]) => state.status === "open" && state.lead !== null)
    const without = led.filter(([state]) => Process.currentPlan(state) === undefined)
    const asked = without.filter(([state, on]) =>
      Tasks.own(tell(state, on, { ...director, actorId: state.lead ?? "", duty: "organizer" })).some(wrote),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const [state, on] of asked) {
      expect(Tasks.own(tell(state, on, director)).filter(wrote)).toEqual([])
      const waiting = Tasks.of(tell(state, on, director)).filter(wrote)
      expect(waiting.map(({ who }) => who)).toEqual(waiting.map(() => "Anna Prowadząca"))
    }
  })

  it("gives a plan that was handed in to a director who did not write it", () => {
    const found = handedIn().find(([state]) => Process.currentPlan(state)?.status === "submitted")
    expect(found).toBeDefined()
    if (found === undefined) return
    const [state, on] = found
    const author: Reader = { ...director, actorId: Process.currentPlan(state)?.author ?? "" }
    const approves = (one: { readonly href?: string }): boolean =>
      one.href?.includes("/approve-plan") === true
    expect(Tasks.own(tell(state, on, director)).some(approves)).toBe(true)
    expect(Tasks.own(tell(state, on, author)).some(approves)).toBe(false)
    expect(Tasks.decisions(tell(state, on, director)).map(({ href }) => href)).toContainEqual(
      expect.stringContaining("/approve-plan"),
    )
    expect(Tasks.decisions(tell(state, on, author)).map(({ href }) => href)).not.toContainEqual(
      expect.stringContaining("/approve-plan"),
    )
  })

  it("says in words until when, and that it is late", () => {
    const tasks = all.flatMap(([state, on]) => {
      const late = `${Number(on.slice(0, 4)) + 3}${on.slice(4)}`
      return [...Tasks.of(tell(state, on, director)), ...Tasks.of(tell(state, late, director))]
    })
    const dated = tasks.filter(({ due }) => due !== undefined)
    expect(dated.some(({ isLate }) => isLate)).toBe(true)
    expect(dated.some(({ isLate }) => !isLate)).toBe(true)
    for (const { due, isLate } of dated)
      expect(due).toMatch(isLate ? /^po terminie: minął \d+ \p{L}+( \d{4})?$/u : /^do \d+ \p{L}+( \d{4})?$/u)
  })

  it("writes a day with its year only when it is another one", () => {
    expect(Tasks.day("2026-01-22", "2026-11-01", "pl")).toBe("22 stycznia")
    expect(Tasks.day("2027-01-22", "2026-11-01", "pl")).toBe("22 stycznia 2027")
    expect(Tasks.day("2026-01-22", "2026-11-01", "en")).toBe("22 January")
  })

  it("puts the tasks of several processes in the order of their last days", () => {
    const tasks = Tasks.byDue(all.flatMap(([state, on]) => Tasks.of(tell(state, on, director))))
    const lasts = tasks.map(({ last }) => last ?? "9999")
    expect(lasts).toEqual([...lasts].sort())
  })
})
