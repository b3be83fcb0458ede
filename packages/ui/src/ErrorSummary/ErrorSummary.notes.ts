import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "At the top of a form that came back with faults.",
  whenNot: "For one field’s own sentence: `Field`. For what went wrong with the page: `Notice`.",
  keyboard: "Takes the focus when it appears; each line is a link that goes to its field.",
  screenReader:
    "An alert with a heading and the number of faults; each link is the sentence that stands at the field, so the two agree.",
  wcag: "3.3.1 what is wrong in words; 2.4.3 focus where help is; 4.1.3 said without searching; 3.3.3 sentences say how to mend.",
}
