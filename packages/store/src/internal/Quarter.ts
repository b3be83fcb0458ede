/**
 * A quarter of a year: its name, its days and whether it is over.
 * Not here: what is published of it (`Region`).
 */
import { LocalDate } from "@osl/core"

/** **Unit** local dates, both included. */
export interface Quarter {
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate
}

const ends = { "1": "03-31", "2": "06-30", "3": "09-30", "4": "12-31" } as const
const begins = { "1": "01-01", "2": "04-01", "3": "07-01", "4": "10-01" } as const

/** The days of `2026-Q1`; nothing for a text that names no quarter. */
export const of = (period: string): Quarter | undefined => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? []
  if (year === undefined || !(quarter === "1" || quarter === "2" || quarter === "3" || quarter === "4"))
    return undefined
  return { from: `${year}-${begins[quarter]}`, to: `${year}-${ends[quarter]}` }
}

export const has = ({ from, to }: Quarter, day: LocalDate.LocalDate): boolean => from <= day && day <= to

/** How long after its end a quarter is counted: what happened in it is still written down. **Unit** days. **Source** inferred; rule SN8. */
export const settles = 30

/** The latest quarters that ended `settles` days before a day or earlier. **Shape** the latest first. **Source** rule SN8. */
export const settled = (day: LocalDate.LocalDate, count: number): ReadonlyArray<string> => {
  const last = LocalDate.addDays(day, -settles)
  const begun = Number(last.slice(0, 4)) * 4 + Math.ceil(Number(last.slice(5, 7)) / 3)
  // The quarter of that day is over only on its own last day.
  const from = (of(nameOf(begun))?.to ?? "") <= last ? begun : begun - 1
  return Array.from({ length: count }, (_, back) => nameOf(from - back))
}

/** **Unit** quarters, the first of year 0 is 1. */
const nameOf = (quarter: number): string => `${Math.floor((quarter - 1) / 4)}-Q${((quarter - 1) % 4) + 1}`
