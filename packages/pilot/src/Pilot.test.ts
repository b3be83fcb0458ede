import { CodeList, Form, Forms, FreeText, LocalDate } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import { Event, Process, Redaction } from "@osl/workflow"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Calendar from "./Calendar.ts"
import type { Centre } from "./Centre.ts"
import * as Chance from "./Chance.ts"
import * as History from "./History.ts"
import * as Pilot from "./Pilot.ts"

const centres = [...Pilot.generate({ size: "pilot" })]
const logs = centres.flatMap((centre) => centre.processes)
const events = logs.flatMap((log) => log.events)
const states = logs.map((log) => Process.fold(log.events))

const json = (of: unknown): string => JSON.stringify(of)
const small = (options: Partial<Pilot.Options> = {}): ReadonlyArray<Centre> => [
  ...Pilot.generate({ size: "small", ...options }),
]

/** Every text anywhere inside, with the key it stands under. */
const texts = (value: unknown, key = ""): ReadonlyArray<readonly [key: string, text: string]> => {
  if (typeof value === "string") return [[key, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, name))
}

/** The id of a record, chosen from a list and written by nobody. */
const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** What people wrote: the content and the reason of an event. */
const written = (event: Event.Event): ReadonlyArray<readonly [key: string, text: string]> => [
  ...("content" in event ? texts(event.content) : []),
  ...("reason" in event && event.reason !== undefined ? texts(event.reason, "reason") : []),
]

const entries = events.flatMap((event) =>
  event.type === "record-added" && event.form === "F06" ? [event] : [],
)

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Warsaw",
  hour: "2-digit",
  minute: "2-digit",
})

describe("the same from the same seed", () => {
  it("[PI1] gives the same pilot twice, and another one from another seed or another day", () => {
    const once = json(small())
    expect(json(small())).toBe(once)
    expect(json(small({ seed: 7 }))).not.toBe(once)
    expect(json(small({ today: "2026-10-01" }))).not.toBe(once)
    // A third of the pilot a second time: what happens seldom is among it.
    const again = Pilot.generate({ size: "pilot" })
    for (const centre of centres.slice(0, 18)) expect(json(again.next().value)).toBe(json(centre))
  })

  it("[PI2] begins every size with the same centre, in which the accounts work", () => {
    const [first] = centres
    expect(json(small()[0])).toBe(json(first))
    expect(json(Pilot.generate({ size: "national" }).next().value)).toBe(json(first))
    const accounts = Pilot.accounts()
    expect(accounts.map((one) => one.duty)).toEqual(["organizer", "director", "supervisor"])
    const [firstOfAll] = Pilot.generate({ size: "small" })
    expect(firstOfAll?.growth.guests.map((one) => one.email)).toContain(Pilot.coordinator())
    for (const { organisation, ...person } of accounts) {
      expect(organisation).toEqual(first?.organisation)
      expect(first?.people).toContainEqual(person)
    }
    expect(first?.processes).toHaveLength(6)
  })
})

describe("possible histories", () => {
  const read = Event.reader([], Forms.of)

  it("[PI3] writes only events that decode", () => {
    const problems = events.flatMap((event) => {
      const decoded = read(event)
      return Result.isSuccess(decoded) ? [] : decoded.failure
    })
    expect(problems).toEqual([])
  })

  it("[PI3] writes logs without gaps that fold to a state of their length", () => {
    for (const [at, log] of logs.entries()) {
      expect(states[at]?.version).toBe(log.events.length)
      expect(log.events.map((event) => event.seq)).toEqual(log.events.map((_, index) => index + 1))
      expect(new Set(log.events.map((event) => event.processId))).toEqual(new Set([log.id]))
    }
  })

  it("[PI3] is never refused by the workflow, from other seeds and on other days either", () => {
    for (const [seed, today] of [
      [1, "2027-02-28"],
      [5, "2026-08-01"],
    ] as const) {
      const other = Pilot.generate({ size: "pilot", seed, today })
      // A quarter of the pilot: its history is refused with an error where it is impossible.
      for (const _ of centres.slice(0, 14)) expect(other.next().value?.processes.length).toBeGreaterThan(0)
    }
  })

  it("[PI4] says which conditions a mistaken script broke", () => {
    const actor = { id: "00000000-0000-7000-8000-000000000001", duty: "director" } as const
    const open = {
      on: "2026-01-05",
      minute: 600,
      by: actor,
      body: {
        type: "open-process",
        content: { name: "Osiedle Zatorze", territory: "3021163", startOn: "2026-01-05", basis: "ops" },
      },
    } as const
    const move = { ...open, minute: 700, body: { type: "move", to: "entry", waivers: [] } } as const
    const parties = { organisationId: actor.id, organizers: new Set<string>() }
    const perform = () => History.perform(Chance.make(1), parties, actor.id, [open, move])
    expect(perform).toThrow(/Impossible history: move on 2026-01-05: .*organizer-assigned/)
    expect(perform).toThrow(History.ImpossibleHistory)
  })
})

