/**
 * The owner of the tables may take the role of the application and that of backups, also when it is no superuser but made them itself.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

/** Since PostgreSQL 16 who makes a role may give it to others and not take it; being a member in name is not enough. */
const membership = (role: string) => `
do $$
begin
  if not pg_has_role('${role}', 'USAGE') then
    grant ${role} to current_user;
  end if;
end
$$`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const role of ["osl_application", "osl_backup"]) await sql.raw(membership(role)).execute(db)
}
