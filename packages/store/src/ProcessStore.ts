/**
 * The processes of an organisation: carrying commands out, and reading what is kept of them.
 * Not here: what may happen next (`@osl/workflow`), who there is (`Organisations`).
 */
import type { Edition, Forms } from "@osl/core"
import type { Command, Event, Process, Refusal } from "@osl/workflow"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { BrokenLog, CommandReused, ProcessExists, StaleVersion } from "./Conflict.ts"
import { Database, type Unavailable } from "./Database.ts"
import { Memory } from "./internal/Memory.ts"
import * as InMemory from "./internal/ProcessesInMemory.ts"
import * as InSql from "./internal/ProcessesInSql.ts"
import type { ProcessNotFound, RecordNotFound } from "./Missing.ts"
import { type Colleague, Organisations } from "./Organisations.ts"
import type { Tells } from "./Outbox.ts"
import type { Page } from "./Page.ts"
import type { ProcessSummary } from "./ProcessSummary.ts"
import type { Record, Of as RecordOf } from "./Record.ts"
import type { Tenant } from "./Tenant.ts"

/** **Shape** `events` those of the command, also when it was carried out before (`repeated`); `state` the present one. */
export interface Executed {
  readonly state: Process.State
  readonly events: ReadonlyArray<Event.Event>
  readonly repeated: boolean
}

/** **Unit** `limit` 1–200, 50 unless said. `before` is a sequence number. */
export interface HistoryQuery {
  readonly before?: number
  readonly limit?: number
}

/** **Unit** `limit` 1–200, 50 unless said. `after` is the `next` of the page before. */
export interface RecordsQuery {
  readonly form?: Forms.FormCode
  /** These only; what is no id is left out. */
  readonly ids?: ReadonlyArray<string>
  /** Withdrawn records are left out unless asked for. */
  readonly withdrawn?: boolean
  readonly after?: string
  readonly limit?: number
}

/** One value, or several of which one has to fit. */
export type OneOf<A> = A | ReadonlyArray<A>

/**
 * What a list or a board is narrowed to: everything that is given has to fit.
 *
 * **Shape** `leadId` null for what nobody leads; `territory` a TERC code or its beginning; every word of `text` has to occur.
 * **Unit** `due` local dates: an open stage of a running process has to be over, to be in time, on one of these days.
 */
export interface Narrowing {
  readonly stage?: OneOf<string>
  readonly status?: OneOf<Process.State["status"]>
  readonly leadId?: OneOf<string | null>
  readonly territory?: OneOf<string>
  readonly edition?: OneOf<Edition.EditionRef>
  readonly due?: { readonly from?: string; readonly to?: string }
  readonly text?: string
}

/** **Unit** `limit` 1–200, 50 unless said. `after` is the `next` of the page before. */
export interface ListQuery extends Narrowing {
  readonly after?: string
  readonly limit?: number
}

/** **Unit** `perStage` 20 unless said. */
export interface BoardQuery extends Narrowing {
  readonly perStage?: number
}

/** A stage of the board. **Shape** `count` of all processes in it; `processes` the first of them, last changed first. */
export interface Column {
  readonly stage: string
  readonly count: number
  readonly processes: ReadonlyArray<ProcessSummary>
}

/** A process with the last of its log and the people of its organisation, as they stood at one moment. */
export interface Look {
  readonly state: Process.State
  readonly latest: ReadonlyArray<Event.Event>
  readonly colleagues: ReadonlyArray<Colleague>
}

/**
 * **Shape** first the edition that new processes begin with unless said; every edition that a kept process may run under. The program may
 * add one with the forms of one that is there while the store serves (`CentreEdition`): it is carried from then on.
 */
export type Editions = readonly [Edition.Edition, ...Array<Edition.Edition>]

export interface Options {
  readonly editions: Editions
  /** The edition that new processes of an organisation begin with, one of `editions`. */
  readonly beginsWith?: (organisationId: string) => Edition.EditionRef
  /** What a command makes to be sent; nothing unless said. */
  readonly tells?: Tells
}

