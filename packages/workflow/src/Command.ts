/**
 * What a person asks a process to do.
 * Not here: whether it is allowed (`Process.decide`).
 */
import type { Edition, Forms } from "@osl/core"
import type * as Act from "./Act.ts"
import type { Actor } from "./Event.ts"

/**
 * What every command carries.
 *
 * **Shape** `id` is a UUIDv7 that makes it idempotent; `version` is the number of events the sender had seen.
 * **Unit** `at` is an instant, UTC, to the millisecond: there is no clock inside.
 */
export interface Envelope {
  readonly id: string
  readonly organisationId: string
  readonly processId: string
  readonly actor: Actor
  readonly at: string
  readonly version?: number
}

/** A criterion that is set aside, by name and with a reason. */
export interface Waiver {
  readonly criterion: string
  readonly reason: string
}

type RecordBody = {
  readonly [F in Forms.FormCode]: {
    readonly type: "record"
    readonly form: F
    readonly recordId: string
    readonly content: Forms.Content[F]
  }
}[Forms.FormCode]

type CorrectBody = {
  readonly [F in Forms.FormCode]: {
    readonly type: "correct"
    readonly form: F
    readonly recordId: string
    readonly content: Forms.Content[F]
    readonly reason: string
  }
}[Forms.FormCode]

type ActBody = {
  readonly [A in Act.Code]: {
    readonly type: A
    readonly content: Act.Content[A]
  } & (A extends Act.OnRecord ? { readonly recordId: string } : unknown) &
    (A extends "close" ? { readonly waivers?: ReadonlyArray<Waiver> } : unknown)
}[Act.Code]

export type Body =
  | RecordBody
  | CorrectBody
  | ActBody
  | {
      readonly type: "withdraw"
      readonly form: Forms.FormCode
      readonly recordId: string
      readonly reason: string
    }
  | {
      readonly type: "redact"
      readonly form: Forms.FormCode
      readonly recordId: string
      /** The names of answers, at least one. */
      readonly fields: ReadonlyArray<string>
      readonly reason: string
    }
  | {
      readonly type: "move"
      readonly to: string
      readonly waivers: ReadonlyArray<Waiver>
      readonly reason?: string
    }
  | {
      readonly type: "adopt-edition"
      readonly edition: Edition.EditionRef
      /** For each open stage that the edition does not have, the one that goes on instead. */
      readonly stages: ReadonlyArray<{ readonly from: string; readonly to: string }>
      readonly reason: string
    }
  | { readonly type: "leave-stage"; readonly stage: string; readonly waivers: ReadonlyArray<Waiver> }

export type Command = Envelope & Body
export type Type = Body["type"]
