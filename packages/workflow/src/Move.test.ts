import { Edition, LocalDate } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Criterion from "./Criterion.ts"
import * as Process from "./Process.ts"
import type { State } from "./State.ts"
import { acts, begin, type Life, lived, mend, people, samples } from "./testing.ts"

/** The drawn moves of osl-2014, by hand from dossier 2.3. */
const drawn = new Map([
  ["preparation", ["entry"]],
  ["entry", ["diagnosis"]],
  ["diagnosis", ["activation", "entry"]],
  ["activation", ["planning"]],
  ["planning", ["action", "diagnosis"]],
  ["action", ["structures", "planning"]],
  ["structures", ["handover", "planning", "activation"]],
  ["handover", []],
])

const keys = edition.stages.map(({ key }) => key)
const pairs = keys.flatMap((from) => keys.map((to) => ({ from, to })))

const opened = (of: Edition.Edition): Life => {
  const life = begin(of)
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
  return life
}

/** The edition with the criteria that pass, and no others. */
const keeping = (keep: (key: string) => boolean): Edition.Edition => ({
  ...edition,
  stages: edition.stages.map((stage) => ({
    ...stage,
    entry: stage.entry.filter(({ key }) => keep(key)),
    exit: stage.exit.filter(({ key }) => keep(key)),
  })),
})

const free = keeping(() => false)

const stateAt = (of: Edition.Edition, stages: ReadonlyArray<string>): State => {
  const state = opened(of).state
  if (state === null) throw new Error("no state")
  const visits = stages.map((stage) => ({ stage, enteredOn: state.startOn, leftOn: null }))
  return { ...state, openStages: stages, visits }
}

const ask = (of: Edition.Edition, state: State, to: string, reason?: string) => {
  const command = opened(of).command(
    { type: "move", to, waivers: [], ...(reason === undefined ? {} : { reason }) },
    people.director,
  )
  return Process.decide(of, state, command, people.known)
}

const codesOf = (result: ReturnType<Life["ask"]>) =>
  Result.isFailure(result) ? result.failure.conditions.map(({ criterion, code }) => criterion ?? code) : []

describe("moves", () => {
  it.each(pairs)("[WF25][WF31] $from → $to happens only when drawn", ({ from, to }) => {
    const result = ask(free, stateAt(free, [from]), to, "Tak trzeba.")
    const codes = codesOf(result)
    if (from === to) expect(codes).toEqual(["stage-already-open"])
    else if (drawn.get(from)?.includes(to)) expect(codes).toEqual([])
    else expect(codes).toEqual(["transition-not-drawn"])
  })

  it.each(keys)("[WF25] lists the moves drawn from %s, once each", (from) => {
    const state = stateAt(edition, [from])
    const listed = Process.moves(edition, state, state.startOn).map(({ transition }) => transition.to)
    expect([...listed].sort()).toEqual([...(drawn.get(from) ?? [])].sort())
  })

  it("[WF25] lists a stage once that can be reached from two open ones", () => {
    const state = stateAt(edition, ["action", "structures"])
    const listed = Process.moves(edition, state, state.startOn).map(({ transition }) => transition.to)
    expect(listed).toEqual(["handover", "planning", "activation"])
  })

  it("[WF26] forward leaves every open stage and asks for their exits and the entry", () => {
    const state = stateAt(edition, ["action", "structures"])
    const move = Process.moves(edition, state, state.startOn).find(
      ({ transition }) => transition.to === "handover",
    )
    expect(move?.leaving).toEqual(["action", "structures"])
    expect(move?.criteria.map(({ criterion }) => criterion.key)).toEqual([
      "actions-closed",
      "reviewed-quarterly",
      "rules-adopted",
      "partners-joined",
      "residents-in-partnership",
      "own-initiatives",
      "map-before-handover",
    ])
  })

  it("[WF26] parallel leaves nothing and asks for the entry only", () => {
    const state = stateAt(edition, ["action"])
    const [move] = Process.moves(edition, state, state.startOn)
    expect(move?.transition.kind).toBe("parallel")
    expect(move?.leaving).toEqual([])
    expect(move?.criteria.map(({ criterion }) => criterion.key)).toEqual([
      "map-before-structures",
      "sectors-cooperate",
    ])
    const moved = ask(free, stateAt(free, ["action"]), "structures")
    expect(Result.isSuccess(moved) && moved.success.map(({ type }) => type)).toEqual(["stage-entered"])
  })

  it("[WF26] back leaves every open stage and needs a reason", () => {
    const state = stateAt(free, ["action", "structures"])
    expect(codesOf(ask(free, state, "planning"))).toEqual(["reason-required"])
    expect(codesOf(ask(free, state, "planning", "  "))).toEqual(["reason-required"])
    const moved = ask(free, state, "planning", "Nowe cele.")
    expect(Result.isSuccess(moved) && moved.success.map(({ type }) => type)).toEqual([
      "stage-left",
      "stage-left",
      "stage-entered",
    ])
    const after = Result.isSuccess(moved) ? Process.fold(moved.success, state) : null
    expect(after?.openStages).toEqual(["planning"])
  })

  const afterDiagnosis = keys.slice(keys.indexOf("diagnosis") + 1)

  it.each(pairs.filter(({ from, to }) => drawn.get(from)?.includes(to) && afterDiagnosis.includes(to)))(
    "[WF32] $from → $to needs a published map, whoever waives it",
    ({ from, to }) => {
      const command = opened(edition).command(
        {
          type: "move",
          to,
          reason: "Tak trzeba.",
          waivers: Edition.criteria(edition).map(({ criterion }) => ({
            criterion: criterion.key,
            reason: "Decyzja.",
          })),
        },
        people.director,
      )
      const asked = codesOf(Process.decide(edition, stateAt(edition, [from]), command, people.known))
      const wanted = from === "diagnosis" ? ["map-published", `map-before-${to}`] : [`map-before-${to}`]
      expect(asked).toEqual(expect.arrayContaining(wanted))
    },
  )
})

