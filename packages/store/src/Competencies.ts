/**
 * The competencies of an organisation's people: portfolios, trainings and supervision, written by command and shown by who asks.
 * Not here: the rules of portfolios (`@osl/competency`), what is written of trainings and supervision (`TrainingLog`, `SupervisionBook`).
 */
import type {
  Command,
  Level,
  Portfolio,
  Profile,
  Proposal,
  SupervisionLog,
  TeamCoverage,
  Training,
} from "@osl/competency"
import { Refusal } from "@osl/competency"
import { type Language, Problem } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { BrokenLog, CommandRefused, CommandReused, LogExists, Overtaken } from "./Conflict.ts"
import { Database, type Unavailable } from "./Database.ts"
import type { DirectorOnly } from "./Erasure.ts"
import * as InquiryRules from "./InquiryRules.ts"
import * as InMemory from "./internal/CompetenciesInMemory.ts"
import * as InSql from "./internal/CompetenciesInSql.ts"
import { Memory } from "./internal/Memory.ts"
import type { EventOf, Stream } from "./Ledger.ts"
import type { PersonNotFound } from "./Missing.ts"
import { Organisations } from "./Organisations.ts"
import type { Page } from "./Page.ts"
import type { Options } from "./ProcessStore.ts"
import * as SupervisionBook from "./SupervisionBook.ts"
import type { Tenant } from "./Tenant.ts"
import * as TrainingLog from "./TrainingLog.ts"

const texts: Problem.Catalog = { ...TrainingLog.texts, ...SupervisionBook.texts, ...InquiryRules.texts }

/** What is wrong and what to do, for a person. */
export const text = (
  problem: Pick<Problem.Problem, "code" | "params">,
  language: Language.Language,
): string =>
  Object.hasOwn(texts, problem.code)
    ? Problem.text(problem, language, texts)
    : Refusal.text(problem, language)

/**
 * A portfolio as the asker may see it.
 *
 * **Shape** empty, at version 0, for a colleague of whom nothing is kept yet. `profile` of today only for the worker, and for a manager
 * who is not to rate as a peer first: for others a number of one assessment would say what was assessed.
 */
export interface Look {
  readonly seen: Portfolio.Seen
  readonly profile: Profile.Profile | null
}

/** **Shape** `seen` what it came to; `repeated` when the command was carried out before. */
export interface Written<A> {
  readonly seen: A
  readonly repeated: boolean
}

/** Somebody of a team. **Shape** `profile` null for who is to be rated as a peer first. **Unit** `lastAt` an instant; null before the first event. */
export interface Member {
  readonly worker: string
  readonly version: number
  readonly lastAt: string | null
  readonly profile: Profile.Profile | null
}

export interface Team {
  readonly members: ReadonlyArray<Member>
  readonly coverage: ReadonlyArray<TeamCoverage.Covered>
}

/** A portfolio in which somebody waits for a review. **Shape** sheets by mode and time, `plan` whether a plan does. */
export interface Awaiting {
  readonly worker: string
  readonly sheets: ReadonlyArray<Portfolio.Waiting>
  readonly plan: boolean
}

/** A training as the asker may see it. */
export type HeldTraining = Training.Held & { readonly version: number }

/** **Shape** sessions latest first; half-years as `SupervisionLog.halfYears` says of those sessions. */
export interface Supervision {
  readonly sessions: ReadonlyArray<SupervisionBook.Seen>
  readonly halfYears: ReadonlyArray<SupervisionLog.HalfYear>
}

/** Whole logs of one kind. */
export type Log = {
  readonly [S in Stream]: { readonly stream: S; readonly events: ReadonlyArray<EventOf[S]> }
}[Stream]

type Trouble = CommandRefused | Overtaken | CommandReused | Unavailable

