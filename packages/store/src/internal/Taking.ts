/**
 * A log without its words: what is left of events when words of privacy classes give way, and what follows from that.
 * Not here: where it is kept (`ErasureInSql`, `ErasureInMemory`).
 */
import { Privacy } from "@osl/core"
import { type Event, Redaction } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Change from "../Change.ts"
import type { Erased } from "../Erasure.ts"
import type { Tenant } from "../Tenant.ts"
import * as Words from "../Words.ts"
import { DirectorOnly } from "./DirectorOnly.ts"

/** Every class: nothing stays. */
export const everyClass: ReadonlyArray<Privacy.Privacy> = Privacy.classes

export const nothing: Erased = { processes: 0, logs: 0, words: 0, notes: 0 }

export const plus = (one: Erased, other: Erased): Erased => ({
  processes: one.processes + other.processes,
  logs: one.logs + other.logs,
  words: one.words + other.words,
  notes: one.notes + other.notes,
})

/** **Shape** `events` in their order, `words` how many gave way, `change` what the projections have to say. */
export interface Taken {
  readonly events: ReadonlyArray<Event.Event>
  readonly words: number
  readonly change: Change.Change
}

/** A whole log without the words of some classes. */
export const of = (
  carried: Change.Carried,
  organisationId: string,
  log: ReadonlyArray<Event.Event>,
  classes: ReadonlyArray<Privacy.Privacy>,
): Taken => {
  let words = 0
  const events = log.map((event) => {
    const paths = Words.of(event, Change.fieldsFor(carried, event))
      .filter(({ privacy, text }) => classes.includes(privacy) && text !== Redaction.mark)
      .map(({ path }) => path)
    words += paths.length
    return paths.length === 0 ? event : Words.wiped(event, new Set(paths))
  })
  return { events, words, change: Result.getOrThrow(Change.ofLog(carried, organisationId, events)) }
}

/** What is about a whole process or the organisation is asked for by its director. */
export const byDirector = ({ duty }: Tenant): Effect.Effect<void, DirectorOnly> =>
  duty === "director" ? Effect.void : Effect.fail(new DirectorOnly({ duty }))

/** What is noted when words go. **Shape** the classes, and the version of the process at that time. */
export const subjects = (classes: ReadonlyArray<string>, version: number): ReadonlyArray<string> => [
  ...classes,
  String(version),
]
