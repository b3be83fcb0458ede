/**
 * The boundary of a community on a map: one area or several, coarse on purpose, as GeoJSON.
 * Not here: borders of municipalities (`@osl/core/territory/borders`), or drawing (`@osl/ui`).
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Decoding from "./Decoding.ts"
import * as Problem from "./Problem.ts"

/** **Unit** longitude and latitude in degrees (WGS 84), to 3 decimals: about 100 m. */
export type Position = readonly [longitude: number, latitude: number]
/** **Shape** closed: the last position is the first; at least four positions. */
export type Ring = ReadonlyArray<Position>
/** **Shape** the outer ring counter-clockwise, then holes clockwise. */
export type Area = ReadonlyArray<Ring>

/** **Unit** positions of a boundary, all rings together; positions of a document that is read; areas. */
export const limits = { positions: 5_000, positionsRead: 200_000, areas: 100 } as const

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0

const isPosition = (longitude: unknown, latitude: unknown): boolean =>
  typeof longitude === "number" &&
  typeof latitude === "number" &&
  Math.abs(longitude) <= 180 &&
  Math.abs(latitude) <= 90

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1]

/** Twice the area of a ring, in square degrees; positive when it runs counter-clockwise. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y)
  }, 0)

/** Less than this is the noise of adding, not an area: coordinates have three decimals. */
const isFlat = (ring: Ring): boolean => Math.abs(turn(ring)) < 5e-7

const PositionSchema = /* @__PURE__ */ Schema.Tuple([Schema.Number, Schema.Number]).check(
  Problem.check<Position>(([longitude, latitude]) => isPosition(longitude, latitude), "not-a-position"),
  Problem.check<Position>(
    (position) => position.every((degrees) => round(degrees) === degrees),
    "position-too-precise",
  ),
)

const RingSchema = /* @__PURE__ */ Schema.Array(PositionSchema).check(
  Problem.check<Ring>((ring) => isSame(ring[0], ring.at(-1)), "ring-not-closed"),
  Problem.check<Ring>((ring) => ring.length >= 4 && !isFlat(ring), "area-too-small"),
)

const AreaSchema = /* @__PURE__ */ Schema.Array(RingSchema).check(
  Problem.check<Area>((rings) => rings.length > 0, "not-a-boundary"),
  Problem.check<Area>(
    (rings) => rings.every((ring, at) => (at === 0 ? turn(ring) >= 0 : turn(ring) <= 0)),
    "ring-wrong-way",
  ),
)

const count = (areas: ReadonlyArray<Area>): number =>
  areas.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0)

const tooDetailed = ["boundary-too-detailed", { max: limits.positions }] as const

/**
 * A boundary as it is kept. Read what others wrote with `read`.
 * **Source** RFC 7946; the limits inferred (dossier 9.4, 9.7); rules BO1–BO3.
 */
export const Boundary = /* @__PURE__ */ Schema.Union([
  Schema.Struct({
    type: Schema.Literal("Polygon"),
    coordinates: AreaSchema.check(
      Problem.check<Area>((rings) => count([rings]) <= limits.positions, ...tooDetailed),
    ),
  }),
  Schema.Struct({
    type: Schema.Literal("MultiPolygon"),
    coordinates: Schema.Array(AreaSchema).check(
      Problem.check<ReadonlyArray<Area>>((areas) => areas.length > 0, "not-a-boundary"),
      Schema.isMaxLength(limits.areas, Problem.annotation("too-many-items", { max: limits.areas })),
      Problem.check<ReadonlyArray<Area>>((areas) => count(areas) <= limits.positions, ...tooDetailed),
    ),
  }),
])
export type Boundary = typeof Boundary.Type

type Path = Problem.Problem["path"]
type Read<A> = Result.Result<A, Problem.Problem>

const fail = (code: Problem.Code, path: Path, params: Problem.Problem["params"] = {}): Read<never> =>
  Result.fail(Problem.make(code, path, params))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Every element read, or the first problem. */
const all = <A>(
  values: unknown,
  path: Path,
  one: (value: unknown, path: Path) => Read<A>,
): Read<ReadonlyArray<A>> => {
  if (!Array.isArray(values) || values.length === 0) return fail("not-a-boundary", path)
  const found: Array<A> = []
  for (const [at, value] of values.entries()) {
    const next = one(value, [...path, at])
    if (Result.isFailure(next)) return Result.fail(next.failure)
    found.push(next.success)
  }
  return Result.succeed(found)
}

