import { describe, expect, it } from "vitest"
import * as Language from "../../Language.ts"
import * as Model from "../../Model.ts"
import { edition } from "./index.ts"
import * as Labels from "./labels.ts"

describe("the names of osl-2014", () => {
  it.each(Model.kinds)("[LB1] of %s are those of the edition, in its order", (kind) => {
    const terms = Model.terms(edition, kind)
    expect(Labels.keys(kind)).toEqual(terms.map(({ key }) => key))
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

  it("[LB1] are those of this edition and of nothing else", () => {
    expect(Labels.edition).toBe(edition.key)
    expect(Labels.term("role", "mayor", "pl")).toBeUndefined()
    expect(Labels.term("role", "toString", "pl")).toBeUndefined()
    expect(Labels.code("nothing", "a", "pl")).toBeUndefined()
    expect(Labels.code("component", "constructor", "pl")).toBeUndefined()
    expect(Labels.title("valueOf", "en")).toBeUndefined()
    expect(Labels.codes("nothing")).toEqual([])
  })
})
