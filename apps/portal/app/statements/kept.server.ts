/**
 * What the portal keeps and for how long, from where it is kept: the store's terms, sessions, cookies, counts of attempts.
 * Not here: the words (`words/statements.pl.ts`), or carrying it out (`@osl/store`, Erasure).
 */
import { Erasure } from "@osl/store"
import * as Effect from "effect/Effect"
import { windowMs } from "../attempts.server.ts"
import { sessionSeconds } from "../authority.server.ts"
import { lastsDays } from "../calendar/feedToken.server.ts"
import { yearSeconds } from "../preferences.server.ts"
import { Visit } from "../visit.server.ts"
import { rowsOf } from "./terms.ts"

/** **Unit** hours, minutes and days. */
export const fixed = {
  sessionHours: sessionSeconds / 3600,
  attemptMinutes: windowMs / 60_000,
  cookieDays: yearSeconds / 86_400,
  calendarDays: lastsDays,
}

/** The terms of the reader's institution; null for a reader who belongs to none. */
export const terms = Effect.gen(function* () {
  const { member } = yield* Visit
  if (member === undefined) return null
  const policy = yield* (yield* Erasure.Erasure).retention(member)
  return { organisation: member.organisation, rows: rowsOf(policy) }
})
