import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For one of eight to some forty options with short words.",
  whenNot: "For fewer: `RadioGroup`. For more: `ComboBox`.",
  keyboard: "The browser’s list: letters jump, arrows choose, Enter closes.",
  screenReader: "The browser’s own; the empty first line says that nothing is chosen.",
  wcag: "4.1.2 native; 3.2.2 choosing sends nothing; 2.5.8 a height of 44 px.",
}
