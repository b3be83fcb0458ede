/**
 * Whether a value is what a schema describes, said fast and without reasons, for reading long logs.
 * Not here: the reasons when it is not (`Event.reader` asks the schema itself).
 */
import type { Problem } from "@osl/core"
import * as Hash from "effect/Hash"
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"

/**
 * **Shape** true only for what the schema decodes to an equal value, with no key that it does not name. Keys that are
 * symbols, and those of a list beside its rows, are not looked for: JSON makes none.
 */
export type Recogniser = (value: unknown) => boolean

/** What the written source calls: the checks of the schema, their patterns, and the sets of values of its lists. */
type Bound = ((value: never) => boolean) | RegExp | ReadonlySet<unknown>

interface Writing {
  readonly functions: Array<string>
  readonly bound: Array<Bound>
  /** The names of what was found right last. */
  readonly last: Set<string>
}

const options: SchemaAST.ParseOptions = { errors: "first", onExcessProperty: "error" }

const bind = (writing: Writing, value: Bound): string => {
  const index = writing.bound.indexOf(value)
  return `c${index === -1 ? writing.bound.push(value) - 1 : index}`
}

const filters = (checks: ReadonlyArray<SchemaAST.Check<never>>): ReadonlyArray<SchemaAST.Filter<never>> =>
  checks.flatMap((check) => (check._tag === "Filter" ? [check] : filters(check.checks)))

/** What to ask of a value, and what spares asking. */
interface Question {
  readonly holds: (value: never) => boolean
  readonly glance: Problem.Glance
}

const said = (filter: SchemaAST.Filter<never>, what: "holds" | "allHold"): Question | undefined => {
  const predicate = filter.annotations?.[what]
  return typeof predicate === "function"
    ? {
        holds: predicate as (value: never) => boolean,
        glance: (filter.annotations?.["glance"] ?? {}) as Problem.Glance,
      }
    : undefined
}

/** The predicates to ask: those that checks say of themselves (`Problem.rule`, `Problem.allHold`), else the checks. */
const questions = (ast: SchemaAST.AST): ReadonlyArray<Question> => {
  const asked: Array<Question> = []
  for (const filter of filters(ast.checks ?? [])) {
    const all = said(filter, "allHold")
    if (all === undefined) {
      asked.push(
        said(filter, "holds") ?? {
          holds: (value: never) => filter.run(value, ast, options) === undefined,
          glance: {},
        },
      )
    } else asked.splice(0, asked.length, all)
  }
  return asked
}

const isInt32 = (value: number): boolean => (value | 0) === value

const asking = ({ holds, glance }: Question, input: string, writing: Writing): string => {
  const { maxLength, unless, between, repeats } = glance
  const seen = [
    ...(maxLength === undefined ? [] : [`${input}.length<=${maxLength}`]),
    ...(unless === undefined ? [] : [`!${bind(writing, unless)}.test(${input})`]),
    ...(between?.every(isInt32)
      ? [`(${input}|0)===${input}&&${input}>=${between[0]}&&${input}<=${between[1]}`]
      : []),
  ].join("&&")
  const call = bind(writing, holds)
  const asked = seen === "" ? `${call}(${input})` : `(${seen}||${call}(${input}))`
  if (!repeats) return asked
  const last = `l${call}`
  writing.last.add(last)
  return `(${input}===${last}&&${input}!==""||${asked}&&(${last}=${input},true))`
}

const checking = (ast: SchemaAST.AST, input: string, writing: Writing): string =>
  questions(ast)
    .map((question) => `&&${asking(question, input, writing)}`)
    .join("")

/** What tells kinds of events apart comes first, so that one of another kind is soon passed over. */
const byKind = (
  properties: SchemaAST.Objects["propertySignatures"],
): SchemaAST.Objects["propertySignatures"] => [
  ...properties.filter(({ type }) => type._tag === "Literal"),
  ...properties.filter(({ type }) => type._tag !== "Literal"),
]

/** **Shape** statements that return false unless the struct `v` has its properties and no others. */
const struct = (ast: SchemaAST.Objects, depth: number, writing: Writing): string | undefined => {
  if (ast.indexSignatures.length > 0 || ast.propertySignatures.length === 0) return undefined
  const [v, x, n] = [`v${depth}`, `x${depth}`, `n${depth}`]
  const lines = [
    `if(typeof ${v}!=="object"||${v}===null||Array.isArray(${v}))return false;let ${x},${n}=${ast.propertySignatures.length}`,
  ]
  for (const { name, type } of byKind(ast.propertySignatures)) {
    if (typeof name !== "string" || name === "__proto__") return undefined
    const is = statements(type, x, depth + 1, writing)
    if (is === undefined) return undefined
    const key = JSON.stringify(name)
    // One that is given as undefined is found by the count.
    lines.push(
      type.context?.isOptional
        ? `${x}=${v}[${key}];if(${x}===void 0)${n}--;else{${is}}`
        : `${x}=${v}[${key}];${is}`,
    )
  }
  return `${lines.join(";")};for(const k in ${v})${n}--;if(${n}!==0)return false`
}

