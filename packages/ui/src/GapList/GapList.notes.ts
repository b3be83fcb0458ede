import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To plan learning from what a role wants and somebody has not yet.",
  whenNot: "As a ranking of people; to show strengths: `CompetencyProfile`.",
  keyboard: "Links to trainings only.",
  screenReader:
    "Each gap says the competency, the reached and the wanted level in words, then what helps as a list inside.",
  wcag: "1.3.1 help is a list in its gap; 1.4.1 width of a gap is said and not only drawn; 2.4.4 trainings are named.",
}
