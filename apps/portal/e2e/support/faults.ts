/**
 * Every fault that the fields of a form allow, by kind, with the problem each must be told as; and answers without fault.
 * Not here: faults that only a process can see (the specs), or sending them (`returned.ts`).
 */
import type { Form, Language } from "@osl/core"
import { Problem } from "@osl/core"
import { en } from "../../app/words/en.ts"
import { pl } from "../../app/words/pl.ts"
import { daysAgo } from "./process.ts"

/** **Shape** `answers` hold this one fault; `lost` are controls whose wrong value no browser can show. */
export interface Fault {
  readonly what: string
  readonly answers: Form.Answers
  readonly control: string
  readonly label: Language.Text
  readonly text: (language: Language.Language) => string
  readonly lost: boolean
}

type Path = ReadonlyArray<string | number>

/** An id that is nobody's. */
export const nobody = "01970000-0000-7000-8000-00000000dead"

const isRows = (value: Form.Answer | undefined): value is ReadonlyArray<Form.Answers> =>
  Array.isArray(value) && value.every((one) => typeof one === "object")

const isGroup = (value: Form.Answer | undefined): value is Form.Answers =>
  typeof value === "object" && !Array.isArray(value)

/** The answers with another one at a path; without it when the value is nothing. */
export const put = (
  answers: Form.Answers,
  [first = "", ...rest]: Path,
  value: Form.Answer | undefined,
): Form.Answers => {
  const { [first]: given, ...others } = answers
  if (rest.length === 0) return value === undefined ? others : { ...answers, [first]: value }
  if (isRows(given)) {
    const [at, ...deeper] = rest
    return { ...answers, [first]: given.map((row, index) => (index === at ? put(row, deeper, value) : row)) }
  }
  return { ...answers, [first]: put(isGroup(given) ? given : {}, rest, value) }
}

const codesOf = (field: Form.FormField): ReadonlyArray<string> => (field.codes ?? []).map(({ code }) => code)

/** Answers to every question that has none yet, such as the schema takes; lists get a second row like the first. */
export const filled = (
  fields: ReadonlyArray<Form.FormField>,
  given: Form.Answers,
  references: Readonly<Record<string, string>>,
): Form.Answers =>
  Object.fromEntries(
    fields.flatMap((field): ReadonlyArray<readonly [string, Form.Answer]> => {
      const answer = answerTo(field, given[field.name], references)
      return answer === undefined ? [] : [[field.name, answer]]
    }),
  )

const answerTo = (
  field: Form.FormField,
  given: Form.Answer | undefined,
  references: Readonly<Record<string, string>>,
): Form.Answer | undefined => {
  const inside = field.fields ?? []
  if (field.kind === "list") {
    const rows = isRows(given) ? given : []
    if (rows.length > 1) return rows.map((one) => filled(inside, one, references))
    const row = filled(inside, rows[0] ?? {}, references)
    return [row, row]
  }
  if (field.kind === "counts") return filled(inside, isGroup(given) ? given : {}, references)
  if (given !== undefined) return given
  switch (field.kind) {
    case "text":
      return "Próba „zwykła” & <b>inna</b>"
    case "long-text":
      return "Dwa wiersze,\nw tym „cudzysłów” & <b>znaczniki</b>."
    case "number":
      return String(Math.max(1, field.min ?? 0))
    case "date":
      return daysAgo(0)
    case "time":
      return "10:00"
    case "choice":
      return codesOf(field)[0]
    case "choices":
      return codesOf(field).slice(0, 2)
    case "yes-no":
      return "yes"
    case "territory":
      return "3021163"
    case "reference":
      return references[field.name]
  }
}

type Found = readonly [
  what: string,
  value: Form.Answer | undefined,
  problem: Pick<Problem.Problem, "code" | "params"> | "no-municipality",
  more?: { readonly lost?: boolean; readonly inside?: string },
]

const problem = (code: Problem.Code, params: Problem.Problem["params"] = {}) => ({ code, params })

const numbers = ({ min = 0, max = 0, step }: Form.FormField): ReadonlyArray<Found> => {
  const kind = problem(step === 1 ? "not-a-whole-number" : "not-a-number")
  return [
    ["not a number", "dużo", kind],
    ["below the least", String(min - 1), problem("number-too-small", { min })],
    ["above the most", String(max + 1), problem("number-too-large", { max })],
    ...(step === 1 ? [["not whole", "2,5", kind] as const] : []),
  ]
}

const texts = ({ maxLength = 0 }: Form.FormField): ReadonlyArray<Found> => [
  ["too long", "ż".repeat(maxLength + 1), problem("text-too-long", { max: maxLength })],
  ["control characters", "a \u0007 b", problem("text-has-control-characters")],
]

