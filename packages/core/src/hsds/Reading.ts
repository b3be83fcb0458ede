/**
 * Reading a foreign document with a report: what of it became a record, and what was lost.
 * Not here: which value becomes which (`OrganisationMapping`, `ResourceMapping`).
 */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Decoding from "../Decoding.ts"
import * as Form from "../Form.ts"
import type * as Problem from "../Problem.ts"

type Read<A> = Result.Result<A, ReadonlyArray<Problem.Problem>>

/** The part of a document that a schema names, within the limits for unknown documents; other keys are not minded. */
export const part = <A>(schema: Schema.Codec<A, unknown>, input: unknown): Read<A> =>
  Decoding.decode(schema, input, { within: Decoding.limits, excess: "ignore" })

/** A record of an input; values that may be left out and are not valid are left out. */
export const record = <A>(
  schema: Schema.Codec<A, unknown>,
  input: Readonly<Record<string, unknown>>,
  mayBeLeftOut: ReadonlyArray<string>,
): Read<A> => {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const first = Form.decode(schema, given)
  if (Result.isSuccess(first)) return first
  const wrong = new Set(first.failure.map(({ path }) => String(path[0])))
  const rest = Object.entries(given).filter(([name]) => !(wrong.has(name) && mayBeLeftOut.includes(name)))
  return Form.decode(schema, Object.fromEntries(rest))
}
