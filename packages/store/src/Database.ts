/**
 * The database as the application sees it: one role, one asker per transaction, two ways to fail.
 * Not here: the driver (the caller brings a Kysely dialect), or what is asked (`ProcessStore`, `Organisations`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { CompiledQuery, type DatabaseConnection, type Dialect, Kysely, sql, type Transaction } from "kysely"
import { codeOf, isBusy, isCut, isLost, isOvertaken, isWithoutRoom } from "./internal/Fault.ts"
import * as Observed from "./internal/Observed.ts"
import * as SharedReads from "./internal/SharedReads.ts"
import * as Migration from "./Migration.ts"
import type { Tables } from "./Tables.ts"
import { type Asker, roleOf } from "./Tenant.ts"

/** The role of the application: it owns nothing, cannot log in and is held by row-level security. */
export const applicationRole = "osl_application"

/** The database did not answer. Whether the last write was kept is not known; the same command may be sent again. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  during: Schema.String,
  cause: Schema.Defect(),
}) {
  override get message() {
    return `The database did not answer (${this.during})`
  }
}

/** Others were writing for too long. Nothing was written; the same command may be sent again. */
export class TooBusy extends Schema.TaggedError<TooBusy>()("TooBusy", {
  during: Schema.String,
}) {
  override get message() {
    return `The database is too busy (${this.during})`
  }
}

export type Unavailable = StoreUnavailable | TooBusy

/** Whether the database answers and only finds no room to write: what was acknowledged is there and can be read. */
export const isFull = (failure: Unavailable): boolean =>
  failure._tag === "StoreUnavailable" && isWithoutRoom(failure.cause)

/** The application's connections may do more than its role: nothing is served with them. */
export class WrongRole extends Schema.TaggedError<WrongRole>()("WrongRole", {
  role: Schema.String,
}) {
  override get message() {
    return `The application would connect as ${this.role}. Its connections have to take the role ${applicationRole}: give the dialect Database.takeRole as onCreateConnection.`
  }
}

export type Reads = SharedReads.Reads

type Body<A> = (transaction: Transaction<Tables>) => Promise<A>

/** Whether a body may be carried out twice: `repeatable` when that is as good as once, such as a command known by its id. */
type Again = "once" | "repeatable"

/**
 * **Shape** `kysely` is for what is asked outside any tenant (better-auth); everything of a tenant goes through
 * `transaction`, which tells the database who asks, for that transaction only.
 * A connection that is lost is tried again, twice, while nothing of the transaction can have been kept; when its end was
 * under way, only what is `repeatable`. `during` says what is done, in words that name nobody: it is in metrics and spans.
 * Within `during` of a `reads` what is asked shares a transaction with all that runs there at the same time; `knows` says
 * who its body itself told the database of.
 *
 * **Errors** `StoreUnavailable` when the connection fails; `TooBusy` when a lock was not got in time, or
 * others got in the way three times. What else goes wrong is a defect.
 */
export class Database extends Context.Service<
  Database,
  {
    readonly kysely: Kysely<Tables>
    readonly transaction: <A>(
      asker: Asker,
      during: string,
      body: Body<A>,
      again?: Again,
      knows?: SharedReads.Knows<A>,
    ) => Effect.Effect<A, Unavailable>
    readonly reads: () => Reads
  }
>()("@osl/store/Database") {}

/**
 * Makes a new connection take the role of the application: for `onCreateConnection` of a Kysely dialect.
 *
 * **Shape** a connection that cannot take it is ended, not refused: Kysely gives a connection that is refused here never back to its
 * pool, and a few that are cut now would leave none. What is asked of it next then fails, and the pool lets it go.
 * **Errors** throws when it can neither take the role nor be ended.
 */
export const takeRole = async (connection: DatabaseConnection): Promise<void> => {
  try {
    await connection.executeQuery(CompiledQuery.raw(`set role ${applicationRole}`))
  } catch {
    await end(connection)
  }
}

const end = async (connection: DatabaseConnection): Promise<void> => {
  try {
    await connection.executeQuery(CompiledQuery.raw("select pg_terminate_backend(pg_backend_pid())"))
  } catch (cause) {
    if (!isCut(cause)) throw cause
  }
}

const actorOf = (asker: Asker) =>
  "session" in asker
    ? sql`coalesce((select "userId"::text from session where token = ${asker.session} and "expiresAt" > now()), '')`
    : sql`${asker.actorId}`

/** Tells a transaction who asks; the database forgets it at its end. */
const introduce = (transaction: Transaction<Tables>, asker: Asker, patience: number) =>
  sql`select
    set_config('role', ${applicationRole}, true),
    set_config('osl.organisation_id', ${"organisationId" in asker ? asker.organisationId : ""}, true),
    set_config('osl.actor_id', ${actorOf(asker)}, true),
    set_config('osl.role', ${roleOf(asker)}, true),
    set_config('lock_timeout', ${`${patience}ms`}, true)`.execute(transaction)

const attempts = 3

/** **Unit** milliseconds before a connection that was lost is tried again: a standby may be taking over. */
const pauses = [100, 400] as const

/** **Shape** `isUndone`: the end of the transaction was never sent, so that nothing of it can have been kept. */
type Attempt<A> =
  | { readonly answer: A }
  | { readonly busy: true }
  | { readonly cause: unknown; readonly isUndone: boolean }

