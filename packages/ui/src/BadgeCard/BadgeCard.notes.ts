import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "To show somebody’s badge to them or to who checks it.",
  whenNot: "For a level that no badge stands for: `CompetencyProfile`.",
  keyboard: "Links to the badge, its evidence and the file to keep; nothing else takes the focus.",
  screenReader:
    "The heading is the title; the outcome of verifying is a sentence, then each check in a list with its result in a word.",
  wcag: "1.4.1 genuine, doubtful and failed differ by sign and word; 1.3.1 checks are a list; 2.4.4 the file to download says its kind.",
}
