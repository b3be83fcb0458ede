import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To put two versions of answers side by side: in a conflict, in history, in a review.",
  whenNot: "For what an edition of the model changed: `EditionDiff`.",
  keyboard: "Nothing to operate; a long text wraps and is not scrolled.",
  screenReader:
    "A table: the question heads the row, “przedtem” and “teraz” (or your own words) head the columns; an empty side says that it was empty.",
  wcag: "1.3.1 headers of rows and columns; 1.4.1 no red and green: sides are told by words; 1.4.10 on a phone each side says whose it is.",
}
