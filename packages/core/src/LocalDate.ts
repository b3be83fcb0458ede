/**
 * A calendar date in Poland, without a time.
 * Not here: counting terms over days off (`WorkingDays`).
 */
import * as Schema from "effect/Schema"
import { allHold, annotation, rule } from "./Problem.ts"

const first = "1990-01-01"
const last = "2099-12-31"

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a date that the calendar has. */
export const isLocalDate = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number)
  const isLeap = year % (year % 100 === 0 ? 400 : 4) === 0
  return day > 0 && day <= (month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0))
}

const isInRange = (value: string): boolean => value >= first && value <= last

/** Finds nothing in a date from 1990 to 2099, but for a 29 February: nearly every date, at half the cost of finding. */
const needsCalendar =
  /^(?!(?:199|20\d)\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$)/

const isDate = (value: string): boolean =>
  !needsCalendar.test(value) || (isLocalDate(value) && isInRange(value))

/** **Unit** `YYYY-MM-DD`, Europe/Warsaw, 1990-01-01 to 2099-12-31. Compares as text. */
export const LocalDate = /* @__PURE__ */ (() =>
  Schema.String.check(
    Schema.makeFilter<string>(isLocalDate, { ...rule(isLocalDate, "not-a-date"), format: "date" }, true),
    Schema.makeFilter<string>(isInRange, {
      ...annotation("date-out-of-range", { min: first, max: last }),
      ...allHold(isDate, { unless: needsCalendar, repeats: true }),
    }),
  ))()
export type LocalDate = string

const warsaw = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Warsaw",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** Before 22:00 UTC, by day and month as every year has them: Poland is one or two hours ahead, so the day is the same. */
const isSameDay =
  /^(?:199|20\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[01]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** The date in Poland at an instant. **Unit** `instant` is ISO 8601 in UTC. */
export const at = (instant: string): LocalDate =>
  isSameDay.test(instant) ? instant.slice(0, 10) : warsaw.format(new Date(instant))

const dayMs = 86_400_000

/** The date some days later (or earlier, when negative). **Unit** calendar days. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** **Unit** calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

/** The same day some months later, or the last day of that month when it is shorter. **Unit** calendar months. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(day, length))
  return target.toISOString().slice(0, 10)
}
