/**
 * Every code that a package has a sentence for is expected by some test or example.
 * Not here: what the sentences say (`packages/<name>/src/problems.ts`, the words of `@osl/workflow`), or numbered rules (`Rules`).
 */
import { files, read } from "../Repository.ts"
import type { Source } from "./Rules.ts"

/** The codes of a catalog: keys whose value is a text in both languages, or a message in the one of the file. */
export const codesOf = (catalog: string): ReadonlyArray<string> =>
  [...catalog.matchAll(/^ {2}(?:"([a-z-]+)"|([a-z]+)):(?: \{\s*pl:|\s+")/gm)].map(
    ([, quoted = "", bare = ""]) => quoted || bare,
  )

/** Whether a text names a code otherwise than as the key of a table of params. */
const names = (text: string, code: string): boolean =>
  new RegExp(`(?<![a-z-])${code}(?![a-z-])(?!"?: \\{)`).test(text)

/** What is wrong, in sentences; empty when all is well. */
export const problems = (
  catalogs: ReadonlyArray<Source>,
  tests: ReadonlyArray<Source>,
): ReadonlyArray<string> =>
  catalogs.flatMap(({ path, text }) =>
    codesOf(text)
      .filter((code) => !tests.some((test) => names(test.text, code)))
      .map((code) => `${path}: no test expects ${code}; raise it in one, or remove its sentence`),
  )

const sources = (...patterns: ReadonlyArray<string>): ReadonlyArray<Source> =>
  files(...patterns).map((path) => ({ path, text: read(path) }))

export const check = (): ReadonlyArray<string> =>
  problems(
    sources("packages/*/src/problems{,/pl}.ts", "packages/workflow/src/words/pl/refusals.ts"),
    sources("packages/*/{src,test}/**/*.test.{ts,tsx}", "packages/core/fixtures/F*.json"),
  )
