import { Forms, Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Process, Sentence } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { describe, expect, it } from "vitest"
import { say } from "../words/Words.ts"
import * as EventSentence from "./EventSentence.ts"
import * as HistoryEntry from "./HistoryEntry.ts"

const centres = [...Pilot.generate({ size: "small" })]
const processes = centres.flatMap((centre) => centre.processes.map(({ events }) => ({ centre, events })))

const tellings = Language.all.flatMap((language) =>
  processes.flatMap(({ centre, events }) => {
    const state = Process.fold(events)
    if (state === null) return []
    const people = Object.fromEntries(centre.people.map(({ id, name }) => [id, name]))
    const telling: EventSentence.Telling = { language, edition, state, people, titles: {} }
    return [{ events, telling }]
  }),
)

describe("EventSentence", () => {
  it("tells every event of the pilot in a whole sentence, in both languages", () => {
    for (const { events, telling } of tellings) {
      for (const event of events) {
        const sentence = EventSentence.of(event, telling)
        expect(sentence).toMatch(/^\p{Lu}.{6,}[^.{}]$/u)
        expect(sentence).not.toMatch(/undefined|\[object|[{}]/)
      }
    }
  })

  it("names people, stages, actions and results instead of their codes", () => {
    const polish = tellings.find(
      ({ telling }) => telling.language === "pl" && telling.state.status === "closed",
    )
    const sentences = (polish?.events ?? []).map((event) =>
      polish === undefined ? "" : EventSentence.of(event, polish.telling),
    )
    expect(sentences).toContain("Rozpoczęto od etapu: Przygotowanie")
    expect(sentences).toContain("Przejście do etapu: Diagnoza")
    expect(sentences).toContain("Otwarto równolegle etap: Sieci i trwałe struktury")
    expect(sentences).toContain("Zamknięto proces: przekazany społeczności")
    expect(sentences.join("\n")).toMatch(/Wyznaczono organizatora prowadzącego: .+, \d+ godz\. w tygodniu/)
    expect(sentences.join("\n")).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})

describe("the words of forms", () => {
  it("are those that the sentences of events use", () => {
    for (const language of Language.all)
      for (const form of Forms.codes)
        expect(say(language, `form.${form}.object`)).toBe(Sentence.object(form, words[language]))
  })
})

describe("HistoryEntry", () => {
  it("gives who, when and the criteria of every stage that was entered or left", () => {
    for (const { events, telling } of tellings) {
      const entries = events.map((event) => HistoryEntry.of(event, telling))
      expect(entries.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq))
      for (const entry of entries) {
        expect(entry.who).not.toBe("")
        for (const item of entry.criteria ?? []) expect(item.sentence).not.toMatch(/[{}]/)
      }
    }
  })

  it("keeps the reason of a correction and links to the record", () => {
    const { events = [], telling } = tellings[0] ?? {}
    const corrected = tellings.flatMap((one) =>
      one.events.flatMap((event) =>
        event.type === "record-corrected" ? [HistoryEntry.of(event, one.telling)] : [],
      ),
    )
    expect(events.length).toBeGreaterThan(0)
    expect(telling).toBeDefined()
    expect(corrected.length).toBeGreaterThan(0)
    for (const entry of corrected) {
      expect(entry.reason).toMatch(/\S/)
      expect(entry.href).toMatch(/^\/processes\/[0-9a-f-]{36}\/records\/[0-9a-f-]{36}$/)
    }
  })
})
