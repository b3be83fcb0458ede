import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "When a form comes back because somebody else saved meanwhile.",
  whenNot: "For choosing automatically: it decides nothing. For versions in the past: `HistoryList`.",
  keyboard: "Nothing but links to what happened; the form below keeps the focus order of any form.",
  screenReader:
    "Says first that nothing was lost, then what happened meanwhile as a list, then each differing question with both answers named by whose they are.",
  wcag: "3.3.4 one sees both sides before sending again; 3.3.7 what was typed stays typed; 1.3.1 sides are cells of a table with headers.",
}
