import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import type { Event } from "./Event.ts"
import * as Merge from "./Merge.ts"
import * as Process from "./Process.ts"
import { acts, begin, people, samples } from "./testing.ts"

const day = "2024-01-08"
type Log = ReadonlyArray<Event>

const joinedOf = (log: Log): Merge.Joined => {
  const found = Merge.of(log)
  if (Result.isFailure(found)) throw new Error(found.failure)
  return found.success
}
const join = (one: Merge.Joined, other: Merge.Joined): Merge.Joined => {
  const found = Merge.join(one, other)
  if (Result.isFailure(found)) throw new Error(found.failure)
  return found.success
}
const merge = (...logs: ReadonlyArray<Log>): Merge.Merged => {
  const [first, ...rest] = logs.map(joinedOf)
  if (first === undefined) throw new Error("no log")
  return Merge.resolve(rest.reduce(join, first))
}
const idsOf = (log: Log) => log.map(({ id }) => id)

let sent = 0
/** Goes on from a log, on a device of its own: its ids and its minutes are its own. */
const goOn = (
  from: Log,
  minute: number,
  bodies: ReadonlyArray<Command.Body>,
  actor = people.director,
): Log => {
  const log = [...from]
  let at = Date.parse(log.at(-1)?.at ?? `${day}T08:00:00.000Z`)
  for (const body of bodies) {
    at += minute * 60_000
    const command = {
      id: people.uuid("0004", 100_000 + ++sent * 256),
      organisationId: people.organisationId,
      processId: people.processId,
      actor,
      at: new Date(at).toISOString(),
      ...body,
    }
    const head = log.find(
      (event) => event.type === "record-added" && "recordId" in body && event.recordId === body.recordId,
    )
    const facts =
      head?.type === "record-added"
        ? { record: { form: head.form, authorId: head.actor.id, withdrawn: false } }
        : {}
    const decided = Process.decide(edition, Process.fold(log), command, { ...people.known, ...facts })
    if (Result.isSuccess(decided)) log.push(...decided.success)
  }
  return log
}

const opened = (): Log => {
  const life = begin(edition, day)
  life.ask({ type: "open-process", content: acts(day)["open-process"] }, people.deputy)
  life.ask({ type: "assign-organizer", content: acts(day)["assign-organizer"] })
  life.ask({ type: "issue-mandate", content: acts(day)["issue-mandate"] })
  return life.events
}
const trunk = opened()

const record = (n: number): Command.Body => ({
  type: "record",
  form: "F03",
  recordId: people.uuid("0005", n),
  content: samples(day).F03,
})
const correct = (n: number, reason: string): Command.Body => ({
  type: "correct",
  form: "F03",
  recordId: people.uuid("0005", n),
  content: samples(day).F03,
  reason,
})
const withdraw = (n: number): Command.Body => ({
  type: "withdraw",
  form: "F03",
  recordId: people.uuid("0005", n),
  reason: "Pomyłka.",
})
const toEntry: Command.Body = { type: "move", to: "entry", waivers: [] }
const suspend: Command.Body = { type: "suspend", content: { reason: "Remont." } }
const resume: Command.Body = { type: "resume", content: {} }
const close: Command.Body = { type: "close", content: acts(day).close }
const assign: Command.Body = { type: "assign-organizer", content: acts(day)["assign-organizer"] }

