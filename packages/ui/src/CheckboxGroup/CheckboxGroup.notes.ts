import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For several of up to a dozen options.",
  whenNot: "For exactly one: `RadioGroup`. For yes or no: a form’s yes-no field, which has both words.",
  keyboard: "Space marks the box with the focus; Tab goes to the next box.",
  screenReader:
    "A group named by its question; hint and error are read with the group, hints of an option with the option.",
  wcag: "1.3.1 group and legend; 3.3.1 what is wrong stands in the group; 2.5.8 the words are part of the target.",
}
