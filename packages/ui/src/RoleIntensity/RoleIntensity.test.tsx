import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { RoleIntensity } from "./RoleIntensity.tsx"

const draw = (intensity: Readonly<Record<string, number>>, roles = ["local-animator"]) =>
  renderToString(
    <RoleIntensity
      label="Roles"
      roles={roles.map((code) => ({ code, label: code }))}
      stages={[{ code: "one", label: "One", intensity }]}
    />,
  )

const heights = (html: string) =>
  [...html.matchAll(/block-size:([\d.]+)%/g)].map(([, height]) => Number(height))

describe("the intensity of roles", () => {
  it("draws a number as its share of the highest there is", () => {
    expect(heights(draw({ a: 3, b: 1.5, c: 0 }, ["a", "b", "c"]))).toEqual([100, 50, 0])
    expect(heights(draw({ a: 6, b: 3 }, ["a", "b"]))).toEqual([100, 50])
  })

  it("[KM7] draws nothing for a number that is none, and says so in the table", () => {
    for (const odd of [{}, { "local-animator": Number.NaN }, { "local-animator": -1 }]) {
      expect(heights(draw(odd))).toEqual([0])
      expect(draw(odd)).toContain("–")
    }
    expect(heights(draw({}, ["constructor"]))).toEqual([0])
  })
})
