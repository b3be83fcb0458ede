import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To count people of a meeting by age or by role.",
  whenNot: "For one number: `NumberField`. For more than a dozen bands: rows of a form.",
  keyboard: "Digits are typed; each band has a button before and after it that steps by one.",
  screenReader: "A group; each band is a labelled number; the sum is said politely after a change.",
  wcag: "2.1.1 typed or stepped; 2.5.8 steps of 44 px; 4.1.3 the sum is a status; 3.3.1 an error stands at its band.",
}