export class ProcessStore extends Context.Service<
  ProcessStore,
  {
    /**
     * Carries a command out: its events, the snapshot and the records change together or not at all.
     *
     * **Shape** a command that was carried out before changes nothing and answers `repeated`.
     * **Unit** a command at most a minute behind the last event (it waited for another) is entered at that event's instant.
     * **Errors** `Refused` by the rules; `StaleVersion` when the sender's version is not the present one;
     * `CommandReused` for a known id with other content; `ProcessNotFound` unless the command opens the process.
     * **Source** rules ST1–ST9.
     */
    readonly execute: (
      tenant: Tenant,
      command: Command.Command,
    ) => Effect.Effect<
      Executed,
      Refusal.Refused | StaleVersion | CommandReused | ProcessNotFound | Unavailable
    >

    readonly get: (
      tenant: Tenant,
      processId: string,
    ) => Effect.Effect<Process.State, ProcessNotFound | Unavailable>

    /**
     * What a page about a process begins with, in one question.
     *
     * **Shape** `latest` the last events, latest first; `colleagues` by name.
     * **Unit** `latest` 0–200 events, 0 unless said.
     */
    readonly look: (
      tenant: Tenant,
      processId: string,
      query?: { readonly latest?: number },
    ) => Effect.Effect<Look, ProcessNotFound | Unavailable>

    /** Several processes at once. **Shape** those that are there, in no order. **Unit** at most 200. */
    readonly states: (
      tenant: Tenant,
      processIds: ReadonlyArray<string>,
    ) => Effect.Effect<ReadonlyArray<Process.State>, Unavailable>

    /** **Shape** latest first. */
    readonly history: (
      tenant: Tenant,
      processId: string,
      query?: HistoryQuery,
    ) => Effect.Effect<ReadonlyArray<Event.Event>, ProcessNotFound | Unavailable>

    /** All events of a process, to look back from any of them. **Shape** oldest first, never empty. */
    readonly log: (
      tenant: Tenant,
      processId: string,
    ) => Effect.Effect<ReadonlyArray<Event.Event>, ProcessNotFound | Unavailable>

    /** The records of a process without anybody's private fields. **Shape** by date, latest first. */
    readonly records: (
      tenant: Tenant,
      processId: string,
      query?: RecordsQuery,
    ) => Effect.Effect<Page<Record>, ProcessNotFound | Unavailable>

    /**
     * The records of several forms at once, without anybody's private fields and without the withdrawn.
     *
     * **Shape** by date, latest first; none of a process that is not there.
     * **Unit** `perForm` the latest so many of each form; all unless said.
     */
    readonly recordsOf: <F extends Forms.FormCode>(
      tenant: Tenant,
      processId: string,
      forms: ReadonlyArray<F>,
      query?: { readonly perForm?: number },
    ) => Effect.Effect<ReadonlyArray<RecordOf<F>>, Unavailable>

    /** One record, withdrawn or not; with the asker's own private fields in its content, and nobody else's. */
    readonly record: (
      tenant: Tenant,
      processId: string,
      recordId: string,
    ) => Effect.Effect<Record, RecordNotFound | Unavailable>

    /** The processes of the organisation. **Shape** last changed first. */
    readonly list: (tenant: Tenant, query?: ListQuery) => Effect.Effect<Page<ProcessSummary>, Unavailable>

    /** A list and the states of what it shows, in one question. **Shape** `states` in the order of `items`. */
    readonly listWithStates: (
      tenant: Tenant,
      query?: Omit<ListQuery, "due">,
    ) => Effect.Effect<Page<ProcessSummary> & { readonly states: ReadonlyArray<Process.State> }, Unavailable>

    /** Where there are processes. **Unit** TERC codes, in their order. */
    readonly territories: (tenant: Tenant) => Effect.Effect<ReadonlyArray<string>, Unavailable>

    /** Open and suspended processes by stage. **Shape** only stages that have one, by key. */
    readonly board: (tenant: Tenant, query?: BoardQuery) => Effect.Effect<ReadonlyArray<Column>, Unavailable>

    /**
     * Brings in the whole log of a process that is not there yet, as it is: nothing is decided again.
     *
     * **Errors** `BrokenLog` when it is not the log of one process of the organisation; `ProcessExists`.
     */
    readonly importLog: (
      tenant: Tenant,
      events: ReadonlyArray<Event.Event>,
    ) => Effect.Effect<Process.State, BrokenLog | ProcessExists | Unavailable>
  }
>()("@osl/store/ProcessStore") {}

export const layer = (options: Options): Layer.Layer<ProcessStore, never, Database> =>
  Layer.effect(
    ProcessStore,
    Effect.gen(function* () {
      return ProcessStore.of(InSql.make(yield* Database, options))
    }),
  )

/** Kept in memory and gone with the program; keeps every promise but lasting. */
export const layerMemory = (options: Options): Layer.Layer<ProcessStore, never, Organisations> =>
  Layer.effect(
    ProcessStore,
    Effect.gen(function* () {
      return ProcessStore.of(InMemory.make(yield* Organisations, yield* Memory, options))
    }),
  ).pipe(Layer.provide(Memory.layer))
