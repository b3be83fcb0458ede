/**
 * The thresholds of the reader's institution: what holds, what was before, what others would mean, and setting them.
 * Not here: the form (`ThresholdForm`), taking a running process over (`process/adoption.server.ts`).
 */
import { type Edition, EditionLint, Forms, FreeText, LocalDate, Overlay, Problem } from "@osl/core"
import { CentreEdition, CentreEditions, Organisations, ProcessStore } from "@osl/store"
import { Measure, Rehearsal } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { permit } from "../access.server.ts"
import { Editions, editionOf } from "../editions.server.ts"
import * as links from "../process/links.ts"
import { now, today } from "../process/reading.server.ts"
import { day } from "../process/Tasks.ts"
import { Visit } from "../visit.server.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import * as ThresholdForm from "./ThresholdForm.ts"

/** **Unit** processes that are looked through; an institution of the pilot has five. */
const most = 200

const named = (edition: Edition.Edition, language: Locale): string =>
  `${edition.title[ofModel(language)]} ${edition.version}`

const isOne = (one: Edition.EditionRef, other: Edition.EditionRef): boolean =>
  one.key === other.key && one.version === other.version

/** The processes that are not closed, as they stand. **Shape** `isPart` when only those that changed last were looked through. */
const running = Effect.gen(function* () {
  const member = yield* permit("institution.settings")
  const store = yield* ProcessStore.ProcessStore
  const { items, next } = yield* store.list(member, { limit: most })
  const ids = items.filter(({ status }) => status !== "closed").map(({ id }) => id)
  return { states: yield* store.states(member, ids), isPart: next !== null }
})

/** The page before anything is sent. */
export const show = Effect.gen(function* () {
  const member = yield* permit("institution.settings")
  const { language } = yield* Visit
  const editions = yield* Editions
  const history = yield* (yield* CentreEditions.CentreEditions).history(member)
  const people = yield* (yield* Organisations.Organisations).people(member)
  const names = Object.fromEntries(people.map(({ person }) => [person.id, person.name]))
  const [present] = history
  const base = editions.begins
  const thresholds = present?.thresholds ?? []
  const begins = editions.beginsIn(member.organisationId)
  const { states } = yield* running
  return {
    base: named(base, language),
    isOtherBase: present !== undefined && !isOne(present.base, base) && thresholds.length > 0,
    present:
      present === undefined || thresholds.length === 0
        ? null
        : { number: present.number, at: present.madeAt, who: names[present.madeBy] ?? null },
    seen: present?.number ?? 0,
    stages: ThresholdForm.stages(base, thresholds, language),
    running: states
      .filter(({ edition }) => thresholds.length > 0 && !isOne(edition, begins))
      .map((state) => ({
        id: state.id,
        name: state.name,
        href: links.overview(state.id),
        edition: named(editionOf(editions, state), language),
        adopt: links.adopt(state.id, begins),
      })),
    history: history.map((one) => ({
      number: one.number,
      at: one.madeAt,
      who: names[one.madeBy] ?? null,
      reason: one.reason,
      what: ThresholdForm.told(base, one.thresholds, language),
      isPresent: one.number === present?.number,
      again: ThresholdForm.posted(base, one.thresholds),
    })),
    asInBase: ThresholdForm.posted(base, []),
  }
})

/** What an edition with other thresholds would mean for the processes that run under the same forms. */
const effects = Effect.fn("Thresholds.effects")(function* (to: Edition.Edition, language: Locale) {
  const editions = yield* Editions
  const on = yield* today
  const { states, isPart } = yield* running
  const rootOf = ({ key, base }: Edition.Edition) => base?.key ?? key
  const alike = states.filter((state) => {
    const from = editionOf(editions, state)
    return [from.key, rootOf(from)].some((key) => key === editions.begins.key)
  })
  const date = (value: string) => day(value, on, ofModel(language))
  return {
    processes: alike.map((state) => {
      const from = editionOf(editions, state)
      // The forms are the same, so that no record has to be read.
      const { group, findings } = Rehearsal.of({ from, to, formsOf: Forms.of }, { state, records: [] }, on)
      return {
        key: state.id,
        name: state.name,
        href: links.overview(state.id),
        group,
        findings: [
          ...new Set(
            findings.map((one) => Rehearsal.text({ from, to }, one, words[ofModel(language)], date)),
          ),
        ],
      }
    }),
    others: states.length - alike.length,
    compared: isPart ? most : null,
  }
})

const refusalTexts = { ...Overlay.texts, ...EditionLint.texts }

/** The edition that thresholds would make, or why they make none. */
const candidate = (
  base: Edition.Edition,
  centre: Organisations.Centre,
  settings: Pick<CentreEdition.Settings, "base" | "number" | "thresholds">,
  on: string,
): Result.Result<Edition.Edition, ReadonlyArray<Problem.Problem>> =>
  Result.flatMap(CentreEdition.editionOf(base, centre, settings, on), (edition) => {
    const faults = EditionLint.problems(edition, { measures: Object.keys(Measure.all) })
    return faults.length > 0 ? Result.fail(faults) : Result.succeed(edition)
  })

/** What is looked at before it is saved. **Shape** `why` the page is shown again instead. */
export const check = Effect.fn("Thresholds.check")(function* (sent: ThresholdForm.Read) {
  const member = yield* permit("institution.settings")
  const { language } = yield* Visit
  const base = (yield* Editions).begins
  const thresholds = sent.thresholds ?? []
  const centre = yield* (yield* Organisations.Organisations).find(member.organisationId)
  const settings = { base: { key: base.key, version: base.version }, number: sent.seen + 1, thresholds }
  const made = candidate(base, centre, settings, yield* today)
  if (Result.isFailure(made))
    return { why: made.failure.map((one) => Problem.text(one, ofModel(language), refusalTexts)).join(" ") }
  return {
    changes: ThresholdForm.told(base, thresholds, language),
    effects: yield* effects(made.success, language),
    posted: ThresholdForm.posted(base, thresholds),
    reason: sent.reason,
    seen: sent.seen,
    mayName: FreeText.warnings(sent.reason).length > 0,
  }
})

/** Sets the thresholds. **Errors** `SettingsChanged` when they are not as they were seen. */
export const save = Effect.fn("Thresholds.save")(function* (sent: ThresholdForm.Read) {
  const member = yield* permit("institution.settings")
  const editions = yield* Editions
  const { key, version } = editions.begins
  const settings = yield* (yield* CentreEditions.CentreEditions).set(member, {
    base: { key, version },
    thresholds: sent.thresholds ?? [],
    reason: sent.reason,
    seen: sent.seen,
    now: yield* now,
  })
  const centre = yield* (yield* Organisations.Organisations).find(member.organisationId)
  editions.take(settings, centre)
  return LocalDate.at(settings.madeAt)
})

/** Whether other thresholds are asked for than those that hold. */
export const isSame = Effect.fn("Thresholds.isSame")(function* (sent: ThresholdForm.Read) {
  const member = yield* permit("institution.settings")
  const base = (yield* Editions).begins
  const [present] = yield* (yield* CentreEditions.CentreEditions).history(member)
  const asked = JSON.stringify(ThresholdForm.posted(base, sent.thresholds ?? []))
  return (
    asked === JSON.stringify(ThresholdForm.posted(base, present?.thresholds ?? [])) &&
    (present === undefined || isOne(present.base, base))
  )
})
