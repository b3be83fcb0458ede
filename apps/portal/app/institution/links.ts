/**
 * The addresses of the pages of an institution.
 * Not here: what stands on them (`routes/institution.*`), or who may see them (`access.server.ts`).
 */
export const home = "/institution"
export const audit = "/institution/audit"
export const retention = "/institution/retention"
export const erasure = "/institution/erasure"
/** What would go of one person's data. */
export const erasureOf = (personId: string): string => `${erasure}/${personId}`
/** Where it is handed out as a file, by a form. */
export const erasureFile = (personId: string): string => `${erasureOf(personId)}/file`
export const exports = "/exports"
/** Where a file is taken out by a form. */
export const exportFile = "/exports/file"

/** Asking for a table of one process as a file. */
export const takeOut = (of: "records" | "indicators", processId: string, form?: string): string =>
  `${exports}?of=${of}&process=${processId}${form === undefined ? "" : `&form=${form}`}`
/** The thresholds of the institution. */
export const settings = "/institution/settings"
