import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Above a list or a table whose address can hold the choice.",
  whenNot:
    "For two or three ready-made views: `Tabs`. For searching inside rows that the page already has: `LongTable`.",
  keyboard:
    "A form: Tab through fields, Enter applies. Each chosen filter is a link that takes it away. Rename opens a field with the focus in it; Enter keeps, Escape leaves; the focus comes back to the list.",
  screenReader:
    "A search landmark in a region “Filtry”; “Etap: Diagnoza. Usuń filtr”; how many fit is a status. Saving, renaming and deleting are said.",
  wcag: "2.4.5 another way to find; 3.2.2 nothing changes until it is applied; 4.1.3 status. Without scripts it is a form by GET with links; saving needs the page’s help and appears with it.",
}
