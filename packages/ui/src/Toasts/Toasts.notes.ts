import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To confirm something that just worked and can be seen elsewhere on the page or one press away.",
  whenNot:
    "For errors, for what has to be done, for the only word about anything: `Notice`, `ErrorSummary`. For a question: `Dialog`.",
  keyboard:
    "Tab reaches the link and the button of each; Escape closes the one with the focus, and the focus goes back where it was. Time stands still while a pointer or the focus is on them.",
  screenReader:
    "A polite status: read when the person pauses. The region is a landmark only while there is a message. `where` has to be given, so a message is never only here.",
  wcag: "2.2.1 time stops on hover and focus, and `stays={0}` keeps them; 4.1.3 status; 1.4.13 can be dismissed, hovered and persists; 2.4.11 nothing with the focus is hidden for good. Not printed.",
}