describe("everything the model has", () => {
  it("[PI5] holds processes in every stage, suspended ones, and every outcome", () => {
    const open = states.filter((state) => state?.status === "open")
    for (const stage of edition.stages) {
      expect(open.filter((state) => state?.openStages.includes(stage.key)).length, stage.key).toBeGreaterThan(
        2,
      )
    }
    expect(open.some((state) => state?.openStages.length === 2)).toBe(true)
    expect(states.some((state) => state?.status === "suspended")).toBe(true)
    expect(new Set(states.map((state) => state?.outcome).filter((one) => one !== null))).toEqual(
      new Set(CodeList.codes(edition.outcomes)),
    )
  })

  it("[PI5] holds every kind of event, every form recorded and every drawn move", () => {
    expect(new Set(events.map((event) => event.type))).toEqual(new Set(Event.types))
    const recorded = events.flatMap((event) => (event.type === "record-added" ? [event.form] : []))
    expect(new Set(recorded)).toEqual(new Set(Forms.codes))
    const moves = new Set(
      events.flatMap((event) =>
        event.type === "stage-entered" && event.from !== null && event.by !== "skip"
          ? [`${event.from} ${event.stage}`]
          : [],
      ),
    )
    expect(moves).toEqual(new Set(edition.transitions.map((one) => `${one.from} ${one.to}`)))
  })

  it("[PI5] shows what happens seldom in one process each, and what happens now and then in several", () => {
    const withEvent = (fits: (event: Event.Event) => boolean) =>
      logs.filter((log) => log.events.some(fits)).length
    const withType = (...types: ReadonlyArray<Event.Type>) => withEvent(({ type }) => types.includes(type))
    expect(withType("stage-skipped")).toBe(1)
    expect(withType("edition-adopted")).toBe(1)
    expect(withType("record-redacted")).toBe(1)
    expect(
      withEvent((event) => event.type === "plan-approved" && event.content.inForceFrom !== undefined),
    ).toBeGreaterThan(5)
    expect(withType("organizer-unassigned")).toBeGreaterThan(1)
    expect(withType("stage-extended")).toBeGreaterThan(1)
    expect(withType("report-issued")).toBeGreaterThan(20)
    expect(
      states.filter((state) => state?.pauses.some(({ until }) => until !== null)).length,
    ).toBeGreaterThan(2)
  })

  it("[PI5] another organiser leads when the one who led has left, and writes from then on", () => {
    for (const { events } of logs) {
      const left = events.findIndex(({ type }) => type === "organizer-unassigned")
      const gone = events[left]
      if (gone?.type !== "organizer-unassigned") continue
      const after = events.slice(left + 1)
      expect(after.filter(({ actor }) => actor.id === gone.content.organizerId)).toEqual([])
      const lead = Process.fold(events)?.lead
      expect(lead === null).toBe(!after.some(({ type }) => type === "organizer-assigned"))
    }
  })

  it("[PI5] holds nothing of the words that were taken out", () => {
    for (const log of logs)
      expect(Redaction.ofLog(log.events, (form) => Forms.all[form].fields)).toEqual(log.events)
    expect(json(logs)).toContain(json(Redaction.mark))
  })

  it("[PI5] holds criteria that a director set aside, with the reason", () => {
    const waived = events.flatMap((event) =>
      event.type === "stage-left" || event.type === "process-closed"
        ? event.criteria
            .filter((one) => one.status === "waived")
            .map((one) => ({ ...one, by: event.actor.duty }))
        : [],
    )
    expect(new Set(waived.map((one) => one.key)).size).toBeGreaterThan(2)
    for (const one of waived) {
      expect(one.by).toBe("director")
      expect(one.reason).not.toBe("")
    }
  })

  it("[PI6] has 53 centres in real municipalities of 16 voivodeships and three kinds, with 82 organisers", () => {
    expect(centres).toHaveLength(53)
    const places = centres.map((centre) => Municipality.find(centre.organisation.territory))
    expect(new Set(places.map((place) => place?.voivodeship)).size).toBe(16)
    expect(new Set(places.map((place) => place?.kind))).toEqual(new Set(["rural", "urban", "urban-rural"]))
    expect(new Set(places).size).toBe(53)
    const people = centres.flatMap((centre) => centre.people)
    expect(people.filter((person) => person.duty === "organizer")).toHaveLength(82)
    expect(new Set(centres.map((centre) => centre.organisation.kind))).toEqual(new Set(["ops", "cus", "ngo"]))
  })

  it("[PI6] has between 15,000 and 30,000 events in 100 to 120 processes", () => {
    expect(logs.length).toBeGreaterThan(100)
    expect(logs.length).toBeLessThan(120)
    expect(events.length).toBeGreaterThan(15_000)
    expect(events.length).toBeLessThan(30_000)
  })

  it("[PI6] has communities of a place and of a trait, in towns and in villages", () => {
    const cards = events.flatMap((event) =>
      event.type === "record-added" && event.form === "F01" ? [event.content] : [],
    )
    const share = (count: number) => count / cards.length
    expect(share(cards.filter((card) => card.kind === "categorial").length)).toBeGreaterThan(0.15)
    expect(share(cards.filter((card) => card.name.startsWith("Sołectwo")).length)).toBeGreaterThan(0.12)
  })

  it("[PI7] gives every centre, person, process, event and record an id of its own", () => {
    const records = events.flatMap((event) => (event.type === "record-added" ? [event.recordId] : []))
    const ids = [
      ...centres.map((centre) => centre.organisation.id),
      ...centres.flatMap((centre) => centre.people.map((person) => person.id)),
      ...logs.map((log) => log.id),
      ...events.map((event) => event.id),
      ...records,
    ]
    expect(new Set(ids).size).toBe(ids.length)
    const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(ids.filter((id) => !version7.test(id))).toEqual([])
    expect(new Set(centres.map((centre) => centre.organisation.key)).size).toBe(centres.length)
  })
})

