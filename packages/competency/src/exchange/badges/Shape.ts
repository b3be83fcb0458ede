/**
 * Whether a document has the shape of an Open Badges 3.0 credential, by the schema of 1EdTech.
 * Not here: its signature, dates and status (`Verifier`).
 */
import type { Problem } from "@osl/core"
import { Ajv2019, type ErrorObject, type ValidateFunction } from "ajv/dist/2019.js"
import formats from "ajv-formats"
import * as problems from "./problems.ts"
import { schema } from "./schema.ts"

const build = (): ValidateFunction => {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  formats.default(ajv)
  return ajv.compile(schema)
}

let kept: ValidateFunction | undefined

/** **Unit** problems of shape that are told. */
const most = 20

const pathOf = ({ instancePath, keyword, params }: ErrorObject): Problem.Problem["path"] => [
  ...instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  ...(keyword === "required" ? [String(params["missingProperty"])] : []),
]

/** Says only that none of several shapes fits; the others say why. */
const isSummary = ({ keyword }: ErrorObject): boolean => ["oneOf", "anyOf", "allOf", "if"].includes(keyword)

const isAbove = (one: ErrorObject, other: ErrorObject): boolean =>
  one.instancePath.length < other.instancePath.length && other.instancePath.startsWith(`${one.instancePath}/`)

/** A document whose `proof` is a list, which the schema wants and JSON-LD does not. */
const normalised = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "proof" in value && !Array.isArray(value.proof)
    ? { ...value, proof: [value.proof] }
    : value

/**
 * Every way in which a value is not a credential of Open Badges 3.0; empty when it is one.
 *
 * **Shape** missing and wrong fields with their paths, the first 20. **Source** 1EdTech schema; rule VF1.
 */
export const faults = (value: unknown): ReadonlyArray<Problem.Problem> => {
  kept ??= build()
  if (kept(normalised(value))) return []
  const errors = kept.errors ?? []
  const told = errors.filter(
    (one) => !isSummary(one) && !(one.keyword === "type" && errors.some((other) => isAbove(one, other))),
  )
  const seen = new Map<string, Problem.Problem>()
  for (const one of told.length > 0 ? told : errors) {
    const path = pathOf(one)
    const field = path.join(".") || "."
    const code = one.keyword === "required" ? "badge-field-missing" : "badge-field-wrong"
    if (!seen.has(field)) seen.set(field, problems.make(code, path, { field }))
  }
  return [...seen.values()].slice(0, most)
}
