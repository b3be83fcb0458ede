import { Forms } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Event from "./Event.ts"
import * as History from "./History.ts"
import * as Process from "./Process.ts"
import { started } from "./testing/checks.ts"
import { steps } from "./testing/drawn.examples.ts"
import { wholeLives } from "./testing/whole.ts"
import { acts, begin, lived, people, samples } from "./testing.ts"
import { words } from "./words/index.ts"

const editions = [osl2012, osl2014]
const lives = wholeLives()
const eventful = lives.find(({ name }) => name === "eventful")?.events ?? []
const ofAll = lives.flatMap(({ events }) => events)

const found = (log: ReadonlyArray<unknown>, known: History.Known = {}) => {
  const verified = History.verify(log, editions, Forms.of, known)
  return Result.isSuccess(verified) ? null : verified.failure
}

/** The place, the rule and the codes of what was found. */
const told = (log: ReadonlyArray<unknown>, known: History.Known = {}): string => {
  const impossible = found(log, known)
  if (impossible === null) return "possible"
  const codes = impossible.conditions.map((one) => one.criterion ?? one.code)
  return [impossible.seq, impossible.rule, ...codes].join(" ")
}

type Log = ReadonlyArray<Event.Event>

const numbered = (log: Log): Log => log.map((event, index) => ({ ...event, seq: index + 1 }))
const changed = (log: Log, place: number, more: object): Log =>
  log.map((event, index) => (index === place ? ({ ...event, ...more } as Event.Event) : event))
const without = (log: Log, place: number): Log => numbered(log.filter((_, index) => index !== place))
const at = (log: Log, type: Event.Type, nth = 0): number =>
  log.flatMap((event, index) => (event.type === type ? [index] : []))[nth] ?? -1

/** Places of a log, drawn; not the first when something must be before. */
const place = (log: Log, from = 0) => fc.integer({ min: from, max: log.length - 1 })

describe("a log that happened", () => {
  it("[HV1] of every type of event and every form is possible, and ends in its state", () => {
    expect(new Set(ofAll.map(({ type }) => type))).toEqual(new Set(Event.types))
    for (const { events } of lives)
      expect(History.verify(JSON.parse(JSON.stringify(events)), editions, Forms.of)).toEqual(
        Result.succeed(Process.fold(events)),
      )
    expect(History.verify([], editions, Forms.of)).toEqual(Result.succeed(null))
  })

  it("[HV1] that any commands whatever made is possible", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), steps, (whole, open, all) => {
        const life = whole ? lived(osl2014) : open ? started() : begin(osl2014)
        if (whole) life.ask({ type: "reopen", content: acts(life.today).reopen })
        for (const [body, actor, on] of all) {
          life.goTo(on)
          life.ask(body, actor)
        }
        expect(told(life.events)).toBe("possible")
      }),
      { numRuns: 60 },
    )
  })
})

