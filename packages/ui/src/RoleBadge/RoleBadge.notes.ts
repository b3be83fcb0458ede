import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Beside a person, to tell in which of the model’s roles they act.",
  whenNot: "For rights in the application or a job title: `Tag`.",
  keyboard: "Nothing to operate.",
  screenReader: "Read as its word; the shape is silent.",
  wcag: "1.4.1 each role has its own shape; 1.4.3 word on colour keeps 4.5 : 1 in every theme.",
}
