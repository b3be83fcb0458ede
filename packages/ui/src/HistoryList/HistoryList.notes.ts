import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Where one asks who changed what, when and why: records, waivers, moves.",
  whenNot: "For a story to read: `Timeline`. For a diary: `DiaryTimeline`.",
  keyboard: "What changed is folded under each event: Enter or Space opens it.",
  screenReader:
    "An ordered list; each event begins with its time and who; changed answers are a table with both sides.",
  wcag: "1.3.1 order and tables; 3.3.4 what was decided can be gone back to; 1.4.10 sides stand under one another on a phone.",
}
