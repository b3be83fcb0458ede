/**
 * The kinds of field a form is made of: one call gives the schema, its limits and its words.
 * Not here: the order of fields and posting them (`Form`), or how a field looks (`@osl/ui`, RecordForm).
 */
import * as Schema from "effect/Schema"
import type { Added, Code } from "./CodeList.ts"
import type { FormField } from "./Form.ts"
import type { Text } from "./Language.ts"
import * as LocalDate from "./LocalDate.ts"
import * as PlainText from "./PlainText.ts"
import type { Privacy } from "./Privacy.ts"
import { allHold, annotation, check, rule } from "./Problem.ts"

export type Kind =
  | "text"
  | "long-text"
  | "number"
  | "date"
  | "time"
  | "choice"
  | "choices"
  | "yes-no"
  | "territory"
  | "reference"
  | "counts"
  | "list"

/** What a person reads and what a browser can check, beside the schema's own checks. */
export interface Meta {
  readonly kind: Kind
  readonly label: Text
  readonly hint?: Text
  readonly privacy: Privacy
  readonly unit?: Text
  readonly codes?: ReadonlyArray<Code>
  /** The key of the code list that the answer is from. */
  readonly codeList?: string
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** The forms whose records may be referred to. */
  readonly forms?: ReadonlyArray<string>
  /** Shown only while another field of the same level has one of these values. */
  readonly showWhen?: { readonly field: string; readonly is: ReadonlyArray<string> }
}

/** Words in both languages: `[Polish, English]`. */
export type Words = readonly [pl: string, en: string]

/** What every field may say of itself. */
export interface Options {
  /** An example, or what the answer is for: a short sentence that says more than the label. */
  readonly hint: Words | undefined
  readonly privacy?: Privacy
  readonly showWhen?: Meta["showWhen"]
}

const text2 = ([pl, en]: Words): Text => ({ pl, en })

const meta = (kind: Kind, label: Words, options: Options, more: Partial<Meta> = {}): { field: Meta } => ({
  field: {
    kind,
    label: text2(label),
    ...(options.hint ? { hint: text2(options.hint) } : {}),
    privacy: options.privacy ?? "institution",
    ...(options.showWhen ? { showWhen: options.showWhen } : {}),
    ...more,
  },
})

/** The field a schema was made as; `undefined` for a schema that is no field. */
export const metaOf = (schema: Schema.Top): Meta | undefined =>
  Schema.resolveAnnotations(schema)?.["field"] as Meta | undefined

const wrongType = (code: Parameters<typeof annotation>[0]) => ({ wrongType: annotation(code).problem })

/** Three checks that tell one by one what is wrong, and `fits` that tells at once whether nothing is. */
const checkedText = (
  maxLength: number,
  hasRefused: (value: string) => boolean,
  fits: (value: string, maxLength: number) => boolean,
  unless: RegExp,
) =>
  Schema.String.check(
    check<string>((value) => !PlainText.isBlank(value), "required"),
    Schema.isMaxLength(maxLength, annotation("text-too-long", { max: maxLength })),
    Schema.makeFilter<string>((value) => !hasRefused(value), {
      ...annotation("text-has-control-characters"),
      ...allHold<string>((value) => fits(value, maxLength), { maxLength, unless }),
    }),
  )

/** One line. **Unit** length in UTF-16 units, 1–200 unless said. */
export const text = (label: Words, options: Options & { readonly maxLength?: number }) => {
  const maxLength = options.maxLength ?? 200
  return checkedText(maxLength, PlainText.hasControl, PlainText.isLine, PlainText.notOneLine).annotate(
    meta("text", label, options, { maxLength }),
  )
}

/** Several lines. **Unit** length in UTF-16 units, 1–4000 unless said. */
export const longText = (label: Words, options: Options & { readonly maxLength?: number }) => {
  const maxLength = options.maxLength ?? 4000
  return checkedText(maxLength, PlainText.hasControlInLines, PlainText.isLines, PlainText.notLines).annotate(
    meta("long-text", label, options, { maxLength }),
  )
}

interface NumberOptions extends Options {
  readonly min?: number
  readonly max?: number
  /** An abbreviation or a sign, which no number bends; what is counted stands in the label. */
  readonly unit?: Words
}

