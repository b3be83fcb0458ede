import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a coordinator’s first look at many processes of one centre, stage by stage.",
  whenNot: "For comparing or sorting: `Table`. For one process: `StageMap`.",
  keyboard: "Tab from card to card, in columns from left to right; nothing is dragged.",
  screenReader:
    "Each stage is a region with a heading and the number of its cards, so one can jump by headings.",
  wcag: "2.5.7 no dragging anywhere; 1.4.10 columns stand under one another at 320 px; 2.4.6 headings with counts.",
}
