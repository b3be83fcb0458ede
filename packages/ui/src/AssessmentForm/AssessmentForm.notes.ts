import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To rate competencies of oneself or somebody else, with the words of each level in sight.",
  whenNot: "To show ratings that are done: `CompetencyProfile`. For forms without levels: `RecordForm`.",
  keyboard: "Arrows move between levels of one competency, Tab goes to the next competency.",
  screenReader:
    "Each competency is a group; each level is read with what it means and an example as its description.",
  wcag: "1.3.1 meaning is tied to its choice; 3.3.2 no scale without words; 2.4.6 every question names its competency.",
}
