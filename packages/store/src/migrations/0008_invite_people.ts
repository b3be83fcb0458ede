/**
 * Invitations of people to an organisation, and when somebody signed in last.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

/** Who holds the link of an invitation is nobody's member yet: the transaction names the invitation, and sees that one. */
const isHeld = `id = nullif(current_setting('osl.invitation', true), '')::uuid`

const isAdministrator = `current_setting('osl.role', true) = 'administrator'`

const statements = [
  `create table invitation (
    organisation_id uuid not null references organisation (id),
    id uuid not null unique,
    email text not null check (email = lower(email)),
    name text not null,
    duty text not null,
    invited_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, email)
  )`,
  `create index invitation_by_email on invitation (email)`,
  `alter table invitation enable row level security`,
  `alter table invitation force row level security`,
  `create policy own_organisation on invitation using (${isOurs}) with check (${isOurs})`,
  `create policy who_holds_the_link_reads on invitation for select using (${isHeld})`,
  `create policy who_holds_the_link_uses_it on invitation for delete using (${isHeld})`,
  `create policy administrators_read on invitation for select using (${isAdministrator})`,
  `create policy administrators_erase on invitation for delete using (${isAdministrator})`,
  `create policy backups_read on invitation for select to osl_backup using (true)`,
  `grant select, insert, delete on invitation to osl_application`,
  `grant update (made_at, expires_at) on invitation to osl_application`,
  `grant select on invitation to osl_backup`,
  `alter table person add column signed_in_at timestamptz`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
