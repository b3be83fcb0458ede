import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Beside a process or on a person’s first page, for what may be begun by choice.",
  whenNot: "For what has a last day: `ToDoList`. For one obvious next step: a `LinkButton`.",
  keyboard:
    "Each action that may be started is one link; what is left to others is text that the focus passes by.",
  screenReader:
    "A list of links, then a list of what others do with who they are, so nobody hears a link that would refuse them.",
  wcag: "2.4.4 a link says the action in full; 1.3.1 yours and others’ are two lists, told by words and not by grey.",
}
