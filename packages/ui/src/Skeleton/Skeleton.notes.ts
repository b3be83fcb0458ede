import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Where content comes within seconds and its size is known.",
  whenNot: "For more than some seconds: `Progress`. Where the server can write the content at once.",
  keyboard: "Nothing to operate; nothing in it takes the focus.",
  screenReader: "One status, “wczytywanie”; its lines are silent.",
  wcag: "4.1.3 status; 2.2.2 its shimmer stops with reduced motion; 1.4.11 lines mean nothing and need no contrast.",
}
