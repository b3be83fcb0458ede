/**
 * Who stands in for whom in an organisation, from one day to another.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

/** Somebody who signs in has no organisation yet: they see what was given to them, wherever. */
const isToMe = `nullif(current_setting('osl.organisation_id', true), '') is null
  and delegate_id = nullif(current_setting('osl.actor_id', true), '')::uuid`

/** Who works for the platform is told of one person, and sees what concerns that one. **Source** rule ST15. */
const isOfPerson = `current_setting('osl.role', true) = 'platform'
  and nullif(current_setting('osl.person_id', true), '')::uuid in (person_id, delegate_id)`

const statements = [
  `create table delegation (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    person_id uuid not null,
    delegate_id uuid not null,
    duty text not null,
    from_on date not null,
    until_on date not null,
    given_by uuid not null,
    given_at timestamptz not null,
    ended_at timestamptz,
    primary key (organisation_id, id),
    check (from_on <= until_on),
    check (person_id <> delegate_id)
  )`,
  `create index delegation_by_delegate on delegation (delegate_id)`,
  `create index delegation_by_person on delegation (person_id)`,
  `alter table delegation enable row level security`,
  `alter table delegation force row level security`,
  `create policy own_organisation on delegation using (${isOurs}) with check (${isOurs})`,
  `create policy given_to_me on delegation for select using (${isToMe})`,
  `create policy platform_reads on delegation for select using (${isOfPerson})`,
  `create policy platform_erases on delegation for delete using (${isOfPerson})`,
  `create policy backups_read on delegation for select to osl_backup using (true)`,
  `grant select, insert, delete on delegation to osl_application`,
  `grant update (ended_at) on delegation to osl_application`,
  `grant select on delegation to osl_backup`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
