import * as FastCheck from "fast-check"
import { stdnum } from "stdnum"
import { describe, expect, it } from "vitest"
import * as Identifier from "./Identifier.ts"

/** So many stems, each with all ten last digits: one in ten or eleven of the numbers is valid. */
const numbers = (length: number, stems: number): ReadonlyArray<string> =>
  FastCheck.sample(
    FastCheck.array(FastCheck.integer({ min: 0, max: 9 }), { minLength: length - 1, maxLength: length - 1 }),
    { numRuns: stems, seed: 2014 },
  ).flatMap((digits) => [..."0123456789"].map((last) => digits.join("") + last))

/** Births, with days and months that do not exist among them; none to come, which the library refuses by its clock. */
const births = FastCheck.sample(
  FastCheck.record({
    year: FastCheck.integer({ min: 0, max: 99 }),
    month: FastCheck.integer({ min: 0, max: 99 }),
    day: FastCheck.integer({ min: 0, max: 33 }),
    rest: FastCheck.integer({ min: 0, max: 9999 }),
  }),
  { numRuns: 7_000, seed: 2014 },
)
  .filter(({ year, month }) => month < 20 || month >= 80 || (month < 40 && year < 26))
  .flatMap(({ year, month, day, rest }) =>
    [..."0123456789"].map(
      (last) =>
        [year, month, day].map((part) => String(part).padStart(2, "0")).join("") +
        String(rest).padStart(4, "0") +
        last,
    ),
  )

const library = (name: "nip" | "regon" | "pesel") => stdnum["PL"]?.[name] ?? expect.fail(`no ${name}`)

const disagreements = (
  all: ReadonlyArray<string>,
  ours: (digits: string) => boolean,
  name: "nip" | "regon" | "pesel",
) => all.filter((digits) => !/^0+$/.test(digits) && ours(digits) !== library(name).validate(digits).isValid)

const regon14 = numbers(9, 3_000)
  .filter(Identifier.isRegon)
  .flatMap((entity) => [..."0123456789"].map((last) => `${entity}0001${last}`))

describe("the library stdnum, which others wrote", () => {
  it("[ID2] agrees about 40,000 numbers of taxpayers", () => {
    const all = numbers(10, 4_000)
    expect(all.filter(Identifier.isNip).length).toBeGreaterThan(3_000)
    expect(disagreements(all, Identifier.isNip, "nip")).toEqual([])
  })

  it("[ID3] agrees about 30,000 numbers of entities", () => {
    const all = numbers(9, 3_000)
    expect(all.filter(Identifier.isRegon).length).toBeGreaterThan(2_500)
    expect(disagreements(all, Identifier.isRegon, "regon")).toEqual([])
  })

  it("[ID4] agrees about 30,000 numbers of their local units", () => {
    expect(regon14.length).toBe(30_000)
    expect(disagreements(regon14, Identifier.isRegon, "regon")).toEqual([])
  })

  it("[ID7] agrees about 30,000 numbers of persons", () => {
    expect(births.length).toBeGreaterThan(30_000)
    expect(births.filter(Identifier.looksLikePesel).length).toBeGreaterThan(1_000)
    expect(disagreements(births, Identifier.looksLikePesel, "pesel")).toEqual([])
  })
})
