/**
 * What one organisation keeps about somebody: shown, handed out and erased by the same list; and what of its logs goes by itself, and when.
 * Not here: which columns that are (`Scope`), a person of the whole platform (`Erasure`), how long is long enough (`Retention`).
 */
import type { Privacy } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type { Erased } from "./Erasure.ts"
import type { Entry } from "./ErasureList.ts"
import type { LastManager, ManagersOnly } from "./internal/Managing.ts"
import * as InSql from "./internal/PersonalDataInSql.ts"
import type { PersonNotFound } from "./Missing.ts"
import type { Options } from "./ProcessStore.ts"
import type { Log } from "./Retention.ts"
import type { Export } from "./Scope.ts"
import type { Tenant } from "./Tenant.ts"

/** Somebody the organisation keeps something about. **Shape** `works` while there is a duty; others worked here or wrote here once. */
export interface Subject {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly works: boolean
}

/**
 * What would go. **Shape** `rows` by table, those with none left out; `isWhole` when the account goes too, because no other organisation
 * employs the person. **Unit** `leads` open processes that the person leads.
 */
export interface Weighed {
  readonly subject: Subject
  readonly rows: Readonly<Record<string, number>>
  readonly isWhole: boolean
  readonly leads: number
}

/** **Shape** `entry` as it stands in the list of erasures. */
export interface Receipt {
  readonly entry: Entry
  readonly erased: Erased
  readonly isWhole: boolean
}

/**
 * Words of a privacy class in logs of a kind. **Shape** `due` logs that lose them at the next run; `next` the first day on which others
 * do, null when none is counted yet. **Unit** logs; a local date.
 */
export interface Upcoming {
  readonly log: Log
  readonly privacy: Privacy.Privacy
  readonly months: number
  readonly due: number
  readonly next: string | null
}

export class PersonalData extends Context.Service<
  PersonalData,
  {
    /** Everybody something is kept about. **Shape** by name. **Source** rule ST147. */
    readonly people: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Subject>, ManagersOnly | Unavailable>

    readonly weigh: (
      tenant: Tenant,
      personId: string,
    ) => Effect.Effect<Weighed, PersonNotFound | ManagersOnly | Unavailable>

    /** What an erasure would take, and nothing else. **Source** rule ST148. */
    readonly handOut: (
      tenant: Tenant,
      personId: string,
    ) => Effect.Effect<Export, PersonNotFound | ManagersOnly | Unavailable>

    /**
     * Erases what the organisation keeps about somebody. What another organisation keeps stays, and the account with it.
     *
     * **Errors** `LastManager` for oneself: who is here alone could not be asked any more.
     * **Source** rule ST148.
     */
    readonly erase: (
      tenant: Tenant,
      personId: string,
    ) => Effect.Effect<Receipt, PersonNotFound | LastManager | ManagersOnly | Unavailable>

    /** What goes by itself, of the classes that have a term. **Unit** `now` an instant, UTC. **Source** rule ST149. */
    readonly upcoming: (
      tenant: Tenant,
      now: string,
    ) => Effect.Effect<ReadonlyArray<Upcoming>, ManagersOnly | Unavailable>

    /** What the organisation erased, by itself or asked to. **Shape** the latest first, at most two hundred. */
    readonly done: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Entry>, ManagersOnly | Unavailable>
  }
>()("@osl/store/PersonalData") {}

/** Kept in tables only. **Shape** `options` are those of the `ProcessStore`. */
export const layer = (options: Options): Layer.Layer<PersonalData, never, Database> =>
  Layer.effect(
    PersonalData,
    Effect.gen(function* () {
      return PersonalData.of(InSql.make(yield* Database, options))
    }),
  )
