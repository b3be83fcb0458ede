/**
 * The secret address of a person's calendar: made, found again, and taken back.
 * Not here: what the calendar says (`CalendarItem`), where it is served (`routes/calendar.$token.osl[.]ics`).
 */
import { createHash, randomBytes } from "node:crypto"
import { Database, Organisations, type Tables } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Transaction } from "kysely"
import { may } from "../access.server.ts"
import type { Member, Person } from "../visit.server.ts"
import { isLocale, type Locale } from "../words/Locale.ts"

/** **Unit** days that an address works; then a new one is made. */
export const lastsDays = 366

type Open = Transaction<Tables.Tables>

const dayMs = 86_400_000
const prefix = "calendar:"

/** Only the hash is kept: who reads the database does not learn the address. */
const idOf = (token: string): string => `${prefix}${createHash("sha256").update(token).digest("hex")}`

/** Of one person in one organisation by one duty. The row is the person's own by the e-mail address, and erased with it. */
const ownerOf = ({ organisationId, duty }: Member): string => `${organisationId} ${duty} `

/** When the address that works now was made. **Unit** an instant, UTC; null when there is none. */
export const madeAt = Effect.fn("FeedToken.madeAt")(function* (member: Member, person: Person) {
  const { transaction } = yield* Database.Database
  const now = yield* Clock.currentTimeMillis
  const row = yield* transaction(member, "look for a calendar address", (open) =>
    open
      .selectFrom("verification")
      .select("createdAt")
      .where("identifier", "=", person.email)
      .where("id", "like", `${prefix}%`)
      .where("value", "like", `${ownerOf(member)}%`)
      .where("expiresAt", ">", new Date(now))
      .executeTakeFirst(),
  )
  return row === undefined ? null : row.createdAt.toISOString()
})

/** The addresses of a person in one organisation by one duty. */
const ownRows = (open: Open, member: Member, person: Person) =>
  open
    .deleteFrom("verification")
    .where("identifier", "=", person.email)
    .where("id", "like", `${prefix}%`)
    .where("value", "like", `${ownerOf(member)}%`)

/** Makes the old address stop working. **Shape** nothing happens when there is none. */
export const revoke = Effect.fn("FeedToken.revoke")(function* (member: Member, person: Person) {
  const { transaction } = yield* Database.Database
  yield* transaction(member, "take a calendar address back", (open) =>
    ownRows(open, member, person).execute(),
  )
})

/** A new address instead of the old one. **Shape** the secret, which nobody can read again. */
export const renew = Effect.fn("FeedToken.renew")(function* (
  member: Member,
  person: Person,
  language: Locale,
) {
  const { transaction } = yield* Database.Database
  const token = randomBytes(32).toString("base64url")
  const now = yield* Clock.currentTimeMillis
  yield* transaction(member, "make a calendar address", async (open) => {
    await ownRows(open, member, person).execute()
    await open
      .insertInto("verification")
      .values({
        id: idOf(token),
        identifier: person.email,
        value: `${ownerOf(member)}${person.id} ${language}`,
        expiresAt: new Date(now + lastsDays * dayMs),
      })
      .execute()
  })
  return token
})

/**
 * Whose calendar an address is, as they work today.
 *
 * **Shape** null for an address that is none, has ended or was taken back, and when the person no longer has that duty there.
 */
export const find = Effect.fn("FeedToken.find")(function* (token: string) {
  const { transaction } = yield* Database.Database
  const organisations = yield* Organisations.Organisations
  const now = yield* Clock.currentTimeMillis
  const row = yield* transaction({ session: "" }, "find a calendar", (open) =>
    open
      .selectFrom("verification")
      .select("value")
      .where("id", "=", idOf(token))
      .where("expiresAt", ">", new Date(now))
      .executeTakeFirst(),
  )
  const [organisationId = "", kept = "", actorId = "", language] = row?.value.split(" ") ?? []
  if (row === undefined || !isLocale(language)) return null
  const places = yield* organisations.workplaces({ actorId })
  const place = places.find(({ centre, duty }) => centre.id === organisationId && duty === kept)
  if (place === undefined || !may(place.duty, "process.list")) return null
  return { tenant: { organisationId, actorId, duty: place.duty }, language }
})
