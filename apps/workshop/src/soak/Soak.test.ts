import type { Doors } from "@osl/core/testing"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { type Report, run } from "./Soak.ts"

const door = (read: Doors.Door["read"]): Doors.Door => ({ name: "door", samples: [{ name: "a" }], read })
const orders = { inputs: 300, seed: 5, longest: 1_000 }

test("a soak sends as much as it was told and finds nothing at a door that answers", () => {
  const said: Array<Report> = []
  const report = run([door(() => Result.succeed(1))], orders, (soFar) => said.push(soFar))
  expect(report).toMatchObject({ sent: 300, faults: [] })
  expect(said.length).toBeGreaterThan(0)
})

test.each([
  ["throws", () => expect.fail("thrown"), "threw"],
  ["answers with no problem", () => Result.fail([]), "neither"],
  [
    "answers with a problem nobody has words for",
    () => Result.fail([{ code: "?", path: [], params: {} }]),
    "no sentence",
  ],
  [
    "answers with more problems than anybody reads",
    () => Result.fail(Array.from({ length: 2000 }, () => ({ code: "required", path: [], params: {} }))),
    "2000 problems",
  ],
] as const)("a door that %s is a fault with its seed, and enough of them end the soak", (_, read, what) => {
  const { faults, sent } = run([door(read)], orders, () => {})
  expect(faults).toHaveLength(20)
  expect(sent).toBe(20)
  expect(faults[3]).toMatchObject({ door: "door", seed: 8, what: expect.stringContaining(what) })
})

test("an answer that takes too long is a fault", () => {
  const slow = door(() => {
    const end = performance.now() + 5
    while (performance.now() < end);
    return Result.succeed(1)
  })
  const { faults, slowest } = run([slow], { ...orders, longest: 2 }, () => {})
  expect(faults[0]?.what).toMatch(/^took \d+ ms$/)
  expect(slowest.ms).toBeGreaterThan(4)
})
