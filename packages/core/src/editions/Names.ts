/**
 * Reading names that were written down without the edition: blocks of lines, one line for each term or code.
 * Not here: the lines (`both-names.ts` and the `names.ts` of each edition, written by `scripts/write-labels.ts`), or the doors that offer them (`labels.ts`).
 */
import type { Mark } from "../Evidence.ts"
import type { Language } from "../Language.ts"

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
