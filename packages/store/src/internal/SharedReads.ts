/**
 * Reads that belong together: those at work at the same time share one transaction.
 * Not here: what is asked, or transactions that write (`Database`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { ControlledTransaction, Kysely, Transaction } from "kysely"
import type { Tables } from "../Tables.ts"
import { type Asker, roleOf } from "../Tenant.ts"
import { codeOf, isCut } from "./Fault.ts"

/** Who a body itself told the database of, on behalf of whom what follows may ask. */
export type Knows<A> = (answer: A) => Asker | undefined

/** Asks within the transaction, one after the other, each on behalf of its own asker. */
export type Ask = <A>(
  asker: Asker,
  body: (open: Transaction<Tables>) => Promise<A>,
  knows?: Knows<A>,
) => Promise<A>

/** The transaction that whatever runs now shares; none unless `Reads.during` provides it. */
export const current = Context.Reference<Ask | null>("@osl/store/SharedReads", { defaultValue: () => null })

export type Introduce = (open: Transaction<Tables>, asker: Asker) => Promise<unknown>

/** What the database is told of an asker, in one line. */
const lineOf = (asker: Asker): string =>
  JSON.stringify([
    "session" in asker ? { session: asker.session } : asker.actorId,
    "organisationId" in asker ? asker.organisationId : "",
    roleOf(asker),
  ])

/** What PostgreSQL answers to everything after the first failure in a transaction. */
const isAborted = (cause: unknown): boolean => codeOf(cause) === "25P02"

const giveUp = async (begun: Promise<ControlledTransaction<Tables>> | undefined): Promise<void> => {
  try {
    await (await begun)?.rollback().execute()
  } catch {
    // It never began, or is gone already.
  }
}

interface Shared {
  readonly ask: Ask
  readonly end: () => Promise<void>
}

const share = (kysely: Kysely<Tables>, introduce: Introduce): Shared => {
  let begun: Promise<ControlledTransaction<Tables>> | undefined
  let told: string | undefined
  let failed: { readonly cause: unknown } | undefined
  let last: Promise<unknown> = Promise.resolve()
  /** Whether anything was answered; before that a transaction that was cut off is begun anew. */
  let answered = false
  let triesLeft = 2
  const answer = async <A>(
    asker: Asker,
    body: (open: Transaction<Tables>) => Promise<A>,
    knows: Knows<A>,
  ): Promise<A> => {
    try {
      begun ??= kysely.startTransaction().execute()
      const open = await begun
      if (told !== lineOf(asker)) {
        told = undefined
        await introduce(open, asker)
        told = lineOf(asker)
      }
      const found = await body(open)
      answered = true
      const next = knows(found)
      if (next !== undefined) told = lineOf(next)
      return found
    } catch (cause) {
      if (failed !== undefined && isAborted(cause)) throw failed.cause
      if (!answered && isCut(cause) && triesLeft > 0) {
        triesLeft -= 1
        await giveUp(begun)
        begun = undefined
        told = undefined
        return answer(asker, body, knows)
      }
      failed = { cause }
      throw cause
    }
  }
  return {
    ask: (asker, body, knows = () => undefined) => {
      const asked = last.then(() => answer(asker, body, knows))
      last = asked.catch(() => undefined)
      return asked
    },
    end: async () => {
      await last
      // Whoever asked has the failure; how the rest of the transaction goes changes no answer.
      if (failed !== undefined) await giveUp(begun)
      else await (await begun)?.commit().execute()
    },
  }
}

/**
 * **Shape** `during` runs what it is given. What is asked in it, and in whatever else runs during it, is one transaction:
 * what reading notes in the audit is kept when the last of them is done, before that one answers.
 */
export interface Reads {
  readonly during: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** The transaction begins with the first read and ends with the last effect; an effect that comes later begins another. */
export const make = (kysely: Kysely<Tables>, introduce: Introduce): Reads => {
  let present: { readonly shared: Shared; users: number } | undefined
  return {
    during: (effect) =>
      Effect.acquireUseRelease(
        Effect.sync(() => {
          present ??= { shared: share(kysely, introduce), users: 0 }
          present.users += 1
          return present
        }),
        ({ shared }) => Effect.provideService(effect, current, shared.ask),
        (mine) =>
          Effect.suspend(() => {
            mine.users -= 1
            if (mine.users > 0) return Effect.void
            if (present === mine) present = undefined
            return Effect.promise(mine.shared.end)
          }),
      ),
  }
}