describe("nobody real", () => {
  it("[PI8] marks every centre and person as a demonstration, with addresses that lead nowhere", () => {
    for (const centre of centres) {
      expect(centre.demonstration).toBe(true)
      expect(centre.organisation.demonstration).toBe(true)
      expect(centre.organisation.name).toMatch(/ \(demonstracja\)$/)
      for (const person of centre.people) {
        expect(person.demonstration).toBe(true)
        expect(person.email).toMatch(/^[a-z]+(\.\d)?@[a-z0-9-]+\.demo\.example$/)
      }
    }
    const emails = centres.flatMap((centre) => centre.people.map((person) => person.email))
    expect(new Set(emails).size).toBe(emails.length)
  })

  it("[PI8] writes nothing that looks like a number of a person, a telephone or an e-mail", () => {
    const all = new Set(events.flatMap(written).map(([, text]) => text))
    expect(all.size).toBeGreaterThan(2000)
    expect([...all].filter((text) => !isId(text) && FreeText.warnings(text).length > 0)).toEqual([])
  })

  it("[PI8] names no member of the staff in any text", () => {
    const surnames = new Set(
      centres.flatMap((centre) => centre.people.map((person) => person.name.split(" ")[1] ?? "")),
    )
    const words = new Set(events.flatMap(written).flatMap(([, text]) => text.split(/[\s,.„”()]+/)))
    expect([...words].filter((word) => surnames.has(word))).toEqual([])
  })
})

