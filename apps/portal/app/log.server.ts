/**
 * The log of a portal: a line of JSON for each unexpected failure, and for each request where that is asked for.
 * Not here: what the person at the terminal is told (`server/messages.ts`), or a word of what anybody typed or kept.
 */
import { causesOf, framesOf } from "./impersonal.server.ts"

/** **Shape** `number` is what the page of the failure shows; `during` what the store was doing. */
interface Failed {
  readonly level: "error"
  readonly number: string
  readonly what: ReadonlyArray<string>
  readonly during?: string
  readonly at: ReadonlyArray<string>
}

const write = (line: object): void =>
  void process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)

const duringOf = (error: unknown): { readonly during?: string } =>
  typeof error === "object" && error !== null && "during" in error && typeof error.during === "string"
    ? { during: error.during }
    : {}

/** What of a failure is told: names and places, no message, for a message may quote what somebody wrote. */
export const failed = (error: unknown, number: string): Failed => ({
  level: "error",
  number,
  what: causesOf(error),
  ...duringOf(error),
  at: framesOf(error).slice(0, 20),
})

/** Writes something unexpected where the administrator looks. */
export const report = (error: unknown, number = ""): void => write(failed(error, number))
