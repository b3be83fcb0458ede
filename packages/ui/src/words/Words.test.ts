import { describe, expect, it } from "vitest"
import { en } from "./en.ts"
import { makeWords } from "./makeWords.ts"
import { pl } from "./pl.ts"
import { uk } from "./uk.ts"
import type { Catalog, Locale, WordKey } from "./Words.ts"

const keys = Object.keys(pl) as Array<WordKey>

/** The arguments that a message asks for. */
const argumentsOf = (message: string) => new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((m) => m[1]))

describe("words", () => {
  it.each([en, uk])("[KW1] says the same things in each language, with the same arguments", (catalog) => {
    expect(Object.keys(catalog)).toEqual(keys)
    for (const key of keys) expect(argumentsOf(catalog[key]), key).toEqual(argumentsOf(pl[key]))
  })

  it.each<[Locale, Catalog]>([
    ["pl", pl],
    ["en", en],
    ["uk", uk],
  ])("can say every message in %s", (locale, catalog) => {
    const { say } = makeWords(locale, catalog)
    for (const key of keys) {
      const params = Object.fromEntries([...argumentsOf(catalog[key])].map((name) => [name, 3]))
      expect(say(key, params), key).not.toMatch(/[{}]|undefined/)
    }
  })

  it("[KW2] has a form for every kind of count that Ukrainian and Polish know", () => {
    for (const catalog of [pl, uk])
      for (const [key, message] of Object.entries(catalog).filter(([, text]) => text.includes(" few {")))
        for (const kind of ["one", "few", "many", "other"])
          expect(message, key).toMatch(new RegExp(`[{ ]${kind} \\{`))
  })

  it.each([
    [1, "1 процес"],
    [3, "3 процеси"],
    [5, "5 процесів"],
    [21, "21 процес"],
    [112, "112 процесів"],
  ])("counts %i in Ukrainian as %s", (count, sentence) => {
    expect(makeWords("uk", uk).say("board.count", { count })).toBe(sentence)
  })

  it("[KW3] writes dates in Ukrainian and labels of the model in Polish for who reads Ukrainian", () => {
    const words = makeWords("uk", uk)
    expect(words.date("2026-03-31")).toBe("31 березня 2026 р.")
    expect(words.text({ pl: "gmina", en: "municipality" })).toBe("gmina")
    expect(makeWords("uk").say("form.submit")).toBe("Zapisz")
  })

  it.each([
    [0, "0 procesów"],
    [1, "1 proces"],
    [2, "2 procesy"],
    [5, "5 procesów"],
    [12, "12 procesów"],
    [22, "22 procesy"],
    [112, "112 procesów"],
  ])("counts %i in Polish as %s", (count, sentence) => {
    expect(makeWords("pl").say("board.count", { count })).toBe(sentence)
  })

  it("[KW2] counts what is missing and who was there in correct Polish", () => {
    const { say } = makeWords("pl")
    expect(say("card.missing", { count: 0 })).toBe("Nic nie brakuje")
    expect(say("card.missing", { count: 1 })).toBe("Brakuje 1 warunku")
    expect(say("card.missing", { count: 3 })).toBe("Brakuje 3 warunków")
    expect(say("counts.total", { total: 24 })).toBe("Razem 24 osoby")
    expect(say("criteria.summary", { met: 1, all: 1 })).toBe("Spełniono 1 z 1 warunku.")
    expect(say("errors.title", { count: 5 })).toBe("Popraw 5 miejsc")
  })

  it("[KW3] shows an instant in the time of Poland wherever the code runs", () => {
    expect(makeWords("pl").instant("2026-03-02T23:40:00.000Z")).toBe("3 marca 2026, 00:40")
    expect(makeWords("en").instant("2026-07-01T10:05:00.000Z")).toBe("1 July 2026, 12:05")
    expect(makeWords("pl").date("2026-03-31")).toBe("31 marca 2026")
    expect(makeWords("pl").date("2026-03-31", "medium")).toBe("31 mar 2026")
  })

  it("[KW3] shows what is no date as it came", () => {
    expect(makeWords("pl").date("jutro")).toBe("jutro")
    expect(makeWords("pl").instant("?")).toBe("?")
  })

  it("[KW1] lets a vendor replace one word and keeps the rest", () => {
    const words = makeWords("pl", { "form.submit": "Zatwierdź" })
    expect(words.say("form.submit")).toBe("Zatwierdź")
    expect(words.say("form.remove")).toBe("Usuń")
  })
})
