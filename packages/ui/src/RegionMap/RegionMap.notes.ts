import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To compare a figure between areas of a region.",
  whenNot: "To find places: `TerritoryMap`, `NeedsMap`. With fewer than three areas: a `Table`.",
  keyboard: "Areas of the map are no stops of Tab; the one stop is the table, folded under the map.",
  screenReader:
    "The map is silent; the table has each area with its figure; a hidden number says that it is hidden.",
  wcag: "1.1.1 the table; 1.4.1 classes stand in a legend with their limits, hidden areas are hatched; 1.4.11 borders of 3 : 1.",
}
