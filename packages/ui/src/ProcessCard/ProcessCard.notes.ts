import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For one process in a board, a list or a search.",
  whenNot: "On its own page: a heading and `StageMap`.",
  keyboard: "One link, its name; the whole card is not a link.",
  screenReader:
    "An article named by its heading; what is missing and what is due are sentences, not coloured dots.",
  wcag: "2.4.4 the name is the link; 1.4.1 lateness is a word; 2.4.6 the level of its heading can be chosen.",
}
