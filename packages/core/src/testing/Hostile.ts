/**
 * Values that no honest program sends: made from numbers, the same for the same seed, for tests of what reads unknown input.
 * Not here: what reads them (`Doors`).
 */

/** **Unit** from 0 up to, and without, 1. */
export type Random = () => number

/** Numbers that look random, the same for the same seed. **Unit** `seed` is a whole number. */
export const seeded = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const whole = (random: Random, below: number): number => Math.floor(random() * below)

const pick = <T>(random: Random, from: ReadonlyArray<T>): T | undefined => from[whole(random, from.length)]

/** Objects of which even looking is refused, each time by another of its traps. */
const refusing = (trap: keyof ProxyHandler<object>, target: object): unknown =>
  new Proxy(target, {
    [trap]: () => {
      throw new RangeError(trap)
    },
  })

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const nested = (depth: number, isList: boolean): unknown => {
  let value: unknown = "core"
  for (let level = 0; level < depth; level += 1) value = isList ? [value] : { fields: value }
  return value
}

const cycle = (): unknown => {
  const one: Record<string, unknown> = { name: "a" }
  one["members"] = [one, { inside: one }]
  return one
}

const listOfItself = (): unknown => {
  const all: Array<unknown> = []
  all.push(all, all)
  return all
}

const endless = (): unknown => {
  const all: Array<unknown> = [1]
  Object.defineProperty(all, Symbol.iterator, {
    value: function* () {
      for (;;) yield {}
    },
  })
  return all
}

const owning = (name: PropertyKey, value: unknown): unknown =>
  Object.defineProperty({ name: "a" }, name, { value, enumerable: true })

class Card {
  name = "Osiedle Zatorze"
  get kind(): string {
    return "territorial"
  }
}

class Throwing {
  get name(): string {
    throw new TypeError("name")
  }
  toString(): string {
    throw new TypeError("toString")
  }
  valueOf(): never {
    throw new TypeError("valueOf")
  }
  toJSON(): never {
    throw new TypeError("toJSON")
  }
}

const throwingGetter = (): unknown => ({
  get name() {
    throw new TypeError("name")
  },
})

