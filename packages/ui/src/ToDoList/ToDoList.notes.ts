import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For what waits for somebody and has a last day.",
  whenNot: "For what may be begun: `ActionList`. For conditions of a move: `CriteriaList`.",
  keyboard: "Links; the rest of a long list opens with Enter or Space.",
  screenReader: "A list; each task is followed by its last day in words and by whom it waits for.",
  wcag: "1.4.1 lateness is a word; 2.2.1 days are the law’s or the model’s and nothing vanishes from the list; 2.4.4 the task is the link.",
}
