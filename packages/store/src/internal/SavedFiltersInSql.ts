/**
 * Filters that people keep, in a table: whose a row is, the database itself sees to.
 * Not here: what is promised of them (`SavedFilters`).
 */
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import type { SavedFilters } from "../SavedFilters.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as NamedFilter from "./NamedFilter.ts"
import type { Open } from "./Rows.ts"

const own = (open: Open, { organisationId, actorId }: Tenant) =>
  open
    .selectFrom("saved_filter")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", actorId)

const changing = (open: Open, { organisationId, actorId }: Tenant) =>
  open
    .updateTable("saved_filter")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", actorId)

/** One person saves one filter at a time, so that they cannot keep more than they may. */
const lock = (open: Open, { organisationId, actorId }: Tenant) =>
  sql`select pg_advisory_xact_lock(hashtextextended('filters ' || ${organisationId} || ${actorId}, 0))`.execute(
    open,
  )

export const make = ({ transaction }: Database["Service"]): SavedFilters["Service"] => ({
  list: (tenant, list) =>
    transaction(tenant, "list saved filters", (open) =>
      own(open, tenant)
        .select(["id", "name", "search", "chosen"])
        .where("list", "=", list)
        .orderBy(sql`lower(name)`)
        .orderBy("id")
        .execute(),
    ),

  save: Effect.fn("SavedFilters.save")(function* (tenant, list, { name, search }) {
    const id = yield* transaction(tenant, "save a filter", async (open) => {
      await lock(open, tenant)
      const kept = await own(open, tenant).select(["id", "name"]).where("list", "=", list).execute()
      const same = kept.find((one) => one.name === name)
      if (same !== undefined) {
        await changing(open, tenant).set({ search }).where("id", "=", same.id).execute()
        return same.id
      }
      if (kept.length >= NamedFilter.most) return undefined
      const made = crypto.randomUUID()
      await open
        .insertInto("saved_filter")
        .values({
          organisation_id: tenant.organisationId,
          person_id: tenant.actorId,
          id: made,
          list,
          name,
          search,
        })
        .execute()
      return made
    })
    return id ?? (yield* new NamedFilter.TooManyFilters({ most: NamedFilter.most }))
  }),

  rename: Effect.fn("SavedFilters.rename")(function* (tenant, filterId, name) {
    const found = isId(filterId)
      ? yield* transaction(tenant, "rename a filter", async (open) => {
          await lock(open, tenant)
          const one = await own(open, tenant).select("list").where("id", "=", filterId).executeTakeFirst()
          if (one === undefined) return "none"
          const other = await own(open, tenant)
            .select("id")
            .where("list", "=", one.list)
            .where("name", "=", name)
            .where("id", "!=", filterId)
            .executeTakeFirst()
          if (other !== undefined) return "taken"
          await changing(open, tenant).set({ name }).where("id", "=", filterId).execute()
          return "done"
        })
      : "none"
    if (found === "none") return yield* new NamedFilter.FilterNotFound({ filterId })
    if (found === "taken") return yield* new NamedFilter.FilterNameTaken({ name })
  }),

  remove: (tenant, filterId) =>
    isId(filterId)
      ? transaction(tenant, "remove a filter", async (open) => {
          await open
            .deleteFrom("saved_filter")
            .where("organisation_id", "=", tenant.organisationId)
            .where("person_id", "=", tenant.actorId)
            .where("id", "=", filterId)
            .execute()
        })
      : Effect.void,

  choose: Effect.fn("SavedFilters.choose")(function* (tenant, list, filterId) {
    const isThere =
      filterId === null || isId(filterId)
        ? yield* transaction(tenant, "choose a filter", async (open) => {
            await lock(open, tenant)
            const one =
              filterId === null
                ? undefined
                : await own(open, tenant)
                    .select("id")
                    .where("list", "=", list)
                    .where("id", "=", filterId)
                    .executeTakeFirst()
            if (filterId !== null && one === undefined) return false
            await changing(open, tenant)
              .set({ chosen: false })
              .where("list", "=", list)
              .where("chosen", "=", true)
              .execute()
            if (one !== undefined)
              await changing(open, tenant).set({ chosen: true }).where("id", "=", one.id).execute()
            return true
          })
        : false
    if (!isThere) return yield* new NamedFilter.FilterNotFound({ filterId: filterId ?? "" })
  }),
})
