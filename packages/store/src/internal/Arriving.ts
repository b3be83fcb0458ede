/**
 * What of arrivals every store needs: whose organisations they belong to, and how they are noted.
 * Not here: what arrives (`Organisations`).
 */
import type { Noted } from "../Audit.ts"
import type { Arrivals } from "../Organisations.ts"

/** The organisations that arrivals belong to. */
export const organisationsOf = ({ centres = [], memberships = [] }: Arrivals): ReadonlyArray<string> => [
  ...new Set([...centres.map(({ id }) => id), ...memberships.map(({ organisationId }) => organisationId)]),
]

/** What is noted of arrivals, in each organisation they belong to. */
export const ofArrivals = { action: "add-people", purpose: "upkeep" } as const satisfies Noted
