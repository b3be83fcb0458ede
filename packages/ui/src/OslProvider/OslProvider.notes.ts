import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Once around what a page has of the kit.",
  whenNot: "Around each part; to choose a theme, which is an attribute of the page.",
  keyboard: "Nothing of its own.",
  screenReader: "Gives every part its words; the language of the page itself is the host’s `lang`.",
  wcag: "3.1.1 keep `lang` of the page equal to `language`; 3.1.2 labels that stay Polish under Ukrainian are data to be marked.",
}
