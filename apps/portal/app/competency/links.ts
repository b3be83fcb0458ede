/**
 * The addresses of the pages of competencies, supervision and badges.
 * Not here: what stands on them (`routes/competencies.*`, `routes/supervision.*`, `routes/badges.*`).
 */

export const mine = "/competencies"
export const assessments = "/competencies/assessments"
export const evidence = "/competencies/evidence"
export const plan = "/competencies/plan"
export const badges = "/competencies/badges"
export const team = "/competencies/team"

export const inRole = (role: string): string => `${mine}?role=${role}`

export const competency = (key: string, role?: string): string =>
  `${mine}/${key}${role === undefined ? "" : `?role=${role}`}`

export const sheet = (worker: string, assessment: string): string => `${assessments}/${worker}/${assessment}`

export const rating = (worker: string, assessment: string, key: string): string =>
  `${sheet(worker, assessment)}/${key}`

/** Evidence that was taken; its id holds a colon. */
export const oneEvidence = (id: string): string => `${evidence}/${encodeURIComponent(id)}`

export const planOf = (worker: string): string => `${plan}/${worker}`
export const changePlan = `${plan}/change`

export const supervision = "/supervision"
export const newSession = `${supervision}/new`
export const session = (id: string): string => `${supervision}/${id}`
export const correctSession = (id: string): string => `${session(id)}/correct`

/** A badge as anybody may look at it who was given its address. */
export const badge = (organisation: string, id: string): string => `/badges/${organisation}/${id}`
