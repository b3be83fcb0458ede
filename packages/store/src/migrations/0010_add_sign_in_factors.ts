/**
 * A second step of signing in, passkeys, and whether an organisation asks its people for a second step.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const organisation = `nullif(current_setting('osl.organisation_id', true), '')::uuid`
const actor = `nullif(current_setting('osl.actor_id', true), '')::uuid`
const isOurs = `organisation_id = ${organisation}`

/** Who signs in has chosen no organisation yet, and is told what those they work in ask for. */
const isWorker = `${organisation} is null and exists (
  select from membership where membership.organisation_id = sign_in_rule.organisation_id and person_id = ${actor})`

const statements = [
  `alter table person add column "twoFactorEnabled" boolean not null default false`,
  `create table two_factor (
    id text primary key default gen_random_uuid()::text,
    "userId" uuid not null unique references person (id) on delete cascade,
    secret text not null,
    "backupCodes" text not null,
    verified boolean not null default false,
    "failedVerificationCount" integer not null default 0,
    "lockedUntil" timestamptz
  )`,
  `create table passkey (
    id text primary key check (id ~ '^[A-Za-z0-9_-]+$' and length(id) <= 1400),
    person_id uuid not null references person (id) on delete cascade,
    name text not null,
    public_key text not null,
    counter bigint not null,
    transports text not null,
    made_at timestamptz not null default now(),
    used_at timestamptz
  )`,
  `create index passkey_by_person on passkey (person_id)`,
  `grant select, insert, update, delete on two_factor, passkey to osl_application`,
  `create table sign_in_rule (
    organisation_id uuid primary key references organisation (id),
    second_factor boolean not null
  )`,
  `alter table sign_in_rule enable row level security`,
  `alter table sign_in_rule force row level security`,
  `create policy own_organisation on sign_in_rule using (${isOurs}) with check (${isOurs})`,
  `create policy who_works_there_reads on sign_in_rule for select using (${isWorker})`,
  `create policy backups_read on sign_in_rule for select to osl_backup using (true)`,
  `grant select, insert, update on sign_in_rule to osl_application`,
  `grant select on two_factor, passkey, sign_in_rule to osl_backup`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
