import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Level from "./Level.ts"

describe("levels", () => {
  it("[CF1] are four in every edition, from the beginner to the mentor", () => {
    for (const one of [early, edition])
      expect(Level.all.map((level) => Level.term(one, level)?.key)).toEqual([
        "beginner",
        "independent",
        "advanced",
        "mentor",
      ])
  })

  it("[CF1] are nothing else", () => {
    for (const other of [0, 5, 1.5, "1", null]) expect(Level.isLevel(other)).toBe(false)
  })
})
