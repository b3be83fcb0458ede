import { expect, test } from "vitest"
import { remembered } from "./remembered.ts"

test("an answer is made once for an object and a key, and anew for any other object or key", () => {
  const kept = remembered<object, number>()
  const [one, other] = [{ version: 1 }, { version: 1 }]
  let made = 0
  const ask = (of: object, key: string) => kept(of, key, () => ++made)
  expect([ask(one, "a"), ask(one, "a"), ask(other, "a"), ask(one, "b"), ask(one, "a")]).toEqual([
    1, 1, 2, 3, 1,
  ])
})

test("of many answers for one object the first are forgotten and made again", () => {
  const kept = remembered<object, string>()
  const state = {}
  for (let at = 0; at < 30; at++) kept(state, String(at), () => `first ${at}`)
  expect(kept(state, "29", () => "again")).toBe("first 29")
  expect(kept(state, "0", () => "again")).toBe("again")
})
