import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For who puts a team together: what it has, lacks, or has in one person only.",
  whenNot: "For one person: `CompetencyProfile`. To compare persons: nowhere.",
  keyboard: "Nothing to operate but links.",
  screenReader:
    "A table: the competency heads a row, how many of how many reach it, then the warning in words.",
  wcag: "1.3.1 headers; 1.4.1 “nikt” and “jedna osoba” are words; 1.1.1 bars repeat the count.",
}
