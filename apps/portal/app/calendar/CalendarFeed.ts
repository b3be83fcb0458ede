/**
 * A person's calendar as an iCalendar file that other programs subscribe to.
 * Not here: what stands in it (`CalendarItem`), whose it is (`feedToken.server.ts`).
 */
import { createHash } from "node:crypto"
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import type { CalendarItem } from "./CalendarItem.ts"

/** **Unit** `at` an instant of the last change, UTC; seconds between two questions of a program. */
export interface FeedOptions {
  readonly language: Locale
  /** Where the portal is reached, without a path. */
  readonly address: string
  readonly at: string
}

const hourSeconds = 3600

/**
 * The file. Each entry says what kind of thing is due in which process, and where to read more after signing in: names of plan
 * actions and answers of records, which anybody may have written anything into, stay in the portal.
 *
 * **Shape** the same for the same items, so that its tag tells whether anything changed. All entries last a whole day.
 * **Source** RFC 5545; inferred.
 */
export const of = (items: ReadonlyArray<CalendarItem>, { language, address, at }: FeedOptions): string => {
  const calendar = ical({
    name: say(language, "calendar.feed.name"),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "OSL", product: "portal", language: language.toUpperCase() },
    ttl: hourSeconds,
  })
  for (const { key, kind, on, process, href } of items)
    calendar.createEvent({
      id: `${createHash("sha256").update(key).digest("hex").slice(0, 32)}@osl`,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: new Date(at),
      summary: say(language, `calendar.feed.${kind}`, { process }),
      url: `${address}${href}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}

/** What the file is recognised by, as `ETag` has it. */
export const tagOf = (file: string): string => `"${createHash("sha256").update(file).digest("base64url")}"`
