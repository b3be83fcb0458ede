/**
 * What every store promises, kept in memory or in tables.
 * Not here: what the database itself promises (`TableContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Forms, LocalDate } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { type Command, Deadline } from "@osl/workflow"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Organisations } from "../Organisations.ts"
import * as PrivateNote from "../PrivateNote.ts"
import { ProcessStore } from "../ProcessStore.ts"
import type { Check } from "./Check.ts"
import { readings } from "./ReadingContract.ts"
import {
  arrive,
  at,
  begin,
  correcting,
  entry,
  envelope,
  failure,
  numbers,
  opening,
  options,
  recording,
  tagOf,
  uuid,
} from "./Sample.ts"

/** What every store promises, kept in memory or in tables. */
export const contract: ReadonlyArray<Check<ProcessStore | Organisations>> = [
  {
    title: "[ST3] a refused command changes nothing",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const before = yield* store.get(organizer, processId)
      const refused = yield* failure(
        store.execute(organizer, recording(organizer, processId, { content: { date: "2025-12-31" } })),
      )
      ok(refused?._tag === "Refused")
      same(
        refused.conditions.map((one) => one.code),
        ["date-before-start"],
      )
      same(yield* store.get(organizer, processId), before)
      same((yield* store.records(organizer, processId)).items, [])
      same((yield* store.history(organizer, processId)).length, before.version)
    }),
  },
  {
    title: "[ST4] a stale version is refused and shows what happened since",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const seen = (yield* store.get(organizer, processId)).version
      const { events } = yield* store.execute(organizer, recording(organizer, processId, { version: seen }))
      const stale = yield* failure(
        store.execute(organizer, recording(organizer, processId, { version: seen })),
      )
      ok(stale?._tag === "StaleVersion")
      same([stale.seen, stale.version], [seen, seen + 1])
      same(stale.since, events)
      const ahead = yield* failure(store.execute(organizer, recording(organizer, processId, { version: 99 })))
      ok(ahead?._tag === "StaleVersion")
      same(ahead.since, [])
      same((yield* store.get(organizer, processId)).version, seen + 1)
    }),
  },
  {
    title: "[ST5] a command sent twice changes nothing twice, whatever happened in between",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const command = recording(organizer, processId, { version: 2 })
      const first = yield* store.execute(organizer, command)
      yield* store.execute(organizer, recording(organizer, processId))
      const again = yield* store.execute(organizer, { ...command, at: "2026-03-02T10:00:00.000Z" })
      same([first.repeated, again.repeated], [false, true])
      same(again.events, first.events)
      same(again.state.version, first.state.version + 1)
      same((yield* store.records(organizer, processId)).items.length, 2)
    }),
  },
  {
    title: "[ST5] the same command sent twenty times at once is carried out once",
    check: Effect.gen(function* () {
      const store = yield* ProcessStore
      const { organizer } = yield* arrive
      const processId = uuid()
      const open = opening(organizer, processId)
      const answers = yield* Effect.all(
        numbers(1, 20).map(() => store.execute(organizer, open)),
        { concurrency: "unbounded" },
      )
      same(answers.filter((one) => !one.repeated).length, 1)
      same((yield* store.history(organizer, processId)).length, 2)
      const entry = recording(organizer, processId, { version: 2 })
      const entered = yield* Effect.all(
        numbers(1, 20).map(() => store.execute(organizer, entry)),
        { concurrency: "unbounded" },
      )
      same(entered.filter((one) => !one.repeated).length, 1)
      same((yield* store.history(organizer, processId)).length, 3)
    }),
  },
  {
    title: "[ST6] a known id with other content is told, not swallowed",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const command = recording(organizer, processId)
      yield* store.execute(organizer, command)
      const changed = recording(organizer, processId, { id: command.id, content: { happened: "Coś innego" } })
      same(yield* tagOf(store.execute(organizer, changed)), "CommandReused")
      const elsewhere = opening(organizer, uuid(), "Inny", { id: command.id })
      same(yield* tagOf(store.execute(organizer, elsewhere)), "CommandReused")
      same((yield* store.get(organizer, processId)).version, 3)
    }),
  },
  {
    title: "[ST7] two hundred writers on one process at once: none is lost, none counts twice",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const commands = numbers(1, 200).map(() => recording(organizer, processId))
      yield* Effect.all(
        // Who is told that the store is too busy asks again, as people do.
        commands.map((command) =>
          Effect.retry(store.execute(organizer, command), {
            while: ({ _tag }) => _tag === "TooBusy",
            times: 20,
          }),
        ),
        { concurrency: "unbounded" },
      )
      const { version, diary } = yield* store.get(organizer, processId)
      same([version, diary.entries], [202, 200])
      const latest = yield* store.history(organizer, processId, { limit: 200 })
      const earliest = yield* store.history(organizer, processId, { before: 3 })
      const log = [...latest, ...earliest].reverse()
      same(
        log.map((event) => event.seq),
        numbers(1, 202),
      )
      same(new Set(log.slice(2).map((event) => event.id)), new Set(commands.map((command) => command.id)))
      same(yield* store.log(organizer, processId), log)
    }),
  },
  {
    title: "[ST7] of writers who all saw the same version exactly one gets through",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const tags = yield* Effect.all(
        numbers(1, 10).map(() =>
          tagOf(store.execute(organizer, recording(organizer, processId, { version: 2 }))),
        ),
        { concurrency: "unbounded" },
      )
      same(tags.filter((tag) => tag === "no failure").length, 1)
      same(tags.filter((tag) => tag === "StaleVersion").length, 9)
    }),
  },
  {
    title: "[ST8] a command that waited for another is entered at its instant, an older one is refused",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const waited = recording(organizer, processId, { at: "2026-03-02T08:59:00.000Z" })
      const { events } = yield* store.execute(organizer, waited)
      same(events[0]?.at, at)
      const older = recording(organizer, processId, { at: "2026-03-02T08:58:59.999Z" })
      const refused = yield* failure(store.execute(organizer, older))
      ok(refused?._tag === "Refused")
      same(refused.conditions[0]?.code, "before-last-event")
    }),
  },
  {
    title: "[ST9] a private field is read by its author only, and is in no event and no list",
    check: Effect.gen(function* () {
      const { store, organizer, other, director, processId } = yield* begin
      const recordId = uuid()
      const reflection = "Ta rozmowa mnie zmęczyła"
      yield* store.execute(organizer, recording(organizer, processId, { recordId, content: { reflection } }))
      same((yield* store.record(organizer, processId, recordId)).content, { ...entry, reflection })
      for (const reader of [other, director]) {
        same((yield* store.record(reader, processId, recordId)).content, entry)
      }
      const seen = [
        ...(yield* store.history(organizer, processId)),
        ...(yield* store.records(organizer, processId)).items,
        yield* store.get(organizer, processId),
      ]
      ok(!JSON.stringify(seen).includes("zmęczyła"))
      yield* store.execute(organizer, correcting(organizer, processId, recordId, { reflection: "Już nie" }))
      same((yield* store.record(organizer, processId, recordId)).content["reflection"], "Już nie")
      yield* store.execute(organizer, correcting(organizer, processId, recordId, {}))
      same((yield* store.record(organizer, processId, recordId)).content, entry)
    }),
  },
  {
    title: "[ST9] every private field of every form can be left out and stands at the top of its form",
    check: Effect.sync(() => {
      const authors = Forms.codes.filter((form) => PrivateNote.fieldsOf(osl2014, form).length > 0)
      ok(authors.includes("F06"))
      for (const form of Forms.codes) {
        for (const field of Forms.all[form].fields) {
          ok(field.privacy !== "author" || !field.required, `${form}.${field.name}`)
          for (const inner of field.fields ?? [])
            ok(inner.privacy !== "author", `${form}.${field.name}.${inner.name}`)
        }
      }
    }),
  },
  {
    title:
      "[ST10] a corrected record shows its last content; a withdrawn one leaves the lists and stays readable",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const [kept, gone] = [uuid(), uuid()]
      for (const recordId of [kept, gone]) {
        yield* store.execute(organizer, recording(organizer, processId, { recordId }))
      }
      yield* store.execute(
        organizer,
        correcting(organizer, processId, kept, { happened: "Spotkanie\nw szkole", date: "2026-02-04" }),
      )
      const corrected = yield* store.record(organizer, processId, kept)
      same([corrected.title, corrected.on, corrected.version], ["Spotkanie", "2026-02-04", 5])
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId: gone,
        reason: "Wpis dotyczył innego procesu",
      })
      const listed = yield* store.records(organizer, processId)
      same(
        listed.items.map((one) => one.id),
        [kept],
      )
      const all = yield* store.records(organizer, processId, { withdrawn: true })
      same(
        all.items.map((one) => [one.id, one.withdrawn]),
        [
          [kept, false],
          [gone, true],
        ],
      )
      same((yield* store.record(organizer, processId, gone)).withdrawn, true)
    }),
  },
  {
    title: "[ST11] pages by key hold every record once, though one is added between two pages",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      for (const day of numbers(1, 7)) {
        const date = `2026-02-0${Math.ceil(day / 2)}`
        yield* store.execute(organizer, recording(organizer, processId, { content: { date } }))
      }
      const expected = yield* store.records(organizer, processId)
      const first = yield* store.records(organizer, processId, { limit: 3 })
      ok(first.next !== null)
      yield* store.execute(organizer, recording(organizer, processId, { content: { date: "2026-02-28" } }))
      const second = yield* store.records(organizer, processId, { limit: 3, after: first.next })
      ok(second.next !== null)
      const third = yield* store.records(organizer, processId, { limit: 3, after: second.next, form: "F06" })
      same([third.items.length, third.next], [1, null])
      same([...first.items, ...second.items, ...third.items], expected.items)
      same((yield* store.records(organizer, processId, { form: "F03" })).items, [])
      for (const mark of [
        "'; drop table record",
        `2026-02-31_${uuid()}`,
        `0000-01-01_${uuid()}`,
        `2026-02-03T25:00:00.000Z_${uuid()}`,
      ]) {
        same((yield* store.records(organizer, processId, { after: mark })).items.length, 8)
        same((yield* store.list(organizer, { after: mark })).items.length, 1)
      }
    }),
  },
  {
    title:
      "[ST11] the list of processes goes by pages too, last changed first, with their states in one question",
    check: Effect.gen(function* () {
      const store = yield* ProcessStore
      const { organizer } = yield* arrive
      const ids = numbers(1, 5).map(uuid)
      for (const [minute, id] of ids.entries()) {
        yield* store.execute(
          organizer,
          opening(organizer, id, "Proces", { at: `2026-03-02T09:0${minute}:00.000Z` }),
        )
      }
      const first = yield* store.list(organizer, { limit: 2 })
      ok(first.next !== null)
      const second = yield* store.list(organizer, { limit: 200, after: first.next })
      same(
        [...first.items, ...second.items].map((one) => one.id),
        [...ids].reverse(),
      )
      same(second.next, null)
      const states = yield* Effect.forEach(first.items, ({ id }) => store.get(organizer, id))
      same(yield* store.listWithStates(organizer, { limit: 2 }), { ...first, states })
    }),
  },
  {
    title:
      "[ST12] a process is found by the beginning of its words or of its municipality, without diacritics",
    check: Effect.gen(function* () {
      const store = yield* ProcessStore
      const { organizer } = yield* arrive
      const [zlota, lesna] = [uuid(), uuid()]
      yield* store.execute(organizer, opening(organizer, zlota, "Ulica Złota Łąka"))
      yield* store.execute(organizer, opening(organizer, lesna, "Osiedle 50%_ leśne"))
      const found = (text: string) =>
        Effect.map(store.list(organizer, { text }), ({ items }) => items.map((one) => one.id))
      same(yield* found("zlota LAKA"), [zlota])
      same(yield* found("Łąka warszawa"), [zlota])
      same(yield* found("lesn 50"), [lesna])
      same((yield* found("warszawa")).length, 2)
      same(yield* found("złota leśne"), [])
      same((yield* found("%_")).length, 2)
    }),
  },
  {
    title: "[ST12] the list can be narrowed to a stage, a status and a lead",
    check: Effect.gen(function* () {
      const { store, organizer, director, processId } = yield* begin
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "assign-organizer",
        content: { organizerId: organizer.actorId, weeklyHours: 20, lead: true },
      })
      const ids = (query: Parameters<typeof store.list>[1]) =>
        Effect.map(store.list(organizer, query), ({ items }) => items.map((one) => one.id))
      same(yield* ids({ leadId: organizer.actorId }), [processId])
      same(yield* ids({ leadId: director.actorId }), [])
      same(yield* ids({ leadId: "nobody" }), [])
      same(yield* ids({ stage: "preparation", status: "open" }), [processId])
      same(yield* ids({ stage: "handover" }), [])
      same(yield* ids({ status: "closed" }), [])
      const states = yield* store.states(organizer, [processId, uuid(), "not-an-id"])
      same(states, [yield* store.get(organizer, processId)])
    }),
  },
  {
    title:
      "[ST12] conditions combine: several values of one, a place, an edition, nobody's, and the days on which a stage is due; on the board too",
    check: Effect.gen(function* () {
      const { store, organizer: elsewhere, processId } = yield* begin
      const log = yield* store.log(elsewhere, processId)
      const { organizer, director } = yield* arrive
      const { organisationId } = organizer
      const led = uuid()
      for (const id of [processId, led])
        yield* store.importLog(
          organizer,
          log.map((event) => ({
            ...event,
            id: uuid(),
            organisationId,
            processId: id,
            ...(event.type === "stage-entered" ? { stage: "entry" } : {}),
          })),
        )
      yield* store.execute(director, {
        ...envelope(director, led, {}),
        type: "assign-organizer",
        content: { organizerId: organizer.actorId, weeklyHours: 20, lead: true },
      })
      const { edition, territory } = yield* store.get(organizer, led)
      type Query = NonNullable<Parameters<typeof store.list>[1]>
      const ids = (query: Query) =>
        Effect.map(
          Effect.all([store.list(organizer, query), store.board(organizer, query)]),
          ([{ items }, board]) => {
            const listed = items.map((one) => one.id).sort()
            const onBoard = board.flatMap(({ processes }) => processes.map((one) => one.id)).sort()
            same(onBoard, listed)
            same(
              board.reduce((sum, { count }) => sum + count, 0),
              listed.length,
            )
            return listed
          },
        )
      const both = [processId, led].sort()
      same(yield* ids({ stage: ["handover", "entry"], status: ["open", "suspended"] }), both)
      same(yield* ids({ stage: [] }), [])
      same(yield* ids({ leadId: null }), [processId])
      same(yield* store.territories(organizer), [territory])
      same(yield* ids({ leadId: [organizer.actorId, null] }), both)
      same(yield* ids({ territory: territory.slice(0, 4), leadId: [organizer.actorId] }), [led])
      same(yield* ids({ territory: ["0264", "%", ""] }), [])
      same(yield* ids({ edition }), both)
      same(yield* ids({ edition: [{ ...edition, version: "9.9.9" }] }), [])
      const state = yield* store.get(organizer, led)
      const [day] = state.visits.flatMap((visit) => Deadline.of(options.editions[0], state, visit) ?? [])
      ok(day !== undefined)
      same(yield* ids({ due: { from: day, to: day } }), both)
      same(yield* ids({ due: { to: LocalDate.addDays(day, -1) } }), [])
      same(yield* ids({ due: { from: LocalDate.addDays(day, 1) } }), [])
      same(yield* ids({ due: { to: day }, leadId: organizer.actorId, text: "warszawa" }), [led])
      const { items, next } = yield* store.list(organizer, { due: { to: day }, limit: 1 })
      ok(next !== null)
      const rest = yield* store.list(organizer, { due: { to: day }, after: next })
      same([...items, ...rest.items].map((one) => one.id).sort(), both)
    }),
  },
  {
    title: "[ST13] the board counts running processes by stage and shows the last changed",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const [second, closed] = [uuid(), uuid()]
      yield* store.execute(organizer, opening(organizer, second, "Drugi", { at: "2026-03-02T09:30:00.000Z" }))
      yield* store.execute(organizer, opening(organizer, closed, "Trzeci"))
      yield* store.execute(organizer, {
        ...envelope(organizer, closed, {}),
        type: "close",
        content: { outcome: "discontinued", reason: "Brak zgody mieszkańców" },
      })
      const board = yield* store.board(organizer, { perStage: 1 })
      same(
        board.map(({ stage, count, processes }) => [stage, count, processes.map((one) => one.id)]),
        [["preparation", 2, [second]]],
      )
      const whole = yield* store.board(organizer)
      same(
        whole[0]?.processes.map((one) => one.id),
        [second, processId],
      )
    }),
  },
  {
    title: "[ST14] another organisation sees nothing by any method, and cannot tell a foreign id from none",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const recordId = uuid()
      yield* store.execute(organizer, recording(organizer, processId, { recordId }))
      const stranger = (yield* arrive).organizer
      const missing = uuid()
      for (const id of [processId, missing, "not-an-id"]) {
        same(yield* tagOf(store.get(stranger, id)), "ProcessNotFound")
        same(yield* tagOf(store.history(stranger, id)), "ProcessNotFound")
        same(yield* tagOf(store.log(stranger, id)), "ProcessNotFound")
        same(yield* tagOf(store.records(stranger, id)), "ProcessNotFound")
        same(yield* tagOf(store.record(stranger, id, recordId)), "RecordNotFound")
        same(yield* tagOf(store.execute(stranger, recording(stranger, id))), "ProcessNotFound")
      }
      same(yield* tagOf(store.execute(stranger, recording(organizer, processId))), "ProcessNotFound")
      same((yield* store.list(stranger)).items, [])
      same(yield* store.states(stranger, [processId]), [])
      same((yield* store.list(stranger, { text: "zatorze" })).items, [])
      same(yield* store.board(stranger), [])
      const organisations = yield* Organisations
      const colleagues = (yield* organisations.people(stranger)).map(({ person }) => person.id)
      ok(!colleagues.includes(organizer.actorId))
      same((yield* store.get(organizer, processId)).version, 3)
    }),
  },
  {
    title: "[ST14] the same process id in two organisations is two processes",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const stranger = (yield* arrive).organizer
      yield* store.execute(stranger, opening(stranger, processId, "Cudzy"))
      same((yield* store.get(organizer, processId)).name, "Osiedle Zatorze")
      same((yield* store.get(stranger, processId)).name, "Cudzy")
    }),
  },
  {
    title: "[ST14] a command in the name of somebody else is a defect, not an answer",
    check: Effect.gen(function* () {
      const { store, organizer, other, processId } = yield* begin
      const exit = yield* Effect.exit(store.execute(organizer, recording(other, processId)))
      ok(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      same((yield* store.get(organizer, processId)).version, 2)
    }),
  },
  {
    title: "[ST18] a log brought in leaves the same as its commands did",
    check: Effect.gen(function* () {
      const { store, organizer, director, processId } = yield* begin
      const recordId = uuid()
      yield* store.execute(organizer, recording(organizer, processId, { recordId }))
      yield* store.execute(organizer, recording(organizer, processId))
      yield* store.execute(organizer, correcting(organizer, processId, recordId, { place: "świetlica" }))
      const log = (yield* store.history(organizer, processId)).toReversed()
      const { director: elsewhere } = yield* arrive
      const { organisationId } = elsewhere
      const moved = log.map((event) => ({ ...event, organisationId }))
      const state = yield* store.importLog(elsewhere, moved)
      same(state, { ...(yield* store.get(director, processId)), organisationId })
      same(yield* store.get(elsewhere, processId), state)
      same((yield* store.history(elsewhere, processId)).toReversed(), moved)
      same(yield* store.records(elsewhere, processId), yield* store.records(director, processId))
      same(yield* store.list(elsewhere), yield* store.list(director))
      same(yield* store.board(elsewhere), yield* store.board(director))
    }),
  },
  {
    title:
      "[ST19] a log with a gap, of another organisation, or of a process that is there is not brought in",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const log = (yield* store.history(organizer, processId)).toReversed()
      same(yield* tagOf(store.importLog(organizer, log)), "ProcessExists")
      const stranger = (yield* arrive).organizer
      const broken = (seq: number) => (error: unknown) =>
        typeof error === "object" && error !== null && "seq" in error && error.seq === seq
      ok(broken(1)(yield* failure(store.importLog(stranger, log))))
      const moved = log.map((event) => ({ ...event, organisationId: stranger.organisationId }))
      ok(broken(1)(yield* failure(store.importLog(stranger, moved.slice(1)))))
      ok(broken(1)(yield* failure(store.importLog(stranger, []))))
      same(yield* tagOf(store.get(stranger, processId)), "ProcessNotFound")
    }),
  },
  {
    title: "[ST25] a process of an edition that the program does not carry can be read and not written",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const stranger = (yield* arrive).organizer
      const { organisationId } = stranger
      const log = (yield* store.history(organizer, processId)).toReversed()
      const edition = { key: "osl-2099", version: "1.0.0" }
      yield* store.importLog(
        stranger,
        log.map((event) => ({ ...event, organisationId, edition })),
      )
      same((yield* store.get(stranger, processId)).edition, edition)
      const exit = yield* Effect.exit(store.execute(stranger, recording(stranger, processId)))
      ok(Exit.isFailure(exit) && Cause.pretty(exit.cause).includes("osl-2099 1.0.0"))
      same((yield* store.history(stranger, processId)).length, 2)
    }),
  },
  {
    title: "[ST23] content that its form refuses is refused with the place of the fault",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const late = recording(organizer, processId, { content: { start: "12:00", end: "11:00" } })
      const refused = yield* failure(store.execute(organizer, late))
      ok(refused?._tag === "Refused")
      same(
        refused.conditions.map(({ code, path }) => ({ code, path })),
        [{ code: "end-before-start", path: ["end"] }],
      )
      same((yield* store.get(organizer, processId)).version, 2)
    }),
  },
  {
    title: "[ST23] text that no database keeps is refused with its place; any other comes back as it was",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const recordId = uuid()
      const happened = "Zażółć gęślą jaźń 👩‍🌾 \"'\\ <b> $1 %s {} \t\n–„”"
      yield* store.execute(organizer, recording(organizer, processId, { recordId, content: { happened } }))
      same((yield* store.record(organizer, processId, recordId)).content["happened"], happened)
      const half = recording(organizer, processId, { content: { happened: "pół \ud83d znaku" } })
      const withdrawal: Command.Command = {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId,
        reason: "zero \u0000 w środku",
      }
      for (const [command, place] of [
        [half, "happened"],
        [withdrawal, "reason"],
      ] as const) {
        const refused = yield* failure(store.execute(organizer, command))
        ok(refused?._tag === "Refused")
        same(
          refused.conditions.map(({ code, path }) => ({ code, path })),
          [{ code: "text-has-control-characters", path: [place] }],
        )
      }
      same((yield* store.get(organizer, processId)).version, 3)
    }),
  },
  {
    title: "[ST24] people see where they work, and an organisation its own people",
    check: Effect.gen(function* () {
      const organisations = yield* Organisations
      const { director, organizer, other } = yield* arrive
      const { organisationId } = director
      const workplaces = yield* organisations.workplaces({ actorId: director.actorId })
      same(
        workplaces.map(({ centre, duty }) => [centre.id, duty]),
        [[organisationId, "director"]],
      )
      same(yield* organisations.workplaces({ actorId: uuid() }), [])
      const people = yield* organisations.people(organizer)
      same(
        new Set(people.map(({ person }) => person.id)),
        new Set([director, organizer, other].map((one) => one.actorId)),
      )
      same((yield* organisations.find(organisationId)).name, "Ośrodek Pomocy Społecznej")
      same(yield* tagOf(organisations.find(uuid())), "OrganisationNotFound")
      same(yield* tagOf(organisations.find("not-an-id")), "OrganisationNotFound")
      ok((yield* organisations.all()).some((one) => one.id === organisationId))
    }),
  },
  {
    title: "[ST24] what is added again stays as it was",
    check: Effect.gen(function* () {
      const organisations = yield* Organisations
      const { director } = yield* arrive
      const centre = yield* organisations.find(director.organisationId)
      const membership = { organisationId: centre.id, personId: director.actorId, duty: "director" } as const
      yield* organisations.add(
        { actorId: uuid(), duty: "administrator" },
        { centres: [{ ...centre, name: "Inna nazwa" }], memberships: [membership] },
      )
      same(yield* organisations.find(centre.id), centre)
      same((yield* organisations.people(director)).length, 3)
    }),
  },
  ...readings,
]
