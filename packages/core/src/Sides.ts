/**
 * Two versions of a thing side by side: what they share, in what they differ, what was added, removed or moved.
 * Not here: what a difference means (`EditionDiff`).
 */

/** Whether two values of JSON say the same, whatever the order of keys. */
export const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [here, there] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    here.length === there.size && here.every(([key, value]) => there.has(key) && same(value, there.get(key)))
  )
}

/** **Shape** `reordered` when what is in both comes in another order, or more than once. */
export interface Sides<T> {
  readonly added: ReadonlyArray<T>
  readonly removed: ReadonlyArray<T>
  readonly kept: ReadonlyArray<readonly [before: T, after: T]>
  readonly reordered: boolean
}

/** Two lists whose items have a key. */
export const of = <T>(
  before: ReadonlyArray<T>,
  after: ReadonlyArray<T>,
  key: (one: T) => string,
): Sides<T> => {
  if (before === after)
    return { added: [], removed: [], kept: before.map((one) => [one, one]), reordered: false }
  const [old, now] = [
    new Map(before.map((one) => [key(one), one])),
    new Map(after.map((one) => [key(one), one])),
  ]
  const order = (list: ReadonlyArray<T>, other: ReadonlyMap<string, T>): string =>
    list
      .map(key)
      .filter((one) => other.has(one))
      .join("\n")
  return {
    added: after.filter((one) => !old.has(key(one))),
    removed: before.filter((one) => !now.has(key(one))),
    kept: [...old].flatMap(([name, one]) => {
      const other = now.get(name)
      return other === undefined ? [] : [[one, other] as const]
    }),
    reordered: order(before, now) !== order(after, old),
  }
}

/** The fields in which two things differ. */
export const differing = (before: object, after: object): ReadonlyArray<string> => {
  if (before === after) return []
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => old.has(field) !== now.has(field) || !same(old.get(field), now.get(field)),
  )
}

export const has = (fields: ReadonlyArray<string>, ...some: ReadonlyArray<string>): boolean =>
  some.some((field) => fields.includes(field))
