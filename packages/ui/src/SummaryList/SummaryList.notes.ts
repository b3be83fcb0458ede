import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a few facts as pairs: who, when, where.",
  whenNot: "For many records: `Table`. For answers of a form: `RecordAnswers`.",
  keyboard: "Links and what the page puts into values.",
  screenReader: "A description list: each term with its value.",
  wcag: "1.3.1 pairs; 1.4.10 value under its term on a phone.",
}
