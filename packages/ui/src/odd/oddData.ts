/**
 * Telling who builds a page what is odd in the data that a part was given, while the page is being built.
 * Not here: finding it (`oddIn.ts`, `tellingWords.ts`), or what is shown instead (the parts).
 */

/** Something that a part was given and cannot show as it should. */
export interface OddData {
  /** The name of the part; absent where a word, a date or a figure is said, of which no part is known. */
  readonly part?: string | undefined
  /** What is odd and where, in a sentence in English: it is for programmers. */
  readonly what: string
}

export type TellOdd = (odd: OddData) => void

const told = new Set<string>()

/** Writes each thing once, where programmers look. */
export const warn: TellOdd = ({ part, what }) => {
  const text = `[@osl/ui] ${part === undefined ? "" : `${part}: `}${what}`
  if (told.has(text)) return
  told.add(text)
  console.warn(text)
}