describe("criteria", () => {
  const all = Edition.criteria(edition)

  /** A life that stands before the criterion, with nothing else asked of it. */
  const before = (stage: string, side: string, of: Edition.Edition): Life => {
    const life = opened(of)
    const path = keys.slice(1, keys.indexOf(stage) + (side === "entry" ? 0 : 1))
    const also = stage === "action" && side === "exit" ? ["structures"] : []
    for (const to of [...path, ...also]) {
      life.goTo(LocalDate.addMonths(life.today, 4))
      life.ask({ type: "move", to, waivers: [] })
    }
    life.goTo(LocalDate.addMonths(life.today, 4))
    return life
  }

  const attempt = (life: Life, stage: string, side: string) => {
    if (side === "entry") return life.ask({ type: "move", to: stage, waivers: [] })
    if (stage === "handover") {
      return life.ask({ type: "close", content: { outcome: "handed-over", reason: "Gotowe." }, waivers: [] })
    }
    const to = stage === "action" ? "handover" : (keys[keys.indexOf(stage) + 1] ?? "")
    return life.ask({ type: "move", to, waivers: [] })
  }

  it("[WF27] there are 33 of them, each with a key of its own", () => {
    expect(new Set(all.map(({ criterion }) => criterion.key)).size).toBe(all.length)
    expect(all.length).toBe(33)
  })

  it.each(all)(
    "[WF27][RF3] $criterion.key ($stage, $side) blocks alone, and opens when mended",
    ({ stage, side, criterion }) => {
      const of = keeping((key) => key === criterion.key)
      const life = before(stage, side, of)
      const refused = attempt(life, stage, side)
      expect(Result.isFailure(refused) && refused.failure.conditions).toEqual([
        expect.objectContaining({
          code: "criterion-unmet",
          criterion: criterion.key,
          wanted: criterion.wanted,
          mend: criterion.mend,
          who: criterion.who,
        }),
      ])
      const commands = life.commands.length
      mend(life, criterion)
      expect(life.commands.length).toBeGreaterThan(commands)
      const moved = attempt(life, stage, side)
      expect(codesOf(moved)).toEqual([])
      const results = Result.isSuccess(moved)
        ? moved.success.flatMap((event) => ("criteria" in event ? event.criteria : []))
        : []
      expect(results.map(({ key, status }) => `${key} ${status}`)).toEqual([`${criterion.key} met`])
    },
  )

  it.each(all)("[WF28] $criterion.key is waived only where the edition lets it, with a reason", (one) => {
    const { stage, side, criterion } = one
    const of = keeping((key) => key === criterion.key)
    const waive = (reason: string, actor = people.director) => {
      const life = before(stage, side, of)
      if (criterion.measure !== "organizers-with-time") {
        life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
      }
      const waivers = [{ criterion: criterion.key, reason }]
      if (side === "exit" && stage === "handover") {
        const content = { outcome: "handed-over", reason: "Gotowe." } as const
        return life.ask({ type: "close", content, waivers }, actor)
      }
      const to =
        side === "entry" ? stage : stage === "action" ? "handover" : (keys[keys.indexOf(stage) + 1] ?? "")
      return life.ask({ type: "move", to, waivers }, actor)
    }
    const waived = waive("Decyzja kierownictwa.")
    if (!criterion.waivable) {
      expect(codesOf(waived)).toEqual(["waiver-not-allowed", criterion.key])
      return
    }
    const results = Result.isSuccess(waived)
      ? waived.success.flatMap((event) => ("criteria" in event ? event.criteria : []))
      : []
    expect(results).toEqual([
      expect.objectContaining({
        key: criterion.key,
        status: "waived",
        reason: "Decyzja kierownictwa.",
      }),
    ])
    expect(codesOf(waive(" "))).toEqual(["reason-required"])
    expect(codesOf(waive("x".repeat(1001)))).toEqual(["text-too-long"])
    expect(codesOf(waive("Chcę.", people.organizer))).toEqual(["waiver-not-allowed", criterion.key])
  })

  it("[WF27] an unknown measure is never met", () => {
    const [first] = all
    if (first === undefined) throw new Error("no criteria")
    const unknown = { ...first.criterion, measure: "wishes", comparison: "at-most" as const }
    expect(Criterion.evaluate(unknown, stateAt(edition, ["entry"]), "2024-05-01")).toMatchObject({
      met: false,
      current: null,
    })
  })
})

