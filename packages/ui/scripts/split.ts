/**
 * The words of the published kit: each module brings those that it says, so that a page has the words of its own parts.
 * Not here: which words a module says (`said.ts`), or the catalogs (`src/words`).
 */
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, relative } from "node:path"
import { en } from "../src/words/en.ts"
import { pl } from "../src/words/pl.ts"
import { said } from "./said.ts"

/** What stands in place of the whole catalogs. */
export const emptyCatalogs = `const catalogs = { pl: {}, en: {} }
const bring = (words) => {
  for (const key in words) [catalogs.pl[key], catalogs.en[key]] = words[key]
}
export { bring, catalogs }
`

const texts = (key: string): readonly [pl: string, en: string] => {
  const catalogs: Readonly<Record<"pl" | "en", Readonly<Record<string, string>>>> = { pl, en }
  return [catalogs.pl[key] ?? "", catalogs.en[key] ?? ""]
}

/** What a module has to begin with; nothing for one that says nothing. `catalogs` is where it imports from. */
export const wordsOf = (text: string, catalogs: string): string => {
  const keys = said(text)
  return keys.length === 0
    ? ""
    : `import { bring } from ${JSON.stringify(catalogs)}\nbring(${JSON.stringify(Object.fromEntries(keys.map((key) => [key, texts(key)])))})\n`
}

/** Whether a module below `src` or `dist` may say something. */
export const mayBring = (path: string): boolean => !/^(words|tokens|elements|contract|odd)\//.test(path)

/** Gives their words to the built modules of a folder. Building writes them anew each time, without. */
export const split = (folder: string): void => {
  for (const path of globSync("**/*.js", { cwd: folder }).filter(mayBring)) {
    const text = readFileSync(`${folder}/${path}`, "utf8")
    const to = relative(dirname(path), "words/catalogs.js")
    const words = wordsOf(text, to.startsWith(".") ? to : `./${to}`)
    if (words !== "") writeFileSync(`${folder}/${path}`, words + text)
  }
  writeFileSync(`${folder}/words/catalogs.js`, emptyCatalogs)
}
