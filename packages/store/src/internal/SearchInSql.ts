/**
 * Search in tables: the rows of one organisation, told apart by the words they hold.
 * Not here: what is promised of it (`Search`), or the writing of its rows (`Writing`).
 *
 * Security by row lets no index over words be asked before the organisation is known to be the asker's, so the key finds
 * the rows of the organisation and each is then compared: the cost follows the size of the organisation, not of the country.
 */
import type { Forms, LocalDate } from "@osl/core"
import * as Effect from "effect/Effect"
import { type RawBuilder, sql } from "kysely"
import * as Audit from "../Audit.ts"
import type { Database } from "../Database.ts"
import { type Page, sizeOf } from "../Page.ts"
import type { Content } from "../Record.ts"
import type { Found, Options, Search, SearchQuery } from "../Search.ts"
import type { Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import * as Excerpt from "./Excerpt.ts"
import type { Open } from "./Rows.ts"
import * as Searched from "./Searched.ts"
import * as Place from "./SearchPlace.ts"
import * as Words from "./SearchWords.ts"

interface Row extends Place.SearchPlace {
  readonly on: LocalDate.LocalDate
  readonly form: Forms.FormCode | null
  readonly name: string
  readonly territory: string
  readonly title: string | null
  readonly content: Content | null
}

/** A question as the database reads it. **Shape** words are only letters and digits, so that nothing needs to be escaped. */
const questionOf = (
  asked: ReadonlyArray<Words.Asked>,
  closeness: Words.Closeness,
  inTitle: boolean,
): string => {
  const title = inTitle ? "A" : ""
  const term = (word: string, begins: boolean) => `'${word}':${begins ? "*" : ""}${title}`.replace(/:$/, "")
  return asked
    .map(({ word, like }) => {
      const others = closeness === "similar" ? [...like].map((other) => term(other, false)) : []
      return `(${[term(word, closeness !== "word"), ...others].join(" | ")})`
    })
    .join(" & ")
}

/** The rank of a row among those that answer at a closeness or a closer one. */
const rankAt = (asked: ReadonlyArray<Words.Asked>, last: Words.Closeness): RawBuilder<number> => {
  const places = Words.closenesses.slice(0, Words.closenesses.indexOf(last) + 1)
  const cases = places.flatMap((closeness, place) =>
    [true, false].map(
      (inTitle) =>
        sql`when words @@ ${questionOf(asked, closeness, inTitle)}::tsquery then ${sql.lit(2 * place + (inTitle ? 0 : 1))}`,
    ),
  )
  return sql<number>`case ${sql.join(cases, sql` `)} end`
}

const filtersOf = (query: SearchQuery): ReadonlyArray<RawBuilder<unknown>> => [
  ...(query.form === undefined ? [] : [sql`and found.form = ${query.form}`]),
  ...(query.processId === undefined ? [] : [sql`and found.process_id = ${query.processId}`]),
  ...(query.from === undefined ? [] : [sql`and found.on_date >= ${query.from}::date`]),
  ...(query.to === undefined ? [] : [sql`and found.on_date <= ${query.to}::date`]),
  ...(query.stage === undefined
    ? []
    : [
        sql`and exists (select from process where organisation_id = found.organisation_id
          and id = found.process_id and ${query.stage} = any (open_stages))`,
      ]),
]

const pageOf = async (
  open: Open,
  { organisationId }: Tenant,
  query: SearchQuery,
  asked: ReadonlyArray<Words.Asked>,
  closeness: Words.Closeness,
): Promise<ReadonlyArray<Row>> => {
  const from = Place.of(query.after)
  const { rows } = await sql<Row>`
    select shown.rank, shown.on_date::text as "on", shown.id, shown.process_id as "processId", shown.form,
      process.name, process.territory, record.title, record.content
    from (
      select * from (
        select found.*, ${rankAt(asked, closeness)} as rank from search found
        where found.organisation_id = ${organisationId}
          and found.words @@ ${questionOf(asked, closeness, false)}::tsquery ${sql.join([...filtersOf(query)], sql` `)}
      ) ranked
      ${
        from === undefined
          ? sql``
          : sql`where rank > ${from.rank} or (rank = ${from.rank}
          and (on_date, id, process_id) < (${from.on}::date, ${from.id}::uuid, ${from.processId}::uuid))`
      }
      order by rank, on_date desc, id desc, process_id desc
      limit ${sizeOf(query.limit) + 1}
    ) shown
    join process on process.organisation_id = shown.organisation_id and process.id = shown.process_id
    left join record on record.organisation_id = shown.organisation_id and record.process_id = shown.process_id
      and record.id = shown.id and shown.form is not null
    order by shown.rank, shown.on_date desc, shown.id desc, shown.process_id desc`.execute(open)
  return rows
}

/** The words of the organisation that may be like a word of the question. */
const vocabularyOf = async (
  open: Open,
  { organisationId }: Tenant,
  words: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> => {
  const lengths = words.filter(Words.isLikened).map(Words.lengthsLike)
  if (lengths.length === 0) return []
  const least = Math.min(...lengths.map((one) => one.least))
  const most = Math.max(...lengths.map((one) => one.most))
  const { rows } = await sql<{ readonly word: string }>`
    select distinct word from search, unnest(tsvector_to_array(words)) word
    where organisation_id = ${organisationId} and length(word) between ${least} and ${most}`.execute(open)
  return rows.map(({ word }) => word)
}

export const make = ({ transaction }: Database["Service"], { editions }: Options): Search["Service"] => {
  const textsOf = Searched.textsOf(editions)
  const sensitive = Audit.sensitiveForms(editions)

  const read =
    (asked: ReadonlyArray<Words.Asked>) =>
    ({ rank, on, id, processId, form, name, territory, title, content }: Row): Found => {
      const closeness = Words.closenessOf(rank)
      const texts =
        form === null ? Searched.textsOfProcess({ name, territory }) : textsOf(form, content ?? {})
      return {
        process: { id: processId, name },
        record: form === null ? null : { id, form },
        title: form === null ? name : (title ?? ""),
        on,
        closeness,
        excerpt: Excerpt.of(texts, asked, closeness),
      }
    }

  return {
    find: (tenant, query) => {
      const words = Words.ofQuestion(query.text)
      if (words.length === 0 || !Place.isAskable(query)) return Effect.succeed({ items: [], next: null })
      return transaction(tenant, "search", async (open) => {
        const show = async (page: Page<Found>) => {
          await note(open, tenant, Audit.ofFinding(sensitive, page.items))
          return page
        }
        const size = sizeOf(query.limit)
        const plain = words.map((word) => ({ word, like: new Set<string>() }))
        const isFar = (Place.of(query.after)?.rank ?? 0) >= 2 * Words.closenesses.indexOf("similar")
        const near = isFar ? [] : await pageOf(open, tenant, query, plain, "beginning")
        if (near.length > size) return show(Place.pageOf(near, size, read(plain)))
        const vocabulary = await vocabularyOf(open, tenant, words)
        const asked = words.map((word) => ({ word, like: new Set(Words.likeOf(word, vocabulary)) }))
        return show(Place.pageOf(await pageOf(open, tenant, query, asked, "similar"), size, read(asked)))
      })
    },
  }
}
