/**
 * The addresses of the pages of competencies.
 * Not here: what stands on them (`routes/competencies.*`).
 */

export const mine = "/competencies"
export const assessments = "/competencies/assessments"
export const team = "/competencies/team"

export const inRole = (role: string): string => `${mine}?role=${role}`

export const competency = (key: string, role?: string): string =>
  `${mine}/${key}${role === undefined ? "" : `?role=${role}`}`

export const sheet = (worker: string, assessment: string): string => `${assessments}/${worker}/${assessment}`

export const rating = (worker: string, assessment: string, key: string): string =>
  `${sheet(worker, assessment)}/${key}`
