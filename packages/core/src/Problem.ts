/**
 * What is wrong with some input: a stable code, where, and a sentence for a person.
 * Not here: refusals of a process (`@osl/workflow`, Refusal), which are lists of these.
 */
import * as Schema from "effect/Schema"
import * as Issue from "effect/SchemaIssue"
import type { Language, Text } from "./Language.ts"
import * as Message from "./Message.ts"
import { type Code, sentences } from "./problems.ts"

/** **Shape** `path` leads from the root of the input to the value concerned; empty for the input as a whole. */
export interface Problem {
  readonly code: string
  readonly path: ReadonlyArray<string | number>
  readonly params: Readonly<Record<string, string | number>>
}

/** Sentences by code, written as ICU messages over the problem's `params`. */
export type Catalog = Readonly<Record<string, Text>>

export type { Code } from "./problems.ts"

/** A problem of the input as a whole unless a path says where. */
export const make = (code: Code, path: Problem["path"] = [], params: Problem["params"] = {}): Problem => ({
  code,
  path,
  params,
})

/** What a schema's check says of itself, so that a failure of it becomes a problem. */
export const annotation = (code: Code, params: Problem["params"] = {}) => ({ problem: { code, params } })

/**
 * What is seen of a value at a glance, for those who look at many (`@osl/workflow`, Recogniser).
 *
 * **Shape** a check holds for each value that all of it is true of, and may hold for others: those are asked about.
 */
export interface Glance {
  /** **Unit** UTF-16 units. */
  readonly maxLength?: number
  /** A pattern that finds nothing in the text: one that finds costs half as much again. */
  readonly unless?: RegExp
  /** Whole numbers, both included. */
  readonly between?: readonly [min: number, max: number]
  /** A value that was found right comes again soon: ids and dates of a log come in runs. */
  readonly repeats?: true
}

/** The same, with the bare predicate of the check for those who only want to know whether it holds. */
export const rule = <T>(
  holds: (value: T) => boolean,
  code: Code,
  params: Problem["params"] = {},
  glance?: Glance,
) => ({
  ...annotation(code, params),
  holds,
  glance,
})

/** On a check: what says at once whether it and all checks before it hold. */
export const allHold = <T>(holds: (value: T) => boolean, glance?: Glance) => ({ allHold: holds, glance })

/** A check of a schema, made of a predicate that knows all it needs from the value. */
export const check = <T>(
  holds: (value: T) => boolean,
  code: Code,
  params: Problem["params"] = {},
  glance?: Glance,
) => Schema.makeFilter<T>(holds, rule(holds, code, params, glance))

/** What a check answers when only it knows the problem's `params`, instead of its annotation. */
export const issue = (code: Code, params: Problem["params"] = {}): Issue.Issue =>
  new Issue.InvalidValue(annotation(code, params))

const known = new Map<string, Message.Message>()

/**
 * Fills an ICU message for one language. Messages that were read are kept.
 *
 * **Shape** a text that is no message comes back as it is, a value that is not given as its name in braces.
 */
export const format = (text: string, language: string, params: Problem["params"]): string => {
  const message = known.get(text) ?? Message.read(text)
  if (message === undefined) return text
  known.set(text, message)
  return Message.fill(message, language, params)
}

/** The sentence for a problem; the code itself when no catalog knows it, so that nothing is hidden. */
export const text = (
  problem: Pick<Problem, "code" | "params">,
  language: Language,
  more: Catalog = {},
): string => {
  const { code } = problem
  const own: Readonly<Record<string, string>> = sentences[language]
  const found = more[code]?.[language] ?? (Object.hasOwn(own, code) ? own[code] : undefined)
  return found === undefined ? code : format(found, language, problem.params)
}

const isProblemAnnotation = (value: unknown): value is Pick<Problem, "code" | "params"> =>
  typeof value === "object" && value !== null && "code" in value && "params" in value

type Said = Pick<Problem, "code" | "params"> | undefined

const saidBy = (value: unknown): Said => (isProblemAnnotation(value) ? value : undefined)

/** What a failed check found: where the check points, in its own words or else in those of its annotation. */
const fromFilter = (issue: Issue.Issue, path: Problem["path"], said: Said): ReadonlyArray<Problem> => {
  switch (issue._tag) {
    case "Pointer":
      return fromFilter(issue.issue, [...path, ...issue.path.map(key)], said)
    case "Composite":
      return issue.issues.flatMap((inner) => fromFilter(inner, path, said))
    case "InvalidValue": {
      const found = saidBy(issue.annotations?.["problem"]) ?? said
      return [found === undefined ? make("wrong-value", path) : { ...found, path }]
    }
    default:
      return fromIssue(issue, path)
  }
}

const key = (part: PropertyKey): string | number => (typeof part === "number" ? part : String(part))

/**
 * Every problem that a decoder found: keys not asked for first, then in the order of the fields.
 *
 * **Shape** one problem per failed check; a check without an annotation becomes `wrong-value`.
 */
export const fromIssue = (issue: Issue.Issue, path: Problem["path"] = []): ReadonlyArray<Problem> => {
  switch (issue._tag) {
    case "Pointer":
      return fromIssue(issue.issue, [...path, ...issue.path.map(key)])
    case "Composite":
      return issue.issues.flatMap((inner) => fromIssue(inner, path))
    case "Encoding":
      return fromIssue(issue.issue, path)
    case "Filter":
      return fromFilter(issue.issue, path, saidBy(issue.filter.annotations?.["problem"]))
    case "MissingKey":
      return [make("required", path)]
    case "UnexpectedKey":
      return [make("unexpected", path)]
    case "AnyOf":
    case "OneOf": {
      const inner = "issues" in issue ? issue.issues.flatMap((one) => fromIssue(one, path)) : []
      return inner.length > 0 ? inner : [make("not-in-list", path)]
    }
    case "InvalidType": {
      const said = saidBy(issue.ast.annotations?.["wrongType"])
      return [said === undefined ? make("wrong-type", path) : { ...said, path }]
    }
    default:
      return [make("wrong-value", path)]
  }
}

/** All problems, not the first one, and no key that the schema does not name. */
export const decodeOptions = { errors: "all", onExcessProperty: "error" } as const

export const isSchemaError = Schema.isSchemaError
