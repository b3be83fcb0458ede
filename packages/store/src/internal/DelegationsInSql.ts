/**
 * Who stands in for whom, in a table.
 * Not here: what is promised of it (`Delegations`).
 */
import { LocalDate } from "@osl/core"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import {
  type Delegation,
  DelegationNotFound,
  DelegationRefused,
  longest,
  type Reason,
  type Wanted,
} from "../Delegation.ts"
import type { Delegations } from "../Delegations.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { managing } from "./Managing.ts"
import type { Open } from "./Rows.ts"

interface Row extends Omit<Delegation, "givenAt" | "endedAt"> {
  readonly givenAt: Date
  readonly endedAt: Date | null
}

const delegationOf = ({ givenAt, endedAt, ...row }: Row): Delegation => ({
  ...row,
  givenAt: givenAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})

const columns = sql`id, person_id as "personId", delegate_id as "delegateId", duty, from_on::text as "from",
  until_on::text as "until", given_by as "givenBy", given_at as "givenAt", ended_at as "endedAt"`

const read = async (open: Open, condition: ReturnType<typeof sql>): Promise<ReadonlyArray<Delegation>> => {
  const { rows } = await sql<Row>`select ${columns} from delegation where ${condition}
    order by from_on desc, given_at desc, id`.execute(open)
  return rows.map(delegationOf)
}

/** Whoever stands in for a manager manages no one's stead. */
const manages = ({ duty, onBehalfOf }: Tenant): boolean => managing.includes(duty) && onBehalfOf === undefined

/** What is wrong with what is wanted, whoever works here. */
const wrongAlone = (
  tenant: Tenant,
  { personId, delegateId, from, until, now }: Wanted,
): Reason | undefined => {
  if (tenant.onBehalfOf !== undefined) return "on-behalf"
  if (personId !== tenant.actorId && !manages(tenant)) return "not-yours"
  if (personId === delegateId) return "to-oneself"
  if (until < from) return "end-before-start"
  if (until < LocalDate.at(now)) return "over"
  return LocalDate.daysBetween(from, until) >= longest ? "too-long" : undefined
}

const wrongHere = async (
  open: Open,
  { organisationId }: Tenant,
  { personId, delegateId, duty, from, until }: Wanted,
): Promise<Reason | undefined> => {
  const { rows } = await sql<{ readonly personId: string; readonly duty: string }>`
    select person_id as "personId", duty from membership where organisation_id = ${organisationId}
      and person_id in (${personId}, ${delegateId})`.execute(open)
  if (!rows.some((one) => one.personId === delegateId)) return "not-a-member"
  if (!rows.some((one) => one.personId === personId && one.duty === duty)) return "no-such-duty"
  const same = await read(
    open,
    sql`organisation_id = ${organisationId} and person_id = ${personId} and delegate_id = ${delegateId}
      and duty = ${duty} and ended_at is null and from_on <= ${until}::date and until_on >= ${from}::date`,
  )
  return same.length > 0 ? "overlap" : undefined
}

const give = async (open: Open, tenant: Tenant, wanted: Wanted): Promise<Delegation | Reason> => {
  const { id, personId, delegateId, duty, from, until, now } = wanted
  const { organisationId, actorId } = tenant
  await sql`select pg_advisory_xact_lock(hashtextextended('staff ' || ${organisationId}, 0))`.execute(open)
  const [before] = await read(open, sql`organisation_id = ${organisationId} and id = ${id}`)
  if (before !== undefined) return before
  const wrong = await wrongHere(open, tenant, wanted)
  if (wrong !== undefined) return wrong
  await sql`insert into delegation
      (organisation_id, id, person_id, delegate_id, duty, from_on, until_on, given_by, given_at)
    values (${organisationId}, ${id}, ${personId}, ${delegateId}, ${duty}, ${from}::date, ${until}::date,
      ${actorId}, ${now})`.execute(open)
  await note(open, tenant, {
    action: "delegate",
    purpose: "upkeep",
    subjects: [id, personId, delegateId, duty],
  })
  return { id, personId, delegateId, duty, from, until, givenBy: actorId, givenAt: now, endedAt: null }
}

export const make = ({ transaction }: Database["Service"]): Delegations["Service"] => ({
  list: (tenant, on) =>
    transaction(tenant, "list who stands in for whom", (open) =>
      read(
        open,
        sql`organisation_id = ${tenant.organisationId} and until_on > ${LocalDate.addDays(on, -366)}::date
          and (${manages(tenant)}
            or ${tenant.actorId} in (person_id, delegate_id))`,
      ),
    ),

  give: Effect.fn("Delegations.give")(function* (tenant, wanted) {
    const alone = wrongAlone(tenant, wanted)
    if (alone !== undefined) return yield* new DelegationRefused({ reason: alone })
    if (![wanted.personId, wanted.delegateId].every(isId))
      return yield* new DelegationRefused({ reason: "not-a-member" })
    const given = yield* transaction(tenant, "let somebody stand in", (open) => give(open, tenant, wanted))
    return typeof given === "string" ? yield* new DelegationRefused({ reason: given }) : given
  }),

  end: Effect.fn("Delegations.end")(function* (tenant, delegationId, now) {
    const isEnded = isId(delegationId)
      ? yield* transaction(tenant, "end a delegation", async (open) => {
          const { rows } = await sql<Pick<Delegation, "personId" | "delegateId" | "duty">>`
            update delegation set ended_at = ${now}
            where organisation_id = ${tenant.organisationId} and id = ${delegationId} and ended_at is null
              and until_on >= ${LocalDate.at(now)}::date
              and (${manages(tenant)} or ${tenant.actorId} in (person_id, delegate_id))
            returning person_id as "personId", delegate_id as "delegateId", duty`.execute(open)
          const [one] = rows
          if (one === undefined) return false
          const subjects = [delegationId, one.personId, one.delegateId, one.duty]
          await note(open, tenant, { action: "end-delegation", purpose: "upkeep", subjects })
          return true
        })
      : false
    if (!isEnded) return yield* new DelegationNotFound({ delegationId })
  }),
})
