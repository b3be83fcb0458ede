/**
 * Badges in the table of what logs of competencies come to.
 * Not here: what is promised of them (`Badges`).
 */
import { type Portfolio, Proposal } from "@osl/competency"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Badges, Holder } from "../Badges.ts"
import type { Database } from "../Database.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { DirectorOnly } from "./DirectorOnly.ts"
import * as Entering from "./Entering.ts"
import * as Seeing from "./Seeing.ts"

/** Nobody in particular asks: the address of a badge is all that is known. */
const nobody = (organisationId: string): Tenant => ({
  organisationId,
  actorId: "00000000-0000-0000-0000-000000000000",
  duty: "organizer",
})

interface Row {
  readonly organisation: string
  readonly worker: string
  readonly email: string
  readonly badge: Portfolio.Badge
  readonly evidence: Portfolio.Portfolio["evidence"]
}

export const make = ({ transaction }: Database["Service"]): Badges["Service"] => ({
  find: Effect.fn("Badges.find")(function* (organisationId, badgeId) {
    if (!isId(organisationId) || !isId(badgeId)) return null
    const rows = yield* transaction(
      nobody(organisationId),
      "look at a badge by its address",
      async (open) => {
        const found = await sql<Row>`
        select organisation.name as organisation, competency.id as worker, person.email,
          competency.state -> 'badges' -> ${badgeId}::text as badge, competency.state -> 'evidence' as evidence
        from competency join organisation on organisation.id = competency.organisation_id
          join person on person.id = competency.id
        where competency.organisation_id = ${organisationId}::uuid and stream = 'portfolio'
          and competency.state -> 'badges' -> ${badgeId}::text is not null`.execute(open)
        return found.rows
      },
    )
    const [row] = rows
    if (row === undefined) return null
    const { evidence, ...found } = row
    return { ...found, leaving: Proposal.leaving(Object.values(evidence), "badge") }
  }),

  revoked: (organisationId) =>
    isId(organisationId)
      ? transaction(nobody(organisationId), "list revoked badges", async (open) => {
          const { rows } = await sql<{ readonly id: string }>`
            select badge.key as id from competency, json_each(state -> 'badges') as badge
            where organisation_id = ${organisationId}::uuid and stream = 'portfolio'
              and badge.value ->> 'revoked' is not null order by 1`.execute(open)
          return rows.map(({ id }) => id)
        })
      : Effect.succeed([]),

  ofTeam: Effect.fn("Badges.ofTeam")(function* (tenant) {
    if (!Seeing.isLeading(tenant)) return yield* new DirectorOnly({ duty: tenant.duty })
    return yield* transaction(tenant, "list badges of a team", async (open) => {
      const { rows } = await sql<Holder>`
        select competency.id as worker, person.name, competency.state -> 'badges' as badges
        from competency join person on person.id = competency.id
        where organisation_id = ${tenant.organisationId}::uuid and stream = 'portfolio'
        order by person.name collate "C", person.id`.execute(open)
      const ids = rows.map(({ worker }) => worker)
      await note(open, tenant, Entering.reading("read-team", "portfolio", tenant, ids))
      return rows
    })
  }),
})
