import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For what changes or sends something; one `main` on a page. `LinkButton` for the one way onward, `ButtonRow` to hold them.",
  whenNot:
    "To go somewhere from a sentence: `Link`. For what cannot be undone without a question: put a `Dialog` before it.",
  keyboard: "Enter and Space press a button, Enter follows a link that looks like one.",
  screenReader: "Its words are its name: no signs alone. A link is read as a link whatever it looks like.",
  wcag: "2.5.8 a height of 44 px; 1.4.11 its edge keeps 3 : 1; 4.1.2 the element itself is the role.",
}
