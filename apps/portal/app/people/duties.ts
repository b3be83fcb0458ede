/**
 * The duties that somebody may have, and those that an institution gives to its people.
 * Not here: what a duty may do (`access.server.ts`).
 */
import type { Edition, Organisation } from "@osl/core"

const coordinator = "regional-coordinator"

export const duties = [
  "organizer",
  "director",
  "supervisor",
  "administrator",
  coordinator,
] as const satisfies ReadonlyArray<Edition.Duty>
export type Duty = (typeof duties)[number]

export const isDuty = (value: unknown): value is Duty => duties.some((duty) => duty === value)

/** **Shape** whoever coordinates a region works in a regional centre of social policy (`rops`), in no other. **Source** dossier 9.1. */
export const givenIn = (kind: Organisation.Kind): ReadonlyArray<Duty> =>
  duties.filter((duty) => duty !== coordinator || kind === "rops")
