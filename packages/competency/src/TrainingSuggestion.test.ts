import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Framework from "./Framework.ts"
import type * as Gap from "./Gap.ts"
import { modules } from "./TrainingProgramme.ts"
import * as TrainingSuggestion from "./TrainingSuggestion.ts"

const gap = (competency: string, width: number | null): Gap.Gap => ({
  competency,
  target: 3,
  because: "role",
  score: width === null ? null : 3 - width,
  gap: width,
})

describe("the suggestion of training", () => {
  it("[TS1] puts first the module that closes most levels, and says which gaps", () => {
    const found = TrainingSuggestion.of([
      gap("C08", 2),
      gap("C05", 1.5),
      gap("C06", 1),
      gap("C19", -1),
      gap("C20", null),
    ])
    expect(
      found.map(({ module, weight, closes }) => [module.key, weight, closes.map((one) => one.competency)]),
    ).toEqual([
      ["diagnosis", 2.5, ["C05", "C06"]],
      ["groups", 2, ["C08"]],
    ])
    expect(TrainingSuggestion.of([])).toEqual([])
  })

  it("[TS1] keeps the order of the modules among equals", () => {
    expect(TrainingSuggestion.of([gap("C24", 1), gap("C01", 1)]).map(({ module }) => module.key)).toEqual([
      "basics",
      "documentation",
    ])
  })

  it("[TS2] has a module for every competency of the catalogue, and none of others", () => {
    const served = modules.flatMap(({ competencies }) => competencies)
    expect(served.toSorted()).toEqual(Framework.of(edition).competencies.map(({ key }) => key))
  })
})
