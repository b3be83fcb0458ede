import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "Where a list will be once somebody has begun.",
  whenNot: "When a search found nothing: `Notice`. When reading failed: `Notice` with `error`.",
  keyboard: "One link or button at most: the first step.",
  screenReader:
    "A short heading-like sentence and the step; the drawing, if a page adds one, is its own to silence.",
  wcag: "2.4.4 the step says what it begins; 1.3.1 the words are text, not an image.",
}
