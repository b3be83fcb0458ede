/**
 * What all chains of an organisation ended with on a day, itself a link of a chain.
 * Not here: making and checking it (`Integrity`).
 */
import { hash } from "node:crypto"
import canonicalize from "canonicalize"

/** The end of a chain. **Shape** `[seq, hash]` of its last link. */
export type Head = readonly [seq: number, hash: string]

/**
 * The ends that moved since the anchor before.
 *
 * **Shape** `processes` by process, `people` the audit by person, `competencies` by `portfolio`, `training` or `supervision` and the id of
 * the log; anchors made before there were such logs have none.
 */
export interface Heads {
  readonly competencies?: { readonly [log: string]: Head }
  readonly processes: { readonly [processId: string]: Head }
  readonly people: { readonly [personId: string]: Head }
}

/** **Unit** `day` a date in UTC, `madeAt` an instant. **Shape** `previous` is the hash of the anchor before, empty for the first. */
export interface Anchor {
  readonly organisationId: string
  readonly day: string
  readonly madeAt: string
  readonly heads: Heads
  readonly previous: string
  readonly hash: string
}

/** The hash of an anchor. **Shape** SHA-256 in hexadecimal digits over canonical JSON. */
export const link = (anchor: Omit<Anchor, "hash">): string => {
  const { organisationId, day, madeAt, heads, previous } = anchor
  return hash("sha256", canonicalize({ organisationId, day, madeAt, heads, previous }) ?? "", "hex")
}

/** What the audit notes of an anchor, so that it cannot go unnoticed either. */
export const noted = ({ day, hash }: Anchor) =>
  ({ action: "anchor", purpose: "upkeep", subjects: [day, hash] }) as const
