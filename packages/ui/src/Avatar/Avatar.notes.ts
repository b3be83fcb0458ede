import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Beside a name in a list of people, as a landmark for the eye.",
  whenNot: "As the only sign of who it is, unless `isNamed` says the name; never for a photograph.",
  keyboard: "Nothing to operate.",
  screenReader: "Silent beside a written name; with `isNamed` the whole name is read, not the letters.",
  wcag: "1.1.1 a name in text; 1.4.3 letters on the circle keep 4.5 : 1 in every theme.",
}
