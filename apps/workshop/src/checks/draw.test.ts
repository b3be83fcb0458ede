import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"

describe("what tests draw by chance", () => {
  const drawn = () => FastCheck.sample(FastCheck.array(FastCheck.nat()), 20)

  it("is the same each time every day, and anew with `OSL_TESTS=all`", () => {
    const isAnew = process.env["OSL_TESTS"] === "all"
    expect(JSON.stringify(drawn()) === JSON.stringify(drawn())).toBe(!isAnew)
  })
})
