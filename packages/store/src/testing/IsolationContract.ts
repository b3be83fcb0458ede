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
import * as Streams from "effect/Stream"
import { Attachments } from "../Attachments.ts"
import { Audit } from "../Audit.ts"
import { Changes } from "../Changes.ts"
import { Competencies } from "../Competencies.ts"
import type { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import { Integrity } from "../Integrity.ts"
import { Laboratory } from "../Laboratory.ts"
import { Organisations } from "../Organisations.ts"
import { Outbox } from "../Outbox.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { Projections } from "../Projections.ts"
import { Search } from "../Search.ts"
import * as Upkeep from "../Upkeep.ts"
import { draft } from "./AttachmentContract.ts"
import type { Check } from "./Check.ts"
import * as Competing from "./CompetencySample.ts"
import { observation, write } from "./LaboratoryContract.ts"
import { correcting, opening, recording, uuid } from "./Sample.ts"

type Services =
  | ProcessStore
  | Organisations
  | Search
  | Audit
  | Integrity
  | Erasure
  | Competencies
  | Laboratory
  | Outbox
  | Changes

type Modules = typeof import("../index.ts")

/** Every service of the store by its module: found among what is exported, so that a new one cannot be left out. */
type Every = {
  readonly [M in keyof Modules as Modules[M] extends {
    readonly [N in M]: abstract new (
      ...args: never
    ) => unknown
  }
    ? M
    : never]: Modules[M] extends {
    readonly [N in M]: abstract new (
      ...args: never
    ) => { readonly Service: infer S }
  }
    ? S
    : never
}

/**
 * What is asked here. The database is what tells who asks (`TableContract`); what is published of all centres is nobody's, and has its
 * own checks (`RegionContract`); who works where, who stands in for whom, the filters that people keep, notices and thresholds are in tables
 * alone, and have their own too (`StaffContract`, `DelegationContract`, `FilterContract`, `NoticeContract`, `CentreEditionContract`); so have
 * accounts, addresses of calendars and badges (`AccountsContract`) and what is kept of one person (`PersonalDataContract`); bytes of files are asked for by `Attachments` alone.
 */
type Swept = Omit<
  Every,
  | "Accounts"
  | "Badges"
  | "CalendarAddress"
  | "CentreEditions"
  | "Database"
  | "Delegations"
  | "Factors"
  | "Digests"
  | "FileStore"
  | "Notices"
  | "PersonalData"
  | "Region"
  | "SavedFilters"
  | "Staff"
>

/** Ids to ask with. */
interface Ids {
  readonly organisationId: string
  readonly processId: string
  readonly recordId: string
  readonly personId: string
  readonly trainingId: string
  readonly sessionId: string
  readonly inquiryId: string
  readonly messageId: string
  readonly attachmentId: string
}

/** A question of a stranger with ids that are not theirs. */
type Attempt<R = Services> = (ids: Ids) => Effect.Effect<unknown, unknown, R>

/** A question about what the platform shows to all, or its administrators do: it tells no word of an organisation and changes nothing of it. */
interface OfPlatform<R = Services> {
  readonly ofPlatform: Attempt<R>
}

/** One for each method, so that a new one cannot be left out: then this does not compile. */
type Attempts<S, R = Services> = { readonly [M in keyof S]: Attempt<R> | OfPlatform<R> }

const ofPlatform = <R>(attempt: Attempt<R>): OfPlatform<R> => ({ ofPlatform: attempt })

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
    inquiryId: uuid(),
    messageId: "",
    attachmentId: uuid(),
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
  yield* write(team.worker, ids.inquiryId, observation)
  const outbox = yield* Outbox
  const recipientId = team.worker.actorId
  const said = { text: word }
  yield* outbox.send(team.director, [{ key: "one", channel: "mail", recipientId, content: said, processId }])
  yield* (yield* Integrity).anchor(team.director)
  const { items } = yield* outbox.list(team.director)
  return { team, ids: { ...ids, messageId: items[0]?.id ?? "" } }
})

