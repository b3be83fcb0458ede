/**
 * A posted form read against its definition: answers kept, problems in words, the id of its command.
 * Not here: the forms (`@osl/core`, `@osl/workflow`), or carrying the command out (`@osl/store`).
 */
import { type Edition, Form, FreeText, Problem } from "@osl/core"
import { addRow, type FormProblem, type FormWarning, removeRow, rowCommand } from "@osl/ui"
import { Refusal } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { data } from "@remix-run/node"
import { SecureRandom } from "effect/crypto"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { commandField, seenField } from "./commandField.ts"
import { lookUp, nameOf, type Option, option } from "./municipality.server.ts"
import { type Locale, ofModel } from "./words/Locale.ts"
import { say } from "./words/Words.ts"

/** The hidden fields that travel with every form of a process. */
export { commandField, seenField }
export const versionField = "_version"

type Pairs = ReadonlyArray<readonly [name: string, value: string]>

/** A form to be shown again: give its parts to `RecordForm`. */
export interface Draft {
  readonly answers: Form.Answers
  readonly problems: ReadonlyArray<FormProblem>
  readonly warnings: ReadonlyArray<FormWarning>
  readonly municipalityOptions: Readonly<Record<string, ReadonlyArray<Option>>>
  readonly municipalityLabels: Readonly<Record<string, string>>
  readonly hidden: Pairs
}

/**
 * What was sent.
 *
 * **Shape** `content` is there when the form can be carried out; without it `draft` is to be shown again, with problems,
 * with warnings, or with a row more or less.
 */
export interface Submission<T> {
  /** UUIDv7 of the form: becomes the command's id, so that a form sent twice changes nothing twice. */
  readonly commandId: string
  /** The version of the process that the form was filled in on. */
  readonly version: number | undefined
  readonly draft: Draft
  readonly content: T | undefined
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id for a command that is about to be offered. */
export const newCommandId = (): string => SecureRandom.uuidV7Unsafe()

const hiddenFor = (commandId: string, version: number | undefined): Pairs => [
  [commandField, commandId],
  ...(version === undefined ? [] : [[versionField, String(version)] as const]),
]

const labelsFor = (
  fields: ReadonlyArray<Form.FormField>,
  answers: Form.Answers,
  language: Locale,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ kind, name }) => {
      const answer = answers[name]
      return kind === "territory" && typeof answer === "string" && /^\d{7}$/.test(answer)
        ? [[answer, nameOf(answer, language)] as const]
        : []
    }),
  )

/** A form to be filled in: empty, or with a record to be corrected. */
export const blank = (
  form: Form.FormDefinition,
  language: Locale,
  given: { readonly answers?: Form.Answers; readonly version?: number | undefined } = {},
): Draft => {
  const answers = given.answers ?? {}
  return {
    answers,
    problems: [],
    warnings: [],
    municipalityOptions: {},
    municipalityLabels: labelsFor(form.fields, answers, language),
    hidden: hiddenFor(newCommandId(), given.version),
  }
}

interface Places {
  readonly answers: Form.Answers
  readonly problems: ReadonlyArray<FormProblem>
  readonly options: Draft["municipalityOptions"]
}

const findPlaces = (
  fields: ReadonlyArray<Form.FormField>,
  answers: Form.Answers,
  language: Locale,
): Places => {
  let found: Places = { answers, problems: [], options: {} }
  for (const { kind, name } of Form.shown(fields, answers)) {
    const typed = answers[name]
    if (kind !== "territory" || typeof typed !== "string") continue
    const place = lookUp(typed.trim())
    if ("terc" in place) found = { ...found, answers: { ...found.answers, [name]: place.terc } }
    else {
      const isNone = place.options.length === 0
      const text = isNone
        ? say(language, "submission.municipality.none", { typed })
        : say(language, "submission.municipality.several")
      found = {
        ...found,
        problems: [...found.problems, { path: [name], text }],
        options: { ...found.options, [name]: place.options.map((one) => option(one, language)) },
      }
    }
  }
  return found
}

