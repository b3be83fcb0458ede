/**
 * What has to be sent: mail, notices and calls of other programs, kept with what made them until they are delivered.
 * Not here: sending (the program brings it), the words of a message, or where a person's address is kept (`Organisations`).
 */
import type { Event, Process } from "@osl/workflow"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { Database, type Unavailable } from "./Database.ts"
import type { DirectorOnly } from "./internal/DirectorOnly.ts"
import { Memory } from "./internal/Memory.ts"
import * as InMemory from "./internal/OutboxInMemory.ts"
import * as InSql from "./internal/OutboxInSql.ts"
import type * as Ledger from "./Ledger.ts"
import type { MessageNotFound } from "./Missing.ts"
import type { Page } from "./Page.ts"
import type { Administrator, Tenant } from "./Tenant.ts"

export { codeOf, keptFor, mostAttempts, pauseAfter } from "./internal/Trying.ts"

/** How something is sent. **Shape** the recipient of a `webhook` is whatever the program knows it by; of the others a person. */
export const channels = ["mail", "notice", "webhook"] as const
export type Channel = (typeof channels)[number]

/** Where a message stands. **Shape** `given-up` until somebody tries it again. */
export const states = ["waiting", "delivered", "given-up"] as const
export type State = (typeof states)[number]

/** The trouble of a message that a restored backup held and that may have been sent since. */
export const restored = "restored"

/** What a message says. **Shape** codes, ids and numbers where possible: the words are made when it is sent, in the language of who reads. */
export type Content = { readonly [name: string]: string | number | boolean | null }

/**
 * Something to send.
 *
 * **Shape** `key` makes it one message however often it is asked for: the id of an event and of the recipient, for example.
 * **Unit** `notBefore` an instant, UTC; at once unless said.
 */
export interface Draft {
  readonly key: string
  readonly channel: Channel
  readonly recipientId: string
  readonly content: Content
  readonly processId?: string
  readonly notBefore?: string
}

/** What was written to a log, and what it came to. */
export type Told =
  | { readonly log: "process"; readonly events: ReadonlyArray<Event.Event>; readonly state: Process.State }
  | Ledger.Told

/** What a command makes to be sent. It is kept in the statement that keeps the events, or not at all; what is imported tells nobody. */
export type Tells = (told: Told) => ReadonlyArray<Draft>

/** A message without what it says. **Unit** `madeAt`, `dueAt`, `settledAt` instants, UTC; `trouble` a code of the last try. */
export interface Message {
  readonly id: string
  readonly key: string
  readonly channel: Channel
  readonly recipientId: string
  readonly processId: string | null
  readonly state: State
  readonly attempts: number
  readonly madeAt: string
  readonly dueAt: string
  readonly settledAt: string | null
  readonly trouble: string | null
}

/**
 * A message that a worker has taken to send it.
 *
 * **Shape** `id` is what the receiver knows a message by that comes twice; `attempts` counts this try. `person` is null for a `webhook`
 * and for who is no longer there.
 */
export interface Claimed {
  readonly id: string
  readonly organisationId: string
  readonly channel: Channel
  readonly recipientId: string
  readonly person: { readonly name: string; readonly email: string } | null
  readonly processId: string | null
  readonly content: Content
  readonly attempts: number
}

/**
 * A message was not delivered.
 *
 * **Shape** `trouble` is a code, small letters, digits and dashes, and no word of the message or its receiver; `isFinal` when another
 * try cannot help.
 */
export class Undelivered extends Schema.TaggedError<Undelivered>()("Undelivered", {
  trouble: Schema.String,
  isFinal: Schema.Boolean,
}) {
  override get message() {
    return `The message was not delivered (${this.trouble})`
  }
}

/** What came of a try; null when it was delivered. */
export type Outcome = Pick<Undelivered, "trouble" | "isFinal"> | null

