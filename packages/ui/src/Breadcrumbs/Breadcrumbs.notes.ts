import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "On every page below the first, where one can go up.",
  whenNot: "For steps of a form or of a process: `StageMap`.",
  keyboard: "Links in order; the last is the page itself and is not one.",
  screenReader: "A navigation landmark with an ordered list; the page itself has aria-current.",
  wcag: "2.4.5 another way up than the menu; 1.3.1 an ordered list, its arrows drawn and not read.",
}
