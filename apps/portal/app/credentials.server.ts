/**
 * What somebody signs in with and where they are signed in, asked by the person's id or address.
 * Not here: where it is kept (`@osl/store`, Accounts), signing in and out (`signIn.server.ts`), whether a password is good.
 */
import { Accounts } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

export type Known = Accounts.Known

type Service = Accounts.Accounts["Service"]

const ask = <A, E>(question: (accounts: Service) => Effect.Effect<A, E>) =>
  Effect.flatMap(Accounts.Accounts, question)

export const byId = (id: string) => ask((accounts) => accounts.byId(id))

/** Gives somebody a password and ends every session but the one of `stays`: whoever knew the old one is out. */
export const setPassword = (personId: string, hash: string, stays = "") =>
  ask((accounts) => accounts.setPassword(personId, hash, stays))

/** Where somebody is signed in, here first, then the latest first. */
export const sessionsOf = (personId: string, here: string) =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    ask((accounts) => accounts.sessions(personId, here, new Date(now).toISOString())),
  )

/** Ends one session, or all but the one of `stays` when none is named. **Shape** how many ended. */
export const endSessions = (personId: string, stays: string, id?: string) =>
  ask((accounts) => accounts.endSessions(personId, stays, id))
