/**
 * Who may ask a process for what, by duty.
 * Not here: the moves between stages, whose duties the edition gives.
 */
import type { Edition } from "@osl/core"
import type * as Command from "./Command.ts"

const staff = ["organizer", "director"] as const
const director = ["director"] as const

/** **Source** inferred (dossier 2.3, 9.1). */
export const table = {
  "open-process": staff,
  "issue-mandate": director,
  "assign-organizer": director,
  record: staff,
  correct: staff,
  withdraw: staff,
  "publish-map": staff,
  "submit-plan": staff,
  "return-plan": director,
  "approve-plan": director,
  "review-plan": staff,
  "close-plan-action": staff,
  "accept-evaluation": director,
  "name-receiver": staff,
  move: staff,
  "leave-stage": staff,
  suspend: staff,
  resume: staff,
  close: staff,
  reopen: director,
} as const satisfies Record<Command.Type, ReadonlyArray<Edition.Duty>>

/** The duties that may send a command of this type. */
export const duties = (type: Command.Type): ReadonlyArray<Edition.Duty> => table[type]

export const may = (duty: Edition.Duty, type: Command.Type): boolean => duties(type).includes(duty)