describe("two logs of one process", () => {
  it("[MG1] a log by itself comes back as it was", () => {
    const log = goOn(trunk, 1, [record(1), toEntry, correct(1, "Błąd."), suspend])
    expect(merge(log)).toEqual({ log, conflicts: [] })
  })

  it("[MG2] records interleave by time, and the log is numbered anew", () => {
    const office = goOn(trunk, 10, [record(1), record(2)])
    const field = goOn(trunk, 15, [record(3), record(4)])
    const { log, conflicts } = merge(office, field)
    expect(conflicts).toEqual([])
    const added = log.flatMap((event) => (event.type === "record-added" ? [event.recordId] : []))
    expect(added).toEqual([1, 3, 2, 4].map((n) => people.uuid("0005", n)))
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted())
    expect(Object.keys(Process.fold(log)?.records ?? {})).toHaveLength(4)
  })

  it("[MG2] a decision on a stage and records of another device go together", () => {
    const office = goOn(trunk, 10, [toEntry])
    const field = goOn(trunk, 15, [record(3)])
    const { log, conflicts } = merge(field, office)
    expect(conflicts).toEqual([])
    expect(log.slice(-3).map(({ type }) => type)).toEqual(["stage-left", "stage-entered", "record-added"])
  })

  it.each<readonly [string, string, ReadonlyArray<Command.Body>, ReadonlyArray<Command.Body>]>([
    ["two stage decisions", "course", [toEntry], [suspend]],
    ["two corrections of one record", "record", [correct(1, "A.")], [correct(1, "B.")]],
    ["a correction and a withdrawal", "record", [correct(1, "A.")], [withdraw(1)]],
    ["two assignments", "people", [assign], [assign]],
  ])("[MG3] %s are a conflict with both sides, and neither is in the log", (_, about, one, other) => {
    const base = goOn(trunk, 1, [record(1)])
    const office = goOn(base, 10, one)
    const field = goOn(base, 15, other)
    const { log, conflicts } = merge(office, field)
    expect(idsOf(log)).toEqual(idsOf(base))
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.about.startsWith(about)).toBe(true)
    const sides = conflicts[0]?.sides.map((side) => side.flatMap(({ events }) => idsOf(events)))
    expect(sides).toEqual([office, field].map((log) => idsOf(log.slice(base.length))))
  })

  it("[MG3] what came after a side stands with it", () => {
    const office = goOn(trunk, 10, [toEntry, suspend, resume])
    const field = goOn(trunk, 15, [suspend, resume, record(1)])
    const { log, conflicts } = merge(office, field)
    expect(conflicts[0]?.sides.map((side) => side.length)).toEqual([3, 2])
    expect(log.at(-1)).toMatchObject({ type: "record-added" })
  })

  it("[MG3] a map published after another was withdrawn stands with the withdrawal", () => {
    const map = (n: number): Command.Body => ({
      type: "record",
      form: "F02",
      recordId: people.uuid("0005", n),
      content: samples(day).F02,
    })
    const publish = (n: number): Command.Body => ({
      type: "publish-map",
      recordId: people.uuid("0005", n),
      content: {},
    })
    const mapped = goOn(trunk, 1, [map(1), publish(1)])
    const [form, recordId, reason] = ["F02", people.uuid("0005", 1), "Wpisano dwa razy."] as const
    const phone = goOn(mapped, 1, [{ type: "correct", form, recordId, content: samples(day).F02, reason }])
    const office = goOn(mapped, 2, [{ type: "withdraw", form, recordId, reason }, map(2), publish(2)])
    const merged = merge(phone, office)
    const numbers = merged.log.flatMap((event) => (event.type === "map-published" ? [event.number] : []))
    expect(numbers).toEqual([1])
    expect(merged.conflicts.some(({ about }) => about === `record ${recordId}`)).toBe(true)
  })

  it("[MG4] a closing and what was done later by who had not seen it are a conflict; what was done before is not", () => {
    const office = goOn(trunk, 20, [close])
    const early = goOn(trunk, 10, [record(1)])
    expect(merge(office, early).conflicts).toEqual([])
    const late = goOn(trunk, 10, [record(1), record(2), record(3)])
    const { log, conflicts } = merge(office, late)
    expect(log.at(-1)).toMatchObject({ recordId: people.uuid("0005", 1) })
    expect(conflicts).toMatchObject([{ about: "course" }])
    expect(conflicts[0]?.sides.map((side) => side[0]?.events[0]?.type)).toEqual([
      "process-closed",
      "record-added",
      "record-added",
    ])
    const back = goOn(trunk, 1, [suspend, resume])
    expect(merge(back, late).conflicts).toEqual([])
  })

  it("[MG5] a person decides by dropping a side; then the other goes on", () => {
    const office = goOn(trunk, 10, [toEntry, record(1)])
    const field = goOn(trunk, 15, [suspend, resume])
    const joined = join(joinedOf(office), joinedOf(field))
    const [conflict] = Merge.resolve(joined).conflicts
    const loser = conflict?.sides[1]?.[0]?.id ?? ""
    const decided = Merge.resolve(Merge.drop(joined, [loser]))
    expect(decided.conflicts).toEqual([])
    expect(idsOf(decided.log)).toEqual(idsOf(office))
  })

  it("[MG6] logs of other processes, without an opening or without events are refused", () => {
    const other = trunk.map((event) => ({ ...event, processId: people.uuid("0002", 9) }))
    expect(Merge.of([])).toEqual(Result.fail("empty"))
    expect(Merge.of(trunk.slice(1))).toEqual(Result.fail("no-opening"))
    expect(Merge.of([...trunk, ...other.slice(-1)])).toEqual(Result.fail("other-process"))
    const second = begin(edition, day)
    second.ask({ type: "open-process", content: acts(day)["open-process"] })
    const elsewhere = second.events.map((event) => ({ ...event, id: event.id.replace("018d", "018e") }))
    expect(Merge.join(joinedOf(trunk), joinedOf(elsewhere))).toEqual(Result.fail("other-process"))
  })
})

