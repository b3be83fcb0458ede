/**
 * Badges of an organisation: found by their address without anybody signed in, made, signed and checked.
 * Not here: what a badge is made of (`@osl/competency/badges`), who gives one (PortfolioPermission), or the pages.
 */
import { createHash, createHmac, createPrivateKey, hkdfSync } from "node:crypto"
import { type Portfolio, Proposal } from "@osl/competency"
import { Achievement, Credential, StatusList, Verifier } from "@osl/competency/badges"
import { Forms } from "@osl/core"
import { Database, Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { Editions } from "../editions.server.ts"
import { now } from "../process/reading.server.ts"
import { issuing } from "../runtime.server.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { framework } from "./framework.server.ts"
import * as links from "./links.ts"

/** Nobody in particular asks: the address of a badge is all that is known. */
const nobody = "00000000-0000-0000-0000-000000000000"

/** The beginning of an Ed25519 key in PKCS #8, before its 32 bytes. **Source** RFC 8410. */
const prefix = Buffer.from("302e020100300506032b657004220420", "hex")

/** **Shape** the same for every portal with the same secret; a new secret is a new key. */
const keyOf = (secret: string) => {
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "osl badges ed25519", 32))
  const {
    kty = "",
    crv = "",
    x = "",
    d = "",
  } = createPrivateKey({
    key: Buffer.concat([prefix, seed]),
    format: "der",
    type: "pkcs8",
  }).export({ format: "jwk" })
  return { open: { kty, crv, x }, closed: { kty, crv, x, d } }
}

/** **Unit** bits: enough that two badges share one in a list so seldom that it does not happen. */
const bits = 2 ** 22

const indexOf = (badge: string): number => createHash("sha256").update(badge).digest().readUInt32BE(0) % bits

const issuerOf = (organisation: string): string => `${issuing().address}/badges/${organisation}`
const listOf = (organisation: string): string => `${issuerOf(organisation)}/revoked`
const signer = (organisation: string) => ({
  kid: `${issuerOf(organisation)}#badges`,
  jwk: keyOf(issuing().secret).closed,
})

/** Where a badge is looked at, as it is given to others. */
export const addressOf = (organisation: string, badge: string): string =>
  `${issuing().address}${links.badge(organisation, badge)}`

const saltOf = (badge: string): string =>
  createHmac("sha256", issuing().secret).update(`badge ${badge}`).digest("hex").slice(0, 32)

interface Found {
  readonly organisation: string
  readonly worker: string
  readonly email: string
  readonly state: Portfolio.Portfolio
}

/** A badge by its address. **Shape** null for one that is not there. */
export const find = Effect.fn("Badges.find")(function* (organisationId: string, badgeId: string) {
  if (!Tenant.isId(organisationId) || !Tenant.isId(badgeId)) return null
  const { transaction } = yield* Database.Database
  const found = yield* transaction(
    { organisationId, actorId: nobody, duty: "organizer" },
    "look at a badge by its address",
    async (open) => {
      const { rows } = await sql<Found>`
        select organisation.name as organisation, competency.id as worker, person.email, competency.state
        from competency join organisation on organisation.id = competency.organisation_id
          join person on person.id = competency.id
        where competency.organisation_id = ${organisationId}::uuid and stream = 'portfolio'
          and competency.state -> 'badges' -> ${badgeId}::text is not null`.execute(open)
      return rows[0]
    },
  )
  const badge = found?.state.badges[badgeId]
  return found === undefined || badge === undefined ? null : { ...found, organisationId, badge }
})

export type Badge = NonNullable<Effect.Success<ReturnType<typeof find>>>

/** What the worker lets go into a badge, counted by form: neither words nor ids of records. */
const workOf = ({ state, badge }: Badge): ReadonlyArray<Credential.WorkEvidence> => {
  const all = Proposal.leaving(Object.values(state.evidence), "badge").filter(
    ({ competency }) => competency === badge.achievement,
  )
  return [...new Set(all.map(({ record }) => record.form))].filter(Forms.isFormCode).flatMap((form) => {
    const days = all
      .filter(({ record }) => record.form === form)
      .map(({ on }) => on)
      .sort()
    const [from, to] = [days[0], days.at(-1)]
    return from === undefined || to === undefined
      ? []
      : [{ form: Forms.all[form], records: days.length, from, to }]
  })
}

