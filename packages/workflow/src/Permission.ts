/**
 * Who may ask a process for what, by duty.
 * Not here: the moves between stages, whose duties the edition gives.
 */
import type { Edition } from "@osl/core"
import type * as Command from "./Command.ts"
import type { Actor } from "./Event.ts"
import type { State } from "./State.ts"

const staff = ["organizer", "director"] as const
const director = ["director"] as const

/** **Source** inferred (dossier 2.3, 9.1). */
export const table = {
  "open-process": staff,
  "issue-mandate": director,
  "assign-organizer": director,
  "unassign-organizer": director,
  "extend-stage": director,
  record: staff,
  correct: staff,
  withdraw: staff,
  redact: director,
  "publish-map": staff,
  "consult-plan": staff,
  "submit-plan": staff,
  "return-plan": director,
  "approve-plan": director,
  "review-plan": staff,
  "close-plan-action": staff,
  "accept-evaluation": director,
  "issue-report": director,
  "name-receiver": staff,
  move: staff,
  "leave-stage": staff,
  suspend: staff,
  resume: staff,
  close: staff,
  reopen: director,
  "adopt-edition": director,
} as const satisfies Record<Command.Type, ReadonlyArray<Edition.Duty>>

/** The duties that may send a command of this type. */
export const duties = (type: Command.Type): ReadonlyArray<Edition.Duty> => table[type]

/** Whether somebody with this duty may send such a command at all. */
export const may = (duty: Edition.Duty, type: Command.Type): boolean => duties(type).includes(duty)

/** Somebody as the rules see them. */
export type Person = Pick<Actor, "id" | "duty" | "onBehalfOf">

/** Whose work this person does: their own, and that of whoever they stand in for. */
export const persons = ({ id, onBehalfOf }: Omit<Person, "duty">): ReadonlyArray<string> =>
  onBehalfOf === undefined ? [id] : [id, onBehalfOf]

/** Organisers act on the processes they are assigned to, and on those that wait for an organiser and that they opened; others on all. */
export const concerns = (state: State, actor: Person): boolean =>
  actor.duty !== "organizer" ||
  persons(actor).some((id) => Object.hasOwn(state.organizers, id)) ||
  (Object.keys(state.organizers).length === 0 && persons(actor).some((id) => state.openedBy === id))
