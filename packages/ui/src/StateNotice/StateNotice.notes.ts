import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "On pages of a process that is suspended or closed, in the place of what one would add.",
  whenNot: "For an open process (it draws nothing). For other news: `Notice`.",
  keyboard: "One link, to where it is resumed or reopened, for those who may.",
  screenReader: "A status that says why nothing can be added, before the reader looks for a missing button.",
  wcag: "3.3.2 the reason before trying; 4.1.3 status; 2.4.4 the link names what it does.",
}
