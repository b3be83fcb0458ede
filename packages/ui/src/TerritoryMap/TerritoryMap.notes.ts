import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For where processes are, drawn by the server, with a list beside it that the page shows.",
  whenNot: "For zooming and tiles: `NeedsMap`. For figures: `RegionMap`.",
  keyboard: "Tab from pin to pin, Enter follows.",
  screenReader: "A navigation landmark; borders are silent, each pin is a link with its name.",
  wcag: "1.1.1 names of pins; 2.5.8 pins of 44 px as far as places allow, the list beside has them all; 1.4.11 borders and pins of 3 : 1.",
}
