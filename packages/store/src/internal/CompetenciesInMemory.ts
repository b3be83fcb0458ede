/**
 * Competencies in maps: the reference of what the tables have to do.
 * Not here: what is promised of them (`Competencies`).
 */
import { Framework, Proposal } from "@osl/competency"
import { LocalDate } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Change from "../Change.ts"
import type { Competencies, HeldTraining } from "../Competencies.ts"
import { type BrokenLog, LogExists } from "../Conflict.ts"
import { DirectorOnly } from "../Erasure.ts"
import * as Ledger from "../Ledger.ts"
import { PersonNotFound } from "../Missing.ts"
import type { Organisations } from "../Organisations.ts"
import * as Page from "../Page.ts"
import type { Options } from "../ProcessStore.ts"
import * as SupervisionBook from "../SupervisionBook.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as TrainingLog from "../TrainingLog.ts"
import * as Entering from "./Entering.ts"
import * as EnteringInMemory from "./EnteringInMemory.ts"
import type { Memory } from "./Memory.ts"
import * as Removing from "./Removing.ts"
import * as Seeing from "./Seeing.ts"
import * as Working from "./Working.ts"

export const make = (
  organisations: Organisations["Service"],
  memory: Memory["Service"],
  options: Options,
): Competencies["Service"] => {
  const ledgers = Ledger.of(options.editions)
  const { kept, logsOf, standing, noted, put, enter } = EnteringInMemory.of(memory, options.tells)
  const editionOf = (tenant: Tenant) => Change.editionFor(options, tenant.organisationId, null)
  const frameworkOf = (tenant: Tenant) => Framework.of(editionOf(tenant))

  const today = Effect.map(Clock.currentTimeMillis, (now) => LocalDate.at(new Date(now).toISOString()))

  const works = (tenant: Tenant, workerId: string) =>
    Effect.map(organisations.people(tenant), (all) => all.some(({ person }) => person.id === workerId))

  const held = (tenant: Tenant): ReadonlyArray<TrainingLog.TrainingLog> =>
    standing(tenant, "training").flatMap(({ state }) => (state.withdrawn ? [] : [state]))

  const factsFor = (tenant: Tenant): Entering.Facts => ({
    proposals: Proposal.of(frameworkOf(tenant), workOf(tenant), { worker: tenant.actorId }),
    trainings: held(tenant),
  })

  const workOf = (tenant: Tenant): ReadonlyArray<Proposal.Work> =>
    [...kept(tenant).processes.values()].flatMap(({ records }) =>
      [...records.values()].flatMap((record) =>
        record.withdrawn || record.authorId !== tenant.actorId ? [] : [Working.of(record)],
      ),
    )

  const notedTrainings = (tenant: Tenant, shown: ReadonlyArray<HeldTraining>) =>
    noted(
      tenant,
      Entering.reading(
        "read-trainings",
        "training",
        tenant,
        shown.flatMap(({ record }) => record.participants.map(({ person }) => person)),
      ),
    )

  return {
    execute: Effect.fn("Competencies.execute")(function* (tenant, command) {
      const { workerId } = command
      const asking = Entering.onPortfolio(ledgers.portfolio, frameworkOf(tenant), command, factsFor(tenant))
      if (command.organisationId !== tenant.organisationId || !isId(workerId))
        return yield* new PersonNotFound({ personId: workerId })
      yield* Entering.check(tenant, asking)
      if (!logsOf(tenant, "portfolio").has(workerId) && !(yield* works(tenant, workerId)))
        return yield* new PersonNotFound({ personId: workerId })
      const viewer = Seeing.viewerOf(tenant, workerId)
      const { state, repeated } = yield* enter(tenant, asking, (after, events) =>
        Seeing.happened(after, viewer, events),
      )
      return { seen: Seeing.look(frameworkOf(tenant), state, viewer, workerId, yield* today), repeated }
    }),

    look: Effect.fn("Competencies.look")(function* (tenant, workerId) {
      const state = logsOf(tenant, "portfolio").get(workerId)?.state ?? null
      if (state === null && !(yield* works(tenant, workerId)))
        return yield* new PersonNotFound({ personId: workerId })
      yield* noted(tenant, Entering.reading("read-portfolio", "portfolio", tenant, [workerId]))
      const viewer = Seeing.viewerOf(tenant, workerId)
      return Seeing.look(frameworkOf(tenant), state, viewer, workerId, yield* today)
    }),

    proposals: (tenant) =>
      Effect.sync(() => {
        const state = logsOf(tenant, "portfolio").get(tenant.actorId)?.state ?? null
        return Working.proposals(frameworkOf(tenant), workOf(tenant), state, tenant)
      }),

    team: Effect.fn("Competencies.team")(function* (tenant, level) {
      if (!Seeing.isLeading(tenant)) return yield* new DirectorOnly({ duty: tenant.duty })
      const people = yield* organisations.people(tenant)
      const workers = people.flatMap(({ person, duties }) =>
        duties.includes("organizer") ? [person.id] : [],
      )
      yield* noted(tenant, Entering.reading("read-team", "portfolio", tenant, workers))
      const states = new Map(standing(tenant, "portfolio").map(({ state }) => [state.id, state]))
      return Seeing.team(frameworkOf(tenant), workers, states, tenant, yield* today, level)
    }),

    awaiting: (tenant) =>
      Effect.sync(() =>
        Seeing.isLeading(tenant)
          ? standing(tenant, "portfolio")
              .flatMap(({ state }) => Seeing.awaiting(state, tenant) ?? [])
              .sort((a, b) => (a.worker < b.worker ? -1 : 1))
          : [],
      ),

    trainings: Effect.fn("Competencies.trainings")(function* (tenant, query = {}) {
      const page = Page.byKey(
        held(tenant),
        (state) => ({ by: TrainingLog.lastDay(state), id: state.id }),
        query,
      )
      const items = page.items.map((state) => TrainingLog.seen(state, tenant))
      yield* notedTrainings(tenant, items)
      return { items, next: page.next }
    }),

    training: Effect.fn("Competencies.training")(function* (tenant, trainingId) {
      const state = held(tenant).find(({ id }) => id === trainingId)
      if (state === undefined) return null
      const seen = TrainingLog.seen(state, tenant)
      yield* notedTrainings(tenant, [seen])
      return seen
    }),

    keepTraining: Effect.fn("Competencies.keepTraining")(function* (tenant, command) {
      const asking = Entering.onTraining(ledgers.training, command)
      yield* Entering.check(tenant, asking)
      const { state, repeated } = yield* enter(tenant, asking, (_, events) => Seeing.told(events))
      return { seen: TrainingLog.seen(state, tenant), repeated }
    }),

    supervision: Effect.fn("Competencies.supervision")(function* (tenant) {
      const on = yield* today
      const books = standing(tenant, "supervision").flatMap(({ state }) =>
        !state.withdrawn && SupervisionBook.maySee(state, tenant) ? [state] : [],
      )
      yield* noted(
        tenant,
        Entering.reading(
          "read-supervision",
          "supervision",
          tenant,
          books.map(({ id }) => id),
        ),
      )
      return Seeing.supervision(editionOf(tenant), books, tenant, on)
    }),

    keepSession: Effect.fn("Competencies.keepSession")(function* (tenant, command) {
      const asking = Entering.onSupervision(ledgers.supervision, command)
      yield* Entering.check(tenant, asking)
      const { state, repeated } = yield* enter(tenant, asking, (book, events) =>
        SupervisionBook.maySee(book, tenant) ? Seeing.told(events) : [],
      )
      return { seen: SupervisionBook.seen(state, tenant, yield* today), repeated }
    }),

    importLogs: Effect.fn("Competencies.importLogs")(function* (tenant, logs) {
      const found: Array<() => void> = []
      const bring = <S extends Ledger.Stream>(
        ledger: Ledger.Ledger<S>,
        given: ReadonlyArray<Ledger.EventOf[S]>,
      ): Result.Result<{ readonly stream: Ledger.Stream; readonly id: string }, BrokenLog> =>
        Result.map(Ledger.fold(ledger, tenant.organisationId, given), ({ events, state }) => {
          const seals = Ledger.sealAll(events, "")
          const log = { state, events, seals, fingerprints: events.map(() => Change.forgotten) }
          found.push(() => put(tenant, ledger.stream, state.id, Removing.afterRemovals(log)))
          return { stream: ledger.stream, id: state.id }
        })
      for (const log of logs) {
        const { stream, id } = yield* Effect.fromResult(Ledger.using(ledgers, log, bring))
        if (logsOf(tenant, stream).has(id)) return yield* new LogExists({ stream, id })
      }
      for (const write of found) write()
      if (logs.length > 0) yield* noted(tenant, { action: "import-log", purpose: "upkeep" })
    }),
  }
}
