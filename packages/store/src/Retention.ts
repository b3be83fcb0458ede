/**
 * How long an organisation keeps what of its logs.
 * Not here: carrying it out (`Erasure`), or which answer is of which privacy class (`@osl/core`, Privacy; `Ledger`).
 */
import { Privacy } from "@osl/core"
import { streams } from "./Conflict.ts"

/** The kinds of logs that words go from. */
export const logs = ["process", ...streams] as const
export type Log = (typeof logs)[number]

/**
 * From when the months count. An open process keeps its words; so does the portfolio of somebody who works in the organisation.
 *
 * **Source** inferred.
 */
export const countedFrom = {
  process: "closing",
  portfolio: "last-entry",
  training: "last-day",
  supervision: "session",
  laboratory: "last-entry",
} as const satisfies { readonly [L in Log]: string }

/** **Unit** months after that until the words of a class give way; null for always. */
export type Terms = { readonly [P in Privacy.Privacy]: number | null }

export type Policy = { readonly [L in Log]: Terms }

/** Nothing goes until an organisation says when. */
export const unlimited: Terms = { public: null, institution: null, author: null, account: null }

/** Nothing goes by itself from any log. */
export const always: Policy = {
  process: unlimited,
  portfolio: unlimited,
  training: unlimited,
  supervision: unlimited,
  laboratory: unlimited,
}

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

/** The classes whose words have to go from a log. **Unit** `from` an instant, UTC, or a date, to its end: from then its months count. */
export const due = (terms: Terms, from: string, now: Date): ReadonlyArray<Privacy.Privacy> => {
  const since = from.length === 10 ? `${from}T23:59:59.999Z` : from
  return Privacy.classes.filter((privacy) => {
    const months = terms[privacy]
    return months !== null && since < monthsBefore(now, months).toISOString()
  })
}
