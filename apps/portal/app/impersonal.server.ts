/**
 * What may leave the portal of a span or of a failure: which part of the program, how it ended; never a value that was kept or typed.
 * Not here: where it goes (`telemetry.server.ts`, `log.server.ts`).
 */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Tracer from "effect/Tracer"

/** What spans may say besides their names and times; anything else a span is given stays here. */
const allowed: ReadonlySet<string> = new Set([
  "during",
  "outcome",
  "db.system.name",
  "db.query.text",
  "http.request.method",
  "http.route",
  "http.response.status_code",
])

/** The name of what went wrong: the tag of a failure of ours, the class and code of any other. */
export const nameOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return typeof error
  if ("_tag" in error && typeof error._tag === "string") return error._tag
  const name = error instanceof Error ? error.name : "object"
  return "code" in error && typeof error.code === "string" ? `${name} ${error.code}` : name
}

/** An error that says its name only. */
const nameless = (error: unknown): Error => {
  const told = new Error(nameOf(error))
  told.name = nameOf(error)
  told.stack = ""
  return told
}

const ended = (exit: Exit.Exit<unknown, unknown>): Exit.Exit<unknown, unknown> => {
  if (Exit.isSuccess(exit)) return Exit.void
  return Cause.hasInterruptsOnly(exit.cause) ? exit : Exit.fail(nameless(Cause.squash(exit.cause)))
}

/** The same tracer, of whose spans nothing leaves but what `allowed` names. */
export const impersonal = (tracer: Tracer.Tracer): Tracer.Tracer =>
  Tracer.make({
    ...(tracer.context === undefined ? {} : { context: tracer.context }),
    span: (options) => {
      const span = tracer.span(options)
      const attribute = span.attribute.bind(span)
      const end = span.end.bind(span)
      return Object.assign(span, {
        attribute: (key: string, value: unknown) => {
          if (allowed.has(key)) attribute(key, value)
        },
        event: () => undefined,
        end: (at: bigint, exit: Exit.Exit<unknown, unknown>) => end(at, ended(exit)),
      })
    },
  })

/** Where in the program it happened. **Shape** the frames of the stack, which hold no message. */
export const framesOf = (error: unknown): ReadonlyArray<string> =>
  error instanceof Error
    ? (error.stack ?? "").split("\n").flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? [])
    : []

/** What caused what, by name. **Shape** the error itself first. */
export const causesOf = (error: unknown): ReadonlyArray<string> => {
  const names: Array<string> = []
  for (let at = error; at !== undefined && at !== null && names.length < 5; ) {
    names.push(nameOf(at))
    at = typeof at === "object" && "cause" in at ? at.cause : undefined
  }
  return names
}
