/**
 * Links that let somebody in without a password: each says what it is for and until when, and cannot be guessed or made elsewhere.
 * Not here: what a link is good for (`mail.server.ts` sends them, `routes/invitation.$link` and `routes/password.$link` take them).
 */
import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * What a link is for.
 *
 * **Shape** `id` of the invitation or the person (`digest` for ending letters); `state` what makes the link one of before once it changes: the time of the
 * invitation, what is kept of the password. Nothing about a link is kept.
 */
export interface Purpose {
  readonly of: "invitation" | "password" | "digest"
  readonly id: string
  readonly state: string
}

/** **Unit** bytes of the seal. */
const length = 24

const seal = ({ of, id, state }: Purpose, secret: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["link", of, id, state]))
    .digest()
    .subarray(0, length)
    .toString("base64url")

/** The last part of the address. **Unit** `until` milliseconds, for a link whose end is kept nowhere else. */
export const make = (purpose: Purpose, secret: string, until?: number): string =>
  until === undefined
    ? `${purpose.id}.${seal(purpose, secret)}`
    : `${purpose.id}.${until.toString(36)}.${seal({ ...purpose, state: `${until} ${purpose.state}` }, secret)}`

/** What a link claims, not checked yet. **Unit** `until` milliseconds. */
export interface Claim {
  readonly id: string
  readonly until: number | undefined
  readonly link: string
}

const shape = /^([0-9a-f-]{36})(?:\.([0-9a-z]{1,10}))?\.([\w-]{32})$/

export const claimOf = (link: string): Claim | undefined => {
  const [, id, until] = shape.exec(link) ?? []
  return id === undefined
    ? undefined
    : { id, until: until === undefined ? undefined : Number.parseInt(until, 36), link }
}

/** Whether a claim was made here for this, and its time is not over. **Unit** `now` milliseconds. */
export const holds = ({ until, link }: Claim, purpose: Purpose, secret: string, now: number): boolean => {
  const wanted = Buffer.from(make(purpose, secret, until))
  const given = Buffer.from(link)
  return (
    wanted.length === given.length && timingSafeEqual(wanted, given) && (until === undefined || until > now)
  )
}
