/**
 * How long an organisation keeps what of its processes.
 * Not here: carrying it out (`Erasure`), or which answer is of which privacy class (`@osl/core`, Privacy).
 */
import { Privacy } from "@osl/core"

/** **Unit** months after a process was closed until the words of a class give way; null for always. */
export type Policy = { readonly [P in Privacy.Privacy]: number | null }

/** Nothing goes by itself until an organisation says when. */
export const always: Policy = { public: null, institution: null, author: null, account: null }

/**
 * The first instant of a day so many months before an instant.
 *
 * **Shape** the last day of a shorter month. **Unit** instants in UTC.
 */
const monthsBefore = (now: Date, months: number): Date => {
  const month = now.getUTCMonth() - months
  const lastDay = new Date(Date.UTC(now.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(now.getUTCFullYear(), month, Math.min(now.getUTCDate(), lastDay)))
}

/** The classes whose words have to go from a process that was closed at an instant. **Unit** instants, UTC. */
export const due = (policy: Policy, closedAt: string, now: Date): ReadonlyArray<Privacy.Privacy> =>
  Privacy.classes.filter((privacy) => {
    const months = policy[privacy]
    return months !== null && closedAt < monthsBefore(now, months).toISOString()
  })
