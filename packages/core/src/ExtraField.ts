/**
 * Whether the fields that a region adds to forms make sense: their names, kinds, codes, limits and what they depend on.
 * Not here: making the form that has them (`EditionForm`), or laying an overlay on an edition (`Overlay`).
 */
import type { Edition, ExtraField } from "./Edition.ts"
import * as EditionForm from "./EditionForm.ts"
import type { Kind, Meta } from "./Field.ts"
import type { FormField } from "./Form.ts"
import * as Forms from "./Forms.ts"
import * as Model from "./Model.ts"
import type { Catalog, Problem } from "./Problem.ts"

/** The sentences of what is wrong with a field. */
export const texts = {
  "field-name": {
    pl: "Nazwa pola {field} może mieć tylko litery bez znaków diakrytycznych i cyfry i zaczyna się literą. Popraw ją.",
    en: "The name of a field has only plain letters and digits and begins with a letter: {field}. Correct it.",
  },
  "field-name-taken": {
    pl: "Formularz {form} ma już pole {field}. Nadaj inną nazwę.",
    en: "The form {form} already has a field {field}. Give another name.",
  },
  "field-part": {
    pl: "Pole {field} jest rodzaju {kind}, a {part} do tego rodzaju nie należy. Usuń tę część.",
    en: "The field {field} is of the kind {kind}, which has no {part}. Remove it.",
  },
  "field-without": {
    pl: "Pole {field} jest rodzaju {kind}, a brakuje mu {part}. Dopisz tę część.",
    en: "The field {field} is of the kind {kind} and lacks {part}. Add it.",
  },
  "field-limits": {
    pl: "Pole {field} ma granice, w których nie mieści się żadna odpowiedź: {part}. Popraw je.",
    en: "The limits of the field {field} leave room for no answer: {part}. Correct them.",
  },
  "field-code-list": {
    pl: "Pole {field} bierze odpowiedzi z listy {list}, której nie ma w wydaniu. Popraw klucz listy.",
    en: "The field {field} takes its answers from the list {list}, which the edition does not have. Correct the key.",
  },
  "field-codes-of-list": {
    pl: "Pole {field} podaje kod {code}, którego nie ma na liście {list}. Dodaj go do listy albo usuń.",
    en: "The field {field} gives the code {code}, which is not in the list {list}. Add it to the list or remove it.",
  },
  "field-code-repeated": {
    pl: "Pole {field} podaje kod {code} więcej niż raz. Usuń powtórzenie.",
    en: "The field {field} gives the code {code} more than once. Remove the repetition.",
  },
  "field-record-of": {
    pl: "Pole {field} wskazuje zapisy formularza {form}, którego nie ma. Popraw kod formularza.",
    en: "The field {field} points to records of the form {form}, which there is not. Correct the code.",
  },
  "field-shown-when": {
    pl: "Pole {field} zależy od pytania {other}. Wskaż wcześniejsze pytanie z jedną odpowiedzią do wyboru.",
    en: "The field {field} depends on the question {other}. Name an earlier question with one answer to choose.",
  },
  "field-shown-when-answer": {
    pl: "Pole {field} zależy od odpowiedzi {answer}, której nie ma w pytaniu {other}. Popraw odpowiedź.",
    en: "The field {field} depends on the answer {answer}, which the question {other} does not have. Correct it.",
  },
  "field-required-sometimes": {
    pl: "Pole {field} stoi wewnątrz innego i zależy od odpowiedzi, więc nie może być wymagane. Zmień jedno albo drugie.",
    en: "The field {field} stands inside another one and depends on an answer, so it cannot be required. Change one or the other.",
  },
  "field-private-inside": {
    pl: "Pole {field} stoi wewnątrz innego, więc nie może być tylko dla autora. Zmień klasę prywatności.",
    en: "The field {field} stands inside another one and so cannot be for its author alone. Change its privacy class.",
  },
  "field-private-required": {
    pl: "Pole {field} jest tylko dla autora, więc nie może być wymagane. Zmień jedno albo drugie.",
    en: "The field {field} is for its author alone, so it cannot be required. Change one or the other.",
  },
} as const satisfies Catalog

type Fault = keyof typeof texts

