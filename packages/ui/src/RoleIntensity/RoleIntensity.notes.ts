import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To explain when an organiser is animator, advocate or planner.",
  whenNot: "To say who does it: names belong elsewhere. For hours of work: figures are ordinal.",
  keyboard: "The one stop is the summary of the table under the lanes.",
  screenReader: "Lanes of columns are silent; the table crosses stages with roles and gives the value.",
  wcag: "1.1.1 the table; 1.4.1 height says it, colour only repeats; 1.3.1 both headers.",
}
