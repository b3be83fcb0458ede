/**
 * The words of looking back at a process in English, as ICU messages.
 * Not here: the words of the other process pages (`processes.en.ts`).
 */
import type { past as polish } from "./past.pl.ts"

export const past: Readonly<Record<keyof typeof polish, string>> = {
  "past.look-back": "How it was before, and what has changed",
  "past.day": "As it stood at the end of",
  "past.day.wrong": "This is not a date. Write it like this: 2026-09-01.",
  "past.show": "Show that day",
  "past.title": "How it was: {point}",
  "past.crumb": "How it was",
  "past.before": "before the process was opened",
  "past.after": "{date}, after the entry “{what}”",
  "past.none": "This process was not there yet.",
  "past.changes-since": "What has changed since then",
  "past.records": "Records that there were",
  "past.records.none": "There was no record yet.",
  "past.records.of": "{form}: {count, number}",
  "past.records.more": "{count, plural, one {and # more record} other {and # more records}}",
  "changes.title": "What changed",
  "changes.lead": "From: {from}. To: {to}.",
  "changes.from": "From the end of",
  "changes.to": "To the end of",
  "changes.show": "Show changes",
  "changes.entries": "Compare two entries of the history",
  "changes.from-entry": "From entry",
  "changes.to-entry": "To entry",
  "changes.found": "{count, plural, =0 {No changes} one {# change} other {# changes}}",
  "changes.none": "Nothing changed between the two, or it changed and went back to what it was.",
  "changes.more": "The last {count, number} are shown. Choose a shorter time to see earlier ones.",
  "versions.title": "Versions: {title}",
  "versions.crumb": "Versions",
  "versions.list": "Versions and decisions in turn",
  "versions.origins": "Where each answer is from",
  "versions.question": "Question",
  "versions.answer": "Answer",
  "versions.from": "Who and when",
  "versions.why": "Reason: {why}",
  "versions.link": "Versions of this record and where each answer is from",
}
