/**
 * Chance that can be repeated: the same seed and label give the same choices.
 * Not here: what is chosen from (themes, names, places).
 */
import * as Schema from "effect/Schema"
import { uniformInt } from "pure-rand/distribution/uniformInt"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"

/** Something was to be chosen from nothing: a mistake in the data of the generator. */
export class NothingToChoose extends Schema.TaggedError<NothingToChoose>()("NothingToChoose", {
  label: Schema.String,
}) {
  override get message() {
    return `Nothing to choose from in ${this.label}`
  }
}

/** **Shape** `deck` hands out every item once, shuffled, before it begins again; `fork` is independent of what was drawn before. */
export interface Chance {
  readonly int: (from: number, to: number) => number
  readonly maybe: (probability: number) => boolean
  readonly pick: <T>(items: ReadonlyArray<T>) => T
  readonly some: <T>(items: ReadonlyArray<T>, count: number) => ReadonlyArray<T>
  readonly deck: <T>(items: ReadonlyArray<T>) => () => T
  readonly fork: (label: string) => Chance
}

/** FNV-1a over the label, begun from the seed. */
const hash = (seed: number, label: string): number => {
  let found = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < label.length; at++) {
    found = Math.imul(found ^ label.charCodeAt(at), 0x01000193) >>> 0
  }
  return found | 0
}

/** **Unit** `seed` is a whole number of 32 bits. */
export const make = (seed: number, label = ""): Chance => {
  const start = hash(seed, label)
  const generator = xoroshiro128plus(start)
  for (let skipped = 0; skipped < 8; skipped++) generator.next()
  const int = (from: number, to: number) => uniformInt(generator, from, to)
  const shuffled = <T>(items: ReadonlyArray<T>): Array<T> => {
    const left = [...items]
    const out: Array<T> = []
    while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1))
    return out
  }
  const pick = <T>(items: ReadonlyArray<T>): T => {
    const [item] = items.length === 0 ? [] : items.slice(int(0, items.length - 1))
    if (item === undefined) throw new NothingToChoose({ label })
    return item
  }
  return {
    int,
    maybe: (probability) => int(0, 9999) < probability * 10_000,
    pick,
    some: (items, count) => shuffled(items).slice(0, count),
    deck: <T>(items: ReadonlyArray<T>) => {
      let left: Array<T> = []
      return () => {
        if (left.length === 0) left = shuffled(items)
        const item = left.pop()
        if (item === undefined) throw new NothingToChoose({ label })
        return item
      }
    },
    fork: (name) => make(start, name),
  }
}
