import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For one line: a name, a title, an address of a site.",
  whenNot: "For sentences: `TextArea`. For numbers to count with: `NumberField`.",
  keyboard: "Typing; Enter sends its form.",
  screenReader: "Label, hint and error as one; nothing is said while typing.",
  wcag: "1.3.5 `autoComplete` for what is about the reader; 3.3.1 error in words; 3.3.2 no placeholder in place of a label.",
}
