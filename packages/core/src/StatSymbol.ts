/**
 * A figure of a report: a number, or the symbol that stands where a number cannot; sums, shares, means and how they are written.
 * Not here: which figures a report has (`@osl/evaluation`), or hiding small numbers (`@osl/evaluation`).
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { published } from "./Evidence.ts"
import * as Problem from "./Problem.ts"

/**
 * Why there is no number. **Shape** written as `0`, `.` and `x`. None of them is zero, and none is an answer left out.
 * **Source** S48; rule SY1.
 */
export const StatSymbol = /* @__PURE__ */ CodeList.make(
  "statistics-symbol",
  ["Znak umowny", "Statistics symbol"],
  published("S48"),
  {
    "below-unit": [
      "zjawisko istnieje, ale jest mniejsze niż jednostka miary",
      "the phenomenon exists but is smaller than the unit",
    ],
    "no-information": [
      "brak informacji albo informacja niewiarygodna",
      "no information, or unreliable information",
    ],
    "not-applicable": [
      "wypełnienie pozycji jest niemożliwe lub niecelowe",
      "the position cannot or should not be filled in",
    ],
  },
)
export type StatSymbol = (typeof StatSymbol)["codes"][number]["code"]

const signs = {
  "below-unit": "0",
  "no-information": ".",
  "not-applicable": "x",
} as const satisfies Record<StatSymbol, string>

/** The character that stands for a symbol in a table. **Source** S48; rule SY1. */
export const sign = (symbol: StatSymbol): string => signs[symbol]

/** A number in the unit of its position, or a symbol. In JSON a number or the code of the symbol. */
export const Figure = /* @__PURE__ */ Schema.Union([
  Schema.Number.check(Schema.isFinite(Problem.rule(Number.isFinite, "not-a-number"))),
  Schema.Literals(CodeList.codes(StatSymbol)),
])
export type Figure = number | StatSymbol

/** Whether a figure is a symbol and no number. */
export const isSymbol = (figure: Figure): figure is StatSymbol => typeof figure !== "number"

/** A finite number as it is; one that arithmetic could not give is `no-information`. */
const finite = (number: number): Figure => (Number.isFinite(number) ? number + 0 : "no-information")

/** The numbers among figures, a phenomenon below the unit read as nothing; or the symbol that decides. */
const countable = (figures: ReadonlyArray<Figure>): ReadonlyArray<number> | StatSymbol => {
  if (figures.includes("no-information")) return "no-information"
  const applicable = figures.filter((figure) => figure !== "not-applicable")
  if (applicable.length === 0) return figures.length === 0 ? [] : "not-applicable"
  return applicable.map((figure) => (isSymbol(figure) ? 0 : figure))
}

const total = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, number) => sum + number, 0)

/**
 * The sum of figures.
 *
 * **Shape** without information on one there is none on the sum; what does not apply is left out, and when nothing applies the sum
 * does not; below the unit adds nothing, but a sum that holds nothing else than that and zeros is below the unit; of no figures, 0.
 * **Source** inferred; rules SY2–SY4.
 */
export const sum = (figures: ReadonlyArray<Figure>): Figure => {
  const numbers = countable(figures)
  if (typeof numbers === "string") return numbers
  const hasOnlyTraces =
    figures.includes("below-unit") && figures.every((figure) => isSymbol(figure) || figure === 0)
  return hasOnlyTraces ? "below-unit" : finite(total(numbers))
}

/**
 * The mean of the figures that apply.
 *
 * **Shape** as for the sum; of no figures, `not-applicable`.
 * **Source** inferred; rules SY2–SY4.
 */
export const mean = (figures: ReadonlyArray<Figure>): Figure => {
  const numbers = countable(figures)
  if (typeof numbers === "string") return numbers
  if (numbers.length === 0) return "not-applicable"
  const all = sum(figures)
  return isSymbol(all) ? all : finite(all / numbers.length)
}

/**
 * What share a part has in a whole. **Unit** percent.
 *
 * **Shape** without information on either there is none; when either does not apply, or the whole is zero, there is no share; a part
 * below the unit has a share below the unit; a whole below the unit is too small to share out: no information.
 * **Source** inferred; rule SY5.
 */
export const share = (part: Figure, whole: Figure): Figure => {
  if (part === "no-information" || whole === "no-information") return "no-information"
  if (part === "not-applicable" || whole === "not-applicable" || whole === 0) return "not-applicable"
  if (whole === "below-unit") return "no-information"
  return part === "below-unit" ? "below-unit" : finite((part / whole) * 100)
}

/**
 * A figure to so many decimals; a number that is not zero but would be written as zero is below the unit.
 * **Unit** `decimals` 0–6; halves are rounded away from zero. **Source** S48; rule SY6.
 */
export const round = (figure: Figure, decimals: number): Figure => {
  if (isSymbol(figure)) return figure
  if (figure === 0) return 0
  const power = 10 ** decimals
  // So large a number has no digits left after the point.
  if (Math.abs(figure) * power >= Number.MAX_SAFE_INTEGER) return figure
  const size = Math.round(Math.abs(figure) * power * (1 + Number.EPSILON)) / power
  if (size === 0) return "below-unit"
  return Number.isFinite(size) ? Math.sign(figure) * size : figure
}

/**
 * A cell of a sheet that knows numbers from text: a number, or the sign of the symbol as text.
 * **Source** rule SY7.
 */
export const toCell = (figure: Figure, decimals = 0): number | string => {
  const rounded = round(figure, decimals)
  return isSymbol(rounded) ? sign(rounded) : rounded
}

/** How a true zero is written where `0` means "below the unit". */
export const zeroSign = "–"

/**
 * A figure as text of a table, with a decimal comma; zero is a dash, for `0` is the sign of what is below the unit.
 * **Source** S48; the dash inferred (practice of public statistics); rule SY8.
 */
export const toText = (figure: Figure, decimals = 0): string => {
  const cell = toCell(figure, decimals)
  if (typeof cell === "string") return cell
  if (cell === 0) return zeroSign
  return Math.abs(cell) < 1e21 ? cell.toFixed(decimals).replace(".", ",") : String(BigInt(cell))
}

const inThousands = /^[-–−]?\s*\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/

/**
 * Reads what `toText` wrote, or a person: spaces between thousands, a comma or a point, any dash for zero.
 * **Errors** `not-a-figure`. **Source** rule SY8.
 */
export const fromText = (written: string): Result.Result<Figure, Problem.Problem> => {
  if (/\d\s+\d/.test(written) && !inThousands.test(written.trim()))
    return Result.fail(Problem.make("not-a-figure"))
  const plain = written.replace(/\s/g, "").replace(",", ".")
  const found = CodeList.codes(StatSymbol).find((symbol) => sign(symbol) === plain.toLowerCase())
  if (found !== undefined) return Result.succeed(found)
  if (/^[-–—−]$/.test(plain)) return Result.succeed(0)
  if (/^[-–−]?\d{1,15}(?:\.\d{1,9})?$/.test(plain))
    return Result.succeed(Number(plain.replace(/^[–−]/, "-")) + 0)
  return Result.fail(Problem.make("not-a-figure"))
}
