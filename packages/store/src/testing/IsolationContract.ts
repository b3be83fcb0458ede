/**
 * Every method of every service, asked by another organisation with ids of this one and with ids that never were.
 * Not here: what the database itself keeps apart (`TableContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Training } from "@osl/competency"
import type { Event } from "@osl/workflow"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { Audit } from "../Audit.ts"
import { Competencies } from "../Competencies.ts"
import { Erasure } from "../Erasure.ts"
import { Integrity } from "../Integrity.ts"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { Search } from "../Search.ts"
import type { Check } from "./Check.ts"
import * as Competing from "./CompetencySample.ts"
import { correcting, opening, recording, uuid } from "./Sample.ts"

type Services = ProcessStore | Organisations | Search | Audit | Integrity | Erasure | Competencies

/** Ids to ask with. */
interface Ids {
  readonly organisationId: string
  readonly processId: string
  readonly recordId: string
  readonly personId: string
  readonly trainingId: string
  readonly sessionId: string
}

/** A question of a stranger with ids that are not theirs. */
type Attempt = (ids: Ids) => Effect.Effect<unknown, unknown, Services>

/** One for each method, so that a new one cannot be left out: then this does not compile. */
type Attempts<S> = { readonly [M in keyof S]: Attempt }

const word = "Wścibska"

/** An organisation with something in each of its services. */
const told = Effect.gen(function* () {
  const team = yield* Competing.gather
  const processes = yield* ProcessStore
  const ids: Ids = {
    organisationId: team.worker.organisationId,
    processId: uuid(),
    recordId: uuid(),
    personId: team.worker.actorId,
    trainingId: uuid(),
    sessionId: uuid(),
  }
  const { processId, recordId } = ids
  yield* processes.execute(team.worker, opening(team.worker, processId, `Osiedle ${word}`))
  const content = { happened: `Rozmowa z panią ${word}`, reflection: `O pani ${word}` }
  yield* processes.execute(team.worker, recording(team.worker, processId, { recordId, content }))
  yield* Competing.rated(team, team.worker, team.worker, "self", undefined, `Z panią ${word}`)
  yield* team.store.keepTraining(
    team.trainer,
    Competing.onTraining(team.trainer, ids.trainingId, {
      type: "note-training",
      record: Competing.training(team),
    }),
  )
  yield* team.store.keepSession(
    team.supervisor,
    Competing.onSession(team.supervisor, ids.sessionId, {
      type: "note-session",
      session: Competing.session(team),
    }),
  )
  yield* (yield* Integrity).anchor(team.director)
  return { team, ids }
})

