/**
 * The thresholds of organisations in their table.
 * Not here: what is promised of them (`CentreEditions`).
 */
import * as Effect from "effect/Effect"
import { type RawBuilder, sql } from "kysely"
import type { Settings } from "../CentreEdition.ts"
import * as CentreEdition from "../CentreEdition.ts"
import type { CentreEditions, Wanted } from "../CentreEditions.ts"
import type { Database } from "../Database.ts"
import type { Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { kept } from "./NoticeRows.ts"
import type { Open } from "./Rows.ts"
import * as Taking from "./Taking.ts"

/** **Shape** by what `which` says. */
export const read = async (
  open: Open,
  which: RawBuilder<unknown>,
  from = sql`centre_edition`,
): Promise<ReadonlyArray<Settings>> => {
  const { rows } = await sql<Omit<Settings, "madeAt"> & { readonly madeAt: Date }>`
    select organisation_id as "organisationId", number,
      json_build_object('key', base_key, 'version', base_version) as base,
      thresholds, reason, made_by as "madeBy", made_at as "madeAt"
    from ${from} ${which}`.execute(open)
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: madeAt.toISOString() }))
}

/** Editions with those that all organisations made of them, for who reads past the security of rows. */
export const carried = async (
  open: Open,
  editions: Parameters<typeof CentreEdition.withOwn>[0],
): Promise<Parameters<typeof CentreEdition.withOwn>[0]> => {
  const all = await read(open, sql`order by organisation_id, number`)
  if (all.length === 0) return editions
  return CentreEdition.withOwn(editions, await open.selectFrom("organisation").selectAll().execute(), all)
}

/** **Unit** milliseconds in which the same settings are the same form sent twice. */
const atOnce = 60_000

const set = async (
  open: Open,
  tenant: Tenant,
  { base, thresholds, reason, seen, now }: Wanted,
): Promise<Settings | CentreEdition.SettingsChanged> => {
  const { organisationId, actorId } = tenant
  await sql`select pg_advisory_xact_lock(hashtextextended('settings ' || ${organisationId}, 0))`.execute(open)
  const [last] = await read(open, sql`where organisation_id = ${organisationId} order by number desc limit 1`)
  const present = last?.number ?? 0
  if (present !== seen) {
    const isTwice =
      last !== undefined &&
      last.number === seen + 1 &&
      last.madeBy === actorId &&
      last.reason === reason &&
      JSON.stringify(last.thresholds) === JSON.stringify(thresholds) &&
      Date.parse(now) - Date.parse(last.madeAt) < atOnce
    return isTwice ? last : new CentreEdition.SettingsChanged({ number: present })
  }
  const number = present + 1
  await sql`insert into centre_edition (organisation_id, number, base_key, base_version, thresholds, reason, made_by,
      made_at)
    values (${organisationId}, ${number}, ${base.key}, ${base.version}, ${JSON.stringify(thresholds)}::json, ${reason},
      ${actorId}, ${now})`.execute(open)
  await kept(tenant, [
    {
      key: `thresholds ${number}`,
      kind: "thresholds-changed",
      at: now,
      actorId,
      processId: null,
      subject: String(number),
      dueOn: null,
      to: { duties: ["organizer", "director"] },
    },
  ]).execute(open)
  await note(open, tenant, { action: "set-thresholds", purpose: "upkeep", subjects: [String(number)] })
  return { organisationId, number, base, thresholds, reason, madeBy: actorId, madeAt: now }
}

export const make = ({ transaction }: Database["Service"]): CentreEditions["Service"] => ({
  history: (tenant) =>
    transaction(tenant, "read settings", (open) =>
      read(open, sql`where organisation_id = ${tenant.organisationId} order by number desc`),
    ),

  set: Effect.fn("CentreEditions.set")(function* (tenant, wanted) {
    yield* Taking.byDirector(tenant)
    const done = yield* transaction(
      tenant,
      "set thresholds",
      (open) => set(open, tenant, wanted),
      "repeatable",
    )
    return "_tag" in done ? yield* done : done
  }),

  all: (worker, after = "-infinity") =>
    transaction(worker, "read the settings of all", (open) =>
      read(
        open,
        sql`where made_at > ${after}::timestamptz order by organisation_id, number`,
        sql`centre_edition_of_all`,
      ),
    ),
})