describe("an event that follows nothing", () => {
  const drawn = fc.constantFrom(...lives.map(({ events }) => events))

  it("[HV2] is named where a log has a gap, and where events changed places", () => {
    fc.assert(
      fc.property(
        drawn.chain((log) => fc.tuple(fc.constant(log), fc.integer({ min: 0, max: log.length - 2 }))),
        ([log, index]) => {
          const gap = log.filter((_, other) => other !== index)
          expect(found(gap)).toMatchObject({ seq: index + 1, rule: "wrong-seq", id: log[index + 1]?.id })
          const [one, other] = [log[index], log[index + 1]]
          if (one === undefined || other === undefined) return
          const swapped = [...log.slice(0, index), other, one, ...log.slice(index + 2)]
          expect(found(swapped)).toMatchObject({ seq: index + 1, rule: "wrong-seq", id: other.id })
        },
      ),
      { numRuns: 60 },
    )
  })

  const mutations: ReadonlyArray<readonly [rule: string, change: (log: Log, index: number) => object]> = [
    ["wrong-process", () => ({ processId: people.uuid("0002", 9) })],
    ["wrong-process", () => ({ organisationId: people.uuid("0001", 9) })],
    ["repeated-id", (log) => ({ id: log[0]?.id })],
    ["wrong-day", () => ({ on: "2001-01-01" })],
    ["clock-back", () => ({ at: "2001-01-01T12:00:00.000Z", on: "2001-01-01" })],
    ["missing-edition", () => ({ edition: { key: "osl-1999", version: "1.0.0" } })],
    ["wrong-edition", (log) => ({ edition: other(log) })],
    ["unreadable", () => ({ type: "process-vanished" })],
    ["unreadable", () => ({ at: "yesterday" })],
    ["unreadable", () => ({ more: true })],
  ]
  const other = (log: Log) => {
    const { key, version } = log[0]?.edition.key === osl2014.key ? osl2012 : osl2014
    return { key, version }
  }

  it("[HV3] is named where another process, edition, id, day or clock comes in, or what cannot be read", () => {
    const some = fc.constantFrom(...lives.slice(0, 3).map(({ events }) => events))
    fc.assert(
      fc.property(
        some.chain((log) => fc.tuple(fc.constant(log), place(log, 1))),
        fc.constantFrom(...mutations),
        ([log, index], [rule, change]) => {
          expect(found(changed(log, index, change(log, index)))).toMatchObject({ seq: index + 1, rule })
        },
      ),
      { numRuns: 200 },
    )
  })

  it("[HV4] is named one past the end when a command's events break off", () => {
    for (const { events } of lives)
      for (const [index, event] of events.entries()) {
        const next = events[index + 1]
        const isInside =
          next !== undefined &&
          next.at === event.at &&
          next.actor.id === event.actor.id &&
          next.type === "stage-entered"
        const cut = found(events.slice(0, index + 1))
        if (!isInside) continue
        expect(cut).not.toBeNull()
        if (event.type === "process-opened")
          expect(cut).toMatchObject({ seq: index + 2, rule: "cut-short", id: null })
      }
  })
})

