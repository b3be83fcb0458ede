/**
 * Messages in maps: the reference of what their table has to do.
 * Not here: what is promised of them (`Outbox`), or what a try leaves of one (`Sending`).
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { MessageNotFound } from "../Missing.ts"
import type { Claimed, Message, Outbox } from "../Outbox.ts"
import * as Page from "../Page.ts"
import type { Tenant } from "../Tenant.ts"
import { type KeptMessage, type Memory, note } from "./Memory.ts"
import * as Sending from "./Sending.ts"
import * as Taking from "./Taking.ts"

const messagesOf = ({ outbox }: Memory["Service"], organisationId: string): Map<string, KeptMessage> => {
  const found = outbox.get(organisationId) ?? new Map<string, KeptMessage>()
  outbox.set(organisationId, found)
  return found
}

/** Keeps messages whose keys are not there yet. */
export const keep = (
  memory: Memory["Service"],
  { organisationId }: Tenant,
  given: ReadonlyArray<Sending.New>,
): void => {
  const messages = messagesOf(memory, organisationId)
  const keys = new Set([...messages.values()].map(({ key }) => key))
  for (const one of given)
    if (!keys.has(one.key))
      messages.set(one.id, { ...one, state: "waiting", attempts: 0, settledAt: null, trouble: null })
}

const shown = ({ content: _, ...message }: KeptMessage): Message => message

const now = Effect.map(Clock.currentTimeMillis, (millis) => ({ millis, at: new Date(millis).toISOString() }))

export const make = (memory: Memory["Service"]): Outbox["Service"] => {
  const of = (organisationId: string) => messagesOf(memory, organisationId)

  return {
    send: Effect.fn("Outbox.send")(function* (tenant, drafts) {
      const { millis } = yield* now
      const messages = Sending.of(drafts, millis)
      if (messages.length === 0) return
      keep(memory, tenant, messages)
      const subjects = messages.map(({ id }) => id)
      note(memory, tenant, { action: "send", purpose: "upkeep", subjects }, millis)
    }),

    list: ({ organisationId, actorId, duty }, query = {}) =>
      Effect.sync(() =>
        Page.byKey(
          [...of(organisationId).values()]
            .filter(
              (one) =>
                (duty === "director" || one.recipientId === actorId) &&
                (query.state === undefined || one.state === query.state),
            )
            .map(shown),
          (one) => ({ by: one.madeAt, id: one.id }),
          query,
        ),
      ),

    retry: Effect.fn("Outbox.retry")(function* (tenant, messageId) {
      yield* Taking.byDirector(tenant)
      const { at, millis } = yield* now
      const messages = of(tenant.organisationId)
      const found = messages.get(messageId)
      if (found === undefined || found.state !== "given-up") return yield* new MessageNotFound({ messageId })
      const again = { state: "waiting", attempts: 0, dueAt: at, settledAt: null, trouble: null } as const
      messages.set(messageId, { ...found, ...again })
      note(memory, tenant, { action: "retry-message", purpose: "upkeep", subjects: [messageId] }, millis)
    }),

    claim: Effect.fn("Outbox.claim")(function* (_, { limit = 20, lease = "5 minutes" } = {}) {
      const { at, millis } = yield* now
      const dueAt = new Date(millis + Duration.toMillis(lease)).toISOString()
      const due = [...memory.outbox]
        .flatMap(([organisationId, messages]) =>
          [...messages.values()].map((message) => ({ organisationId, messages, message })),
        )
        .filter(({ message }) => message.state === "waiting" && message.dueAt <= at)
        .sort((a, b) => (a.message.dueAt < b.message.dueAt ? -1 : 1))
        .slice(0, Page.sizeOf(limit))
      return due.map(({ organisationId, messages, message }): Claimed => {
        const attempts = message.attempts + 1
        messages.set(message.id, { ...message, attempts, dueAt })
        const { id, channel, recipientId, processId, content } = message
        const person = channel === "webhook" ? undefined : memory.people.get(recipientId)
        return {
          id,
          organisationId,
          channel,
          recipientId,
          person: person === undefined ? null : { name: person.name, email: person.email },
          processId,
          content,
          attempts,
        }
      })
    }),

    settle: Effect.fn("Outbox.settle")(function* (_, { id, organisationId, attempts }, outcome) {
      const { millis } = yield* now
      const after = Sending.after(attempts, outcome, millis)
      const messages = of(organisationId)
      const found = messages.get(id)
      if (found !== undefined && found.state === "waiting" && found.attempts === attempts)
        messages.set(id, {
          ...found,
          ...after,
          dueAt: after.dueAt ?? found.dueAt,
          content: after.state === "delivered" ? {} : found.content,
        })
      return after.state
    }),

    forget: ({ organisationId }, at) =>
      Effect.sync(() => {
        const before = Sending.forgottenBefore(at)
        const messages = of(organisationId)
        const gone = [...messages.values()].filter(
          ({ settledAt }) => settledAt !== null && settledAt < before,
        )
        for (const { id } of gone) messages.delete(id)
        return gone.length
      }),
  }
}
