import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Deadline, Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import * as InstitutionHome from "./InstitutionHome.ts"

const [centre] = Pilot.generate({ size: "small" })
const logs = (centre?.processes ?? []).map(({ events }) => events)

const fold = (events: (typeof logs)[number]): ReadonlyArray<Process.State> => {
  const state = events.reduce<Process.State | null>(Process.evolve, null)
  return state === null ? [] : [state]
}

const states = logs.flatMap(fold).filter(({ status }) => status !== "closed")
const today = "2026-11-22"
const organizers = (centre?.people ?? [])
  .filter(({ duty }) => duty === "organizer")
  .map(({ id, name }) => ({ id, label: name }))

const ground: InstitutionHome.Ground = {
  states,
  editionOf: () => edition,
  organizers,
  people: Object.fromEntries((centre?.people ?? []).map(({ id, name }) => [id, name])),
  today,
  reader: { actorId: "01970000-0000-7000-8000-000000000009", duty: "director", language: "pl" },
}

describe("the institution at a glance", () => {
  it("shows every organiser, also one with nothing, by name and not by how much they have", () => {
    const idle = { id: "01970000-0000-7000-8000-00000000000a", label: "Ążej Pusty" }
    const { loads } = InstitutionHome.of({ ...ground, organizers: [...organizers, idle] })
    expect(loads.find(({ key }) => key === idle.id)).toMatchObject({ processes: 0, tasks: 0, overdue: 0 })
    const names = loads.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator("pl").compare))
    expect(loads.reduce((sum, { processes }) => sum + processes, 0)).toBe(states.length)
    for (const { tasks, overdue } of loads) expect(overdue).toBeLessThanOrEqual(tasks)
    expect(loads.some(({ tasks }) => tasks > 0)).toBe(true)
  })

  it("puts what nobody leads at the end, by that name", () => {
    const [first] = states
    expect(first).toBeDefined()
    if (first === undefined) return
    const { loads } = InstitutionHome.of({ ...ground, states: [{ ...first, lead: null }] })
    expect(loads.at(-1)).toMatchObject({ name: "nikt jeszcze nie prowadzi", processes: 1 })
  })

  it("lists stages whose last day is past or within sixty days, the earliest first, and none beyond", () => {
    const dues = states.flatMap((state) =>
      state.status !== "open"
        ? []
        : state.visits.flatMap((visit) => {
            const due = visit.leftOn === null ? Deadline.of(edition, state, visit) : null
            return due === null ? [] : [due]
          }),
    )
    const [earliest = ""] = dues.toSorted()
    const { endings } = InstitutionHome.of({ ...ground, today: earliest })
    expect(endings.length).toBeGreaterThan(0)
    expect(endings.map(({ due }) => due)).toEqual(endings.map(({ due }) => due).toSorted())
    expect(endings[0]).toMatchObject({ due: earliest, isLate: false })
    expect(InstitutionHome.of({ ...ground, today: "2016-01-01" }).endings).toEqual([])
    expect(InstitutionHome.of({ ...ground, today: "2036-01-01" }).endings.every(({ isLate }) => isLate)).toBe(
      true,
    )
  })

  it("names each decision with its process, and says whom it waits for when it is not the reader's", () => {
    const submitted = logs.flatMap((events) => {
      const at = events.findIndex(({ type }) => type === "plan-submitted")
      return at < 0 ? [] : fold(events.slice(0, at + 1))
    })
    expect(submitted.length).toBeGreaterThan(0)
    const { decisions } = InstitutionHome.of({ ...ground, states: submitted })
    for (const state of submitted) {
      const found = decisions.find(({ process, href }) => process === state.name && href !== undefined)
      expect(found?.href).toContain(`/processes/${state.id}/acts/approve-plan`)
    }
    const author = Process.currentPlan(submitted[0] ?? states[0] ?? never())?.author ?? ""
    const own = InstitutionHome.of({
      ...ground,
      states: submitted.slice(0, 1),
      reader: { ...ground.reader, actorId: author },
    }).decisions
    expect(own.filter(({ href }) => href?.includes("approve-plan"))).toEqual([])
    expect(own.every(({ who }) => who !== undefined)).toBe(true)
  })
})

const never = (): never => {
  throw new Error("The pilot has no process")
}
