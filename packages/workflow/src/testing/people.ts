/**
 * Who acts in the samples, and where.
 * Not here: demonstration accounts (`@osl/pilot`).
 */
import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import type { Actor } from "../Event.ts"

/** The nth id of a kind, as a UUIDv7. **Shape** `kind` is four hexadecimal digits that keep kinds apart. */
export const uuid = (kind: string, n: number): string =>
  `018d0000-${kind}-7000-8000-${n.toString(16).padStart(12, "0")}`

export const organisationId = uuid("0001", 1)
export const processId = uuid("0002", 1)

export const organizer: Actor = { id: uuid("0003", 1), duty: "organizer" }
/** An organiser of the same centre who is not assigned to the process. */
export const colleague: Actor = { id: uuid("0003", 2), duty: "organizer" }
export const director: Actor = { id: uuid("0003", 3), duty: "director" }
/** Writes what the organiser would, while nobody is assigned; so that the director may approve it. */
export const deputy: Actor = { id: uuid("0003", 4), duty: "director" }

/** Writes nothing, and so may approve what anybody wrote. */
export const approver: Actor = { id: uuid("0003", 5), duty: "director" }

export const territory = "1465011"
export const otherTerritory = "2862011"

/** What a decision asks beside the log, for these people and places and the forms of osl-2014. */
export const known = {
  forms: Forms.of(edition),
  isMunicipality: (terc: string) => terc === territory || terc === otherTerritory,
  isOrganizer: (id: string) => id === organizer.id || id === colleague.id,
}
