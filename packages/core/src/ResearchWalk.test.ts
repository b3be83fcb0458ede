import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as ResearchWalk from "./ResearchWalk.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(ResearchWalk.ResearchWalk, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("a research walk", () => {
  const walk = { date: "2026-03-12", start: "16:00", place: "Targ" }
  const seen = (...points: ReadonlyArray<object>) => ({
    ...walk,
    points: points.map((point) => ({ category: "nature", note: "Park.", ...point })),
  })

  it("[RW1] does not end before it starts; the end may be left out", () => {
    expect(told(walk)).toEqual([])
    expect(told({ ...walk, end: "16:00" })).toEqual([])
    expect(told({ ...walk, end: "15:59" })).toEqual(["end-before-start end"])
  })

  it("[RW2] gives both coordinates of a point or neither", () => {
    expect(told(seen({}, { latitude: 52.1, longitude: 17 }))).toEqual([])
    expect(told(seen({ latitude: 52.1 }, { longitude: 17 }))).toEqual([
      "position-incomplete points.0.longitude",
      "position-incomplete points.1.latitude",
    ])
  })

  it("[RW3] keeps a point to three decimals of a degree, every one of them", () => {
    const [from, to] = ResearchWalk.poland.latitude
    for (let thousandth = from * 1000; thousandth <= Math.round(to * 1000); thousandth += 7)
      expect(told(seen({ latitude: thousandth / 1000, longitude: 19.001 }))).toEqual([])
    for (const degrees of [52.4121, 52.41200001, 49.0005])
      expect(told(seen({ latitude: degrees, longitude: 19 }))).toEqual([
        "position-too-precise points.0.latitude",
      ])
  })

  it("[RW3] keeps a point within Poland", () => {
    const corners = ResearchWalk.poland.latitude.flatMap((latitude) =>
      ResearchWalk.poland.longitude.map((longitude) => ({ latitude, longitude })),
    )
    expect(told(seen(...corners))).toEqual([])
    expect(told(seen({ latitude: 50.08, longitude: 14.099 }, { latitude: 54.901, longitude: 20 }))).toEqual([
      "number-too-small points.0.longitude",
      "number-too-large points.1.latitude",
    ])
  })
})
