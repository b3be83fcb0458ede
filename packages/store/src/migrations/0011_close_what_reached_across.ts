/**
 * An administrator of a centre reaches that centre alone; whoever works for the whole platform has a role of its own and sees, of
 * people, only the one it names. Addresses of calendars in a table of their own, and what was erased of a worker in one organisation.
 */
import { type Kysely, sql } from "kysely"

const setting = (name: string) => `nullif(current_setting('osl.${name}', true), '')`

const isOurs = `organisation_id = ${setting("organisation_id")}::uuid`
const isOutside = `${setting("organisation_id")} is null`
const isActor = (column: string) => `${column} = ${setting("actor_id")}::uuid`

/** What a transaction is told that asks for the whole platform, in no organisation. A duty of a person is never called so. */
const isPlatform = `current_setting('osl.role', true) = 'platform'`

/** Whom an export or an erasure of a person is about. */
const isNamed = (column: string) => `${isPlatform} and ${column} = ${setting("person_id")}::uuid`

const secured = (table: string, ...policies: ReadonlyArray<string>): ReadonlyArray<string> => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies,
]

const administrators = [
  `drop policy administrators_add on organisation`,
  `drop policy administrators_change on organisation`,
  `create policy the_platform_adds on organisation for insert with check (${isPlatform})`,
  `create policy the_platform_changes on organisation for update using (${isPlatform})`,
  `drop policy administrators on membership`,
  `drop policy own_memberships on membership`,
  `create policy own_memberships on membership for select using (${isOutside} and ${isActor("person_id")})`,
  `create policy the_platform_adds on membership for insert with check (${isPlatform})`,
  `create policy the_platform_reads_of_one on membership for select using (${isNamed("person_id")})`,
  `create policy the_platform_erases_one on membership for delete using (${isNamed("person_id")})`,
  `drop policy administrators_read on invitation`,
  `drop policy administrators_erase on invitation`,
  ...["select", "delete"].map(
    (what) => `create policy the_platform_${what}s_of_one on invitation for ${what} using (${isPlatform}
      and email = (select person.email from person where person.id = ${setting("person_id")}::uuid))`,
  ),
  `drop policy administrators_read_their_own on audit`,
  `drop policy appended_in_ones_own_name on audit`,
  `create policy the_platform_reads_its_own on audit for select using (${isActor("actor_id")} and ${isPlatform})`,
  `create policy appended_in_ones_own_name on audit for insert
    with check (${isActor("actor_id")} and (${isOurs} or ${isPlatform}))`,
  ...["published_period", "published_figure"].flatMap((table) => [
    `drop policy administrators_add on ${table}`,
    `create policy the_platform_adds on ${table} for insert with check (${isPlatform})`,
  ]),
  `create or replace view outbox_waiting as
    select organisation_id, min(due_at) as due_at from outbox
    where state = 'waiting' and ${isPlatform} group by organisation_id`,
]

const isCentre = `centre = ${setting("organisation_id")}::uuid`

/** What is kept of a worker in one organisation can go, while another one keeps what is its own. */
const erasures = [
  `alter table erasure drop constraint erasure_kind_check,
    add constraint erasure_kind_check check (kind in ('person', 'worker', 'process', 'expired'))`,
  `create index erasure_by_time on erasure (centre, at desc, id desc)`,
  `drop policy own_organisation_and_administrators_add on erasure`,
  `drop policy administrators_read on erasure`,
  `create policy own_organisation_and_the_platform_add on erasure for insert with check (${isPlatform} or ${isCentre})`,
  `create policy the_platform_reads on erasure for select using (${isPlatform})`,
  `create policy who_leads_reads_what_is_ours on erasure for select
    using (${isCentre} and current_setting('osl.role', true) in ('director', 'administrator'))`,
]

/** Who holds an address is nobody that the transaction knows yet: it names the address, by its hash, and sees that one. */
const calendars = [
  `create table calendar_address (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    duty text not null,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    language text not null check (language ~ '^[a-z]{2}$'),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (organisation_id, person_id, duty)
  )`,
  `create index calendar_address_by_person on calendar_address (person_id)`,
  `insert into calendar_address
    select distinct on (organisation.id, person.id, split_part(value, ' ', 2))
      organisation.id, person.id, split_part(value, ' ', 2), substr(verification.id, 10), split_part(value, ' ', 4),
      verification."createdAt", "expiresAt"
    from verification
      join organisation on organisation.id::text = split_part(value, ' ', 1)
      join person on person.id::text = split_part(value, ' ', 3)
    where verification.id ~ '^calendar:[0-9a-f]{64}$' and split_part(value, ' ', 4) ~ '^[a-z]{2}$'
    order by organisation.id, person.id, split_part(value, ' ', 2), verification."createdAt" desc`,
  `delete from verification where id like 'calendar:%'`,
  ...secured(
    "calendar_address",
    `create policy own on calendar_address using (${isOurs} and ${isActor("person_id")})
      with check (${isOurs} and ${isActor("person_id")})`,
    `create policy who_holds_it_reads on calendar_address for select using (hash = ${setting("calendar")})`,
    `create policy the_platform_reads_of_one on calendar_address for select using (${isNamed("person_id")})`,
    `create policy the_platform_erases_one on calendar_address for delete using (${isNamed("person_id")})`,
  ),
  `grant select, insert, delete on calendar_address to osl_application`,
]

/** What better-auth proves by mail belongs to no organisation, and nothing that is done in one looks at it. */
const verifications = secured(
  "verification",
  `create policy outside_every_organisation on verification using (${isOutside}) with check (${isOutside})`,
)

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...administrators, ...erasures, ...calendars, ...verifications])
    await sql.raw(statement).execute(db)
}
