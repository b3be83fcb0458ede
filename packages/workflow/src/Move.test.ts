import { Edition, LocalDate } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
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
  const visits = stages.map((stage) => ({ stage, enteredOn: state.startOn, leftOn: null, extendedTo: null }))
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
  it.each(pairs)(
    "[WF25][WF31][WF45] $from → $to happens when drawn, or passes over stages on the way forward",
    ({ from, to }) => {
      const result = ask(free, stateAt(free, [from]), to, "Tak trzeba.")
      const codes = codesOf(result)
      if (from === to) expect(codes).toEqual(["stage-already-open"])
      else if (drawn.get(from)?.includes(to) || keys.indexOf(to) > keys.indexOf(from))
        expect(codes).toEqual([])
      else expect(codes).toEqual(["transition-not-drawn"])
    },
  )

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

describe("passing over stages", () => {
  const ends = (state: State) =>
    Process.skips(edition, state, state.startOn).map(({ transition }) => transition.to)

  it("[WF45] lists each stage further on once, nearest first, and none while the process rests", () => {
    expect(ends(stateAt(edition, ["entry"]))).toEqual(keys.slice(3))
    expect(ends(stateAt(edition, ["action", "structures"]))).toEqual([])
    expect(ends({ ...stateAt(edition, ["entry"]), status: "suspended" })).toEqual([])
  })

  it.each(keys.slice(3))("[WF45] asks on the way to %s for all that the stages between ask for", (to) => {
    const state = stateAt(edition, ["entry"])
    const found = Process.skips(edition, state, state.startOn).find((one) => one.transition.to === to)
    const between = keys.slice(2, keys.indexOf(to))
    expect(found?.skipping.every((stage) => between.includes(stage))).toBe(true)
    const asked = found?.criteria.map(({ criterion }) => criterion.key)
    const of = (key: string, ...sides: ReadonlyArray<"entry" | "exit">) =>
      sides.flatMap(
        (side) => edition.stages.find((one) => one.key === key)?.[side].map((one) => one.key) ?? [],
      )
    const skipped = found?.skipping ?? []
    expect([...(asked ?? [])].sort()).toEqual(
      [
        ...of("entry", "exit"),
        ...skipped.flatMap((key) => of(key, "entry", "exit")),
        ...of(to, "entry"),
      ].sort(),
    )
  })

  const skip = (life: Life, more: object = {}, actor = people.director) => {
    const found =
      life.state === null
        ? undefined
        : Process.skips(edition, life.state, life.today).find(
            ({ transition }) => transition.to === "diagnosis",
          )
    const waivers = (found?.criteria ?? [])
      .filter(({ met, criterion }) => !met && criterion.waivable)
      .map(({ criterion }) => ({ criterion: criterion.key, reason: "Decyzja kierownictwa." }))
    return life.ask(
      { type: "move", to: "diagnosis", waivers, reason: "Grupa już działa.", ...more } as Command.Body,
      actor,
    )
  }
  const ready = () => {
    const life = opened(edition)
    life.ask({ type: "issue-mandate", content: acts(life.today)["issue-mandate"] })
    life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
    return life
  }

  it("[WF45] is for who may waive, and needs a reason", () => {
    expect(codesOf(skip(ready(), {}, people.organizer))).toContain("not-allowed")
    expect(codesOf(skip(ready(), { reason: " " }))).toEqual(["reason-required"])
  })

  it("[WF45] leaves a trace of each stage passed over, with its criteria and the reason", () => {
    const life = ready()
    const decided = skip(life)
    expect(Result.isSuccess(decided) && decided.success.map(({ type }) => type)).toEqual([
      "stage-left",
      "stage-skipped",
      "stage-entered",
    ])
    const skipped = life.events.find((event) => event.type === "stage-skipped")
    expect(skipped).toMatchObject({ stage: "entry", reason: "Grupa już działa." })
    expect(skipped?.criteria.map(({ key, status }) => `${key} ${status}`)).toEqual(
      edition.stages[1]?.exit.map(({ key }) => `${key} waived`),
    )
    expect(life.state?.openStages).toEqual(["diagnosis"])
    expect(life.state?.visits.map(({ stage }) => stage)).toEqual(["preparation", "diagnosis"])
    expect(life.events.at(-1)).toMatchObject({ by: "skip", from: "preparation" })
  })

  it("[WF45][WF32] does not pass the published map, whoever waives", () => {
    const life = ready()
    const found = life.state && Process.skips(edition, life.state, life.today).at(-1)
    const waivers = (found?.criteria ?? []).map(({ criterion }) => ({
      criterion: criterion.key,
      reason: "Decyzja kierownictwa.",
    }))
    const body = { type: "move", to: found?.transition.to ?? "", waivers, reason: "Szybko." } as const
    expect(codesOf(life.ask(body, people.director))).toContain("waiver-not-allowed")
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