/** A name that already means something: what every object has, and what a correction asks for beside the fields. */
const isReserved = (name: string): boolean => name in Object.prototype || name === "reason"

type Part = Exclude<keyof Meta, "kind" | "label" | "hint" | "privacy" | "showWhen"> | "fields"

/** The parts that a field of a kind may have; the others mean nothing there. */
const allowed: { readonly [K in Kind]: ReadonlyArray<Part> } = {
  text: ["maxLength"],
  "long-text": ["maxLength"],
  number: ["min", "max", "step", "unit"],
  date: [],
  time: [],
  choice: ["codes", "codeList"],
  choices: ["codes", "codeList", "minItems"],
  "yes-no": [],
  territory: [],
  reference: ["forms"],
  counts: ["fields"],
  list: ["fields", "minItems", "maxItems"],
}

const parts = [...new Set(Object.values(allowed).flat())]

/** Limits that no field of ours goes beyond, so that a page and a database can hold the answer. */
const most = { maxLength: 10_000, items: 200 } as const

/** A text has room for what stands where words were taken out of it: `[…]`. **Unit** UTF-16 units. */
const shortest = 3

interface Place {
  readonly edition: EditionForm.Ground & Model.Model
  readonly form: string
  /** The questions of the same level that come before. */
  readonly before: ReadonlyArray<FormField>
  readonly path: Problem["path"]
  readonly inside: boolean
}

const isWhole = (value: number | undefined, least: number, top: number): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= least && value <= top)

const inOrder = (least: number | undefined, top: number | undefined): boolean =>
  least === undefined || top === undefined || least <= top

/** The parts of a field whose limits leave no answer, or are no limits. */
const wrongLimits = (field: FormField, codes: number): ReadonlyArray<Part> => {
  const { min, max, maxLength, minItems, maxItems } = field
  const items = field.kind === "choices" ? codes : most.items
  return [
    ...(isWhole(maxLength, shortest, most.maxLength) ? [] : (["maxLength"] as const)),
    ...(inOrder(min ?? 0, max ?? 1_000_000)
      ? []
      : min === undefined
        ? (["max"] as const)
        : (["min"] as const)),
    ...(field.step === undefined || field.step === 1 ? [] : (["step"] as const)),
    ...(isWhole(maxItems, 1, most.items) ? [] : (["maxItems"] as const)),
    ...(isWhole(minItems, 0, items) && inOrder(minItems, field.kind === "list" ? (maxItems ?? 50) : undefined)
      ? []
      : (["minItems"] as const)),
  ]
}

/** The codes a field is answered with: those of its list when it names one. */
const answersOf = (field: FormField, edition: EditionForm.Ground): ReadonlyArray<string> => {
  if (field.kind === "yes-no") return ["yes", "no"]
  const listed = field.codeList === undefined ? undefined : EditionForm.codes(edition, field.codeList)
  return (listed ?? field.codes ?? []).map(({ code }) => code)
}

const codeFaults = (field: FormField, { edition, path }: Place): ReadonlyArray<Problem> => {
  if (field.kind !== "choice" && field.kind !== "choices") return []
  const own = (field.codes ?? []).map(({ code }) => code)
  const name = field.name
  const list = field.codeList
  if (list === undefined) {
    return own.length === 0
      ? [fault("field-without", path, { field: name, kind: field.kind, part: "codes" })]
      : own.flatMap((code, index) =>
          own.indexOf(code) < index
            ? [fault("field-code-repeated", [...path, "codes", index], { field: name, code })]
            : [],
        )
  }
  const there = EditionForm.codes(edition, list)
  if (there === undefined) return [fault("field-code-list", [...path, "codeList"], { field: name, list })]
  return own.flatMap((code, index) =>
    there.some((one) => one.code === code)
      ? []
      : [fault("field-codes-of-list", [...path, "codes", index], { field: name, code, list })],
  )
}

const whenFaults = (field: FormField, { edition, before, path, inside }: Place): ReadonlyArray<Problem> => {
  const when = field.showWhen
  if (when === undefined) return []
  const other = before.find(({ name }) => name === when.field)
  const named = { field: field.name, other: when.field }
  if ((other?.kind !== "choice" && other?.kind !== "yes-no") || when.is.length === 0) {
    return [fault("field-shown-when", [...path, "showWhen", "field"], named)]
  }
  if (inside && field.required) {
    return [fault("field-required-sometimes", [...path, "required"], { field: field.name })]
  }
  const answers = answersOf(other, edition)
  return when.is.flatMap((answer, index) =>
    answers.includes(answer)
      ? []
      : [fault("field-shown-when-answer", [...path, "showWhen", "is", index], { ...named, answer })],
  )
}

