/**
 * The duties that somebody of a centre may be given.
 * Not here: what a duty may do (`access.server.ts`).
 */
import type { Edition } from "@osl/core"

/** A regional coordinator works in no centre. */
export const duties = [
  "organizer",
  "director",
  "supervisor",
  "administrator",
] as const satisfies ReadonlyArray<Edition.Duty>
export type Duty = (typeof duties)[number]

/** What somebody may have, though nobody of a centre gives it. */
export const known = [...duties, "regional-coordinator"] as const satisfies ReadonlyArray<Edition.Duty>
export type Known = (typeof known)[number]

export const isKnown = (value: unknown): value is Known => known.some((duty) => duty === value)

export const isDuty = (value: unknown): value is Duty => duties.some((duty) => duty === value)
