/**
 * Words as search compares them: which words there are in a text, how alike two are, how close a text comes to a question.
 * Not here: which texts are searched (`Searched`), or where they are kept (`SearchInSql`, `SearchInMemory`).
 */
import { Municipality } from "@osl/core/territory"

/** **Unit** characters of a word that are compared, words of a text, words of a question. */
const longestWord = 40
const mostOfText = 5_000
const mostOfQuestion = 12

const shortened = (word: string): string =>
  word.length <= longestWord ? word : [...word].slice(0, longestWord).join("")

/** The words of a text without case and diacritics. **Shape** each once, in order, only letters and digits. */
export const of = (text: string, most = mostOfText): ReadonlyArray<string> => [
  ...new Set(
    Municipality.fold(text)
      .split(" ")
      .filter((word) => word !== "")
      .slice(0, most)
      .map(shortened),
  ),
]

/** The words of a question. **Unit** the first twelve. */
export const ofQuestion = (text: string): ReadonlyArray<string> => of(text, mostOfQuestion)

const trigramsOf = (word: string): ReadonlySet<string> => {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** The shortest word that others are likened to, and how alike they have to be. */
const shortestLikened = 4
const alike = 0.4
const mostAlike = 50

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared / (a.size + b.size - shared)
}

/** Whether others may be likened to a word: neither a short one nor a number. */
export const isLikened = (word: string): boolean => word.length >= shortestLikened && !/^\p{N}+$/u.test(word)

/** **Unit** lengths that a word like this one may have. */
export const lengthsLike = (word: string): { readonly least: number; readonly most: number } => ({
  least: Math.max(2, Math.floor(word.length * alike)),
  most: Math.ceil((word.length + 2) / alike),
})

/**
 * The words of a vocabulary that are most like a word by the three-letter pieces they share, as typing errors and the
 * endings of Polish are.
 *
 * **Shape** the most alike first, then by the word.
 * **Unit** at most fifty, each sharing two fifths of all pieces of both.
 */
export const likeOf = (word: string, vocabulary: Iterable<string>): ReadonlyArray<string> => {
  if (!isLikened(word)) return []
  const pieces = trigramsOf(word)
  const found: Array<{ readonly other: string; readonly by: number }> = []
  for (const other of vocabulary) {
    const by = other.length < 2 ? 0 : likeness(pieces, trigramsOf(other))
    if (by >= alike) found.push({ other, by })
  }
  return found
    .sort((a, b) => b.by - a.by || (a.other < b.other ? -1 : 1))
    .slice(0, mostAlike)
    .map(({ other }) => other)
}

/** How close a text comes to a question, the closest first: with every word in its title, or anywhere in it. */
export const closenesses = ["word", "beginning", "similar"] as const
export type Closeness = (typeof closenesses)[number]

/** A word of a question. **Shape** `like` is empty until the vocabulary was asked. */
export interface Asked {
  readonly word: string
  readonly like: ReadonlySet<string>
}

/** Whether a word of a text answers a word of a question, at that closeness or a closer one. */
export const answers = ({ word, like }: Asked, closeness: Closeness, other: string): boolean =>
  other === word ||
  (closeness !== "word" && other.startsWith(word)) ||
  (closeness === "similar" && like.has(other))

/** The words of something that can be found. */
export interface Worded {
  readonly title: ReadonlyArray<string>
  readonly rest: ReadonlyArray<string>
}

/** **Shape** 0 the closest: twice the place of the closeness, one more unless every word is in the title; null when it is not found. */
export const rankOf = (asked: ReadonlyArray<Asked>, { title, rest }: Worded): number | null => {
  const all = [...title, ...rest]
  const every = (closeness: Closeness, words: ReadonlyArray<string>) =>
    asked.every((one) => words.some((word) => answers(one, closeness, word)))
  for (const [place, closeness] of closenesses.entries()) {
    if (every(closeness, title)) return 2 * place
    if (every(closeness, all)) return 2 * place + 1
  }
  return null
}

/** **Unit** `rank` as of `rankOf`. */
export const closenessOf = (rank: number): Closeness => closenesses[Math.trunc(rank / 2)] ?? "similar"
