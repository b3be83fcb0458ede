import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For what some readers want: a definition, sources, a table behind a drawing.",
  whenNot: "For anything that must be read before acting; for the answer to an error.",
  keyboard: "Enter or Space on the summary opens and closes.",
  screenReader: "Read as expanded or collapsed by the browser itself; content that is closed is not read.",
  wcag: "2.1.1 and 4.1.2 by the native element, before scripts arrive; 2.4.6 the summary says what is inside, not “więcej”.",
}
