import { Language } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Simulation from "./Simulation.ts"
import { words } from "./words/index.ts"

const usual = Simulation.usual(edition)

const play = (
  assumptions: Simulation.Assumptions = usual,
  options: Partial<Simulation.Options> = {},
): readonly [Simulation.Report, ReadonlyArray<Simulation.Progress>] => {
  const found = Simulation.run(edition, assumptions, { runs: 4000, seed: 7, ...options })
  if (Result.isFailure(found)) throw new Error(JSON.stringify(found.failure))
  const told: Array<Simulation.Progress> = []
  for (;;) {
    const step = found.success.next()
    if (step.done === true) return [step.value, told]
    told.push(step.value)
  }
}

const faultsOf = (assumptions: Simulation.Assumptions, options: Partial<Simulation.Options> = {}) => {
  const found = Simulation.run(edition, assumptions, { runs: 10, seed: 1, ...options })
  return Result.isFailure(found) ? found.failure.map(({ code, path }) => [code, ...path].join(" ")) : []
}

/** One way through: each stage lasts exactly so long and leads on to the next, the last is handed over. */
const straight = (months: number): Simulation.Assumptions => ({
  horizon: 1000,
  stages: Object.fromEntries(
    edition.stages.map(({ key }) => {
      const [onward] = edition.transitions.filter(({ from, kind }) => from === key && kind !== "back")
      return [
        key,
        {
          duration: { least: months, usual: months, most: months },
          moves: onward === undefined ? {} : { [onward.to]: 1 },
          ends: onward === undefined ? { "handed-over": 1 } : {},
        },
      ]
    }),
  ),
})

const withStage = (stage: string, more: Partial<Simulation.StageAssumption>): Simulation.Assumptions => {
  const there = usual.stages[stage]
  if (there === undefined) throw new Error(stage)
  return { ...usual, stages: { ...usual.stages, [stage]: { ...there, ...more } } }
}

describe("a simulation", () => {
  it("[SI1] without chance it is plain arithmetic: eight stages of three months are two years", () => {
    const [report] = play(straight(3), { runs: 50 })
    expect(report.outcomes).toEqual({ "handed-over": 50 })
    expect(report.whole).toEqual({ count: 50, mean: 24, p10: 24, p50: 24, p90: 24 })
    for (const { key } of edition.stages) {
      const beside = key === "action" ? 6 : 3
      expect(report.stages[key]).toEqual({
        share: 1,
        time: { count: 50, mean: beside, p10: beside, p50: beside, p90: beside },
      })
    }
  })

  it("[SI2] the same seed gives the same report, another one another", () => {
    expect(play()).toEqual(play())
    expect(play(usual, { seed: 8 })[0]).not.toEqual(play()[0])
  })

  it("[SI3] lengths keep within their bounds and around their mean, and follow their weights", () => {
    const assumptions: Simulation.Assumptions = {
      horizon: 1000,
      stages: {
        ...straight(1).stages,
        preparation: {
          duration: { least: 2, usual: 3, most: 7 },
          moves: { entry: 3 },
          ends: { discontinued: 1 },
        },
      },
    }
    const [report] = play(assumptions, { runs: 20_000 })
    const time = report.stages["preparation"]?.time
    expect(time?.count).toBe(20_000)
    expect(time?.mean).toBeCloseTo(4, 1)
    // Quantiles of the triangle 2, 3, 7 by its formula.
    expect(time?.p10).toBeCloseTo(2 + Math.sqrt(0.1 * 5), 1)
    expect(time?.p90).toBeCloseTo(7 - Math.sqrt(0.1 * 5 * 4), 1)
    expect((report.outcomes["discontinued"] ?? 0) / 20_000).toBeCloseTo(0.25, 1)
    expect(report.stages["entry"]?.share).toBeCloseTo(0.75, 1)
  })

  it.each([edition, early])("[SI3] plays $key by its own assumptions, every process to an end", (of) => {
    const found = Simulation.run(of, Simulation.usual(of), { runs: 1000, seed: 3 })
    if (Result.isFailure(found)) throw new Error("refused")
    let step = found.success.next()
    while (step.done !== true) step = found.success.next()
    const { outcomes, stages, whole } = step.value
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(1000)
    expect(outcomes["handed-over"]).toBeGreaterThan(400)
    expect(stages["preparation"]?.share).toBe(1)
    expect(whole.p10).toBeLessThan(whole.p50)
    expect(whole.p50).toBeLessThan(whole.p90)
  })

  it("[SI4] a process that lasts past the horizon is unfinished", () => {
    const [report] = play({ ...straight(3), horizon: 20 }, { runs: 10 })
    expect(report.outcomes).toEqual({ [Simulation.unfinished]: 10 })
    expect(report.whole.count).toBe(0)
    const round = withStage("planning", { moves: { diagnosis: 1 }, ends: {} })
    const [endless] = play(round, { runs: 200 })
    expect(endless.outcomes[Simulation.unfinished]).toBeGreaterThan(0)
  })

  it("[SI5] says how far it is after each thousand", () => {
    expect(play(usual, { runs: 2500 })[1]).toEqual([
      { done: 1000, runs: 2500 },
      { done: 2000, runs: 2500 },
    ])
  })

  it("[SI6] every fault of what is assumed is told at once, with its place", () => {
    const { entry: _, ...rest } = usual.stages
    expect(
      faultsOf({ ...usual, stages: { ...rest, nowhere: straight(1).stages["entry"] as never } }),
    ).toEqual(["stage-not-assumed stages entry", "unknown-stage stages nowhere"])
    expect(faultsOf(withStage("entry", { moves: { handover: 1 }, ends: { lost: 1 } }))).toEqual([
      "move-not-drawn stages entry moves handover",
      "unknown-outcome stages entry ends lost",
    ])
    expect(
      faultsOf(withStage("entry", { moves: { diagnosis: -1 }, ends: { discontinued: Number.NaN } })),
    ).toEqual([
      "wrong-weight stages entry moves diagnosis",
      "wrong-weight stages entry ends discontinued",
      "nothing-follows stages entry",
    ])
    for (const duration of [
      { least: 3, usual: 2, most: 4 },
      { least: -1, usual: 2, most: 4 },
      { least: 1, usual: 2, most: Number.POSITIVE_INFINITY },
    ]) {
      expect(faultsOf(withStage("entry", { duration }))).toEqual(["wrong-duration stages entry duration"])
    }
    expect(faultsOf({ ...usual, horizon: 0 }, { runs: 0, seed: 0.5 })).toEqual([
      "wrong-number runs",
      "wrong-number seed",
      "wrong-number horizon",
    ])
  })

  const codes = Object.keys(words.pl.faults) as ReadonlyArray<Simulation.Code>
  it.each(codes.flatMap((code) => Language.all.map((language) => ({ code, language }))))(
    "[SI6] says $code in $language",
    ({ code, language }) => {
      const params = { stage: "entry", to: "handover", outcome: "lost", min: 1, max: 9 }
      expect(Simulation.text({ code, params }, words[language])).toMatch(/^\p{Lu}[^{}#]*\.$/u)
    },
  )
})
