/**
 * An address of a page with what it is asked.
 * Not here: the addresses (`process/links.ts`, `institution/links.ts`).
 */

/** The path with the pairs of a search; the path alone without any. */
export const address = (path: string, pairs: ReadonlyArray<readonly [string, string]>): string => {
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  return search === "" ? path : `${path}?${search}`
}
