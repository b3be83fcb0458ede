import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To agree on goals with residents and to see who does what by when.",
  whenNot: "To write a plan: `RecordForm`. For one person’s tasks: `ToDoList`.",
  keyboard: "Links of goals and actions; the table behind the line of time opens with Enter or Space.",
  screenReader:
    "Goals are an ordered list with indicators and actions inside; the line of time is silent, its table says owner, days and state.",
  wcag: "1.1.1 days and owners of the line of time stand in its table; 1.4.1 states are words; 2.5.7 nothing is dragged to another day.",
}
