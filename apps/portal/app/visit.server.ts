/**
 * Who is here and how they want to read: the person, the organisation, the duty, the language, the theme.
 * Not here: how that is found out (`session.server.ts`), or what they may do (`access.server.ts`).
 */
import type { Edition } from "@osl/core"
import type { Theme } from "@osl/ui"
import type { Event } from "@osl/workflow"
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import type { Locale } from "./words/Locale.ts"

/** Somebody who has signed in. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isDemonstration: boolean
}

/** One duty in one organisation. */
export interface Membership {
  readonly organisationId: string
  readonly organisation: string
  readonly duty: Edition.Duty
  /** Whose work it is, when it is done in somebody's stead. **Unit** `until` a local date, the last day. */
  readonly standsFor?: { readonly id: string; readonly name: string; readonly until: string }
}

/** Somebody at work: what the store takes as its tenant. */
export interface Member extends Membership {
  readonly actorId: string
  readonly onBehalfOf?: string
}

/** Who acts, as commands name them. */
export const actorOf = ({ actorId, duty, onBehalfOf }: Member): Event.Actor => ({
  id: actorId,
  duty,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
})

/** Whose work is asked about: one's own, or that of whoever one stands in for. */
export const workerOf = ({ actorId, onBehalfOf }: Pick<Member, "actorId" | "onBehalfOf">): string =>
  onBehalfOf ?? actorId

export class Visit extends Context.Service<
  Visit,
  {
    readonly language: Locale
    readonly theme: Theme
    /** The address asked for, with its search part, to come back to. */
    readonly path: string
    readonly person: Person | undefined
    readonly memberships: ReadonlyArray<Membership>
    /** The membership chosen for this session, checked against those there are. */
    readonly member: Member | undefined
    /** Whether the organisation asks for a second step of signing in that the person has not set up. */
    readonly lacksFactor: boolean
    /** How many notices of the membership were not read; as many as are counted. */
    readonly unread: number
  }
>()("@osl/portal/Visit") {}

/** The page needs somebody to sign in. **Shape** `path` is where to go afterwards. */
export class SignedOut extends Schema.TaggedError<SignedOut>()("SignedOut", { path: Schema.String }) {
  override get message() {
    return `Signed out at ${this.path}`
  }
}

/** There is no such page, or not for this person: both answer the same. */
export class PageNotFound extends Schema.TaggedError<PageNotFound>()("PageNotFound", {
  path: Schema.String,
}) {
  override get message() {
    return `No page at ${this.path}`
  }
}
