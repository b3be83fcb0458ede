import { deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { it } from "vitest"
import * as Anchor from "../Anchor.ts"
import { make } from "./IntegrityInMemory.ts"
import { Memory } from "./Memory.ts"

const organisationId = "01970000-0000-7000-8000-000000000001"
const director = {
  organisationId,
  actorId: "01970000-0000-7000-8000-000000000002",
  duty: "director",
} as const

/** Two days anchored, then something done to what is kept of them. **Shape** what a check says. */
const after = (change: (anchors: ReadonlyArray<Anchor.Anchor>) => ReadonlyArray<Anchor.Anchor>) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const memory = yield* Memory
      const integrity = make(memory)
      yield* integrity.anchor(director)
      yield* TestClock.adjust("1 day")
      yield* integrity.anchor(director)
      memory.anchors.set(organisationId, [...change(memory.anchors.get(organisationId) ?? [])])
      return yield* Effect.match(Stream.runDrain(integrity.verify(director)), {
        onFailure: (broken) =>
          broken._tag === "BrokenLink" ? [broken.stream, broken.seq, broken.misfit] : broken._tag,
        onSuccess: () => "whole",
      })
    }).pipe(Effect.provide([Memory.layer, TestClock.layer()])),
  )

it("[ST66] what the audit tells of anchors is asked of each: one taken out and one written anew with a right hash are named", async () => {
  same(await after((anchors) => anchors), "whole")
  same(await after(([, second]) => (second === undefined ? [] : [second])), ["anchor", 1, "missing"])
  same(await after(([first]) => (first === undefined ? [] : [first])), ["anchor", 2, "missing"])
  same(await after(() => []), ["anchor", 1, "missing"])
  const written = await after(([first, second]) => {
    if (first === undefined || second === undefined) return []
    const other = { ...second, madeAt: first.madeAt }
    return [first, { ...other, hash: Anchor.link(other) }]
  })
  same(written, ["anchor", 2, "anchor"])
})
