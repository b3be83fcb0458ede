import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a figure that may be a symbol of public statistics: zero, a dot, an x.",
  whenNot: "For free numbers in a sentence.",
  keyboard: "Nothing to operate.",
  screenReader:
    "A symbol is read as its meaning, which stands beside it in words; the symbol itself is silent.",
  wcag: "1.1.1 meaning in words; 1.3.1 visible figure and read words are one cell.",
}
