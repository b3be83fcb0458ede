/**
 * Competencies in tables: what a command has to know is looked up, and what is kept is shown by who asks.
 * Not here: what is promised of them (`Competencies`), entering into a log (`EnteringInSql`), or the rows (`LedgerRows`).
 */
import { Framework, type Portfolio, Proposal } from "@osl/competency"
import { LocalDate } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sql } from "kysely"
import * as Change from "../Change.ts"
import type { Competencies, HeldTraining } from "../Competencies.ts"
import { LogExists } from "../Conflict.ts"
import type { Database } from "../Database.ts"
import { DirectorOnly } from "../Erasure.ts"
import * as Ledger from "../Ledger.ts"
import { PersonNotFound } from "../Missing.ts"
import * as Page from "../Page.ts"
import type { Options } from "../ProcessStore.ts"
import * as SupervisionBook from "../SupervisionBook.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as TrainingLog from "../TrainingLog.ts"
import { note } from "./AuditInSql.ts"
import * as Entering from "./Entering.ts"
import { all, type Brought, bring, enter, find, stateOf } from "./EnteringInSql.ts"
import * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"
import * as Seeing from "./Seeing.ts"
import * as Sending from "./Sending.ts"
import * as Working from "./Working.ts"

const works = async (open: Open, { organisationId }: Tenant, personId: string): Promise<boolean> =>
  (await open
    .selectFrom("membership")
    .select("duty")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst()) !== undefined

/** The asker's own records that were not withdrawn; one of them when its id is given. */
const workOf = async (
  open: Open,
  { organisationId, actorId }: Tenant,
  recordId?: string,
): Promise<ReadonlyArray<Proposal.Work>> => {
  const rows = await open
    .selectFrom("record")
    .select(["id", "form", "author_id as authorId", "content", sql<string>`on_date::text`.as("on")])
    .where("organisation_id", "=", organisationId)
    .where("author_id", "=", actorId)
    .where("withdrawn", "=", false)
    .$if(recordId !== undefined, (some) => some.where("id", "=", recordId ?? ""))
    .execute()
  return rows.map(Working.of)
}

const heldIn = async (open: Open, tenant: Tenant): Promise<ReadonlyArray<TrainingLog.TrainingLog>> =>
  (await all(open, tenant, "training")).filter(({ withdrawn }) => !withdrawn)

