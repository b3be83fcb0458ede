/**
 * Passwords and sessions in their tables, asked outside every organisation.
 * Not here: what is promised of them (`Accounts`).
 */
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Accounts, Known, Visitor } from "../Accounts.ts"
import type { Database, Unavailable } from "../Database.ts"
import { isId } from "../Tenant.ts"
import type { Open } from "./Rows.ts"

/** How the row of a password is called. */
const credential = "credential"

export const mostUnread = 100

const visitor = async (
  open: Open,
  chosen: string | undefined,
  today: string,
): Promise<Visitor | undefined> => {
  const { rows } = await sql<Visitor>`
    with mine as materialized (
      select worked.*, coalesce(second_factor, false) as asks, row_number() over (order by key <> ${chosen ?? ""},
        "standsFor" is not null, name collate "C", duty collate "C", key) as place
      from (
        select organisation.id, organisation.name, duty, null::json as "standsFor", organisation.id || '.' || duty as key
        from membership join organisation on organisation.id = organisation_id
        where person_id = nullif(current_setting('osl.actor_id', true), '')::uuid
        union all
        select organisation.id, organisation.name, duty,
          json_build_object('id', absent.id, 'name', absent.name, 'until', until_on),
          organisation.id || '.' || duty || '.' || absent.id
        from delegation join organisation on organisation.id = organisation_id join person absent on absent.id = person_id
        where delegate_id = nullif(current_setting('osl.actor_id', true), '')::uuid and ended_at is null
          and ${today}::date between from_on and until_on and exists (select from membership
            where membership.organisation_id = delegation.organisation_id and membership.person_id = delegate_id)
      ) worked left join sign_in_rule on sign_in_rule.organisation_id = worked.id)
    select
      json_build_object('id', id, 'name', name, 'email', email, 'isDemonstration', demonstration) as person,
      (select coalesce(json_agg(json_strip_nulls(json_build_object(
          'organisationId', id, 'organisation', name, 'duty', duty, 'standsFor', "standsFor"))
        order by "standsFor" is not null, name collate "C", duty collate "C", key), '[]') from mine) as memberships,
      (select json_build_object('organisationId', set_config('osl.organisation_id', id::text, true),
        'duty', set_config('osl.role', duty, true), 'lacksFactor', asks and not "twoFactorEnabled",
        'unread', (select count(*) from (select from notice where notice.organisation_id = mine.id
          and notice.person_id = person.id and read_at is null limit ${mostUnread}) fresh),
        'settings', (select coalesce(max(number), 0) from centre_edition
          where centre_edition.organisation_id = mine.id)) from mine where place = 1) as current
    from person
    where id = nullif(current_setting('osl.actor_id', true), '')::uuid`.execute(open)
  return rows[0]
}

const known = async (open: Open, column: "email" | "id", value: string): Promise<Known | undefined> => {
  const { rows } = await sql<Known>`select person.id, name, email, password as hash
    from person join account on "userId" = person.id and "providerId" = ${credential} and password is not null
    where ${sql.ref(`person.${column}`)} = ${value}`.execute(open)
  return rows[0]
}

export const make = ({ transaction }: Database["Service"]): Accounts["Service"] => {
  const ask = <A>(during: string, question: (open: Open) => Promise<A>): Effect.Effect<A, Unavailable> =>
    transaction({ actorId: "" }, during, question)
  return {
    visitor: (session, chosen, today) =>
      transaction(
        { session },
        "find out who asks",
        (open) => visitor(open, chosen, today),
        "repeatable",
        (found) =>
          found === undefined || found.current === null
            ? undefined
            : {
                actorId: found.person.id,
                organisationId: found.current.organisationId,
                duty: found.current.duty,
              },
      ),

    byEmail: (email) => ask("find a person", (open) => known(open, "email", email.trim().toLowerCase())),

    byId: (personId) =>
      isId(personId)
        ? ask("find a person", (open) => known(open, "id", personId))
        : Effect.succeed<Known | undefined>(undefined),

    membershipOf: (personId) =>
      isId(personId)
        ? transaction({ actorId: personId }, "find where somebody works", async (open) => {
            const row = await open
              .selectFrom("membership")
              .select(["organisation_id as organisationId", "duty"])
              .where("person_id", "=", personId)
              .orderBy("organisation_id")
              .orderBy("duty")
              .limit(1)
              .executeTakeFirst()
            return row === undefined ? undefined : { ...row, actorId: personId }
          })
        : Effect.succeed(undefined),

    add: (personIds, hash) =>
      ask("give passwords", async (open) => {
        await sql`insert into account (id, "userId", "accountId", "providerId", password)
          select ${`${credential}-`} || one, one, one::text, ${credential}, ${hash}
          from unnest(${[...personIds]}::uuid[]) one
          on conflict (id) do nothing`.execute(open)
      }),

    setPassword: (personId, hash, stays = "") =>
      ask("set a password", async (open) => {
        await sql`update account set password = ${hash}, "updatedAt" = now()
          where "userId" = ${personId} and "providerId" = ${credential}`.execute(open)
        await sql`delete from session where "userId" = ${personId} and token <> ${stays}`.execute(open)
      }),

    signedIn: (who, now) =>
      ask("note who signed in", async (open) => {
        await sql`delete from session where "expiresAt" <= ${now}::timestamptz`.execute(open)
        await sql`update person set signed_in_at = ${now} where email = ${who} or id::text = ${who}`.execute(
          open,
        )
      }),

    sessions: (personId, here, now) =>
      ask("list sessions", async (open) => {
        const rows = await open
          .selectFrom("session")
          .select(["id", "token", "userAgent", "createdAt"])
          .where("userId", "=", personId)
          .where("expiresAt", ">", new Date(now))
          .orderBy("createdAt", "desc")
          .limit(50)
          .execute()
        return rows
          .map(({ id, token, userAgent, createdAt }) => ({
            id,
            since: createdAt.toISOString(),
            agent: userAgent ?? "",
            isHere: token === here,
          }))
          .sort((one, other) => Number(other.isHere) - Number(one.isHere))
      }),

    endSessions: (personId, stays, id) =>
      ask("end sessions", async (open) => {
        let ending = open.deleteFrom("session").where("userId", "=", personId).where("token", "<>", stays)
        if (id !== undefined) ending = ending.where("id", "=", id)
        return Number((await ending.executeTakeFirst()).numDeletedRows)
      }),

    holds: (personId) =>
      ask("look who is known", async (open) => {
        const { rows } = await sql<{ readonly person: boolean; readonly demonstration: boolean }>`
          select exists (select from person where id = ${personId}) as person,
            exists (select from person where demonstration) as demonstration`.execute(open)
        return rows[0] ?? { person: false, demonstration: false }
      }),
  }
}
