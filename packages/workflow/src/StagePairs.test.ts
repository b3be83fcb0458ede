import type { Edition } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Criterion from "./Criterion.ts"
import * as Process from "./Process.ts"
import type { State } from "./State.ts"
import { acts, begin, people } from "./testing.ts"

type Side = ReadonlyArray<Edition.Criterion>

/** The edition with those of its criteria that pass, and no others. */
const keeping = (edition: Edition.Edition, keep: (key: string) => boolean): Edition.Edition => ({
  ...edition,
  stages: edition.stages.map((stage) => ({
    ...stage,
    entry: stage.entry.filter(({ key }) => keep(key)),
    exit: stage.exit.filter(({ key }) => keep(key)),
  })),
})

/** A process that stands at a stage and has nothing recorded. */
const standingAt = (edition: Edition.Edition, stage: string) => {
  const life = begin(edition)
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
  if (life.state === null) throw new Error("no state")
  const visit = { stage, enteredOn: life.state.startOn, leftOn: null, extendedTo: null }
  return { life, state: { ...life.state, openStages: [stage], visits: [visit] } satisfies State }
}

type Standing = ReturnType<typeof standingAt>

/** What is in the way of a move under an edition, which may have fewer criteria than the process began with. */
const answer = (edition: Edition.Edition, { life, state }: Standing, to: string): ReadonlyArray<string> => {
  const command = life.command({ type: "move", to, waivers: [], reason: "Tak trzeba." }, people.director)
  const decided = Process.decide(edition, state, command, people.known)
  return Result.isFailure(decided)
    ? decided.failure.conditions.map(({ criterion, code }) => criterion ?? code)
    : []
}

/** The stages on the shortest way onward, the last one included; empty when there is none. */
const onward = (edition: Edition.Edition, from: string, to: string): ReadonlyArray<string> => {
  const ways: Array<ReadonlyArray<string>> = [[from]]
  for (const way of ways) {
    if (way.at(-1) === to) return way.slice(1)
    for (const next of edition.transitions)
      if (next.from === way.at(-1) && next.kind !== "back" && !ways.some((one) => one.includes(next.to)))
        ways.push([...way, next.to])
  }
  return []
}

/** What a move asks for, by the words of WF26 and WF45; `undefined` when there is no such move. */
const asked = (edition: Edition.Edition, from: string, to: string): Side | undefined => {
  const stage = (key: string) => edition.stages.find((one) => one.key === key)
  const drawn = edition.transitions.find((one) => one.from === from && one.to === to)
  if (drawn?.kind === "parallel") return stage(to)?.entry
  if (drawn?.kind === "back") return stage(to)?.entry.filter(({ waivable }) => !waivable)
  const way = onward(edition, from, to)
  if (way.length === 0) return undefined
  const between = way
    .slice(0, -1)
    .flatMap((key) => [...(stage(key)?.entry ?? []), ...(stage(key)?.exit ?? [])])
  return [...(stage(from)?.exit ?? []), ...between, ...(stage(to)?.entry ?? [])]
}

const sorted = (keys: ReadonlyArray<string>) => [...keys].sort()

describe.each([osl2014, osl2012, sampleEdition])("every pair of stages under $key", (edition) => {
  const keys = edition.stages.map(({ key }) => key)
  const all = edition.stages.flatMap(({ entry, exit }) => [...entry, ...exit])
  const standing = new Map(keys.map((key) => [key, standingAt(edition, key)]))
  const pairs = keys.flatMap((from) => keys.map((to) => ({ from, to })))

  const free = keeping(edition, () => false)
  const alone = all.map(({ key }) => [key, keeping(edition, (one) => one === key)] as const)
  const without = all.map(({ key }) => [key, keeping(edition, (one) => one !== key)] as const)

  it.each(pairs)(
    "[WF25][WF26][WF27][WF31][WF45] $from → $to asks for its criteria and for no others",
    ({ from, to }) => {
      const at = standing.get(from)
      if (at === undefined) throw new Error("no stage")
      const { state } = at
      const wanted = from === to ? undefined : asked(edition, from, to)
      if (wanted === undefined) {
        const code = from === to ? "stage-already-open" : "transition-not-drawn"
        expect(answer(edition, at, to)).toEqual([code])
        expect(answer(free, at, to)).toEqual([code])
        return
      }
      const unmet = wanted
        .filter((criterion) => !Criterion.evaluate(criterion, state, state.startOn).met)
        .map(({ key }) => key)
      expect(sorted(answer(edition, at, to))).toEqual(sorted(unmet))
      expect(answer(free, at, to)).toEqual([])
      for (const [key, under] of alone)
        expect(answer(under, at, to)).toEqual(unmet.includes(key) ? [key] : [])
      for (const [key, under] of without)
        expect(sorted(answer(under, at, to))).toEqual(sorted(unmet.filter((one) => one !== key)))
    },
  )
})
