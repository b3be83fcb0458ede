/**
 * The audit in its table.
 * Not here: what is promised of it (`Audit`), or its chain, which the database makes (`migrations/`).
 */
import { Event } from "@osl/workflow"
import { sql } from "kysely"
import type { Audit, Entry, Noted } from "../Audit.ts"
import type { Database } from "../Database.ts"
import * as Page from "../Page.ts"
import { type Administrator, isId, type Tenant } from "../Tenant.ts"
import type { Open } from "./Rows.ts"
import { ofTakingOut } from "./TakingOut.ts"

/** The statement that notes something, to be one of several or alone. */
export const appended = (
  asker: Tenant | Administrator,
  noted: Noted,
  organisationIds: ReadonlyArray<string> = "organisationId" in asker ? [asker.organisationId] : [],
) => sql`
  insert into audit (organisation_id, actor_id, duty, on_behalf_of, purpose, action, process_id, subjects)
  select one, ${asker.actorId}::uuid, ${asker.duty}, ${asker.onBehalfOf ?? noted.onBehalfOf ?? null}::uuid,
    ${asker.purpose ?? noted.purpose}, ${noted.action}, ${noted.processId ?? null}::uuid,
    array(select json_array_elements_text(${JSON.stringify(noted.subjects ?? [])}::json))
  from unnest(${[...organisationIds].sort()}::uuid[]) one`

/** Notes something in the transaction it happens in. **Shape** nothing for null. */
export const note = async (
  open: Open,
  asker: Tenant | Administrator,
  noted: Noted | null,
  organisationIds?: ReadonlyArray<string>,
): Promise<void> => {
  if (noted !== null) await appended(asker, noted, organisationIds).execute(open)
}

const canBe = (value: string | undefined, is: (text: string) => boolean): boolean =>
  value === undefined || is(value)

export const make = ({ transaction }: Database["Service"]): Audit["Service"] => ({
  list: (tenant, query = {}) =>
    transaction(tenant, "list the audit", async (open) => {
      const { personId, processId, actions, from, to } = query
      const size = Page.sizeOf(query.limit)
      const place = Page.placeOf(query.after)
      if (
        !canBe(personId, isId) ||
        !canBe(processId, isId) ||
        !canBe(from, Event.isInstant) ||
        !canBe(to, Event.isInstant) ||
        actions?.length === 0
      )
        return { items: [], next: null }
      let some = open
        .selectFrom("audit")
        .select(["id", "seq", "at", "duty", "purpose", "action", "subjects"])
        .select(["actor_id as actorId", "on_behalf_of as onBehalfOf", "process_id as processId"])
        .where("organisation_id", "=", tenant.organisationId)
      if (tenant.duty !== "director") some = some.where("actor_id", "=", tenant.actorId)
      if (personId !== undefined) some = some.where("actor_id", "=", personId)
      if (processId !== undefined) some = some.where("process_id", "=", processId)
      if (actions !== undefined) some = some.where("action", "in", actions)
      if (from !== undefined) some = some.where(sql<boolean>`at >= ${from}::timestamptz`)
      if (to !== undefined) some = some.where(sql<boolean>`at < ${to}::timestamptz`)
      if (place !== undefined)
        some = some.where(
          sql<boolean>`(at, actor_id, seq) < (${place.by}::timestamptz, ${place.id}::uuid, ${place.seq ?? 0}::integer)`,
        )
      const rows = await some
        .orderBy("at", "desc")
        .orderBy("actor_id", "desc")
        .orderBy("seq", "desc")
        .limit(size + 1)
        .execute()
      const items = rows.map(({ at, ...row }): Entry => ({ ...row, at: at.toISOString() }))
      return Page.of(items, size, (one) => ({ by: one.at, id: one.actorId, seq: one.seq }))
    }),
  takeOut: (tenant, taken) =>
    transaction(tenant, "take a table out", (open) => note(open, tenant, ofTakingOut(taken))),
})
