/**
 * What is made of the log and could be made again: comparing it with the log, and making it anew while the system serves.
 * Not here: writing it beside each command (`ProcessStore`), or whether the log itself is whole (`Audit`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import { Database, type Unavailable } from "./Database.ts"
import { compare, mend, type Reading } from "./internal/Comparing.ts"
import * as ComparingLogs from "./internal/ComparingLogs.ts"
import type { Place } from "./internal/LedgerRows.ts"
import { eventReader, type Open } from "./internal/Rows.ts"
import { textsOf } from "./internal/Searched.ts"
import * as Ledger from "./Ledger.ts"
import type { Editions } from "./ProcessStore.ts"
import type { Tenant } from "./Tenant.ts"

/** The tables that are projections of a log: the snapshot, the records, what search finds; what a log of competencies comes to. */
export const projections = ["process", "record", "search", "competency"] as const
export type Projection = (typeof projections)[number]

/**
 * A row that is not what the log makes.
 *
 * **Shape** `processId` names the log, that of a competency too. `what` is `missing`, `extra`, or the first column that differs; what stands in it is not told.
 */
export interface Difference {
  readonly projection: Projection
  readonly processId: string
  readonly id: string
  readonly what: string
}

/** One log done: a process, or one of competencies. **Shape** `difference` the first that was found in it. **Unit** `of` logs when it began. */
export interface Step {
  readonly processId: string
  readonly done: number
  readonly of: number
  readonly difference: Difference | null
}

export class Projections extends Context.Service<
  Projections,
  {
    /** Compares what is kept of an organisation with what its logs make. **Shape** log by log: processes, then those of competencies. */
    readonly verify: (tenant: Tenant) => Stream.Stream<Step, Unavailable>

    /**
     * Makes anew what is not as the logs make it.
     *
     * **Shape** log by log as in `verify`, each in a transaction of its own that holds that process: others are written
     * meanwhile, and what ends half way leaves every process whole. `difference` is what was mended.
     */
    readonly rebuild: (tenant: Tenant) => Stream.Stream<Step, Unavailable>
  }
>()("@osl/store/Projections") {}

/** **Unit** processes asked for at once. */
const batch = 100

const nowhere = "00000000-0000-0000-0000-000000000000"

/** The ids after one of everything that any table names as a process. */
const idsAfter = async (open: Open, { organisationId }: Tenant, after: string) => {
  const { rows } = await sql<{ readonly id: string }>`
    select process_id as id from event where organisation_id = ${organisationId} and process_id > ${after} and seq = 1
    union select id from process where organisation_id = ${organisationId} and id > ${after}
    union select process_id from record where organisation_id = ${organisationId} and process_id > ${after}
    union select process_id from search where organisation_id = ${organisationId} and process_id > ${after}
    order by id limit ${batch}`.execute(open)
  return rows.map(({ id }) => id)
}

const countOf = async (open: Open, { organisationId }: Tenant): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select ((select count(*) from event where organisation_id = ${organisationId} and seq = 1)
      + (select count(*) from competency_event where organisation_id = ${organisationId} and seq = 1))::int as count`.execute(
    open,
  )
  return rows[0]?.count ?? 0
}

type Each = (open: Open, tenant: Tenant, processId: string, reading: Reading) => Promise<Difference | null>
type EachLog = (
  open: Open,
  tenant: Tenant,
  place: Place,
  ledgers: Ledger.Ledgers,
) => Promise<Difference | null>

const make = (
  { transaction }: Database["Service"],
  { editions }: { readonly editions: Editions },
): Projections["Service"] => {
  const reading = { readEvent: eventReader(editions), textsOf: textsOf(editions) }

  const ids = (tenant: Tenant) =>
    Stream.paginate(nowhere, (after) =>
      Effect.map(
        transaction(tenant, "list processes", (open) => idsAfter(open, tenant, after)),
        (found) => [found, Option.fromUndefinedOr(found.at(-1))] as const,
      ),
    )

  const ledgers = Ledger.of(editions)

  const places = (tenant: Tenant) =>
    Stream.paginate(ComparingLogs.beginning, (after) =>
      Effect.map(
        transaction(tenant, "list logs of competencies", (open) => ComparingLogs.after(open, tenant, after)),
        (found) => [found, Option.fromUndefinedOr(found.at(-1))] as const,
      ),
    )

  const through = (during: string, each: Each, eachLog: EachLog) => (tenant: Tenant) =>
    Stream.unwrap(
      Effect.map(
        transaction(tenant, "count processes", (open) => countOf(open, tenant)),
        (of) =>
          ids(tenant).pipe(
            Stream.mapEffect((processId) =>
              Effect.map(
                transaction(tenant, during, (open) => each(open, tenant, processId, reading)),
                (difference) => ({ processId, difference }),
              ),
            ),
            Stream.concat(
              places(tenant).pipe(
                Stream.mapEffect((place) =>
                  Effect.map(
                    transaction(tenant, during, (open) => eachLog(open, tenant, place, ledgers)),
                    (difference) => ({ processId: place.id, difference }),
                  ),
                ),
              ),
            ),
            Stream.mapAccum(
              () => 0,
              (before, step): readonly [number, ReadonlyArray<Step>] => [
                before + 1,
                [{ ...step, done: before + 1, of: Math.max(of, before + 1) }],
              ],
            ),
          ),
      ),
    )

  return {
    verify: through("verify projections", compare, ComparingLogs.compare),
    rebuild: through("rebuild projections", mend, ComparingLogs.mend),
  }
}

/** **Shape** `editions` are those of the `ProcessStore`. */
export const layer = (options: { readonly editions: Editions }): Layer.Layer<Projections, never, Database> =>
  Layer.effect(
    Projections,
    Effect.gen(function* () {
      return Projections.of(make(yield* Database, options))
    }),
  )
