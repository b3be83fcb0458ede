/**
 * Entries put under their months, in the order given.
 * Not here: choosing and ordering the entries.
 */
import type { Locale } from "../words/Words.ts"
import type { DiaryItem } from "./DiaryEntry.tsx"

/** **Unit** `month` is `YYYY-MM`, or what stood in its place; `people` all who were counted. */
export interface DiaryMonth {
  readonly month: string
  readonly label: string
  readonly people: number
  readonly entries: ReadonlyArray<DiaryItem>
}

const labelOf = (month: string, locale: Locale): string => {
  const first = new Date(`${month}-15T12:00:00Z`)
  if (Number.isNaN(first.getTime())) return month
  const name = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    first,
  )
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

const peopleAt = ({ counts = [] }: DiaryItem): number =>
  counts.reduce((sum, { count }) => sum + Math.max(0, count), 0)

export const monthsOf = (entries: ReadonlyArray<DiaryItem>, locale: Locale): ReadonlyArray<DiaryMonth> => {
  const months: Array<{ readonly month: string; readonly entries: Array<DiaryItem> }> = []
  for (const entry of entries) {
    const month = (entry.date ?? "").slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.entries.push(entry)
    else months.push({ month, entries: [entry] })
  }
  return months.map(({ month, entries: own }) => ({
    month,
    label: labelOf(month, locale),
    people: own.reduce((sum, entry) => sum + peopleAt(entry), 0),
    entries: own,
  }))
}
