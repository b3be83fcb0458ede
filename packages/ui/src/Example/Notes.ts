/**
 * What a part is for, and how it is used by keyboard and by a screen reader: read by Storybook, `PARTS.md` and a test.
 * Not here: the notes of each part (`*.notes.ts` beside it).
 */
export interface Notes {
  readonly when: string
  readonly whenNot: string
  readonly keyboard: string
  readonly screenReader: string
  /** Criteria of WCAG 2.2, levels A and AA, with what this part does for each. */
  readonly wcag: string
}

/** Headings of the notes, in the order of reading. */
export const headings: { readonly [N in keyof Notes]: string } = {
  when: "When to use",
  whenNot: "When not",
  keyboard: "Keyboard",
  screenReader: "Screen reader",
  wcag: "WCAG 2.2 AA",
}

/** What is true of every part, so that no part has to say it. */
export const ofAll: ReadonlyArray<string> = [
  "1.3.4, 1.4.10: parts stand at a width of 320 px, without scrolling sideways but for drawings.",
  "1.4.3, 1.4.11: every pair of colours that meet in the kit is checked in every theme, and in yours by `osl-theme check`.",
  "1.4.4, 1.4.12: measures follow the reader’s size of text, and nothing is cut when lines, words and letters are spread.",
  "2.1.1, 2.1.2: everything works by keyboard, and the focus can always go on. What is a drawing has its table or list beside it, which opens with Enter or Space.",
  "2.4.7, 2.4.11: a focus ring of two colours, which no part of the kit covers.",
  "2.5.8: what is pressed is 24 px or more each way, mostly 44.",
  "3.1.1, 3.1.2: words are in the language of the provider; what comes as data keeps its own.",
  "4.1.2: native elements first; axe finds nothing in any story, in four themes and three languages.",
  "Beyond AA: what moves stands still when the reader’s system asks for it (2.3.3). In forced colours borders stand in for shades. Before scripts arrive forms post and links lead.",
]
