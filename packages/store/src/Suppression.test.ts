import { StatSymbol } from "@osl/core"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Exposure from "./Exposure.ts"
import * as Suppression from "./Suppression.ts"

const { hidden } = Suppression

const leaf = (key: string, within: string, total: number): Suppression.Counted => ({
  key,
  within,
  total,
  by: {},
})
const around = (key: string, within: string | null): Suppression.Counted => ({
  key,
  within,
  total: 0,
  by: {},
})

const staged = (
  key: string,
  within: string,
  stage: Readonly<Record<string, number>>,
): Suppression.Counted => ({
  key,
  within,
  total: Object.values(stage).reduce((sum, one) => sum + one, 0),
  by: { stage },
})

const totals = (published: ReadonlyArray<Suppression.Published>) =>
  Object.fromEntries(published.map(({ key, total }) => [key, total]))

/** Places in up to four levels, each innermost one with two linked breakdowns of one total. */
const tables = fc
  .array(
    fc.record({
      voivodeship: fc.nat(1),
      county: fc.nat(2),
      stages: fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)), { minLength: 3, maxLength: 3 }),
      cut: fc.nat(100),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((leaves): ReadonlyArray<Suppression.Counted> => {
    const counties = new Set(leaves.map((one) => `${one.voivodeship}${one.county}`))
    const voivodeships = new Set(leaves.map((one) => `${one.voivodeship}`))
    return [
      around("PL", null),
      ...[...voivodeships].map((key) => around(key, "PL")),
      ...[...counties].map((key) => around(key, key.slice(0, 1))),
      ...leaves.map(({ voivodeship, county, stages, cut }, place) => {
        const [a = 0, b = 0, c = 0] = stages
        const total = a + b + c
        const open = Math.floor((total * cut) / 100)
        const key = `${voivodeship}${county}-${place}`
        return {
          key,
          within: `${voivodeship}${county}`,
          total,
          by: { stage: { a, b, c }, status: { open, closed: total - open } },
        }
      }),
    ]
  })

/** The true counts of every place, for comparison: nothing is below a threshold of one. */
const truth = (table: ReadonlyArray<Suppression.Counted>) => Suppression.publish(table, 1)

const numbersOf = (published: ReadonlyArray<Suppression.Published>) =>
  published.flatMap(({ total, by }) => [total, ...Object.values(by).flatMap((one) => Object.values(one))])

describe("hiding small numbers", () => {
  it("[SN1] shows no number from one to four, and zero as zero", () => {
    const table = [
      around("PL", null),
      leaf("1", "PL", 3),
      leaf("2", "PL", 0),
      leaf("3", "PL", 40),
      leaf("4", "PL", 9),
    ]
    expect(totals(Suppression.publish(table))).toEqual({ PL: 52, 1: hidden, 2: 0, 3: 40, 4: hidden })
    fc.assert(
      fc.property(tables, (any) => {
        for (const shown of numbersOf(Suppression.publish(any)))
          expect(shown === hidden || shown === 0 || shown >= Suppression.threshold).toBe(true)
      }),
    )
  })

  it("[SN1] hides the smallest of the others, so that a small number cannot be taken from the total", () => {
    const table = [around("PL", null), leaf("1", "PL", 1), leaf("2", "PL", 20), leaf("3", "PL", 6)]
    expect(totals(Suppression.publish(table))).toEqual({ PL: 27, 1: hidden, 2: 20, 3: hidden })
  })

  it("[SN1] hides more when two small numbers together are small", () => {
    const table = [
      around("PL", null),
      leaf("1", "PL", 1),
      leaf("2", "PL", 2),
      leaf("3", "PL", 8),
      leaf("4", "PL", 50),
    ]
    expect(totals(Suppression.publish(table))).toEqual({ PL: 61, 1: hidden, 2: hidden, 3: hidden, 4: 50 })
  })

  it("[SN2] no hidden number can be computed more closely than the threshold, in any table", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 12 }), (table, least) => {
        expect(Exposure.tooClose(Suppression.publish(table, least), least)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it("[SN2] the true number lies in the range that can be computed", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const real = new Map(truth(table).map((place) => [place.key, place]))
        for (const { place, breakdown, category, least, most } of Exposure.of(Suppression.publish(table))) {
          const found = real.get(place)
          const number =
            breakdown === null || category === null ? found?.total : found?.by[breakdown]?.[category]
          expect(number).toSatisfy((one: number) => one >= least && one <= most)
        }
      }),
      { numRuns: 50 },
    )
  })

  it("[SN2] hiding small numbers alone would be seen through", () => {
    const naive = (published: ReadonlyArray<Suppression.Published>) =>
      published.map(({ total, by, ...place }) => ({
        ...place,
        total: total !== hidden && total > 0 && total < 5 ? hidden : total,
        by,
      }))
    const table = [around("PL", null), leaf("1", "PL", 3), leaf("2", "PL", 20), leaf("3", "PL", 40)]
    expect(Exposure.tooClose(naive(truth(table)), 5)).toEqual([
      { place: "1", breakdown: null, category: null, least: 3, most: 3 },
    ])
  })

  it("[SN3] what is shown is true, and parts that are all shown add up to their total", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const real = numbersOf(truth(table))
        for (const [place, shown] of numbersOf(Suppression.publish(table)).entries())
          expect(shown === hidden || shown === real[place]).toBe(true)
      }),
    )
  })

  it("[SN3] hides no more than it has to: a table without small numbers is shown whole", () => {
    const table = [around("PL", null), staged("1", "PL", { a: 5, b: 0 }), staged("2", "PL", { a: 7, b: 12 })]
    expect(numbersOf(Suppression.publish(table))).not.toContain(hidden)
  })

  it("[SN3] takes a category that is small in the whole table together with another, and shows the rest", () => {
    const table = [
      around("PL", null),
      staged("1", "PL", { a: 20, b: 9, c: 2 }),
      staged("2", "PL", { a: 30, b: 6, c: 0 }),
    ]
    expect(Suppression.publish(table).map(({ key, by }) => [key, by["stage"]])).toEqual([
      ["PL", { a: 50, b: hidden, c: hidden }],
      ["1", { a: 20, b: hidden, c: hidden }],
      ["2", { a: 30, b: hidden, c: hidden }],
    ])
  })

  it("[SN4] a hidden number is no symbol of statistics: it has a sign and an explanation, and no sum is made with it", () => {
    expect(Suppression.sign).not.toBe(StatSymbol.sign("no-information"))
    expect(StatSymbol.fromText(Suppression.sign)).toMatchObject({ _tag: "Failure" })
    expect(StatSymbol.sum([12, Suppression.toFigure(hidden)])).toBe("no-information")
    expect(StatSymbol.toText(Suppression.toFigure(0))).toBe(StatSymbol.zeroSign)
    for (const language of ["pl", "en"] as const)
      expect(Suppression.explanation[language]).toContain(Suppression.sign)
  })
})