/** What the methods of all services do for a stranger. **Shape** what changes something comes last. */
const attemptsOf = (
  { director, supervisor, trainer, deputy }: Competing.Gathered,
  log: ReadonlyArray<Event.Event>,
  training: Training.Training,
) => {
  const administrator = { actorId: director.actorId, duty: "administrator" } as const
  const processes: Attempts<Swept["ProcessStore"]> = {
    get: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.get(director, processId)),
    look: ({ processId }) =>
      Effect.flatMap(ProcessStore, (one) => one.look(director, processId, { latest: 9 })),
    states: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.states(director, [processId])),
    history: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.history(director, processId)),
    log: ({ processId }) => Effect.flatMap(ProcessStore, (one) => one.log(director, processId)),
    records: ({ processId, recordId }) =>
      Effect.flatMap(ProcessStore, (one) => one.records(director, processId, { ids: [recordId] })),
    recordsOf: ({ processId }) =>
      Effect.flatMap(ProcessStore, (one) => one.recordsOf(director, processId, ["F06"])),
    record: ({ processId, recordId }) =>
      Effect.flatMap(ProcessStore, (one) => one.record(director, processId, recordId)),
    list: ({ personId }) => Effect.flatMap(ProcessStore, (one) => one.list(director, { leadId: personId })),
    listWithStates: () => Effect.flatMap(ProcessStore, (one) => one.listWithStates(director)),
    territories: () => Effect.flatMap(ProcessStore, (one) => one.territories(director)),
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
  const found: Attempts<Swept["Search"]> = {
    find: ({ processId }) => Effect.flatMap(Search, (one) => one.find(director, { text: word, processId })),
  }
  const audit: Attempts<Swept["Audit"]> = {
    list: ({ processId, personId }) =>
      Effect.flatMap(Audit, (one) =>
        Effect.all([one.list(director, { processId }), one.list(director, { personId })]),
      ),
    takeOut: ({ processId }) =>
      Effect.flatMap(Audit, (one) => one.takeOut(director, { processId, subjects: ["records"] })),
  }
  const integrity: Attempts<Swept["Integrity"]> = {
    verify: () => Effect.flatMap(Integrity, (one) => Streams.runDrain(one.verify(director))),
    anchor: () =>
      Effect.map(
        Effect.flatMap(Integrity, (one) => one.anchor(director)),
        ({ heads }) => heads,
      ),
  }
  const erasure: Attempts<Swept["Erasure"]> = {
    exportProcess: ({ processId }) =>
      Effect.flatMap(Erasure, (one) => one.exportProcess(director, processId)),
    eraseProcess: ({ processId }) => Effect.flatMap(Erasure, (one) => one.eraseProcess(director, processId)),
    retention: () => Effect.flatMap(Erasure, (one) => one.retention(director)),
    setRetention: () =>
      Effect.flatMap(Erasure, (one) =>
        Effect.flatMap(one.retention(director), (policy) => one.setRetention(director, policy)),
      ),
    expire: () => Effect.flatMap(Erasure, (one) => one.expire(director, "2030-01-01T00:00:00.000Z")),
    exportPerson: ofPlatform(() =>
      Effect.flatMap(Erasure, (one) => one.exportPerson(administrator, deputy.actorId)),
    ),
    erasePerson: ofPlatform(() =>
      Effect.flatMap(Erasure, (one) => one.erasePerson(administrator, deputy.actorId)),
    ),
    erasures: ofPlatform(() => Effect.flatMap(Erasure, (one) => one.erasures(administrator))),
  }
  const competencies: Attempts<Swept["Competencies"]> = {
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
  const laboratory: Attempts<Swept["Laboratory"]> = {
    inquiry: ({ inquiryId }) => Effect.flatMap(Laboratory, (one) => one.inquiry(director, inquiryId)),
    inquiries: () => Effect.flatMap(Laboratory, (one) => one.inquiries(director)),
    keep: ({ inquiryId }) => write(director, inquiryId, { type: "remove-text", of: 1 }),
  }
  const outbox: Attempts<Swept["Outbox"]> = {
    list: () => Effect.flatMap(Outbox, (one) => one.list(director)),
    retry: ({ messageId }) => Effect.flatMap(Outbox, (one) => one.retry(director, messageId)),
    forget: () => Effect.flatMap(Outbox, (one) => one.forget(director, "2090-01-01T00:00:00.000Z")),
    settle: ({ messageId, personId }) =>
      Effect.flatMap(Outbox, (one) =>
        one.settle(
          administrator,
          {
            id: messageId,
            organisationId: director.organisationId,
            channel: "mail",
            recipientId: personId,
            person: null,
            processId: null,
            content: {},
            attempts: 0,
          },
          null,
        ),
      ),
    // Whoever sends takes the messages of all; what is of this organisation alone is looked at.
    claim: ofPlatform(() =>
      Effect.map(
        Effect.flatMap(Outbox, (one) => one.claim(administrator, { limit: 1, lease: "1 millis" })),
        (claimed) => claimed.filter(({ organisationId }) => organisationId === director.organisationId),
      ),
    ),
    send: ({ personId, processId }) =>
      Effect.flatMap(Outbox, (one) =>
        one.send(director, [{ key: "one", channel: "mail", recipientId: personId, content: {}, processId }]),
      ),
  }
  const organisations: Attempts<Swept["Organisations"]> = {
    find: ofPlatform(({ organisationId }) =>
      Effect.flatMap(Organisations, (one) => one.find(organisationId)),
    ),
    all: ofPlatform(() => Effect.flatMap(Organisations, (one) => one.all())),
    workplaces: () => Effect.flatMap(Organisations, (one) => one.workplaces(director)),
    people: () => Effect.flatMap(Organisations, (one) => one.people(director)),
    add: ofPlatform(({ organisationId, personId }) =>
      Effect.flatMap(Organisations, (one) =>
        Effect.flatMap(one.find(organisationId), (centre) =>
          one.add(administrator, {
            centres: [{ ...centre, name: "Cudza" }],
            people: [{ id: personId, name: "Cudza", email: `${uuid()}@example.org`, demonstration: true }],
          }),
        ),
      ),
    ),
  }
  const changes: Attempts<Swept["Changes"]> = {
    of: () => Effect.flatMap(Changes, (one) => Streams.runHead(one.of(director))),
  }
  const all: { readonly [S in Exclude<keyof Swept, "Projections" | "Attachments">]: Attempts<Swept[S]> } = {
    ProcessStore: processes,
    Search: found,
    Audit: audit,
    Integrity: integrity,
    Competencies: competencies,
    Laboratory: laboratory,
    Outbox: outbox,
    Organisations: organisations,
    Changes: changes,
    Erasure: erasure,
  }
  return all
}