/** **Shape** `state` narrows; `after` is `next` of a page. **Unit** `limit` 1–200, 50 unless said. */
export interface MessageQuery {
  readonly state?: State
  readonly after?: string
  readonly limit?: number
}

/** **Unit** `limit` messages at once, 20 unless said; `lease` how long others leave them alone, five minutes unless said. */
export interface Claiming {
  readonly limit?: number
  readonly lease?: Duration.Input
}

export class Outbox extends Context.Service<
  Outbox,
  {
    /**
     * Keeps messages that no command makes. What a command makes is said by `tells` of the `Options`.
     *
     * **Shape** a key that is there changes nothing. **Source** rule ST120.
     */
    readonly send: (tenant: Tenant, drafts: ReadonlyArray<Draft>) => Effect.Effect<void, Unavailable>

    /** The messages of the organisation for its director; for others those that are for them. **Shape** latest first. */
    readonly list: (tenant: Tenant, query?: MessageQuery) => Effect.Effect<Page<Message>, Unavailable>

    /** Takes a message that was given up out again, with all its tries. **Source** rule ST122. */
    readonly retry: (
      tenant: Tenant,
      messageId: string,
    ) => Effect.Effect<void, DirectorOnly | MessageNotFound | Unavailable>

    /**
     * Takes messages that are due, of any organisation, so that no other worker takes them for a while.
     *
     * **Shape** a worker that ends without `settle` leaves its messages due again. **Source** rule ST121.
     */
    readonly claim: (
      worker: Administrator,
      claiming?: Claiming,
    ) => Effect.Effect<ReadonlyArray<Claimed>, Unavailable>

    /**
     * Says what came of a try: what was delivered loses what it said, what was not is due later or given up.
     *
     * **Shape** nothing changes when another worker took the message meanwhile. **Source** rules ST121–ST123.
     */
    readonly settle: (
      worker: Administrator,
      claimed: Claimed,
      outcome: Outcome,
    ) => Effect.Effect<State, Unavailable>

    /** Removes what was settled longer than `keptFor` ago. **Unit** `now` an instant, UTC. **Source** rule ST123. */
    readonly forget: (tenant: Tenant, now: string) => Effect.Effect<number, Unavailable>
  }
>()("@osl/store/Outbox") {}

/** What a round delivered, put off and gave up. **Unit** messages. */
export interface Round {
  readonly delivered: number
  readonly postponed: number
  readonly givenUp: number
}

/**
 * Sends what is due, once round: each message by itself, so that one that fails holds up no other.
 *
 * **Shape** a message is sent at least once: a worker that ends between sending and noting it sends it again, under the same id.
 */
export const deliver = Effect.fn("Outbox.deliver")(function* <R>(
  worker: Administrator,
  send: (message: Claimed) => Effect.Effect<void, Undelivered, R>,
  claiming?: Claiming,
) {
  const outbox = yield* Outbox
  const round = { delivered: 0, postponed: 0, givenUp: 0 }
  for (const message of yield* outbox.claim(worker, claiming)) {
    const outcome = yield* Effect.match(send(message), {
      onFailure: (undelivered): Outcome => undelivered,
      onSuccess: (): Outcome => null,
    })
    const state = yield* outbox.settle(worker, message, outcome)
    if (state === "delivered") round.delivered += 1
    else if (state === "waiting") round.postponed += 1
    else round.givenUp += 1
  }
  const done: Round = round
  return done
})

export const layer: Layer.Layer<Outbox, never, Database> = Layer.effect(
  Outbox,
  Effect.gen(function* () {
    return Outbox.of(InSql.make(yield* Database))
  }),
)

/** Kept in memory beside the other services of the same program, and gone with it. */
export const layerMemory: Layer.Layer<Outbox> = Layer.effect(
  Outbox,
  Effect.gen(function* () {
    return Outbox.of(InMemory.make(yield* Memory))
  }),
).pipe(Layer.provide(Memory.layer))