describe("time in a stage", () => {
  const state = stateAt(edition, ["entry"])
  const last = LocalDate.addMonths(state.startOn, 4)

  it("[WF39] is overdue the day after the months the edition warns of", () => {
    expect(Process.overdue(edition, state, last)).toEqual([])
    expect(Process.overdue(edition, state, LocalDate.addDays(last, 1))).toEqual([
      { stage: "entry", since: state.startOn, warnAfter: 4 },
    ])
  })

  it.each(["suspended", "closed"] as const)("[WF39][WF33] nothing is overdue or open while %s", (status) => {
    const resting = { ...state, status }
    expect(Process.overdue(edition, resting, "2030-01-01")).toEqual([])
    expect(Process.moves(edition, resting, "2030-01-01")).toEqual([])
  })

  it("[WF39] a stage without an expectation is never overdue", () => {
    expect(Process.overdue(edition, stateAt(edition, ["preparation"]), "2090-01-01")).toEqual([])
  })
})

describe("a whole life", () => {
  it.each([false, true])("[WF40] leads through every stage to a handover (waiving: %s)", (waive) => {
    const life = lived(edition, { waive })
    expect(life.state).toMatchObject({ status: "closed", outcome: "handed-over" })
    expect(life.state?.visits.map(({ stage }) => stage)).toEqual(keys)
    const statuses = life.events.flatMap((event) =>
      "criteria" in event ? event.criteria.map(({ status }) => status) : [],
    )
    expect(statuses).toContain("met")
    expect(statuses.includes("waived")).toBe(waive)
    expect(life.events.map(({ seq }) => seq)).toEqual(life.events.map((_, index) => index + 1))
  })

  it("[WF30] one of two open stages may be left by itself, the only one may not", () => {
    const life = begin(free)
    life.ask({ type: "open-process", content: acts(life.today)["open-process"] })
    for (const to of keys.slice(1, 7)) life.ask({ type: "move", to, waivers: [] })
    expect(life.state?.openStages).toEqual(["action", "structures"])
    const leave = (stage: string) => codesOf(life.ask({ type: "leave-stage", stage, waivers: [] }))
    expect(leave("planning")).toEqual(["stage-not-open"])
    expect(leave("action")).toEqual([])
    expect(leave("structures")).toEqual(["only-open-stage"])
  })

  it("[WF30] leaving one of two stages asks for its exit criteria", () => {
    const state = stateAt(edition, ["action", "structures"])
    const body = { type: "leave-stage", stage: "action", waivers: [] } as const
    const command = opened(edition).command(body, people.director)
    expect(codesOf(Process.decide(edition, state, command, people.known))).toEqual(["actions-closed"])
  })

  it("[WF29] a move keeps what was met, with the values of that day", () => {
    const life = opened(edition)
    life.ask({ type: "issue-mandate", content: acts(life.today)["issue-mandate"] })
    life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
    const moved = life.ask({ type: "move", to: "entry", waivers: [] })
    expect(Result.isSuccess(moved) && moved.success).toMatchObject([
      {
        type: "stage-left",
        stage: "preparation",
        criteria: [
          { key: "mandate-signed", status: "met", current: 1, wanted: 1 },
          { key: "organizer-assigned", status: "met", current: 1, wanted: 1 },
          { key: "documentation-rules", status: "met", current: 1, wanted: 1 },
        ],
      },
      { type: "stage-entered", stage: "entry", from: "preparation", by: "forward", criteria: [] },
    ])
    expect(samples(life.today).F06.date).toBe(life.today)
  })
})
