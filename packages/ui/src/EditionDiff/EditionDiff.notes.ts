import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For who looks after the model: what a new edition changes before it is taken over.",
  whenNot: "For what it means for a running process: `EditionMeaning`, `RehearsalReport`.",
  keyboard: "A long group is folded: Enter or Space opens the rest.",
  screenReader:
    "A region with a heading and a number for each kind of meaning; each change is one sentence, then “było” and “jest”.",
  wcag: "2.4.6 headings say what kind of change; 1.3.1 before and after are pairs; 1.4.1 no change is told by colour.",
}
