/**
 * Who read a sensitive record or changed anything, when, on whose behalf and what for.
 * Not here: writing it, which the services do themselves in the same transaction, but for files; whether it was tampered with (`Integrity`).
 */
import { type Edition, Forms } from "@osl/core"
import type { Command, Event } from "@osl/workflow"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InMemory from "./internal/AuditInMemory.ts"
import * as InSql from "./internal/AuditInSql.ts"
import { Memory } from "./internal/Memory.ts"
import type { Page } from "./Page.ts"
import type { Purpose } from "./Purpose.ts"
import type { Record } from "./Record.ts"
import type { Tenant } from "./Tenant.ts"

/** What can be noted. */
export const actions = [
  "carry-out",
  "import-log",
  "read-record",
  "list-records",
  "read-history",
  "search",
  "read-portfolio",
  "read-team",
  "read-trainings",
  "read-supervision",
  "add-people",
  "invite",
  "revoke-invitation",
  "accept-invitation",
  "set-duties",
  "delegate",
  "end-delegation",
  "give-password-link",
  "reset-factors",
  "ask-for-factor",
  "export-process",
  "export-person",
  "export-table",
  "erase-process",
  "erase-person",
  "attach",
  "read-attachment",
  "describe-attachment",
  "withdraw-attachment",
  "send",
  "retry-message",
  "set-retention",
  "set-thresholds",
  "expire",
  "anchor",
  "count",
] as const
export type Action = (typeof actions)[number]

/** What a service notes. **Shape** `subjects` are ids and codes: the command and its record, records that were read, privacy classes. */
export interface Noted {
  readonly action: Action
  /** What the method is usually asked for. */
  readonly purpose: Purpose
  readonly processId?: string
  readonly subjects?: ReadonlyArray<string>
  readonly onBehalfOf?: string
}

/**
 * **Unit** `at` an instant, UTC. **Shape** `seq` is the place, from 1, in the chain of what the person did in the organisation;
 * `processId` is null for what is not about one process.
 */
export interface Entry {
  readonly id: string
  readonly seq: number
  readonly at: string
  readonly actorId: string
  readonly duty: string
  readonly onBehalfOf: string | null
  readonly purpose: Purpose
  readonly action: Action
  readonly processId: string | null
  readonly subjects: ReadonlyArray<string>
}

/** **Unit** `from` and `to` instants, UTC, the first included and the last not; `limit` 1–200, 50 unless said. */
export interface AuditQuery {
  readonly personId?: string
  readonly processId?: string
  /** These kinds only; all of them unless said, none of an empty list. */
  readonly actions?: ReadonlyArray<Action>
  readonly from?: string
  readonly to?: string
  readonly after?: string
  readonly limit?: number
}

/** What is noted of a command that is carried out. */
export const ofCommand = (command: Command.Command): Noted => ({
  action: "carry-out",
  purpose: "case-work",
  processId: command.processId,
  subjects: [command.type, ...("recordId" in command ? [command.recordId] : [])],
  ...(command.actor.onBehalfOf === undefined ? {} : { onBehalfOf: command.actor.onBehalfOf }),
})

/** The privacy classes that make a record sensitive: what is for its author alone, and what is about a member of staff. */
const sensitive: ReadonlyArray<string> = ["author", "account"]

/** The forms whose records are sensitive: in one of the editions an answer is of a class that not the whole institution may read. */
export const sensitiveForms = (editions: ReadonlyArray<Edition.Edition>): ReadonlySet<Forms.FormCode> =>
  new Set(
    editions.flatMap((edition) =>
      Forms.codes.filter((form) =>
        Forms.of(edition)[form].fields.some((field) =>
          [field, ...(field.fields ?? [])].some(({ privacy }) => sensitive.includes(privacy)),
        ),
      ),
    ),
  )

/** What is noted of reading records. **Shape** null when none of them is sensitive. */
export const ofReading = (
  action: Action,
  processId: string,
  forms: ReadonlySet<Forms.FormCode>,
  read: ReadonlyArray<Pick<Record, "id" | "form">>,
): Noted | null => {
  const subjects = read.filter(({ form }) => forms.has(form)).map(({ id }) => id)
  return subjects.length === 0
    ? null
    : { action, purpose: "case-work", processId, subjects: [...new Set(subjects)] }
}

/** What is noted of what a search shows. **Shape** null when none of it is a sensitive record. */
export const ofFinding = (
  forms: ReadonlySet<Forms.FormCode>,
  found: ReadonlyArray<{ readonly record: Pick<Record, "id" | "form"> | null }>,
): Noted | null => {
  const subjects = found.flatMap(({ record }) =>
    record !== null && forms.has(record.form) ? [record.id] : [],
  )
  return subjects.length === 0
    ? null
    : { action: "search", purpose: "case-work", subjects: [...new Set(subjects)] }
}

/** The records whose content events hold. */
export const recordsIn = (events: ReadonlyArray<Event.Event>): ReadonlyArray<Pick<Record, "id" | "form">> =>
  events.flatMap((event) =>
    event.type === "record-added" || event.type === "record-corrected"
      ? [{ id: event.recordId, form: event.form }]
      : [],
  )

/** A table that leaves the store as a file. **Shape** `subjects` are codes: which table, of which form, in which format. */
export interface TakenOut {
  readonly processId?: string
  readonly subjects: ReadonlyArray<string>
}

export class Audit extends Context.Service<
  Audit,
  {
    /**
     * What was noted in an organisation, for its director; anybody else is shown what they did themselves.
     *
     * **Shape** latest first; of one millisecond person by person, and of one person by `seq`. A value that can be no id or no
     * instant finds nothing.
     * **Source** rules ST60–ST62.
     */
    readonly list: (tenant: Tenant, query?: AuditQuery) => Effect.Effect<Page<Entry>, Unavailable>

    /** Notes that the asker takes a table out as a file; to be called before it is given. **Source** rule ST135. */
    readonly takeOut: (tenant: Tenant, taken: TakenOut) => Effect.Effect<void, Unavailable>
  }
>()("@osl/store/Audit") {}

export const layer: Layer.Layer<Audit, never, Database> = Layer.effect(
  Audit,
  Effect.gen(function* () {
    return Audit.of(InSql.make(yield* Database))
  }),
)

/** Kept in memory beside the other services of the same program, and gone with it. */
export const layerMemory: Layer.Layer<Audit> = Layer.effect(
  Audit,
  Effect.gen(function* () {
    return Audit.of(InMemory.make(yield* Memory))
  }),
).pipe(Layer.provide(Memory.layer))
