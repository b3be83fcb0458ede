/**
 * Open Referral HSDS 3.0: organisations and resources of a community, both ways, with a report of what was lost.
 * Not here: asking or serving an API of HSDS (the portal).
 */
export * as Hsds from "./Hsds.ts"
export type { Loss } from "./Loss.ts"
export * as OrganisationMapping from "./OrganisationMapping.ts"
export * as ResourceMapping from "./ResourceMapping.ts"
