import { Framework, Portfolio, SupervisionLog, Training } from "@osl/competency"
import { EventReader } from "@osl/competency/reading"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Chance from "./Chance.ts"
import * as Growth from "./Growth.ts"
import * as Pilot from "./Pilot.ts"

const centres = [...Pilot.generate({ size: "small" })]
const [first] = centres
const growth = first?.growth

const states = (growth?.portfolios ?? []).map((events) => Portfolio.fold(events))

describe("how organisers grow", () => {
  it("[PI15] takes the first organiser the whole way: four sheets, a plan agreed to, the training and a badge", () => {
    const state = states[0]
    const sheets = Object.values(state?.assessments ?? {}).map(({ sheet, status }) => [sheet.mode, status])
    expect(sheets).toEqual([
      ["self", "accepted"],
      ["peer", "accepted"],
      ["peer", "accepted"],
      ["manager", "accepted"],
    ])
    expect(state?.plan?.status).toBe("agreed")
    expect(state?.plan?.goals[0]?.actions[0]?.doneOn).toBeDefined()
    expect(state?.trainings.map(({ programme, state: came }) => [programme, came])).toEqual([
      ["two-day", "completed"],
    ])
    expect(Object.values(state?.badges ?? {})).toHaveLength(1)
    expect(Object.values(state?.evidence ?? {})).toHaveLength(2)
    expect(states[1]?.plan?.status).toBe("review-requested")
  })

  it("[PI15] holds only events that are read again, logs in order, a training and sessions without a fault", () => {
    const read = EventReader.of([Framework.of(edition)])
    for (const events of growth?.portfolios ?? []) {
      expect(Portfolio.verify(events)).toEqual([])
      for (const event of events) expect(Result.isSuccess(read(JSON.parse(JSON.stringify(event))))).toBe(true)
    }
    for (const { record } of growth?.trainings ?? [])
      expect([...Training.problems(record), ...Training.strangers(record)]).toEqual([])
    const at = `${Pilot.today}T12:00:00.000Z`
    expect(growth?.sessions).toHaveLength(2)
    for (const { id, session } of growth?.sessions ?? [])
      expect(Result.isSuccess(SupervisionLog.add([], { id, session, at }))).toBe(true)
  })

  it("[PI15] is the same from the same seed, and guests are marked as made up", () => {
    const again = [...Pilot.generate({ size: "small" })][0]?.growth
    expect(JSON.stringify(again)).toBe(JSON.stringify(growth))
    expect(growth?.guests.map(({ duty, demonstration }) => [duty, demonstration])).toEqual([
      ["organizer", true],
      ["regional-coordinator", true],
    ])
  })

  it("[PI15] stops at a step that the rules refuse", () => {
    if (first === undefined) throw new Error("no centre")
    const refused = () =>
      Growth.of({
        organisationId: "not-an-id",
        key: "x",
        people: first.people
          .filter(({ duty }) => duty !== "supervisor")
          .map((one) => ({ ...one, id: first.people[0]?.id ?? "" })),
        processes: [],
        isFirst: false,
        today: Pilot.today,
        chance: Chance.make(1),
      })
    expect(refused).toThrow(Growth.ImpossibleGrowth)
  })
})
