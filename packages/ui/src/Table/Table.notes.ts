import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For rows with the same questions, up to a hundred.",
  whenNot: "For pairs of one thing: `SummaryList`. For thousands: `LongTable`. For layout.",
  keyboard: "Headers that sort are links; links inside cells; the table itself is no stop.",
  screenReader: "A caption, headers of rows and columns; sorting is aria-sort and a sentence in the link.",
  wcag: "1.3.1 headers; 1.4.10 cards at 320 px, each value with its column; 2.4.4 “Sortuj według: Gmina”; on paper headers repeat.",
}
