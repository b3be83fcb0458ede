import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import type * as Event from "./Event.ts"
import * as Process from "./Process.ts"
import { started } from "./testing/checks.ts"
import { steps } from "./testing/drawn.examples.ts"
import { decode } from "./testing/forms.ts"
import { acts, begin, type Life, lived } from "./testing.ts"

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe("folding", () => {
  const { events } = lived(edition)

  it("[WF37] a log folded at once, one by one, and from a snapshot is one state", () => {
    const whole = Process.fold(events)
    const oneByOne = events.reduce<Process.State | null>(Process.evolve, null)
    expect(oneByOne).toEqual(whole)
    for (let at = 0; at <= events.length; at += 7) {
      const snapshot = JSON.parse(JSON.stringify(Process.fold(events.slice(0, at))))
      expect(Process.fold(events.slice(at), snapshot)).toEqual(whole)
    }
  })

  it("[WF37] neither the events nor the state given are changed", () => {
    let state: Process.State | null = null
    for (const event of events) state = frozen(Process.evolve(state, frozen(event)))
    const half = frozen(Process.fold(events.slice(0, 30)))
    const before = JSON.stringify(half)
    Process.fold(events.slice(30), half)
    expect(JSON.stringify(half)).toBe(before)
  })

  it("[WF37] a state is plain JSON", () => {
    const state = Process.fold(events)
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })

  it("[WF37] an empty log, or one that does not begin at the beginning, has no state", () => {
    expect(Process.fold([])).toBeNull()
    expect(Process.fold(events.slice(1))).toBeNull()
  })

  it("[WF37] the version is the number of events", () => {
    expect(Process.fold(events)?.version).toBe(events.length)
  })
})

const live = (life: Life, steps: ReadonlyArray<readonly [Command.Body, Event.Actor, string]>) => {
  for (const [next, actor, on] of steps) {
    life.goTo(on)
    const before = life.state
    frozen(before)
    const version = before?.version ?? 0
    const decided = life.ask(next, actor)
    if (Result.isFailure(decided)) {
      expect(decided.failure.conditions.length).toBeGreaterThan(0)
      expect(life.state).toBe(before)
      continue
    }
    expect(decided.success.length).toBeGreaterThan(0)
    decided.success.forEach((event, index) => {
      expect(event.seq).toBe(version + index + 1)
      expect(decode(JSON.parse(JSON.stringify(event)))).toEqual(Result.succeed(event))
    })
  }
}

describe("any commands whatever", () => {
  it("[WF38] never throw, give events that can be read back, without gaps, and one state", () => {
    fc.assert(
      fc.property(fc.boolean(), steps, (open, all) => {
        const life = open ? started() : begin(edition)
        live(life, all)
        expect(Process.fold(life.events)).toEqual(life.state)
        expect(new Set(life.events.map(({ id }) => id)).size).toBe(life.events.length)
        if (life.state !== null) expect(life.state.openStages.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it("[WF38] the same holds after a whole life", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const life = lived(edition)
        life.ask({ type: "reopen", content: acts(life.today).reopen })
        live(life, all)
        expect(Process.fold(life.events)).toEqual(life.state)
      }),
      { numRuns: 30 },
    )
  })
})
