import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To see at once where somebody stands beside what a role wants.",
  whenNot: "For what to do about it: `GapList`. For a whole team: `TeamCoverage`.",
  keyboard: "“Pokaż to samo jako tabelę” opens with Enter or Space; the radar holds nothing to operate.",
  screenReader:
    "The radar is silent; the table has a row for each competency with reached and wanted levels in words.",
  wcag: "1.1.1 the table is equal to the radar; 1.4.1 reached is filled, wanted is a dashed line; 1.4.11 both keep 3 : 1.",
}
