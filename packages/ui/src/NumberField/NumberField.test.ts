import { describe, expect, it } from "vitest"
import { stepped } from "./NumberField.tsx"

describe("stepper", () => {
  it.each([
    ["", 1, {}, 1],
    ["", -1, {}, 0],
    ["7", 1, { max: 7 }, 7],
    ["1 500", 1, { step: 50 }, 1550],
    ["2,5", 1, { step: 0.5 }, 3],
    ["-4", 1, {}, 0],
    ["kilka", 1, {}, 1],
  ] as const)("takes %j by %i within %j to %d", (typed, by, limits, next) => {
    expect(stepped(typed, by, limits)).toBe(next)
  })
})
