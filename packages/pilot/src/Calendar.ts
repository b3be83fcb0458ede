/**
 * Days a centre works on, and instants of a time of day in Poland.
 * Not here: counting terms by the law (`@osl/core`), for which this is too coarse.
 */
import { LocalDate } from "@osl/core"

const fixed = ["01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-24", "12-25", "12-26"]

/** Easter Sunday. **Source** the anonymous Gregorian computus (Meeus). */
const easter = (year: number): LocalDate.LocalDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

const daysOff = new Map<number, ReadonlySet<string>>()

const ofYear = (year: number): ReadonlySet<string> => {
  const known = daysOff.get(year)
  if (known !== undefined) return known
  const sunday = easter(year)
  const found = new Set([
    ...fixed.map((day) => `${year}-${day}`),
    LocalDate.addDays(sunday, 1),
    LocalDate.addDays(sunday, 60),
  ])
  daysOff.set(year, found)
  return found
}

const dayMs = 86_400_000
const numbers = new Map<string, number>()
const dates = new Map<number, LocalDate.LocalDate>()

/** **Unit** days since 1970-01-01. */
const numberOf = (date: LocalDate.LocalDate): number => {
  const known = numbers.get(date)
  if (known !== undefined) return known
  const number = Date.parse(`${date}T00:00:00Z`) / dayMs
  numbers.set(date, number)
  return number
}

/** As `LocalDate.addDays`, remembering what it has worked out. **Unit** calendar days. */
export const addDays = (date: LocalDate.LocalDate, days: number): LocalDate.LocalDate => {
  const number = numberOf(date) + days
  const known = dates.get(number)
  if (known !== undefined) return known
  const found = new Date(number * dayMs).toISOString().slice(0, 10)
  dates.set(number, found)
  return found
}

/** **Unit** 0 is Monday, 6 is Sunday. */
export const weekday = (date: LocalDate.LocalDate): number => (numberOf(date) + 3) % 7

export const isHoliday = (date: LocalDate.LocalDate): boolean => ofYear(Number(date.slice(0, 4))).has(date)

export const isWorkday = (date: LocalDate.LocalDate): boolean => weekday(date) < 5 && !isHoliday(date)

/** The date itself, or the first day after it on which the centre works. */
export const workday = (date: LocalDate.LocalDate): LocalDate.LocalDate => {
  let day = date
  while (!isWorkday(day)) day = addDays(day, 1)
  return day
}

/** The Saturday of the week of the date, or the next one that is no holiday. */
export const saturday = (date: LocalDate.LocalDate): LocalDate.LocalDate => {
  let day = addDays(date, 5 - weekday(date))
  if (day < date) day = addDays(day, 7)
  while (isHoliday(day)) day = addDays(day, 7)
  return day
}

/** **Unit** 1 to 12. */
export const month = (date: LocalDate.LocalDate): number => Number(date.slice(5, 7))

const hour = 3_600_000

/** **Unit** milliseconds of 1:00 UTC on the last Sunday of March and of October. */
const summers = new Map<number, readonly [from: number, to: number]>()

const lastSunday = (year: number, ofMonth: number): number => {
  const last = new Date(Date.UTC(year, ofMonth, 0))
  return Date.UTC(year, ofMonth - 1, last.getUTCDate() - last.getUTCDay(), 1)
}

const summer = (year: number): readonly [from: number, to: number] => {
  const known = summers.get(year)
  if (known !== undefined) return known
  const found = [lastSunday(year, 3), lastSunday(year, 10)] as const
  summers.set(year, found)
  return found
}

/** **Unit** milliseconds since 1970 in UTC, of a minute of the day in Poland. */
export const instant = (date: LocalDate.LocalDate, minute: number): number => {
  const standard = numberOf(date) * dayMs + minute * 60_000 - hour
  const [from, to] = summer(Number(date.slice(0, 4)))
  return standard >= from && standard < to ? standard - hour : standard
}

/** "16:05". **Unit** minutes of the day. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
