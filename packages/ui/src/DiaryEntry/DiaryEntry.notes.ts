import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "On the page of a diary, and where a diary is printed.",
  whenNot:
    "To write an entry: `RecordForm`. For everything that happened in a process: `Timeline`, `HistoryList`.",
  keyboard: "Nothing to operate but links.",
  screenReader:
    "Months are headings with how many entries there are and how many people came; each entry is an article named by its heading. “Tylko dla autora” is a word, not a colour.",
  wcag: "1.3.1 headings and lists; 1.4.1 nothing by colour alone; 2.4.6 headings name the entry. Entries are not broken between pages of paper.",
}