describe("merging", () => {
  const body = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map(record),
    fc.integer({ min: 1, max: 3 }).map((n) => correct(n, "Poprawka.")),
    fc.integer({ min: 1, max: 3 }).map(withdraw),
    fc.constantFrom<Command.Body>(toEntry, suspend, resume, close, assign),
  )
  const tail = fc.record({
    minute: fc.integer({ min: 1, max: 30 }),
    bodies: fc.array(body, { maxLength: 6 }),
  })
  const grown = ({
    minute,
    bodies,
  }: {
    readonly minute: number
    readonly bodies: ReadonlyArray<Command.Body>
  }) => goOn(trunk, minute, bodies)
  const three = fc.tuple(tail, tail, tail).map((tails) => tails.map(grown).map(joinedOf))

  it("[MG7] is associative, commutative and idempotent", () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) return
        const whole = Merge.resolve(join(join(a, b), c))
        expect(Merge.resolve(join(a, join(b, c)))).toEqual(whole)
        expect(Merge.resolve(join(c, join(b, a)))).toEqual(whole)
        expect(Merge.resolve(join(join(a, b), join(join(a, c), b)))).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  it("[MG1] loses nothing: each step is in the log or in a conflict, never in both", () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) return
        const joined = join(join(a, b), c)
        const { log, conflicts } = Merge.resolve(joined)
        const disputed = new Set(
          conflicts.flatMap(({ sides }) =>
            sides.flatMap((side) => side.flatMap(({ events }) => idsOf(events))),
          ),
        )
        const known = [...joined.steps.values()].flatMap(({ events }) => idsOf(events))
        expect([...idsOf(log), ...disputed].sort()).toEqual(known.sort())
      }),
      { numRuns: 300 },
    )
  })

  it("[MG2] the log it makes can be merged and gone on with again", () => {
    fc.assert(
      fc.property(three, tail, ([a, b], more) => {
        if (a === undefined || b === undefined) return
        const { log } = Merge.resolve(join(a, b))
        expect(merge(log).log).toEqual(log)
        const longer = goOn(log, more.minute, more.bodies)
        expect(merge(log, longer)).toEqual({ log: longer, conflicts: [] })
      }),
      { numRuns: 200 },
    )
  })
})
