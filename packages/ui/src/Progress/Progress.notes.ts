import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For work of the server that takes seconds or minutes: an import, an export.",
  whenNot: "For a process of a community: `StageMap`. For content on its way: `Skeleton`.",
  keyboard: "Nothing to operate.",
  screenReader:
    "A labelled progress bar; the words beside it are a polite status, so percents are not read one by one.",
  wcag: "4.1.3 status; 1.1.1 the bar says the same in words; 3.3.2 the label says what work it is.",
}
