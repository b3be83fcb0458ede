import { expect, test } from "vitest"
import { inTurn } from "./Schedule.ts"

interface Named {
  readonly name: string
  readonly needs?: ReadonlyArray<string>
}

/** Runs steps that end when they are told to. **Shape** `said` grows by what begins and what ends. */
const started = (steps: ReadonlyArray<Named>, atOnce: number) => {
  const said: Array<string> = []
  const ends = new Map<string, (isPassed: boolean) => void>()
  const all = inTurn(steps, atOnce, ({ name }, missing) => {
    said.push(missing.length === 0 ? `${name} begins` : `${name} lacks ${missing.join()}`)
    return missing.length > 0
      ? Promise.resolve(false)
      : new Promise((resolve) => ends.set(name, resolve)).then((isPassed) => isPassed === true)
  })
  const end = async (name: string, isPassed = true) => {
    ends.get(name)?.(isPassed)
    await new Promise(setImmediate)
  }
  return { said, end, all }
}

test("steps begin in their order, no more at a time than allowed", async () => {
  const { said, end, all } = started([{ name: "a" }, { name: "b" }, { name: "c" }], 2)
  expect(said).toEqual(["a begins", "b begins"])
  await end("b")
  expect(said).toEqual(["a begins", "b begins", "c begins"])
  await end("a")
  await end("c")
  await all
})

test("a step waits for those that it needs, and lets the next one go first", async () => {
  const steps = [{ name: "build" }, { name: "e2e", needs: ["build"] }, { name: "unit" }]
  const { said, end, all } = started(steps, 3)
  expect(said).toEqual(["build begins", "unit begins"])
  await end("unit")
  expect(said).toHaveLength(2)
  await end("build")
  expect(said.at(-1)).toBe("e2e begins")
  await end("e2e")
  await all
})

test("a step is told which of those that it needs failed, and what needs it is told so too", async () => {
  const steps = [{ name: "build" }, { name: "pack", needs: ["build"] }, { name: "ship", needs: ["pack"] }]
  const { said, end, all } = started(steps, 2)
  await end("build", false)
  await all
  expect(said).toEqual(["build begins", "pack lacks build", "ship lacks pack"])
})

test("what a step needs is met when it was not asked for", async () => {
  const { said, end, all } = started([{ name: "e2e", needs: ["build"] }], 2)
  expect(said).toEqual(["e2e begins"])
  await end("e2e")
  await all
})
