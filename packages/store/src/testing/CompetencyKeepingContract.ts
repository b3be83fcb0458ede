/**
 * What a store promises of how competencies are kept: sealed, made anew from their logs, erased with a person.
 * Not here: what is written and who sees it (`CompetencyContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Event } from "@osl/competency"
import { Redaction } from "@osl/workflow"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import type { Competencies } from "../Competencies.ts"
import { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import { Integrity } from "../Integrity.ts"
import type { Organisations } from "../Organisations.ts"
import { Projections } from "../Projections.ts"
import * as Retention from "../Retention.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import {
  about,
  day,
  type Gathered,
  gather,
  onSession,
  onTraining,
  rated,
  secret,
  session,
  sheet,
  training,
} from "./CompetencySample.ts"
import { asOwner, everything } from "./Owner.ts"
import { at, failure, uuid } from "./Sample.ts"

type Services = Competencies | Organisations | Integrity | Erasure

const verified = (tenant: Tenant) =>
  Effect.flatMap(Integrity, (integrity) => Stream.runCollect(integrity.verify(tenant)))

/** A portfolio, a training and a session of supervision, each with the secret in its words; the worker is whom they are about. */
const told = Effect.gen(function* () {
  const team = yield* gather
  const { store, worker, director, trainer, supervisor } = team
  yield* rated(team, worker, worker, "self", director, `Pani ${secret} chwali`)
  yield* store.execute(
    worker,
    about(worker, worker, {
      type: "write-plan",
      from: day,
      goals: [
        {
          competency: "C08",
          to: 3,
          until: "2026-06-30",
          actions: [{ text: `Zapytać panią ${secret}`, until: "2026-06-30" }],
        },
      ],
    }),
  )
  const [trainingId, sessionId] = [uuid(), uuid()]
  yield* store.keepTraining(
    trainer,
    onTraining(trainer, trainingId, { type: "note-training", record: training(team) }),
  )
  yield* store.keepSession(
    supervisor,
    onSession(supervisor, sessionId, { type: "note-session", session: session(team) }),
  )
  return { ...team, trainingId, sessionId }
})

/** The beginning of the portfolio of somebody who does not work there any more. */
const drafted = ({ organisationId }: Tenant, workerId: string): Event.Event => ({
  type: "assessment-drafted",
  assessmentId: uuid(),
  sheet: sheet("self", "independent", `Pani ${secret} chwali`),
  id: uuid(),
  organisationId,
  workerId,
  seq: 1,
  edition: { key: "osl-2014", version: "1.0.0" },
  actor: { id: workerId, duty: "organizer" },
  at,
  on: "2026-03-02",
  payload: 1,
})

const administrator = { actorId: uuid(), duty: "administrator" } as const

const nothing = { processes: 0, logs: 0, words: 0, notes: 0 }

const shown = ({ store, worker, supervisor }: Gathered) =>
  Effect.gen(function* () {
    return JSON.stringify([
      yield* store.look(worker, worker.actorId),
      yield* store.supervision(worker),
      yield* store.supervision(supervisor),
    ])
  })

