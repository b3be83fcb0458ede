/**
 * Narrowing lists and boards of processes: the same conditions as SQL and as a question to one state.
 * Not here: what may be asked for (`ProcessStore`, Narrowing), or reading rows (`ProcessesInSql`).
 */
import { Deadline, type Process } from "@osl/workflow"
import { type RawBuilder, type SqlBool, sql } from "kysely"
import * as Change from "../Change.ts"
import type { Column, Narrowing, OneOf } from "../ProcessStore.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import { isId } from "../Tenant.ts"

const isMany = <A>(value: OneOf<A>): value is ReadonlyArray<A> => Array.isArray(value)

const values = <A>(wanted: OneOf<A> | undefined): ReadonlyArray<A> | undefined => {
  if (wanted === undefined) return undefined
  return isMany(wanted) ? wanted : [wanted]
}

/** The last day in time of each open stage of a running process. **Unit** local dates. */
const dueDays = (carried: Change.Carried, state: Process.State): ReadonlyArray<string> => {
  const edition = Change.carriedEdition(carried, state.edition)
  if (edition === undefined || state.status !== "open") return []
  return state.visits.flatMap((visit) =>
    visit.leftOn === null ? (Deadline.of(edition, state, visit) ?? []) : [],
  )
}

/** Whether a stage of the process has to be over on one of the days; true when no day is asked for. */
export const isDue = (carried: Change.Carried, { due }: Narrowing, state: Process.State): boolean =>
  due === undefined ||
  dueDays(carried, state).some(
    (day) => (due.from === undefined || day >= due.from) && (due.to === undefined || day <= due.to),
  )

/** A TERC code or its beginning. */
const isCode = (text: string): boolean => /^\d{1,7}$/.test(text)

/** Whether everything that is asked for fits. */
export const fits = (
  carried: Change.Carried,
  query: Narrowing,
  { state, search }: { readonly state: Process.State; readonly search: string },
): boolean => {
  const among = <A>(wanted: OneOf<A> | undefined, isIt: (one: A) => boolean): boolean =>
    values(wanted)?.some(isIt) ?? true
  return (
    among(query.stage, (one) => state.openStages.includes(one)) &&
    among(query.status, (one) => state.status === one) &&
    among(query.leadId, (one) => state.lead === one) &&
    among(query.territory, (one) => isCode(one) && state.territory.startsWith(one)) &&
    among(
      query.edition,
      (one) => ProcessSummary.editionOf(one) === ProcessSummary.editionOf(state.edition),
    ) &&
    ProcessSummary.wordsOf(query.text ?? "").every((word) => search.includes(word)) &&
    isDue(carried, query, state)
  )
}

/** The same of the columns of a row; `isDue` is asked of its state afterwards. **Shape** `true` when nothing is asked for. */
export const condition = (query: Narrowing): RawBuilder<SqlBool> => {
  const [stages, statuses, leads] = [values(query.stage), values(query.status), values(query.leadId)]
  const [territories, editions] = [values(query.territory), values(query.edition)]
  const leadIds = leads?.filter((one) => one !== null && isId(one))
  return sql<SqlBool>`${sql.join(
    [
      sql`true`,
      ...(stages === undefined ? [] : [sql`open_stages && ${[...stages]}::text[]`]),
      ...(statuses === undefined ? [] : [sql`status = any (${[...statuses]}::text[])`]),
      ...(leadIds === undefined
        ? []
        : [
            leads?.includes(null)
              ? sql`(lead_id is null or lead_id = any (${leadIds}::uuid[]))`
              : sql`lead_id = any (${leadIds}::uuid[])`,
          ]),
      ...(territories === undefined
        ? []
        : [sql`territory like any (${territories.filter(isCode).map((one) => `${one}%`)}::text[])`]),
      ...(editions === undefined
        ? []
        : [sql`edition = any (${editions.map(ProcessSummary.editionOf)}::text[])`]),
      ...ProcessSummary.wordsOf(query.text ?? "").map((word) => sql`search like ${`%${word}%`}`),
      ...(query.due === undefined ? [] : [sql`status = 'open'`]),
    ],
    sql` and `,
  )}`
}

/** Running processes by stage. **Shape** as given in each column; stages by key. */
export const columns = (
  running: ReadonlyArray<ProcessSummary.ProcessSummary>,
  perStage: number,
): ReadonlyArray<Column> =>
  [...new Set(running.flatMap((one) => one.openStages))].sort().map((stage) => {
    const there = running.filter((one) => one.openStages.includes(stage))
    return { stage, count: there.length, processes: there.slice(0, perStage) }
  })
