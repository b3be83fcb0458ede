import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Beside whatever is inferred or contested in the model, so that it is not taken for a rule.",
  whenNot: "For the status of a record or a process: `Tag`.",
  keyboard: "Enter or Space on the word opens what it rests on, and closes it.",
  screenReader:
    "A word such as “propozycja” that is read as expandable; what it means and its sources stand inside, with links.",
  wcag: "1.4.1 a word and a shape; 4.1.2 native details; 1.4.13 it opens by pressing, never by hovering.",
}
