/**
 * The short piece of a text that shows why it was found, with the words that were asked for marked.
 * Not here: whether it is found (`SearchWords`).
 */
import * as Words from "./SearchWords.ts"

/** A part of an excerpt. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** **Unit** characters before the first mark and of the whole excerpt, roughly. */
const before = 60
const length = 200

interface Token {
  readonly from: number
  readonly to: number
  /** The places in the question of the words that it answers. */
  readonly answers: ReadonlyArray<number>
}

/** The words of a text that answer a question, in order. */
const hitsIn = (text: string, asked: ReadonlyArray<Words.Asked>, closeness: Words.Closeness) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: found, index }): ReadonlyArray<Token> => {
    const [word] = Words.of(found)
    if (word === undefined) return []
    const answered = asked.flatMap((one, place) => (Words.answers(one, closeness, word) ? [place] : []))
    return answered.length === 0 ? [] : [{ from: index, to: index + found.length, answers: answered }]
  })

const answered = (hits: ReadonlyArray<Token>): number => new Set(hits.flatMap((hit) => hit.answers)).size

const isInside = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text[at] ?? "") &&
  /\S/u.test(text[at - 1] ?? "")

/** The nearest place to the left, or to the right, where no word is cut. */
const edge = (text: string, wanted: number, step: 1 | -1): number => {
  let at = wanted
  while (isInside(text, at) && Math.abs(at - wanted) < 40) at += step
  return at
}

const piecesOf = (text: string, hits: ReadonlyArray<Token>): ReadonlyArray<Piece> => {
  const first = hits[0]?.from ?? 0
  const from = first <= before ? 0 : edge(text, first - before, 1)
  const to = text.length - from <= length ? text.length : edge(text, from + length, -1)
  const pieces: Array<Piece> = []
  let at = from
  const add = (part: string, marked: boolean) => {
    if (part !== "") pieces.push({ text: part, marked })
  }
  for (const hit of hits) {
    if (hit.to > to) break
    add(text.slice(at, hit.from), false)
    add(text.slice(hit.from, hit.to), true)
    at = hit.to
  }
  add(text.slice(at, to), false)
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: " …", marked: false }] : []),
  ]
}

/**
 * An excerpt of the text that answers most words of the question; of the first one when none does.
 *
 * **Shape** the pieces together are a part of one text, with "…" where it was cut; line breaks are spaces.
 */
export const of = (
  texts: ReadonlyArray<string>,
  asked: ReadonlyArray<Words.Asked>,
  closeness: Words.Closeness,
): ReadonlyArray<Piece> => {
  const [best] = texts
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .map((text) => ({ text, hits: hitsIn(text, asked, closeness) }))
    .sort((a, b) => answered(b.hits) - answered(a.hits))
  return best === undefined ? [] : piecesOf(best.text, best.hits)
}
