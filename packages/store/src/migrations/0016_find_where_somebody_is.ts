/**
 * Where something is kept about somebody, asked of every organisation in one statement.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

/** With the rights of who asks: it goes from organisation to organisation as a program would, and leaves the session as it was. */
const statement = `create function organisations_about(somebody uuid) returns setof uuid language plpgsql as $$
  declare
    organisation_before text := coalesce(current_setting('osl.organisation_id', true), '');
    actor_before text := coalesce(current_setting('osl.actor_id', true), '');
    one uuid;
  begin
    perform set_config('osl.actor_id', somebody::text, true);
    for one in select id from organisation order by id loop
      perform set_config('osl.organisation_id', one::text, true);
      if exists (select from competency where organisation_id = one and about @> array[somebody])
        or exists (select from private_note where organisation_id = one and author_id = somebody)
        or exists (select from outbox where organisation_id = one and recipient_id = somebody)
        or exists (select from notice where organisation_id = one and person_id = somebody)
        or exists (select from digest where organisation_id = one and person_id = somebody)
      then return next one;
      end if;
    end loop;
    perform set_config('osl.organisation_id', organisation_before, true);
    perform set_config('osl.actor_id', actor_before, true);
  end $$`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(statement).execute(db)
}
