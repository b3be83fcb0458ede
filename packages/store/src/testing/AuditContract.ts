/**
 * What every store promises of the audit: that changes and reads of sensitive records are in it, and nobody else sees them.
 * Not here: its chain (`ChainContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { samples } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import { Audit, type AuditQuery, type Entry } from "../Audit.ts"
import type { Organisations } from "../Organisations.ts"
import type { Page } from "../Page.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import * as Hour from "./Hour.ts"
import { arrive, begin, failure, numbers, recording, uuid } from "./Sample.ts"

const listed = (tenant: Tenant, query?: AuditQuery) =>
  Effect.flatMap(Audit, (audit) => Effect.map(audit.list(tenant, query), ({ items }) => items))

/** Asked of services that keep together what a store made with `options` keeps. */
export const audits: ReadonlyArray<Check<ProcessStore | Organisations | Audit>> = [
  {
    title: "[ST60] a change is noted with who, in which duty, for whom and what for; a refused one is not",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* begin
      const recordId = uuid()
      const command = recording(organizer, processId, { recordId })
      const acting = { ...command, actor: { ...command.actor, onBehalfOf: other.actorId } }
      const instead = { ...organizer, onBehalfOf: other.actorId }
      yield* store.execute(instead, acting)
      yield* store.execute(instead, acting)
      yield* failure(
        store.execute(organizer, recording(organizer, processId, { content: { date: "2025-12-31" } })),
      )
      const noted = (yield* listed(director)).filter(({ subjects }) => subjects.includes(recordId))
      same(noted.length, 1)
      const { id, at, ...last } = noted[0] ?? {}
      ok(id !== undefined && at !== undefined)
      same(last, {
        seq: 2,
        actorId: organizer.actorId,
        duty: "organizer",
        onBehalfOf: other.actorId,
        purpose: "case-work",
        action: "carry-out",
        processId,
        subjects: ["record", recordId],
      })
      const actions = (yield* listed(director)).map(({ action }) => action)
      same(actions.filter((one) => one === "carry-out").length, 2)
      ok(actions.includes("add-people"))
    }),
  },
  {
    title:
      "[ST61] reading sensitive records is noted with which and what for, by record, list and history; other reading is not",
    check: Effect.gen(function* () {
      const { store, director, organizer, processId } = yield* begin
      const [diary, resource] = [uuid(), uuid()]
      yield* store.execute(organizer, recording(organizer, processId, { recordId: diary }))
      yield* store.execute(organizer, {
        ...recording(organizer, processId),
        type: "record",
        form: "F03",
        recordId: resource,
        content: samples("2026-02-03").F03,
      })
      const reads = (query?: AuditQuery) =>
        Effect.map(listed(director, query), (all) =>
          all
            .filter(({ action }) => action !== "carry-out" && action !== "add-people")
            .map(({ action, purpose, subjects }) => ({ action, purpose, subjects })),
        )
      yield* store.record(organizer, processId, resource)
      yield* store.records(organizer, processId, { form: "F03" })
      yield* store.get(organizer, processId)
      yield* store.list(organizer)
      same(yield* reads(), [])
      yield* store.record({ ...director, purpose: "inspection" }, processId, diary)
      yield* store.records(organizer, processId)
      yield* store.history(organizer, processId)
      const noted = yield* reads({ processId })
      same(
        new Set(noted.map(({ action }) => action)),
        new Set(["read-record", "list-records", "read-history"]),
      )
      for (const { action, purpose, subjects } of noted)
        same([purpose, subjects], [action === "read-record" ? "inspection" : "case-work", [diary]])
    }),
  },
  {
    title:
      "[ST62] a director reads the audit by pages, by person, process, kind and period; others what they did themselves",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* begin
      for (const _ of numbers(1, 4)) yield* store.execute(organizer, recording(organizer, processId))
      yield* store.records(other, processId)
      const audit = yield* Audit
      const all = yield* listed(director)
      const first = yield* audit.list(director, { limit: 3 })
      ok(first.next !== null)
      const rest = yield* audit.list(director, { after: first.next })
      same([...first.items, ...rest.items], all)
      same(
        new Set((yield* listed(director, { personId: other.actorId })).map(({ actorId }) => actorId)),
        new Set([other.actorId]),
      )
      same((yield* listed(director, { processId })).length, all.length - 1)
      same(yield* listed(director, { processId: uuid() }), [])
      same(yield* listed(director, { personId: "nobody" }), [])
      same(
        new Set((yield* listed(director, { actions: ["list-records"] })).map(({ action }) => action)),
        new Set(["list-records"]),
      )
      same(yield* listed(director, { actions: [] }), [])
      const [newest, oldest] = [all[0]?.at ?? "", all.at(-1)?.at ?? ""]
      same((yield* listed(director, { from: oldest })).length, all.length)
      same(yield* listed(director, { to: oldest }), [])
      ok((yield* listed(director, { from: newest })).length >= 1)
      const own = yield* listed(other)
      same(new Set(own.map(({ actorId }) => actorId)), new Set([other.actorId]))
      const stranger = (yield* arrive).director
      same(yield* listed(stranger, { processId }), [])
    }),
  },
  {
    title:
      "[ST135] a table that is taken out as a file is noted with which it is, of which process and what for",
    check: Effect.gen(function* () {
      const { director, organizer, processId } = yield* begin
      const audit = yield* Audit
      yield* audit.takeOut(organizer, { processId, subjects: ["records", "F06", "csv"] })
      yield* audit.takeOut({ ...director, purpose: "inspection" }, { subjects: ["processes", "xlsx"] })
      const noted = yield* listed(director, { actions: ["export-table"] })
      same(
        new Set(noted.map((one) => [one.actorId, one.processId, one.purpose, ...one.subjects].join(" "))),
        new Set([
          `${organizer.actorId} ${processId} reporting records F06 csv`,
          `${director.actorId}  inspection processes xlsx`,
        ]),
      )
    }),
  },
  {
    title:
      "[ST134] what one person did in one millisecond is listed in the order of their chain, and page by page everything once",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* begin
      const now = Date.now()
      yield* Hour.at(
        () => now,
        Effect.forEach(numbers(1, 6), () =>
          Effect.all([
            store.execute(organizer, recording(organizer, processId)),
            store.records(other, processId),
          ]),
        ),
      )
      const audit = yield* Audit
      const all = yield* listed(director)
      for (const { actorId } of [organizer, other, director]) {
        const places = all.filter((one) => one.actorId === actorId).map(({ seq }) => seq)
        same(
          places,
          places.toSorted((a, b) => b - a),
        )
        same(new Set(places).size, places.length)
      }
      const paged: Array<string> = []
      let after: string | null = ""
      while (after !== null) {
        const page: Page<Entry> = yield* audit.list(director, { after, limit: 1 })
        paged.push(...page.items.map(({ id }) => id))
        after = page.next
      }
      same(
        paged,
        all.map(({ id }) => id),
      )
    }),
  },
]