/** What is kept in tables besides. */
const attemptsOfTables = ({ director }: Competing.Gathered) => {
  const projections: Attempts<Swept["Projections"], Projections> = {
    verify: () => Effect.flatMap(Projections, (one) => Streams.runCollect(one.verify(director))),
    rebuild: () => Effect.flatMap(Projections, (one) => Streams.runCollect(one.rebuild(director))),
  }
  const attachments: Attempts<Swept["Attachments"], Attachments> = {
    stop: (ids) => Effect.flatMap(Attachments, (one) => one.stop(director, ids)),
    list: (ids) => Effect.flatMap(Attachments, (one) => one.list(director, ids)),
    toMend: ({ processId }) => Effect.flatMap(Attachments, (one) => one.toMend(director, processId)),
    read: (ids) => Effect.flatMap(Attachments, (one) => one.read(director, ids, ids.attachmentId, "file")),
    describe: (ids) =>
      Effect.flatMap(Attachments, (one) =>
        one.describe(director, ids, { [ids.attachmentId]: { people: "none", description: "Cudze" } }),
      ),
    withdraw: (ids) =>
      Effect.flatMap(Attachments, (one) => one.withdraw(director, ids, ids.attachmentId, "Cudze")),
    attach: (ids) =>
      Effect.flatMap(Attachments, (one) =>
        one.attach(director, ids, draft("obcy", { id: ids.attachmentId })),
      ),
    sweep: () => Effect.flatMap(Attachments, (one) => one.sweep(director)),
  }
  const upkeep: Attempts<Pick<typeof Upkeep, "missing">, Database> = {
    missing: ({ organisationId }) =>
      Upkeep.missing([{ organisationId, day: "2026-03-02", hash: "" }], director.actorId),
  }
  return { projections, attachments, upkeep }
}

