/**
 * The words of the calendar in English, as ICU messages.
 * Not here: the words of tasks (`processes.en.ts`).
 */
import type { calendar as polish } from "./calendar.pl.ts"

export const calendar: Readonly<Record<keyof typeof polish, string>> = {
  "calendar.title": "Calendar",
  "calendar.of": "Calendar: {month}",
  "calendar.months": "Months",
  "calendar.today": "Today",
  "calendar.is-today": "today",
  "calendar.kind.deadline": "last day",
  "calendar.kind.action": "plan action",
  "calendar.kind.event": "event",
  "calendar.late": "was due {date}",
  "calendar.late.title": "Overdue",
  "calendar.none": "Nothing has a date this month",
  "calendar.none.text": "Dates come from processes: time limits of stages, actions of plans and events.",
  "calendar.subscribe": "This calendar on a phone or computer",
  "calendar.subscribe.text":
    "A calendar program can fetch these dates by itself from a secret address. What it fetches says only what kind of thing it is and in which process; the rest is seen after signing in.",
  "calendar.made": "The address is ready",
  "calendar.made.text":
    "Copy it now: it is not shown again. Whoever knows it sees these dates, so give it to nobody. It works for a year.",
  "calendar.made-at": "The address works since {date}.",
  "calendar.make": "Make a secret address",
  "calendar.make-again": "Make a new address; the old one stops working",
  "calendar.stop": "Switch the address off",
  "calendar.stopped": "The address no longer works",
  "calendar.how.phone":
    "iPhone: Settings, Apps, Calendar, Calendar Accounts, Add Account, Other, Add Subscribed Calendar.",
  "calendar.how.google": "Google Calendar (Android too): on a computer “Other calendars”, “From URL”.",
  "calendar.how.outlook": "Outlook: “Add calendar”, “Subscribe from web”.",
  "calendar.feed.name": "OSL: dates",
  "calendar.feed.deadline": "Due: {process}",
  "calendar.feed.action": "Plan action: {process}",
  "calendar.feed.event": "Event: {process}",
}
