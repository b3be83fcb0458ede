/**
 * Who wants a letter each day, in its table.
 * Not here: what is promised of it (`Digests`), or when a letter is due (`Digest`).
 */
import { LocalDate } from "@osl/core"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import * as Digest from "../Digest.ts"
import type { Chosen, Digests } from "../Digests.ts"
import * as Notice from "../Notice.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as OutboxInSql from "./OutboxInSql.ts"
import type { Open } from "./Rows.ts"
import * as Sending from "./Sending.ts"

const columns = sql<Chosen>`organisation_id as "organisationId", person_id as "personId", done_on::text as "doneOn",
  json_build_object('mode', mode, 'hour', hour, 'quietFrom', quiet_from, 'quietTo', quiet_to, 'groups', groups,
    'language', language) as settings`

const find = async (
  open: Open,
  { organisationId, actorId }: Pick<Tenant, "organisationId" | "actorId">,
): Promise<Chosen | null> => {
  const { rows } = await sql<Chosen>`select ${columns} from digest
    where organisation_id = ${organisationId} and person_id = ${actorId}`.execute(open)
  return rows[0] ?? null
}

const write = async (
  open: Open,
  { organisationId, personId, settings }: Chosen,
  now: string,
): Promise<boolean> => {
  const day = LocalDate.at(now)
  // The row is held from here to the end, so that of two programs one finds the day done.
  const { rows } = await sql<{ readonly since: Date }>`
    select told_until as since from digest
    where organisation_id = ${organisationId} and person_id = ${personId} and mode <> 'off'
      and (done_on is null or done_on < ${day}::date)
    for update`.execute(open)
  const [row] = rows
  if (row === undefined) return false
  const since = row.since.toISOString()
  await sql`update digest set done_on = ${day}::date, told_until = ${now}::timestamptz
    where organisation_id = ${organisationId} and person_id = ${personId}`.execute(open)
  const fresh = await sql`select from notice
    where organisation_id = ${organisationId} and person_id = ${personId} and read_at is null
      and at > ${since}::timestamptz and at <= ${now}::timestamptz
      and kind = any (${[...Notice.kindsOf(settings.groups)]}::text[])
      and exists (select from membership where membership.organisation_id = ${organisationId}
        and membership.person_id = ${personId}) limit 1`.execute(open)
  if (fresh.rows.length === 0) return false
  const [message] = Sending.of(
    [
      {
        key: `digest ${personId} ${day}`,
        channel: "mail",
        recipientId: personId,
        content: { template: "digest", since, until: now },
      },
    ],
    Date.parse(now),
  )
  if (message === undefined) return false
  const { numAffectedRows } = await OutboxInSql.kept({ organisationId }, [message]).execute(open)
  return Number(numAffectedRows ?? 0) > 0
}

export const make = ({ transaction }: Database["Service"]): Digests["Service"] => ({
  find: (tenant) => transaction(tenant, "read how letters are wanted", (open) => find(open, tenant)),

  choose: (tenant, { mode, hour, quietFrom, quietTo, groups, language }, now) =>
    transaction(
      tenant,
      "choose how letters are wanted",
      async (open) => {
        await sql`insert into digest (organisation_id, person_id, mode, hour, quiet_from, quiet_to, groups, language,
            told_until, done_on)
          values (${tenant.organisationId}, ${tenant.actorId}, ${mode}, ${hour}, ${quietFrom}, ${quietTo},
            ${[...groups]}::text[], ${language}, ${now}::timestamptz,
            ${Digest.tooLateOn({ hour }, now)}::date)
          on conflict (organisation_id, person_id) do update set mode = excluded.mode, hour = excluded.hour,
            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, groups = excluded.groups,
            language = excluded.language, done_on = greatest(digest.done_on, excluded.done_on),
            told_until = case when digest.mode = 'off' then excluded.told_until else digest.told_until end`.execute(
          open,
        )
      },
      "repeatable",
    ),

  end: ({ organisationId, actorId }) =>
    transaction({ organisationId, actorId, duty: "organizer" }, "end letters", async (open) => {
      if (!isId(organisationId) || !isId(actorId)) return false
      const { numUpdatedRows } = await open
        .updateTable("digest")
        .set({ mode: "off" })
        .where("organisation_id", "=", organisationId)
        .where("person_id", "=", actorId)
        .where("mode", "!=", "off")
        .executeTakeFirst()
      return numUpdatedRows > 0n
    }),

  waiting: (worker, day) =>
    transaction(worker, "look whose letter is due", async (open) => {
      const { rows } = await sql<Chosen>`select ${columns} from digest_wanted_by
        where done_on is null or done_on < ${day}::date
        order by organisation_id, person_id`.execute(open)
      return rows
    }),

  write: (worker, chosen, now) =>
    transaction(
      { ...worker, organisationId: chosen.organisationId },
      "write the letter of a day",
      (open) => write(open, chosen, now),
      "repeatable",
    ),
})
