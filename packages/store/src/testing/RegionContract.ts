/**
 * What every store promises of a process under an edition that a region has added to.
 * Not here: what it promises of any process (`Contract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { type Edition, Form, Forms } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import type { Content } from "../Record.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { begin, beginAs, envelope, failure, regionalId, uuid } from "./Sample.ts"

/** A resource as the sample region writes one: a kind and two answers that no other edition has. */
const waterside: Content = {
  name: "Pomost przy starym młynie",
  category: "waterside",
  description: "Drewniany pomost i ławki dla 20 osób.",
  availability: "open",
  source: "observation",
  verifiedOn: "2026-02-03",
  floods: true,
  highestWater: 45,
  season: ["spring", "summer"],
}

const talk: Content = {
  date: "2026-02-03",
  actor: "inhabitant",
  people: 2,
  topics: ["space"],
  willing: "maybe",
}

const resource = (tenant: Tenant, processId: string, recordId: string, content: Content) =>
  ({ ...envelope(tenant, processId, {}), type: "record", form: "F03", recordId, content }) as Command.Command

const adoption = (
  director: Tenant,
  processId: string,
  { key, version }: Edition.EditionRef,
): Command.Command => ({
  ...envelope(director, processId, {}),
  type: "adopt-edition",
  edition: { key, version },
  stages: [],
  reason: "Umowa z regionem",
})

const codesAt = (refused: unknown): unknown =>
  typeof refused === "object" &&
  refused !== null &&
  "conditions" in refused &&
  Array.isArray(refused.conditions)
    ? refused.conditions.map(({ code, path }) => `${code} ${path.join(".")}`)
    : refused

