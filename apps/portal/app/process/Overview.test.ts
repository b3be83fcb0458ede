import type { Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { type Event, Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import * as Actions from "./Actions.ts"
import type { Reader } from "./CriterionWords.ts"
import * as Overview from "./Overview.ts"

const processes = [...Pilot.generate({ size: "small" })].flatMap((centre) =>
  centre.processes.map(({ events }) => events),
)

const organizer = (state: Process.State, language: Language.Language = "pl"): Reader => ({
  actorId: state.lead ?? state.openedBy,
  duty: "organizer",
  language,
})
const director: Reader = { actorId: "01970000-0000-7000-8000-000000000009", duty: "director", language: "pl" }
const stranger: Reader = { ...director, duty: "organizer" }

const states = (events: ReadonlyArray<Event.Event>): ReadonlyArray<readonly [Process.State, string]> => {
  const found: Array<readonly [Process.State, string]> = []
  let state: Process.State | null = null
  for (const event of events) {
    state = Process.evolve(state, event)
    if (state !== null && event.type === "stage-entered") found.push([state, event.on])
  }
  const last = events.at(-1)
  return state === null || last === undefined ? found : [...found, [state, last.on]]
}

const all = processes.flatMap(states)
const at = (stage: string) =>
  all.find(([state]) => state.status === "open" && state.openStages.at(-1) === stage)

const here =
  /^\/processes\/[0-9a-f-]{36}(?:\/(?:acts\/[a-z-]+(?:\?record=[0-9a-f-]{36})?|records\/new\/F\d\d|records\/[0-9a-f-]{36}\/correct|move\/[a-z]+|leave\/[a-z]+))$/

describe("Overview", () => {
  it("leads every missing condition that the reader may mend to a page of the process", () => {
    for (const [state, on] of all) {
      for (const reader of [organizer(state), organizer(state, "en"), director]) {
        const { steps, next } = Overview.of(edition, state, on, reader)
        for (const item of steps.flatMap((step) => step.criteria)) {
          expect(item.sentence).not.toMatch(/[{}]/)
          if (item.state === "met") expect(item.mend).toBeUndefined()
          else expect(item.mend !== undefined || item.who !== undefined).toBe(true)
          if (item.mend) expect(item.mend.href).toMatch(here)
        }
        if (next !== null) expect(next.href).toMatch(here)
      }
    }
  })

  it("asks the organiser to wait and the director to act while a process is prepared", () => {
    const found = at("preparation")
    expect(found).toBeDefined()
    if (found === undefined) return
    const [opened, on] = found
    const waiting = Overview.of(edition, opened, on, { ...organizer(opened), actorId: opened.openedBy })
    expect(waiting.waitsFor).toBe("dyrektor")
    expect(Overview.of(edition, opened, on, director).next?.label).toBe("Wpisz upoważnienie")
  })

  it("shows one current stage of an open process, the stages behind it as done, and none ahead of it", () => {
    for (const [state, on] of all.filter(([one]) => one.status === "open")) {
      const { stages } = Overview.of(edition, state, on, director)
      expect(stages.filter((stage) => stage.state === "current").map(({ code }) => code)).toEqual([
        state.openStages.at(-1),
      ])
      const current = stages.findIndex((stage) => stage.state === "current")
      expect(
        stages.slice(current + 1).every((stage) => stage.state === "not-yet" || stage.state === "open"),
      ).toBe(true)
    }
  })

  it("says once what leaving a stage and entering the next both ask for", () => {
    for (const [state, on] of all) {
      for (const { criteria } of Overview.of(edition, state, on, director).steps) {
        expect(new Set(criteria.map(({ sentence }) => sentence)).size).toBe(criteria.length)
      }
    }
  })

  it("offers handing over and closing from the last stage, and nothing from a closed process", () => {
    const [last, on] = at("handover") ?? []
    expect(last).toBeDefined()
    if (last === undefined || on === undefined) return
    expect(Overview.of(edition, last, on, director).steps.map(({ kind }) => kind)).toContain("close")
    const closed = all.find(([state]) => state.status === "closed")
    expect(closed).toBeDefined()
    if (closed === undefined) return
    expect(Overview.of(edition, closed[0], closed[1], director).steps).toEqual([])
  })

  it("warns of a stage that lasts longer than expected", () => {
    const [state] = at("entry") ?? []
    if (state === undefined) return
    expect(Overview.of(edition, state, "2099-01-01", director).warnings.join()).toContain(
      "Wejście w społeczność",
    )
  })
})

describe("Actions", () => {
  it("lets somebody else's organiser add nothing and start nothing", () => {
    for (const [state] of all.filter(([one]) => Object.keys(one.organizers).length > 0)) {
      expect(Actions.addMenu(state, stranger)).toEqual([])
      expect(Actions.processActs(edition, state, stranger).every((action) => action.who !== undefined)).toBe(
        true,
      )
    }
  })

  it("offers one community card only, and a plan to approve to somebody other than its author", () => {
    const described = all.find(
      ([state]) =>
        Object.values(state.records).some((entry) => entry.form === "F01") && state.status === "open",
    )
    expect(described).toBeDefined()
    if (described === undefined) return
    const [state] = described
    const keys = Actions.addMenu(state, director).flatMap((group) => group.actions.map(({ key }) => key))
    expect(keys).not.toContain("F01")
    expect(keys).toContain("F06")
  })
})
