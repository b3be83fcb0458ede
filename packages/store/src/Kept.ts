/**
 * What a backup takes of every table: its rows, nothing because the log gives them back, or nothing because they pass.
 * Not here: how they are written and read (`Backup`, `Restore`).
 */
import type { Tables } from "./Tables.ts"

/**
 * `kept` goes into a backup; a `projection` is made anew from the log; what is `passing` is worth nothing later.
 */
export type Kind = "kept" | "projection" | "passing"

/** Every table. **Shape** in the order they are restored: what a row leads to comes before it. */
export const tables = {
  organisation: "kept",
  person: "kept",
  account: "kept",
  membership: "kept",
  invitation: "kept",
  saved_filter: "kept",
  delegation: "kept",
  two_factor: "kept",
  passkey: "kept",
  sign_in_rule: "kept",
  event: "kept",
  private_note: "kept",
  attachment: "kept",
  command: "kept",
  competency_event: "kept",
  audit: "kept",
  anchor: "kept",
  retention: "kept",
  erasure: "kept",
  // What waits is sent after a restore; what was sent since then is sent again, under the same ids.
  outbox: "kept",
  // What was read stays read; the rest could be made of the logs again.
  notice: "kept",
  digest: "kept",
  centre_edition: "kept",
  published_period: "kept",
  published_figure: "kept",
  process: "projection",
  record: "projection",
  search: "projection",
  competency: "projection",
  // A restored session would let in whoever held it; people sign in again.
  session: "passing",
  verification: "passing",
  // An address that was taken back after the backup would work again; people make a new one.
  calendar_address: "passing",
} as const satisfies { readonly [T in keyof Tables]: Kind }

/** Tables of the migrations themselves, which a restore writes by migrating. */
export const ofMigration: ReadonlyArray<string> = ["osl_migration", "osl_migration_lock"]

const kinds: ReadonlyArray<readonly [string, Kind]> = Object.entries(tables)

/** The tables of a kind, in the order they are restored. */
export const ofKind = (kind: Kind): ReadonlyArray<string> =>
  kinds.filter(([, one]) => one === kind).map(([name]) => name)

/**
 * The columns of projections that a restore compares with those of the database that was backed up.
 * When a row was written is no part of what it says.
 */
export const compared: Readonly<Record<string, { readonly key: string; readonly without: string }>> = {
  process: { key: "organisation_id, id", without: "updated_at" },
  record: { key: "organisation_id, process_id, id", without: "" },
  search: { key: "organisation_id, process_id, id", without: "" },
  competency: { key: "organisation_id, stream, id", without: "updated_at" },
}
