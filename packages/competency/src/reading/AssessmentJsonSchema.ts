/**
 * F17 as JSON Schema 2020-12, with all rules of a sheet: it accepts what `AssessmentForm.decode` accepts, and nothing else.
 * Not here: how fields are written as JSON Schema (`@osl/core/json-schema`), or the rules in words (`Assessment.problems`).
 */
import * as JsonSchema from "@osl/core/json-schema"
import * as Assessment from "../Assessment.ts"
import * as CommunityVoice from "../CommunityVoice.ts"
import type { Framework } from "../Framework.ts"
import * as AssessmentForm from "./AssessmentForm.ts"

type Json = JsonSchema.JsonSchema

const whenThen = (when: Json, then: Json): Json => ({
  if: when,
  then,
})

const having = (properties: Json, required: ReadonlyArray<string> = Object.keys(properties)): Json => ({
  type: "object",
  properties,
  required,
})

const rows = (name: string, items: Json, more: Json = {}): Json => ({
  type: "object",
  properties: { [name]: { type: "array", ...more, items } },
})

const filled = { type: "array", minItems: 1 } as const

const absent = (...names: ReadonlyArray<string>): Json => ({
  not: { anyOf: names.map((name) => ({ type: "object", required: [name] })) },
})

/** Rule AS5: what each mode holds. */
const ofMode = (mode: Assessment.Mode): Json => {
  const wanted = mode === "community" ? "answers" : "ratings"
  const foreign = [mode === "community" ? "ratings" : "answers", ...(mode === "manager" ? [] : ["goals"])]
  return whenThen(having({ mode: { const: mode } }), {
    type: "object",
    allOf: [having({ [wanted]: filled }), absent(...foreign)],
  })
}

/** Rules AS3, AS6: at most one row says so. */
const once = (list: string, question: string, codes: ReadonlyArray<string>): Json => ({
  type: "object",
  properties: {
    [list]: {
      type: "array",
      allOf: codes.map((code) => ({
        contains: having({ [question]: { const: code } }),
        minContains: 0,
        maxContains: 1,
      })),
    },
  },
})

/** Rule AS6: at least five people, as every way to share five between three answers. */
const enough: Json = {
  type: "object",
  anyOf: Array.from({ length: CommunityVoice.least + 1 }, (_, yes) =>
    Array.from({ length: CommunityVoice.least - yes + 1 }, (_, partly) => ({
      type: "object",
      properties: {
        yes: { type: "integer", minimum: yes },
        partly: { type: "integer", minimum: partly },
        no: { type: "integer", minimum: CommunityVoice.least - yes - partly },
      },
    })),
  ).flat(),
}

/** Rules AS2 and AS4, for a rating at one level. */
const atLevel = ({ levels }: Framework, { key, number }: Framework["levels"][number]): Json => {
  const above = levels.filter((one) => one.number > number).map((one) => one.key)
  const from = levels.filter((one) => one.number >= number).map((one) => one.key)
  return whenThen(having({ level: { const: key } }), {
    type: "object",
    properties: { target: { enum: from } },
    ...(number >= Assessment.justifiedFrom ? { required: ["justification"] } : {}),
    ...(above.length === 0 ? {} : whenThen(having({ target: { enum: above } }), having({ action: {} }))),
  })
}

/** Rule AS2: of oneself, from the advanced level, with evidence. */
const withEvidence = ({ levels }: Framework): Json => {
  const high = levels.filter(({ number }) => number >= Assessment.justifiedFrom).map(({ key }) => key)
  return whenThen(
    having({ mode: { const: "self" } }),
    rows("ratings", whenThen(having({ level: { enum: high } }), having({ evidence: filled }))),
  )
}

/**
 * The JSON Schema of a sheet that can be handed in.
 *
 * **Shape** its `$id` is of the edition of the framework. It says every rule, so that it has nothing to add in a comment; text is counted
 * in characters here and in UTF-16 units there. **Source** rules AS2–AS6, AS8.
 */
export const of = (framework: Framework): Json => {
  const base = JsonSchema.of(framework, AssessmentForm.form(framework))
  return {
    ...base,
    allOf: [
      ...Assessment.Mode.codes.map(({ code }) => ofMode(code)),
      once(
        "ratings",
        "competency",
        framework.competencies.map(({ key }) => key),
      ),
      once(
        "answers",
        "statement",
        CommunityVoice.statements.map(({ code }) => code),
      ),
      rows("ratings", { type: "object", allOf: framework.levels.map((level) => atLevel(framework, level)) }),
      rows("answers", enough),
      withEvidence(framework),
    ],
  }
}
