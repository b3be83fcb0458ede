/**
 * Whether a value is what a schema describes, said fast and without reasons, for reading long logs.
 * Not here: the reasons when it is not (`Event.reader` asks the schema itself).
 */
import * as Hash from "effect/Hash"
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"

/**
 * **Shape** true only for what the schema decodes to an equal value, with no key that it does not name. Keys that are
 * symbols, and those of a list beside its rows, are not looked for: JSON makes none.
 */
export type Recogniser = (value: unknown) => boolean

/** What the written source calls: the checks of the schema, and the sets of values of its lists. */
type Bound = ((value: never) => boolean) | ReadonlySet<unknown>

interface Writing {
  readonly functions: Array<string>
  readonly bound: Array<Bound>
}

const options: SchemaAST.ParseOptions = { errors: "first", onExcessProperty: "error" }

const bind = (writing: Writing, value: Bound): string => {
  const index = writing.bound.indexOf(value)
  return `c${index === -1 ? writing.bound.push(value) - 1 : index}`
}

const filters = (checks: ReadonlyArray<SchemaAST.Check<never>>): ReadonlyArray<SchemaAST.Filter<never>> =>
  checks.flatMap((check) => (check._tag === "Filter" ? [check] : filters(check.checks)))

const said = (filter: SchemaAST.Filter<never>, what: "holds" | "allHold"): Bound | undefined => {
  const predicate = filter.annotations?.[what]
  return typeof predicate === "function" ? (predicate as (value: never) => boolean) : undefined
}

/** The predicates to ask: those that checks say of themselves (`Problem.rule`, `Problem.allHold`), else the checks. */
const predicates = (ast: SchemaAST.AST): ReadonlyArray<Bound> => {
  const asked: Array<Bound> = []
  for (const filter of filters(ast.checks ?? [])) {
    const all = said(filter, "allHold")
    if (all === undefined) {
      asked.push(said(filter, "holds") ?? ((value: never) => filter.run(value, ast, options) === undefined))
    } else asked.splice(0, asked.length, all)
  }
  return asked
}

/** **Shape** statements that return false unless the struct `v` has its properties and no others. */
const struct = (ast: SchemaAST.Objects, writing: Writing): string | undefined => {
  if (ast.indexSignatures.length > 0 || ast.propertySignatures.length === 0) return undefined
  const lines = [
    `if(typeof v!=="object"||v===null||Array.isArray(v))return false;let x,known=${ast.propertySignatures.length},given=0`,
  ]
  for (const { name, type } of ast.propertySignatures) {
    if (typeof name !== "string" || name === "__proto__") return undefined
    const is = expression(type, "x", writing)
    if (is === undefined) return undefined
    const key = JSON.stringify(name)
    lines.push(
      type.context?.isOptional
        ? `x=v[${key}];if(x===void 0&&!(${key} in v))known--;else if(!(${is}))return false`
        : `x=v[${key}];if(!(${is}))return false`,
    )
  }
  return `${lines.join(";")};for(const k in v)given++;if(given!==known)return false`
}

const rows = (ast: SchemaAST.Arrays, writing: Writing): string | undefined => {
  const [row, ...more] = ast.rest
  const is = row === undefined ? undefined : expression(row, "v[i]", writing)
  return is === undefined || more.length > 0 || ast.elements.length > 0
    ? undefined
    : `if(!Array.isArray(v))return false;for(let i=0;i<v.length;i++)if(!(${is}))return false`
}

/** The call of a function of its own, for what is longer than an expression. */
const called = (body: string | undefined, checks: string, input: string, writing: Writing) =>
  body === undefined
    ? undefined
    : `f${writing.functions.push(`${body};return true${checks.replaceAll("@", "v")}`) - 1}(${input})`

const literals = (ast: SchemaAST.Union): ReadonlySet<unknown> | undefined => {
  const values = ast.types.flatMap((type) =>
    type._tag === "Literal" && type.checks === undefined ? [type.literal] : [],
  )
  return values.length === ast.types.length ? new Set(values) : undefined
}