/** Asked of services that keep together what a store made with `options` keeps. */
export const keptCompetencies: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST108] the logs of competencies are chains that fit, with progress, and an anchor holds their ends",
    check: Effect.gen(function* () {
      const { store, supervisor, worker, director, sessionId, trainingId } = yield* told
      const anchor = yield* Effect.flatMap(Integrity, (integrity) => integrity.anchor(director))
      const ends = Object.entries(anchor.heads.competencies ?? {}).map(([log, [seq]]) => `${log} ${seq}`)
      same(
        new Set(ends),
        new Set([`portfolio ${worker.actorId} 5`, `training ${trainingId} 1`, `supervision ${sessionId} 1`]),
      )
      yield* store.keepSession(supervisor, onSession(supervisor, sessionId, { type: "remove-conclusions" }))
      const steps = yield* verified(director)
      const last = steps.at(-1)
      ok(last !== undefined && last.done === last.of)
      ok(steps.some((one) => one.stream === "supervision" && one.id === sessionId && one.seq === 2))
    }),
  },
  {
    title:
      "[ST110] an erased person's portfolio and supervision keep their course and no word; the chain still fits",
    check: Effect.gen(function* () {
      const team = yield* told
      const { store, worker, director } = team
      const erasure = yield* Erasure
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const before = yield* erasure.exportPerson(administrator, worker.actorId)
      for (const table of ["competency_event", "competency"])
        ok(JSON.stringify(before.tables[table]).includes(secret), table)
      const { version } = (yield* store.look(worker, worker.actorId)).seen
      ok((yield* shown(team)).includes(secret))
      const { words } = yield* erasure.erasePerson(administrator, worker.actorId)
      same(words, 3)
      ok(!(yield* shown(team)).includes(secret))
      const after = yield* erasure.exportPerson(administrator, worker.actorId)
      ok(!JSON.stringify(after).includes(secret))
      const { seen } = yield* store.look(director, worker.actorId)
      same([seen.version, seen.assessments[0]?.sheet.ratings?.[0]?.justification], [version, Redaction.mark])
      yield* verified(director)
    }),
  },
  {
    title:
      "[ST113] words of portfolios, trainings and supervision go by the time set for each, not of who works there, once; the chain still fits",
    check: Effect.gen(function* () {
      const team = yield* told
      const { director, worker, trainingId, sessionId } = team
      const erasure = yield* Erasure
      const expire = (now: string) => erasure.expire(director, now)
      const gone = uuid()
      yield* team.store.importLogs(director, [{ stream: "portfolio", events: [drafted(worker, gone)] }])
      same(yield* expire("2090-01-01T00:00:00.000Z"), nothing)
      yield* erasure.setRetention(director, {
        ...Retention.always,
        portfolio: { ...Retention.unlimited, account: 30 },
        training: { ...Retention.unlimited, institution: 36 },
        supervision: { ...Retention.unlimited, account: 24, institution: 24 },
      })
      same(yield* expire("2028-02-03T00:00:00.000Z"), nothing)
      same(yield* expire("2028-02-04T00:00:00.000Z"), { ...nothing, logs: 1, words: 1 })
      same(yield* expire("2028-02-05T00:00:00.000Z"), nothing)
      yield* verified(director)
      ok(!JSON.stringify(yield* team.store.supervision(team.supervisor)).includes(secret))
      same(yield* expire("2028-09-03T00:00:00.000Z"), { ...nothing, logs: 1, words: 1 })
      ok(JSON.stringify(yield* team.store.look(worker, worker.actorId)).includes(secret))
      same(yield* expire("2029-02-04T00:00:00.000Z"), { ...nothing, logs: 1, words: 1 })
      ok(!JSON.stringify(yield* team.store.training(team.trainer, trainingId)).includes(secret))
      yield* verified(director)
      const { erasures } = yield* erasure.erasures(administrator)
      const ours = erasures.filter(({ centre }) => centre === director.organisationId)
      same(
        ours.map((one) => ("classes" in one ? [one.kind, one.log, one.subject, ...one.classes] : [])),
        [
          ["expired", "supervision", sessionId, "institution", "account"],
          ["expired", "portfolio", gone, "account"],
          ["expired", "training", trainingId, "institution"],
        ],
      )
    }),
  },
]

