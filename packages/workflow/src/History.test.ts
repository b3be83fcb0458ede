import { Forms, Language } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Event from "./Event.ts"
import * as History from "./History.ts"
import * as Process from "./Process.ts"
import * as Redaction from "./Redaction.ts"
import * as Sentence from "./Sentence.ts"
import { started } from "./testing/checks.ts"
import { steps } from "./testing/drawn.examples.ts"
import { fieldsOf } from "./testing/forms.ts"
import { wholeLives } from "./testing/whole.ts"
import { people, samples } from "./testing.ts"
import { words } from "./words/index.ts"

const lives = wholeLives()
const logs = lives.map(({ events }) => events)
const eventful = lives.find(({ name }) => name === "eventful")?.events ?? []
const day = "2024-01-08"

/** A process with a community card and a plan of two goals, corrected by another person. */
const corrected = () => {
  const life = started()
  const card = life.newRecord()
  life.ask({ type: "record", form: "F01", recordId: card, content: samples(day).F01 })
  const first = life.events.length
  life.goTo("2024-02-05")
  const content = { ...samples(day).F01, name: "Zatorze i Polna", boundary: "Także ulica Polna." }
  life.ask(
    { type: "correct", form: "F01", recordId: card, content, reason: "Doszła ulica." },
    people.director,
  )
  return { life, card, first }
}

describe("a point in a log", () => {
  it("[HI1] gives the state after the event of that number", () => {
    for (const log of logs)
      for (const [index] of log.entries())
        expect(History.stateAt(log, { seq: index + 1 })).toEqual(Process.fold(log.slice(0, index + 1)))
    expect(History.stateAt(eventful, { seq: 0 })).toBeNull()
    expect(History.stateAt(eventful, { seq: 9999 })).toEqual(Process.fold(eventful))
  })

  it("[HI2] gives the state at an instant with all that happened by then, and at the end of a day in Poland", () => {
    fc.assert(
      fc.property(fc.constantFrom(...logs), fc.nat(), (log, drawn) => {
        const event = log[drawn % log.length]
        if (event === undefined) return
        const by = log.filter(({ at }) => at <= event.at)
        expect(History.stateAt(log, { at: event.at })).toEqual(Process.fold(by))
        const before = new Date(Date.parse(event.at) - 1).toISOString()
        expect(History.upTo(log, { at: before })).toEqual(log.filter(({ at }) => at < event.at))
        expect(History.upTo(log, { on: event.on })).toEqual(log.filter(({ on }) => on <= event.on))
      }),
      { numRuns: 100 },
    )
  })
})

describe("the values of a process", () => {
  it("[HI3] are those of its state and its records, each from an event of the log", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const life = started()
        for (const [body, actor, on] of all) {
          life.goTo(on)
          life.ask(body, actor)
        }
        const values = History.values(life.events, fieldsOf)
        const contents = new Map<string, unknown>()
        for (const event of Redaction.ofLog(life.events, fieldsOf)) {
          if (event.type === "record-added" || event.type === "record-corrected")
            contents.set(event.recordId, event.content)
          if (event.type === "record-withdrawn") contents.delete(event.recordId)
        }
        const ids = values.flatMap(({ subject }) => (subject.kind === "record" ? [subject.id] : []))
        expect(new Set(ids)).toEqual(new Set([...contents.keys()]))
        const at = (value: unknown, [next, ...rest]: History.Path): unknown =>
          next === undefined ? value : at((value as Record<string | number, unknown>)[next], rest)
        for (const { subject, path, value, origin } of values) {
          const event = life.events[origin.seq - 1]
          expect(event).toMatchObject({ type: origin.event, at: origin.at, actor: origin.actor })
          if (subject.kind === "record" && path[0] === "content")
            expect(at(contents.get(subject.id), path.slice(1))).toEqual(value)
        }
        expect(values.find(({ path }) => path.join() === "name")?.value).toBe(life.state?.name)
      }),
      { numRuns: 60 },
    )
  })

  it("[HI4] keep their origin through a correction that repeats them, and take that of the one that changes them", () => {
    const { life, card, first } = corrected()
    const origin = (field: string) =>
      History.ofRecord(life.events, card, fieldsOf).find(({ path }) => path.join(".") === `content.${field}`)
        ?.origin
    expect(origin("name")).toMatchObject({
      seq: first + 1,
      actor: people.director,
      on: "2024-02-05",
      why: "Doszła ulica.",
    })
    expect(origin("boundary")).toMatchObject({ seq: first + 1 })
    expect(origin("justification")).toMatchObject({ seq: first, actor: people.organizer, why: null })
  })

  it("[HI4] follow a row by what it says when rows are put before it, and its fields when it is changed", () => {
    const life = started()
    const plan = life.newRecord()
    const { F12 } = samples(day)
    const [goal] = F12.goals
    if (goal === undefined) throw new Error("the sample has a goal")
    const goals = (...texts: ReadonlyArray<string>) => texts.map((text) => ({ ...goal, text }))
    const correct = (texts: ReadonlyArray<string>) =>
      life.ask({
        type: "correct",
        form: "F12",
        recordId: plan,
        content: { ...F12, goals: goals(...texts) },
        reason: "Po rozmowie.",
      })
    life.ask({ type: "record", form: "F12", recordId: plan, content: { ...F12, goals: goals("A", "B") } })
    const added = life.events.length
    expect(Result.isSuccess(correct(["N", "A", "B"]))).toBe(true)
    const origins = (name: string) =>
      History.ofRecord(life.events, plan, fieldsOf).flatMap(({ path, origin }) =>
        path[1] === "goals" && path[3] === name ? [origin.seq] : [],
      )
    expect(origins("text")).toEqual([added + 1, added, added])
    correct(["N", "A2", "B"])
    expect(origins("text")).toEqual([added + 1, added + 2, added])
    expect(origins("strategy")).toEqual([added + 1, added, added])
    correct(["B", "N"])
    expect(origins("text")).toEqual([added, added + 1])
  })

  it("[HI4] of a record whose words were taken out are those of whoever took them, and the words are nowhere", () => {
    const redacted = eventful.findIndex(({ type }) => type === "record-redacted")
    const event = eventful[redacted]
    if (event?.type !== "record-redacted") throw new Error("the life has a redaction")
    const values = History.ofRecord(eventful, event.recordId, fieldsOf)
    const words = values.find(({ path }) => path[1] === event.fields[0])
    expect(words).toMatchObject({ value: Redaction.mark, origin: { seq: redacted + 1 } })
    expect(values.find(({ path }) => path[1] === "title")?.origin.seq).toBeLessThan(redacted)
    const whole = JSON.stringify([
      ...History.values(eventful, fieldsOf, { seq: redacted }),
      ...History.between(eventful, { seq: 0 }, { seq: redacted }, fieldsOf),
    ])
    expect(whole).not.toContain(samples(day).F04.words)
  })
})

