/**
 * Keeps whole logs as this version writes them: `pnpm logs`, before a release or after a change of an event or a form.
 * Not here: reading those of earlier versions, which are never written again (`test/logs.test.ts`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { type Form, Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import type * as Command from "../src/Command.ts"
import type * as Event from "../src/Event.ts"
import * as Process from "../src/Process.ts"
import * as Redaction from "../src/Redaction.ts"
import { fieldsOf } from "../src/testing/forms.ts"
import { wholeLives } from "../src/testing/whole.ts"
import { acts, begin, type Life, people, samples } from "../src/testing.ts"

const read = (address: string): unknown => JSON.parse(readFileSync(new URL(address, import.meta.url), "utf8"))

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** An answer whose references lead to what there is in the process; `undefined` when there is nothing of the kind. */
const pointed = (field: Form.FormField, value: unknown, life: Life): unknown => {
  if (field.kind === "reference")
    return (field.forms ?? []).flatMap((kind) =>
      Forms.isFormCode(kind) ? life.recordsOf(kind).slice(0, 1) : kind === "stage" ? ["preparation"] : [],
    )[0]
  if (!Array.isArray(value) || field.fields === undefined) return value
  const inner = field.fields
  return value.map((row) => (isFields(row) ? pointing(inner, row, life) : row))
}

const pointing = (fields: ReadonlyArray<Form.FormField>, content: Fields, life: Life): Fields =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => {
      const field = fields.find((one) => one.name === name)
      const answer = field === undefined ? value : pointed(field, value, life)
      return answer === undefined ? [] : [[name, answer] as const]
    }),
  )

/** A process that holds the valid records of the examples of each form, their references led to its own records. */
const everyAnswer = (): ReadonlyArray<Event.Event> => {
  const life = begin(edition, "2010-01-04")
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
  life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
  life.goTo("2029-12-03")
  const record = (form: Forms.FormCode, content: unknown): void => {
    life.ask({ type: "record", form, recordId: life.newRecord(), content } as Command.Body)
  }
  for (const form of Forms.codes) record(form, samples(life.today)[form])
  const [card] = life.recordsOf("F01")
  for (const form of Forms.codes) {
    const { valid } = read(`../../core/fixtures/${form}.json`) as { readonly valid: ReadonlyArray<Fields> }
    for (const one of valid) {
      const content = pointing(Forms.all[form].fields, one, life)
      // There is one community card: the examples correct it one after another.
      if (form === "F01" && card !== undefined)
        life.ask({ type: "correct", form, recordId: card, content, reason: "Inny przykład." } as Command.Body)
      else record(form, content)
    }
  }
  return life.events
}

/** **Shape** one event a line, so that a difference shows which. */
const document = (name: string, events: ReadonlyArray<Event.Event>): string => {
  const kept = Redaction.ofLog(events, fieldsOf)
  return `{"name":${JSON.stringify(name)},"events":[\n${kept.map((event) => JSON.stringify(event)).join(",\n")}\n],"state":\n${JSON.stringify(Process.fold(kept))}\n}\n`
}

export const written = (): ReadonlyArray<{ readonly name: string; readonly text: string }> =>
  [...wholeLives(), { name: "every-answer", events: everyAnswer() }].map(({ name, events }) => ({
    name,
    text: document(name, events),
  }))

const { version } = read("../package.json") as { readonly version: string }
export const folder = new URL(`../fixtures/logs/${version}/`, import.meta.url)

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of written()) writeFileSync(new URL(`${name}.json`, folder), text)
}
