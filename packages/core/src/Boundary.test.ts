import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as Boundary from "./Boundary.ts"
import * as Form from "./Form.ts"

const file: string = "../fixtures/geojson/documents.json"
const Documents = Schema.Record(Schema.String, Schema.Unknown)
const published = Schema.decodeUnknownSync(Schema.Struct({ valid: Documents, invalid: Documents }))(
  (await import(file, { with: { type: "json" } })).default,
)
const documents = (kind: "valid" | "invalid") => Object.entries(published[kind])
const areas = documents("valid").filter(([path]) => /^(multi)?polygon\//.test(path))
const others = documents("valid").filter(([path]) => !/^(multi)?polygon\//.test(path))

const codeOf = (value: unknown) => {
  const result = Boundary.read(value)
  return Result.isFailure(result) ? [result.failure.code, result.failure.path.join(".")] : "read"
}
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const polygon = (...rings: ReadonlyArray<unknown>) => ({ type: "Polygon", coordinates: rings })

/** Stars around a place in Poland, wound either way, with more decimals than are kept. */
const star = FastCheck.tuple(
  FastCheck.array(FastCheck.double({ min: 0.005, max: 0.3, noNaN: true }), { minLength: 3, maxLength: 40 }),
  FastCheck.boolean(),
).map(([radii, isClockwise]) => {
  const ring = radii.map((radius, at) => {
    const angle = ((isClockwise ? -1 : 1) * 2 * Math.PI * at) / radii.length
    return [19 + radius * Math.cos(angle), 52 + radius * Math.sin(angle)]
  })
  return polygon([...ring, ring[0]])
})

describe("the published documents", () => {
  it("[BO1] are all there", () => {
    expect([areas.length, others.length, documents("invalid").length]).toEqual([7, 23, 36])
  })

  it.each(areas)("[BO1] reads %s", (_, document) => {
    const boundary = Result.getOrThrow(Boundary.read(document))
    expect(Form.decode(Boundary.Boundary, boundary)).toEqual(Result.succeed(boundary))
  })

  it.each(others)("[BO1] does not take %s for a boundary", (_, document) => {
    expect(Boundary.read(document)).toMatchObject({ failure: { code: "not-a-boundary" } })
  })

  it.each(documents("invalid"))("[BO1] refuses %s", (_, document) => {
    expect(Result.isFailure(Boundary.read(document))).toBe(true)
  })
})

describe("reading", () => {
  it("[BO2] rounds to three decimals and leaves out what then repeats, heights and other members", () => {
    const ring = [
      [21.00049, 52.00051, 110],
      [21.00041, 52.00062, 110],
      [21.1, 52, 110],
      [21.1, 52.1, 110],
      [21.00049, 52.00051, 110],
    ]
    expect(Boundary.read({ ...polygon(ring), name: "Zatorze", bbox: [21, 52, 21.1, 52.1] })).toEqual(
      Result.succeed(
        polygon([
          [21, 52.001],
          [21.1, 52],
          [21.1, 52.1],
          [21, 52.001],
        ]),
      ),
    )
  })

  it("[BO3] turns outer rings counter-clockwise and holes clockwise", () => {
    const outer = square(20, 50, 1)
    const hole = square(20.2, 50.2, 0.5)
    const wanted = Result.succeed(polygon(outer, hole.toReversed()))
    expect(Boundary.read(polygon(outer, hole))).toEqual(wanted)
    expect(Boundary.read(polygon(outer.toReversed(), hole.toReversed()))).toEqual(wanted)
  })

  it("[BO3] makes of any star a boundary that can be kept, and reading it again changes nothing", () => {
    FastCheck.assert(
      FastCheck.property(star, (drawn) => {
        const result = Boundary.read(drawn)
        if (Result.isFailure(result)) return result.failure.code === "area-too-small"
        expect(Form.decode(Boundary.Boundary, result.success)).toEqual(result)
        expect(Boundary.read(result.success)).toEqual(result)
        return true
      }),
      { numRuns: 300 },
    )
  })

  it("[BO4] says where it is no boundary", () => {
    expect(codeOf(null)).toEqual(["not-a-boundary", ""])
    expect(codeOf({ type: "Feature", properties: {}, geometry: null })).toEqual([
      "not-a-boundary",
      "geometry",
    ])
    expect(codeOf(polygon())).toEqual(["not-a-boundary", "coordinates"])
    expect(codeOf(polygon([[20, 50]]))).toEqual(["area-too-small", "coordinates.0"])
    expect(codeOf(polygon(square(20, 50, 1).slice(0, 4)))).toEqual(["ring-not-closed", "coordinates.0"])
    expect(codeOf(polygon(square(179, 50, 2)))).toEqual(["not-a-position", "coordinates.0.1"])
    expect(codeOf(polygon([[Number.NaN, 50]]))).toEqual(["not-a-position", "coordinates.0.0"])
    expect(codeOf(polygon([["20", "50"]]))).toEqual(["not-a-position", "coordinates.0.0"])
    expect(codeOf(polygon(square(20, 50, 0.0001)))).toEqual(["area-too-small", "coordinates.0"])
    expect(codeOf({ type: "MultiPolygon", coordinates: [[square(20, 50, 1)], [square(95, 95, 1)]] })).toEqual(
      ["not-a-position", "coordinates.1.0.0"],
    )
  })

  it("[BO4] leaves out a hole that the rounding closed", () => {
    expect(Boundary.read(polygon(square(20, 50, 1), square(20.5, 50.5, 0.0001)))).toEqual(
      Result.succeed(polygon(square(20, 50, 1))),
    )
  })

  it("[BO5] refuses more than 5,000 positions or 100 areas, and a very large document at once", () => {
    const circle = (positions: number) => {
      const ring = Array.from({ length: positions }, (_, at) => {
        const angle = (2 * Math.PI * at) / positions
        return [20 + 9 * Math.cos(angle), 45 + 9 * Math.sin(angle)]
      })
      return [...ring, ring[0]]
    }
    expect(codeOf(polygon(circle(4999)))).toBe("read")
    expect(codeOf(polygon(circle(5000)))).toEqual(["boundary-too-detailed", "coordinates"])
    expect(codeOf(polygon(circle(300_000)))).toEqual(["boundary-too-detailed", "coordinates"])
    const many = Array.from({ length: 101 }, (_, at) => [square(at, 1, 0.5)])
    expect(codeOf({ type: "MultiPolygon", coordinates: many })).toEqual(["too-many-items", "coordinates"])
  })

  it("[BO5] answers anything with a boundary or a problem", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.anything(),
          FastCheck.record({
            type: FastCheck.constantFrom("Polygon", "MultiPolygon", "Feature"),
            coordinates: FastCheck.anything(),
            geometry: FastCheck.anything(),
          }),
        ),
        (value) => {
          expect(typeof codeOf(value)).toMatch(/object|string/)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe("a list that has no end when it is gone through", () => {
  it("[BO5] is read by its length", () => {
    const endless = Object.defineProperty([[1]], Symbol.iterator, {
      value: function* () {
        for (;;) yield {}
      },
    })
    const found = Boundary.read({ type: "Polygon", coordinates: [endless] })
    expect(Result.isFailure(found) && found.failure.code).toBe("not-a-position")
  })
})

describe("keeping", () => {
  const problems = (value: unknown) => {
    const result = Form.decode(Boundary.Boundary, value)
    return Result.isFailure(result) ? result.failure.map(({ code }) => code) : []
  }

  it("[BO2] refuses positions that are too precise", () => {
    expect(problems(polygon(square(20.0001, 50, 1)))).toContain("position-too-precise")
    expect(problems(polygon(square(20, 50, 1)))).toEqual([])
  })

  it("[BO3] refuses rings that run the wrong way or are not closed", () => {
    expect(problems(polygon(square(20, 50, 1).toReversed()))).toEqual(["ring-wrong-way"])
    expect(problems(polygon(square(20, 50, 1).slice(0, 4)))).toContain("ring-not-closed")
  })
})