const ownFaults = (field: Form.FormField, given: Form.Answer | undefined): ReadonlyArray<Found> => {
  const missing: ReadonlyArray<Found> = field.required
    ? [
        ["missing", undefined, problem("required")],
        ...(field.kind === "text" || field.kind === "long-text"
          ? [["only spaces", " \t ", problem("required"), { lost: true }] as const]
          : []),
      ]
    : []
  switch (field.kind) {
    case "text":
    case "long-text":
      return [...missing, ...texts(field)]
    case "number":
      return [...missing, ...numbers(field)]
    case "date":
      return [
        ...missing,
        ["not a date", "31 marca", problem("not-a-date")],
        ["30 February", "2026-02-30", problem("not-a-date")],
        ["month 13", "2026-13-01", problem("not-a-date")],
        ["a year nobody means", "0202-03-01", problem("date-out-of-range", range)],
      ]
    case "time":
      return [
        ...missing,
        ["not a time", "po południu", problem("not-a-time")],
        ["hour 25", "25:00", problem("not-a-time")],
      ]
    case "choice":
      return [...missing, ["not in the list", "to-nie-jest-kod", problem("not-in-list"), { lost: true }]]
    case "yes-no":
      return [...missing, ["neither yes nor no", "może", problem("not-in-list"), { lost: true }]]
    case "choices": {
      const [first = ""] = codesOf(field)
      return [
        ...((field.minItems ?? 0) > 0 ? ([["missing", undefined, problem("required")]] as const) : []),
        ["not in the list", [first, "to-nie-jest-kod"], problem("not-in-list"), { lost: true }],
        ["repeated", [first, first], problem("repeated-items"), { lost: true }],
      ]
    }
    case "territory":
      return [
        ...missing,
        ["unknown TERC", "9999999", "no-municipality"],
        ["malformed TERC", "3021163x", "no-municipality"],
        ["no such name", "Nigdziebądź Górne", "no-municipality"],
      ]
    case "reference":
      return [...missing, ["not an id", "Żaden Identyfikator!", problem("not-an-id")]]
    case "counts":
      return missing
    case "list": {
      const { minItems = 0, maxItems = 0 } = field
      const [row = {}] = isRows(given) ? given : []
      return [
        ...(minItems > 0
          ? ([["too few rows", undefined, problem("too-few-items", { min: minItems })]] as const)
          : []),
        [
          "too many rows",
          Array.from({ length: maxItems + 1 }, () => row),
          problem("too-many-items", { max: maxItems }),
        ],
      ]
    }
  }
}

/** One of the portal's own sentences. */
export const said = (
  language: Language.Language,
  key: keyof typeof pl,
  params: Problem.Problem["params"] = {},
): string => Problem.format({ pl, en }[language][key], language, params)

const range = { min: "1990-01-01", max: "2099-12-31" }

const sentence = (found: Found[2], value: Form.Answer | undefined, language: Language.Language): string =>
  found === "no-municipality"
    ? said(language, "submission.municipality.none", { typed: String(value) })
    : Problem.text(found, language)

/** Every fault of every field, also within rows, where it is in the second row. */
export const faultsOf = (
  fields: ReadonlyArray<Form.FormField>,
  good: Form.Answers,
  at: { readonly path: Path; readonly given: Form.Answers } = { path: [], given: good },
): ReadonlyArray<Fault> =>
  fields.flatMap((field) => {
    const path = [...at.path, field.name]
    const given = at.given[field.name]
    const own = ownFaults(field, given).map(
      ([what, value, found, more = {}]): Fault => ({
        what: `${path.join(".")}: ${what}`,
        answers: put(shown(field, good, at.path), path, value),
        control: path.join("."),
        label: field.label,
        text: (language) => sentence(found, value, language),
        lost: more.lost ?? false,
      }),
    )
    const rows = isRows(given) ? given : []
    const asked = shown(field, good, at.path)
    const inside =
      field.kind === "list"
        ? faultsOf(field.fields ?? [], asked, { path: [...path, 1], given: rows[1] ?? {} }).filter(
            ({ what }) => field.fields?.length !== 1 || !isLeftEmpty(what),
          )
        : field.kind === "counts"
          ? faultsOf(field.fields ?? [], asked, { path, given: isGroup(given) ? given : {} }).filter(
              ({ what }) => !what.endsWith(": missing"),
            )
          : []
    return [...own, ...inside]
  })

/** A row of one question that is left empty is no fault: empty rows are dropped. */
const isLeftEmpty = (what: string): boolean => what.endsWith(": missing") || what.endsWith(": only spaces")

/** The answers with those on which a question depends, so that it is asked. */
const shown = ({ showWhen }: Form.FormField, answers: Form.Answers, at: Path): Form.Answers =>
  showWhen === undefined ? answers : put(answers, [...at, showWhen.field], showWhen.is[0])