const union = (ast: SchemaAST.Union, input: string, writing: Writing): string | undefined => {
  const values = literals(ast)
  // A few words are sooner compared one by one than looked up.
  if (values !== undefined && values.size <= 6 && [...values].every((value) => typeof value === "string"))
    return `(${[...values].map((value) => `${input}===${JSON.stringify(value)}`).join("||")})`
  if (values !== undefined) return `${bind(writing, values)}.has(${input})`
  const members = ast.types.map((type) => expression(type, input, writing))
  return ast.options?.mode === "oneOf" || members.includes(undefined) ? undefined : `(${members.join("||")})`
}

/** **Shape** an expression over `input`; `undefined` for a schema that changes what it reads or is of another kind. */
const expression = (ast: SchemaAST.AST, input: string, writing: Writing): string | undefined => {
  if (ast.encoding !== undefined || ("encodingChecks" in ast && ast.encodingChecks !== undefined)) {
    return undefined
  }
  const checks = predicates(ast)
    .map((predicate) => `&&${bind(writing, predicate)}(@)`)
    .join("")
  const here = checks.replaceAll("@", input)
  switch (ast._tag) {
    case "String":
    case "Number":
    case "Boolean":
      return `typeof ${input}==="${ast._tag.toLowerCase()}"${here}`
    case "Null":
      return `${input}===null${here}`
    case "Literal":
      return typeof ast.literal === "bigint" ? undefined : `${input}===${JSON.stringify(ast.literal)}${here}`
    case "Objects":
      return called(struct(ast, writing), checks, input, writing)
    case "Arrays":
      return called(rows(ast, writing), checks, input, writing)
    case "Union": {
      const is = union(ast, input, writing)
      return is === undefined ? undefined : `${is}${here}`
    }
    default:
      return undefined
  }
}

/** Makes a recogniser of what its source calls. */
export type Factory = (bound: ReadonlyArray<Bound>) => Recogniser

/** A recogniser as JavaScript: the body of a factory, and what that is called with. */
export interface Written {
  readonly source: string
  readonly bound: ReadonlyArray<Bound>
}

/** **Shape** `undefined` for a schema that changes what it reads or is of a kind not known here. */
export const write = (schema: Schema.Top): Written | undefined => {
  const writing: Writing = { functions: [], bound: [] }
  const is = expression(schema.ast, "v", writing)
  if (is === undefined) return undefined
  const names = writing.bound.map((_, index) => `c${index}`)
  const functions = writing.functions.map((body, index) => `function f${index}(v){${body}}`)
  return {
    source: `const [${names.join(",")}]=c;${functions.join("")}return function(v){return ${is}}`,
    bound: writing.bound,
  }
}

/** Sources of one length come to one key by a chance of one in 2^31. */
export const keyOf = (source: string): string => `${source.length}-${Hash.string(source)}`

const prepared = new Map<string, Factory>()

/**
 * Takes in factories that were written ahead of time (`@osl/workflow/compiled`).
 *
 * **Shape** by the key of their source: one that is stale, or of another schema, is never used.
 */
export const install = (factories: { readonly [key: string]: Factory }): void => {
  for (const [key, factory] of Object.entries(factories)) prepared.set(key, factory)
}

const compiled = (source: string): Factory | undefined => {
  try {
    return new Function("c", `"use strict";${source}`) as Factory
  } catch {
    return undefined
  }
}

/**
 * Makes a recogniser, from what was written ahead of time or else now.
 *
 * **Shape** `undefined` for a schema that cannot be recognised (`write`), and where nothing was written ahead of time
 * and the page's policy forbids to compile: then only the schema itself can tell.
 */
export const make = (schema: Schema.Top): Recogniser | undefined => {
  const written = write(schema)
  if (written === undefined) return undefined
  return (prepared.get(keyOf(written.source)) ?? compiled(written.source))?.(written.bound)
}
