import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For two to six views of one thing, each with its own address.",
  whenNot: "For steps in order; for hiding halves of a form.",
  keyboard: "Links: Tab and Enter, not arrows.",
  screenReader:
    "A navigation landmark with a list of links; the open view has aria-current: not an ARIA tab list, since each is a page.",
  wcag: "2.4.4 links named by their views; 3.2.3 the same order on each; 1.4.1 the open one has a bar, not only a colour.",
}
