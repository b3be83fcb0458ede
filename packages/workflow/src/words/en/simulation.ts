/**
 * What is wrong with assumptions about processes, in English.
 * Not here: the assumptions (`Simulation`).
 */
import type { Wording } from "../../Wording.ts"

export const faults: Wording["faults"] = {
  "stage-not-assumed": "Nothing is assumed of the stage {stage}. Give its time and what follows it.",
  "unknown-stage": "The edition does not have the stage {stage}. Remove it from the assumptions.",
  "move-not-drawn": "No move leads from the stage {stage} to {to}. Remove it from the assumptions.",
  "unknown-outcome": "The edition does not know the outcome {outcome}. Remove it from the assumptions.",
  "wrong-weight": "A weight has to be a number not below zero. Correct it.",
  "nothing-follows": "Nothing follows the stage {stage}. Give one of the weights more than zero.",
  "wrong-duration": "Give the time in months: least, usual and most, in that order and not below zero.",
  "wrong-number": "Give a whole number from {min} to {max}.",
}
