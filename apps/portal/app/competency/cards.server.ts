/**
 * The cards that a worker may point to as evidence: those of the processes they lead, each by process, title and day.
 * Not here: what a card shows of a competency (`@osl/competency`, Proposal), or the cards themselves (`process/`).
 */
import { type Framework, Framework as Frameworks } from "@osl/competency"
import { Forms } from "@osl/core"
import { ProcessStore } from "@osl/store"
import { makeWords, type Reference } from "@osl/ui"
import * as Effect from "effect/Effect"
import { Editions, editionOf } from "../editions.server.ts"
import * as StoredRecord from "../process/StoredRecord.ts"
import type { Member } from "../visit.server.ts"
import type { Locale } from "../words/Locale.ts"

/** **Unit** processes of a worker, and the latest cards of each form in each of them. */
const mostProcesses = 10
const mostCards = 10

/** A card with the form it is of. */
export interface Card extends Reference {
  readonly form: string
  readonly on: string
}

const formsOf = ({ competencies }: Framework.Framework): ReadonlyArray<Forms.FormCode> =>
  [...new Set(competencies.flatMap(({ shownBy }) => shownBy))].filter(Forms.isFormCode)

/** The cards of the processes that a worker leads, the latest first. */
export const of = Effect.fn("Cards.of")(function* (
  member: Member,
  worker: string,
  framework: Framework.Framework,
  language: Locale,
) {
  const store = yield* ProcessStore.ProcessStore
  const served = yield* Editions
  const { items } = yield* store.list(member, { leadId: worker, limit: mostProcesses })
  const states = yield* store.states(
    member,
    items.map(({ id }) => id),
  )
  const found = yield* Effect.forEach(states, (state) =>
    Effect.map(store.recordsOf(member, state.id, formsOf(framework), { perForm: mostCards }), (records) =>
      records
        .filter(({ withdrawn }) => !withdrawn)
        .map((record): Card => {
          const title = StoredRecord.title(record, { language, edition: editionOf(served, state) })
          const day = makeWords(language).date(record.on)
          return {
            id: record.id,
            form: record.form,
            on: record.on,
            label: `${title} (${day}, ${state.name})`,
          }
        }),
    ),
  )
  return found.flat().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
})

/** The same, with those first that show a competency by the edition. */
export const forCompetency = (
  framework: Framework.Framework,
  cards: ReadonlyArray<Card>,
  key: string,
): ReadonlyArray<Card> => {
  const shownBy = Frameworks.competency(framework, key)?.shownBy ?? []
  const isShown = ({ form }: Card): boolean => shownBy.includes(form)
  return [...cards.filter(isShown), ...cards.filter((one) => !isShown(one))]
}

/** What each card is called, by id. */
export const labels = (cards: ReadonlyArray<Card>): Readonly<Record<string, string>> =>
  Object.fromEntries(cards.map(({ id, label }) => [id, label]))
