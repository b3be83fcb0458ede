/**
 * English: every sentence of the package, to be handed to what says something.
 * Not here: labels and criteria, which editions have in every language.
 */
import { problems } from "@osl/core/problems/en"
import type { Wording } from "../Wording.ts"
import { changes } from "./en/changes.ts"
import { events, objects, titles } from "./en/events.ts"
import { duties, outline } from "./en/outline.ts"
import { refusals } from "./en/refusals.ts"
import { findings, groups } from "./en/rehearsal.ts"
import { faults } from "./en/simulation.ts"
import { tasks } from "./en/tasks.ts"
import { impossible } from "./en/verification.ts"
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
export const speaks = speaker("en")

export const problem = telling(speaks, problems)

export const en: Wording = {
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
