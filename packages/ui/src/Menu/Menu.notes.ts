import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a few links or small settings of a person: their account, a language.",
  whenNot: "For the navigation of the page: `PageFrame`. For a question: `Dialog`.",
  keyboard: "Enter or Space opens, Tab walks inside, Escape closes and gives the focus back.",
  screenReader: "A disclosure and not an ARIA menu: links inside are read as links, and all usual keys work.",
  wcag: "4.1.2 native disclosure; 2.1.1 without arrows to learn; 1.4.13 stays until closed.",
}