/** Asked of a store made with `options`. */
export const regions: ReadonlyArray<Check<ProcessStore | Organisations>> = [
  {
    title: "[ST26] a process begins with the edition of its organisation",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* beginAs(regionalId())
      same((yield* store.get(organizer, processId)).edition, {
        key: sampleEdition.key,
        version: sampleEdition.version,
      })
      const other = yield* begin
      same((yield* other.store.get(other.organizer, other.processId)).edition.key, "osl-2014")
    }),
  },
  {
    title: "[ST27] what a region added is recorded, read back, corrected and in the history",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* beginAs(regionalId())
      const recordId = uuid()
      const { events } = yield* store.execute(organizer, resource(organizer, processId, recordId, waterside))
      same((yield* store.record(organizer, processId, recordId)).content, waterside)
      same((yield* store.records(organizer, processId)).items.length, 1)
      const dry = { ...waterside, floods: false, highestWater: undefined }
      const { highestWater: _, ...corrected } = dry
      yield* store.execute(organizer, {
        ...resource(organizer, processId, recordId, corrected),
        type: "correct",
        reason: "Pomost podniesiono",
      } as Command.Command)
      same((yield* store.record(organizer, processId, recordId)).content, corrected)
      const history = yield* store.history(organizer, processId)
      same(history.length, 4)
      same(history[1], events[0])
      const stale = yield* failure(
        store.execute(organizer, {
          ...resource(organizer, processId, uuid(), waterside),
          version: 2,
        }),
      )
      ok(stale?._tag === "StaleVersion")
      same(stale.since, history.slice(0, 2).reverse())
    }),
  },
  {
    title: "[ST27] what does not fit the form of the edition is refused, with its place",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* beginAs(regionalId())
      const before = yield* store.get(organizer, processId)
      const wrong = { ...waterside, highestWater: 0, season: ["monsoon"], tide: 1 }
      const refused = yield* failure(store.execute(organizer, resource(organizer, processId, uuid(), wrong)))
      same(codesAt(refused), ["unexpected tide", "number-too-small highestWater", "not-in-list season.0"])
      const { highestWater: _, ...dry } = waterside
      const lacking = yield* failure(store.execute(organizer, resource(organizer, processId, uuid(), dry)))
      same(codesAt(lacking), ["required highestWater"])
      same(yield* store.get(organizer, processId), before)
    }),
  },
  {
    title: "[ST27] another edition refuses what the region added",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const refused = yield* failure(
        store.execute(organizer, resource(organizer, processId, uuid(), waterside)),
      )
      same(codesAt(refused), [
        "unexpected floods",
        "unexpected highestWater",
        "unexpected season",
        "not-in-list category",
      ])
    }),
  },
  {
    title:
      "[ST28] a process is taken over to an edition that keeps its records, and not to one that would lose something",
    check: Effect.gen(function* () {
      const { store, organizer, director, processId } = yield* begin
      const adopting = ({ key, version }: Edition.EditionRef): Command.Command => ({
        ...envelope(director, processId, {}),
        type: "adopt-edition",
        edition: { key, version },
        stages: [],
        reason: "Region przyjął własne wydanie",
      })
      const { state } = yield* store.execute(director, adopting(sampleEdition))
      same(state.edition.key, sampleEdition.key)
      const recordId = uuid()
      yield* store.execute(organizer, resource(organizer, processId, recordId, waterside))
      same((yield* store.record(organizer, processId, recordId)).content, waterside)
      const back = yield* failure(store.execute(director, adopting(osl2014)))
      same(codesAt(back), [`record-not-kept records.${recordId}`])
      const nowhere = yield* failure(store.execute(director, adopting({ key: "osl-1999", version: "1.0.0" })))
      same(codesAt(nowhere), ["unknown-edition edition"])
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F03",
        recordId,
        reason: "Pomost rozebrano",
      })
      same((yield* store.execute(director, adopting(osl2014))).state.edition.key, "osl-2014")
      same((yield* store.history(organizer, processId)).length, 6)
    }),
  },
  {
    title: "[ST28] after an adoption records and history read by the editions they were written under",
    check: Effect.gen(function* () {
      const { store, director, organizer, processId } = yield* beginAs(regionalId())
      const recordId = uuid()
      const added = new Set(["floods", "highestWater", "season"])
      const kept = Object.entries(waterside).filter(([name]) => !added.has(name))
      const plain: Content = { ...Object.fromEntries(kept), category: "material" }
      yield* store.execute(organizer, resource(organizer, processId, recordId, waterside))
      yield* store.execute(organizer, {
        ...resource(organizer, processId, recordId, plain),
        type: "correct",
        reason: "Pomost to zwykły zasób",
      } as Command.Command)
      yield* store.execute(director, adoption(director, processId, osl2014))
      same((yield* store.get(organizer, processId)).edition, { key: osl2014.key, version: osl2014.version })
      for (const { form, content } of (yield* store.records(organizer, processId)).items)
        ok(Result.isSuccess(Form.decode<unknown>(Forms.of(osl2014)[form].schema, content)))
      yield* store.execute(organizer, resource(organizer, processId, uuid(), plain))
      const history = yield* store.history(organizer, processId)
      const editions = history.map(({ edition }) => edition.key)
      same([editions[0], editions.at(-1)], [osl2014.key, sampleEdition.key])
      const first = history.findLast(({ type }) => type === "record-added")
      ok(first !== undefined && "content" in first)
      same(first.content, waterside)
    }),
  },
  {
    title: "[ST31] a private field that the adopted edition does not ask for waits for the way back",
    check: Effect.gen(function* () {
      const { store, director, organizer, processId } = yield* beginAs(regionalId())
      const recordId = uuid()
      const content: Content = { ...talk, impression: "Ostrożny, ale ciekawy" }
      const asked = { ...resource(organizer, processId, recordId, content), form: "F07" } as Command.Command
      yield* store.execute(organizer, asked)
      yield* store.execute(director, adoption(director, processId, osl2014))
      same((yield* store.record(organizer, processId, recordId)).content, talk)
      yield* store.execute(organizer, {
        ...asked,
        id: uuid(),
        content: { ...talk, people: 3 },
        type: "correct",
        reason: "Były trzy osoby",
      } as Command.Command)
      yield* store.execute(director, adoption(director, processId, sampleEdition))
      same((yield* store.record(organizer, processId, recordId)).content, { ...content, people: 3 })
    }),
  },
  {
    title: "[ST9] a field that a region added for the author alone is read by its author only",
    check: Effect.gen(function* () {
      const { store, organizer, other, processId } = yield* beginAs(regionalId())
      const recordId = uuid()
      const content: Content = { ...talk, impression: "Ostrożny, ale ciekawy" }
      const { events } = yield* store.execute(organizer, {
        ...resource(organizer, processId, recordId, content),
        form: "F07",
      } as Command.Command)
      ok(!JSON.stringify(events).includes("Ostrożny"))
      same((yield* store.record(organizer, processId, recordId)).content, content)
      same((yield* store.record(other, processId, recordId)).content, talk)
    }),
  },
  {
    title: "[ST18] a log of a process under a region's edition is brought in",
    check: Effect.gen(function* () {
      const store = yield* ProcessStore
      const from = yield* beginAs(regionalId())
      const recordId = uuid()
      yield* from.store.execute(from.organizer, resource(from.organizer, from.processId, recordId, waterside))
      const log = [...(yield* from.store.history(from.organizer, from.processId))].reverse()
      const to = yield* beginAs(regionalId())
      const processId = uuid()
      const { organisationId } = to.organizer
      const moved = log.map((event) => ({ ...event, id: uuid(), organisationId, processId }))
      yield* store.importLog(to.organizer, moved)
      same((yield* store.record(to.organizer, processId, recordId)).content, waterside)
    }),
  },
]