/** What the methods of all services do for a stranger. **Shape** what changes something comes last. */
const attemptsOf = (
  { director, supervisor, trainer }: Competing.Gathered,
  log: ReadonlyArray<Event.Event>,
  training: Training.Training,
) => {
  const processes: Attempts<ProcessStore["Service"]> = {
    get: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.get(director, processId)),
    look: ({ processId }) =>
      Effect.flatMap(ProcessStore, (one) => one.look(director, processId, { latest: 9 })),
    states: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.states(director, [processId])),
    history: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.history(director, processId)),
    records: ({ processId, recordId }) =>
      Effect.flatMap(ProcessStore, (one) => one.records(director, processId, { ids: [recordId] })),
    recordsOf: ({ processId }) =>
      Effect.flatMap(ProcessStore, (one) => one.recordsOf(director, processId, ["F06"])),
    record: ({ processId, recordId }) =>
      Effect.flatMap(ProcessStore, (one) => one.record(director, processId, recordId)),
    list: ({ personId }) => Effect.flatMap(ProcessStore, (one) => one.list(director, { leadId: personId })),
    board: () => Effect.flatMap(ProcessStore, (one) => one.board(director)),
    execute: ({ processId, recordId }) =>
      Effect.flatMap(ProcessStore, (one) =>
        one.execute(director, correcting(director, processId, recordId, { happened: "Cudze" })),
      ),
    importLog: ({ organisationId, processId }) =>
      Effect.flatMap(ProcessStore, (one) =>
        one.importLog(
          director,
          log.map((event) => ({ ...event, organisationId, processId })),
        ),
      ),
  }
  const found: Attempts<Search["Service"]> = {
    find: ({ processId }) => Effect.flatMap(Search, (one) => one.find(director, { text: word, processId })),
  }
  const audit: Attempts<Audit["Service"]> = {
    list: ({ processId, personId }) =>
      Effect.flatMap(Audit, (one) =>
        Effect.all([one.list(director, { processId }), one.list(director, { personId })]),
      ),
  }
  const integrity: Attempts<Integrity["Service"]> = {
    verify: () => Effect.flatMap(Integrity, (one) => Stream.runDrain(one.verify(director))),
    anchor: () =>
      Effect.map(
        Effect.flatMap(Integrity, (one) => one.anchor(director)),
        ({ heads }) => heads,
      ),
  }
  const erasure: Attempts<Omit<Erasure["Service"], "exportPerson" | "erasePerson" | "erasures">> = {
    exportProcess: ({ processId }) =>
      Effect.flatMap(Erasure, (one) => one.exportProcess(director, processId)),
    eraseProcess: ({ processId }) => Effect.flatMap(Erasure, (one) => one.eraseProcess(director, processId)),
    retention: () => Effect.flatMap(Erasure, (one) => one.retention(director)),
    setRetention: () =>
      Effect.flatMap(Erasure, (one) =>
        Effect.flatMap(one.retention(director), (policy) => one.setRetention(director, policy)),
      ),
    expire: () => Effect.flatMap(Erasure, (one) => one.expire(director, "2030-01-01T00:00:00.000Z")),
  }
  const competencies: Attempts<Competencies["Service"]> = {
    look: ({ personId }) => Effect.flatMap(Competencies, (one) => one.look(director, personId)),
    proposals: () => Effect.flatMap(Competencies, (one) => one.proposals(director)),
    team: () =>
      Effect.map(
        Effect.flatMap(Competencies, (one) => one.team(director)),
        JSON.stringify,
      ),
    awaiting: () => Effect.flatMap(Competencies, (one) => one.awaiting(director)),
    trainings: () => Effect.flatMap(Competencies, (one) => one.trainings(director)),
    training: ({ trainingId }) => Effect.flatMap(Competencies, (one) => one.training(director, trainingId)),
    supervision: () => Effect.flatMap(Competencies, (one) => one.supervision(director)),
    execute: ({ personId }) =>
      Effect.flatMap(Competencies, (one) =>
        one.execute(
          director,
          Competing.about(
            director,
            { ...director, actorId: personId },
            {
              type: "draft-assessment",
              assessmentId: uuid(),
              sheet: Competing.sheet("manager", "independent"),
            },
          ),
        ),
      ),
    keepTraining: ({ trainingId, organisationId }) =>
      Effect.flatMap(Competencies, (one) =>
        one.keepTraining(
          trainer,
          Competing.onTraining(trainer, trainingId, {
            type: "correct-training",
            record: { ...training, organiser: organisationId },
          }),
        ),
      ),
    keepSession: ({ sessionId }) =>
      Effect.flatMap(Competencies, (one) =>
        one.keepSession(
          supervisor,
          Competing.onSession(supervisor, sessionId, { type: "remove-conclusions" }),
        ),
      ),
    importLogs: () => Effect.flatMap(Competencies, (one) => one.importLogs(director, [])),
  }
  return { processes, found, audit, integrity, erasure, competencies }
}

/** What a stranger is answered, as text without the ids that were asked with. */
const answerTo = (attempt: Attempt, ids: Ids) =>
  Effect.map(Effect.exit(attempt(ids)), (exit) => {
    const text = Exit.isSuccess(exit) ? (JSON.stringify(exit.value) ?? "nothing") : Cause.pretty(exit.cause)
    return Object.values(ids).reduce(
      (answer: string, id: string) => answer.replaceAll(id, "·"),
      (text.split("\n")[0] ?? "").concat(Exit.isSuccess(exit) ? "" : " failed"),
    )
  })

const never = (): Ids => ({
  organisationId: uuid(),
  processId: uuid(),
  recordId: uuid(),
  personId: uuid(),
  trainingId: uuid(),
  sessionId: uuid(),
})

export const isolation: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST14] every method of every service answers another organisation as if nothing had ever been, and changes nothing",
    check: Effect.gen(function* () {
      const { team, ids } = yield* told
      const strangers = yield* Competing.gather
      const processes = yield* ProcessStore
      const kept = Effect.all([
        processes.history(team.director, ids.processId),
        processes.record(team.worker, ids.processId, ids.recordId),
        team.store.look(team.worker, ids.personId),
        team.store.training(team.trainer, ids.trainingId),
        team.store.supervision(team.supervisor),
      ])
      const before = yield* kept
      const log = [...before[0]].reverse()
      for (const [service, attempts] of Object.entries(attemptsOf(strangers, log, Competing.training(team))))
        for (const [method, attempt] of Object.entries(attempts)) {
          const name = `${service}.${method}`
          const [foreign, unknown] = [yield* answerTo(attempt, ids), yield* answerTo(attempt, never())]
          same(foreign, unknown, name)
          ok(!foreign.includes(word), name)
        }
      same(yield* kept, before)
    }),
  },
]
