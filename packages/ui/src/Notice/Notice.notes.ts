import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For what a reader should know about this page now.",
  whenNot: "For one field: its error. For what passes: `Toasts`. For advertising: nothing here.",
  keyboard: "Nothing but its links.",
  screenReader:
    "A status; an error is an alert. It begins with the word of its kind unless a title says more.",
  wcag: "1.4.1 sign and word; 4.1.3 status or alert, without moving the focus; 1.4.3 soft backgrounds keep 4.5 : 1.",
}
