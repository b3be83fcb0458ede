import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For an amount that is counted or measured: hours, places, a share.",
  whenNot:
    "For numbers that are names (TERC, telephone): `TextField` with `inputMode`. For people by band: `CountsStepper`.",
  keyboard:
    "Digits and a comma are typed; the buttons before and after it are stops of Tab and step by Enter or Space.",
  screenReader:
    "A labelled text field; the buttons are “Zmniejsz” and “Zwiększ” with its label; the unit stands after it and belongs in the hint where it matters.",
  wcag: "2.5.8 steps of 44 px; 3.3.1 the fault names the limit; 2.5.1 no wheel and no arrows: scrolling a page never changes an answer; without scripts the buttons are gone and typing stays.",
}