const attempt = async <A>(
  db: Kysely<Tables>,
  patience: number,
  asker: Asker,
  body: Body<A>,
): Promise<Attempt<A>> => {
  for (let left = attempts; left > 0; left--) {
    let isUndone = true
    try {
      const answer = await db.transaction().execute(async (transaction) => {
        await introduce(transaction, asker, patience)
        const found = await body(transaction)
        isUndone = false
        return found
      })
      return { answer }
    } catch (cause) {
      if (!isOvertaken(cause) || (left === 1 && codeOf(cause) === "23505")) return { cause, isUndone }
    }
  }
  return { busy: true }
}

/** What an error of a driver is for whoever asked: a failure that may pass, or a defect. */
export const failure = (cause: unknown, during: string): Effect.Effect<never, Unavailable> => {
  if (isBusy(cause)) return Effect.fail(new TooBusy({ during }))
  return isLost(cause) ? Effect.fail(new StoreUnavailable({ during, cause })) : Effect.die(cause)
}

const make = (kysely: Kysely<Tables>, patience: number, watch: Observed.Watch): Database["Service"] => {
  const tried = <A>(
    asker: Asker,
    during: string,
    body: Body<A>,
    again: Again,
    place = 0,
  ): Effect.Effect<A, Unavailable> =>
    Effect.gen(function* () {
      const result = yield* Effect.promise(() => attempt(kysely, patience, asker, body))
      if ("answer" in result) return result.answer
      if ("busy" in result) return yield* new TooBusy({ during })
      const { cause, isUndone } = result
      const pause = pauses[place]
      const isSafe = isUndone || again === "repeatable"
      if (pause === undefined || !isSafe || !isCut(cause)) return yield* failure(cause, during)
      yield* Effect.sleep(pause)
      return yield* tried(asker, during, body, again, place + 1)
    })
  const shared = <A>(ask: () => Promise<A>, during: string): Effect.Effect<A, Unavailable> =>
    Effect.catch(Effect.tryPromise({ try: ask, catch: (cause) => ({ cause }) }), ({ cause }) =>
      failure(cause, during),
    )
  return {
    kysely,
    transaction: (asker, during, body, again = "once", knows) => {
      const asked = watch.followed((plugin) => {
        const followed: typeof body = (open) => body(open.withPlugin(plugin))
        return Effect.flatMap(SharedReads.current, (ask) =>
          ask === null
            ? tried(asker, during, followed, again)
            : shared(() => ask(asker, followed, knows), during),
        )
      })
      return Effect.ensuring(Observed.transaction(during, asked), watch.tell)
    },
    reads: () => SharedReads.make(kysely, (open, asker) => introduce(open, asker, patience)),
  }
}

const open = (dialect: Dialect, watch?: Observed.Watch) =>
  Effect.acquireRelease(
    Effect.sync(() => new Kysely<Tables>({ dialect, ...(watch === undefined ? {} : { log: watch.log }) })),
    (kysely) => Effect.promise(() => kysely.destroy()),
  )

const asked = <A>(ask: () => Promise<A>): Effect.Effect<A, StoreUnavailable> =>
  Effect.tryPromise({ try: ask, catch: (cause) => new StoreUnavailable({ during: "open", cause }) })

const update = (kysely: Kysely<Tables>) =>
  Effect.andThen(
    asked(() => sql`select 1`.execute(kysely)),
    Migration.run(kysely),
  )

interface RoleRow {
  readonly role: string
  readonly free: boolean
}

const check = (kysely: Kysely<Tables>): Effect.Effect<void, StoreUnavailable | WrongRole> =>
  Effect.gen(function* () {
    const { rows } = yield* asked(() =>
      sql<RoleRow>`select current_user as role, rolsuper or rolbypassrls as free
        from pg_roles where rolname = current_user`.execute(kysely),
    )
    const found = rows[0]
    if (found === undefined || found.free || found.role !== applicationRole) {
      return yield* new WrongRole({ role: found?.role ?? "" })
    }
  })

/**
 * Opens the database: brings it up to date as its owner, then serves it as the application.
 *
 * `owner` migrates and is closed; leave it out for an engine of one connection (PGlite), which migrates and then takes
 * the role of the application for good. Connections of `application` take the role by `takeRole`.
 *
 * **Unit** milliseconds: `lockPatience`, 5000 unless said, how long a command waits for others; `slowAfter`, 1000 unless
 * said, after which a statement is logged as slow, without its values.
 * **Errors** `NewerDatabase`, `MigrationFailed` with the data untouched; `WrongRole` when the application could do more
 * than its role; `StoreUnavailable` when the database does not answer.
 * **Source** rules ST15, ST20, ST21.
 */
export const layer = (options: {
  readonly application: Dialect
  readonly owner?: Dialect
  readonly lockPatience?: number
  readonly slowAfter?: number
}): Layer.Layer<
  Database,
  Migration.NewerDatabase | Migration.MigrationFailed | StoreUnavailable | WrongRole
> =>
  Layer.effect(
    Database,
    Effect.gen(function* () {
      const watch = Observed.watch(options.slowAfter ?? 1000)
      const kysely = yield* open(options.application, watch)
      if (options.owner === undefined) {
        yield* update(kysely)
        yield* asked(() => sql.raw(`set role ${applicationRole}`).execute(kysely))
      } else {
        yield* Effect.scoped(Effect.flatMap(open(options.owner), update))
      }
      yield* check(kysely)
      return make(kysely, options.lockPatience ?? 5000, watch)
    }),
  )