const position = (value: unknown, path: Path): Read<Position> => {
  if (!Array.isArray(value) || value.length < 2) return fail("not-a-position", path)
  const [longitude, latitude] = value
  return isPosition(longitude, latitude)
    ? Result.succeed([longitude, latitude])
    : fail("not-a-position", path)
}

const ring = (value: unknown, path: Path): Read<Ring> =>
  Result.flatMap(all(value, path, position), (positions) => {
    if (!isSame(positions[0], positions.at(-1))) return fail("ring-not-closed", path)
    if (positions.length < 4) return fail("area-too-small", path)
    const coarse = positions.map(([longitude, latitude]): Position => [round(longitude), round(latitude)])
    return Result.succeed(coarse.filter((one, at) => at === 0 || !isSame(one, coarse[at - 1])))
  })

/** Outer rings counter-clockwise, holes clockwise; a hole that the rounding closed is left out. */
const area = (value: unknown, path: Path): Read<Area> =>
  Result.flatMap(all(value, path, ring), ([outer = [], ...holes]) => {
    if (outer.length < 4 || isFlat(outer)) return fail("area-too-small", [...path, 0])
    const open = holes.filter((hole) => hole.length >= 4 && !isFlat(hole))
    return Result.succeed([
      turn(outer) < 0 ? outer.toReversed() : outer,
      ...open.map((hole) => (turn(hole) > 0 ? hole.toReversed() : hole)),
    ])
  })

const isBox = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 4 || value.length === 6) &&
  value.every((one) => typeof one === "number" && Number.isFinite(one))

/** How many arrays of numbers a document holds, counted no further than the limit. */
const positionsIn = (coordinates: unknown): number => {
  let found = 0
  const level = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || found > limits.positionsRead) return
    if (depth === 0) found += 1
    else for (let at = 0; at < value.length; at += 1) level(value[at], depth - 1)
  }
  level(coordinates, 3)
  level(coordinates, 2)
  return found
}

const geometry = (value: unknown, path: Path): Read<Boundary> => {
  if (!isObject(value)) return fail("not-a-boundary", path)
  const { type, coordinates, bbox } = value
  if (type !== "Polygon" && type !== "MultiPolygon") return fail("not-a-boundary", [...path, "type"])
  if (bbox !== undefined && !isBox(bbox)) return fail("wrong-value", [...path, "bbox"])
  const at = [...path, "coordinates"]
  if (positionsIn(coordinates) > limits.positionsRead)
    return fail("boundary-too-detailed", at, { max: limits.positions })
  const areas =
    type === "Polygon" ? Result.map(area(coordinates, at), (one) => [one]) : all(coordinates, at, area)
  return Result.flatMap(areas, (found): Read<Boundary> => {
    if (found.length > limits.areas) return fail("too-many-items", at, { max: limits.areas })
    if (count(found) > limits.positions) return fail("boundary-too-detailed", at, { max: limits.positions })
    const [first] = found
    return first !== undefined && type === "Polygon"
      ? Result.succeed({ type, coordinates: first })
      : Result.succeed({ type: "MultiPolygon", coordinates: found })
  })
}

const readDocument = (value: unknown): Read<Boundary> => {
  if (!isObject(value) || value["type"] !== "Feature") return geometry(value, [])
  const { id, bbox, properties } = value
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") return fail("wrong-value", ["id"])
  if (bbox !== undefined && !isBox(bbox)) return fail("wrong-value", ["bbox"])
  if (properties !== null && !isObject(properties)) return fail("not-a-boundary", ["properties"])
  return geometry(value["geometry"], ["geometry"])
}

/**
 * Reads a GeoJSON polygon, multipolygon, or feature of one.
 *
 * **Shape** rounded to 3 decimals, positions that then repeat and heights left out, rings turned the way the standard wants, other
 * members dropped. Rings that cross themselves are not looked for.
 * **Errors** the first problem: `not-a-boundary`, `not-a-position`, `ring-not-closed`, `area-too-small`, `boundary-too-detailed`,
 * `too-many-items`, or `wrong-value` of a box or an id; those of `Decoding.measure`.
 * **Source** RFC 7946; rules BO1–BO5.
 */
export const read = (value: unknown): Read<Boundary> => {
  const size = Decoding.measure(value, { ...Decoding.limits, values: 10 * limits.positionsRead })
  if (Result.isFailure(size)) return Result.fail(size.failure)
  try {
    return readDocument(value)
  } catch {
    return fail("unreadable", [])
  }
}
