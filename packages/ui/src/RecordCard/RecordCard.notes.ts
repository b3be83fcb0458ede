import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "For a community, a resource, a need, a group, a partnership, an event, an evaluation or evidence of change in a list (`RecordCards` holds several).",
  whenNot: "For all its answers: `RecordAnswers`. For a process: `ProcessCard`.",
  keyboard: "Its title and its actions; the card itself takes no press.",
  screenReader:
    "An article under its heading that begins with what it is (“zasób”, “potrzeba”); scores are read with their scale.",
  wcag: "1.1.1 the sign is silent, the kind is a word; 1.3.1 facts are pairs; 1.4.1 a score is digits beside its bar.",
}
