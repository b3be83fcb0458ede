import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For every form of the model, F01 to F20, and those of overlays.",
  whenNot: "Field by field by hand; for a search: `FilterBar`.",
  keyboard:
    "As any form: Tab in the order of reading, Enter sends; adding a row moves the focus into it, removing one gives it to its neighbour.",
  screenReader:
    "Groups are field sets; hidden questions are not read; adding and removing rows is said; faults come as `ErrorSummary` and at each field.",
  wcag: "3.3.1, 3.3.3 faults and how to mend them; 3.3.7 nothing typed is lost; 2.4.3 focus follows rows; 1.3.5 what is about the person is marked; 3.3.2 privacy warnings before typing.",
}
