/**
 * Which bytes the attached files of all organisations refer to, as the owner of a database sees them: for backups and restores.
 * Not here: the bytes (`FileStore`), or what is known of each file, which is in the backup (`Kept`).
 */
import * as Effect from "effect/Effect"
import { type Kysely, sql } from "kysely"
import * as Database from "./Database.ts"
import type { Key } from "./FileStore.ts"
import type { Tables } from "./Tables.ts"

const all = (db: Kysely<Tables>): Promise<ReadonlyArray<Key>> =>
  db.transaction().execute(async (open) => {
    await sql`set local role osl_backup`.execute(open)
    const { rows } = await sql<Key>`
      select distinct organisation_id as "organisationId", sha256 from (
        select organisation_id, sha256 from attachment where withdrawn_at is null
        union all
        select organisation_id, preview_sha256 from attachment
          where withdrawn_at is null and preview_sha256 is not null) one
      order by 1, 2`.execute(open)
    return rows
  })

/** **Shape** each once, by organisation and checksum. `db` logs in as the owner, or as a member of `osl_backup`. **Source** rule AT8. */
export const of = (db: Kysely<Tables>): Effect.Effect<ReadonlyArray<Key>, Database.Unavailable> =>
  Effect.catch(Effect.tryPromise({ try: () => all(db), catch: (cause) => ({ cause }) }), ({ cause }) =>
    Database.failure(cause, "list attached files"),
  )
