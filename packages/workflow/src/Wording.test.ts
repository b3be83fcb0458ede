import { Language, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as Outline from "./Outline.ts"
import * as Refusal from "./Refusal.ts"
import type * as Wording from "./Wording.ts"
import { words } from "./words/index.ts"
import { duties, outline, pl, speaks } from "./words/pl.ts"

/** Every message by its part and key. */
const messages = ({ language: _, fill: __, problem: ___, ...parts }: Wording.Wording) =>
  new Map(
    Object.entries(parts).flatMap(([part, catalogue]) =>
      Object.entries(catalogue).map(([key, message]): [string, string] => [`${part} ${key}`, message]),
    ),
  )

/** The values that a message wants: `{name}`, `{count, plural, …}`. */
const wanted = (message = ""): ReadonlyArray<string> =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = ""]) => name))].sort()

describe("the words of a language", () => {
  it.each(Language.all)("[WO1] in %s have every message, and each wants the same values", (language) => {
    const own = messages(words[language])
    expect(words[language].language).toBe(language)
    expect([...own.keys()]).toEqual([...messages(pl).keys()])
    for (const [key, message] of messages(pl)) {
      expect(own.get(key), key).toMatch(/\S/)
      expect(wanted(own.get(key)), key).toEqual(wanted(message))
    }
  })

  it.each(Language.all)("[WO1] in %s tell the problems inside forms as `@osl/core` does", (language) => {
    const problem = Problem.make("text-too-long", ["name"], { max: 5 })
    expect(Refusal.text(edition, problem, words[language])).toBe(Problem.text(problem, language))
  })

  it("[WO2] may be handed in by the parts that are needed", () => {
    expect(Outline.text(edition, { ...speaks, outline, duties })).toBe(Outline.text(edition, pl))
  })

  it("[WO3] are a value: the name of a language does not compile, nor do words without a part", () => {
    expectTypeOf(Refusal.text).parameter(2).toEqualTypeOf<Wording.Of<"refusals" | "problem">>()
    expectTypeOf<Wording.Wording>().toExtend<Wording.Of<"refusals" | "problem">>()
    expectTypeOf<Language.Language>().not.toExtend<Wording.Of<"refusals" | "problem">>()
    expectTypeOf<Wording.Of<"outline">>().not.toExtend<Wording.Of<"refusals" | "problem">>()
  })
})
