import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Before what binds others: opening, closing, a partnership, sending a report.",
  whenNot: "Before what can be mended in one step; after sending: `RecordAnswers`.",
  keyboard: "Two buttons at the end: to confirm and, before the form again, “Popraw odpowiedzi”.",
  screenReader:
    "A region named “Sprawdź odpowiedzi”; every question with its answer as a pair; then what confirming means, before the buttons.",
  wcag: "3.3.4 binding acts are checked and can be gone back from; 3.3.7 nothing is typed again, answers travel with the page; 2.4.6 the heading says what is asked.",
}
