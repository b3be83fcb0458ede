/**
 * Reading names that were written down without the edition: blocks of lines, one line for each term or code.
 * Not here: the lines (`both-names.ts` and the `names.ts` of each edition, written by `scripts/write-labels.ts`), or the doors that offer them (`labels.ts`).
 */
import type { Mark } from "../Evidence.ts"
import type { Language } from "../Language.ts"
import type { Kind } from "../Model.ts"

/**
 * By kind or by list. **Shape** a line is `Polish|English|key`; the English is left out when it is the Polish, the key
 * when it is the English in lower case with hyphens. The key of the title of a list is empty.
 */
export type Blocks = Readonly<Record<string, string>>

/**
 * How names are known, by kind or by list. **Shape** a letter for each line in its order, but for the title of a list: `s`
 * from the seed, `p` public, anything else inferred; one letter when they are all alike, nothing when they are all inferred.
 */
export type Marks = Readonly<Record<string, string>>

/** The key of a name unless it says another. */
export const keyOf = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

/** The kinds of terms that have names at a door of labels: not the vocabulary, open questions and what other classifications call things. */
export type Named = Exclude<Kind, "word" | "question" | "orientation">

type Name = readonly [pl: string, en: string]

/** **Shape** what is asked by an unknown key is `undefined`, or an empty list. */
export interface Names {
  /** The name of a key. */
  readonly name: (block: string, key: string, language: Language) => string | undefined
  /** How the name of a key is known. */
  readonly mark: (block: string, key: string) => Mark | undefined
  /** The keys in their order. */
  readonly keys: (block: string) => ReadonlyArray<string>
}

/** Blocks as they are asked for; each is read once, when it is first asked for. */
export const read = (blocks: Blocks, letters: Marks = {}): Names => {
  const known = new Map<string, ReadonlyMap<string, Name>>()
  const at = (block: string): ReadonlyMap<string, Name> => {
    const found =
      known.get(block) ??
      new Map(
        (Object.hasOwn(blocks, block) ? (blocks[block] ?? "") : "")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => {
            const [pl = "", english = "", key] = line.split("|")
            const en = english === "" ? pl : english
            return [key ?? keyOf(en), [pl, en]] as const
          }),
      )
    known.set(block, found)
    return found
  }
  return {
    name: (block, key, language) => at(block).get(key)?.[language === "pl" ? 0 : 1],
    mark: (block, key) => {
      const keys = [...at(block).keys()].filter((one) => one !== "")
      if (!keys.includes(key)) return undefined
      const written = letters[block] ?? ""
      const letter = written.length === 1 ? written : written.charAt(keys.indexOf(key))
      return letter === "s" ? "seed" : letter === "p" ? "public" : "inferred"
    },
    keys: (block) => [...at(block).keys()],
  }
}

/** The names of the terms and codes of one edition. **Shape** `undefined` for what the edition does not have. */
export interface Labels {
  /** The name of a term. */
  readonly term: (kind: Named, key: string, language: Language) => string | undefined
  /** The name of a code. */
  readonly code: (list: string, key: string, language: Language) => string | undefined
  /** How the name of a term is known; what is inferred is never shown as what the model says. */
  readonly mark: (kind: Named, key: string) => Mark | undefined
  /** The same of a code. */
  readonly codeMark: (list: string, key: string) => Mark | undefined
  /** The title of a code list. */
  readonly title: (list: string, language: Language) => string | undefined
  /** The keys of a kind, in the order of the edition. */
  readonly keys: (kind: Named) => ReadonlyArray<string>
  /** The codes of a list, in the order of the edition. */
  readonly codes: (list: string) => ReadonlyArray<string>
}

/** The names of terms and of code lists, of which the empty key is the title. */
export const labels = (ofTerms: Names, ofLists: Names): Labels => ({
  term: ofTerms.name,
  code: (list, key, language) => (key === "" ? undefined : ofLists.name(list, key, language)),
  mark: ofTerms.mark,
  codeMark: ofLists.mark,
  title: (list, language) => ofLists.name(list, "", language),
  keys: ofTerms.keys,
  codes: (list) => ofLists.keys(list).filter((key) => key !== ""),
})
