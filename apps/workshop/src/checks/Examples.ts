/**
 * The examples under `docs/examples`: programs of an outsider, each with what it prints.
 * Not here: running them as a vendor would (`Pack`), or the pages that quote them (`Docs`).
 */
import * as Repository from "../Repository.ts"

export const folder = "docs/examples"

/** **Shape** `path` is relative to the folder of the examples; `prints` is undefined when the program does not say it. */
export interface Example {
  readonly path: string
  readonly text: string
  readonly prints: string | undefined
}

/** What a program says that it prints: the comment at its end. */
export const printsOf = (text: string): string | undefined =>
  /\n\/\* prints\n([\s\S]*?)\n?\*\/\s*$/.exec(text)?.[1]

export const all = (): ReadonlyArray<Example> =>
  Repository.files(`${folder}/**/*.ts`).map((path) => {
    const text = Repository.read(path)
    return { path: path.slice(folder.length + 1), text, prints: printsOf(text) }
  })

/** What is wrong with what the examples printed somewhere, in sentences. */
export const problems = (
  examples: ReadonlyArray<Example>,
  printed: Readonly<Record<string, string>>,
  where: string,
): ReadonlyArray<string> =>
  examples.flatMap(({ path, prints }) => {
    const said = printed[path]
    if (prints === undefined) return [`${folder}/${path} does not end with a comment of what it prints`]
    if (said === undefined) return [`${folder}/${path} did not run ${where}`]
    return said === prints ? [] : [`${folder}/${path} printed ${where}\n${said}\nand not\n${prints}`]
  })

/** Code blocks of a page that are no part of any example, in sentences. */
export const strangers = (
  page: { readonly path: string; readonly text: string },
  examples: ReadonlyArray<Pick<Example, "text">>,
): ReadonlyArray<string> =>
  [...page.text.matchAll(/^```tsx?\n([\s\S]*?)^```/gm)]
    .map(([, block = ""]) => block.trim())
    .filter((block) => !examples.some(({ text }) => text.includes(block)))
    .map(
      (block) =>
        `${page.path}: no example under ${folder} holds “${block.split("\n")[0]} …”; quote one that runs`,
    )
