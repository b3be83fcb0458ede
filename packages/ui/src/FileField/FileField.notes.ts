import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For photographs, agreements and lists that belong to a record.",
  whenNot:
    "For text that could be written in the form. To show files that cannot be changed: a list of `Link` with `file`.",
  keyboard:
    "Enter or Space opens the browser’s chooser; each chosen file has a button that removes it, after which the focus is on the control again.",
  screenReader:
    "Kinds, sizes and “several” are the description of the control. Removing is said politely; what is wrong with a file stands beside its name. Saved files are a group of check boxes “Usuń plik: …”.",
  wcag: "3.3.2 rules before the error; 3.3.1 the file and the fault in text; 4.1.3 status messages; 2.5.7 no dragging needed. Without scripts it is the plain control; the server judges in any case.",
}