export class Competencies extends Context.Service<
  Competencies,
  {
    /**
     * Carries a command out on a worker's portfolio: its event, the snapshot and the audit change together or not at all.
     *
     * **Shape** a command that was carried out before changes nothing and answers `repeated`. What a proposal says is taken from the
     * recorded work that is kept, what a training says from its record.
     * **Errors** `CommandRefused` by the rules; `Overtaken` when the sender's version is not the present one; `CommandReused`;
     * `PersonNotFound` for who never worked here.
     * **Source** rules ST100–ST103.
     */
    readonly execute: (
      tenant: Tenant,
      command: Command.Command,
    ) => Effect.Effect<Written<Look>, Trouble | PersonNotFound>

    /** A worker's portfolio as the asker may see it. **Source** rule ST101. */
    readonly look: (tenant: Tenant, workerId: string) => Effect.Effect<Look, PersonNotFound | Unavailable>

    /** What the asker's own recorded work may show and was not looked through yet; nobody else is ever shown it. **Shape** latest first. */
    readonly proposals: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Proposal.Proposal>, Unavailable>

    /** The people of the organisation and what they can do together, for who leads them. **Unit** `level` as in `TeamCoverage`. */
    readonly team: (tenant: Tenant, level?: Level.Level) => Effect.Effect<Team, DirectorOnly | Unavailable>

    /** What the asker may take up for review or agree to. **Shape** empty for who reviews nothing; by worker. */
    readonly awaiting: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Awaiting>, Unavailable>

    /** Trainings that were not withdrawn, as the asker may see them. **Shape** the latest first. **Unit** `limit` 1–200, 50 unless said. */
    readonly trainings: (
      tenant: Tenant,
      query?: { readonly after?: string; readonly limit?: number },
    ) => Effect.Effect<Page<HeldTraining>, Unavailable>

    /** One training; null when there is none or it was withdrawn. */
    readonly training: (tenant: Tenant, trainingId: string) => Effect.Effect<HeldTraining | null, Unavailable>

    /** Notes, corrects or withdraws a training. **Errors** as `execute`. **Source** rule ST104. */
    readonly keepTraining: (
      tenant: Tenant,
      command: TrainingLog.Command,
    ) => Effect.Effect<Written<HeldTraining>, Trouble>

    /**
     * The supervision that the asker may see: a supervisor's own sessions, those whose conclusions one consented to, all for the
     * director. Conclusions by the rules of consent alone.
     *
     * **Source** rule ST107.
     */
    readonly supervision: (tenant: Tenant) => Effect.Effect<Supervision, Unavailable>

    /** Notes, corrects or withdraws a session, takes a consent back, removes conclusions for good. **Source** rule ST106. */
    readonly keepSession: (
      tenant: Tenant,
      command: SupervisionBook.Command,
    ) => Effect.Effect<Written<SupervisionBook.Seen>, Trouble>

    /**
     * Brings in whole logs that are not there yet, as they are, all or none: nothing is decided again.
     *
     * **Errors** `BrokenLog` at the first that is not the whole log of one of the organisation; `LogExists`.
     */
    readonly importLogs: (
      tenant: Tenant,
      logs: ReadonlyArray<Log>,
    ) => Effect.Effect<void, BrokenLog | LogExists | Unavailable>
  }
>()("@osl/store/Competencies") {}

/** **Shape** `options` are those of the `ProcessStore`. */
export const layer = (options: Options): Layer.Layer<Competencies, never, Database> =>
  Layer.effect(
    Competencies,
    Effect.gen(function* () {
      return Competencies.of(InSql.make(yield* Database, options))
    }),
  )

/** Kept in memory beside the other services of the same program, and gone with it. */
export const layerMemory = (options: Options): Layer.Layer<Competencies, never, Organisations> =>
  Layer.effect(
    Competencies,
    Effect.gen(function* () {
      return Competencies.of(InMemory.make(yield* Organisations, yield* Memory, options))
    }),
  ).pipe(Layer.provide(Memory.layer))