const between = (min: number, max: number, isKind: (value: number) => boolean) =>
  [
    Schema.isGreaterThanOrEqualTo(min, annotation("number-too-small", { min })),
    Schema.isLessThanOrEqualTo(max, {
      ...annotation("number-too-large", { max }),
      ...allHold<number>((value) => isKind(value) && value >= min && value <= max, { between: [min, max] }),
    }),
  ] as const

/** **Unit** whole number in `unit`, 0–1,000,000 unless said. */
export const whole = (label: Words, options: NumberOptions) => {
  const min = options.min ?? 0
  const max = options.max ?? 1_000_000
  return Schema.Number.annotate(wrongType("not-a-whole-number"))
    .check(Schema.isInt(annotation("not-a-whole-number")).abort(), ...between(min, max, Number.isSafeInteger))
    .annotate(
      meta("number", label, options, {
        min,
        max,
        step: 1,
        ...(options.unit ? { unit: text2(options.unit) } : {}),
      }),
    )
}

/** **Unit** finite decimal number in `unit`, 0–1,000,000 unless said. */
export const decimal = (label: Words, options: NumberOptions) => {
  const min = options.min ?? 0
  const max = options.max ?? 1_000_000
  return Schema.Number.annotate(wrongType("not-a-number"))
    .check(Schema.isFinite(annotation("not-a-number")).abort(), ...between(min, max, Number.isFinite))
    .annotate(
      meta("number", label, options, { min, max, ...(options.unit ? { unit: text2(options.unit) } : {}) }),
    )
}

/** **Unit** local calendar date, `YYYY-MM-DD`. */
export const date = (label: Words, options: Options) =>
  LocalDate.LocalDate.annotate(meta("date", label, options))

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The same as the pattern: five characters looked at one by one cost half a call of it. */
const isClock = (value: string): boolean => {
  if (value.length !== 5 || value.charCodeAt(2) !== 58) return false
  const tens = value.charCodeAt(0)
  const ones = value.charCodeAt(1)
  const minutes = value.charCodeAt(3)
  return (
    (tens === 48 || tens === 49 ? isDigit(ones) : tens === 50 && ones >= 48 && ones <= 51) &&
    minutes >= 48 &&
    minutes <= 53 &&
    isDigit(value.charCodeAt(4))
  )
}

/** **Unit** local time of day, `HH:MM`. */
export const time = (label: Words, options: Options) =>
  Schema.String.check(Schema.isPattern(clock, rule(isClock, "not-a-time"))).annotate(
    meta("time", label, options),
  )

/** What an answer is from: a code list, or codes that stand in no list and so have no key. */
export interface Codes<C extends string = string> {
  readonly key?: string
  readonly codes: ReadonlyArray<Code<C>>
}

/** The codes a schema accepts. Its type says that under an edition with an overlay there may be more (`Forms.of`). */
const literals = <C extends string>({ codes }: Codes<C>) =>
  Schema.Literals<ReadonlyArray<C | Added>>(codes.map(({ code }) => code))

const codesMeta = ({ key, codes }: Codes): Partial<Meta> => ({
  codes,
  ...(key === undefined ? {} : { codeList: key }),
})

/** One code of a list. */
export const choice = <C extends string>(list: Codes<C>, label: Words, options: Options) =>
  literals(list).annotate(meta("choice", label, options, codesMeta(list)))

/** One code of a list that no edition has, so that no overlay adds to it. */
export const fixedChoice = <C extends string>(list: Codes<C>, label: Words, options: Options) =>
  Schema.Literals(list.codes.map(({ code }) => code)).annotate(
    meta("choice", label, options, codesMeta(list)),
  )

/** Different codes of a list. **Shape** at least `minItems` (0 unless said). */
export const choices = <C extends string>(
  list: Codes<C>,
  label: Words,
  options: Options & { readonly minItems?: number },
) => {
  const minItems = options.minItems ?? 0
  return Schema.Array(literals(list))
    .check(
      Schema.makeFilter<ReadonlyArray<string>>((values) => values.length >= minItems, annotation("required")),
      Schema.makeFilter<ReadonlyArray<string>>(
        (values) => new Set(values).size === values.length,
        annotation("repeated-items"),
      ),
    )
    .annotate(meta("choices", label, options, { ...codesMeta(list), minItems }))
}

/** Yes or no, `true` or `false` in the record. */
export const yesNo = (label: Words, options: Options) =>
  Schema.Boolean.annotate({ ...wrongType("not-in-list"), ...meta("yes-no", label, options) })

