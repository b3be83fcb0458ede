/**
 * A day in Poland as instants: its first and its last second.
 * Not here: the date at an instant (`LocalDate.at`).
 */
import { LocalDate } from "@osl/core"

/** Poland is one or two hours ahead of UTC: one of two hours of the day before is its midnight. */
const midnight = (day: LocalDate.LocalDate): Date => {
  const eve = LocalDate.addDays(day, -1)
  const inSummer = `${eve}T22:00:00.000Z`
  return new Date(LocalDate.at(inSummer) === day ? inSummer : `${eve}T23:00:00.000Z`)
}

const instant = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z")

/** **Unit** an instant in UTC, to the second. */
export const firstSecond = (day: LocalDate.LocalDate): string => instant(midnight(day).getTime())

/** **Unit** an instant in UTC, to the second. */
export const lastSecond = (day: LocalDate.LocalDate): string =>
  instant(midnight(LocalDate.addDays(day, 1)).getTime() - 1000)