/** What is rare because it is large: each costs milliseconds to make. */
const large: ReadonlyArray<() => unknown> = [
  () => "a".repeat(6_000_000),
  () => Array.from({ length: 1_000_000 }, () => 1),
  () => Array.from({ length: 150_000 }, () => ({})),
  () => Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key${at}`, at])),
  () => nested(10_000, true),
  () => nested(10_000, false),
  () => new Uint8Array(50_000_000),
  () => Object("a".repeat(1_000_000)),
  () => Array.from({ length: 20_000 }, () => "\ud800"),
]

const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const

const strange: ReadonlyArray<(random: Random) => unknown> = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 1e308,
  () => 5e-324,
  () => 10n ** 30n,
  () => Symbol("name"),
  () => Symbol.iterator,
  () => () => "name",
  () => class {},
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["name", "a"]]),
  () => new Set(["a"]),
  () => new WeakMap(),
  () => /name/g,
  () => new TypeError("name"),
  () => Promise.resolve("a"),
  () => Object("a"),
  () => Object(1),
  () => Object(false),
  () => new Card(),
  () => new Throwing(),
  throwingGetter,
  () => Object.create(null),
  () => Object.create({ name: "inherited", kind: "territorial" }),
  () => Object.freeze({ name: "a" }),
  () => owning("__proto__", { name: "a" }),
  () => owning("constructor", { prototype: {} }),
  () => owning(Symbol("name"), 1),
  () => owning("toString", 1),
  () => owning("\ud800", 1),
  () => owning("a".repeat(10_000), 1),
  () => JSON.parse('{"__proto__":{"name":"a"},"name":"b"}'),
  () => new Array(4_294_967_295),
  () => new Array(100_000_000),
  () => Object.assign(new Array(3), { 2: "a" }),
  () => Object.assign(["a"], { name: "b" }),
  endless,
  cycle,
  listOfItself,
  revoked,
  (random) => refusing(pick(random, traps) ?? "get", {}),
  (random) => refusing(pick(random, traps) ?? "get", []),
  () => new Proxy({ name: "a" }, {}),
  () => new Proxy(["a"], {}),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => ({ length: 2, 0: "a", 1: "b" }),
  () => nested(40, true),
  () => nested(31, false),
]

const texts: ReadonlyArray<string> = [
  "",
  " ",
  "\u00a0\u2003",
  "\u0000",
  "a\u0000b",
  "\u0085",
  "\u200b\u200d\ufeff",
  "\u202egnp",
  "\ud800",
  "\udfff\ud800",
  "a\ud83d",
  "e\u0301".repeat(60),
  "＜script＞",
  "<script>alert(1)</script>",
  "{n, plural, one {#}}",
  "'; drop table event; --",
  "__proto__",
  "constructor",
  "yes",
  "0",
  "-0",
  "1e400",
  "١٢٣",
  "2026-02-30",
  "2024-02-29",
  "0000-00-00",
  "+275760-09-13",
  "2026-01-01T24:00:00Z",
  "24:00",
  "9:00",
  "1465011",
  "9999999",
  "territorial",
  "categorial",
  "https://example.pl/\u0000",
  "01970000-0000-7000-8000-00000000000A",
  "01970000-0000-7000-8000-00000000000a",
]

const text = (random: Random): string => {
  if (random() < 0.6) return pick(random, texts) ?? ""
  const length = whole(random, random() < 0.02 ? 5_000 : 24)
  return Array.from({ length }, () => String.fromCharCode(whole(random, random() < 0.8 ? 128 : 65_536))).join(
    "",
  )
}

const number = (random: Random): number => {
  const size = 10 ** whole(random, 12)
  const value = (random() - 0.3) * size
  return random() < 0.6 ? Math.round(value) : value
}

/** Data as JSON gives them. */
const json = (random: Random, names: ReadonlyArray<string>, depth = 0): unknown => {
  const kind = whole(random, depth > 4 ? 4 : 6)
  if (kind === 0) return random() < 0.5
  if (kind === 1) return number(random)
  if (kind === 2) return null
  if (kind === 3) return text(random)
  const length = whole(random, 5)
  if (kind === 4) return Array.from({ length }, () => json(random, names, depth + 1))
  return Object.fromEntries(
    Array.from({ length }, () => [
      (random() < 0.7 ? pick(random, names) : undefined) ?? text(random),
      json(random, names, depth + 1),
    ]),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

/** Every object and list in data. */
const holders = (
  value: unknown,
  found: Array<Record<string, unknown>> = [],
): Array<Record<string, unknown>> => {
  if (isObject(value)) {
    found.push(value)
    for (const inner of Object.values(value)) holders(inner, found)
  }
  return found
}

const one = (random: Random, names: ReadonlyArray<string>): unknown => {
  const share = random()
  if (share < 0.0005) return pick(random, large)?.()
  if (share < 0.4) return pick(random, strange)?.(random)
  return share < 0.7 ? text(random) : json(random, names)
}

/** Changes one thing in data: a value, a key, a row. */
const change = (random: Random, within: Record<string, unknown>, names: ReadonlyArray<string>): void => {
  const keys = Object.keys(within)
  const key = pick(random, keys)
  const act = whole(random, 7)
  if (Array.isArray(within) && act < 3) {
    const row = within[whole(random, within.length)]
    if (act === 0) within.push(row, row)
    else if (act === 1) within.reverse()
    else within.length = whole(random, within.length + 3)
    return
  }
  if (act === 0 && key !== undefined) delete within[key]
  else if (act === 1) {
    const name = (random() < 0.5 ? pick(random, names) : undefined) ?? text(random)
    Object.defineProperty(within, name === "length" ? "lengths" : name, {
      value: one(random, names),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  } else if (act === 2 && key !== undefined) within[key] = [within[key]]
  else if (act === 3 && key !== undefined) within[key] = JSON.stringify(json(random, names))
  else if (key !== undefined) within[key] = one(random, names)
}

/**
 * A hostile value.
 *
 * **Shape** half of them one of the samples with one to four changes; else anything at all.
 */
export const value = (random: Random, samples: ReadonlyArray<unknown>): unknown => {
  const sample = pick(random, samples)
  const copy: unknown = JSON.parse(JSON.stringify(sample) ?? "null")
  const inside = holders(copy)
  const names = inside.flatMap((holder) => (Array.isArray(holder) ? [] : Object.keys(holder)))
  if (random() < 0.45) return one(random, names)
  const changes = 1 + whole(random, 4)
  for (let at = 0; at < changes; at += 1) {
    const holder = pick(random, inside)
    if (holder !== undefined) change(random, holder, names)
  }
  return copy
}

/**
 * A hostile text, much of it JSON but for a few characters.
 *
 * **Shape** half of them a sample written and then cut, doubled or broken at some places.
 */
export const written = (random: Random, samples: ReadonlyArray<unknown>): string => {
  if (random() < 0.3) return text(random)
  if (random() < 0.001) return pick(random, ["[", '{"a":', "[1,", '"'])?.repeat(1_000_000) ?? ""
  const whole_ = JSON.stringify(pick(random, samples))
  const changes = whole(random, 4)
  let changed = whole_
  for (let at = 0; at < changes; at += 1) {
    const place = whole(random, changed.length)
    const end = place + whole(random, 12)
    changed = changed.slice(0, place) + (random() < 0.5 ? text(random) : "") + changed.slice(end)
  }
  return changed
}
