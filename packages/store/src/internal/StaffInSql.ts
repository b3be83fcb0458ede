/**
 * Who works in an organisation, in tables.
 * Not here: what is promised of it (`Staff`).
 */
import type { Edition } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import { PersonNotFound } from "../Missing.ts"
import type * as Staff from "../Staff.ts"
import type { Arrival, Held, Invitation, Wanted, Worker } from "../Staff.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import * as Factors from "./FactorsInSql.ts"
import * as Managing from "./Managing.ts"
import { kept } from "./NoticeRows.ts"
import type { Open } from "./Rows.ts"

type Duty = Edition.Duty

const byManagers = ({ duty }: Tenant): Effect.Effect<void, Managing.ManagersOnly> =>
  Managing.managing.includes(duty) ? Effect.void : Effect.fail(new Managing.ManagersOnly({ duty }))

/** Who works here is changed by one at a time, so that two cannot each leave the other as the last one. */
const lock = (open: Open, organisationId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('staff ' || ${organisationId}, 0))`.execute(open)

const workers = async (open: Open, { organisationId }: Tenant): Promise<ReadonlyArray<Worker>> => {
  const { rows } = await sql<Omit<Worker, "signedInAt"> & { readonly signedInAt: Date | null }>`
    select json_build_object('id', person.id, 'name', person.name, 'email', email, 'demonstration', demonstration) as person,
      json_agg(duty order by duty collate "C") as duties, signed_in_at as "signedInAt",
      "twoFactorEnabled" as factor, (select count(*)::int from passkey where passkey.person_id = person.id) as passkeys,
      (select coalesce(json_agg(json_build_object('id', process.id, 'name', process.name) order by process.name), '[]')
        from process where process.organisation_id = ${organisationId} and lead_id = person.id
          and status <> 'closed') as leads
    from membership join person on person.id = person_id
    where membership.organisation_id = ${organisationId}
    group by person.id order by person.name collate "C", person.id`.execute(open)
  return rows.map((row) => ({ ...row, signedInAt: row.signedInAt?.toISOString() ?? null }))
}

interface Row extends Omit<Invitation, "madeAt" | "expiresAt"> {
  readonly madeAt: Date
  readonly expiresAt: Date
}

const invitationOf = <R extends Row>({ madeAt, expiresAt, ...row }: R) => ({
  ...row,
  madeAt: madeAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

const columns = sql`invitation.id, invitation.email, invitation.name, invitation.duty,
  invited_by as "invitedBy", made_at as "madeAt", expires_at as "expiresAt"`

const invitations = async (open: Open, organisationId: string, id?: string) => {
  const { rows } = await sql<Row>`select ${columns} from invitation where organisation_id = ${organisationId}
    ${id === undefined ? sql`` : sql`and id = ${id}`} order by made_at desc, id`.execute(open)
  return rows.map((row): Invitation => invitationOf(row))
}

/** How long an invitation that nobody used is still listed, to be sent again. **Unit** days. */
const keptFor = 30

/** **Unit** milliseconds in which the same invitation is the same form sent twice. */
const atOnce = 60_000

const invite = async (
  open: Open,
  { organisationId, actorId }: Tenant,
  { email: given, name, duty, now, expiresAt }: Wanted,
): Promise<{ readonly invitation: Invitation; readonly isNew: boolean } | Managing.AlreadyHere> => {
  const email = given.toLowerCase()
  await lock(open, organisationId)
  await sql`delete from invitation where organisation_id = ${organisationId}
    and expires_at < ${now}::timestamptz - make_interval(days => ${keptFor})`.execute(open)
  const member = await sql`select from membership join person on person.id = person_id
    where organisation_id = ${organisationId} and email = ${email}`.execute(open)
  if (member.rows.length > 0) return new Managing.AlreadyHere({ as: "member" })
  const before = (await invitations(open, organisationId)).find((one) => one.email === email)
  if (before !== undefined) {
    const isSame = before.name === name && before.duty === duty && before.invitedBy === actorId
    return isSame && Date.parse(now) - Date.parse(before.madeAt) < atOnce
      ? { invitation: before, isNew: false }
      : new Managing.AlreadyHere({ as: "invited" })
  }
  const { rows } = await sql<Row>`
    insert into invitation (organisation_id, id, email, name, duty, invited_by, made_at, expires_at)
    values (${organisationId}, ${crypto.randomUUID()}, ${email}, ${name}, ${duty}, ${actorId}, ${now}, ${expiresAt})
    returning ${columns}`.execute(open)
  const [made] = rows
  return made === undefined
    ? new Managing.AlreadyHere({ as: "invited" })
    : { invitation: invitationOf(made), isNew: true }
}

/** Lets the transaction see one invitation, of whatever organisation. */
const hold = (open: Open, id: string) => sql`select set_config('osl.invitation', ${id}, true)`.execute(open)

interface HeldRow extends Row, Pick<Held, "organisationId" | "organisation" | "inviter" | "knows"> {
  readonly personId: string | null
}

const held = async (open: Open, id: string, now: string): Promise<HeldRow | undefined> => {
  await hold(open, id)
  const { rows } = await sql<HeldRow>`select ${columns}, organisation_id as "organisationId",
      organisation.name as organisation, coalesce(inviter.name, '') as inviter, person.id as "personId",
      exists (select from account where "userId" = person.id) as knows
    from invitation join organisation on organisation.id = organisation_id
    left join person inviter on inviter.id = invited_by
    left join person on person.email = invitation.email
    where invitation.id = ${id} and expires_at > ${now}::timestamptz`.execute(open)
  return rows[0]
}

/** The person of an invitation, made or given a password when they had none; nobody when it is for somebody else. */
const personOf = async (open: Open, found: HeldRow, arrival: Arrival): Promise<string | undefined> => {
  if ("personId" in arrival) return arrival.personId === found.personId ? found.personId : undefined
  if (found.knows) return undefined
  const id = found.personId ?? crypto.randomUUID()
  await sql`insert into person (id, name, email, "emailVerified", signed_in_at)
    values (${id}, ${arrival.name}, ${found.email}, true, ${arrival.now})
    on conflict (id) do update set "emailVerified" = true`.execute(open)
  await sql`insert into account (id, "userId", "accountId", "providerId", password)
    values (${`credential-${id}`}, ${id}, ${id}, 'credential', ${arrival.passwordHash})`.execute(open)
  return id
}

const accept = async (open: Open, id: string, arrival: Arrival) => {
  const found = await held(open, id, arrival.now)
  if (found === undefined) return new Managing.InvitationNotFound({ invitationId: id })
  const used = await sql`delete from invitation where id = ${id} returning id`.execute(open)
  if (used.rows.length === 0) return new Managing.InvitationNotFound({ invitationId: id })
  const personId = await personOf(open, found, arrival)
  if (personId === undefined) throw new Managing.SignInFirst()
  const { organisationId, duty } = found
  await sql`select set_config('osl.organisation_id', ${organisationId}, true),
    set_config('osl.actor_id', ${personId}, true)`.execute(open)
  await sql`insert into membership (organisation_id, person_id, duty)
    values (${organisationId}, ${personId}, ${duty}) on conflict do nothing`.execute(open)
  await note(
    open,
    { organisationId, actorId: personId, duty },
    { action: "accept-invitation", purpose: "upkeep", subjects: [duty] },
  )
  await tell(
    open,
    { organisationId, actorId: personId },
    "invitation-accepted",
    id,
    arrival.now,
    found.invitedBy,
  )
  return { personId, organisationId, duty }
}

/** Tells one person of what was done here, once. **Unit** `at` an instant, UTC. */
const tell = (
  open: Open,
  tenant: Pick<Tenant, "organisationId" | "actorId">,
  kind: "invitation-accepted" | "duties-changed",
  key: string,
  at: string,
  personId: string,
) =>
  kept(tenant, [
    {
      key,
      kind,
      at,
      actorId: tenant.actorId,
      processId: null,
      subject: tenant.actorId,
      dueOn: null,
      to: { people: [personId] },
    },
  ]).execute(open)

const isAlike = (one: ReadonlyArray<Duty>, other: ReadonlyArray<Duty>) =>
  [...new Set(one)].sort().join() === [...new Set(other)].sort().join()

/** Nobody stands in for somebody in a duty they have no longer, or after they left. */
const endDelegations = (open: Open, organisationId: string, personId: string, duties: ReadonlyArray<Duty>) =>
  sql`update delegation set ended_at = now()
    where organisation_id = ${organisationId} and ended_at is null and (
      (person_id = ${personId} and not duty = any(${sql.val([...duties])}::text[]))
      or (delegate_id = ${personId} and ${duties.length === 0}))`.execute(open)

const setDuties = async (
  open: Open,
  tenant: Tenant,
  personId: string,
  duties: ReadonlyArray<Duty>,
  seen: ReadonlyArray<Duty>,
  now: string,
) => {
  const { organisationId } = tenant
  await lock(open, organisationId)
  const all = await open
    .selectFrom("membership")
    .select(["person_id as personId", "duty"])
    .where("organisation_id", "=", organisationId)
    .execute()
  const had = all.filter((one) => one.personId === personId).map(({ duty }) => duty)
  if (had.length === 0) return new PersonNotFound({ personId })
  if (isAlike(had, duties)) return undefined
  if (!isAlike(had, seen)) return new Managing.DutiesChanged()
  const isLed =
    duties.some((duty) => Managing.managing.includes(duty)) ||
    all.some((one) => one.personId !== personId && Managing.managing.includes(one.duty))
  if (!isLed) return new Managing.LastManager()
  await open
    .deleteFrom("membership")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute()
  if (duties.length > 0)
    await open
      .insertInto("membership")
      .values(
        [...new Set(duties)].map((duty) => ({ organisation_id: organisationId, person_id: personId, duty })),
      )
      .execute()
  await endDelegations(open, organisationId, personId, duties)
  await note(open, tenant, { action: "set-duties", purpose: "upkeep", subjects: [personId, ...duties] })
  await tell(open, tenant, "duties-changed", `duties ${crypto.randomUUID()}`, now, personId)
  return undefined
}

const asksForFactor = async (open: Open, { organisationId }: Tenant): Promise<boolean> => {
  const rule = await open
    .selectFrom("sign_in_rule")
    .select("second_factor")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst()
  return rule?.second_factor ?? false
}

/** What to answer a manager who helps somebody to sign in again; nothing when they may: the person works here and nowhere else. */
const notHelped = async (open: Open, { organisationId, duty }: Tenant, personId: string) => {
  await sql`select set_config('osl.role', 'platform', true), set_config('osl.person_id', ${personId}, true)`.execute(
    open,
  )
  const { rows } = await sql<{ readonly organisationId: string }>`
    select organisation_id as "organisationId" from membership where person_id = ${personId}`.execute(open)
  await sql`select set_config('osl.role', ${duty}, true), set_config('osl.person_id', '', true)`.execute(open)
  if (!rows.some((one) => one.organisationId === organisationId)) return new PersonNotFound({ personId })
  return rows.every((one) => one.organisationId === organisationId)
    ? undefined
    : new Managing.WorksElsewhere({ personId })
}

export const make = ({ transaction }: Database["Service"]): Staff.Staff["Service"] => ({
  list: Effect.fn("Staff.list")(function* (tenant) {
    yield* byManagers(tenant)
    return yield* transaction(tenant, "list who works here", async (open) => ({
      workers: await workers(open, tenant),
      invitations: await invitations(open, tenant.organisationId),
      asksForFactor: await asksForFactor(open, tenant),
    }))
  }),

  invite: Effect.fn("Staff.invite")(function* (tenant, wanted) {
    yield* byManagers(tenant)
    const done = yield* transaction(tenant, "invite somebody", async (open) => {
      const found = await invite(open, tenant, wanted)
      if ("isNew" in found && found.isNew)
        await note(open, tenant, {
          action: "invite",
          purpose: "upkeep",
          subjects: [found.invitation.id, wanted.duty],
        })
      return found
    })
    return "isNew" in done ? done.invitation : yield* done
  }),

  renew: Effect.fn("Staff.renew")(function* (tenant, invitationId, { now, expiresAt }) {
    yield* byManagers(tenant)
    const renewed = isId(invitationId)
      ? yield* transaction(tenant, "renew an invitation", async (open) => {
          await sql`update invitation set made_at = ${now}, expires_at = ${expiresAt}
            where organisation_id = ${tenant.organisationId} and id = ${invitationId}`.execute(open)
          const [one] = await invitations(open, tenant.organisationId, invitationId)
          if (one !== undefined)
            await note(open, tenant, { action: "invite", purpose: "upkeep", subjects: [one.id, one.duty] })
          return one
        })
      : undefined
    return renewed ?? (yield* new Managing.InvitationNotFound({ invitationId }))
  }),

  revoke: Effect.fn("Staff.revoke")(function* (tenant, invitationId) {
    yield* byManagers(tenant)
    const isGone = isId(invitationId)
      ? yield* transaction(tenant, "withdraw an invitation", async (open) => {
          const { numDeletedRows } = await open
            .deleteFrom("invitation")
            .where("organisation_id", "=", tenant.organisationId)
            .where("id", "=", invitationId)
            .executeTakeFirst()
          if (numDeletedRows === 0n) return false
          await note(open, tenant, {
            action: "revoke-invitation",
            purpose: "upkeep",
            subjects: [invitationId],
          })
          return true
        })
      : false
    if (!isGone) return yield* new Managing.InvitationNotFound({ invitationId })
  }),

  held: Effect.fn("Staff.held")(function* (invitationId, now) {
    const found = isId(invitationId)
      ? yield* transaction({ actorId: "" }, "read an invitation", (open) => held(open, invitationId, now))
      : undefined
    if (found === undefined) return yield* new Managing.InvitationNotFound({ invitationId })
    const { personId, ...invitation } = found
    return invitationOf(invitation)
  }),

  accept: Effect.fn("Staff.accept")(function* (invitationId, arrival) {
    if (!isId(invitationId)) return yield* new Managing.InvitationNotFound({ invitationId })
    const done = yield* Effect.catchDefect(
      transaction({ actorId: "" }, "accept an invitation", (open) => accept(open, invitationId, arrival)),
      (defect) => (defect instanceof Managing.SignInFirst ? Effect.fail(defect) : Effect.die(defect)),
    )
    return "_tag" in done ? yield* done : done
  }),

  setDuties: Effect.fn("Staff.setDuties")(function* (tenant, personId, duties, seen) {
    yield* byManagers(tenant)
    if (!isId(personId)) return yield* new PersonNotFound({ personId })
    const now = new Date(yield* Clock.currentTimeMillis).toISOString()
    const wrong = yield* transaction(tenant, "change duties", (open) =>
      setDuties(open, tenant, personId, duties, seen, now),
    )
    if (wrong !== undefined) return yield* wrong
  }),

  givePasswordLink: Effect.fn("Staff.givePasswordLink")(function* (tenant, personId) {
    yield* byManagers(tenant)
    if (!isId(personId)) return yield* new PersonNotFound({ personId })
    const wrong = yield* transaction(tenant, "give a link to a new password", async (open) => {
      const found = await notHelped(open, tenant, personId)
      if (found === undefined)
        await note(open, tenant, { action: "give-password-link", purpose: "upkeep", subjects: [personId] })
      return found
    })
    if (wrong !== undefined) return yield* wrong
  }),

  resetFactors: Effect.fn("Staff.resetFactors")(function* (tenant, personId) {
    yield* byManagers(tenant)
    if (!isId(personId)) return yield* new PersonNotFound({ personId })
    const wrong = yield* transaction(tenant, "take factors away", async (open) => {
      const found = await notHelped(open, tenant, personId)
      if (found !== undefined) return found
      await Factors.forget(open, personId)
      await note(open, tenant, { action: "reset-factors", purpose: "upkeep", subjects: [personId] })
      return undefined
    })
    if (wrong !== undefined) return yield* wrong
  }),

  askForFactor: Effect.fn("Staff.askForFactor")(function* (tenant, isAsked) {
    yield* byManagers(tenant)
    yield* transaction(tenant, "ask for a second step", async (open) => {
      if ((await asksForFactor(open, tenant)) === isAsked) return
      await sql`insert into sign_in_rule (organisation_id, second_factor) values (${tenant.organisationId}, ${isAsked})
        on conflict (organisation_id) do update set second_factor = excluded.second_factor`.execute(open)
      await note(open, tenant, {
        action: "ask-for-factor",
        purpose: "upkeep",
        subjects: [isAsked ? "on" : "off"],
      })
    })
  }),
})
