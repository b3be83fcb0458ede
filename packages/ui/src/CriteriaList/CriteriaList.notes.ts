import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Before a step between stages, and on the page of a process.",
  whenNot: "For tasks with a day: `ToDoList`. For a form’s faults: `ErrorSummary`.",
  keyboard: "Only links that lead to where something is mended, and evidence marks that open.",
  screenReader:
    "First how many are met of how many; each condition says “spełniony”, “brakuje” or “odstąpiono” with its sentence.",
  wcag: "1.4.1 sign and word beside colour; 2.4.4 a link names what it mends; 1.3.1 conditions that one step mends are a list within the list.",
}