/** A municipality by its TERC code, seven digits. Whether it exists is asked of the register (`@osl/core/territory`). */
export const territory = (label: Words, options: Options) =>
  Schema.String.check(Schema.isPattern(/^\d{7}$/, annotation("not-a-terc"))).annotate(
    meta("territory", label, options),
  )

/** What an answer points to by its id: a record of one of the forms, or something the page lists under that name. */
export const reference = (forms: ReadonlyArray<string>, label: Words, options: Options) =>
  Schema.String.check(Schema.isPattern(/^[0-9a-z-]{1,64}$/, annotation("not-an-id"))).annotate(
    meta("reference", label, options, { forms }),
  )

const count = (label: Words, hint: Words, options: Options) =>
  whole(label, { hint, max: 100_000, ...(options.privacy ? { privacy: options.privacy } : {}) })

/** People counted by age band, never named. **Unit** persons. */
export const counts = (label: Words, options: Options) =>
  Schema.Struct({
    children: count(["Dzieci i młodzież", "Children and youth"], ["Poniżej 18 lat.", "Under 18."], options),
    adults: count(["Dorośli", "Adults"], ["Od 18 do 59 lat.", "From 18 to 59."], options),
    seniors: count(["Seniorzy", "Seniors"], ["Od 60 lat.", "60 and over."], options),
  }).annotate(meta("counts", label, options))

/** Rows of fields. **Shape** in the order given, `minItems` (0) to `maxItems` (50) rows. */
export const list = <F extends Schema.Struct.Fields>(
  label: Words,
  fields: F,
  options: Options & { readonly minItems?: number; readonly maxItems?: number },
) => {
  const min = options.minItems ?? 0
  const max = options.maxItems ?? 50
  return Schema.Array(Schema.Struct(fields))
    .check(
      Schema.isMinLength(min, annotation("too-few-items", { min })),
      Schema.isMaxLength(max, annotation("too-many-items", { max })),
    )
    .annotate(meta("list", label, options, { minItems: min, maxItems: max }))
}

/** The field may be left out. */
export const optional = <S extends Schema.Constraint>(schema: S) => Schema.optionalKey(schema)

const words = ({ pl, en }: Text): Words => [pl, en]

const optionsOf = ({ hint, privacy, showWhen }: Meta): Options => ({
  privacy,
  hint: hint && words(hint),
  ...(showWhen === undefined ? {} : { showWhen }),
})

/** The limits of a field that it states itself. */
const stated = <K extends "min" | "max" | "maxLength" | "minItems" | "maxItems">(
  field: Meta,
  ...names: ReadonlyArray<K>
): { readonly [N in K]?: number } =>
  Object.fromEntries(names.flatMap((name) => (field[name] === undefined ? [] : [[name, field[name]]]))) as {
    readonly [N in K]?: number
  }

const codesOf = ({ codeList, codes = [] }: Meta): Codes => ({
  codes,
  ...(codeList === undefined ? {} : { key: codeList }),
})

const schemaOf = (field: FormField): Schema.Top => {
  const label = words(field.label)
  const options = optionsOf(field)
  switch (field.kind) {
    case "text":
      return text(label, { ...options, ...stated(field, "maxLength") })
    case "long-text":
      return longText(label, { ...options, ...stated(field, "maxLength") })
    case "number": {
      const unit = field.unit === undefined ? {} : { unit: words(field.unit) }
      const limits = { ...options, ...unit, ...stated(field, "min", "max") }
      return field.step === 1 ? whole(label, limits) : decimal(label, limits)
    }
    case "date":
      return date(label, options)
    case "time":
      return time(label, options)
    case "choice":
      return choice(codesOf(field), label, options)
    case "choices":
      return choices(codesOf(field), label, { ...options, ...stated(field, "minItems") })
    case "yes-no":
      return yesNo(label, options)
    case "territory":
      return territory(label, options)
    case "reference":
      return reference(field.forms ?? [], label, options)
    case "counts":
      return counts(label, options)
    case "list":
      return list(label, fromData(field.fields ?? []), {
        ...options,
        ...stated(field, "minItems", "maxItems"),
      })
  }
}

/**
 * The fields that a form's definition describes, made with the same calls that a record's module makes.
 *
 * **Shape** limits and words that are not said are those of the call; what is not required may be left out.
 */
export const fromData = (fields: ReadonlyArray<FormField>): Schema.Struct.Fields =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.required ? schemaOf(field) : Schema.optionalKey(schemaOf(field)),
    ]),
  )