/** What a stranger is answered, as text without the ids that were asked with. */
const answerTo = <R>(attempt: Attempt<R>, ids: Ids) =>
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
  inquiryId: uuid(),
  messageId: uuid(),
  attachmentId: uuid(),
})

/** Everything that an organisation is shown of what it keeps. */
const keptOf = ({ team, ids }: Effect.Success<typeof told>) =>
  Effect.gen(function* () {
    const processes = yield* ProcessStore
    const organisations = yield* Organisations
    const { items } = yield* (yield* Outbox).list(team.director)
    return {
      history: yield* processes.history(team.director, ids.processId),
      record: yield* processes.record(team.worker, ids.processId, ids.recordId),
      portfolio: yield* team.store.look(team.worker, ids.personId),
      training: yield* team.store.training(team.trainer, ids.trainingId),
      supervision: yield* team.store.supervision(team.supervisor),
      inquiry: yield* (yield* Laboratory).inquiry(team.worker, ids.inquiryId),
      // A worker may have taken a message meanwhile, which is no change of it.
      messages: items.map(({ id, key, state }) => [id, key, state]),
      centre: yield* organisations.find(ids.organisationId),
      people: yield* organisations.people(team.director),
    }
  })

/** The attempts on each service, by method. */
interface ByMethod<R> {
  readonly [service: string]: { readonly [method: string]: Attempt<R> | OfPlatform<R> }
}

const sweep = <R = Services>(services: ByMethod<R>, ids: Ids) =>
  Effect.gen(function* () {
    for (const [service, attempts] of Object.entries(services))
      for (const [method, given] of Object.entries(attempts)) {
        const name = `${service}.${method}`
        const attempt = typeof given === "function" ? given : given.ofPlatform
        const foreign = yield* answerTo(attempt, ids)
        ok(!foreign.includes(word), name)
        if (typeof given === "function") same(foreign, yield* answerTo(attempt, never()), name)
      }
  })

export const isolation: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST14] every method of every service answers another organisation as if nothing had ever been, and changes nothing",
    check: Effect.gen(function* () {
      const one = yield* told
      const strangers = yield* Competing.gather
      const before = yield* keptOf(one)
      const log = [...before.history].reverse()
      yield* sweep(attemptsOf(strangers, log, Competing.training(one.team)), one.ids)
      same(yield* keptOf(one), before)
    }),
  },
]

/** Of a store in tables: what no store in memory has. */
export const isolationOfTables: ReadonlyArray<Check<Services | Projections | Attachments | Database>> = [
  {
    title:
      "[ST14] comparing and mending projections and anchors, and attached files, tell and change nothing of another organisation",
    check: Effect.gen(function* () {
      const one = yield* told
      const strangers = yield* Competing.gather
      const attachments = yield* Attachments
      const { worker } = one.team
      yield* attachments.attach(worker, one.ids, draft(word, { id: one.ids.attachmentId }))
      const before = yield* keptOf(one)
      const files = yield* attachments.list(worker, one.ids)
      yield* sweep<Projections | Attachments | Database>(attemptsOfTables(strangers), one.ids)
      same(yield* keptOf(one), before)
      same(yield* attachments.list(worker, one.ids), files)
      yield* attachments.read(worker, one.ids, one.ids.attachmentId, "file")
    }),
  },
]