describe("believable days", () => {
  it("[PI9] lies within 22 months up to today", () => {
    const first = LocalDate.addMonths(Pilot.today, -22)
    expect(events.filter((event) => event.on > Pilot.today || event.on < first)).toEqual([])
  })

  it("[PI9] works on working days, in working hours and some evenings", () => {
    expect(events.filter((event) => !Calendar.isWorkday(event.on))).toEqual([])
    const written = [...new Set(events.map((event) => clock.format(new Date(event.at))))].sort()
    expect(written[0]?.slice(0, 2)).toBe("07")
    expect((written.at(-1) ?? "") < "17:00").toBe(true)
    const odd = entries.filter(
      ({ content }) =>
        !Calendar.isWorkday(content.date) ||
        content.start < "07:30" ||
        content.end > "20:30" ||
        content.end <= content.start,
    )
    expect(odd).toEqual([])
    const held = events.flatMap((event) =>
      event.type === "record-added" && event.form === "F13" ? [event.content.date] : [],
    )
    expect(held.some((date) => Calendar.weekday(date) === 5)).toBe(true)
    expect(held.filter((date) => Calendar.weekday(date) === 6)).toEqual([])
  })

  it("[PI9] keeps a diary every week of work, with a private thought now and then", () => {
    expect(entries.length / logs.length).toBeGreaterThan(50)
    const withThought = entries.filter((event) => event.content.reflection !== undefined).length
    expect(withThought / entries.length).toBeGreaterThan(0.05)
    expect(withThought / entries.length).toBeLessThan(0.25)
  })

  it("[PI10] lets inhabitants lead more and more", () => {
    const led = (stage: "activation" | "structures") => {
      const ofStage = logs.flatMap((log) => {
        let open = false
        return log.events.flatMap((event) => {
          if (event.type === "stage-entered") open = event.stage === stage
          return open && event.type === "record-added" && event.form === "F13" ? [event.content.ledBy] : []
        })
      })
      return ofStage.filter((one) => one === "organizer").length / ofStage.length
    }
    expect(led("structures")).toBeLessThan(0.2)
    expect(led("activation")).toBeGreaterThan(led("structures") * 2)
  })

  it("[PI10] lets groups grow and become independent", () => {
    const cards = logs.flatMap((log) => {
      const last = new Map<string, Forms.Content["F10"]>()
      for (const event of log.events) {
        if ((event.type === "record-added" || event.type === "record-corrected") && event.form === "F10") {
          last.set(event.recordId, event.content)
        }
      }
      return [...last.values()]
    })
    const grown = cards.filter(
      (card) => card.members.length > 2 && (card.members.at(-1)?.count ?? 0) > (card.members[0]?.count ?? 0),
    )
    expect(grown.length / cards.filter((card) => card.members.length > 2).length).toBeGreaterThan(0.7)
    expect(cards.some((card) => card.status === "independent")).toBe(true)
    for (const card of cards) {
      const days = card.members.map((one) => one.on)
      expect(days).toEqual([...days].sort())
    }
  })
})

describe("words that fit", () => {
  it("[PI11] leaves no slot empty and writes whole sentences", () => {
    const said = events.flatMap(written)
    const untidy = said.filter(([, text]) => /[{}]|undefined|\s{3}/.test(text) || text.trim() !== text)
    expect(untidy).toEqual([])
    const unfinished = said.filter(
      ([key, text]) => (key === "happened" || key === "reflection") && !/^[\p{Lu}„].*[.?!”]$/u.test(text),
    )
    expect(unfinished).toEqual([])
  })

  it("[PI11] tells of each process in many different words", () => {
    for (const log of logs) {
      const told = log.events.flatMap((event) =>
        event.type === "record-added" && event.form === "F06" ? [event.content.happened] : [],
      )
      if (told.length >= 10) expect(new Set(told).size / told.length, log.id).toBeGreaterThan(0.5)
    }
  })

  it("[PI11] fills in the forms as a person could: what was posted would be read back the same", () => {
    for (const event of events) {
      if (event.type !== "record-added") continue
      const form = Forms.all[event.form]
      expect(Form.toInput(form.fields, Form.toAnswers(form.fields, event.content))).toEqual(event.content)
    }
  })
})

describe("logs for stories and benchmarks", () => {
  it("[PI12] shows a process that was handed over to its partnership", () => {
    const log = Pilot.showcase()
    const state = Process.fold(log.events)
    expect(state?.outcome).toBe("handed-over")
    expect(state?.receiver?.kind).toBe("partnership")
    expect(json(log)).toBe(json(logs[0]))
  })

  it("[PI12] writes a log of exactly as many events as asked for", () => {
    for (const count of [6, 10, 1000]) {
      const log = Pilot.history(count)
      expect(log.events).toHaveLength(count)
      expect(Process.fold(log.events)?.version).toBe(count)
    }
  })

  it("[PI13] streams the nation: a centre is written when it is asked for", () => {
    const nation = Pilot.generate({ size: "national" })
    nation.next()
    const some = Array.from({ length: 5 }, () => nation.next().value)
    for (const centre of some) expect(centre?.processes.length).toBeGreaterThanOrEqual(10)
  })
})