describe("the difference between two points", () => {
  it("[HI5] is nothing between a point and itself, and the same from either end", () => {
    for (const log of logs) {
      const end = { seq: log.length }
      expect(History.between(log, end, end, fieldsOf)).toEqual([])
      expect(History.between(log, end, { seq: 2 }, fieldsOf)).toEqual(
        History.between(log, { seq: 2 }, end, fieldsOf),
      )
    }
  })

  it("[HI5] leads from the values before to those after, by events between the points only", () => {
    fc.assert(
      fc.property(fc.constantFrom(...logs), fc.nat(), fc.nat(), (log, one, two) => {
        const [from = 0, to = 0] = [one % (log.length + 1), two % (log.length + 1)].toSorted((a, b) => a - b)
        const changes = History.between(log, { seq: from }, { seq: to }, fieldsOf)
        const [before, after] = [Process.fold(log.slice(0, from)), Process.fold(log.slice(0, to))]
        for (const { origins } of changes) {
          expect(origins.length).toBeGreaterThan(0)
          for (const { seq } of origins) expect(seq > from && seq <= to).toBe(true)
        }
        const ofProcess = (name: string) =>
          changes.find(({ subject, path }) => subject.kind === "process" && path.join() === name)
        for (const name of ["name", "status", "outcome", "lead"] as const) {
          const [old, now] = [before?.[name] ?? null, after?.[name] ?? null]
          const change = ofProcess(name)
          if (old === now) expect(change).toBeUndefined()
          else expect(change).toMatchObject({ before: old, after: now })
        }
        const open = (state: Process.State | null) => [...(state?.openStages ?? [])].toSorted()
        const stages = new Set(open(before))
        for (const { subject, path, after: now } of changes)
          if (subject.kind === "process" && path[0] === "stages") {
            if (now === "open") stages.add(String(path[1]))
            else stages.delete(String(path[1]))
          }
        expect([...stages].toSorted()).toEqual(open(after))
      }),
      { numRuns: 150 },
    )
  })

  it("[HI5] is one change for a record that came or went, one for each field that was corrected, none for what changed back", () => {
    const { life, card, first } = corrected()
    const told = (from: number, to: number) =>
      History.between(life.events, { seq: from }, { seq: to }, fieldsOf).flatMap(
        ({ subject, path, before, after }) =>
          subject.kind === "record" ? [[path.join("."), before, after]] : [],
      )
    expect(told(first - 1, first)).toEqual([["", null, samples(day).F01]])
    expect(told(first, first + 1)).toEqual([
      ["content.name", "Osiedle Zatorze", "Zatorze i Polna"],
      ["content.boundary", samples(day).F01.boundary, "Także ulica Polna."],
    ])
    life.ask({
      type: "correct",
      form: "F01",
      recordId: card,
      content: samples(day).F01,
      reason: "Jednak nie.",
    })
    expect(told(first, first + 2)).toEqual([])
    life.ask({ type: "withdraw", form: "F01", recordId: card, reason: "Inna społeczność." })
    expect(told(first, first + 3)).toEqual([["", samples(day).F01, null]])
    expect(told(first - 1, first + 3)).toEqual([])
  })
})

