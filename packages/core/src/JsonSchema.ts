/**
 * The records of the forms as JSON Schema 2020-12, one document per form and edition.
 * Not here: the schemas that decide (the module of each record), or what a person reads (`Form.definition`).
 */
import type { EditionRef } from "./Edition.ts"
import type * as EditionForm from "./EditionForm.ts"
import type { FormDefinition, FormField } from "./Form.ts"
import * as Forms from "./Forms.ts"
import type { Code } from "./Problem.ts"

/** A JSON Schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const dialect = "https://json-schema.org/draft/2020-12/schema"

/**
 * An answer that is asked for when another has one value, or any when `is` is absent: a rule between fields that JSON Schema can say.
 *
 * **Shape** what is asked for holds at least one row or code when it is a list.
 */
export interface Condition {
  readonly code: Code
  readonly when: string
  readonly is?: string | boolean
  readonly required: string
}

/** **Source** the record modules; rule JS4. */
export const conditions: { readonly [F in Forms.AnyFormCode]?: ReadonlyArray<Condition> } = {
  F01: [
    { code: "trait-required", when: "kind", is: "categorial", required: "trait" },
    { code: "territory-required", when: "kind", is: "territorial", required: "territory" },
    { code: "figure-needs-source", when: "size", required: "sizeSource" },
    { code: "figure-needs-date", when: "size", required: "sizeOn" },
  ],
  F09: [
    { code: "results-required", when: "achieved", required: "results" },
    { code: "achieved-required", when: "results", required: "achieved" },
  ],
  F11: [{ code: "rules-required", when: "rulesAdopted", is: true, required: "rules" }],
  F12: [{ code: "supporting-actions-required", when: "legalBasis", is: "cus-plan", required: "supporting" }],
  F13: [{ code: "ratings-required", when: "rating", required: "ratings" }],
}

/** A rule between fields that JSON Schema cannot say: only the decoder refuses what breaks it. */
export interface Unsaid {
  readonly code: Code
  /** The fields it looks at, by their path; `goals.explanation` is that of each row of `goals`. */
  readonly fields: ReadonlyArray<string>
}

/** **Source** the record modules; rule JS5. */
export const unsaid: { readonly [F in Forms.AnyFormCode]?: ReadonlyArray<Unsaid> } = {
  F01: [{ code: "not-a-simc", fields: ["localities.simc"] }],
  F02: [{ code: "end-before-start", fields: ["periodFrom", "periodTo"] }],
  F05: [
    { code: "actor-repeated", fields: ["actors.id"] },
    { code: "actor-not-listed", fields: ["links.from", "links.to"] },
    { code: "link-to-itself", fields: ["links.from", "links.to"] },
  ],
  F06: [{ code: "end-before-start", fields: ["start", "end"] }],
  F08: [
    { code: "end-before-start", fields: ["start", "end"] },
    { code: "position-incomplete", fields: ["points.latitude", "points.longitude"] },
    { code: "position-too-precise", fields: ["points.latitude", "points.longitude"] },
  ],
  F09: [{ code: "end-before-start", fields: ["periodFrom", "periodTo"] }],
  F10: [{ code: "dates-out-of-order", fields: ["members.on"] }],
  F11: [{ code: "partner-before-partnership", fields: ["startedOn", "partners.since"] }],
  F12: [
    { code: "end-before-start", fields: ["periodFrom", "periodTo", "actions.from", "actions.due"] },
    { code: "need-required", fields: ["goals.needs", "goals.needWords"] },
    { code: "figure-needs-source", fields: ["goals.indicators.baseline", "goals.indicators.source"] },
    { code: "date-outside-period", fields: ["periodFrom", "periodTo", "actions.from", "actions.due"] },
    { code: "dates-out-of-order", fields: ["monitoring.on"] },
  ],
  F13: [
    { code: "more-ratings-than-people", fields: ["participants", "ratings"] },
    { code: "hours-without-volunteers", fields: ["volunteers", "volunteerHours"] },
  ],
  F14: [
    { code: "hours-without-volunteers", fields: ["volunteers", "hours"] },
    { code: "more-agreements-than-volunteers", fields: ["volunteers", "agreements"] },
  ],
  F15: [{ code: "end-before-start", fields: ["periodFrom", "periodTo"] }],
  F16: [
    { code: "photo-of-a-person", fields: ["level", "material"] },
    { code: "own-change-confirmed-by-organizer", fields: ["attribution", "confirmedBy"] },
  ],
  F18: [
    { code: "participants-against-form", fields: ["form", "participants"] },
    { code: "consents-incomplete", fields: ["participants", "conclusions", "consents"] },
    { code: "consents-without-conclusions", fields: ["conclusions", "consents"] },
    { code: "consent-repeated", fields: ["consents.who"] },
    { code: "consent-before-session", fields: ["date", "consents.on"] },
  ],
  F19: [
    { code: "end-before-start", fields: ["periodFrom", "periodTo"] },
    { code: "date-outside-period", fields: ["periodFrom", "periodTo", "stageChanges.on"] },
    { code: "hours-without-volunteers", fields: ["volunteers", "volunteerHours"] },
  ],
  F20: [
    { code: "end-before-start", fields: ["startedOn", "endedOn"] },
    { code: "date-outside-period", fields: ["startedOn", "endedOn", "actions.on"] },
    { code: "result-required", fields: ["endedOn", "result"] },
  ],
}

