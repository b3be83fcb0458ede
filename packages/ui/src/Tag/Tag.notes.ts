import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For the state of a thing in one or two words.",
  whenNot: "For what can be pressed: `Button`. For support of a statement: `EvidenceMark`.",
  keyboard: "Nothing to operate.",
  screenReader: "Read as its word in the place where it stands.",
  wcag: "1.4.1 the word is whole without its colour; 1.4.3 each tone keeps 4.5 : 1.",
}
