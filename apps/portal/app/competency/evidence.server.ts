/**
 * Proposals of evidence as a worker looks them through: whole days, the oldest first; and what each record is called.
 * Not here: what work may show (`@osl/competency`, Proposal), or keeping what was taken (`@osl/store`).
 */
import type { Proposal } from "@osl/competency"
import { Forms } from "@osl/core"
import { Competencies, Database } from "@osl/store"
import * as Effect from "effect/Effect"
import * as processLinks from "../process/links.ts"
import type { Locale } from "../words/Locale.ts"
import { ofModel } from "../words/Locale.ts"
import { kitWords } from "../words/Words.ts"
import { competencyName, first } from "./CompetencyWords.ts"
import type { Begun } from "./portfolio.server.ts"

/** **Unit** proposals on one page, but for the rest of its last day. */
const most = 20

/** A record of the worker's own. */
interface Named {
  readonly title: string
  readonly href: string | null
}

/** What records of the asker are called, by id. **Shape** withdrawn ones too: evidence of them stays. */
export const named = Effect.fn("Evidence.named")(function* (
  { member }: Pick<Begun, "member">,
  ids: ReadonlyArray<string>,
) {
  const known = [...new Set(ids)]
  const { transaction } = yield* Database.Database
  const rows =
    known.length === 0
      ? []
      : yield* transaction(member, "name one's own records", (open) =>
          open
            .selectFrom("record")
            .select(["id", "process_id as processId", "title"])
            .where("organisation_id", "=", member.organisationId)
            .where("author_id", "=", member.actorId)
            .where("id", "in", known)
            .execute(),
        )
  return new Map(
    rows.map(({ id, processId, title }): readonly [string, Named] => [
      id,
      { title, href: processLinks.record(processId, id) },
    ]),
  )
})

/** What a record is called, or else its form. */
export const nameOf = (
  names: ReadonlyMap<string, Named>,
  { id, form }: { readonly id: string; readonly form: string },
  language: Locale,
): Named => {
  const found = names.get(id)
  const formName = Forms.isFormCode(form) ? first(Forms.all[form].title[ofModel(language)]) : form
  return found === undefined || found.title === ""
    ? { title: formName, href: found?.href ?? null }
    : { title: `${formName}: ${found.title}`, href: found.href }
}

/** The first days that were not looked through. **Shape** `until` their last day, null when nothing is left; `left` after it. */
export const page = (all: ReadonlyArray<Proposal.Proposal>) => {
  const sorted = all.toReversed()
  const until = sorted[Math.min(most, sorted.length) - 1]?.on ?? null
  const shown = sorted.filter(({ on }) => until !== null && on <= until)
  return { shown, until, left: sorted.length - shown.length }
}

/** Proposals in words. **Shape** the oldest first. */
export const read = Effect.fn("Evidence.read")(function* (
  begun: Begun,
  evidence: ReadonlyArray<Proposal.Evidence>,
) {
  const { member, framework, language } = begun
  const store = yield* Competencies.Competencies
  const { shown, until, left } = page(yield* store.proposals(member))
  const names = yield* named(
    begun,
    [...shown, ...evidence].map(({ record }) => record.id),
  )
  const { date } = kitWords(language)
  return {
    until,
    left,
    proposals: shown.map(({ id, competency, on, record }) => ({
      id,
      ...nameOf(names, record, language),
      on: date(on),
      competency: competencyName(framework, competency, language),
    })),
    mine: evidence
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map((one) => ({
        id: one.id,
        ...nameOf(names, one.record, language),
        on: date(one.on),
        competency: competencyName(framework, one.competency, language),
        purposes: one.consents.map(({ purpose }) => purpose),
      })),
  }
})
