/**
 * What somebody signs in with and where they are signed in: the tables of better-auth, asked by the person's id.
 * Not here: signing in and out (`signIn.server.ts`), or whether a password is good (`passwordStrength.server.ts`).
 */
import { Database, Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import { sql } from "kysely"

type Body = Parameters<Database.Database["Service"]["transaction"]>[2]

/** Somebody who has a password, and what is kept of it. */
export interface Known {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly hash: string
}

/** Asked in the transaction of the page, where there is one: the embedded database has one connection. */
const ask = <A>(during: string, question: (open: Parameters<Body>[0]) => Promise<A>) =>
  Effect.flatMap(Database.Database, ({ transaction }) => transaction({ actorId: "" }, during, question))

const known = (column: "email" | "id", value: string) =>
  ask("find a person", async (open) => {
    const { rows } = await sql<Known>`select person.id, name, email, password as hash
      from person join account on "userId" = person.id and "providerId" = 'credential' and password is not null
      where ${sql.ref(`person.${column}`)} = ${value}`.execute(open)
    return rows[0]
  })

export const byEmail = (email: string) => known("email", email.trim().toLowerCase())

export const byId = (id: string) =>
  Tenant.isId(id) ? known("id", id) : Effect.succeed<Known | undefined>(undefined)

/** The first of the organisations that somebody works in. */
export const membershipOf = (
  personId: string,
): Effect.Effect<Tenant.Tenant | undefined, Database.Unavailable, Database.Database> =>
  Effect.flatMap(Database.Database, ({ transaction }) =>
    transaction({ actorId: personId }, "find where somebody works", async (open) => {
      const row = await open
        .selectFrom("membership")
        .select(["organisation_id as organisationId", "duty"])
        .where(sql<string>`person_id::text`, "=", personId)
        .orderBy("organisation_id")
        .orderBy("duty")
        .limit(1)
        .executeTakeFirst()
      return row === undefined ? undefined : { ...row, actorId: personId }
    }),
  )

/** Gives somebody a password and ends every session but the one of `stays`: whoever knew the old one is out. */
export const setPassword = (personId: string, hash: string, stays = "") =>
  ask("set a password", async (open) => {
    await sql`update account set password = ${hash}, "updatedAt" = now()
      where "userId" = ${personId} and "providerId" = 'credential'`.execute(open)
    await sql`delete from session where "userId" = ${personId} and token <> ${stays}`.execute(open)
  })

/** A place where somebody is signed in. **Unit** `since` an instant, UTC. **Shape** `agent` as the browser named itself. */
export interface SessionOf {
  readonly id: string
  readonly since: string
  readonly agent: string
  readonly isHere: boolean
}

/** Where somebody is signed in, here first, then the latest first. */
export const sessionsOf = (personId: string, here: string) =>
  ask("list sessions", async (open): Promise<ReadonlyArray<SessionOf>> => {
    const rows = await open
      .selectFrom("session")
      .select(["id", "token", "userAgent", "createdAt"])
      .where("userId", "=", personId)
      .where("expiresAt", ">", new Date())
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
  })

/** Ends one session, or all but the one of `stays` when none is named. **Shape** how many ended. */
export const endSessions = (personId: string, stays: string, id?: string) =>
  ask("end sessions", async (open) => {
    let ending = open.deleteFrom("session").where("userId", "=", personId).where("token", "<>", stays)
    if (id !== undefined) ending = ending.where("id", "=", id)
    return Number((await ending.executeTakeFirst()).numDeletedRows)
  })
