/**
 * Which options fit what was typed: without regard to capitals, accents and Polish letters, words in any order.
 * Not here: showing them (`ComboBoxList`).
 */
import type { Option } from "../Select/Select.tsx"

/** Letters as they are typed in a hurry: "Łódź" is "lodz". */
export const plainLetters = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").trim()

export interface Matching {
  readonly shown: ReadonlyArray<Option>
  /** How many more match than are shown. */
  readonly more: number
}

/** **Shape** those that begin with the text come first, else in the order given; at most `most`. */
export const matching = (options: ReadonlyArray<Option>, typed: string, most: number): Matching => {
  const text = plainLetters(typed)
  const words = text.split(/\s+/)
  const first: Array<Option> = []
  const others: Array<Option> = []
  for (const option of options) {
    const label = plainLetters(option.label ?? "")
    if (label.startsWith(text)) first.push(option)
    else if (words.every((word) => label.includes(word))) others.push(option)
  }
  const found = [...first, ...others]
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most) }
}
