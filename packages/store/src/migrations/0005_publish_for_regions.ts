/**
 * What was published of all centres together, with small numbers hidden, and the two roles that read nothing else.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const role = (name: string) => `
do $$
begin
  if not exists (select from pg_roles where rolname = '${name}') then
    create role ${name} nologin nosuperuser nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$`

const isAdministrator = `current_setting('osl.role', true) = 'administrator'`

/** The owner, whose rights the views have, is not held by these policies; the tables are no organisation's. */
const secured = (table: string): ReadonlyArray<string> => [
  `alter table ${table} enable row level security`,
  `create policy administrators_add on ${table} for insert with check (${isAdministrator})`,
]

/** The application may take the roles of readers, so that the database itself keeps what it asks for them apart. */
const membership = (name: string) => `
do $$
begin
  if not pg_has_role('osl_application', '${name}', 'member') then
    grant ${name} to osl_application;
  end if;
end
$$`

const statements = [
  role("osl_region"),
  role("osl_research"),
  `create table published_period (
    period text primary key check (period ~ '^[0-9]{4}-Q[1-4]$'),
    published_at timestamptz not null,
    least integer not null check (least > 1),
    demonstration boolean not null
  )`,
  `create table published_figure (
    period text not null references published_period (period),
    measure text not null,
    within text not null,
    territory text not null,
    breakdown text not null,
    category text not null,
    figure integer check (figure >= 0),
    primary key (period, measure, within, territory, breakdown, category)
  )`,
  `create function keep_small_numbers_out() returns trigger language plpgsql as $$
  begin
    if exists (select from added join published_period using (period) where figure > 0 and figure < least) then
      raise exception 'a number below the threshold is not published';
    end if;
    return null;
  end
  $$`,
  ...secured("published_period"),
  `create policy everybody_reads on published_period for select using (true)`,
  ...secured("published_figure"),
  `grant select, insert on published_period to osl_application`,
  `grant insert on published_figure to osl_application`,
  `create trigger keep_small_numbers_out after insert on published_figure referencing new table as added
    for each statement execute function keep_small_numbers_out()`,
  `create view regional_figure as
    select period, measure, within, territory, breakdown, category, figure, published_at, least, demonstration
    from published_figure join published_period using (period)`,
  `create view research_figure as select * from regional_figure where length(territory) < 7`,
  `grant usage on schema public to osl_region, osl_research`,
  `grant select on regional_figure to osl_region`,
  `grant select on research_figure to osl_research`,
  membership("osl_region"),
  membership("osl_research"),
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
