import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a day that is known: of a meeting, an agreement, a birth of a group.",
  whenNot: "For a period: `DateRange`. For a day that is only roughly known: `TextField` with a hint.",
  keyboard: "The browser’s control: digits type, arrows step through day, month and year.",
  screenReader:
    "The browser says each segment with its name; the allowed days are in the hint, not only in the calendar.",
  wcag: "3.3.2 the order of day and month is the browser’s own for the reader; 1.3.5 `autoComplete` passes through; 3.3.3 the error names an allowed day.",
}
