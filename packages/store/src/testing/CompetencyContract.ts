/**
 * What every store promises of portfolios, trainings and supervision, kept in memory or in tables.
 * Not here: what their tables promise besides (`CompetencyTableContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { type Event, Portfolio } from "@osl/competency"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Audit } from "../Audit.ts"
import type { Competencies } from "../Competencies.ts"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import * as TrainingLog from "../TrainingLog.ts"
import type { Check } from "./Check.ts"
import {
  about,
  gather,
  onSession,
  onTraining,
  rated,
  secret,
  session,
  sheet,
  training,
} from "./CompetencySample.ts"
import { failure, numbers, opening, recording, tagOf, uuid } from "./Sample.ts"

type Services = Competencies | ProcessStore | Organisations | Audit

const codes = (found: unknown): ReadonlyArray<string> =>
  typeof found === "object" && found !== null && "problems" in found && Array.isArray(found.problems)
    ? found.problems.map(({ code }: { readonly code: string }) => code)
    : []

const actionsOf = (director: Tenant) =>
  Effect.flatMap(Audit, (audit) =>
    Effect.map(audit.list(director), ({ items }) =>
      items.map(({ action, subjects }) => ({ action, subjects })),
    ),
  )

/** Asked of services that keep together what a store made with `options` keeps. */
export const competencies: ReadonlyArray<Check<Services>> = [
  {
    title: "[ST100] a command on a portfolio is carried out once, and a known id with other content is told",
    check: Effect.gen(function* () {
      const { store, worker } = yield* gather
      const command = about(worker, worker, {
        type: "draft-assessment",
        assessmentId: "s1",
        sheet: sheet("self", "independent"),
      })
      const answers = yield* Effect.all(
        numbers(1, 10).map(() => store.execute(worker, command)),
        { concurrency: "unbounded" },
      )
      same(answers.filter(({ repeated }) => !repeated).length, 1)
      const later = yield* store.execute(worker, { ...command, at: "2026-03-02T10:00:00.000Z" })
      same([later.repeated, later.seen.seen.version], [true, 1])
      const other = about(
        worker,
        worker,
        { type: "submit-assessment", assessmentId: "s1" },
        { id: command.id },
      )
      same(yield* tagOf(store.execute(worker, other)), "CommandReused")
      same((yield* store.look(worker, worker.actorId)).seen.assessments[0]?.status, "draft")
    }),
  },
  {
    title: "[ST100] a refused command changes nothing and says everything that stands in its way",
    check: Effect.gen(function* () {
      const { store, worker, director, peer } = yield* gather
      const refused = yield* failure(store.execute(worker, about(worker, worker, { type: "agree-plan" })))
      same([refused?._tag, codes(refused)], ["CommandRefused", ["not-allowed"]])
      const control = about(worker, worker, {
        type: "draft-assessment",
        assessmentId: "s1",
        sheet: sheet("self", "independent", "zero \u0000 w środku"),
      })
      same(codes(yield* failure(store.execute(worker, control))), ["text-has-control-characters"])
      const foreign = yield* Effect.exit(
        store.execute(worker, about(peer, worker, { type: "submit-assessment", assessmentId: "s1" })),
      )
      ok(Exit.isFailure(foreign) && Cause.hasDies(foreign.cause))
      same((yield* store.look(director, worker.actorId)).seen.version, 0)
    }),
  },
  {
    title:
      "[ST100] forty writers on one portfolio at once: none is lost; of those who saw one version one gets through",
    check: Effect.gen(function* () {
      const { store, worker, director } = yield* gather
      const ask = (version?: number) =>
        about(
          worker,
          worker,
          { type: "look-through-proposals", until: "2026-02-03" },
          version === undefined ? {} : { version },
        )
      yield* Effect.all(
        numbers(1, 40).map(() => store.execute(worker, ask())),
        { concurrency: "unbounded" },
      )
      const tags = yield* Effect.all(
        numbers(1, 6).map(() => tagOf(store.execute(worker, ask(40)))),
        { concurrency: "unbounded" },
      )
      same(tags.filter((tag) => tag === "no failure").length, 1)
      same(tags.filter((tag) => tag === "Overtaken").length, 5)
      same((yield* store.look(director, worker.actorId)).seen.version, 41)
    }),
  },
  {
    title:
      "[ST101] a peer sees neither a self-assessment nor a score before rating, the worker never a peer's sheet",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, peer, other, director, deputy, supervisor } = team
      yield* rated(team, worker, worker, "self", director)
      yield* rated(team, peer, worker, "peer")
      const [byPeer, byOther, byWorker, byDirector, bySupervisor] = yield* Effect.forEach(
        [peer, other, worker, director, supervisor],
        (asker) => store.look(asker, worker.actorId),
      )
      const modes = (look: typeof byPeer) => look?.seen.assessments.map(({ sheet: { mode } }) => mode)
      same([modes(byPeer), byPeer?.profile], [["peer"], null])
      same([modes(byOther), byOther?.profile], [[], null])
      same([modes(bySupervisor), bySupervisor?.profile], [[], null])
      same(modes(byWorker), ["self"])
      same(modes(byDirector), ["self"])
      same(byWorker?.profile?.scores.find(({ competency }) => competency === "C08")?.value, 2)
      ok(byDirector?.profile !== null)
      const [sheetOfPeer] = (yield* store.look(peer, worker.actorId)).seen.assessments
      for (const type of ["take-up-assessment", "accept-assessment"] as const)
        yield* store.execute(deputy, about(deputy, worker, { type, assessmentId: sheetOfPeer?.id ?? "" }))
      same(modes(yield* store.look(peer, worker.actorId)), ["self", "peer"])
      same(modes(yield* store.look(worker, worker.actorId)), ["self"])
    }),
  },
  {
    title: "[ST101] answers of a community are not kept below five, not even in a draft",
    check: Effect.gen(function* () {
      const { store, worker, director } = yield* gather
      const voice = (no: number) =>
        about(director, worker, {
          type: "draft-assessment",
          assessmentId: `v${no}`,
          sheet: {
            mode: "community",
            date: "2026-02-03",
            answers: [{ statement: "listens", yes: 3, partly: 1, no }],
          },
        })
      same(codes(yield* failure(store.execute(director, voice(0)))), ["too-few-answers"])
      yield* store.execute(director, voice(1))
      ok(!JSON.stringify(yield* store.look(worker, worker.actorId)).includes("listens"))
    }),
  },
  {
    title: "[ST102] a conflict shows what happened since, and of it only what the sender may see",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, peer, director } = team
      yield* rated(team, worker, worker, "self")
      const { version } = (yield* store.look(worker, worker.actorId)).seen
      yield* rated(team, peer, worker, "peer")
      yield* store.execute(
        worker,
        about(worker, worker, { type: "look-through-proposals", until: "2026-02-03" }),
      )
      const late = (asker: typeof worker) =>
        failure(
          store.execute(
            asker,
            about(asker, worker, { type: "look-through-proposals", until: "2026-02-03" }, { version }),
          ),
        )
      const [ofWorker, ofPeer, ofDirector] = yield* Effect.forEach([worker, peer, director], late)
      const since = (found: typeof ofWorker) =>
        found?._tag === "Overtaken" ? found.since.map(({ type }) => type) : []
      ok(ofWorker?._tag === "Overtaken")
      same([ofWorker.seen, ofWorker.version], [version, version + 3])
      same(since(ofWorker), ["proposals-looked-through"])
      same(since(ofPeer), ["assessment-drafted", "assessment-submitted"])
      same(since(ofDirector), [])
    }),
  },
  {
    title:
      "[ST103] those who lead see their team and what awaits them; their own and a peer's sheets are not among it",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, peer, director, deputy } = team
      const own = yield* rated(team, worker, worker, "self")
      yield* rated(team, director, worker, "manager")
      const awaiting = yield* store.awaiting(director)
      same(
        awaiting.map(({ worker: id, sheets, plan }) => [id, sheets.map((one) => one.id), plan]),
        [[worker.actorId, [own], false]],
      )
      same((yield* store.awaiting(deputy))[0]?.sheets.length, 2)
      same(yield* store.awaiting(peer), [])
      same(yield* tagOf(store.team(worker)), "DirectorOnly")
      for (const type of ["take-up-assessment", "accept-assessment"] as const)
        yield* store.execute(deputy, about(deputy, worker, { type, assessmentId: own }))
      const { members, coverage } = yield* store.team(director)
      same(members.length, 3)
      const covered = coverage.find(({ competency }) => competency === "C08")
      same([covered?.cover, covered?.holders, covered?.unknown], ["one-person", [worker.actorId], 2])
    }),
  },
  {
    title:
      "[ST104] a training is noted and corrected by those who keep trainings, and a result is what its list says",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, peer, trainer } = team
      const [id, record] = [uuid(), training(team)]
      const note = { type: "note-training", record } as const
      same(codes(yield* failure(store.keepTraining(peer, onTraining(peer, id, note)))), ["not-allowed"])
      yield* store.keepTraining(trainer, onTraining(trainer, id, note))
      const corrected = { ...record, place: "Remiza" }
      const stale = onTraining(trainer, id, { type: "correct-training", record: corrected }, { version: 0 })
      same(yield* tagOf(store.keepTraining(trainer, stale)), "Overtaken")
      yield* store.keepTraining(
        trainer,
        onTraining(trainer, id, { type: "correct-training", record: corrected }),
      )
      const { items } = yield* store.trainings(trainer)
      same([items.length, items[0]?.record.place, items[0]?.version], [1, "Remiza", 2])
      const content = TrainingLog.attended({ id, record: corrected }, worker.actorId, "2026-03-02")
      ok(content !== null)
      const result = (percent: number) =>
        about(trainer, worker, { type: "record-training", content: { ...content, percent } })
      same(codes(yield* failure(store.execute(trainer, result(50)))), ["training-differs"])
      yield* store.execute(trainer, result(100))
      same((yield* store.look(worker, worker.actorId)).seen.trainings, [content])
    }),
  },
  {
    title: "[ST105] a participant sees their own attendance alone, and who took no part sees nobody's",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, other, trainer } = team
      const id = uuid()
      yield* store.keepTraining(
        trainer,
        onTraining(trainer, id, { type: "note-training", record: training(team) }),
      )
      const people = (asker: Tenant) =>
        Effect.map(store.training(asker, id), (found) => [
          found?.record.participants.map(({ person }) => person),
          found?.record.attendance?.map(({ person }) => person) ?? [],
        ])
      same(yield* people(worker), [[worker.actorId], [worker.actorId]])
      same(yield* people(other), [[], []])
      same((yield* people(trainer))[0]?.length, 2)
      same(yield* store.training((yield* gather).trainer, id), null)
    }),
  },
  {
    title: "[ST105] the list of trainings goes by pages, the latest first",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, trainer } = team
      const record = training(team)
      for (const month of numbers(1, 5)) {
        const date = `2025-0${month}-10`
        yield* store.keepTraining(
          trainer,
          onTraining(trainer, uuid(), {
            type: "note-training",
            record: { ...record, days: [{ date, modules: [{ module: "basics" }] }], attendance: [] },
          }),
        )
      }
      const first = yield* store.trainings(trainer, { limit: 2 })
      ok(first.next !== null)
      const rest = yield* store.trainings(trainer, { after: first.next })
      same(
        [...first.items, ...rest.items].map(({ record: { days } }) => days[0]?.date),
        numbers(1, 5)
          .map((month) => `2025-0${month}-10`)
          .reverse(),
      )
    }),
  },
  {
    title: "[ST106] a session is written by the supervisor who led it; whoever consented takes that back",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, director, supervisor } = team
      const id = uuid()
      const note = { type: "note-session", session: session(team) } as const
      same(codes(yield* failure(store.keepSession(director, onSession(director, id, note)))), ["not-allowed"])
      yield* store.keepSession(supervisor, onSession(supervisor, id, note))
      same(codes(yield* failure(store.keepSession(supervisor, onSession(supervisor, id, note)))), [
        "session-repeated",
      ])
      const back = { type: "take-consent-back" } as const
      same(codes(yield* failure(store.keepSession(director, onSession(director, id, back)))), [
        "consent-not-given",
      ])
      const { seen } = yield* store.keepSession(worker, onSession(worker, id, back))
      same([seen.conclusions, seen.hidden, seen.consented], [null, "consent-withdrawn", false])
      const { sessions } = yield* store.supervision(supervisor)
      same([sessions[0]?.conclusions, sessions[0]?.hidden], [null, "consent-withdrawn"])
    }),
  },
  {
    title: "[ST106] conclusions that are removed are in nothing that is kept or shown",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, supervisor, worker } = team
      const id = uuid()
      yield* store.keepSession(
        supervisor,
        onSession(supervisor, id, { type: "note-session", session: session(team) }),
      )
      yield* store.keepSession(supervisor, onSession(supervisor, id, { type: "remove-conclusions" }))
      for (const asker of [supervisor, worker])
        ok(!JSON.stringify(yield* store.supervision(asker)).includes(secret))
      const again = onSession(supervisor, id, { type: "remove-conclusions" })
      same(codes(yield* failure(store.keepSession(supervisor, again))), ["no-conclusions"])
    }),
  },
  {
    title:
      "[ST107] supervision is seen by its supervisor, who consented and the director, and by nobody else",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, supervisor, worker, director, peer, trainer } = team
      yield* store.keepSession(
        supervisor,
        onSession(supervisor, uuid(), { type: "note-session", session: session(team) }),
      )
      const seen = yield* Effect.forEach([supervisor, worker, director, peer, trainer], (asker) =>
        Effect.map(store.supervision(asker), ({ sessions }) => sessions),
      )
      same(
        seen.map(({ length }) => length),
        [1, 1, 1, 0, 0],
      )
      same(
        seen.map(([one]) => one?.card != null),
        [true, false, false, false, false],
      )
      ok(seen[2]?.[0]?.conclusions?.includes(secret))
      const { halfYears } = yield* store.supervision(director)
      same(halfYears[0]?.minutes, 90)
    }),
  },
  {
    title:
      "[ST112] evidence is proposed from the asker's own records alone, and only what was proposed is taken",
    check: Effect.gen(function* () {
      const { store, worker, peer } = yield* gather
      const processes = yield* ProcessStore
      const [processId, recordId] = [uuid(), uuid()]
      yield* processes.execute(worker, opening(worker, processId))
      yield* processes.execute(
        worker,
        recording(worker, processId, { recordId, content: { activity: "meeting" } }),
      )
      const [proposal, ...others] = yield* store.proposals(worker)
      ok(proposal !== undefined && others.length === 0)
      same([proposal.competency, proposal.record], ["C08", { form: "F06", id: recordId }])
      same(yield* store.proposals(peer), [])
      const accept = (asker: typeof worker, proposalId: string) =>
        store.execute(asker, about(asker, asker, { type: "accept-proposal", proposalId }))
      same(codes(yield* failure(accept(peer, proposal.id))), ["no-proposal"])
      same(codes(yield* failure(accept(worker, `${recordId}:C01`))), ["no-proposal"])
      const { seen } = yield* accept(worker, proposal.id)
      same(
        seen.seen.evidence.map(({ id }) => id),
        [proposal.id],
      )
      same(yield* store.proposals(worker), [])
    }),
  },
  {
    title:
      "[ST14] nothing of portfolios, trainings and supervision is another organisation's to see or to change",
    check: Effect.gen(function* () {
      const team = yield* gather
      const { store, worker, director, trainer, supervisor } = team
      const [trainingId, sessionId] = [uuid(), uuid()]
      yield* rated(team, worker, worker, "self")
      yield* store.keepTraining(
        trainer,
        onTraining(trainer, trainingId, { type: "note-training", record: training(team) }),
      )
      yield* store.keepSession(
        supervisor,
        onSession(supervisor, sessionId, { type: "note-session", session: session(team) }),
      )
      const strangers = yield* gather
      const stranger = strangers.director
      for (const id of [worker.actorId, uuid(), "not-an-id"]) {
        same(yield* tagOf(store.look(stranger, id)), "PersonNotFound")
        const asked = about(stranger, { ...worker, actorId: id }, { type: "agree-plan" })
        same(yield* tagOf(store.execute(stranger, asked)), "PersonNotFound")
      }
      const moved = about(director, worker, { type: "agree-plan" })
      same(
        yield* tagOf(
          store.execute(stranger, { ...moved, actor: { id: stranger.actorId, duty: "director" } }),
        ),
        "PersonNotFound",
      )
      same(yield* store.awaiting(stranger), [])
      same((yield* store.trainings(stranger)).items, [])
      same((yield* store.supervision(stranger)).sessions, [])
      const { members } = yield* store.team(stranger)
      ok(members.every(({ version, worker: id }) => version === 0 && id !== worker.actorId))
    }),
  },
  {
    title: "[ST60] commands on competencies and reading about others is noted, reading about oneself is not",
    check: Effect.gen(function* () {
      const { store, worker, director } = yield* gather
      const draft = {
        type: "draft-assessment",
        assessmentId: "s1",
        sheet: sheet("self", "independent"),
      } as const
      yield* store.execute(worker, about(worker, worker, draft))
      yield* store.look(worker, worker.actorId)
      yield* store.look(director, worker.actorId)
      const noted = (yield* actionsOf(director)).filter(({ action }) => action !== "add-people")
      same(
        new Set(noted.map(({ action, subjects }) => `${action} ${subjects.join(" ")}`)),
        new Set([
          `carry-out draft-assessment portfolio ${worker.actorId}`,
          `read-portfolio ${worker.actorId}`,
        ]),
      )
      same(noted.length, 2)
    }),
  },
  {
    title:
      "[ST18] logs of competencies brought in leave the same as their commands did; a broken one is not brought in",
    check: Effect.gen(function* () {
      const { store, worker, director } = yield* gather
      const events: Array<Event.Event> = []
      let state: Portfolio.Portfolio | null = null
      const at = "2026-03-02T09:00:00.000Z"
      for (const [seq, until] of ["2026-02-01", "2026-02-02"].entries()) {
        const event: Event.Event = {
          type: "proposals-looked-through",
          until,
          id: uuid(),
          organisationId: worker.organisationId,
          workerId: worker.actorId,
          seq: seq + 1,
          edition: { key: "osl-2014", version: "1.0.0" },
          actor: { id: worker.actorId, duty: "organizer" },
          at,
          on: "2026-03-02",
          payload: 1,
        }
        events.push(event)
        state = Portfolio.evolve(state, event)
      }
      const broken = yield* failure(
        store.importLogs(director, [{ stream: "portfolio", events: events.slice(1) }]),
      )
      ok(broken?._tag === "BrokenLog" && broken.seq === 1)
      yield* store.importLogs(director, [{ stream: "portfolio", events }])
      same((yield* store.look(worker, worker.actorId)).seen.lookedUntil, state?.lookedUntil)
      const twice = yield* failure(store.importLogs(director, [{ stream: "portfolio", events }]))
      same(twice?._tag, "LogExists")
    }),
  },
]
