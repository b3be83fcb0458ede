import { describe, expect, it } from "vitest"
import { classesOf, classOf, shadeOf } from "./classes.ts"

describe("classes of figures on a map", () => {
  it("hold about as many areas each, from the lowest", () => {
    expect(classesOf([8, 1, 7, 2, 6, 3, 5, 4], 4)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
    ])
  })

  it("never split equal figures", () => {
    expect(classesOf([1, 5, 5, 5, 5, 9], 3)).toEqual([
      { from: 1, to: 5 },
      { from: 9, to: 9 },
    ])
    expect(classesOf([2, 2, 2], 4)).toEqual([{ from: 2, to: 2 }])
  })

  it("are shaded from the lightest to the darkest, however few there are", () => {
    const shades = (classes: number) => Array.from({ length: classes }, (_, at) => shadeOf(at, classes, 4))
    expect([shades(4), shades(3), shades(2), shades(1)]).toEqual([[0, 1, 2, 3], [0, 2, 3], [0, 3], [3]])
  })

  it("[KM9] leave out what is hidden or is no number", () => {
    expect(classesOf([null, Number.NaN, 3], 4)).toEqual([{ from: 3, to: 3 }])
    expect(classesOf([null, null], 4)).toEqual([])
    expect(classesOf([], 4)).toEqual([])
  })

  it("[KM9] put every figure into one of them, and a hidden one into none", () => {
    const values = Array.from({ length: 500 }, (_, nth) => (nth * 37) % 101)
    const classes = classesOf(values, 4)
    expect(classes.length).toBeLessThanOrEqual(4)
    for (const value of values) expect(classOf(value, classes)).not.toBeNull()
    expect(classOf(null, classes)).toBeNull()
  })
})
