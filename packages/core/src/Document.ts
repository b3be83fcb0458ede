/**
 * Documents of unknown origin: how large and how deep they may be before anything else looks at them.
 * Not here: what a record must hold (`Form.decode`), or who may send one (the portal).
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Form from "./Form.ts"
import * as Problem from "./Problem.ts"

/**
 * **Unit** `characters` in UTF-16 units of all text together; `depth` in levels of lists and objects inside each other; `values` in
 * lists, objects and what they hold, all together.
 */
export interface Limits {
  readonly characters: number
  readonly depth: number
  readonly values: number
}

/** Far above any record of a form; below what would make a server slow. **Source** inferred; rule DO1. */
export const limits: Limits = { characters: 5_000_000, depth: 32, values: 200_000 }

type Checked = Result.Result<unknown, Problem.Problem>

const tooLarge = (max: number): Checked => Result.fail(Problem.make("document-too-large", [], { max }))
const tooDeep = (max: number): Checked => Result.fail(Problem.make("document-too-deep", [], { max }))

const quote = 34
const backslash = 92
const isOpening = (unit: number): boolean => unit === 91 || unit === 123
const isClosing = (unit: number): boolean => unit === 93 || unit === 125

/** Whether brackets outside strings go deeper than so many levels. */
const isDeeper = (text: string, max: number): boolean => {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isInString) {
      if (unit === backslash) at += 1
      else if (unit === quote) isInString = false
    } else if (unit === quote) isInString = true
    else if (isOpening(unit)) {
      depth += 1
      if (depth > max) return true
    } else if (isClosing(unit)) depth -= 1
  }
  return false
}

/**
 * Looks whether a value is within the limits, without going further than they reach.
 *
 * **Shape** the value itself, unchanged; one that holds itself is too deep.
 * **Errors** `document-too-deep`, `document-too-large`.
 */
export const check = (value: unknown, within: Limits = limits): Checked => {
  const waiting: Array<readonly [value: unknown, depth: number]> = [[value, 1]]
  let characters = 0
  let values = 1
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [one, depth] = next
    if (typeof one === "string") characters += one.length
    else if (typeof one === "object" && one !== null) {
      if (depth > within.depth) return tooDeep(within.depth)
      const isList = Array.isArray(one)
      const names = isList ? [] : Object.keys(one)
      values += isList ? one.length : names.length
      if (values > within.values) return tooLarge(within.characters)
      for (const inner of isList ? one : Object.values(one)) waiting.push([inner, depth + 1])
      for (const name of names) characters += name.length
    }
    if (characters > within.characters) return tooLarge(within.characters)
  }
  return Result.succeed(value)
}

/**
 * Reads JSON of unknown origin; the text is measured before it is read.
 *
 * **Errors** `document-too-large`, `document-too-deep`, `not-json`.
 * **Source** inferred; rules DO1, DO2.
 */
export const parse = (text: string, within: Limits = limits): Checked => {
  if (text.length > within.characters) return tooLarge(within.characters)
  if (isDeeper(text, within.depth)) return tooDeep(within.depth)
  const parsed = Result.try({ try: (): unknown => JSON.parse(text), catch: () => Problem.make("not-json") })
  return Result.flatMap(parsed, (value) => check(value, within))
}

type Decoded<T> = Result.Result<T, ReadonlyArray<Problem.Problem>>

/**
 * Reads a value of unknown origin as a record.
 *
 * **Shape** `value` is data as JSON gives them.
 * **Errors** one problem when a limit is broken, otherwise those of `Form.decode`.
 * **Source** inferred; rules DO1, DO3.
 */
export const decode = <T>(
  schema: Schema.Codec<T, unknown>,
  value: unknown,
  within: Limits = limits,
): Decoded<T> =>
  Result.flatMap(
    Result.mapError(check(value, within), (problem) => [problem]),
    (checked) => Form.decode(schema, checked),
  )

/** Reads a JSON text of unknown origin as a record. **Errors** those of `parse`, otherwise those of `Form.decode`. */
export const decodeText = <T>(
  schema: Schema.Codec<T, unknown>,
  text: string,
  within: Limits = limits,
): Decoded<T> =>
  Result.flatMap(
    Result.mapError(parse(text, within), (problem) => [problem]),
    (parsed) => Form.decode(schema, parsed),
  )
