/**
 * Days off in Poland and the days between them: holidays as data, days given once, working days.
 * Not here: terms and when they end (`TimeLimit`), or dates without a calendar of holidays (`LocalDate`).
 */
import type { Text } from "./Language.ts"
import * as LocalDate from "./LocalDate.ts"

/** When a holiday falls: the same date each year, or so many days from Easter Sunday. */
export type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly daysFromEaster: number }
  | { readonly date: LocalDate.LocalDate }

/** A day off by law. **Unit** `since` is the first year it was one; left out when it was one before 1990. */
export interface Holiday {
  readonly key: string
  readonly label: Text
  readonly rule: Rule
  readonly since?: number
}

/**
 * The days off by law. **Shape** in the order of a year.
 * **Source** act of 18 January 1951 on days off with its amendments; act of 7 November 2018 for the day given once; rules WD1, WD2.
 */
export const holidays: ReadonlyArray<Holiday> = [
  { key: "new-year", label: { pl: "Nowy Rok", en: "New Year's Day" }, rule: { month: 1, day: 1 } },
  {
    key: "epiphany",
    label: { pl: "Święto Trzech Króli", en: "Epiphany" },
    rule: { month: 1, day: 6 },
    since: 2011,
  },
  {
    key: "easter-sunday",
    label: { pl: "Niedziela Wielkanocna", en: "Easter Sunday" },
    rule: { daysFromEaster: 0 },
  },
  {
    key: "easter-monday",
    label: { pl: "Poniedziałek Wielkanocny", en: "Easter Monday" },
    rule: { daysFromEaster: 1 },
  },
  {
    key: "state-holiday",
    label: { pl: "Święto Państwowe (1 maja)", en: "State Holiday (1 May)" },
    rule: { month: 5, day: 1 },
  },
  {
    key: "constitution-day",
    label: { pl: "Święto Narodowe Trzeciego Maja", en: "Constitution Day" },
    rule: { month: 5, day: 3 },
  },
  { key: "pentecost", label: { pl: "Zielone Świątki", en: "Pentecost" }, rule: { daysFromEaster: 49 } },
  { key: "corpus-christi", label: { pl: "Boże Ciało", en: "Corpus Christi" }, rule: { daysFromEaster: 60 } },
  {
    key: "assumption",
    label: { pl: "Wniebowzięcie Najświętszej Maryi Panny", en: "Assumption of Mary" },
    rule: { month: 8, day: 15 },
  },
  {
    key: "all-saints",
    label: { pl: "Wszystkich Świętych", en: "All Saints' Day" },
    rule: { month: 11, day: 1 },
  },
  {
    key: "independence-day",
    label: { pl: "Narodowe Święto Niepodległości", en: "Independence Day" },
    rule: { month: 11, day: 11 },
  },
  {
    key: "independence-centenary",
    label: {
      pl: "Święto Narodowe z okazji setnej rocznicy odzyskania niepodległości",
      en: "Centenary of independence",
    },
    rule: { date: "2018-11-12" },
  },
  {
    key: "christmas-eve",
    label: { pl: "Wigilia Bożego Narodzenia", en: "Christmas Eve" },
    rule: { month: 12, day: 24 },
    since: 2025,
  },
  {
    key: "christmas-day",
    label: { pl: "Pierwszy dzień Bożego Narodzenia", en: "Christmas Day" },
    rule: { month: 12, day: 25 },
  },
  {
    key: "second-christmas-day",
    label: { pl: "Drugi dzień Bożego Narodzenia", en: "Second day of Christmas" },
    rule: { month: 12, day: 26 },
  },
]

/** A day off that the law or an institution gave once. */
export interface DayOff {
  readonly date: LocalDate.LocalDate
  readonly label: Text
}

/** Which days are off: Saturdays, Sundays and holidays always, and the days given here. */
export interface Calendar {
  readonly daysOff: ReadonlyArray<DayOff>
}

/** The calendar of the law alone. */
export const polish: Calendar = { daysOff: [] }

/** The calendar with more days off; the one given is unchanged. */
export const withDaysOff = (calendar: Calendar, more: ReadonlyArray<DayOff>): Calendar => ({
  daysOff: [...calendar.daysOff, ...more],
})

const pad = (number: number): string => String(number).padStart(2, "0")

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * **Source** the anonymous algorithm (Meeus, Jones and Butcher); rule WD1.
 */
export const easter = (year: number): LocalDate.LocalDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const march = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return `${year}-${pad(Math.floor(march / 31))}-${pad((march % 31) + 1)}`
}

const dateOf = (rule: Rule, year: number): LocalDate.LocalDate => {
  if ("date" in rule) return rule.date
  if ("month" in rule) return `${year}-${pad(rule.month)}-${pad(rule.day)}`
  return LocalDate.addDays(easter(year), rule.daysFromEaster)
}

const years = new Map<number, ReadonlyArray<DayOff>>()

/**
 * The holidays of a year by date, Sundays among them.
 *
 * **Shape** in the order of dates. Beyond 2030 the law as it stood in 2025 is taken to last.
 */
export const inYear = (year: number): ReadonlyArray<DayOff> => {
  const known = years.get(year)
  if (known !== undefined) return known
  const found = holidays
    .filter(({ since }) => since === undefined || year >= since)
    .map(({ rule, label }) => ({ date: dateOf(rule, year), label }))
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  years.set(year, found)
  return found
}

/** The holiday of a date or the day given in the calendar, if it is one. */
export const dayOff = (date: LocalDate.LocalDate, calendar: Calendar = polish): DayOff | undefined =>
  inYear(Number(date.slice(0, 4))).find((one) => one.date === date) ??
  calendar.daysOff.find((one) => one.date === date)

/** Whether a date is a Saturday or a Sunday. */
export const isWeekend = (date: LocalDate.LocalDate): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day === 0 || day === 6
}

/** Whether a date is a Saturday, a Sunday, a holiday or a day off of the calendar. **Source** rules WD2, WD3. */
export const isDayOff = (date: LocalDate.LocalDate, calendar: Calendar = polish): boolean =>
  isWeekend(date) || dayOff(date, calendar) !== undefined

/** The date itself when it is a working day, otherwise the first one after it. **Source** rule WD4. */
export const workingDayFrom = (
  date: LocalDate.LocalDate,
  calendar: Calendar = polish,
): LocalDate.LocalDate => (isDayOff(date, calendar) ? nextWorkingDay(date, calendar) : date)

/** The first working day after a date. **Source** rule WD4. */
export const nextWorkingDay = (
  date: LocalDate.LocalDate,
  calendar: Calendar = polish,
): LocalDate.LocalDate => {
  let next = LocalDate.addDays(date, 1)
  while (isDayOff(next, calendar)) next = LocalDate.addDays(next, 1)
  return next
}

/** The date so many working days later, the first day not counted. **Unit** working days, 0 or more. */
export const addWorkingDays = (
  date: LocalDate.LocalDate,
  workingDays: number,
  calendar: Calendar = polish,
): LocalDate.LocalDate => {
  let last = date
  for (let counted = 0; counted < workingDays; counted += 1) last = nextWorkingDay(last, calendar)
  return last
}

/**
 * How many working days lie after the first date, up to and with the second.
 *
 * **Unit** working days; negative when `to` is earlier.
 * **Source** rule WD5.
 */
export const workingDaysBetween = (
  from: LocalDate.LocalDate,
  to: LocalDate.LocalDate,
  calendar: Calendar = polish,
): number => {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar)
  let counted = 0
  for (let date = nextWorkingDay(from, calendar); date <= to; date = nextWorkingDay(date, calendar))
    counted += 1
  return counted
}
