/**
 * What every store promises of the laboratory: inquiries from an observation to an edition, by their rules, sealed, erased by their writers.
 * Not here: how any log is kept (`CompetencyKeepingContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Redaction } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Competencies } from "../Competencies.ts"
import type { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import type * as Inquiry from "../Inquiry.ts"
import { decide } from "../InquiryRules.ts"
import { Integrity } from "../Integrity.ts"
import { Laboratory, text } from "../Laboratory.ts"
import type { Organisations } from "../Organisations.ts"
import { Outbox } from "../Outbox.ts"
import { Projections } from "../Projections.ts"
import type { Check } from "./Check.ts"
import { gather, type Staff, secret } from "./CompetencySample.ts"
import { everything } from "./Owner.ts"
import { at, failure, uuid } from "./Sample.ts"

type Services = Laboratory | Competencies | Organisations | Integrity | Erasure | Outbox

type Body = {
  readonly [T in Inquiry.Command["type"]]: Omit<
    Extract<Inquiry.Command, { readonly type: T }>,
    "id" | "organisationId" | "actor" | "at" | "version" | "inquiryId"
  >
}[Inquiry.Command["type"]]

const command = (asker: Staff, inquiryId: string, body: Body, more: Partial<Inquiry.Command> = {}) =>
  ({
    ...body,
    id: uuid(),
    organisationId: asker.organisationId,
    actor: { id: asker.actorId, duty: asker.duty },
    at,
    inquiryId,
    ...more,
  }) as Inquiry.Command

const term = "urn:osl:osl-2014:stage:diagnosis"

export const observation = {
  type: "note-observation",
  heading: `Diagnoza trwa za długo (${secret})`,
  text: `W trzech gminach mapa zasobów powstaje dopiero po roku. Tak mówi pani ${secret}.`,
  terms: [term],
  figures: [{ period: "2026-Q1", measure: "processes" }],
} as const

const proposal = { type: "propose-change", text: `Dodać termin, jak chce ${secret}`, terms: [term] } as const
const comment = { type: "add-comment", text: `Zgoda, pisze ${secret}` } as const
const accepted = { type: "decide-change", outcome: "accepted", reason: `Za radą ${secret}` } as const
const linked = { type: "link-edition", edition: { key: "osl-2026", version: "1.0.0" } } as const

/** Writes in an inquiry. */
export const write = (asker: Staff, inquiryId: string, body: Body, more?: Partial<Inquiry.Command>) =>
  Effect.flatMap(Laboratory, (laboratory) => laboratory.keep(asker, command(asker, inquiryId, body, more)))

/** An inquiry with an observation, a proposal and a comment, each by somebody else. */
const begun = Effect.gen(function* () {
  const team = yield* gather
  const inquiryId = uuid()
  yield* write(team.worker, inquiryId, observation)
  yield* write(team.peer, inquiryId, { type: "draw-insight", text: "Brakuje terminu" })
  yield* write(team.trainer, inquiryId, proposal)
  yield* write(team.other, inquiryId, { ...comment, to: 3 })
  return { ...team, inquiryId, laboratory: yield* Laboratory }
})

const codesOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(failure(asked), (failed) =>
    failed !== undefined && "problems" in failed && Array.isArray(failed.problems)
      ? failed.problems.map((one: { readonly code: string }) => one.code)
      : [failed?._tag],
  )

