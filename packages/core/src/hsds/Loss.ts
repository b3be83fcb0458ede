/**
 * What of a document did not come through: every value that is not there again when the record is written back.
 * Not here: what is read and written (`OrganisationMapping`, `ResourceMapping`).
 */

/** **Shape** a path that leads to a value, or to a list or object of which nothing came through. */
export type Loss = ReadonlyArray<string | number>

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null

/** Only what is listed is asked for: other questions may be answered by a throw. */
const idOf = (value: unknown): unknown =>
  isContainer(value) && !Array.isArray(value)
    ? Object.entries(value).find(([name]) => name === "id")?.[1]
    : undefined

/** The counterpart of an element: the one with its id, else the one at its place. */
const counterpart = (element: unknown, at: number, others: ReadonlyArray<unknown>): unknown => {
  const id = idOf(element)
  return (id === undefined ? undefined : others.find((other) => idOf(other) === id)) ?? others[at]
}

const parts = (value: object, other: unknown): ReadonlyArray<readonly [string | number, unknown, unknown]> =>
  Array.isArray(value)
    ? value.map((one, at) => [at, one, counterpart(one, at, Array.isArray(other) ? other : [])])
    : Object.entries(value).map(([name, one]) => [
        name,
        one,
        isContainer(other) && Object.hasOwn(other, name) ? Object(other)[name] : undefined,
      ])

interface Found {
  readonly losses: ReadonlyArray<Loss>
  readonly isWhole: boolean
}

const compare = (value: unknown, other: unknown, path: Loss): Found => {
  if (!isContainer(value))
    return value === other ? { losses: [], isWhole: false } : { losses: [path], isWhole: true }
  const inner = parts(value, other).map(([key, one, its]) => compare(one, its, [...path, key]))
  const isWhole = inner.length > 0 && path.length > 0 && inner.every((one) => one.isWhole)
  return { losses: isWhole ? [path] : inner.flatMap(({ losses }) => losses), isWhole }
}

/** The values of a document that another does not hold at the same place; elements of lists are paired by their id. */
export const between = (document: unknown, written: unknown): ReadonlyArray<Loss> =>
  compare(document, written, []).losses
