import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To name one of the 2,477 municipalities by its name or TERC code.",
  whenNot: "For a list that the page has already: `ComboBox`. For streets and homes: never asked.",
  keyboard:
    "Type, ↓ ↑ choose, Enter takes, Escape closes; without scripts Enter posts the text and the page comes back with a choice.",
  screenReader:
    "A combo box; voivodeship and county are part of each option, since names repeat; the number of matches is said.",
  wcag: "3.3.1 and 3.3.3 an ambiguous name returns with options; 2.1.1 all by keyboard; 3.3.2 the hint says that a code does, too.",
}
