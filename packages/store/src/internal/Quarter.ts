/**
 * A quarter of a year: its name, its days and whether it is over.
 * Not here: what is published of it (`Region`).
 */
import type { LocalDate } from "@osl/core"

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