/** A pattern that a text of the kind has, in ECMA-262 with the flag u and no look-around, so that any engine can read it. */
const patterns = {
  filled: "\\S",
  line: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
  lines: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
  date: `^(?:(?:199[0-9]|20[0-9]{2})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:199[26]|20(?:[02468][048]|[13579][26]))-02-29)$`,
  time: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
  territory: "^[0-9]{7}$",
  reference: "^[0-9a-z-]{1,64}$",
} as const

const ofText = (field: FormField, characters: string): JsonSchema => ({
  type: "string",
  maxLength: field.maxLength,
  allOf: [{ pattern: patterns.filled }, { pattern: characters }],
})

const limits = (field: FormField): JsonSchema => ({
  ...(field.min === undefined ? {} : { minimum: field.min }),
  ...(field.max === undefined ? {} : { maximum: field.max }),
})

const rows = (field: FormField): JsonSchema => ({
  ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
  ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
})

const codes = (field: FormField): JsonSchema => ({
  type: "string",
  enum: (field.codes ?? []).map(({ code }) => code),
})

const struct = (fields: ReadonlyArray<FormField>): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
  required: fields
    .filter(({ required, showWhen }) => required && showWhen === undefined)
    .map(({ name }) => name),
  additionalProperties: false,
})

/** What is required only while another answer calls for it. */
const whenShown = (fields: ReadonlyArray<FormField>): ReadonlyArray<JsonSchema> =>
  fields.flatMap(({ name, required, showWhen: when }) => {
    const other = fields.find((field) => field.name === when?.field)
    if (!required || when === undefined || other === undefined) return []
    const values = other.kind === "yes-no" ? when.is.map((answer) => answer === "yes") : when.is
    return [whenThen(when.field, { enum: values }, name)]
  })

const whenThen = (when: string, is: JsonSchema, required: string, more: JsonSchema = {}): JsonSchema => ({
  if: { type: "object", properties: { [when]: is }, required: [when] },
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
  then: { type: "object", required: [required], ...more },
})

/** A condition as JSON Schema. */
const conditional = ({ when, is, required }: Condition, fields: ReadonlyArray<FormField>): JsonSchema => {
  const kind = fields.find(({ name }) => name === required)?.kind
  const filled = { properties: { [required]: { type: "array", minItems: 1 } } }
  return whenThen(
    when,
    is === undefined ? {} : { const: is },
    required,
    kind === "list" || kind === "choices" ? filled : {},
  )
}

const value = (field: FormField): JsonSchema => {
  switch (field.kind) {
    case "text":
      return ofText(field, patterns.line)
    case "long-text":
      return ofText(field, patterns.lines)
    case "number":
      return { type: field.step === 1 ? "integer" : "number", ...limits(field) }
    case "date":
      return { type: "string", format: "date", pattern: patterns.date }
    case "time":
      return { type: "string", pattern: patterns.time }
    case "choice":
      return codes(field)
    case "choices":
      return { type: "array", items: codes(field), uniqueItems: true, ...rows(field) }
    case "yes-no":
      return { type: "boolean" }
    case "territory":
      return { type: "string", pattern: patterns.territory }
    case "reference":
      return { type: "string", pattern: patterns.reference }
    case "counts":
      return struct(field.fields ?? [])
    case "list":
      return { type: "array", items: struct(field.fields ?? []), ...rows(field) }
  }
}

const description = (field: FormField): string =>
  [field.hint?.en, field.unit && `Unit: ${field.unit.en}.`].filter(Boolean).join(" ")

const property = (field: FormField): JsonSchema => {
  const words = description(field)
  return { title: field.label.en, ...(words === "" ? {} : { description: words }), ...value(field) }
}

/** The address of the schema of a form's records in an edition. **Source** rule JS2. */
export const id = (edition: Pick<EditionRef, "key">, form: string): string =>
  `urn:osl:${edition.key}:record-schema:${form}`

/**
 * The JSON Schema of the records of a form.
 *
 * **Shape** titles and hints in English; both languages are in the form's definition. It accepts what the decoder accepts; what the
 * decoder refuses and it cannot say is in its `$comment` (`unsaid`). Text is counted in characters here and in UTF-16 units there.
 * **Source** rules JS1–JS5.
 */
export const of = (edition: Pick<EditionRef, "key">, form: FormDefinition): JsonSchema => {
  const code = Forms.isAnyFormCode(form.form) ? form.form : undefined
  const asked = code === undefined ? [] : (conditions[code] ?? [])
  const rest = code === undefined ? [] : (unsaid[code] ?? [])
  const rules = [...asked.map((one) => conditional(one, form.fields)), ...whenShown(form.fields)]
  return {
    $schema: dialect,
    $id: id(edition, form.form),
    title: form.title.en,
    description: form.purpose.en,
    ...(rest.length === 0
      ? {}
      : {
          $comment: `Also holds: ${rest.map((one) => `${one.code} (${one.fields.join(", ")})`).join("; ")}`,
        }),
    ...struct(form.fields),
    ...(rules.length === 0 ? {} : { allOf: rules }),
  }
}

/** The JSON Schemas of the forms as an edition has them, by the code of the form. */
export const all = (
  edition: Pick<EditionRef, "key"> & EditionForm.Ground,
): { readonly [F in Forms.AnyFormCode]: JsonSchema } => {
  const forms = Forms.of(edition)
  return Object.fromEntries(Forms.everyCode.map((code) => [code, of(edition, forms[code])])) as {
    readonly [F in Forms.AnyFormCode]: JsonSchema
  }
}