describe("the sentences", () => {
  const people = { "018d0000-0003-7000-8000-000000000001": "Anna Nowak" }
  const editions = [osl2012, osl2014]

  it("[HI6] tell every type of event and every change in one whole line, in each language", () => {
    expect(new Set(logs.flat().map(({ type }) => type))).toEqual(new Set(Event.types))
    for (const language of Language.all)
      for (const log of logs) {
        const edition = editions.find(({ key }) => key === log[0]?.edition.key) ?? osl2014
        const state = Process.fold(log) ?? undefined
        const titles = Sentence.titles(log, { words: words[language], edition })
        const forms = Forms.of(edition)
        const telling = {
          words: words[language],
          edition,
          forms,
          people,
          titles,
          ...(state === undefined ? {} : { state }),
        }
        for (const event of log) {
          const sentence = Sentence.of(event, telling)
          expect(sentence).toMatch(/^\p{Lu}.{6,}[^.{}\n]$/u)
          expect(sentence).not.toMatch(/undefined|\[object|[{}\n]/)
        }
        for (const from of [0, 2, Math.floor(log.length / 2)])
          for (const change of History.between(log, { seq: from }, { seq: log.length }, fieldsOf)) {
            const sentence = Sentence.ofChange(change, telling)
            expect(sentence).toMatch(/^\p{Lu}.{6,}[^{}\n]$/u)
            expect(sentence).not.toMatch(/undefined|\[object|NaN|[{}\n]|null/)
            for (const origin of change.origins)
              expect(Sentence.because(origin, telling)).toMatch(/^\S.*, .*\d{4}/)
          }
      }
  })

  it("[HI6] say what a record needs no more to know than the event and the edition", () => {
    const { life } = corrected()
    const plain = { words: words.pl, edition: osl2014 }
    expect(life.events.map((event) => Sentence.of(event, plain))).toEqual([
      "Otwarto proces „Zatorze”: 1465011",
      "Rozpoczęto od etapu: Przygotowanie",
      "Wyznaczono organizatora prowadzącego: osoba spoza instytucji, 20 godz. w tygodniu",
      "Dodano kartę społeczności: Osiedle Zatorze",
      "Poprawiono kartę społeczności: Zatorze i Polna",
    ])
  })

  it("[HI8] tell an event by the edition it was written under, and an adopted one by its title", () => {
    const { life } = corrected()
    const other = { ...osl2014, key: "other", stages: osl2014.stages.slice(1) }
    const [opened, entered] = life.events
    expect(opened).toBeDefined()
    expect(entered).toBeDefined()
    if (opened === undefined || entered === undefined) return
    const adopted: Event.Event = {
      ...opened,
      type: "edition-adopted",
      to: { key: osl2014.key, version: osl2014.version },
      stages: [],
      reason: "Umowa.",
    }
    const bare = { words: words.pl, edition: other }
    const telling = { ...bare, editions: [other, osl2014] }
    expect(Sentence.of(entered, bare)).toBe("Rozpoczęto od etapu: preparation")
    expect(Sentence.of(entered, telling)).toBe("Rozpoczęto od etapu: Przygotowanie")
    expect(Sentence.of(adopted, bare)).toContain(`osl-2014 ${osl2014.version}`)
    expect(Sentence.of(adopted, telling)).toContain(`${osl2014.title.pl} ${osl2014.version}`)
  })

  it("[HI6] say a change with what was and what is, by whom and why", () => {
    const { life, first } = corrected()
    const telling = {
      words: words.pl,
      edition: osl2014,
      forms: Forms.of(osl2014),
      people: { ...people, "018d0000-0003-7000-8000-000000000003": "Jan Kos" },
    } as const
    const changes = History.between(life.events, { seq: first }, { seq: first + 1 }, fieldsOf)
    expect(changes.map((change) => Sentence.ofChange(change, telling))).toEqual([
      "Nazwa procesu: było „Osiedle Zatorze”, jest „Zatorze i Polna”",
      "Karta społeczności, Nazwa społeczności: było „Osiedle Zatorze”, jest „Zatorze i Polna”",
      "Karta społeczności, Granice: było „Ulice Ogrodowa, Polna i Torowa.”, jest „Także ulica Polna.”",
    ])
    const [origin] = changes[0]?.origins ?? []
    expect(origin === undefined ? "" : Sentence.because(origin, telling)).toBe(
      "Jan Kos, 5 lutego 2024. Uzasadnienie: Doszła ulica.",
    )
  })
})
