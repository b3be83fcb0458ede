import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Under a list read part by part, forwards and backwards.",
  whenNot:
    "For numbered pages: lists here grow while they are read. For thousands of rows on the page: `LongTable`.",
  keyboard: "Two links at most.",
  screenReader:
    "A navigation landmark “Kolejne strony listy”; a way that does not exist is left out and not greyed.",
  wcag: "2.4.4 purpose in the name; 2.5.8 links of 44 px.",
}
