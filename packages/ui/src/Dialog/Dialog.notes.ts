import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a question before something that cannot be undone.",
  whenNot: "For forms and texts of more than a few lines: a page. For a message that asks nothing: `Notice`.",
  keyboard:
    "Focus goes inside, Tab stays inside, Escape is “no”; afterwards the focus is back on the button.",
  screenReader: "An alert dialog named by its question and described by its text; the page behind is silent.",
  wcag: "2.4.3 and 2.1.2 focus in, never trapped; 3.3.4 one can say no; 2.4.11 nothing covers the answer. Without scripts the button is a link to a page that asks the same.",
}
