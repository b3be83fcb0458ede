/**
 * The secret address of a person's calendar: made, found again, and taken back.
 * Not here: where it is kept (`@osl/store`, CalendarAddress), what the calendar says (`CalendarItem`), where it is served.
 */
import { createHash, randomBytes } from "node:crypto"
import { CalendarAddress } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { may } from "../access.server.ts"
import type { Member } from "../visit.server.ts"
import { isLocale, type Locale } from "../words/Locale.ts"

/** **Unit** days that an address works; then a new one is made. */
export const lastsDays = 366

const dayMs = 86_400_000

/** Only the hash is kept: who reads the database does not learn the address. */
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")

const nowMs = Clock.currentTimeMillis
const instant = (millis: number): string => new Date(millis).toISOString()

/** When the address that works now was made. **Unit** an instant, UTC; null when there is none. */
export const madeAt = Effect.fn("FeedToken.madeAt")(function* (member: Member) {
  return yield* (yield* CalendarAddress.CalendarAddress).madeAt(member, instant(yield* nowMs))
})

/** Makes the old address stop working. **Shape** nothing happens when there is none. */
export const revoke = Effect.fn("FeedToken.revoke")(function* (member: Member) {
  yield* (yield* CalendarAddress.CalendarAddress).revoke(member)
})

/** A new address instead of the old one. **Shape** the secret, which nobody can read again. */
export const renew = Effect.fn("FeedToken.renew")(function* (member: Member, language: Locale) {
  const token = randomBytes(32).toString("base64url")
  const now = yield* nowMs
  yield* (yield* CalendarAddress.CalendarAddress).renew(member, {
    hash: hashOf(token),
    language,
    now: instant(now),
    expiresAt: instant(now + lastsDays * dayMs),
  })
  return token
})

/**
 * Whose calendar an address is, as they work today.
 *
 * **Shape** null for an address that is none, has ended or was taken back, and when the person no longer has that duty there.
 */
export const find = Effect.fn("FeedToken.find")(function* (token: string) {
  const found = yield* (yield* CalendarAddress.CalendarAddress).find(hashOf(token), instant(yield* nowMs))
  if (found === null) return null
  const { tenant, language } = found
  return isLocale(language) && may(tenant, "process.list") ? { tenant, language } : null
})
