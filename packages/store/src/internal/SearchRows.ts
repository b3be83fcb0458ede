/**
 * The rows that search finds, brought up to a change: parts of the statement that writes it.
 * Not here: which words they hold (`Searched`), or asking them (`SearchInSql`).
 */
import { type RawBuilder, sql } from "kysely"
import type { Change } from "../Change.ts"
import type { Tenant } from "../Tenant.ts"
import * as Searched from "./Searched.ts"

type Organisation = Pick<Tenant, "organisationId">

/** What is found of a change: the process itself and its records, but for the withdrawn ones. */
export const of = (
  { state, records }: Pick<Change, "state" | "records">,
  textsOf: Searched.TextsOf,
): ReadonlyArray<Searched.Searched> => [
  Searched.ofProcess(state),
  ...records.filter(({ withdrawn }) => !withdrawn).map((record) => Searched.ofRecord(textsOf, record)),
]

/** Words as the database keeps them, those of the title marked. **Shape** words are only letters and digits. */
export const wordsOf = ({ title, rest }: Searched.Searched): string =>
  [...title.map((word) => `'${word}':1A`), ...rest.map((word) => `'${word}':1`)].join(" ")

/** The rows of a change, as the table has them. */
export const rows = (
  { organisationId }: Organisation,
  change: Pick<Change, "state" | "records">,
  textsOf: Searched.TextsOf,
) => {
  const found = of(change, textsOf).map((one) => ({
    id: one.id,
    form: one.form,
    on: one.on,
    words: wordsOf(one),
  }))
  return sql`
  select ${organisationId}::uuid as organisation_id, ${change.state.id}::uuid as process_id, one.id, one.form,
    one."on" as on_date, one.words::tsvector as words
  from json_to_recordset(${JSON.stringify(found)}::json) as one (id uuid, form text, "on" date, words text)`
}

const added = (organisation: Organisation, change: Change, textsOf: Searched.TextsOf) => sql`
  insert into search (organisation_id, process_id, id, form, on_date, words)
  ${rows(organisation, change, textsOf)}
  on conflict (organisation_id, process_id, id) do update set on_date = excluded.on_date, words = excluded.words
  where search.on_date <> excluded.on_date or search.words <> excluded.words`

const removed = ({ organisationId }: Organisation, processId: string, ids: ReadonlyArray<string>) => sql`
  delete from search where organisation_id = ${organisationId} and process_id = ${processId}
    and id = any (${[...ids]}::uuid[])`

/** The parts of a `with` that keep the rows in step: none changes a row that is as it has to be. */
export const parts = (
  organisation: Organisation,
  change: Change,
  textsOf: Searched.TextsOf,
): ReadonlyArray<RawBuilder<unknown>> => {
  const withdrawn = change.records.filter((record) => record.withdrawn).map(({ id }) => id)
  return [
    sql`new_search as (${added(organisation, change, textsOf)})`,
    ...(withdrawn.length === 0
      ? []
      : [sql`old_search as (${removed(organisation, change.state.id, withdrawn)})`]),
  ]
}
