import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a worker to choose what they bring to supervision.",
  whenNot: "For minutes: what was said is shown nowhere.",
  keyboard: "With `action` a box for each matter and a button that sends the choice; otherwise links only.",
  screenReader: "Each box is named by its matter and described by why it is there.",
  wcag: "1.3.1 reason tied to its box; 3.2.2 choosing sends nothing; 3.3.2 says beforehand who will see it.",
}