/** What a badge is given for, in words. **Shape** `undefined` for a competency that the edition no longer has. */
const achievementOf = Effect.fn("Badges.achievementOf")(function* (key: string, language: Locale) {
  const { begins } = yield* Editions
  return Achievement.ofCompetency(begins, key, { language: ofModel(language), framework: yield* framework })
})

/** The badge as a signed file of Open Badges 3.0; null when its competency is gone from the edition. */
export const sign = Effect.fn("Badges.sign")(function* (found: Badge, language: Locale) {
  const { organisationId, badge, organisation, email } = found
  const achievement = yield* achievementOf(badge.achievement, language)
  if (achievement === undefined) return null
  const work = workOf(found)
  const credential = yield* Credential.make({
    id: addressOf(organisationId, badge.badgeId),
    issuer: { id: issuerOf(organisationId), name: organisation },
    recipient: { email: { address: email, salt: saltOf(badge.badgeId) } },
    achievement,
    ...(work.length === 0 ? {} : { evidence: work }),
    validFrom: `${badge.validFrom}T00:00:00Z`,
    ...(badge.validUntil === undefined ? {} : { validUntil: `${badge.validUntil}T23:59:59Z` }),
    status: StatusList.entry(listOf(organisationId), indexOf(badge.badgeId)),
  })
  return { credential, token: yield* Credential.sign(credential, signer(organisationId)) }
}, Effect.orDie)

/** The signed list of what an organisation revoked. **Shape** bits by badge: it tells neither which badges there are nor whose. */
export const revoked = Effect.fn("Badges.revoked")(function* (organisationId: string) {
  if (!Tenant.isId(organisationId)) return null
  const { transaction } = yield* Database.Database
  const ids = yield* transaction(
    { organisationId, actorId: nobody, duty: "organizer" },
    "list revoked badges",
    async (open) => {
      const { rows } = await sql<{ readonly id: string }>`
        select badge.key as id from competency, json_each(state -> 'badges') as badge
        where organisation_id = ${organisationId}::uuid and stream = 'portfolio'
          and badge.value ->> 'revoked' is not null`.execute(open)
      return rows.map(({ id }) => id)
    },
  )
  const encodedList = yield* StatusList.encode(ids.map(indexOf), bits)
  const validFrom = yield* now
  const made = yield* StatusList.make({
    id: listOf(organisationId),
    issuer: issuerOf(organisationId),
    indexes: [],
    validFrom,
  })
  const list = { ...made, credentialSubject: { ...made.credentialSubject, encodedList } }
  return yield* Effect.orDie(Credential.sign(list, signer(organisationId)))
})

/** What a check of the file says, by the keys and the list of its issuer. */
export const verify = Effect.fn("Badges.verify")(function* (organisationId: string, token: string) {
  const list = yield* revoked(organisationId)
  const { kid } = signer(organisationId)
  return yield* Verifier.verify(token, {
    keys: [{ issuer: issuerOf(organisationId), kid, jwk: keyOf(issuing().secret).open }],
    lists: list === null ? [] : [{ address: listOf(organisationId), content: list }],
    at: yield* now,
  })
})

/** Whether a badge was given to who has an e-mail address. */
export const isOf = (found: Badge, email: string): boolean =>
  email.trim().toLowerCase() === found.email.trim().toLowerCase()

/** Badges of the people of an organisation, with their names, for who leads them. */
export const ofTeam = Effect.fn("Badges.ofTeam")(function* (member: Tenant.Tenant) {
  const { transaction } = yield* Database.Database
  return yield* transaction(member, "list badges of a team", async (open) => {
    const { rows } = await sql<{
      readonly worker: string
      readonly name: string
      readonly badges: Readonly<Record<string, Portfolio.Badge>>
    }>`
      select competency.id as worker, person.name, competency.state -> 'badges' as badges
      from competency join person on person.id = competency.id
      where organisation_id = ${member.organisationId}::uuid and stream = 'portfolio'
      order by person.name collate "C", person.id`.execute(open)
    return rows
  })
})

/** How a badge stands on a day. */
export const resultOf = (
  { revoked: why, validUntil }: Portfolio.Badge,
  today: string,
): "valid" | "revoked" | "expired" =>
  why !== undefined ? "revoked" : validUntil !== undefined && validUntil < today ? "expired" : "valid"
