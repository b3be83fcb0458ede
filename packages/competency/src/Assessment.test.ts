import { type Form, Forms, Language, Privacy } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import F17 from "../fixtures/F17.json" with { type: "json" }
import * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import * as AssessmentForm from "./reading/AssessmentForm.ts"

const framework = Framework.of(edition)

const told = (input: unknown, read = AssessmentForm.decode) => {
  // An answer of nothing is left out, as in a document.
  const decoded = read(framework, JSON.parse(JSON.stringify(input)))
  return Result.isSuccess(decoded) ? [] : decoded.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
}

const rating = (changes: object = {}) => ({
  competency: "C08",
  level: "independent",
  justification: "Cztery spotkania w tym roku.",
  evidence: [{ record: "018d0000-0005-7000-8000-000000000001" }],
  ...changes,
})
const sheet = (changes: object = {}, ...ratings: ReadonlyArray<object>) => ({
  mode: "self",
  date: "2026-03-02",
  ratings: ratings.length > 0 ? ratings : [rating()],
  ...changes,
})
const voice = (...answers: ReadonlyArray<object>) => ({ mode: "community", date: "2026-03-02", answers })

const fieldsOf = (fields: ReadonlyArray<Form.FormField>): ReadonlyArray<Form.FormField> =>
  fields.flatMap((field) => [field, ...fieldsOf(field.fields ?? [])])

describe("the sheet F17", () => {
  it("[AS1] makes, with the forms of the core, every form that the editions name", () => {
    for (const one of [early, edition]) {
      const { form } = AssessmentForm.form(Framework.of(one))
      expect([...Forms.everyCode, form].sort()).toEqual(one.formUses.map(({ key }) => key).sort())
    }
  })

  it("[AS1] asks for the competencies and levels of its edition, made once for each", () => {
    const form = AssessmentForm.form(framework)
    const inside = form.fields.find(({ name }) => name === "ratings")?.fields ?? []
    expect(inside.find(({ name }) => name === "competency")?.codes?.map(({ code }) => code)).toEqual(
      edition.competencies.map(({ key }) => key),
    )
    expect(inside.find(({ name }) => name === "level")?.codes?.map(({ code }) => code)).toEqual(
      edition.levels.map(({ key }) => key),
    )
    expect(AssessmentForm.form(framework)).toBe(form)
  })

  it("[AS1] has label, hint and privacy class for every field, in both languages", () => {
    for (const field of fieldsOf(AssessmentForm.form(framework).fields)) {
      expect([field.name, Privacy.classes.includes(field.privacy), field.privacy]).toEqual([
        field.name,
        true,
        "account",
      ])
      for (const language of Language.all) {
        expect(field.label[language]).toMatch(/^\p{Lu}/u)
        expect(field.hint?.[language]).toMatch(/[.?!]$/)
      }
    }
  })

  it("[AS1] never points to a record of supervision", () => {
    const forms = fieldsOf(AssessmentForm.form(framework).fields).flatMap((field) => field.forms ?? [])
    expect(forms).toContain("F13")
    expect(forms).not.toContain("F18")
  })

  it.each(F17.valid)("[AS1] reads the example %#", (input) => {
    expect(told(input)).toEqual([])
    expect(AssessmentForm.decode(framework, input)).toEqual(Result.succeed(input))
  })

  it.each(F17.invalid)("[AS1] refuses: $why", ({ input, problems }) => {
    expect(told(input)).toEqual(problems)
  })

  it("[AS2] asks for a justification from the advanced level, in every rated mode", () => {
    for (const mode of Assessment.rated)
      for (const [index, level] of edition.levels.map(({ key }) => key).entries())
        expect(told(sheet({ mode }, rating({ level, justification: undefined })))).toEqual(
          index >= 2 ? ["justification-required ratings.0.justification"] : [],
        )
  })

  it("[AS2] asks for evidence from the advanced level, of oneself only", () => {
    const bare = rating({ level: "advanced", evidence: undefined })
    expect(told(sheet({}, bare))).toEqual(["evidence-required ratings.0.evidence"])
    expect(told(sheet({}, rating({ level: "advanced", evidence: [] })))).toEqual([
      "evidence-required ratings.0.evidence",
    ])
    expect(told(sheet({ mode: "peer" }, bare))).toEqual([])
    expect(told(sheet({}, rating({ evidence: undefined })))).toEqual([])
  })

  it("[AS3] rates each competency once, of those and at the levels that the edition has", () => {
    expect(told(sheet({}, rating(), rating({ competency: "C07" }), rating({ level: "mentor" })))).toEqual([
      "competency-repeated ratings.2.competency",
    ])
    expect(told(sheet({}, rating({ competency: "C99" }), rating({ level: "5" })))).toEqual([
      "not-in-list ratings.0.competency",
      "not-in-list ratings.1.level",
    ])
  })

  it("[AS4] aims no lower than the level there is, and says how to get higher", () => {
    expect(told(sheet({}, rating({ target: "beginner", action: "x" })))).toEqual([
      "target-below-level ratings.0.target",
    ])
    expect(told(sheet({}, rating({ target: "advanced" })))).toEqual(["action-required ratings.0.action"])
    expect(told(sheet({}, rating({ target: "independent" })))).toEqual([])
    expect(told(sheet({}, rating({ target: "advanced", action: "Poprowadzić trudne spotkanie." })))).toEqual(
      [],
    )
  })

  it("[AS5] holds what its mode asks for and nothing of another mode", () => {
    const five = { statement: "listens", yes: 5, partly: 0, no: 0 }
    expect(told({ mode: "self", date: "2026-03-02" })).toEqual(["required ratings"])
    expect(told({ mode: "community", date: "2026-03-02" })).toEqual(["required answers"])
    expect(told(sheet({ answers: [five], goals: "Cel" }))).toEqual(["unexpected answers", "unexpected goals"])
    expect(told({ ...voice(five), ratings: [rating()] })).toEqual(["unexpected ratings"])
    expect(told(sheet({ mode: "manager", goals: "Poprowadzić partnerstwo." }))).toEqual([])
  })

  it("[AS6] keeps answers of the community as counts from five people only", () => {
    const row = { statement: "listens", yes: 2, partly: 1, no: 1 }
    expect(told(voice(row))).toEqual(["too-few-answers answers.0.yes"])
    expect(told(voice({ ...row, no: 2 }))).toEqual([])
    expect(told(voice({ ...row, no: 2 }, { ...row, yes: 9 }))).toEqual([
      "statement-repeated answers.1.statement",
    ])
  })

  it("[AS7] may be begun before the answers are enough", () => {
    expect(told({ mode: "self", date: "2026-03-02" }, AssessmentForm.decodeDraft)).toEqual([])
    expect(told(sheet({}, { competency: "C08", level: "mentor" }), AssessmentForm.decodeDraft)).toEqual([])
    expect(told(sheet({}, { competency: "C99", level: "mentor" }), AssessmentForm.decodeDraft)).toEqual([
      "not-in-list ratings.0.competency",
    ])
  })
})
