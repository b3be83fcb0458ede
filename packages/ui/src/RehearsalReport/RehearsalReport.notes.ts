import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Before taking over an edition, for all processes at once; `EditionMeaning` for one.",
  whenNot: "For what the editions say in general: `EditionDiff`.",
  keyboard: "Each group opens the rest of its processes with Enter or Space; names are links.",
  screenReader:
    "Groups are regions from “nothing changes” to “has to be decided”, each with how many; each process has its findings as sentences.",
  wcag: "2.4.6 headings with counts; 1.4.1 the group is a word; 1.3.1 findings are a list in their process.",
}
