import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a dozen to some thousands of options that the page already has: partners, schools, all 2,477 municipalities.",
  whenNot:
    "For a handful: `RadioGroup`, or `Select` up to a screenful. For municipalities that the server should find: `MunicipalityField`, which sends nothing until somebody types.",
  keyboard: "Type to narrow, ↓ ↑ to choose, Enter to take, Escape to close; ↓ opens the whole list.",
  screenReader:
    "A combo box with the number of matches said as they change; what is more than fifty is told by its number. Without scripts it is the browser’s own list.",
  wcag: "1.3.1, 3.3.2 label and hint are tied to the control; 2.1.1 all by keyboard; 4.1.2 name, role and value by `react-aria-components`; 2.5.8 options of 44 px.",
}
