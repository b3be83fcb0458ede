/**
 * What every keeper of logs promises, as titled checks for any test runner: a vendor runs them on a store of their own.
 * Not here: people, tenants and searching (`@osl/store/testing` has the contract of the whole store).
 */

import { edition } from "@osl/core/osl-2014"
import type { Event } from "../Event.ts"
import { fold } from "../Process.ts"
import * as Redaction from "../Redaction.ts"
import { fieldsOf } from "./forms.ts"
import { wandered } from "./wander.ts"

/** What came of appending: `stale` when the log had grown meanwhile, `broken` when the events do not follow it. */
export type Appended = "kept" | "stale" | "broken"

/** The log of one process, as somebody keeps it. */
export interface Log {
  /** **Shape** in order, from the first event; nothing before the first append. */
  readonly read: () => Promise<ReadonlyArray<Event>>
  /** **Unit** `after` is the number of events the sender had seen. */
  readonly append: (after: number, events: ReadonlyArray<Event>) => Promise<Appended>
}

/** A check that fails by throwing. `open` gives an empty log each time. */
export interface LogCheck {
  readonly title: string
  readonly check: (open: () => Promise<Log>) => Promise<void>
}

/** A promise that a keeper of logs broke. */
class Broken extends Error {
  override readonly name = "BrokenPromise"
}

const same = (found: unknown, wanted: unknown, what: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Broken(`${what}: ${JSON.stringify(found)?.slice(0, 200)}`)
}

const history = wandered(edition, 12, 60).events
const redacted = wandered(edition, 3, 400).events

const parts = (size: number): ReadonlyArray<ReadonlyArray<Event>> =>
  Array.from({ length: Math.ceil(history.length / size) }, (_, index) =>
    history.slice(index * size, (index + 1) * size),
  )

const fill = async (log: Log, events: ReadonlyArray<Event>): Promise<void> => {
  same(await log.append(0, events), "kept", "a first append")
}

/** **Source** rules LC1–LC6. */
export const logContract: ReadonlyArray<LogCheck> = [
  {
    title: "[LC1] a new log is empty",
    check: async (open) => same(await (await open()).read(), [], "a new log"),
  },
  {
    title: "[LC2] what was appended is read back as it was, in order",
    check: async (open) => {
      const log = await open()
      let seen = 0
      for (const some of parts(7)) {
        same(await log.append(seen, some), "kept", `appending after ${seen}`)
        seen += some.length
      }
      same(await log.read(), history, "the log")
      same(fold(await log.read()), fold(history), "its state")
    },
  },
  {
    title: "[LC3] an append by who has not seen everything changes nothing and says so",
    check: async (open) => {
      const log = await open()
      await fill(log, history.slice(0, 5))
      same(await log.append(3, history.slice(3, 6)), "stale", "an append after 3 of 5")
      same(await log.append(0, history.slice(0, 5)), "stale", "the first append again")
      same(await log.read(), history.slice(0, 5), "the log")
    },
  },
  {
    title: "[LC4] of appends at once one is kept and the others are told",
    check: async (open) => {
      const log = await open()
      await fill(log, history.slice(0, 5))
      const answers = await Promise.all(Array.from({ length: 8 }, () => log.append(5, history.slice(5, 8))))
      same([...answers].sort(), ["kept", ...Array.from({ length: 7 }, () => "stale")], "eight at once")
      same(await log.read(), history.slice(0, 8), "the log")
    },
  },
  {
    title: "[LC5] events that do not follow the log are refused whole: a gap, another process, no events",
    check: async (open) => {
      const log = await open()
      await fill(log, history.slice(0, 5))
      const other = history.slice(5, 7).map((event) => ({ ...event, processId: event.organisationId }))
      for (const events of [
        history.slice(6, 8),
        other,
        [],
        [...history.slice(5, 6), ...history.slice(7, 8)],
      ]) {
        same(await log.append(5, events), "broken", "events that do not follow")
      }
      same(await log.read(), history.slice(0, 5), "the log")
    },
  },
  {
    title: "[LC6] words that a redaction takes out are gone from the log",
    check: async (open) => {
      const log = await open()
      for (const [index, event] of redacted.entries())
        same(await log.append(index, [event]), "kept", "an append")
      same(await log.read(), Redaction.ofLog(redacted, fieldsOf), "the log")
    },
  },
]
