/**
 * Documents of unknown origin: how large and how deep they may be before anything else looks at them.
 * Not here: what a record must hold (`Form.decode`), or who may send one (the portal).
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Decoding from "./Decoding.ts"
import * as Problem from "./Problem.ts"

/** **Unit** as in `Decoding`. */
export type Limits = Decoding.Limits

/** Far above any record of a form; below what would make a server slow. **Source** inferred; rule DO1. */
export const limits: Limits = Decoding.limits

type Checked = Result.Result<unknown, Problem.Problem>

const tooLarge = (max: number): Checked => Result.fail(Problem.make("document-too-large", [], { max }))
const tooMany = (max: number): Checked => Result.fail(Problem.make("document-too-many-values", [], { max }))
const tooDeep = (max: number): Checked => Result.fail(Problem.make("document-too-deep", [], { max }))

const quote = 34
const backslash = 92
const comma = 44
const isOpening = (unit: number): boolean => unit === 91 || unit === 123
const isClosing = (unit: number): boolean => unit === 93 || unit === 125

/** Whether brackets outside strings go deeper than so many levels, or commas part more values. */
const beyond = (text: string, within: Limits): Checked | undefined => {
  let depth = 0
  let commas = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isInString) {
      if (unit === backslash) at += 1
      else if (unit === quote) isInString = false
    } else if (unit === quote) isInString = true
    else if (isOpening(unit)) {
      depth += 1
      if (depth > within.depth) return tooDeep(within.depth)
    } else if (isClosing(unit)) depth -= 1
    else if (unit === comma) {
      commas += 1
      if (commas > within.values) return tooMany(within.values)
    }
  }
  return undefined
}

/**
 * Looks whether a value is within the limits, without going further than they reach.
 *
 * **Shape** the value itself, unchanged; one that holds itself is too deep.
 * **Errors** those of `Decoding.measure`.
 */
export const check = (value: unknown, within: Limits = limits): Checked =>
  Result.map(Decoding.measure(value, within), () => value)

/**
 * Reads JSON of unknown origin; the text is measured before it is read.
 *
 * **Errors** `document-too-large`, `document-too-many-values`, `document-too-deep`, `not-json`.
 * **Source** inferred; rules DO1, DO2.
 */
export const parse = (text: string, within: Limits = limits): Checked => {
  if (text.length > within.characters) return tooLarge(within.characters)
  const refused = beyond(text, within)
  if (refused !== undefined) return refused
  const parsed = Result.try({ try: (): unknown => JSON.parse(text), catch: () => Problem.make("not-json") })
  return Result.flatMap(parsed, (value) => check(value, within))
}

type Decoded<T> = Result.Result<T, ReadonlyArray<Problem.Problem>>

/**
 * Reads a value of unknown origin as a record.
 *
 * **Shape** `value` is data as JSON gives them.
 * **Errors** those of `Decoding.decode`.
 * **Source** inferred; rules DO1, DO3.
 */
export const decode = <T>(
  schema: Schema.Codec<T, unknown>,
  value: unknown,
  within: Limits = limits,
): Decoded<T> => Decoding.decode(schema, value, { within })

/** Reads a JSON text of unknown origin as a record. **Errors** those of `parse`, otherwise those of `decode`. */
export const decodeText = <T>(
  schema: Schema.Codec<T, unknown>,
  text: string,
  within: Limits = limits,
): Decoded<T> =>
  Result.flatMap(
    Result.mapError(parse(text, within), (problem) => [problem]),
    (parsed) => decode(schema, parsed, within),
  )
