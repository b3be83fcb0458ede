import { type Edition, Forms } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import * as Event from "./Event.ts"
import * as Move from "./Move.ts"
import * as ToDo from "./ToDo.ts"
import { inconsistencies } from "./testing/consistency.ts"
import { walks } from "./testing/walks.ts"
import { wander } from "./testing/wander.ts"
import { acts, begin, type Life, mend, people } from "./testing.ts"

const editions = [osl2014, osl2012, sampleEdition]

const opened = (edition: Edition.Edition): Life => {
  const life = begin(edition)
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
  return life
}

const movesOf = (life: Life): ReadonlyArray<Move.Move> =>
  life.state === null ? [] : Move.moves(life.edition, life.state, life.today)

const moveTo = (life: Life, to: string) => movesOf(life).find(({ transition }) => transition.to === to)

const unmetOf = (move: Move.Move | undefined) => (move?.criteria ?? []).filter(({ met }) => !met)

const codesOf = (decided: ReturnType<Life["ask"]>) =>
  Result.isFailure(decided) ? decided.failure.conditions.map(({ criterion, code }) => criterion ?? code) : []

const go = (life: Life, to: string, waivers: ReadonlyArray<Command.Waiver> = []) =>
  life.ask({ type: "move", to, waivers, reason: "Tak trzeba." }, people.director)

/** Goes on as a walk says, everything asked for met. */
const follow = (life: Life, way: ReadonlyArray<Edition.Transition>): void => {
  for (const { to } of way) {
    for (const { criterion } of unmetOf(moveTo(life, to))) mend(life, criterion)
    expect(codesOf(go(life, to))).toEqual([])
  }
}

describe.each(editions)("every way through $key", (edition) => {
  const all = walks(edition, 2)
  /** Each drawn move with a way that ends in it. */
  const moves = edition.transitions.map((transition) => {
    const way = all.find((one) => one.includes(transition)) ?? []
    return {
      name: `${transition.from} → ${transition.to}`,
      transition,
      way: way.slice(0, way.indexOf(transition)),
    }
  })

  it("[WF40] there are many, each drawn move is on one, and each can be walked", () => {
    // By hand: one without going back, five with one of the five ways back, 22 with two.
    expect(all.length).toBe(28)
    expect(
      moves.every(({ way, transition }) => way.length > 0 || transition.from === edition.stages[0]?.key),
    ).toBe(true)
    for (const way of all) {
      const life = opened(edition)
      follow(life, way)
      expect(life.state?.openStages.at(-1)).toBe(way.at(-1)?.to)
    }
  })

  it.each(moves)(
    "[WF27] $name: each criterion left out by itself is the one it waits for",
    ({ transition, way }) => {
      const asked = () => {
        const life = opened(edition)
        follow(life, way)
        return life
      }
      const keys = (moveTo(asked(), transition.to)?.criteria ?? []).map(({ criterion }) => criterion.key)
      for (const left of keys) {
        const life = asked()
        for (const { criterion } of unmetOf(moveTo(life, transition.to))) {
          if (criterion.key !== left) mend(life, criterion)
        }
        const unmet = unmetOf(moveTo(life, transition.to)).map(({ criterion }) => criterion.key)
        expect(codesOf(go(life, transition.to))).toEqual(unmet)
        expect(unmet.filter((key) => key !== left)).toEqual([])
      }
    },
  )

  it.each(moves)(
    "[WF28] $name: all at once are named, and all that may be are waived",
    ({ transition, way }) => {
      const life = opened(edition)
      follow(life, way)
      const unmet = unmetOf(moveTo(life, transition.to))
      expect(codesOf(go(life, transition.to))).toEqual(unmet.map(({ criterion }) => criterion.key))
      if (unmet.length === 0) return
      for (const { criterion } of unmet) if (!criterion.waivable) mend(life, criterion)
      const waivers = unmetOf(moveTo(life, transition.to)).map(({ criterion }) => ({
        criterion: criterion.key,
        reason: "Decyzja kierownictwa.",
      }))
      expect(codesOf(go(life, transition.to, waivers))).toEqual([])
    },
  )
})

describe("people who work by chance", () => {
  /** Steps here; the soak takes many more. */
  const steps = 60

  it.each(editions)(
    "[WF53] never bring a process under $key into a state that does not hold together",
    (edition) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          let taken = 0
          for (const { life } of wander(edition, seed)) {
            if (life.state !== null && taken % 10 === 0) {
              expect(inconsistencies(life.state, life.events)).toEqual([])
            }
            if (++taken > steps) {
              for (const event of life.events) {
                expect(Event.reader([edition], Forms.of)(JSON.parse(JSON.stringify(event)))).toEqual(
                  Result.succeed(event),
                )
              }
              break
            }
          }
        }),
        { numRuns: 15 },
      )
    },
  )

  it.each(editions)(
    "[WF54] mending what the list names opens the move under $key, and nothing else is needed",
    (edition) => {
      fc.assert(
        fc.property(fc.integer(), fc.integer({ min: 5, max: 40 }), (seed, length) => {
          let taken = 0
          for (const { life } of wander(edition, seed)) {
            if (++taken < length) continue
            if (life.state?.status !== "open") return
            const tasks = ToDo.of(edition, life.state, life.today).flatMap(({ criterion }) => criterion ?? [])
            for (const move of movesOf(life)) {
              if (move.transition.kind === "back") continue
              const named = unmetOf(move).map(({ criterion }) => criterion.key)
              expect(named.filter((key) => !tasks.includes(key))).toEqual([])
            }
            const [move] = movesOf(life)
            if (move === undefined) return
            for (const { criterion } of unmetOf(move)) mend(life, criterion)
            expect(codesOf(go(life, move.transition.to))).toEqual([])
            return
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it("[WF53] the same seed gives the same history", () => {
    const lifeOf = (seed: number) => {
      let taken = 0
      for (const { life } of wander(osl2014, seed)) if (++taken > 50) return life.events
      return []
    }
    expect(lifeOf(5)).toEqual(lifeOf(5))
    expect(lifeOf(6)).not.toEqual(lifeOf(5))
  })
})
