/**
 * What a store in tables promises of the thresholds that an organisation sets for itself.
 * Not here: serving the editions that come of them (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Edition, EditionLint, type Edition as Editions } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import { Measure } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { Audit } from "../Audit.ts"
import * as CentreEdition from "../CentreEdition.ts"
import { CentreEditions } from "../CentreEditions.ts"
import { Database } from "../Database.ts"
import { Notices } from "../Notices.ts"
import type { Organisations } from "../Organisations.ts"
import * as Processes from "../ProcessStore.ts"
import type { Check } from "./Check.ts"
import { arrive, at, opening, recording, tagOf, uuid } from "./Sample.ts"

type Services = CentreEditions | Notices | Organisations | Audit | Database

const centre = { key: "ops-lasowice", name: "OPS Lasowice" }

const made = (base: Editions.Edition, thresholds: CentreEdition.Settings["thresholds"], number = 1) =>
  CentreEdition.editionOf(base, centre, { base, number, thresholds }, "2026-03-02")

/** Every number at its strictest and nothing waived. */
const strictest = (base: Editions.Edition) => {
  const { thresholds, waivable } = CentreEdition.adjustable(base)
  return CentreEdition.thresholdsOf(
    base,
    Object.fromEntries(
      thresholds.map(({ of, key, current, least, most }) => [
        `${of} ${key}`,
        current === most ? least : most,
      ]),
    ),
    waivable.map(({ key }) => key),
  )
}

export const centreEditions: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST250] what may be tightened is what a program judges by and no founding document says; the strictest of all is an edition that can work",
    check: Effect.sync(() => {
      for (const base of [osl2014, osl2012, sampleEdition]) {
        const { thresholds, waivable } = CentreEdition.adjustable(base)
        ok(thresholds.length > 5 && waivable.length > 5)
        for (const { current, least, most } of thresholds) ok([least, most].includes(current) && least < most)
        const edition = Result.getOrThrow(made(base, strictest(base)))
        same(EditionLint.problems(edition, { measures: Object.keys(Measure.all) }), [])
        same(edition.base, { key: base.key, version: base.version })
        same(CentreEdition.differences(base, strictest(base)).numbers.length, thresholds.length)
        const named = edition.stages.map(({ label }) => label)
        same(
          named,
          base.stages.map(({ label }) => label),
        )
        const { stages, ...rest } = base
        const seeded: Editions.Edition = {
          ...rest,
          stages: stages.map((stage) => ({
            ...stage,
            entry: stage.entry.map((one) => ({ ...one, evidence: "seed" })),
            exit: stage.exit.map((one) => ({ ...one, evidence: "seed" })),
            expectation: stage.expectation === null ? null : { ...stage.expectation, evidence: "seed" },
          })),
        }
        same(CentreEdition.adjustable(seeded), { thresholds: [], waivable: [] })
      }
    }),
  },
  {
    title: "[ST251] nothing can be set less strict; settings that set nothing are the edition they rest on",
    check: Effect.sync(() => {
      const looser = made(osl2014, [{ criterion: "conversations-held", wanted: 9 }])
      same(Result.isFailure(looser) && looser.failure.map(({ code }) => code), ["loosened"])
      same(Result.getOrThrow(made(osl2014, [])), osl2014)
      same(CentreEdition.refOf({ base: osl2014, number: 4, thresholds: [] }, centre), osl2014)
      const one = Result.getOrThrow(made(osl2014, [{ criterion: "conversations-held", wanted: 15 }], 3))
      same([one.key, one.version], ["osl-2014-ops-lasowice", "3.0.0"])
      const found = Edition.criteria(one).find(({ criterion }) => criterion.key === "conversations-held")
      same(found?.criterion.wanted, 15)
      same(
        CentreEdition.thresholdsOf(osl2014, { "criterion conversations-held": 10, "stage entry": 4 }, []),
        [],
      )
    }),
  },
  {
    title:
      "[ST252] a director sets thresholds with a reason, as they were seen; all of before stays, and another organisation sees none",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* CentreEditions
      const wanted = {
        base: { key: osl2014.key, version: osl2014.version },
        thresholds: [{ criterion: "conversations-held", wanted: 15 }],
        reason: "Gmina jest duża",
        seen: 0,
        now: at,
      }
      same(yield* tagOf(service.set(organizer, wanted)), "DirectorOnly")
      const first = yield* service.set(director, wanted)
      same(yield* service.set(director, wanted), first)
      same(yield* tagOf(service.set(director, { ...wanted, reason: "Inny" })), "SettingsChanged")
      const back = yield* service.set(director, { ...wanted, thresholds: [], seen: 1 })
      same(yield* service.history(organizer), [back, first])
      same(yield* service.history((yield* arrive).director), [])
      const worker = { actorId: uuid(), duty: "administrator" } as const
      const mine = (yield* service.all(worker)).filter(
        ({ organisationId }) => organisationId === director.organisationId,
      )
      same(mine, [first, back])
      same(yield* service.all(worker, "2199-01-01T00:00:00.000Z"), [])
      const told = (yield* (yield* Notices).list(organizer)).items
      same(told.map(({ kind, subject }) => `${kind} ${subject}`).sort(), [
        "thresholds-changed 1",
        "thresholds-changed 2",
      ])
      ok((yield* (yield* Audit).list(director)).items.some(({ action }) => action === "set-thresholds"))
    }),
  },
  {
    title:
      "[ST253] an edition that a program adds while the store serves is carried from then on, with its forms",
    check: Effect.gen(function* () {
      const { organizer } = yield* arrive
      const editions: [Editions.Edition, ...Array<Editions.Edition>] = [sampleEdition]
      let begins: Editions.EditionRef = sampleEdition
      const layer = Processes.layer({ editions, beginsWith: () => begins }).pipe(
        Layer.provide(Layer.succeed(Database, yield* Database)),
      )
      yield* Effect.gen(function* () {
        const store = yield* Processes.ProcessStore
        const before = uuid()
        yield* store.execute(organizer, opening(organizer, before))
        const own = Result.getOrThrow(made(sampleEdition, strictest(sampleEdition)))
        editions.push(own)
        begins = own
        const after = uuid()
        yield* store.execute(organizer, opening(organizer, after))
        yield* store.execute(organizer, recording(organizer, after))
        same((yield* store.get(organizer, after)).edition, { key: own.key, version: own.version })
        same((yield* store.history(organizer, after)).length, 2 + 1)
        same((yield* store.get(organizer, before)).edition.key, sampleEdition.key)
      }).pipe(Effect.provide(layer))
    }),
  },
]