const rows = (ast: SchemaAST.Arrays, depth: number, writing: Writing): string | undefined => {
  const [row, ...more] = ast.rest
  const [v, i, x] = [`v${depth}`, `i${depth}`, `x${depth}`]
  const is = row === undefined ? undefined : statements(row, x, depth + 1, writing)
  return is === undefined || more.length > 0 || ast.elements.length > 0
    ? undefined
    : `if(!Array.isArray(${v}))return false;for(let ${i}=0;${i}<${v}.length;${i}++){const ${x}=${v}[${i}];${is}}`
}

/** **Shape** statements that return false unless `input`, a variable, is what the schema describes. */
const statements = (
  ast: SchemaAST.AST,
  input: string,
  depth: number,
  writing: Writing,
): string | undefined => {
  if (isChanging(ast)) return undefined
  if (ast._tag !== "Objects" && ast._tag !== "Arrays") {
    const is = expression(ast, input, writing)
    return is === undefined ? undefined : `if(!(${is}))return false`
  }
  const body = ast._tag === "Objects" ? struct(ast, depth, writing) : rows(ast, depth, writing)
  const checks = checking(ast, `v${depth}`, writing)
  return body === undefined
    ? undefined
    : `{const v${depth}=${input};${body}${checks === "" ? "" : `;if(!(true${checks}))return false`}}`
}

const isChanging = (ast: SchemaAST.AST): boolean =>
  ast.encoding !== undefined || ("encodingChecks" in ast && ast.encodingChecks !== undefined)

const literals = (ast: SchemaAST.Union): ReadonlySet<unknown> | undefined => {
  const values = ast.types.flatMap((type) =>
    type._tag === "Literal" && type.checks === undefined ? [type.literal] : [],
  )
  return values.length === ast.types.length ? new Set(values) : undefined
}

const union = (ast: SchemaAST.Union, input: string, writing: Writing): string | undefined => {
  const values = literals(ast)
  // A few words are sooner compared one by one than looked up.
  if (values !== undefined && values.size <= 12 && [...values].every((value) => typeof value === "string"))
    return `(${[...values].map((value) => `${input}===${JSON.stringify(value)}`).join("||")})`
  if (values !== undefined) return `${bind(writing, values)}.has(${input})`
  const members = ast.types.map((type) => expression(type, input, writing))
  return ast.options?.mode === "oneOf" || members.includes(undefined) ? undefined : `(${members.join("||")})`
}

/** The call of a function of its own, for what is longer than an expression. */
const called = (ast: SchemaAST.AST, input: string, writing: Writing): string | undefined => {
  const body = statements(ast, "v", 0, writing)
  return body === undefined ? undefined : `f${writing.functions.push(`${body}return true`) - 1}(${input})`
}

/** **Shape** an expression over `input`; `undefined` for a schema that changes what it reads or is of another kind. */
const expression = (ast: SchemaAST.AST, input: string, writing: Writing): string | undefined => {
  if (isChanging(ast)) return undefined
  switch (ast._tag) {
    case "String":
    case "Number":
    case "Boolean":
      return `typeof ${input}==="${ast._tag.toLowerCase()}"${checking(ast, input, writing)}`
    case "Null":
      return `${input}===null${checking(ast, input, writing)}`
    case "Literal":
      return typeof ast.literal === "bigint"
        ? undefined
        : `${input}===${JSON.stringify(ast.literal)}${checking(ast, input, writing)}`
    case "Objects":
    case "Arrays":
      return called(ast, input, writing)
    case "Union": {
      const is = union(ast, input, writing)
      return is === undefined ? undefined : `${is}${checking(ast, input, writing)}`
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
  const writing: Writing = { functions: [], bound: [], last: new Set() }
  const is = statements(schema.ast, "v", 0, writing)
  if (is === undefined) return undefined
  const names = writing.bound.map((_, index) => `c${index}`)
  const last = [...writing.last].map((name) => `let ${name}="";`).join("")
  const functions = writing.functions.map((body, index) => `function f${index}(v){${body}}`)
  return {
    source: `const [${names.join(",")}]=c;${last}${functions.join("")}return function(v){${is}${is.endsWith("}") ? "" : ";"}return true}`,
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
