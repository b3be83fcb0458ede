import { CodeList, type Form, Language, Privacy } from "@osl/core"
import { expect, it } from "vitest"
import * as Act from "./Act.ts"

it("[CO19] a process is run by a centre of either kind, by an organisation, or voluntarily, and says which", () => {
  expect(CodeList.codes(Act.Basis)).toEqual(["ops", "cus", "ngo", "voluntary"])
  expect(Act.Basis.evidence).toBe("inferred")
})

const flat = (
  act: string,
  fields: ReadonlyArray<Form.FormField>,
): ReadonlyArray<{ readonly name: string; readonly field: Form.FormField }> =>
  fields.flatMap((field) => [
    { name: `${act} ${field.name}`, field },
    ...flat(`${act} ${field.name}`, field.fields ?? []),
  ])

const asked = Object.entries(Act.all).flatMap(([act, { fields }]) => flat(act, fields))

it.each(asked)("[WF55] $name has label, hint and privacy class in both languages", ({ field }) => {
  expect(Privacy.classes).toContain(field.privacy)
  for (const language of Language.all) {
    const label = field.label[language]
    const hint = field.hint?.[language] ?? ""
    expect(label).toMatch(/^\p{Lu}/u)
    expect(hint).toMatch(/^[\p{Lu}„“0-9][^\n]*[.?!][”]?$/u)
    expect(hint.replace(/\.$/, "").toLowerCase()).not.toBe(label.toLowerCase())
  }
})
