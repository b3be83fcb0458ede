import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"

describe("what tests draw by chance", () => {
  const drawn = () => FastCheck.sample(FastCheck.array(FastCheck.nat()), 20)

  it("is the same each time every day, and anew with `OSL_TESTS=all`", () => {
    const [one, another] = [drawn(), drawn()]
    if (process.env["OSL_TESTS"] === "all") expect(another).not.toEqual(one)
    else expect(another).toEqual(one)
  })
})