describe("an event that no command could have made", () => {
  const log = eventful
  const entered = (nth: number) => at(log, "stage-entered", nth)

  it("[HV5] is named with the conditions that stood in its way", () => {
    const corrected = at(log, "record-corrected")
    const withdrawn = at(log, "record-withdrawn")
    const stranger = people.uuid("0005", 99)
    expect(told(without(log, 0))).toBe("1 refused no-process")
    expect(told(changed(log, corrected, { recordId: stranger }))).toBe(
      `${corrected + 1} refused unknown-record`,
    )
    const again = { ...log[withdrawn], seq: withdrawn + 2, id: people.uuid("0004", 999_999) }
    expect(told([...log.slice(0, withdrawn + 1), again])).toBe(`${withdrawn + 2} refused record-withdrawn`)
    const added = at(log, "record-added")
    const twice = { ...log[added], seq: added + 2, id: people.uuid("0004", 999_999) }
    expect(told([...log.slice(0, added + 1), twice])).toBe(
      `${added + 2} refused record-exists community-already-described`,
    )
    const approved = at(log, "plan-approved")
    const submitted = log.slice(0, approved).findLastIndex(({ type }) => type === "plan-submitted")
    expect(told(without(log, submitted))).toBe(`${approved} refused plan-not-submitted`)
    const opened = at(log, "process-opened")
    expect(told(changed(log, opened, { content: { ...acts("2099-01-01")["open-process"] } }))).toBe(
      "1 refused date-in-future",
    )
    const diary = log.findIndex((event) => event.type === "record-added" && event.form === "F06")
    expect(told(changed(log, diary, { content: samples("2001-01-01").F06 }))).toBe(
      `${diary + 1} refused date-before-start`,
    )
    const resumed = at(log, "process-resumed")
    expect(told(without(log, resumed - 1))).toBe(`${resumed} refused process-not-suspended`)
    const mandate = at(log, "mandate-issued")
    expect(told(changed(log, mandate, { actor: people.organizer }))).toBe(
      `${mandate + 1} refused not-allowed`,
    )
    const closed = at(log, "process-closed")
    const after = { ...log[diary], seq: closed + 2, id: people.uuid("0004", 999_999) }
    const late = { ...after, at: log[closed]?.at, on: log[closed]?.on, actor: people.director }
    expect(told([...log.slice(0, closed + 1), late])).toBe(`${closed + 2} refused process-closed`)
  })

  it("[HV5] is named when its author decides on it", () => {
    const approved = at(log, "plan-approved")
    const writer = { ...log[at(log, "record-added")]?.actor, duty: "director" }
    const own = log.map((event) =>
      event.type === "plan-approved" ? ({ ...event, actor: writer } as Event.Event) : event,
    )
    expect(told(own)).toBe(`${approved + 1} refused author-cannot-decide`)
  })

  it("[HV6] is named among the events of one command, at the one that does not fit", () => {
    const move = entered(1)
    const left = move - 1
    expect(log[left]?.type).toBe("stage-left")
    expect(told(changed(log, left, { stage: "handover" }))).toBe(`${left + 1} not-what-follows`)
    expect(told(changed(log, move, { stage: "nowhere" }))).toBe(`${move + 1} refused transition-not-drawn`)
    expect(told(changed(log, move, { by: "parallel" }))).toBe(`${move + 1} not-what-follows`)
    expect(told(changed(log, move, { by: "start", from: null }))).toBe(`${move + 1} not-what-follows`)
    const { criteria } = log[left] as Extract<Event.Event, { type: "stage-left" }>
    const claimed = criteria.map((one) => ({ ...one, status: "met", current: 7 }))
    const waived = criteria.findIndex(({ status }) => status === "waived")
    expect(told(changed(log, left, { criteria: claimed }))).toBe(
      waived < 0
        ? `${left + 1} not-what-follows`
        : `${left + 1} refused ${criteria
            .filter(({ status }) => status === "waived")
            .map(({ key }) => key)
            .join(" ")}`,
    )
    expect(told(changed(log, left, { criteria: [] }))).toMatch(new RegExp(`^${left + 1} `))
    const back = log.findIndex((event) => event.type === "stage-entered" && event.by === "back")
    const { reason: _, ...unreasoned } = log[back] as Event.Event & { readonly reason?: string }
    expect(told(log.map((event, index) => (index === back ? (unreasoned as Event.Event) : event)))).toBe(
      `${back + 1} refused reason-required`,
    )
    const published = at(log, "map-published")
    expect(told(changed(log, published, { number: 4 }))).toBe(`${published + 1} not-what-follows`)
    expect(told(changed(log, move, { id: people.uuid("0004", 999_999) }))).toBe(
      `${move + 1} not-what-follows`,
    )
  })

  it("[HV7] is taken as right where the log cannot tell, unless one says who and where there were", () => {
    expect(told(log, people.known)).toBe("possible")
    expect(told(log, { isMunicipality: () => false })).toBe("1 refused unknown-municipality")
    const assigned = at(log, "organizer-assigned")
    expect(told(log, { isOrganizer: () => false })).toBe(`${assigned + 1} refused unknown-organizer`)
  })

  it("[HV8] is told in a sentence, with what stood in its way, in each language", () => {
    const approved = at(log, "plan-approved")
    const impossible = found(without(log, approved - 1))
    if (impossible === null) throw new Error("a plan is not approved before it is submitted")
    expect(History.text(osl2014, impossible, words.pl)).toBe(
      `Zdarzenie ${approved} nie mogło powstać. Ten plan nie czeka na zatwierdzenie. Najpierw go przekaż.`,
    )
    expect(History.text(osl2014, impossible, words.en)).toBe(
      `Event ${approved} could not have come about. This plan is not waiting for approval. Submit it first.`,
    )
    for (const rule of History.rules)
      for (const language of ["pl", "en"] as const) {
        const one = new History.Impossible({ seq: 7, id: null, rule, conditions: [] })
        expect(History.text(osl2014, one, words[language])).toMatch(/^\p{Lu}.*7.*\.$/u)
      }
  })
})