/** Of a store in tables, on connections whose login owns them. */
export const keptCompetenciesOfTables: ReadonlyArray<Check<Services | Projections | Database>> = [
  {
    title: "[ST108] one byte changed in any column of an event of a portfolio is found and its link is named",
    check: Effect.gen(function* () {
      const { worker, director } = yield* told
      const changes = {
        type: sql`type = 'x'`,
        at: sql`at = at + interval '1 microsecond'`,
        actor_id: sql`actor_id = gen_random_uuid()`,
        id: sql`id = gen_random_uuid()`,
        body: sql`body = replace(body::text, 'Zapytać', 'Pytać')::json`,
        previous: sql`previous = previous || '0'`,
        hash: sql`hash = reverse(hash)`,
        salts: sql`salts = replace(salts::text, 'a', 'b')::json`,
        closed: sql`closed = '{"/x": "0"}'`,
      }
      const place = sql`organisation_id = ${worker.organisationId} and stream = 'portfolio' and seq = 5`
      for (const [column, change] of Object.entries(changes)) {
        yield* asOwner(async (open) => {
          await sql`set local row_security = off`.execute(open)
          await sql`alter table competency_event disable trigger user`.execute(open)
          await sql`create temporary table before on commit preserve rows as
            select * from competency_event where ${place}`.execute(open)
          await sql`update competency_event set ${change} where ${place}`.execute(open)
        })
        const broken = yield* failure(verified(director))
        ok(broken?._tag === "BrokenLink", column)
        same([broken.stream, broken.id, broken.seq], ["portfolio", worker.actorId, 5], column)
        yield* asOwner(async (open) => {
          await sql`set local row_security = off`.execute(open)
          await sql`delete from competency_event where ${place}`.execute(open)
          await sql`insert into competency_event select * from before`.execute(open)
          await sql`drop table before`.execute(open)
          await sql`alter table competency_event enable trigger user`.execute(open)
        })
        yield* verified(director)
      }
    }),
  },
  {
    title:
      "[ST30] by SQL, an event of a portfolio or a session gives way to an erasure or a removal, and to nothing else",
    check: Effect.gen(function* () {
      const { store, supervisor, sessionId } = yield* told
      const { transaction } = yield* Database
      const wipe = (mark: string) =>
        Effect.exit(
          transaction(supervisor, "try", (open) =>
            sql`update competency_event set
              body = jsonb_set(body::jsonb, '{session,conclusions}', to_jsonb(${mark}::text))::json,
              closed = json_build_object('/session/conclusions',
                encode(sha256(convert_to((salts ->> '/session/conclusions') || (body #>> '{session,conclusions}'), 'UTF8')), 'hex')),
              salts = '{}'
              where stream_id = ${sessionId} and seq = 1 and salts::text <> '{}'`.execute(open),
          ),
        )
      const isKept = (exit: Exit.Exit<unknown, unknown>) =>
        ok(Exit.isFailure(exit) && /kept as it was/.test(Cause.pretty(exit.cause)))
      isKept(yield* wipe(Redaction.mark))
      yield* store.keepSession(supervisor, onSession(supervisor, sessionId, { type: "remove-conclusions" }))
      const forged = yield* Effect.exit(
        transaction(supervisor, "try", (open) =>
          sql`update competency_event set body = jsonb_set(body::jsonb, '{session,minutes}', '1')::json
            where stream_id = ${sessionId} and seq = 1`.execute(open),
        ),
      )
      isKept(forged)
    }),
  },
  {
    title:
      "[ST109] what logs of competencies come to is compared with them, and a rebuild mends what differs",
    check: Effect.gen(function* () {
      const { store, worker, director, sessionId, trainingId } = yield* told
      const projections = yield* Projections
      const found = (how: "verify" | "rebuild") =>
        Effect.map(Stream.runCollect(projections[how](director)), (steps) =>
          steps.flatMap(({ difference }) => (difference === null ? [] : [difference])),
        )
      same(yield* found("verify"), [])
      const before = yield* store.look(worker, worker.actorId)
      yield* asOwner(async (open) => {
        await sql`set local row_security = off`.execute(open)
        await sql`update competency set about = '{}' where id = ${worker.actorId}`.execute(open)
        await sql`delete from competency where id = ${trainingId}`.execute(open)
        await sql`insert into competency select organisation_id, 'training', id, version, on_date, last_event_at, about,
          awaits, updated_at, state from competency where id = ${sessionId}`.execute(open)
      })
      const differences = yield* found("verify")
      same(
        new Set(differences.map(({ projection, id, what }) => `${projection} ${id} ${what}`)),
        new Set([
          `competency ${worker.actorId} about`,
          `competency ${trainingId} missing`,
          `competency ${sessionId} extra`,
        ]),
      )
      same(yield* found("rebuild"), differences)
      same(yield* found("verify"), [])
      same(yield* store.look(worker, worker.actorId), before)
    }),
  },
  {
    title:
      "[ST110] after conclusions were removed and a person erased no column of any table holds a word of it",
    check: Effect.gen(function* () {
      const { store, worker, supervisor, trainingId, trainer, ...team } = yield* told
      const ours = (lines: ReadonlyArray<string>) =>
        lines.filter((line) => line.includes(worker.organisationId) && line.includes(secret))
      const sessionId = uuid()
      const gathered = { ...team, store, worker, supervisor, trainer }
      yield* store.keepSession(
        supervisor,
        onSession(supervisor, sessionId, { type: "note-session", session: session(gathered) }),
      )
      yield* store.keepSession(supervisor, onSession(supervisor, sessionId, { type: "remove-conclusions" }))
      const left = ours(yield* everything)
      ok(left.length > 0 && !left.some((line) => line.includes(sessionId)))
      yield* Effect.flatMap(Erasure, (erasure) =>
        erasure.erasePerson({ actorId: uuid(), duty: "administrator" }, worker.actorId),
      )
      // The place of a training is no word about the worker.
      same(
        ours(yield* everything).filter((line) => !line.includes(trainingId)),
        [],
      )
    }),
  },
]