const warningsIn = (
  fields: ReadonlyArray<Form.FormField>,
  answers: Form.Answers,
  path: FormWarning["path"] = [],
): ReadonlyArray<FormWarning> =>
  Form.shown(fields, answers).flatMap((field) => {
    const answer = answers[field.name]
    const here = [...path, field.name]
    if ((field.kind === "text" || field.kind === "long-text") && typeof answer === "string")
      return FreeText.warnings(answer).map(({ start, end }) => ({
        path: here,
        excerpt: answer.slice(start, end),
      }))
    if (field.kind === "list" && Array.isArray(answer))
      return answer.flatMap((row, index) =>
        typeof row === "object" ? warningsIn(field.fields ?? [], row, [...here, index]) : [],
      )
    return []
  })

const pairsOf = (posted: FormData): Pairs =>
  [...posted].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))

const versionOf = (posted: FormData): number | undefined => {
  const given = posted.get(versionField)
  return typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : undefined
}

/** The id that a form carries for its command; a new one when it carries none. */
export const commandIdOf = (posted: FormData): string => {
  const given = posted.get(commandField)
  return typeof given === "string" && uuid.test(given) ? given : newCommandId()
}

/** Reads a posted form. Nothing is saved here; what may be saved is in `content`. */
export const read = <F extends string, S extends Schema.Codec<unknown, unknown>>(
  form: Form.Form<F, S>,
  posted: FormData,
  language: Locale,
): Submission<S["Type"]> => {
  const pairs = pairsOf(posted)
  const commandId = commandIdOf(posted)
  const version = versionOf(posted)
  const hidden = hiddenFor(commandId, version)
  const again = (draft: Partial<Draft> & Pick<Draft, "answers">): Submission<S["Type"]> => ({
    commandId,
    version,
    content: undefined,
    draft: {
      problems: [],
      warnings: [],
      municipalityOptions: {},
      municipalityLabels: labelsFor(form.fields, draft.answers, language),
      hidden,
      ...draft,
    },
  })

  const row = rowCommand(pairs)
  if (row?.kind === "add") return again({ answers: addRow(form, Form.answers(form.fields, pairs), row.path) })
  if (row?.kind === "remove") return again({ answers: Form.answers(form.fields, removeRow(pairs, row.path)) })

  const places = findPlaces(form.fields, Form.answers(form.fields, pairs), language)
  const { answers } = places
  const decoded = Form.decode<S["Type"]>(form.schema, Form.toInput(form.fields, answers))
  const lookedUp = new Set(places.problems.map(({ path }) => path[0]))
  const problems: ReadonlyArray<FormProblem> = [
    ...places.problems,
    ...(Result.isFailure(decoded) ? decoded.failure : [])
      .filter(({ path }) => !lookedUp.has(path[0] ?? ""))
      .map((problem) => ({ path: problem.path, text: Problem.text(problem, ofModel(language)) })),
  ]
  if (problems.length > 0 || Result.isFailure(decoded))
    return again({ answers, problems, municipalityOptions: places.options })

  const warnings = posted.get(seenField) === "yes" ? [] : warningsIn(form.fields, answers)
  if (warnings.length > 0) return again({ answers, warnings, hidden: [...hidden, [seenField, "yes"]] })
  return { ...again({ answers }), content: decoded.success }
}

/** The draft with what the process refused, each condition at its answer, the rest on top of the form. */
export const refused = (
  { draft }: Pick<Submission<unknown>, "draft">,
  edition: Edition.Edition,
  { conditions }: Refusal.Refused,
  language: Locale,
): Draft => ({
  ...draft,
  problems: conditions.map((one) => ({
    path: one.path,
    text: Refusal.text(edition, one, words[ofModel(language)]),
  })),
})

/**
 * The answer that shows a form again.
 *
 * **Shape** status 422 when something is to be mended or looked at, 200 when only a row came or went.
 */
export const again = (draft: Draft) =>
  data({ draft }, { status: draft.problems.length + draft.warnings.length > 0 ? 422 : 200 })
