import type { Notes } from "../Example/Notes.ts"

export const notes: Notes = {
  when: "At the head of a process, to show the way and where one is.",
  whenNot: "For a queue of tasks: `ToDoList`. For many processes: `Board`.",
  keyboard: "Stages that have a page are links, in order.",
  screenReader:
    "An ordered list; each stage says “zakończony”, “trwa” or “przed nami” with its days; the open one has aria-current; stages side by side are a list inside.",
  wcag: "1.3.1 order and nesting; 1.4.1 state is a word and a shape; 1.4.10 the trail turns and runs downwards at 320 px.",
}