export const make = ({ transaction }: Database["Service"], options: Options): Competencies["Service"] => {
  const ledgers = Ledger.of(options.editions)
  const editionOf = (tenant: Tenant) => Change.editionFor(options, tenant.organisationId, null)
  const frameworkOf = (tenant: Tenant) => Framework.of(editionOf(tenant))
  const today = Effect.map(Clock.currentTimeMillis, (now) => LocalDate.at(new Date(now).toISOString()))

  const noteTrainings = (open: Open, tenant: Tenant, shown: ReadonlyArray<HeldTraining>) =>
    note(
      open,
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
      const framework = frameworkOf(tenant)
      if (command.organisationId !== tenant.organisationId || !isId(workerId))
        return yield* new PersonNotFound({ personId: workerId })
      yield* Entering.check(tenant, { id: workerId, command })
      const viewer = Seeing.viewerOf(tenant, workerId)
      const messagesOf = yield* Sending.from(options.tells)
      const result = yield* transaction(
        tenant,
        "carry out a command on a portfolio",
        async (open) => {
          const isThere =
            (await find(open, tenant, "portfolio", workerId)) !== null ||
            (await works(open, tenant, workerId))
          if (!isThere) return null
          const recordId = command.type === "accept-proposal" ? (command.proposalId.split(":")[0] ?? "") : ""
          const work = isId(recordId) ? await workOf(open, tenant, recordId) : []
          const facts = {
            proposals: Proposal.of(framework, work, { worker: tenant.actorId }),
            trainings: command.type === "record-training" ? await heldIn(open, tenant) : [],
          }
          const asking = Entering.onPortfolio(ledgers.portfolio, framework, command, facts)
          return enter(
            open,
            tenant,
            asking,
            (after, events) => Seeing.happened(after, viewer, events),
            messagesOf,
          )
        },
        "repeatable",
      )
      if (result === null) return yield* new PersonNotFound({ personId: workerId })
      const { state, repeated } = yield* Effect.fromResult(result)
      return { seen: Seeing.look(framework, state, viewer, workerId, yield* today), repeated }
    }),

    look: Effect.fn("Competencies.look")(function* (tenant, workerId) {
      const found = isId(workerId)
        ? yield* transaction(tenant, "look at a portfolio", async (open) => {
            const state = await find(open, tenant, "portfolio", workerId)
            if (state === null && !(await works(open, tenant, workerId))) return null
            await note(open, tenant, Entering.reading("read-portfolio", "portfolio", tenant, [workerId]))
            return { state }
          })
        : null
      if (found === null) return yield* new PersonNotFound({ personId: workerId })
      const viewer = Seeing.viewerOf(tenant, workerId)
      return Seeing.look(frameworkOf(tenant), found.state, viewer, workerId, yield* today)
    }),

    proposals: (tenant) =>
      transaction(tenant, "list proposals of evidence", async (open) =>
        Working.proposals(
          frameworkOf(tenant),
          await workOf(open, tenant),
          await find(open, tenant, "portfolio", tenant.actorId),
          tenant,
        ),
      ),

    team: Effect.fn("Competencies.team")(function* (tenant, level) {
      if (!Seeing.isLeading(tenant)) return yield* new DirectorOnly({ duty: tenant.duty })
      const { workers, portfolios } = yield* transaction(tenant, "look at a team", async (open) => {
        const rows = await open
          .selectFrom("membership")
          .innerJoin("person", "person.id", "membership.person_id")
          .select("person.id")
          .where("organisation_id", "=", tenant.organisationId)
          .where("duty", "=", "organizer")
          .orderBy(sql`person.name collate "C"`)
          .orderBy("person.id")
          .execute()
        const ids = rows.map(({ id }) => id)
        await note(open, tenant, Entering.reading("read-team", "portfolio", tenant, ids))
        return { workers: ids, portfolios: await all(open, tenant, "portfolio") }
      })
      const states = new Map(portfolios.map((state) => [state.id, state] as const))
      return Seeing.team(frameworkOf(tenant), workers, states, tenant, yield* today, level)
    }),

    awaiting: (tenant) =>
      Seeing.isLeading(tenant)
        ? transaction(tenant, "list what awaits a review", async (open) =>
            (await all(open, tenant, "portfolio", true)).flatMap(
              (state: Portfolio.Portfolio) => Seeing.awaiting(state, tenant) ?? [],
            ),
          )
        : Effect.succeed([]),

    trainings: (tenant, query = {}) =>
      transaction(tenant, "list trainings", async (open) => {
        const size = Page.sizeOf(query.limit)
        const from = Page.placeOf(query.after)
        const rows = await open
          .selectFrom("competency")
          .select("state")
          .where("organisation_id", "=", tenant.organisationId)
          .where("stream", "=", "training")
          .where(sql<boolean>`state ->> 'withdrawn' = 'false'`)
          .$if(from !== undefined, (some) =>
            some.where(
              sql<boolean>`(on_date, id) < (left(${from?.by ?? ""}, 10)::date, ${from?.id ?? ""}::uuid)`,
            ),
          )
          .orderBy("on_date", "desc")
          .orderBy("id", "desc")
          .limit(size + 1)
          .execute()
        const page = Page.of(
          rows.map(({ state }) => stateOf("training", state)),
          size,
          (one) => ({ by: TrainingLog.lastDay(one), id: one.id }),
        )
        const items = page.items.map((one) => TrainingLog.seen(one, tenant))
        await noteTrainings(open, tenant, items)
        return { items, next: page.next }
      }),

    training: (tenant, trainingId) =>
      transaction(tenant, "read a training", async (open) => {
        const state = await find(open, tenant, "training", trainingId)
        if (state === null || state.withdrawn) return null
        const seen = TrainingLog.seen(state, tenant)
        await noteTrainings(open, tenant, [seen])
        return seen
      }),

    keepTraining: Effect.fn("Competencies.keepTraining")(function* (tenant, command) {
      const asking = Entering.onTraining(ledgers.training, command)
      yield* Entering.check(tenant, asking)
      const messagesOf = yield* Sending.from(options.tells)
      const result = yield* transaction(
        tenant,
        "write a training",
        (open) => enter(open, tenant, asking, (_, events) => Seeing.told(events), messagesOf),
        "repeatable",
      )
      const { state, repeated } = yield* Effect.fromResult(result)
      return { seen: TrainingLog.seen(state, tenant), repeated }
    }),

    supervision: Effect.fn("Competencies.supervision")(function* (tenant) {
      const books = yield* transaction(tenant, "look at supervision", async (open) => {
        const found = (await all(open, tenant, "supervision")).filter(
          (book) => !book.withdrawn && SupervisionBook.maySee(book, tenant),
        )
        const ids = found.map(({ id }) => id)
        await note(open, tenant, Entering.reading("read-supervision", "supervision", tenant, ids))
        return found
      })
      return Seeing.supervision(editionOf(tenant), books, tenant, yield* today)
    }),

    keepSession: Effect.fn("Competencies.keepSession")(function* (tenant, command) {
      const asking = Entering.onSupervision(ledgers.supervision, command)
      yield* Entering.check(tenant, asking)
      const messagesOf = yield* Sending.from(options.tells)
      const result = yield* transaction(
        tenant,
        "write a session of supervision",
        async (open) => {
          const told = (
            book: SupervisionBook.SupervisionBook,
            events: ReadonlyArray<SupervisionBook.Event>,
          ) => (SupervisionBook.maySee(book, tenant) ? Seeing.told(events) : [])
          const entered = await enter(open, tenant, asking, told, messagesOf)
          if (Result.isSuccess(entered) && command.type === "remove-conclusions")
            await LedgerRows.takeRemoved(open, tenant, ledgers.supervision, command.sessionId)
          return entered
        },
        "repeatable",
      )
      const { state, repeated } = yield* Effect.fromResult(result)
      return { seen: SupervisionBook.seen(state, tenant, yield* today), repeated }
    }),

    importLogs: Effect.fn("Competencies.importLogs")(function* (tenant, logs) {
      const brought: Array<Brought> = []
      for (const log of logs)
        brought.push(
          yield* Effect.fromResult(
            Ledger.using(ledgers, log, (ledger, events) => bring(ledger, tenant, events)),
          ),
        )
      if (brought.length === 0) return
      const there = yield* transaction(tenant, "bring in logs of competencies", async (open) => {
        for (const { row } of brought) if ((await find(open, tenant, row.stream, row.id)) !== null) return row
        await LedgerRows.write(
          open,
          tenant,
          brought.flatMap(({ sealed }) => sealed),
          brought.map(({ row }) => row),
          { action: "import-log", purpose: "upkeep" },
        )
        for (const { row } of brought)
          await Ledger.use(ledgers, row.stream, (ledger) =>
            LedgerRows.takeRemoved(open, tenant, ledger, row.id),
          )
        return null
      })
      if (there !== null) return yield* new LogExists({ stream: there.stream, id: there.id })
    }),
  }
}
