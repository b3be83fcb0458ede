import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { CompetencyProfile, type ProfileCompetency } from "./CompetencyProfile.tsx"

const levels = [1, 2, 3, 4].map((level) => ({ level, label: `level ${level}` }))
const draw = (given: ReadonlyArray<number | null>) =>
  renderToString(
    <CompetencyProfile
      label="Profile"
      levels={levels}
      competencies={given.map((level, at): ProfileCompetency => ({ key: `${at}`, label: `C${at}`, level }))}
    />,
  )
const reached = (html: string) => /osl-profile__reached" d="([^"]*)"/.exec(html)?.[1] ?? ""

describe("the profile of competencies", () => {
  it("draws a closed line when every level is known", () => {
    expect(reached(draw([1, 2, 3, 4])).split("M")).toHaveLength(5)
  })

  it("[KM7] draws no line to or over a competency of which nothing is known", () => {
    expect(reached(draw([1, null, 3, 4])).split("M")).toHaveLength(3)
    expect(reached(draw([null, null, null]))).toBe("")
    expect(draw([1, null, 3, 4]).match(/osl-profile__point/g)).toHaveLength(3)
  })

  it("puts the highest level on the outer ring, above the middle for the first competency", () => {
    expect(reached(draw([4, 4, 4])).startsWith("M220 50")).toBe(true)
  })

  it("[KM8] says every level in the table too", () => {
    const html = draw([1, null, 3])
    for (const words of ["level 1", "level 3", "jeszcze nie wiadomo"]) expect(html).toContain(words)
  })
})
