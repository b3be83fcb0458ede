/**
 * What is kept about a person as a file to hand out, without what would let somebody sign in.
 * Not here: what belongs to a person (`@osl/store`, Scope), or who may have it (`account.export`, `institution.erasure.$person_.file`).
 */

/** Columns that sign somebody in, or prove what an event said before it was redacted. */
const secrets = [
  "password",
  "token",
  "accessToken",
  "refreshToken",
  "idToken",
  "secret",
  "backupCodes",
  "public_key",
  "hash",
  "salts",
  "fingerprint",
]

type Row = Readonly<Record<string, unknown>>

const withoutSecrets = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column)))

/** The answer that a browser saves under the name. **Shape** JSON; links that were sent by mail are left out as a whole. */
export const fileOf = (
  name: string,
  { tables, ...found }: { readonly tables: Readonly<Record<string, ReadonlyArray<Row>>> },
): Response => {
  const { verification: _, ...kept } = tables
  const shown = Object.fromEntries(
    Object.entries(kept).map(([table, rows]) => [table, rows.map(withoutSecrets)]),
  )
  return new Response(JSON.stringify({ ...found, tables: shown }, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  })
}
