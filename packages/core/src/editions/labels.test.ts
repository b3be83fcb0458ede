import { describe, expect, it } from "vitest"
import type { Edition } from "../Edition.ts"
import * as Evidence from "../Evidence.ts"
import * as Language from "../Language.ts"
import * as Model from "../Model.ts"
import * as both from "./both-names.ts"
import { edition as early } from "./osl-2012/index.ts"
import * as EarlyLabels from "./osl-2012/labels.ts"
import * as earlyNames from "./osl-2012/names.ts"
import * as EarlyWords from "./osl-2012/words.ts"
import { edition as late } from "./osl-2014/index.ts"
import * as LateLabels from "./osl-2014/labels.ts"
import * as lateNames from "./osl-2014/names.ts"
import * as LateWords from "./osl-2014/words.ts"

const editions: ReadonlyArray<
  readonly [
    key: string,
    edition: Edition,
    Labels: typeof EarlyLabels | typeof LateLabels,
    Words: typeof EarlyWords | typeof LateWords,
    names: typeof lateNames,
  ]
> = [
  ["osl-2012", early, EarlyLabels, EarlyWords, earlyNames],
  ["osl-2014", late, LateLabels, LateWords, lateNames],
]

const named = Model.kinds.filter((kind) => kind !== "word" && kind !== "question" && kind !== "orientation")

describe.each(editions)(
  "the names of %s (stale? run pnpm labels in packages/core)",
  (key, edition, Labels, Words, names) => {
    it.each(named)("[LB1] of %s are those of the edition, in its order", (kind) => {
      const terms = Model.terms(edition, kind)
      expect(Labels.keys(kind)).toEqual(terms.map((term) => term.key))
      for (const { key, label } of terms)
        for (const language of Language.all) expect(Labels.term(kind, key, language)).toBe(label[language])
    })

    it.each(edition.codeLists)("[LB1] of the list $key are those of the edition, in its order", (list) => {
      expect(Labels.codes(list.key)).toEqual(list.codes.map(({ code }) => code))
      for (const language of Language.all) {
        expect(Labels.title(list.key, language)).toBe(list.title[language])
        for (const { code, label } of list.codes)
          expect(Labels.code(list.key, code, language)).toBe(label[language])
      }
    })

    it.each(named)("[LB3] of %s say how they are known", (kind) => {
      for (const term of Model.terms(edition, kind))
        expect(Labels.mark(kind, term.key), term.key).toBe(Evidence.of<string>(term, "label").evidence)
    })

    it.each(edition.codeLists)("[LB3] of the list $key say how they are known", (list) => {
      for (const { code } of list.codes)
        expect(Labels.codeMark(list.key, code), code).toBe(Evidence.of<string>(list, code).evidence)
    })

    it("[LB3] of the vocabulary say how they are known", () => {
      for (const word of edition.vocabulary)
        expect(Words.mark(word.key), word.key).toBe(Evidence.of<string>(word, "label").evidence)
      expect(Words.mark("constructor")).toBeUndefined()
    })

    it("[LB3] of what the edition does not have nothing is known", () => {
      expect(Labels.mark("role", "mayor")).toBeUndefined()
      expect(Labels.mark("value", "constructor")).toBeUndefined()
      expect(Labels.codeMark("component", "")).toBeUndefined()
      expect(Labels.codeMark("nothing", "a")).toBeUndefined()
    })

    it("[LB1] of the vocabulary are those of the edition, in its order", () => {
      expect(Words.keys()).toEqual(edition.vocabulary.map((word) => word.key))
      for (const { key, label } of edition.vocabulary)
        for (const language of Language.all) expect(Words.word(key, language)).toBe(label[language])
    })

    it("[LB1] are those of this edition and of nothing else", () => {
      expect([Labels.edition, Words.edition, edition.key]).toEqual([key, key, key])
      expect(Object.keys(names.terms).sort()).toEqual([...named].sort())
      expect(Object.keys(names.lists).sort()).toEqual(edition.codeLists.map((list) => list.key).sort())
      expect(Labels.term("role", "mayor", "pl")).toBeUndefined()
      expect(Labels.term("role", "toString", "pl")).toBeUndefined()
      expect(Labels.code("nothing", "a", "pl")).toBeUndefined()
      expect(Labels.code("component", "constructor", "pl")).toBeUndefined()
      expect(Labels.code("component", "", "pl")).toBeUndefined()
      expect(Labels.title("valueOf", "en")).toBeUndefined()
      expect(Labels.codes("nothing")).toEqual([])
      expect(Words.word("constructor", "pl")).toBeUndefined()
    })
  },
)

it.each([
  ["terms", both.terms, earlyNames.terms, lateNames.terms],
  ["lists", both.lists, earlyNames.lists, lateNames.lists],
] as const)("[LB2] the %s that both editions have alike are written down once", (_, shared, one, other) => {
  const alike = Object.keys(other).filter((key) => other[key] === one[key])
  expect(alike.sort()).toEqual(Object.keys(shared).sort())
  expect(alike.length).toBeGreaterThan(0)
})
