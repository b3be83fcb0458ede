/**
 * Values near a record, to try decoders with: examples with some places changed, removed or added.
 * Not here: the examples (`fixtures/`).
 */

import { seeded } from "./Hostile.ts"

type Random = (below: number) => number

/** Of other kinds, at limits, just past them. */
const tempting: ReadonlyArray<unknown> = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  0.5,
  1e6,
  1e6 + 1,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  " ",
  "\u00a0",
  "\n",
  "a\u0000",
  "ż\u0085",
  "two\nlines",
  "tab\there",
  "x".repeat(120),
  "ą".repeat(121),
  "x".repeat(201),
  "y".repeat(4001),
  "\ud800",
  "0",
  "yes",
  "__proto__",
  "constructor",
  "2026-03-31",
  "2024-02-29",
  "2023-02-29",
  "1989-12-31",
  "2100-01-01",
  "09:30",
  "24:00",
  "9:30",
  "0201011",
  "018f3c2a-0000-7000-8000-000000000001",
  [],
  {},
  [null],
  [{}],
  ["a", "a"],
  { children: 1 },
]

const texts = tempting.filter((value) => typeof value === "string")

type Json = { [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null

/** Every object in a value, itself included. */
const objects = (value: unknown): ReadonlyArray<Json> =>
  isObject(value) ? [value, ...Object.values(value).flatMap(objects)] : []

type Place = readonly [inside: Json, key: string]

const places = (value: unknown): ReadonlyArray<Place> =>
  objects(value).flatMap((inside) => Object.keys(inside).map((key) => [inside, key] as const))

const clone = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(clone)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clone(inner)]))
      : value

const disturb = ([inside, key]: Place, example: unknown, random: Random): void => {
  const was = inside[key]
  switch (random(8)) {
    case 0:
      if (Array.isArray(inside)) inside.splice(Number(key), 1)
      else delete inside[key]
      break
    case 1:
      if (Array.isArray(was)) was.push(...Array.from({ length: random(60) }, () => clone(was[0])))
      else if (!Array.isArray(inside))
        inside[random(2) === 0 ? "unheard" : "constructor"] = tempting[random(tempting.length)]
      break
    case 2:
      inside[key] = clone(places(example).find(([, other]) => other === key)?.[0][key])
      break
    case 3:
      if (typeof was === "string") inside[key] = was.repeat(1 + random(20))
      break
    default: {
      // Of its own kind more often than not: what differs in kind is easily refused.
      const from = typeof was === "string" && random(3) > 0 ? texts : tempting
      inside[key] = clone(from[random(from.length)])
    }
  }
}

/**
 * Values near some examples, and a few that are nothing like them; the same for the same `seed`.
 *
 * **Shape** `count` copies of the examples in turn, each changed at another place than the last time, one in four at more
 * places; then what no record is. Plain values, as JSON makes them, but for `undefined` and numbers JSON has no word for;
 * a changed value may be right all the same.
 */
export function* disturbed(
  examples: ReadonlyArray<unknown>,
  count: number,
  seed: number,
): Generator<unknown> {
  const next = seeded(seed)
  const random: Random = (below) => Math.floor(next() * below)
  for (let index = 0; index < count; index++) {
    const value = clone(examples[index % examples.length])
    const turn = Math.floor(index / examples.length)
    const all = places(value)
    const more = random(4) > 0 ? [] : [all[random(all.length)], all[random(all.length)]]
    for (const place of [all[turn % all.length], ...more]) {
      if (place !== undefined) disturb(place, examples[random(examples.length)], random)
    }
    yield value
  }
  yield* tempting
}
