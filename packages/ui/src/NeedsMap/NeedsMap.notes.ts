import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "When where things are helps to talk about them.",
  whenNot:
    "When places are homes of people: leave `at` out, the list says “bez miejsca na mapie”. For processes or figures of areas: `TerritoryMap`, `RegionMap`.",
  keyboard:
    "Tab goes through the signs, Enter or Space chooses one and moves to its place in the list; “Pokaż na mapie” goes the other way. With the focus on the map, arrows move it, + and − zoom.",
  screenReader:
    "The list is whole and comes with headings; a sign is a button “1. Świetlica (zasób)” with the number it has in the list; what was chosen is said.",
  wcag: "1.1.1 the list is the equal text; 1.4.1 squares and triangles with words; 1.4.11 signs and focus of 3 : 1; 2.1.1 and 2.5.7 everything without dragging; 2.5.8 signs of 44 px. No request leaves for another site unless `tiles` are set. On paper the list stands, the map does not; the server draws the borders with links into the list.",
}
