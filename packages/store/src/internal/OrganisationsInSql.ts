/**
 * Organisations in tables.
 * Not here: what is promised of them (`Organisations`).
 */
import type { Edition } from "@osl/core"
import * as Effect from "effect/Effect"
import { sql, type Transaction } from "kysely"
import type { Database } from "../Database.ts"
import { OrganisationNotFound } from "../Missing.ts"
import type { Arrivals, Colleague, Organisations, Workplace } from "../Organisations.ts"
import type { Tables } from "../Tables.ts"
import { isId } from "../Tenant.ts"
import { ofArrivals, organisationsOf } from "./Arriving.ts"
import { note } from "./AuditInSql.ts"

const nobody = { actorId: "" }

const centreColumns = ["id", "key", "name", "kind", "territory", "nip", "regon", "demonstration"] as const

/** Names are ordered by code point, so that every engine and every locale agrees. */
const bytes = (column: string) => sql`${sql.ref(column)} collate "C"`

const add = async (transaction: Transaction<Tables>, arrivals: Arrivals): Promise<void> => {
  const { centres = [], people = [], memberships = [] } = arrivals
  await sql`
    insert into organisation (id, key, name, kind, territory, nip, regon, demonstration)
    select id, key, name, kind, territory, nip, regon, demonstration
    from json_to_recordset(${JSON.stringify(centres)}::json)
      as one (id uuid, key text, name text, kind text, territory text, nip text, regon text, demonstration boolean)
    on conflict (id) do nothing`.execute(transaction)
  await sql`
    insert into person (id, name, email, demonstration)
    select id, name, lower(email), demonstration
    from json_to_recordset(${JSON.stringify(people)}::json)
      as one (id uuid, name text, email text, demonstration boolean)
    on conflict (id) do nothing`.execute(transaction)
  await sql`
    insert into membership (organisation_id, person_id, duty)
    select "organisationId", "personId", duty
    from json_to_recordset(${JSON.stringify(memberships)}::json)
      as one ("organisationId" uuid, "personId" uuid, duty text)
    on conflict do nothing`.execute(transaction)
}

export const make = ({ transaction }: Database["Service"]): Organisations["Service"] => ({
  add: (administrator, arrivals) =>
    transaction(administrator, "add organisations", async (open) => {
      await add(open, arrivals)
      await note(open, administrator, ofArrivals, organisationsOf(arrivals))
    }),

  find: Effect.fn("Organisations.find")(function* (organisationId) {
    const found = isId(organisationId)
      ? yield* transaction(nobody, "find an organisation", (open) =>
          open
            .selectFrom("organisation")
            .select(centreColumns)
            .where("id", "=", organisationId)
            .executeTakeFirst(),
        )
      : undefined
    return found ?? (yield* new OrganisationNotFound({ organisationId }))
  }),

  all: () =>
    transaction(nobody, "list organisations", (open) =>
      open.selectFrom("organisation").select(centreColumns).orderBy(bytes("key")).execute(),
    ),

  workplaces: (visitor) =>
    transaction({ actorId: visitor.actorId }, "list workplaces", async (open) => {
      const rows = await open
        .selectFrom("membership")
        .innerJoin("organisation", "organisation.id", "membership.organisation_id")
        .select(["duty", ...centreColumns.map((column) => `organisation.${column}` as const)])
        .where("person_id", "=", visitor.actorId)
        .orderBy(bytes("organisation.name"))
        .orderBy(bytes("duty"))
        .execute()
      return rows.map(({ duty, ...centre }): Workplace => ({ centre, duty }))
    }),

  people: (tenant) =>
    transaction(tenant, "list people", async (open) => {
      const rows = await open
        .selectFrom("membership")
        .innerJoin("person", "person.id", "membership.person_id")
        .select(["person.id", "person.name", "person.email", "person.demonstration"])
        .select(sql<ReadonlyArray<Edition.Duty>>`json_agg(duty order by duty collate "C")`.as("duties"))
        .where("organisation_id", "=", tenant.organisationId)
        .groupBy("person.id")
        .orderBy(bytes("person.name"))
        .orderBy("person.id")
        .execute()
      return rows.map(({ duties, ...person }): Colleague => ({ person, duties }))
    }),
})
