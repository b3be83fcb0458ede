import { LocalDate, type TimeLimit } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Deadline from "./Deadline.ts"
import * as Process from "./Process.ts"
import type { Pause, State } from "./State.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { acts, type Life, people } from "./testing.ts"

const begun = "2024-01-08"
const warned = "2024-05-08"

const stateOf = (life: Life): State => {
  if (life.state === null) throw new Error("no state")
  return life.state
}

const inEntry = (more: Partial<State> = {}, extendedTo: string | null = null): State => ({
  ...stateOf(started()),
  openStages: ["entry"],
  visits: [{ stage: "entry", enteredOn: begun, leftOn: null, extendedTo }],
  ...more,
})

const plan: Process.EntryOf<"F12"> = {
  form: "F12",
  author: "a",
  writer: "a",
  touched: 1,
  touchedOn: begun,
  title: "Plan",
  status: "approved",
  versions: [{ number: 1, from: begun }],
  consultation: null,
  goals: 1,
  measurable: 1,
  actions: [],
  reviews: [],
}

const dueOf = (state: State, policy: TimeLimit.Policy = Deadline.usual.policy) =>
  state.visits.map((visit) => Deadline.of(edition, state, visit, { ...Deadline.usual, policy }))

describe("time in a stage", () => {
  it("[WF39] is overdue the day after the months the edition warns of", () => {
    expect(Process.overdue(edition, inEntry(), warned)).toEqual([])
    expect(Process.overdue(edition, inEntry(), LocalDate.addDays(warned, 1))).toEqual([
      { stage: "entry", since: begun, due: warned },
    ])
  })

  it.each(["suspended", "closed"] as const)("[WF39][WF33] nothing is overdue or open while %s", (status) => {
    const resting = inEntry({ status })
    expect(Process.overdue(edition, resting, "2030-01-01")).toEqual([])
    expect(Process.moves(edition, resting, "2030-01-01")).toEqual([])
  })

  it("[WF39] a stage without an expectation is never overdue", () => {
    const state = stateOf(started())
    expect(state.openStages).toEqual(["preparation"])
    expect(Process.overdue(edition, state, "2090-01-01")).toEqual([])
  })

  it("[WF39] never ends on a day off", () => {
    const state = inEntry({
      visits: [{ stage: "entry", enteredOn: "2024-01-03", leftOn: null, extendedTo: null }],
    })
    expect(dueOf(state)).toEqual(["2024-05-06"])
  })

  it("[WF39] stands still during a suspension, unless it is said that it runs or starts again", () => {
    const pauses: ReadonlyArray<Pause> = [{ from: "2024-02-01", until: null, to: "2024-02-12" }]
    expect(dueOf(inEntry({ pauses }))).toEqual(["2024-05-20"])
    expect(dueOf(inEntry({ pauses }), "keep-end")).toEqual([warned])
    expect(dueOf(inEntry({ pauses }), "restart")).toEqual(["2024-06-12"])
    const lasting: ReadonlyArray<Pause> = [{ from: "2024-02-01", until: "2024-03-01", to: null }]
    expect(dueOf(inEntry({ pauses: lasting }))).toEqual([null])
  })

  it("[WF39] is counted anew from each review of the plan where the edition says so", () => {
    const reviewed = (reviews: ReadonlyArray<string>) =>
      inEntry({
        openStages: ["action"],
        visits: [{ stage: "action", enteredOn: begun, leftOn: null, extendedTo: null }],
        records: { plan: { ...plan, reviews } },
      })
    expect(dueOf(reviewed([]))).toEqual(["2026-01-08"])
    expect(dueOf(reviewed(["2023-12-01", "2024-09-02", "2024-06-03"]))).toEqual(["2026-09-02"])
  })

  it("[WF46] is extended to a later day, never shortened", () => {
    expect(dueOf(inEntry({}, "2024-09-01"))).toEqual(["2024-09-01"])
    expect(dueOf(inEntry({}, "2024-02-01"))).toEqual([warned])
  })

  it("[WF46] is extended by a director, for an open stage of which time is expected, to a day ahead", () => {
    const life = started()
    const extend = (stage: string, until: string, actor = people.director) =>
      placesOf(
        life.ask({ type: "extend-stage", content: { ...acts(begun)["extend-stage"], stage, until } }, actor),
      )
    expect(extend("entry", "2024-12-01")).toEqual(["stage-not-open stage"])
    expect(extend("preparation", begun)).toEqual(["stage-without-expectation stage", "date-not-ahead until"])
    expect(extend("entry", "2024-12-01", people.organizer)).toEqual(["not-allowed"])
    const waivers = ["mandate-signed", "organizer-has-time", "documentation-rules"].map((criterion) => ({
      criterion,
      reason: "Decyzja kierownictwa.",
    }))
    expect(codesOf(life.ask({ type: "move", to: "entry", waivers }, people.director))).toEqual([])
    expect(extend("entry", "2024-12-01")).toEqual([])
    expect(life.state?.visits.map(({ extendedTo }) => extendedTo)).toEqual([null, "2024-12-01"])
  })

  it("[WF47] suspensions are kept with the day of return that was named, and end with resuming or closing", () => {
    const life = started()
    const suspend = (until: string) =>
      placesOf(life.ask({ type: "suspend", content: { reason: "Remont.", until } }))
    expect(suspend(begun)).toEqual(["date-not-ahead until"])
    expect(suspend("2024-03-01")).toEqual([])
    expect(life.state?.pauses).toEqual([{ from: begun, until: "2024-03-01", to: null }])
    life.goTo("2024-02-20")
    life.ask({ type: "resume", content: {} })
    life.ask({ type: "suspend", content: { reason: "Urlop." } })
    life.goTo("2024-03-20")
    life.ask({ type: "close", content: acts(begun).close })
    expect(life.state?.pauses).toEqual([
      { from: begun, until: "2024-03-01", to: "2024-02-20" },
      { from: "2024-02-20", until: null, to: "2024-03-20" },
    ])
  })
})
