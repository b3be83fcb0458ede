/**
 * Finds out who is here: the session's person, their organisations, the one chosen, the language, the theme.
 * Not here: what follows from it (`access.server.ts`).
 */
import { LocalDate } from "@osl/core"
import { Accounts, Database } from "@osl/store"
import type { AppLoadContext } from "@remix-run/node"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { upTo } from "./centreEditions.server.ts"
import * as preferences from "./preferences.server.ts"
import { SignIn } from "./signIn.server.ts"
import type { Asked } from "./telemetry.server.ts"
import type { Membership, Visit } from "./visit.server.ts"

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** What this answer's scripts carry. */
    readonly nonce: string
    /** Where the request came from. */
    readonly address: string
    /** What is noted of it for those who run the portal. */
    readonly asked: Asked
  }
}

/** How a choice of organisation and duty is kept. */
export const membershipKey = ({
  organisationId,
  duty,
  standsFor,
}: Pick<Membership, "organisationId" | "duty" | "standsFor">): string =>
  [organisationId, duty, ...(standsFor === undefined ? [] : [standsFor.id])].join(".")

const path = (request: Request): string => {
  const { pathname, searchParams } = new URL(request.url)
  const search = new URLSearchParams([...searchParams].filter(([name]) => name !== "_routes")).toString()
  const page = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/")
  return search === "" ? page : `${page}?${search}`
}

const look = Effect.fn("Session.look")(function* (request: Request) {
  const signIn = yield* SignIn
  const session = yield* signIn.session(request.headers)
  const chosen = preferences.chosen(request, "organisation")
  const accounts = yield* Accounts.Accounts
  const today = LocalDate.at(new Date(yield* Clock.currentTimeMillis).toISOString())
  const found = session === undefined ? undefined : yield* accounts.visitor(session, chosen, today)
  const { person, memberships = [] } = found ?? {}
  const current = memberships.find((one) => membershipKey(one) === chosen) ?? memberships[0]
  const member =
    person === undefined || current === undefined
      ? undefined
      : {
          ...current,
          actorId: person.id,
          ...(current.standsFor === undefined ? {} : { onBehalfOf: current.standsFor.id }),
        }
  if (member !== undefined) yield* upTo(member, found?.current?.settings ?? 0)
  return {
    language: preferences.language(request),
    theme: preferences.theme(request),
    path: path(request),
    person,
    memberships,
    lacksFactor: found?.current?.lacksFactor ?? false,
    member,
    unread: found?.current?.unread ?? 0,
  } satisfies Visit["Service"]
})

const looks = new WeakMap<AppLoadContext, ReturnType<typeof look>>()

/** The visit behind a request; looked up once however many loaders a page has. */
export const read = (request: Request, context: AppLoadContext): ReturnType<typeof look> =>
  Effect.suspend(() => {
    const found = looks.get(context)
    if (found !== undefined) return found
    return Effect.flatMap(Effect.cached(look(request)), (cached) => {
      const first = looks.get(context) ?? cached
      looks.set(context, first)
      return first
    })
  })

const pages = new WeakMap<AppLoadContext, Database.Reads>()

/**
 * All that the loaders of one page read, they read at one moment. A form that is sent is carried out by itself.
 */
export const together =
  ({ method }: Request, context: AppLoadContext) =>
  <A, E, R>(errand: Effect.Effect<A, E, R>): Effect.Effect<A, E, R | Database.Database> =>
    method !== "GET" && method !== "HEAD"
      ? errand
      : Effect.flatMap(Database.Database, ({ reads }) => {
          const page = pages.get(context) ?? reads()
          pages.set(context, page)
          return page.during(errand)
        })
