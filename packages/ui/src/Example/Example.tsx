/**
 * One named use of a part, in each language: read by stories and by tests.
 * Not here: the examples (`*.examples.tsx` beside each part).
 */
import type { Language } from "@osl/core"
import type { ReactElement } from "react"
import { makeWords } from "../words/makeWords.ts"
import { uk } from "../words/uk.ts"
import type { Words } from "../words/Words.ts"

export type Example = (language: Language.Language) => ReactElement

/** The text of an example in the language that is shown. */
export const inLanguage = (language: Language.Language, pl: string, en: string): string =>
  language === "pl" ? pl : en

/** The story of an example; the toolbar's language decides its words. */
export const story = (example: Example) => ({
  render: (_: unknown, { globals }: { readonly globals: Record<string, unknown> }) =>
    example(globals["language"] === "en" ? "en" : "pl"),
})

/** What Storybook gives to a story that is played. */
export interface Played {
  readonly canvasElement: HTMLElement
  readonly globals: Readonly<Record<string, unknown>>
}

/** The kit's words in the language of the toolbar. */
export const wordsShown = ({ globals }: Pick<Played, "globals">): Words =>
  globals["language"] === "uk" ? makeWords("uk", uk) : makeWords(globals["language"] === "en" ? "en" : "pl")

/** Those that a person sees: what is folded in a closed `details` is in the page, too. */
export const seen = <E extends Element>(elements: ReadonlyArray<E>): ReadonlyArray<E> =>
  elements.filter((element) => element.checkVisibility())
