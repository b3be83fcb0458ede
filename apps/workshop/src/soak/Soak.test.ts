import { Doors } from "@osl/core/testing"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { part as lives } from "./parts/lives.ts"
import { type Report, run, type Trial } from "./Soak.ts"

const door = (read: Doors.Door["read"]): Trial => {
  const one = { name: "door", samples: [{ name: "a" }], read }
  return { name: one.name, run: (seed) => ({ sent: 1, what: Doors.knock(one, seed)?.what }) }
}
const orders = { inputs: 300, seed: 5, longest: 1_000 }

test("a soak sends as much as it was told and finds nothing at a door that answers", async () => {
  const said: Array<Report> = []
  const report = await run([door(() => Result.succeed(1))], orders, (soFar) => said.push(soFar))
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
] as const)(
  "a door that %s is a fault with its seed, and enough of them end the soak",
  async (_, read, what) => {
    const { faults, sent } = await run([door(read)], orders, () => {})
    expect(faults).toHaveLength(20)
    expect(sent).toBe(20)
    expect(faults[3]).toMatchObject({ trial: "door", seed: 8, what: expect.stringContaining(what) })
  },
)

test("an answer that takes too long is a fault", async () => {
  const slow = door(() => {
    const end = performance.now() + 5
    while (performance.now() < end);
    return Result.succeed(1)
  })
  const { faults, slowest } = await run([slow], { ...orders, longest: 2 }, () => {})
  expect(faults[0]?.what).toMatch(/^took \d+ ms$/)
  expect(slowest.ms).toBeGreaterThan(4)
})

test("a trial that throws by itself is a fault", async () => {
  const { faults } = await run([{ name: "trial", run: () => expect.fail("thrown") }], orders, () => {})
  expect(faults[0]?.what).toContain("thrown")
})

test("a trial of many steps counts as many, and is said to have been made", async () => {
  const said: Array<Report> = []
  const long: Trial = { name: "trial", run: () => ({ sent: 900 }) }
  const { sent } = await run([long], { ...orders, inputs: 6_000 }, (soFar) => said.push(soFar))
  expect(sent).toBe(6_300)
  expect(said.map((report) => report.sent)).toEqual([0, 2_700, 5_400])
})

test("a soak whose time is up begins nothing more and says where to go on", async () => {
  const one: Trial = { name: "trial", run: () => ({ sent: 1 }) }
  const none = await run([one], { ...orders, within: 0 }, () => {})
  expect(none).toMatchObject({ sent: 0, next: 5 })
  const seeds: Array<number> = []
  const all: Trial = {
    name: "trial",
    run: (seed) => {
      seeds.push(seed)
      return { sent: 1 }
    },
  }
  const first = await run([all], { ...orders, inputs: 3 }, () => {})
  await run([all], { ...orders, inputs: 2, seed: first.next }, () => {})
  expect(seeds).toEqual([5, 6, 7, 8, 9])
})

test("people who work by chance are tried under each edition, alone and apart", async () => {
  const trials = await lives.trials()
  expect(trials).toHaveLength(6)
  const { faults, sent } = await run(trials, { inputs: 600, seed: 3, longest: 60_000 }, () => {})
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThanOrEqual(600)
})
