import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For sentences: a description, a reason, a reflection.",
  whenNot: "For one line: `TextField`. For many facts: fields of their own.",
  keyboard: "Typing; Tab leaves, never writes a tab.",
  screenReader:
    "Label, hint and how much may be written; what is left is said politely after a pause; warnings about personal data are a list in the description.",
  wcag: "4.1.3 the count is a status; 3.3.1 too long is said, never cut; 3.3.2 the warning comes before the text is sent.",
}
