/**
 * What is noted of a table that leaves as a file.
 * Not here: making the file (`apps/portal`), or keeping the note (`AuditInSql`, `AuditInMemory`).
 */
import type { Noted, TakenOut } from "../Audit.ts"

/** A report, unless the asker says what for. */
export const ofTakingOut = ({ processId, subjects }: TakenOut): Noted => ({
  action: "export-table",
  purpose: "reporting",
  subjects,
  ...(processId === undefined ? {} : { processId }),
})
