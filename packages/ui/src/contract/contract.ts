/**
 * The contract of the kit's parts: what a part given some options looks like as HTML, to a screen reader and in words;
 * and whether somebody else's HTML keeps it.
 * Not here: the fixtures (`fixtures/*.json` of this package), or making the HTML.
 */
import { accessibilityOf, textsOf } from "./accessibility.ts"
import { linesOf, readMarkup } from "./markup.ts"

export { plainHtml } from "./plain.ts"

/** A part with what it is given. Options that are parts themselves are written in the same way. */
export interface Use {
  /** The name of a part of `@osl/ui`, or an HTML element in small letters. */
  readonly part: string
  readonly options: Readonly<Record<string, unknown>>
}

/** What HTML comes to. **Shape** lines, indented by two spaces for each level; `texts` are those that are read. */
export interface Outcome {
  readonly html: ReadonlyArray<string>
  readonly tree: ReadonlyArray<string>
  readonly texts: ReadonlyArray<string>
}

/** A named example of a part in one language. */
export interface Example extends Outcome {
  readonly name: string
  readonly language: "pl" | "en"
  readonly use: Use
}

/** A file of fixtures: `fixtures/StageMap.json`. */
export interface Fixture {
  readonly part: string
  readonly examples: ReadonlyArray<Example>
}

/** The first place where an implementation differs. **Shape** a line that is missing on one side is undefined. */
export interface Difference {
  readonly in: keyof Outcome
  /** **Unit** the number of the line, from 1. */
  readonly line: number
  readonly wanted: string | undefined
  readonly found: string | undefined
}

/** What HTML comes to: comments, spaces, the order of attributes and the names of ids do not matter. */
export const outcomeOf = (html: string): Outcome => {
  const nodes = readMarkup(html)
  return { html: linesOf(nodes), tree: accessibilityOf(nodes), texts: textsOf(nodes) }
}

/**
 * Compares HTML with what was agreed.
 *
 * **Shape** at most one difference for each of `html`, `tree` and `texts`; empty when the contract is kept. An
 * implementation with markup of its own asks for `["tree", "texts"]`.
 */
export const compare = (
  wanted: Outcome,
  html: string,
  what: ReadonlyArray<keyof Outcome> = ["html", "tree", "texts"],
): ReadonlyArray<Difference> => {
  const found = outcomeOf(html)
  return what.flatMap((one): ReadonlyArray<Difference> => {
    const length = Math.max(wanted[one].length, found[one].length)
    const at = Array.from({ length }).findIndex((_, index) => wanted[one][index] !== found[one][index])
    return at < 0 ? [] : [{ in: one, line: at + 1, wanted: wanted[one][at], found: found[one][at] }]
  })
}
