import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For one figure that is looked after over periods, with where it should get to.",
  whenNot: "For a figure without a history: `StatisticsFigure`. For areas: `RegionMap`.",
  keyboard: "The line of the trend is only a drawing, its table opens as any `Details`.",
  screenReader:
    "A region named by its indicator: the last figure, its aim, then the table; a hidden figure says why it is hidden, never zero.",
  wcag: "1.1.1 the table equals the line; 1.4.1 aim and course differ by dashes; 1.3.1 periods head the rows.",
}
