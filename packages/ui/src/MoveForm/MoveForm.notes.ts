import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "On the page that moves a process to another stage.",
  whenNot: "For tasks inside a stage: `ToDoList`. Where the reader may not move it: `CriteriaList` alone.",
  keyboard: "From what is missing, through waivers, to reason and send, in the order of reading.",
  screenReader:
    "Regions with headings: what the move means, conditions, waivers; each waiver is a box that names its condition and who may waive it.",
  wcag: "3.3.4 meaning before sending; 3.3.2 a reason is asked for beforehand; 2.4.6 regions are named; 3.2.2 marking a waiver sends nothing.",
}
