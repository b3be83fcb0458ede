/**
 * Reading unknown values with a schema: within limits, every problem up to a number of them, and never a throw.
 * Not here: texts (`Document`), or the sentences of problems (`Problem`).
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
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

/** **Unit** problems that are told; of a value with more parts than `explained` only the first. */
export const most = { problems: 1000, explained: 20_000 } as const

type Read<T> = Result.Result<T, ReadonlyArray<Problem.Problem>>

interface Tally {
  characters: number
  values: number
}

type Excess = "characters" | "depth" | "values" | "no-data"

/** Bytes, and texts that are objects: as large as they like, and nothing that a record holds. */
const isNoData = (value: object): boolean => ArrayBuffer.isView(value) || value instanceof String

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Counts a value and what it holds, no further than the limits reach. */
const count = (value: unknown, depth: number, tally: Tally, within: Limits): Excess | undefined => {
  if (typeof value === "string") {
    tally.characters += value.length
    return tally.characters > within.characters ? "characters" : undefined
  }
  if (!isObject(value)) return undefined
  if (depth > within.depth) return "depth"
  if (Array.isArray(value)) {
    tally.values += value.length
    if (tally.values > within.values) return "values"
    for (let at = 0; at < value.length; at += 1) {
      const found = count(value[at], depth + 1, tally, within)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (isNoData(value)) return "no-data"
  for (const name in value) {
    tally.values += 1
    tally.characters += name.length
    if (tally.values > within.values) return "values"
    const found = count(value[name], depth + 1, tally, within)
    if (found !== undefined) return found
  }
  return tally.characters > within.characters ? "characters" : undefined
}

const unreadable = Problem.make("unreadable")

const problemOf = (excess: Excess, within: Limits): Problem.Problem => {
  switch (excess) {
    case "characters":
      return Problem.make("document-too-large", [], { max: within.characters })
    case "depth":
      return Problem.make("document-too-deep", [], { max: within.depth })
    case "values":
      return Problem.make("document-too-many-values", [], { max: within.values })
    case "no-data":
      return unreadable
  }
}

/**
 * How many values a value holds, itself among them, looked at no further than the limits reach.
 *
 * **Errors** `document-too-deep`, also for one that holds itself; `document-too-large`; `document-too-many-values`; `unreadable` for
 * what is no plain data.
 * **Source** inferred; rules DO1, DO3.
 */
export const measure = (value: unknown, within: Limits = limits): Result.Result<number, Problem.Problem> => {
  const tally: Tally = { characters: 0, values: 1 }
  try {
    const excess = count(value, 1, tally, within)
    return excess === undefined ? Result.succeed(tally.values) : Result.fail(problemOf(excess, within))
  } catch {
    return Result.fail(unreadable)
  }
}

const problemsOf = <T>(read: Result.Result<T, Schema.SchemaError>): Read<T> =>
  Result.mapError(read, ({ issue }) => Problem.fromIssue(issue))

/** What is told of problems: all, or the first ones and that there are more. */
const told = (found: ReadonlyArray<Problem.Problem>, isWhole: boolean): ReadonlyArray<Problem.Problem> => {
  const first = found.slice(0, isWhole ? most.problems : 1)
  return isWhole && found.length === first.length
    ? first
    : [...first, Problem.make("too-many-problems", [], { shown: first.length })]
}

export interface Options {
  readonly within?: Limits
  /** Whether keys that the schema does not name are problems, or not minded. */
  readonly excess?: "error" | "ignore"
}

/**
 * Reads a value of unknown origin.
 *
 * **Errors** one problem when a limit is broken or the value cannot be read at all; otherwise every problem found, and after the first
 * `most.problems` of them `too-many-problems`.
 * **Source** inferred; rules DO1, DO3, DO4.
 */
export const decode = <T>(
  schema: Schema.Codec<T, unknown>,
  input: unknown,
  { within = limits, excess = "error" }: Options = {},
): Read<T> => {
  const size = measure(input, within)
  if (Result.isFailure(size)) return Result.fail([size.failure])
  const isWhole = size.success <= most.explained
  try {
    const read = problemsOf(
      Schema.decodeUnknownResult(schema, {
        errors: isWhole ? "all" : "first",
        onExcessProperty: excess,
      })(input),
    )
    return Result.mapError(read, (found) => told(found, isWhole))
  } catch {
    return Result.fail([unreadable])
  }
}
