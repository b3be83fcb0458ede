import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a period of a report, a leave, a filter by time.",
  whenNot: "For one day: `DateField`. For “last quarter” and other ready-made periods: `Select` or links.",
  keyboard: "The browser’s own date controls: arrows change day, month and year; digits type them.",
  screenReader:
    "One group named by the question, with two fields “Od” and “Do”. How many days there are is said politely after the second is given; an end before the beginning too.",
  wcag: "1.3.1 group and labels; 3.3.1 and 3.3.3 what is wrong and how to mend it; 4.1.3 status said without moving the focus; 2.5.8 targets of 44 px. Without scripts it posts `name.from` and `name.to`.",
}
