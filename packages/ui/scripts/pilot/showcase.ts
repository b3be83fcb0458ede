/**
 * The centre of the showcase, the log of its first process up to that day, and who is who.
 * Not here: what is made of them.
 */
import { Pilot } from "@osl/pilot"
import type { Event } from "@osl/workflow"
import { today } from "./text.ts"

const [first] = Pilot.generate({ size: "small" })

/** The centre of the showcase, and the log of its first process up to that day. */
export const centre = first
export const log: ReadonlyArray<Event.Event> = (first?.processes[0]?.events ?? []).filter(
  ({ on }) => on <= today,
)

/** Names by id. */
export const people = Object.fromEntries((first?.people ?? []).map(({ id, name }) => [id, name]))

/** Who did something, by name. */
export const nameOf = (id: string): string => people[id] ?? ""
