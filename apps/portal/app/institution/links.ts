/**
 * The addresses of the pages of an institution.
 * Not here: what stands on them (`routes/institution.*`), or who may see them (`access.server.ts`).
 */
export const home = "/institution"
export const audit = "/institution/audit"
