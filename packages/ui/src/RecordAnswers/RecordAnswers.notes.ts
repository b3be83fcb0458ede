import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To read a saved record whole.",
  whenNot: "In short: `RecordCard`. Before sending: `CheckAnswers`.",
  keyboard: "Links to records and files only.",
  screenReader:
    "Questions and answers as pairs; rows of a list are an ordered list; a question without an answer says so.",
  wcag: "1.3.1 pairs and lists; 1.4.12 long answers keep their lines; 2.4.4 a record that is referred to is named.",
}
