/**
 * Every numbered rule has a test that cites it, and every citation has a rule.
 * Not here: what the rules say (`packages/<name>/SPEC.md`).
 */
import { files, read } from "../Repository.ts"

/** A text with the name to show for it. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** The ids of the rules in a `SPEC.md`: the first cell of a table row. */
export const rulesOf = (spec: string): ReadonlyArray<string> =>
  [...spec.matchAll(/^\|\s*([A-Z]{2,3}\d+)\s*\|/gm)].map(([, id = ""]) => id)

/** The ids in brackets at the start of a title: `"[ST2] allows …"` and `"[ST2][ST3] …"`. */
export const citationsOf = (test: string): ReadonlyArray<string> =>
  [...test.matchAll(/["'`]((?:\[[A-Z]{2,3}\d+\]\s*)+)/g)].flatMap(([, ids = ""]) =>
    [...ids.matchAll(/[A-Z]{2,3}\d+/g)].map(([id]) => id),
  )

/** What does not fit, in sentences; empty when all fits. */
export const problems = (
  specs: ReadonlyArray<Source>,
  tests: ReadonlyArray<Source>,
): ReadonlyArray<string> => {
  const places = new Map<string, Array<string>>()
  for (const spec of specs)
    for (const id of rulesOf(spec.text)) places.set(id, [...(places.get(id) ?? []), spec.path])
  const cited = new Map<string, string>()
  for (const test of tests) for (const id of citationsOf(test.text)) cited.set(id, test.path)
  return [
    ...[...places]
      .filter(([, paths]) => paths.length > 1)
      .map(([id, paths]) => `${id} is given to ${paths.length} rules: ${paths.join(", ")}`),
    ...[...places]
      .filter(([id]) => !cited.has(id))
      .map(([id, paths]) => `${paths[0]}: no test cites ${id}; give one the title "[${id}] …"`),
    ...[...cited]
      .filter(([id]) => !places.has(id))
      .map(([id, path]) => `${path}: cites ${id}, which is a rule of no SPEC.md`),
  ]
}

const sources = (...patterns: ReadonlyArray<string>): ReadonlyArray<Source> =>
  files(...patterns).map((path) => ({ path, text: read(path) }))

export const check = (): ReadonlyArray<string> =>
  problems(
    sources("packages/*/SPEC.md"),
    sources(
      "packages/*/{src,test}/**/*.test.{ts,tsx}",
      "packages/*/src/**/*.stories.tsx",
      "packages/*/src/testing.ts",
      "packages/*/src/testing/*.ts",
      "apps/portal/**/*.{test,spec}.{ts,tsx}",
    ),
  )
