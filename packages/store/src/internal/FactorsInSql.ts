/**
 * Second steps, passkeys and challenges in their tables, asked outside every organisation.
 * Not here: what is promised of them (`Factors`).
 */
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database, Unavailable } from "../Database.ts"
import type { Factors } from "../Factors.ts"
import { note } from "./AuditInSql.ts"
import type { Open } from "./Rows.ts"

/** How a challenge is told from what else is proved. */
const challengeOf = (id: string): string => `passkey ${id}`

/** Takes the second step and the passkeys of somebody away and ends their sessions. */
export const forget = async (open: Open, personId: string): Promise<void> => {
  await sql`delete from two_factor where "userId" = ${personId}`.execute(open)
  await sql`delete from passkey where person_id = ${personId}`.execute(open)
  await sql`delete from session where "userId" = ${personId}`.execute(open)
  await sql`update person set "twoFactorEnabled" = false where id = ${personId}`.execute(open)
}

export const make = ({ transaction }: Database["Service"]): Factors["Service"] => {
  const ask = <A>(during: string, question: (open: Open) => Promise<A>): Effect.Effect<A, Unavailable> =>
    transaction({ actorId: "" }, during, question)
  return {
    of: (personId) =>
      ask("look at factors", async (open) => {
        const step = await open
          .selectFrom("two_factor")
          .select(["verified as isOn", "secret"])
          .where("userId", "=", personId)
          .executeTakeFirst()
        const rows = await open
          .selectFrom("passkey")
          .select(["id", "name", "made_at", "used_at"])
          .where("person_id", "=", personId)
          .orderBy("made_at", "desc")
          .orderBy("id")
          .execute()
        return {
          step: step ?? null,
          passkeys: rows.map(({ id, name, made_at, used_at }) => ({
            id,
            name,
            madeAt: made_at.toISOString(),
            usedAt: used_at?.toISOString() ?? null,
          })),
        }
      }),

    addPasskey: (personId, { id, name, publicKey, counter, transports }) =>
      ask("keep a passkey", async (open) => {
        await sql`insert into passkey (id, person_id, name, public_key, counter, transports)
          values (${id}, ${personId}, ${name}, ${publicKey}, ${counter}, ${transports.join(" ")})
          on conflict (id) do nothing`.execute(open)
      }),

    namePasskey: (personId, id, name) =>
      ask("name a passkey", async (open) => {
        const { numUpdatedRows } = await open
          .updateTable("passkey")
          .set({ name })
          .where("id", "=", id)
          .where("person_id", "=", personId)
          .executeTakeFirst()
        return numUpdatedRows > 0n
      }),

    removePasskey: (personId, id) =>
      ask("take a passkey away", async (open) => {
        const { numDeletedRows } = await open
          .deleteFrom("passkey")
          .where("id", "=", id)
          .where("person_id", "=", personId)
          .executeTakeFirst()
        return numDeletedRows > 0n
      }),

    passkey: (id) =>
      ask("find a passkey", async (open) => {
        const row = await open
          .selectFrom("passkey")
          .select(["id", "person_id as personId", "public_key as publicKey", "counter", "transports"])
          .where("id", "=", id)
          .executeTakeFirst()
        return row === undefined
          ? undefined
          : {
              ...row,
              counter: Number(row.counter),
              transports: row.transports.split(" ").filter((one) => one !== ""),
            }
      }),

    usedPasskey: (id, counter, now) =>
      ask("note the use of a passkey", async (open) => {
        await sql`update passkey set counter = ${counter}, used_at = ${now} where id = ${id}`.execute(open)
        await sql`update person set signed_in_at = ${now}
          where id = (select person_id from passkey where passkey.id = ${id})`.execute(open)
      }),

    keepChallenge: (id, challenge, now, until) =>
      ask("keep a challenge", async (open) => {
        await sql`delete from verification where identifier like 'passkey %' and "expiresAt" <= ${now}::timestamptz`.execute(
          open,
        )
        await sql`insert into verification (identifier, value, "expiresAt")
          values (${challengeOf(id)}, ${challenge}, ${until}::timestamptz)`.execute(open)
      }),

    takeChallenge: (id, now) =>
      ask("take a challenge", async (open) => {
        const { rows } = await sql<{ readonly value: string }>`delete from verification
          where identifier = ${challengeOf(id)} and "expiresAt" > ${now}::timestamptz returning value`.execute(
          open,
        )
        return rows[0]?.value
      }),

    letIn: (actorId, email, hash) =>
      Effect.gen(function* () {
        const person = yield* ask("let somebody in", async (open) => {
          const { rows } = await sql<{ readonly id: string; readonly name: string }>`update account
            set password = ${hash}, "updatedAt" = now() from person
            where person.id = "userId" and "providerId" = 'credential' and person.email = ${email.trim().toLowerCase()}
            returning person.id, person.name`.execute(open)
          const [found] = rows
          if (found !== undefined) await forget(open, found.id)
          return found
        })
        if (person === undefined) return undefined
        const works = yield* transaction(
          { actorId: person.id },
          "find where somebody works",
          async (open) => {
            const { rows } = await sql<{
              readonly organisationId: string
            }>`select distinct organisation_id as "organisationId"
            from membership where person_id = ${person.id}`.execute(open)
            return rows
          },
        )
        for (const { organisationId } of works) {
          const tenant = { organisationId, actorId, duty: "director" } as const
          yield* transaction(tenant, "note who was let in", (open) =>
            note(open, tenant, { action: "reset-factors", purpose: "upkeep", subjects: [person.id] }),
          )
        }
        return person
      }),
  }
}
