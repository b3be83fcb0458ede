import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { IndicatorTile, type TilePeriod } from "./IndicatorTile.tsx"

const period = (key: string, value: number | null): TilePeriod => ({
  key,
  label: `Period ${key}`,
  figure: value === null ? { text: ".", value, meaning: "no information" } : { text: String(value), value },
})

const draw = (...values: ReadonlyArray<number | null>) =>
  renderToString(
    <IndicatorTile label="Residents" periods={values.map((value, at) => period(String(at), value))} />,
  )

const heights = (html: string) =>
  [...html.matchAll(/<rect[^>]* height="(\d+)"/g)].map(([, tall]) => Number(tall))

describe("the tile of an indicator", () => {
  it("[KM7] draws figures from zero, twice as much twice as tall, and nothing where there is no figure", () => {
    const [low = 0, high = 0, ...more] = heights(draw(50, null, 100))
    expect(more).toEqual([])
    expect(high / low).toBeCloseTo(2, 1)
  })

  it("[KM9] says what a symbol means, in the figure and in the table", () => {
    expect(draw(50, 100, null).split("no information")).toHaveLength(3)
  })

  it("draws no trend of a single period", () => {
    expect(draw(50)).not.toContain("<svg")
  })
})
