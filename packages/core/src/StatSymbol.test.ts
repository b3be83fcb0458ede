import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import * as Form from "./Form.ts"
import * as Stat from "./StatSymbol.ts"

const symbols = CodeList.codes(Stat.StatSymbol)
const anySymbol = FastCheck.constantFrom(...symbols)
const anyNumber = FastCheck.integer({ min: 0, max: 1_000_000 })
const anyFigure = FastCheck.oneof(anyNumber, anySymbol)

describe("symbols", () => {
  it("[SY1] are three, written 0, . and x, with words in Polish and English", () => {
    expect(symbols.map((symbol) => [symbol, Stat.sign(symbol)])).toEqual([
      ["below-unit", "0"],
      ["no-information", "."],
      ["not-applicable", "x"],
    ])
  })

  it("[SY1] are figures beside numbers, and neither null nor the signs themselves are", () => {
    for (const figure of [0, 1.5, -3, ...symbols]) {
      expect(Result.getOrThrow(Form.decode(Stat.Figure, figure))).toBe(figure)
    }
    for (const other of [null, undefined, "0", ".", "x", Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(Result.isFailure(Form.decode(Stat.Figure, other))).toBe(true)
    }
  })
})

describe("calculation", () => {
  it("[SY2] has no information when one figure has none", () => {
    expect(Stat.sum([12, "no-information", "not-applicable"])).toBe("no-information")
    expect(Stat.mean([12, "below-unit", "no-information"])).toBe("no-information")
    FastCheck.assert(
      FastCheck.property(FastCheck.array(anyFigure), FastCheck.nat(), (figures, at) => {
        const place = at % (figures.length + 1)
        const some = [...figures.slice(0, place), "no-information" as const, ...figures.slice(place)]
        return Stat.sum(some) === "no-information" && Stat.mean(some) === "no-information"
      }),
    )
  })

  it("[SY3] leaves out what does not apply, and does not apply when nothing does", () => {
    expect(Stat.sum([12, "not-applicable", 3])).toBe(15)
    expect(Stat.mean([12, "not-applicable", 3])).toBe(7.5)
    expect(Stat.sum(["not-applicable", "not-applicable"])).toBe("not-applicable")
    expect(Stat.mean(["not-applicable"])).toBe("not-applicable")
    expect(Stat.sum([])).toBe(0)
    expect(Stat.mean([])).toBe("not-applicable")
  })

  it("[SY4] adds nothing for what is below the unit, and stays below it beside zeros", () => {
    expect(Stat.sum([12, "below-unit"])).toBe(12)
    expect(Stat.mean([12, "below-unit"])).toBe(6)
    expect(Stat.sum(["below-unit", 0])).toBe("below-unit")
    expect(Stat.mean(["below-unit", "below-unit"])).toBe("below-unit")
    expect(Stat.sum([5, -5, "below-unit"])).toBe(0)
    expect(Stat.sum([0, 0])).toBe(0)
  })

  it("[SY4] sums numbers alone as arithmetic does, in any order and in any parts", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.array(anyNumber), (numbers) => {
        expect(Stat.sum(numbers)).toBe(numbers.reduce((all, one) => all + one, 0))
      }),
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(anyFigure, { minLength: 1 }),
        FastCheck.array(anyFigure, { minLength: 1 }),
        (one, other) => {
          expect(Stat.sum([...one, ...other])).toBe(Stat.sum([Stat.sum(one), Stat.sum(other)]))
          expect(Stat.sum([...one, ...other])).toBe(Stat.sum([...other, ...one].reverse()))
        },
      ),
    )
  })

  it("[SY5] gives a share of every pair of figures", () => {
    const whole = [8, 0, ...symbols]
    const shares = [2, 0, ...symbols].map((part) => whole.map((one) => Stat.share(part, one)))
    const none = "no-information"
    const no = "not-applicable"
    const trace = "below-unit"
    expect(shares).toEqual([
      [25, no, none, none, no],
      [0, no, none, none, no],
      [trace, no, none, none, no],
      [none, none, none, none, none],
      [no, no, no, none, no],
    ])
    expect(Stat.share(9, 3)).toBe(300)
  })

  it("[SY2] never makes a number out of numbers too large to add", () => {
    expect(Stat.sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe("no-information")
    expect(Stat.share(Number.MAX_VALUE, Number.MIN_VALUE)).toBe("no-information")
  })
})

describe("export", () => {
  it("[SY6] rounds halves away from zero, and to below the unit what is not zero", () => {
    expect([0.4, 0.5, -0.4, -0.5, 0, 1.005, 12.345].map((number) => Stat.round(number, 0))).toEqual([
      "below-unit",
      1,
      "below-unit",
      -1,
      0,
      1,
      12,
    ])
    expect(Stat.round(1.005, 2)).toBe(1.01)
    expect(Stat.round(0.04, 1)).toBe("below-unit")
    expect(Stat.round("not-applicable", 1)).toBe("not-applicable")
  })

  it("[SY7] gives sheets numbers as numbers and symbols as text, so that zero and 0 differ", () => {
    expect([0, 0.2, 7, ...symbols].map((figure) => Stat.toCell(figure))).toEqual([0, "0", 7, "0", ".", "x"])
    expect(Stat.toCell(12.34, 1)).toBe(12.3)
  })

  it("[SY8] writes zero as a dash and a decimal comma, and reads back the same figure", () => {
    expect([0, 1234.5, -2, ...symbols].map((figure) => Stat.toText(figure, 1))).toEqual([
      "–",
      "1234,5",
      "-2,0",
      "0",
      ".",
      "x",
    ])
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100 + 0),
          anySymbol,
        ),
        (figure) => {
          expect(Result.getOrThrow(Stat.fromText(Stat.toText(figure, 2)))).toBe(figure)
        },
      ),
    )
  })

  it("[SY8] reads a true minus as a dash, and digits only in whole thousands", () => {
    expect(Stat.fromText("\u2212")).toEqual(Result.succeed(0))
    expect(Stat.fromText("-1\u202f234\u00a0567,5")).toEqual(Result.succeed(-1_234_567.5))
    for (const written of ["1 2 3", "12 34", "1234 567", "1 234 56"])
      expect(Result.isFailure(Stat.fromText(written))).toBe(true)
  })

  it("[SY6] leaves a number alone that has no digits left after the point, and never gives minus zero", () => {
    expect(Stat.round(1e21, 2)).toBe(1e21)
    expect(Stat.toText(1e21)).toBe("1000000000000000000000")
    expect(Stat.toCell(-0)).toBe(0)
  })

  it("[SY8] reads what people write and refuses the rest", () => {
    expect(
      ["1 234,5", "X", "-", "—", "−7", " . "].map((text) => Result.getOrThrow(Stat.fromText(text))),
    ).toEqual([1234.5, "not-applicable", 0, 0, -7, "no-information"])
    for (const text of ["", "abc", "1,2,3", "1e3", "..", "0x10"]) {
      expect(Stat.fromText(text)).toEqual(Result.fail({ code: "not-a-figure", path: [], params: {} }))
    }
  })
})