/** Asked of services that keep together what a store made with `options` keeps. */
export const laboratories: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST130] an inquiry goes from an observation by insight, proposal, discussion and decision to an edition",
    check: Effect.gen(function* () {
      const { laboratory, director, worker, inquiryId } = yield* begun
      const trial = {
        type: "note-trial",
        text: "Próba w dwóch gminach",
        from: "2026-03-01",
        until: "2026-06-30",
      } as const
      yield* write(worker, inquiryId, trial)
      yield* write(director, inquiryId, accepted)
      const { seen } = yield* write(director, inquiryId, linked)
      same([seen.stage, seen.edition, seen.version], ["adopted", { key: "osl-2026", version: "1.0.0" }, 7])
      same(
        seen.entries.map(({ seq, type, by }) => `${seq} ${type} ${by === worker.actorId}`),
        [
          "1 observation-noted true",
          "2 insight-drawn false",
          "3 change-proposed false",
          "4 comment-added false",
          "5 trial-noted true",
          "6 change-decided false",
        ],
      )
      same(yield* laboratory.inquiry(worker, inquiryId), seen)
      const told = (yield* Effect.flatMap(Outbox, (outbox) => outbox.list(director))).items
      same(new Set(told.map(({ recipientId }) => recipientId)), new Set(seen.writers))
    }),
  },
  {
    title:
      "[ST131] nobody decides on their own proposal, only who leads decides and links, and each step has its turn",
    check: Effect.gen(function* () {
      const { director, deputy, worker, peer, inquiryId } = yield* begun
      same(yield* codesOf(write(worker, inquiryId, accepted)), ["not-allowed"])
      same(yield* codesOf(write(director, inquiryId, linked)), ["not-accepted"])
      same(yield* codesOf(write(worker, inquiryId, observation)), ["inquiry-exists"])
      same(yield* codesOf(write(worker, uuid(), comment)), ["no-inquiry"])
      same(yield* codesOf(write(worker, inquiryId, { ...comment, to: 9 })), ["no-entry"])
      const trial = { type: "note-trial", text: "Próba", from: "2026-03-02", until: "2026-03-01" } as const
      same(yield* codesOf(write(worker, inquiryId, trial)), ["ends-before-it-begins"])
      yield* write(director, inquiryId, proposal)
      same(yield* codesOf(write(director, inquiryId, accepted)), ["own-proposal"])
      same(yield* codesOf(write(deputy, inquiryId, { ...accepted, reason: " " })), ["required"])
      yield* write(deputy, inquiryId, accepted)
      same(yield* codesOf(write(worker, inquiryId, proposal)), ["already-decided"])
      same(yield* codesOf(write(peer, inquiryId, { type: "withdraw-inquiry", reason: "Nie" })), [
        "not-allowed",
      ])
      yield* write(worker, inquiryId, { type: "withdraw-inquiry", reason: "Pomyłka" })
      same(yield* codesOf(write(worker, inquiryId, comment)), ["no-inquiry"])
      const empty = uuid()
      yield* write(worker, empty, observation)
      same(yield* codesOf(write(worker, empty, { ...trial, until: "2026-03-02" })), ["nothing-proposed"])
      same(yield* codesOf(write(director, empty, accepted)), ["nothing-proposed"])
      const bad = { ...observation, terms: ["diagnoza"] }
      same(yield* codesOf(write(worker, uuid(), bad)), ["wrong-value"])
    }),
  },
  {
    title: "[ST131] every refusal has its sentence in Polish and English",
    check: Effect.sync(() => {
      const asker: Staff = { organisationId: uuid(), actorId: uuid(), duty: "organizer" }
      const refused = decide(null, command(asker, uuid(), comment))
      ok(Result.isFailure(refused))
      for (const problem of refused.failure)
        for (const language of ["pl", "en"] as const) ok(/\.$/.test(text(problem, language)))
      same(
        text({ code: "no-inquiry", params: {} }, "en"),
        "There is no such inquiry, or it was withdrawn. Open the list of inquiries.",
      )
    }),
  },
  {
    title: "[ST130] a command sent again is told as repeated, one that was overtaken as such",
    check: Effect.gen(function* () {
      const { laboratory, worker, inquiryId } = yield* begun
      const one = command(worker, inquiryId, comment, { version: 4 })
      same((yield* laboratory.keep(worker, one)).repeated, false)
      same((yield* laboratory.keep(worker, one)).repeated, true)
      same(yield* codesOf(laboratory.keep(worker, { ...one, ...comment, text: "Coś innego" })), [
        "CommandReused",
      ])
      const late = yield* failure(write(worker, inquiryId, comment, { version: 4 }))
      ok(late?._tag === "Overtaken")
      same(
        late.since.map(({ type }) => type),
        ["comment-added"],
      )
    }),
  },
  {
    title: "[ST132] inquiries are listed by pages, by stage and by the term of the model that they are about",
    check: Effect.gen(function* () {
      const { laboratory, worker, inquiryId } = yield* begun
      const [second, third] = [uuid(), uuid()]
      yield* write(worker, second, { ...observation, terms: ["urn:osl:osl-2014:role:local-animator"] })
      yield* write(worker, third, observation)
      yield* write(worker, third, { type: "withdraw-inquiry", reason: "Pomyłka" })
      const first = yield* laboratory.inquiries(worker, { limit: 1 })
      ok(first.next !== null)
      const rest = yield* laboratory.inquiries(worker, { after: first.next })
      same(new Set([...first.items, ...rest.items].map(({ id }) => id)), new Set([inquiryId, second]))
      const ids = (query: Parameters<typeof laboratory.inquiries>[1]) =>
        Effect.map(laboratory.inquiries(worker, query), ({ items }) => items.map(({ id }) => id))
      same(yield* ids({ stage: "proposed" }), [inquiryId])
      same(yield* ids({ stage: "withdrawn" }), [third])
      same(yield* ids({ term: "urn:osl:osl-2014:role:local-animator" }), [second])
      same(yield* ids({ term: "urn:osl:osl-2014:role:nobody" }), [])
    }),
  },
  {
    title:
      "[ST133] a text that is removed, and the words of an erased writer, are gone; those of others stay and chains fit",
    check: Effect.gen(function* () {
      const { laboratory, worker, peer, other, trainer, director, inquiryId } = yield* begun
      const texts = Effect.map(laboratory.inquiry(director, inquiryId), (found) =>
        (found?.entries ?? []).map((entry) => entry.text.includes(secret)),
      )
      same(yield* texts, [true, false, true, true])
      same(yield* codesOf(write(peer, inquiryId, { type: "remove-text", of: 4 })), ["not-allowed"])
      yield* write(other, inquiryId, { type: "remove-text", of: 4 })
      const chains = Effect.flatMap(Integrity, (integrity) => Stream.runDrain(integrity.verify(director)))
      yield* chains
      const erasure = yield* Erasure
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const before = yield* erasure.exportPerson(administrator, worker.actorId)
      same(before.tables["competency_event"]?.length, 1)
      ok(JSON.stringify(before).includes("trzech gminach"))
      yield* erasure.erasePerson(administrator, worker.actorId)
      same(yield* texts, [false, false, true, false])
      const found = yield* laboratory.inquiry(director, inquiryId)
      same([found?.heading, found?.entries[0]?.text], [Redaction.mark, Redaction.mark])
      yield* chains
      const kept = yield* erasure.exportPerson(administrator, trainer.actorId)
      ok(JSON.stringify(kept).includes(secret))
    }),
  },
]

/** Of a store in tables, on connections whose login owns them. */
export const laboratoriesOfTables: ReadonlyArray<Check<Services | Projections | Database>> = [
  {
    title:
      "[ST133] no column of any table holds a removed text, and what inquiries come to is what their events make",
    check: Effect.gen(function* () {
      const { worker, trainer, other, director, inquiryId } = yield* begun
      for (const [asker, of] of [
        [worker, 1],
        [trainer, 3],
        [other, 4],
      ] as const)
        yield* write(asker, inquiryId, { type: "remove-text", of })
      const left = (yield* everything).filter(
        (line) => line.includes(director.organisationId) && line.includes(secret),
      )
      same(left, [])
      const steps = yield* Effect.flatMap(Projections, (one) => Stream.runCollect(one.verify(director)))
      same(
        [...steps].flatMap(({ processId, difference }) => (difference === null ? [] : [processId])),
        [],
      )
      ok([...steps].some(({ processId }) => processId === inquiryId))
    }),
  },
]
