/**
 * Badges of an organisation as files: found by their address without anybody signed in, made, signed and checked.
 * Not here: what a badge is made of (`@osl/competency/badges`), who gives one (PortfolioPermission), where it is kept (`@osl/store`).
 */
import { createHash, createHmac, createPrivateKey, hkdfSync } from "node:crypto"
import type { Portfolio } from "@osl/competency"
import { Achievement, Credential, StatusList, Verifier } from "@osl/competency/badges"
import { Forms } from "@osl/core"
import { Badges, Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import { Editions } from "../editions.server.ts"
import { now } from "../process/reading.server.ts"
import { issuing } from "../runtime.server.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { firstSecond, lastSecond } from "./day.ts"
import { framework } from "./framework.server.ts"
import * as links from "./links.ts"

/** The beginning of an Ed25519 key in PKCS #8, before its 32 bytes. **Source** RFC 8410. */
const prefix = Buffer.from("302e020100300506032b657004220420", "hex")

/** **Shape** the same for every portal with the same lasting secret; a new secret of sessions changes nothing. */
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
  jwk: keyOf(issuing().lasting).closed,
})

/** Where a badge is looked at, as it is given to others. */
export const addressOf = (organisation: string, badge: string): string =>
  `${issuing().address}${links.badge(organisation, badge)}`

const saltOf = (badge: string): string =>
  createHmac("sha256", issuing().lasting).update(`badge ${badge}`).digest("hex").slice(0, 32)

/** A badge by its address. **Shape** null for one that is not there. */
export const find = Effect.fn("Badges.find")(function* (organisationId: string, badgeId: string) {
  const found = yield* (yield* Badges.Badges).find(organisationId, badgeId)
  return found === null ? null : { ...found, organisationId }
})

export type Badge = NonNullable<Effect.Success<ReturnType<typeof find>>>

/** What the worker lets go into a badge, counted by form: neither words nor ids of records. */
const workOf = ({ leaving, badge }: Badge): ReadonlyArray<Credential.WorkEvidence> => {
  const all = leaving.filter(({ competency }) => competency === badge.achievement)
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
    validFrom: firstSecond(badge.validFrom),
    ...(badge.validUntil === undefined ? {} : { validUntil: lastSecond(badge.validUntil) }),
    status: StatusList.entry(listOf(organisationId), indexOf(badge.badgeId)),
  })
  return { credential, token: yield* Credential.sign(credential, signer(organisationId)) }
}, Effect.orDie)

/** The signed list of what an organisation revoked. **Shape** bits by badge: it tells neither which badges there are nor whose. */
export const revoked = Effect.fn("Badges.revoked")(function* (organisationId: string) {
  if (!Tenant.isId(organisationId)) return null
  const ids = yield* (yield* Badges.Badges).revoked(organisationId)
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
    keys: [{ issuer: issuerOf(organisationId), kid, jwk: keyOf(issuing().lasting).open }],
    lists: list === null ? [] : [{ address: listOf(organisationId), content: list }],
    at: yield* now,
  })
})

/** Whether a badge was given to who has an e-mail address. */
export const isOf = (found: Badge, email: string): boolean =>
  email.trim().toLowerCase() === found.email.trim().toLowerCase()

/** How a badge stands on a day. */
export const resultOf = (
  { revoked: why, validUntil }: Portfolio.Badge,
  today: string,
): "valid" | "revoked" | "expired" =>
  why !== undefined ? "revoked" : validUntil !== undefined && validUntil < today ? "expired" : "valid"
