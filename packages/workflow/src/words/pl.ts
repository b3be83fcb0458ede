/**
 * Polish: every sentence of the package, to be handed to what says something.
 * Not here: labels and criteria, which editions have in every language.
 */
import { problems } from "@osl/core/problems/pl"
import type { Wording } from "../Wording.ts"
import { changes } from "./pl/changes.ts"
import { events, objects, titles } from "./pl/events.ts"
import { duties, outline } from "./pl/outline.ts"
import { refusals } from "./pl/refusals.ts"
import { findings, groups } from "./pl/rehearsal.ts"
import { faults } from "./pl/simulation.ts"
import { tasks } from "./pl/tasks.ts"
import { impossible } from "./pl/verification.ts"
import { speaker, telling } from "./speaker.ts"

export {
  changes,
  duties,
  events,
  faults,
  findings,
  groups,
  impossible,
  objects,
  outline,
  refusals,
  tasks,
  titles,
}

/** What every part of the words comes with, to hand in some alone: `{ ...speaks, outline, duties }`. */
export const speaks = speaker("pl")

export const problem = telling(speaks, problems)

export const pl: Wording = {
  ...speaks,
  refusals,
  problem,
  tasks,
  findings,
  groups,
  impossible,
  faults,
  events,
  titles,
  objects,
  changes,
  outline,
  duties,
}
