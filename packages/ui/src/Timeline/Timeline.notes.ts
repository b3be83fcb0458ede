import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For the story of a process, from its log.",
  whenNot: "For who changed which answer: `HistoryList`. For plans: `PlanBoard`.",
  keyboard: "Links of events only.",
  screenReader:
    "An ordered list; each event has its time, who, and what happened; a milestone is larger for the eye, so its words must say that it is one.",
  wcag: "1.3.1 order; 1.4.1 weight is size and not colour; `time` has the exact instant.",
}
