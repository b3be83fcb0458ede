import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To talk with a team about who knows whom and how it changed from snapshot to snapshot.",
  whenNot: "As the only place where a person is named; for figures of a network: `IndicatorTile`.",
  keyboard:
    "The days are links; the drawing holds nothing to operate; “Pokaż to samo jako tabelę” opens with Enter or Space.",
  screenReader:
    "The drawing is one image with a name and is otherwise silent; actors and links are two tables; the chosen day has aria-current.",
  wcag: "1.1.1 tables say the same as the drawing; 1.4.1 sectors are shapes as well as colours; 1.4.11 lines and shapes of 3 : 1; 3.2.4 the layout of the same actors is the same each time.",
}
