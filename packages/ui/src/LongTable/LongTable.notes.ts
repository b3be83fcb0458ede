import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "When a person has to look through hundreds or thousands of rows that the page already has.",
  whenNot:
    "When the server sorts and pages: `Table` with `Pagination`. For less than a hundred rows: `Table`.",
  keyboard:
    "Headers are buttons; Tab goes through links of the rows, and rows ahead are drawn before the focus reaches them. The page scrolls, no box inside it.",
  screenReader:
    "A table with the number of all rows and the number of each; sorted columns say so; the count after a search is a status. On a phone rows are cards and every value says its column.",
  wcag: "1.3.1 every row is headed by its first cell; 1.4.10 cards at 320 px without scrolling sideways; 2.4.3 what has the focus is never taken away; 4.1.3 status. The server writes the first fifty rows and a link to the next.",
}
