import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "In a sentence or a list, wherever a press surprises: a file to download, a site of somebody else, a page in another language. For a new tab only where leaving the page would lose what was written.",
  whenNot: "For the one thing to do on a page: `LinkButton`. For what changes something: `Button`.",
  keyboard: "Tab reaches it, Enter follows it.",
  screenReader:
    "The name of the link holds what opens: “Raport za rok 2026 (PDF, 120 kB)”, “… (otwiera się w nowej karcie)”.",
  wcag: "2.4.4 purpose in the name itself; 3.2.1 no new tab without notice; 1.4.1 underlined, not told by colour alone. The arrow is drawn with empty alternative text.",
}
