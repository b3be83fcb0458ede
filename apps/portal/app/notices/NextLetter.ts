/**
 * When the next letter of a day comes, in words.
 * Not here: when that is (`@osl/store`, Digest), or the letter (`DigestLetter`).
 */
import { LocalDate } from "@osl/core"
import { Digest, type Digests } from "@osl/store"
import type { Locale } from "../words/Locale.ts"
import { kitWords, say } from "../words/Words.ts"

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`

/** **Shape** null when no letter will come. **Unit** `now` an instant, UTC. */
export const nextLetter = (
  { settings, doneOn }: Pick<Digests.Chosen, "settings" | "doneOn">,
  now: string,
  language: Locale,
): string | null => {
  const next = Digest.next(settings, doneOn, now)
  if (next === null) return null
  if (Digest.isDue(settings, doneOn, now)) return say(language, "digest.next.soon")
  const today = LocalDate.at(now)
  const told = { date: kitWords(language).date(next.day), hour: clock(next.hour) }
  if (next.day === today) return say(language, "digest.next.today", told)
  return say(
    language,
    next.day === LocalDate.addDays(today, 1) ? "digest.next.tomorrow" : "digest.next.later",
    told,
  )
}
