/**
 * Small readings of results and states, shared by the tests of this package.
 * Not here: what leads to them (`Life`).
 */
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import type { Actor, Event } from "../Event.ts"
import type { Refused } from "../Refusal.ts"
import { begin, type Life } from "./Life.ts"
import { colleague, deputy, director, organizer } from "./people.ts"
import { acts } from "./samples.ts"

type Decided = Result.Result<ReadonlyArray<Event>, Refused>

/** The criteria and codes a command was refused for; empty when it was accepted. */
export const codesOf = (decided: Decided): ReadonlyArray<string> =>
  Result.isFailure(decided) ? decided.failure.conditions.map(({ criterion, code }) => criterion ?? code) : []

/** As `codesOf`, each with the path of the answer concerned. */
export const placesOf = (decided: Decided): ReadonlyArray<string> =>
  Result.isFailure(decided)
    ? decided.failure.conditions.map(({ code, path }) => [code, ...path].join(" "))
    : []

export const typesOf = (decided: Decided): ReadonlyArray<string> =>
  Result.isSuccess(decided) ? decided.success.map(({ type }) => type) : []

/** A process just opened, the organiser assigned unless said otherwise. */
export const started = (assigned = true): Life => {
  const life = begin(edition)
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, deputy)
  if (assigned) life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
  return life
}

/** Everybody who may send a command, assigned or not. */
export const everybody: ReadonlyArray<Actor> = [
  organizer,
  colleague,
  director,
  { ...director, duty: "supervisor" },
  { ...director, duty: "regional-coordinator" },
  { ...director, duty: "administrator" },
]
