/**
 * Notices as rows: whom a draft is for is found where it is kept, in the statement that keeps it.
 * Not here: what is told of what (`Notice`), or reading them (`NoticesInSql`).
 */
import { sql } from "kysely"
import type * as Notice from "../Notice.ts"
import { isId, type Tenant } from "../Tenant.ts"

const ids = (given: ReadonlyArray<string> = []): ReadonlyArray<string> => given.filter(isId)

const rowOf = ({ key, kind, at, actorId, processId, subject, dueOn, to }: Notice.Draft) => ({
  key,
  kind,
  at,
  actor: actorId,
  process: processId,
  subject,
  due: dueOn,
  people: ids(to.people),
  duties: to.duties ?? [],
  author: to.authorOf ?? null,
  barred: ids(to.except),
})

/** The statement that keeps notices, to be one of several or alone. **Shape** one for each person and key, however often it is told. */
export const kept = (
  { organisationId }: Pick<Tenant, "organisationId">,
  drafts: ReadonlyArray<Notice.Draft>,
) => sql`
  insert into notice (organisation_id, person_id, key, kind, at, actor_id, process_id, subject, due_on)
  select distinct on (member.person_id, one.key) ${organisationId}::uuid, member.person_id, one.key, one.kind, one.at,
    one.actor, one.process, one.subject, one.due
  from json_to_recordset(${JSON.stringify(drafts.map(rowOf))}::json)
    as one (key text, kind text, at timestamptz, actor uuid, process uuid, subject text, due date, people json, duties json,
      author uuid, barred json)
  join membership member on member.organisation_id = ${organisationId}::uuid and (
    member.person_id::text in (select json_array_elements_text(one.people))
    or member.duty in (select json_array_elements_text(one.duties))
    or member.person_id = (select author_id from record
      where record.organisation_id = ${organisationId}::uuid and record.process_id = one.process and record.id = one.author))
  where member.person_id is distinct from one.actor and member.person_id::text not in (select json_array_elements_text(one.barred))
  on conflict (organisation_id, person_id, key) do nothing`
