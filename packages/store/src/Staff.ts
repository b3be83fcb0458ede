/**
 * Who works in an organisation and in which duty: inviting, changing duties, ending a membership.
 * Not here: signing in and links (`apps/portal`); people and organisations that are brought in at once (`Organisations`).
 */
import type { Edition } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type {
  AlreadyHere,
  DutiesChanged,
  InvitationNotFound,
  LastManager,
  ManagersOnly,
  SignInFirst,
  WorksElsewhere,
} from "./internal/Managing.ts"
import * as InSql from "./internal/StaffInSql.ts"
import type { PersonNotFound } from "./Missing.ts"
import type { Person } from "./Organisations.ts"
import type { Tenant } from "./Tenant.ts"

export {
  AlreadyHere,
  DutiesChanged,
  InvitationNotFound,
  LastManager,
  ManagersOnly,
  managing,
  SignInFirst,
  WorksElsewhere,
} from "./internal/Managing.ts"

type Duty = Edition.Duty

/**
 * Somebody of the organisation.
 *
 * **Shape** `leads` open processes; `factor` whether signing in asks for a second step.
 * **Unit** `signedInAt` an instant, UTC; null before the first time; `passkeys` counted.
 */
export interface Worker {
  readonly person: Person
  readonly duties: ReadonlyArray<Duty>
  readonly signedInAt: string | null
  readonly factor: boolean
  readonly passkeys: number
  readonly leads: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** An invitation that nobody has used yet. **Unit** instants, UTC. */
export interface Invitation {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly duty: Duty
  readonly invitedBy: string
  readonly madeAt: string
  readonly expiresAt: string
}

/** An invitation as whoever holds its link sees it. **Shape** `knows`: the address belongs to somebody who has a password. */
export interface Held extends Invitation {
  readonly organisationId: string
  readonly organisation: string
  readonly inviter: string
  readonly knows: boolean
}

/** Whom to invite. **Unit** `now` and `expiresAt` instants, UTC. */
export interface Wanted {
  readonly email: string
  readonly name: string
  readonly duty: Duty
  readonly now: string
  readonly expiresAt: string
}

/** Somebody who uses an invitation: a new person with what is kept of the password, or one who has signed in. */
export type Arrival =
  | { readonly name: string; readonly passwordHash: string; readonly now: string }
  | { readonly personId: string; readonly now: string }

export class Staff extends Context.Service<
  Staff,
  {
    /** **Shape** by name. **Source** rule ST140. */
    readonly list: (tenant: Tenant) => Effect.Effect<
      {
        readonly workers: ReadonlyArray<Worker>
        readonly invitations: ReadonlyArray<Invitation>
        /** Whether everybody here has to have a second step of signing in. */
        readonly asksForFactor: boolean
      },
      ManagersOnly | Unavailable
    >

    /** Invites somebody. **Shape** the same asked for twice in a row is one invitation. **Source** rule ST141. */
    readonly invite: (
      tenant: Tenant,
      wanted: Wanted,
    ) => Effect.Effect<Invitation, AlreadyHere | ManagersOnly | Unavailable>

    /** Gives an invitation a new time, so that the link of before is none any more. **Source** rule ST141. */
    readonly renew: (
      tenant: Tenant,
      invitationId: string,
      times: Pick<Wanted, "now" | "expiresAt">,
    ) => Effect.Effect<Invitation, InvitationNotFound | ManagersOnly | Unavailable>

    readonly revoke: (
      tenant: Tenant,
      invitationId: string,
    ) => Effect.Effect<void, InvitationNotFound | ManagersOnly | Unavailable>

    /** What the holder of a link sees. Whether the link is one is not asked here. **Unit** `now` an instant, UTC. */
    readonly held: (
      invitationId: string,
      now: string,
    ) => Effect.Effect<Held, InvitationNotFound | Unavailable>

    /** Uses an invitation, once. **Shape** who is here now. **Source** rule ST142. */
    readonly accept: (
      invitationId: string,
      arrival: Arrival,
    ) => Effect.Effect<
      { readonly personId: string; readonly organisationId: string; readonly duty: Duty },
      InvitationNotFound | SignInFirst | Unavailable
    >

    /**
     * Gives somebody these duties and no others; none ends the membership. What they did and lead stays.
     *
     * **Shape** `seen` the duties the asker knew of. **Source** rule ST143.
     */
    readonly setDuties: (
      tenant: Tenant,
      personId: string,
      duties: ReadonlyArray<Duty>,
      seen: ReadonlyArray<Duty>,
    ) => Effect.Effect<void, PersonNotFound | LastManager | DutiesChanged | ManagersOnly | Unavailable>

    /** Notes that a manager gives somebody a link to a new password; to be called before it is shown. **Source** rule ST180. */
    readonly givePasswordLink: (
      tenant: Tenant,
      personId: string,
    ) => Effect.Effect<void, PersonNotFound | WorksElsewhere | ManagersOnly | Unavailable>

    /** Takes a lost second step and the passkeys of somebody away and ends their sessions. **Source** rule ST180. */
    readonly resetFactors: (
      tenant: Tenant,
      personId: string,
    ) => Effect.Effect<void, PersonNotFound | WorksElsewhere | ManagersOnly | Unavailable>

    /** Says whether everybody here has to have a second step of signing in. **Source** rule ST181. */
    readonly askForFactor: (
      tenant: Tenant,
      isAsked: boolean,
    ) => Effect.Effect<void, ManagersOnly | Unavailable>
  }
>()("@osl/store/Staff") {}

/** Kept in tables only: where there is no database nobody signs in, and nobody is invited. */
export const layer: Layer.Layer<Staff, never, Database> = Layer.effect(
  Staff,
  Effect.gen(function* () {
    return Staff.of(InSql.make(yield* Database))
  }),
)
