import type { Transition } from "../Edition.ts"
import { inferred } from "../Evidence.ts"

const both = ["organizer", "director"] as const

/** The moves of the process. **Source** inferred (dossier 2.3, synthesis of 2.1 and 2.2); that diagnosis precedes action S20 supports. */
export const transitions: ReadonlyArray<Transition> = [
  { from: "preparation", to: "entry", kind: "forward", who: both, ...inferred("S21") },
  { from: "entry", to: "diagnosis", kind: "forward", who: both, ...inferred("S20") },
  { from: "diagnosis", to: "activation", kind: "forward", who: both, ...inferred("S20") },
  { from: "activation", to: "planning", kind: "forward", who: both, ...inferred() },
  { from: "planning", to: "action", kind: "forward", who: both, ...inferred("S37") },
  { from: "action", to: "structures", kind: "parallel", who: both, ...inferred() },
  { from: "structures", to: "handover", kind: "forward", who: both, ...inferred("S12") },
  { from: "diagnosis", to: "entry", kind: "back", who: both, ...inferred() },
  { from: "planning", to: "diagnosis", kind: "back", who: both, ...inferred() },
  { from: "action", to: "planning", kind: "back", who: both, ...inferred() },
  { from: "structures", to: "planning", kind: "back", who: both, ...inferred() },
  { from: "structures", to: "activation", kind: "back", who: both, ...inferred() },
]
