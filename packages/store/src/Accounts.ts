/**
 * What somebody signs in with, where they are signed in, and whose a session is: the tables of better-auth beside our own.
 * Not here: signing in and out, passwords and cookies (`apps/portal`); who works where (`Organisations`, `Staff`).
 */
import type { Edition } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/AccountsInSql.ts"
import type { Tenant } from "./Tenant.ts"

/** Somebody who has a password. **Shape** `hash` what is kept of it. */
export interface Known {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly hash: string
}

/** A place where somebody is signed in. **Unit** `since` an instant, UTC. **Shape** `agent` as the browser named itself. */
export interface Session {
  readonly id: string
  readonly since: string
  readonly agent: string
  readonly isHere: boolean
}

/** A duty in an organisation, with its name. */
export interface Workplace {
  readonly organisationId: string
  readonly organisation: string
  readonly duty: Edition.Duty
  /** Whose work it is, when it is done in somebody's stead. **Unit** `until` a local date, the last day. */
  readonly standsFor?: { readonly id: string; readonly name: string; readonly until: string }
}

/**
 * The membership that follows asks by. **Unit** `unread` notices that were not read, no more than `mostUnread` are counted; `settings` the number of
 * the last settings of the organisation, 0 when there are none.
 */
export interface Current {
  readonly organisationId: string
  readonly duty: Edition.Duty
  readonly unread: number
  readonly settings: number
  /** Whether the organisation asks for a second step of signing in that the person has not set up. */
  readonly lacksFactor: boolean
}

/** **Unit** notices that are counted: of more nobody needs to know how many. */
export { mostUnread } from "./internal/AccountsInSql.ts"

/** Whose a session is. **Shape** `memberships` by name of the organisation, then duty, in others' stead last; `current` the one that follows asks by. */
export interface Visitor {
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly isDemonstration: boolean
  }
  readonly memberships: ReadonlyArray<Workplace>
  readonly current: Current | null
}

export class Accounts extends Context.Service<
  Accounts,
  {
    /**
     * Who a session belongs to, where they work, and in whose stead on that day; what was chosen is current (`organisationId.duty`, with
     * `.personId` of whoever they stand in for), else the first. **Unit** `today` a local date.
     * The database is told of it at once, so that the reads of the same page go on from there. **Source** rule ST83.
     */
    readonly visitor: (
      session: string,
      chosen: string | undefined,
      today: string,
    ) => Effect.Effect<Visitor | undefined, Unavailable>

    /** Somebody with a password, by their address in letters of any case. */
    readonly byEmail: (email: string) => Effect.Effect<Known | undefined, Unavailable>

    readonly byId: (personId: string) => Effect.Effect<Known | undefined, Unavailable>

    /** The first of the organisations that somebody works in. */
    readonly membershipOf: (personId: string) => Effect.Effect<Tenant | undefined, Unavailable>

    /** Gives people who have no password yet the same one. **Shape** `hash` what is kept of it. */
    readonly add: (personIds: ReadonlyArray<string>, hash: string) => Effect.Effect<void, Unavailable>

    /** Gives somebody a password and ends every session but the one of `stays`: whoever knew the old one is out. */
    readonly setPassword: (personId: string, hash: string, stays?: string) => Effect.Effect<void, Unavailable>

    /** Notes that somebody signed in, by id or address. **Unit** `now` an instant, UTC. **Shape** sessions that have ended go. */
    readonly signedIn: (who: string, now: string) => Effect.Effect<void, Unavailable>

    /** Where somebody is signed in, at most fifty. **Shape** here first, then the latest first. **Unit** `now` an instant, UTC. */
    readonly sessions: (
      personId: string,
      here: string,
      now: string,
    ) => Effect.Effect<ReadonlyArray<Session>, Unavailable>

    /** Ends one session, or all but the one of `stays` when none is named. **Shape** how many ended. */
    readonly endSessions: (personId: string, stays: string, id?: string) => Effect.Effect<number, Unavailable>

    /** Whether the platform knows this person, and whether it knows made-up ones. */
    readonly holds: (
      personId: string,
    ) => Effect.Effect<{ readonly person: boolean; readonly demonstration: boolean }, Unavailable>
  }
>()("@osl/store/Accounts") {}

/** Kept in tables only: where there is no database nobody signs in. */
export const layer: Layer.Layer<Accounts, never, Database> = Layer.effect(
  Accounts,
  Effect.gen(function* () {
    return Accounts.of(InSql.make(yield* Database))
  }),
)
