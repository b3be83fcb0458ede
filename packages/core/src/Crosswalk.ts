/**
 * Reading what was written under one edition with the words of another, and saying what does not come along.
 * Not here: changing a record or a process (`@osl/workflow`, Rehearsal); nothing is changed here.
 */
import type { Edition } from "./Edition.ts"
import { uri } from "./Edition.ts"
import type { Evidence } from "./Evidence.ts"
import { inferred } from "./Evidence.ts"
import type { FormDefinition, FormField } from "./Form.ts"
import type { Text } from "./Language.ts"
import * as Model from "./Model.ts"
import type { Problem } from "./Problem.ts"

/**
 * How a term is found in another edition.
 *
 * `same`: it says the same. `renamed`: another name for it. `shifted`: another name, and what it means has moved.
 * `absent`: the other edition does not have it, which is a loss.
 */
export type Relation = "same" | "renamed" | "shifted" | "absent"

/** **Shape** `to` and `label.to` are null when the term is absent; `from` and `to` are addresses of terms. */
export interface Correspondence extends Evidence {
  readonly kind: Model.Kind
  readonly key: string
  readonly from: string
  readonly to: string | null
  readonly label: { readonly from: Text; readonly to: Text | null }
  readonly relation: Relation
  readonly note: Text
}

const notes = {
  same: { pl: "To samo pojęcie pod tą samą nazwą.", en: "The same term under the same name." },
  renamed: { pl: "To samo pojęcie pod inną nazwą.", en: "The same term under another name." },
  absent: {
    pl: "Tego pojęcia nie ma w drugim wydaniu; zapis zachowuje je bez tłumaczenia.",
    en: "The other edition does not have this term; a record keeps it as it is.",
  },
} as const satisfies Record<Exclude<Relation, "shifted">, Text>

/** What moved in meaning between the two generations of the model, by kind and key. **Source** inferred, dossier 1.4. */
export const shifts: Readonly<Record<string, Text>> = {
  "role:local-animator": {
    pl: "Ten sam rdzeń: pobudzanie ludzi i grup do działania.",
    en: "The same core: activating people and groups.",
  },
  "role:network-organizer": {
    pl: "Od pośredniczenia między stronami do tkania i podtrzymywania sieci.",
    en: "From mediating between parties to weaving and maintaining networks.",
  },
  "role:local-planner": {
    pl: "Od kształtowania lokalnej polityki społecznej do planowania rozwoju miejsca.",
    en: "From shaping local social policy to planning local development.",
  },
}

const isSame = (one: Text, other: Text): boolean => one.pl === other.pl && one.en === other.en

/** How one term is found in another edition; `undefined` when the first edition does not have it. */
export const term = (
  from: Edition,
  to: Edition,
  kind: Model.Kind,
  key: string,
): Correspondence | undefined => {
  const here = Model.find(from, kind, key)
  if (here === undefined) return undefined
  const there = Model.find(to, kind, key)
  const shift = shifts[`${kind}:${key}`]
  const relation: Relation =
    there === undefined
      ? "absent"
      : isSame(here.label, there.label)
        ? "same"
        : shift === undefined
          ? "renamed"
          : "shifted"
  return {
    kind,
    key,
    from: uri(from, kind, key),
    to: there === undefined ? null : uri(to, kind, key),
    label: { from: here.label, to: there?.label ?? null },
    relation,
    note:
      relation === "shifted" && shift !== undefined
        ? shift
        : notes[relation === "shifted" ? "renamed" : relation],
    // That two editions mean the same by a key is our reading, whatever the names rest on.
    ...inferred(...new Set([...here.sources, ...(there?.sources ?? [])])),
  }
}

/** Every term of one edition as the other has it, kind by kind. **Shape** none is left out. */
export const between = (from: Edition, to: Edition): ReadonlyArray<Correspondence> =>
  Model.all(from).flatMap(({ kind, term: { key } }) => term(from, to, kind, key) ?? [])

/** What of one edition the other does not have. */
export const losses = (from: Edition, to: Edition): ReadonlyArray<Correspondence> =>
  between(from, to).filter(({ relation }) => relation === "absent")

/** Something in a record that the other edition has no word for: its form, a region's field, a list of codes, or a code. */
export interface Loss {
  readonly path: Problem["path"]
  readonly what: "form" | "field" | "code-list" | "code"
  readonly key: string
  readonly label: Text
}

/** A coded answer in the words of the other edition. */
export interface Reading {
  readonly path: Problem["path"]
  readonly list: string
  readonly code: string
  readonly label: Text
}

/** **Shape** `content` is the record as it was given; every coded answer is in `readings` or in `losses`. */
export interface RecordReading {
  readonly content: Readonly<Record<string, unknown>>
  readonly readings: ReadonlyArray<Reading>
  readonly losses: ReadonlyArray<Loss>
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * Reads a record with the words of another edition.
 *
 * **Shape** the record is unchanged; an answer without a word there is a loss with its path and its present label.
 */
export const record = (
  form: FormDefinition,
  content: Readonly<Record<string, unknown>>,
  from: Edition,
  to: Edition,
): RecordReading => {
  const readings: Array<Reading> = []
  const losses: Array<Loss> = []
  if (Model.find(to, "form", form.form) === undefined)
    losses.push({ path: [], what: "form", key: form.form, label: form.title })

  const answer = (field: FormField, code: unknown, path: Problem["path"]): void => {
    if (typeof code !== "string") return
    const own = field.codes?.find((one) => one.code === code)?.label
    const list = field.codeList ?? field.name
    // A field that a region made may bring its own codes, in no list.
    const there =
      field.codeList === undefined
        ? { key: list, codes: field.codes ?? [] }
        : to.codeLists.find(({ key }) => key === list)
    const word = there?.codes.find((one) => one.code === code)
    // A region's own code has its label in the edition it was written under, not in the form.
    const written = from.codeLists.find(({ key }) => key === list)?.codes.find((one) => one.code === code)
    const label = written?.label ?? own ?? { pl: code, en: code }
    if (there === undefined) losses.push({ path, what: "code-list", key: list, label: field.label })
    else if (word === undefined) losses.push({ path, what: "code", key: `${there.key}:${code}`, label })
    else readings.push({ path, list: there.key, code, label: word.label })
  }
  const walk = (
    fields: ReadonlyArray<FormField>,
    row: Readonly<Record<string, unknown>>,
    path: Problem["path"],
  ): void => {
    for (const field of fields) {
      const value = row[field.name]
      const at = [...path, field.name]
      if (field.kind === "choice") answer(field, value, at)
      else if (field.kind === "choices" && Array.isArray(value))
        value.forEach((code, index) => {
          answer(field, code, [...at, index])
        })
      else if (field.kind === "list" && Array.isArray(value))
        value.forEach((inside, index) => {
          if (isRow(inside)) walk(field.fields ?? [], inside, [...at, index])
        })
    }
  }
  const added = from.formFields.filter((one) => one.form === form.form)
  // The form may be that of the edition (`Forms.of`), which has the added fields at its end.
  walk(
    form.fields.filter(({ name }) => !added.some(({ field }) => field.name === name)),
    content,
    [],
  )
  for (const { field } of added) {
    if (content[field.name] === undefined) continue
    const there = to.formFields.find((one) => one.form === form.form && one.field.name === field.name)
    if (there === undefined)
      losses.push({
        path: [field.name],
        what: "field",
        key: `${form.form}.${field.name}`,
        label: field.label,
      })
    else walk([there.field], content, [])
  }
  return { content, readings, losses }
}
