import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For one of two to seven options that differ in meaning.",
  whenNot: "For longer lists: `Select`, `ComboBox`. For what may be left unanswered once chosen.",
  keyboard: "Tab goes to the chosen option, arrows choose another, Space chooses the first.",
  screenReader: "A group named by its question; an option’s hint is its description.",
  wcag: "1.3.1 group and legend; 3.2.2 choosing changes nothing else but fields that the choice itself calls for; 2.5.8 words are part of the target.",
}
