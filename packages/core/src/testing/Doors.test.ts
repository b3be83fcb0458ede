import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import geojson from "../../fixtures/geojson/documents.json" with { type: "json" }
import hsds from "../../fixtures/hsds-3/examples.json" with { type: "json" }
import * as Boundary from "../Boundary.ts"
import * as EditionDocument from "../EditionDocument.ts"
import * as Form from "../Form.ts"
import * as Forms from "../Forms.ts"
import * as Hsds from "../hsds/index.ts"
import * as OverlayDocument from "../OverlayDocument.ts"
import * as Doors from "./Doors.ts"
import * as Hostile from "./Hostile.ts"

const valid = async (code: string): Promise<ReadonlyArray<unknown>> =>
  (await import(`../../fixtures/${code}.json`, { with: { type: "json" } })).default.valid

const records = Object.fromEntries(
  await Promise.all(Forms.everyCode.map(async (code) => [code, await valid(code)] as const)),
) as Parameters<typeof Doors.all>[0]

const doors = Doors.all(records, {
  services: [hsds.service_full],
  organisations: [hsds.organization_full],
  boundaries: [...Object.values(geojson.valid), ...Object.values(geojson.invalid)],
})

/** **Unit** milliseconds, on a machine that has other work. */
const patience = 2500

const codes = (answer: Result.Result<unknown, unknown>) =>
  Result.isFailure(answer) ? [answer.failure].flat().map((one) => Object(one).code) : "read"

describe("hostile input", () => {
  it.each(doors)("[DO3] at $name becomes a value or problems, never a throw, never a long wait", (door) => {
    for (let seed = 1; seed <= (door.isSlow ? 12 : 120); seed += 1) {
      const before = Date.now()
      expect(Doors.knock(door, seed)).toBeUndefined()
      expect(Date.now() - before, `seed ${seed}`).toBeLessThan(patience)
    }
  })

  it("[DO3] is the same for the same seed, and not only broken", () => {
    const [door] = doors
    if (door === undefined) return expect.fail("no door")
    const answers = Array.from({ length: 300 }, (_, seed) => {
      const input = Doors.inputOf(door, seed)
      return codes(door.read(input))
    })
    const again = Array.from({ length: 300 }, (_, seed) => codes(door.read(Doors.inputOf(door, seed))))
    expect(again).toEqual(answers)
    expect(new Set(answers.flat()).size).toBeGreaterThan(8)
    const numbers = Hostile.seeded(7)
    expect([numbers(), numbers()]).not.toEqual([Hostile.seeded(8)(), Hostile.seeded(8)()])
  })

  it("[DO3] leaves nothing behind on what every object has", () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, "polluted")).toBeUndefined()
  })
})

const nested = (depth: number): unknown => {
  let value: unknown = "core"
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inside: value }
  return value
}

describe("what is too much", () => {
  const form = Forms.every.F10.schema
  const tooMuch: ReadonlyArray<readonly [what: string, code: string, input: () => unknown]> = [
    ["a document of 10,000 levels", "document-too-deep", () => nested(10_000)],
    [
      "a list of four thousand million rows",
      "document-too-many-values",
      () => ({ members: new Array(4_294_967_295) }),
    ],
    [
      "a list of ten million rows",
      "document-too-many-values",
      () => ({ members: new Array(10_000_000).fill({}) }),
    ],
    [
      "an object of 210,000 keys",
      "document-too-many-values",
      () => Object.fromEntries(Array.from({ length: 210_000 }, (_, at) => [`k${at}`, at])),
    ],
    ["50 MB of text", "document-too-large", () => ({ name: "a".repeat(50_000_000) })],
    ["50 MB of bytes", "unreadable", () => new Uint8Array(50_000_000)],
  ]
  /** Made once: making them takes longer than refusing them. */
  const made = new Map<string, unknown>()
  const inputOf = (what: string, make: () => unknown): unknown => {
    if (!made.has(what)) made.set(what, make())
    return made.get(what)
  }
  const readers: ReadonlyArray<
    readonly [name: string, read: (input: unknown) => Result.Result<unknown, unknown>]
  > = [
    ["a form", (input) => Form.decode<unknown>(form, input)],
    ["an edition", EditionDocument.decode],
    ["an overlay", OverlayDocument.decode],
    ["a resource of HSDS", (input) => Hsds.ResourceMapping.read(input, "material")],
    [
      "an organisation of HSDS",
      (input) => Hsds.OrganisationMapping.read(input, { kind: "ngo", evidence: "inferred", sources: [] }),
    ],
  ]
  for (const [what, code, input] of tooMuch)
    it.each(readers)(`[DO1] ${what} is refused in a moment as %s`, (_, read) => {
      const value = inputOf(what, input)
      const before = Date.now()
      expect(codes(read(value))).toEqual([code])
      expect(Date.now() - before).toBeLessThan(patience)
    })

  it.each(tooMuch)("[BO3] %s is refused in a moment as a boundary", (what, _code, input) => {
    const much = inputOf(what, input)
    for (const value of [
      much,
      { type: "Polygon", coordinates: much },
      { type: "FeatureCollection", features: much },
    ]) {
      const before = Date.now()
      expect(codes(Boundary.read(value))).not.toBe("read")
      expect(Date.now() - before).toBeLessThan(patience)
    }
  })

  it.each([
    ["an edition", EditionDocument.parse],
    ["an overlay", OverlayDocument.parse],
  ])(
    "[DO1] a text of 50 MB, of 10,000 levels or of a million values is refused in a moment as %s",
    (_, parse) => {
      for (const [text, code] of [
        [`{"key":"${"a".repeat(50_000_000)}"}`, "document-too-large"],
        ["[".repeat(10_000), "document-too-deep"],
        [`[${"1,".repeat(1_000_000)}1]`, "document-too-many-values"],
      ] as const) {
        const before = Date.now()
        expect(codes(parse(text))).toEqual([code])
        expect(Date.now() - before).toBeLessThan(patience)
      }
    },
  )

  it("[DO4] a hundred thousand wrong rows are told as the first of their problems", () => {
    const rows = { members: Array.from({ length: 100_000 }, () => ({})) }
    const before = Date.now()
    const told = codes(Form.decode<unknown>(form, rows))
    expect(told).toHaveLength(2)
    expect(told.at(-1)).toBe("too-many-problems")
    expect(Date.now() - before).toBeLessThan(2500)
  })

  it("[DO4] a thousand problems are told, and that there are more", () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]))
    const read = Form.decode<unknown>(form, keys(5000))
    const told = Result.isFailure(read) ? read.failure : []
    expect(told).toHaveLength(1001)
    expect(told.at(-1)).toEqual({ code: "too-many-problems", path: [], params: { shown: 1000 } })
    expect(codes(Form.decode<unknown>(form, keys(900)))).not.toContain("too-many-problems")
  })
})
