/**
 * How somebody wants a letter each day of what is new: which days, at what hour, never in quiet hours, of which kinds.
 * Not here: keeping the choice (`Digests`), what is new (`Notices`), or the letter (`apps/portal`).
 */
import { LocalDate, WorkingDays } from "@osl/core"
import type * as Notice from "./Notice.ts"

export const modes = ["off", "daily", "working-days"] as const
export type Mode = (typeof modes)[number]

/**
 * **Unit** `hour`, `quietFrom` and `quietTo` whole hours in Poland, 0–23: quiet is from the first until the second, over midnight when the
 * second is less, and never when both are one. **Shape** `groups` at least one; `language` two small letters.
 */
export interface Settings {
  readonly mode: Mode
  readonly hour: number
  readonly quietFrom: number
  readonly quietTo: number
  readonly groups: ReadonlyArray<Notice.Group>
  readonly language: string
}

/** What there is until somebody chooses: no letter. **Source** inferred. */
export const usual = {
  mode: "off",
  hour: 7,
  quietFrom: 20,
  quietTo: 7,
  groups: ["decisions", "answers", "work", "deadlines", "supervision", "institution"],
} as const satisfies Omit<Settings, "language">

/** Whether an hour is a quiet one. */
export const isQuiet = (
  { quietFrom, quietTo }: Pick<Settings, "quietFrom" | "quietTo">,
  hour: number,
): boolean =>
  quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Warsaw",
  hour: "2-digit",
  hourCycle: "h23",
})

/** The hour in Poland. **Unit** `instant` in UTC. */
export const hourAt = (instant: string): number => Number(clock.format(new Date(instant)))

/** The last day on which the choice is made too late for a letter; null when one can still come today. **Unit** `now` an instant, UTC. */
export const tooLateOn = ({ hour }: Pick<Settings, "hour">, now: string): string | null =>
  hourAt(now) > hour ? LocalDate.at(now) : null

/**
 * Whether the letter of the day is to be written now.
 *
 * **Shape** late rather than never: a program that was away at the hour writes it when it is back on that day. **Unit** `doneOn` the local
 * date of the last letter; `now` an instant, UTC. **Source** inferred; rule ST240.
 */
export const isDue = (settings: Settings, doneOn: string | null, now: string): boolean => {
  const day = LocalDate.at(now)
  const hour = hourAt(now)
  if (settings.mode === "off" || (doneOn !== null && doneOn >= day)) return false
  if (settings.mode === "working-days" && WorkingDays.isDayOff(day)) return false
  return hour >= settings.hour && !isQuiet(settings, hour)
}

/** **Unit** a year and a day; in so many there is a working one. */
const horizon = 366

/**
 * When the next letter comes, if anything is new by then.
 *
 * **Shape** null when none will: they are off, or it is quiet from the hour to the end of the day. **Unit** `day` a local date, `hour` in
 * Poland, that of `now` for a letter that is due already; `now` an instant, UTC. **Source** inferred; rule ST243.
 */
export const next = (
  settings: Settings,
  doneOn: string | null,
  now: string,
): { readonly day: string; readonly hour: number } | null => {
  const today = LocalDate.at(now)
  if (isDue(settings, doneOn, now)) return { day: today, hour: hourAt(now) }
  if (settings.mode === "off") return null
  const isOpen = (hour: number): boolean => hour >= settings.hour && !isQuiet(settings, hour)
  const hour = Array.from({ length: 24 }, (_, at) => at).find(isOpen)
  if (hour === undefined) return null
  for (let ahead = 0; ahead < horizon; ahead += 1) {
    const day = LocalDate.addDays(today, ahead)
    if (doneOn !== null && doneOn >= day) continue
    if (settings.mode === "working-days" && WorkingDays.isDayOff(day)) continue
    // Later today an hour may be open again after a quiet one.
    const left =
      ahead > 0
        ? hour
        : Array.from({ length: 24 }, (_, at) => at).find((at) => at > hourAt(now) && isOpen(at))
    if (left !== undefined) return { day, hour: left }
  }
  return null
}
