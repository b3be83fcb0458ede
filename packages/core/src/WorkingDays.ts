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

const holiday = (key: string, pl: string, en: string, rule: Rule, since?: number): Holiday => ({
  key,
  label: { pl, en },
  rule,
  ...(since === undefined ? {} : { since }),
})

/**
 * The days off by law. **Shape** in the order of a year.
 * **Source** act of 18 January 1951 on days off with its amendments; act of 7 November 2018 for the day given once; rules WD1, WD2.
 */
export const holidays: ReadonlyArray<Holiday> = [
  holiday("new-year", "Nowy Rok", "New Year's Day", { month: 1, day: 1 }),
  holiday("epiphany", "Święto Trzech Króli", "Epiphany", { month: 1, day: 6 }, 2011),
  holiday("easter-sunday", "Niedziela Wielkanocna", "Easter Sunday", { daysFromEaster: 0 }),
  holiday("easter-monday", "Poniedziałek Wielkanocny", "Easter Monday", { daysFromEaster: 1 }),
  holiday("state-holiday", "Święto Państwowe (1 maja)", "State Holiday (1 May)", { month: 5, day: 1 }),
  holiday("constitution-day", "Święto Narodowe Trzeciego Maja", "Constitution Day", { month: 5, day: 3 }),
  holiday("pentecost", "Zielone Świątki", "Pentecost", { daysFromEaster: 49 }),
  holiday("corpus-christi", "Boże Ciało", "Corpus Christi", { daysFromEaster: 60 }),
  holiday("assumption", "Wniebowzięcie Najświętszej Maryi Panny", "Assumption of Mary", {
    month: 8,
    day: 15,
  }),
  holiday("all-saints", "Wszystkich Świętych", "All Saints' Day", { month: 11, day: 1 }),
  holiday("independence-day", "Narodowe Święto Niepodległości", "Independence Day", { month: 11, day: 11 }),
  holiday(
    "independence-centenary",
    "Święto Narodowe z okazji setnej rocznicy odzyskania niepodległości",
    "Centenary of independence",
    { date: "2018-11-12" },
  ),
  holiday("christmas-eve", "Wigilia Bożego Narodzenia", "Christmas Eve", { month: 12, day: 24 }, 2025),
  holiday("christmas-day", "Pierwszy dzień Bożego Narodzenia", "Christmas Day", { month: 12, day: 25 }),
  holiday("second-christmas-day", "Drugi dzień Bożego Narodzenia", "Second day of Christmas", {
    month: 12,
    day: 26,
  }),
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
