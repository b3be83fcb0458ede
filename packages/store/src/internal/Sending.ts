/**
 * Messages before and after a try, whatever keeps them: how a draft becomes one, and what a try leaves of it.
 * Not here: keeping them (`OutboxInSql`, `OutboxInMemory`).
 */
import { Event } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Outbox from "../Outbox.ts"
import type { Draft, Outcome, State } from "../Outbox.ts"
import { isId } from "../Tenant.ts"
import { codeOf, keptFor, mostAttempts, pauseAfter } from "./Trying.ts"

/** A message as it is kept from the beginning. **Unit** instants, UTC. */
export interface New {
  readonly id: string
  readonly key: string
  readonly channel: Draft["channel"]
  readonly recipientId: string
  readonly processId: string | null
  readonly content: Outbox.Content
  readonly madeAt: string
  readonly dueAt: string
}

/** What drafts become. **Shape** one for each key; those to what is no id are nobody's. **Unit** `now` in milliseconds. */
export const of = (drafts: ReadonlyArray<Draft>, now: number): ReadonlyArray<New> => {
  const madeAt = new Date(now).toISOString()
  const byKey = new Map(
    drafts
      .filter(
        ({ recipientId, processId }) => isId(recipientId) && (processId === undefined || isId(processId)),
      )
      .map(({ notBefore, processId, ...draft }) => [
        draft.key,
        {
          ...draft,
          id: crypto.randomUUID(),
          processId: processId ?? null,
          madeAt,
          dueAt: notBefore !== undefined && Event.isInstant(notBefore) ? notBefore : madeAt,
        },
      ]),
  )
  return [...byKey.values()]
}

/** The messages of what was written. */
export type MessagesOf = (told: Outbox.Told) => ReadonlyArray<New>

/** Asks what is to be told, as of now. **Shape** a message of a process that names none is about that one. */
export const from = (tells: Outbox.Tells | undefined): Effect.Effect<MessagesOf> =>
  Effect.map(Clock.currentTimeMillis, (now) => (told) => {
    if (tells === undefined) return []
    const about = told.log === "process" ? { processId: told.state.id } : {}
    return of(
      tells(told).map((draft) => ({ ...about, ...draft })),
      now,
    )
  })

/** What a try leaves. **Shape** `dueAt` and `settledAt` null when they stay as they are. */
export interface After {
  readonly state: State
  readonly dueAt: string | null
  readonly settledAt: string | null
  readonly trouble: string | null
}

/** **Unit** `now` in milliseconds; `attempts` with this one. */
export const after = (attempts: number, outcome: Outcome, now: number): After => {
  const at = (instant: number) => new Date(instant).toISOString()
  if (outcome === null) return { state: "delivered", dueAt: null, settledAt: at(now), trouble: null }
  const trouble = codeOf(outcome.trouble)
  return outcome.isFinal || attempts >= mostAttempts
    ? { state: "given-up", dueAt: null, settledAt: at(now), trouble }
    : { state: "waiting", dueAt: at(now + pauseAfter(attempts)), settledAt: null, trouble }
}

const day = 86_400_000

/** What was settled before this is forgotten. **Unit** an instant, UTC. */
export const forgottenBefore = (now: string): string =>
  new Date(Date.parse(now) - keptFor * day).toISOString()
