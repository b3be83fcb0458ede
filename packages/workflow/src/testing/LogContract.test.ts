import { describe, expect, it } from "vitest"
import type { Event } from "../Event.ts"
import * as Redaction from "../Redaction.ts"
import { fieldsOf } from "./forms.ts"
import { type Log, type LogCheck, logContract } from "./LogContract.ts"

type Fault = "forgets" | "reorders" | "takes-all" | "lets-gaps" | "keeps-words" | "none"

/** A log in memory, with one fault when asked. */
const logOf = (fault: Fault) => async (): Promise<Log> => {
  let kept: ReadonlyArray<Event> = []
  const follows = (events: ReadonlyArray<Event>): boolean =>
    events.length > 0 &&
    events.every(
      ({ seq, processId }, index) =>
        seq === kept.length + index + 1 && processId === (kept[0] ?? events[0])?.processId,
    )
  return {
    read: async () => (fault === "reorders" ? kept.toReversed() : kept),
    append: async (after, events) => {
      if (after !== kept.length && fault !== "takes-all") return "stale"
      if (!follows(events) && fault !== "lets-gaps" && fault !== "takes-all") return "broken"
      const whole = [...kept, ...(fault === "forgets" ? events.slice(0, 1) : events)]
      kept = fault === "keeps-words" ? whole : Redaction.ofLog(whole, fieldsOf)
      return "kept"
    },
  }
}

const failing = async (fault: Fault): Promise<ReadonlyArray<LogCheck["title"]>> => {
  const found: Array<string> = []
  for (const { title, check } of logContract) {
    await check(logOf(fault)).catch(() => found.push(title.slice(1, 4)))
  }
  return found
}

describe("the contract of a log", () => {
  it.each(logContract)("$title", ({ check }) => check(logOf("none")))

  it.each<readonly [Fault, string]>([
    ["forgets", "LC2"],
    ["reorders", "LC2"],
    ["takes-all", "LC3"],
    ["takes-all", "LC4"],
    ["lets-gaps", "LC5"],
    ["keeps-words", "LC6"],
  ])("[LC1] a log that %s is found by %s", async (fault, title) => {
    expect(await failing(fault)).toContain(title)
  })
})
