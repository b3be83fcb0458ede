/**
 * Addresses of calendars in their table.
 * Not here: what is promised of them (`CalendarAddress`).
 */
import { sql } from "kysely"
import type { CalendarAddress } from "../CalendarAddress.ts"
import type { Database } from "../Database.ts"
import type { Tenant } from "../Tenant.ts"
import type { Open } from "./Rows.ts"

const own = ({ organisationId, actorId, duty }: Tenant) =>
  sql<boolean>`organisation_id = ${organisationId} and person_id = ${actorId} and duty = ${duty}`

/** Whose the address is that the transaction holds, when they still work there. */
const find = async (open: Open, hash: string, now: string) => {
  const { rows } = await sql<Tenant & { readonly language: string }>`
    select organisation_id as "organisationId", person_id as "actorId", duty, language,
      set_config('osl.actor_id', person_id::text, true) as told
    from calendar_address where hash = ${hash} and expires_at > ${now}::timestamptz`.execute(open)
  const [found] = rows
  if (found === undefined) return null
  const { organisationId, actorId, duty, language } = found
  const tenant: Tenant = { organisationId, actorId, duty }
  const works = await sql`select from membership where ${own(tenant)}`.execute(open)
  return works.rows.length === 0 ? null : { tenant, language }
}

export const make = ({ transaction }: Database["Service"]): CalendarAddress["Service"] => ({
  madeAt: (tenant, now) =>
    transaction(tenant, "look for a calendar address", async (open) => {
      const row = await open
        .selectFrom("calendar_address")
        .select("made_at")
        .where(own(tenant))
        .where(sql<boolean>`expires_at > ${now}::timestamptz`)
        .executeTakeFirst()
      return row === undefined ? null : row.made_at.toISOString()
    }),

  renew: (tenant, { hash, language, now, expiresAt }) =>
    transaction(tenant, "make a calendar address", async (open) => {
      const { organisationId: organisation_id, actorId: person_id, duty } = tenant
      await open.deleteFrom("calendar_address").where(own(tenant)).execute()
      await open
        .insertInto("calendar_address")
        .values({ organisation_id, person_id, duty, hash, language, made_at: now, expires_at: expiresAt })
        .execute()
    }),

  revoke: (tenant) =>
    transaction(tenant, "take a calendar address back", async (open) => {
      await open.deleteFrom("calendar_address").where(own(tenant)).execute()
    }),

  find: (hash, now) =>
    transaction({ session: "" }, "find a calendar", async (open) => {
      await sql`select set_config('osl.calendar', ${hash}, true)`.execute(open)
      const found = await find(open, hash, now)
      await sql`select set_config('osl.calendar', '', true), set_config('osl.actor_id', '', true)`.execute(
        open,
      )
      return found
    }),
})
