import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For the hour of a meeting.",
  whenNot: "For how long: `NumberField` with a unit. For a day: `DateField`.",
  keyboard: "Digits type, arrows step hours and minutes.",
  screenReader:
    "The browser names hours and minutes; the zone is that of Poland and stands in the hint where it matters.",
  wcag: "3.3.2 24 hours in every language; 4.1.2 native control.",
}
