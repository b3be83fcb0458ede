import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Around a control of one’s own, so that label, hint and error are where they are elsewhere (`FieldGroup` for several controls under one question).",
  whenNot: "Around the kit’s own fields, which have it inside.",
  keyboard: "Adds nothing to the order of Tab.",
  screenReader:
    "Label, “wymagane”, hint and error are tied to the control by ids; the error comes first and says “Błąd:”.",
  wcag: "1.3.1 and 4.1.2 label and description; 3.3.1 error in text; 3.3.2 required is a word and not a star.",
}