const referenceFaults = (field: FormField, { edition, path }: Place): ReadonlyArray<Problem> => {
  if (field.kind !== "reference") return []
  const forms = field.forms ?? []
  return forms.length === 0
    ? [fault("field-without", path, { field: field.name, kind: field.kind, part: "forms" })]
    : forms.flatMap((form, index) =>
        Model.find(edition, "form", form) === undefined
          ? [fault("field-record-of", [...path, "forms", index], { field: field.name, form })]
          : [],
      )
}

const insideFaults = (field: FormField, place: Place): ReadonlyArray<Problem> => {
  if (field.kind === "counts" && field.fields !== undefined) {
    return [
      fault("field-part", [...place.path, "fields"], { field: field.name, kind: field.kind, part: "fields" }),
    ]
  }
  if (field.kind !== "list") return []
  const fields = field.fields ?? []
  return fields.length === 0
    ? [fault("field-without", place.path, { field: field.name, kind: field.kind, part: "fields" })]
    : fields.flatMap((one, index) =>
        faults(one, {
          ...place,
          before: fields.slice(0, index),
          path: [...place.path, "fields", index],
          inside: true,
        }),
      )
}

const fault = (code: Fault, path: Problem["path"], params: Problem["params"]): Problem => ({
  code,
  path,
  params,
})

const nameFaults = ({ name }: FormField, { before, form, path }: Place): ReadonlyArray<Problem> => {
  if (!/^[A-Za-z][0-9A-Za-z]*$/.test(name)) return [fault("field-name", [...path, "name"], { field: name })]
  return isReserved(name) || before.some((one) => one.name === name)
    ? [fault("field-name-taken", [...path, "name"], { field: name, form })]
    : []
}

/** What is for the author alone is kept apart from the record, so the record has to be whole without it. */
const privacyFaults = (
  { name, privacy, required }: FormField,
  { path, inside }: Place,
): ReadonlyArray<Problem> => {
  if (privacy !== "author") return []
  if (inside) return [fault("field-private-inside", [...path, "privacy"], { field: name })]
  return required ? [fault("field-private-required", [...path, "privacy"], { field: name })] : []
}

const faults = (field: FormField, place: Place): ReadonlyArray<Problem> => {
  const { name, kind } = field
  const { path } = place
  const codes = answersOf(field, place.edition).length
  return [
    ...nameFaults(field, place),
    ...parts
      .filter((part) => field[part] !== undefined && !allowed[kind].includes(part))
      .map((part) => fault("field-part", [...path, part], { field: name, kind, part })),
    ...wrongLimits(field, codes)
      .filter((part) => allowed[kind].includes(part))
      .map((part) => fault("field-limits", [...path, part], { field: name, part })),
    ...codeFaults(field, place),
    ...referenceFaults(field, place),
    ...whenFaults(field, place),
    ...insideFaults(field, place),
    ...privacyFaults(field, place),
  ]
}

const baseFields = (form: string): ReadonlyArray<FormField> =>
  Forms.isAnyFormCode(form) ? Forms.every[form].fields : []

/**
 * What is wrong with the fields that an edition adds to forms.
 *
 * **Shape** in their order; `path` begins with the place of the field in `fields`, which are those of the edition unless
 * said and then come after them.
 * **Source** inferred; rule EL6.
 */
export const problems = (edition: Edition, fields?: ReadonlyArray<ExtraField>): ReadonlyArray<Problem> => {
  const earlier = fields === undefined ? [] : edition.formFields
  const asked = fields ?? edition.formFields
  return asked.flatMap(({ form, field }, index) =>
    faults(field, {
      edition,
      form,
      before: [
        ...baseFields(form),
        ...[...earlier, ...asked.slice(0, index)].filter((one) => one.form === form).map((one) => one.field),
      ],
      path: [index, "field"],
      inside: false,
    }),
  )
}
