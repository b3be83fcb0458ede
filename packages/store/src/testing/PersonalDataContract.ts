/**
 * What a store in tables promises of what one organisation keeps about somebody: what is handed out is what an erasure takes, and no more.
 * Not here: people of the whole platform and processes (`ErasureContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Redaction } from "@osl/workflow"
import { acts } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import type { Audit } from "../Audit.ts"
import { CalendarAddress } from "../CalendarAddress.ts"
import type { Competencies } from "../Competencies.ts"
import type { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import { Organisations } from "../Organisations.ts"
import { PersonalData } from "../PersonalData.ts"
import { ProcessStore } from "../ProcessStore.ts"
import * as Retention from "../Retention.ts"
import type { Check } from "./Check.ts"
import * as Competing from "./CompetencySample.ts"
import { at, envelope, opening, recording, settle, tagOf, uuid } from "./Sample.ts"

type Services =
  | Audit
  | CalendarAddress
  | Competencies
  | Database
  | Erasure
  | Organisations
  | PersonalData
  | ProcessStore

const address = () => ({
  hash: `${uuid()}${uuid()}`.replaceAll("-", ""),
  language: "pl",
  now: at,
  expiresAt: "2026-05-02T09:00:00.000Z",
})

/** A worker with a note of their own, a portfolio and an address of their calendar. */
const told = Effect.gen(function* () {
  const team = yield* Competing.gather
  const { worker } = team
  const processes = yield* ProcessStore
  const processId = uuid()
  yield* processes.execute(worker, opening(worker, processId, "Osiedle"))
  yield* processes.execute(worker, recording(worker, processId, { content: { reflection: "moje" } }))
  yield* Competing.rated(team, worker, worker, "self", undefined, "Słowa o sobie")
  yield* (yield* CalendarAddress).renew(worker, address())
  return { ...team, processId }
})

const full = ["calendar_address", "competency", "competency_event", "membership", "person", "private_note"]

export const personalData: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST147] whom something is kept about is listed for a director or an administrator of the organisation",
    check: Effect.gen(function* () {
      const { worker, director, peer } = yield* told
      const service = yield* PersonalData
      for (const asker of [director, { ...director, duty: "administrator" } as const]) {
        const people = yield* service.people(asker)
        ok(people.some(({ id, works }) => id === worker.actorId && works))
      }
      same(yield* tagOf(service.people(peer)), "ManagersOnly")
      const stranger = (yield* Competing.gather).director
      ok((yield* service.people(stranger)).every(({ id }) => id !== worker.actorId))
      for (const asker of [stranger, director]) {
        const id = asker === stranger ? worker.actorId : uuid()
        same(yield* tagOf(service.weigh(asker, id)), "PersonNotFound")
        same(yield* tagOf(service.handOut(asker, id)), "PersonNotFound")
        same(yield* tagOf(service.erase(asker, id)), "PersonNotFound")
      }
      same(yield* tagOf(service.erase(peer, worker.actorId)), "ManagersOnly")
      same(yield* tagOf(service.erase(director, director.actorId)), "LastManager")
    }),
  },
  {
    title:
      "[ST148] what is weighed is what is handed out and what goes, the account too when nobody else employs them",
    check: Effect.gen(function* () {
      const { worker, director, store } = yield* told
      const service = yield* PersonalData
      const weighed = yield* service.weigh(director, worker.actorId)
      same([weighed.isWhole, Object.keys(weighed.rows).sort()], [true, full])
      const { tables } = yield* service.handOut(director, worker.actorId)
      for (const [table, rows] of Object.entries(tables)) same(rows.length, weighed.rows[table] ?? 0, table)
      ok(JSON.stringify(tables).includes("Słowa o sobie") && JSON.stringify(tables).includes("moje"))
      const { entry, erased, isWhole } = yield* service.erase(director, worker.actorId)
      same([isWhole, erased.notes, entry.kind, entry.subject], [true, 1, "worker", worker.actorId])
      ok(erased.words > 0)
      same((yield* service.done(director))[0], entry)
      same(yield* tagOf(service.weigh(director, worker.actorId)), "PersonNotFound")
      const seen = yield* store.look(director, worker.actorId)
      ok(!JSON.stringify(seen).includes("Słowa o sobie"))
      const left = yield* (yield* Erasure).exportPerson(
        { actorId: uuid(), duty: "administrator" },
        worker.actorId,
      )
      same(left.tables["person"]?.[0]?.["name"], Redaction.mark)
      same(
        [left.tables["membership"], left.tables["calendar_address"], left.tables["private_note"]],
        [[], [], []],
      )
    }),
  },
  {
    title:
      "[ST148] what another organisation keeps stays, and the account with it; nobody there sees the receipt",
    check: Effect.gen(function* () {
      const { worker, director } = yield* told
      const elsewhere = yield* Competing.gather
      const service = yield* PersonalData
      const organisations = yield* Organisations
      const there = { ...worker, organisationId: elsewhere.worker.organisationId }
      yield* settle(there.organisationId, [there])
      yield* (yield* CalendarAddress).renew(there, address())
      const weighed = yield* service.weigh(director, worker.actorId)
      same(
        [weighed.isWhole, Object.keys(weighed.rows).sort()],
        [false, full.filter((one) => one !== "person")],
      )
      same(weighed.rows["calendar_address"], 1)
      const { entry } = yield* service.erase(director, worker.actorId)
      same(
        (yield* organisations.workplaces(worker)).map(({ centre }) => centre.id),
        [there.organisationId],
      )
      same(yield* (yield* CalendarAddress).madeAt(there, at), at)
      ok(
        (yield* service.people(elsewhere.director)).some(
          ({ id, name }) => id === worker.actorId && name !== "[…]",
        ),
      )
      ok(!(yield* service.done(elsewhere.director)).some(({ id }) => id === entry.id))
      same(yield* tagOf(service.done(there)), "ManagersOnly")
    }),
  },
  {
    title:
      "[ST149] what goes at the next run and the first day of what goes later is counted, and what went is not",
    check: Effect.gen(function* () {
      const { worker, director, processId } = yield* told
      const service = yield* PersonalData
      const erasure = yield* Erasure
      same(yield* service.upcoming(director, at), [])
      const process = { ...Retention.unlimited, institution: 24 }
      yield* erasure.setRetention(director, { ...Retention.always, process })
      const row = { log: "process", privacy: "institution", months: 24 } as const
      same(yield* service.upcoming(director, at), [{ ...row, due: 0, next: null }])
      yield* (yield* ProcessStore).execute(director, {
        ...envelope(director, processId, {}),
        type: "close",
        content: { ...acts("2026-02-03").close, reason: "Koniec" },
      })
      same(yield* service.upcoming(director, at), [{ ...row, due: 0, next: "2028-03-03" }])
      const [before, on] = ["2028-03-02T23:00:00.000Z", "2028-03-03T00:00:00.000Z"]
      same((yield* erasure.expire(director, before)).processes, 0)
      same(yield* service.upcoming(director, on), [{ ...row, due: 1, next: null }])
      same((yield* erasure.expire(director, on)).processes, 1)
      same(yield* service.upcoming(director, on), [{ ...row, due: 0, next: null }])
      const [last] = yield* service.done(director)
      same([last?.kind, last?.subject, last?.classes], ["expired", processId, ["institution"]])
      same(yield* tagOf(service.upcoming(worker, at)), "ManagersOnly")
    }),
  },
]
