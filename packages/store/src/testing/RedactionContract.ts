/**
 * What every store promises of words that are taken out of a record: that they are nowhere any more.
 * Not here: which words those are (`@osl/workflow`, Redaction).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Form, Forms } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import { type Command, Event, Process, Redaction } from "@osl/workflow"
import { acts, samples } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Erasure } from "../Erasure.ts"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import * as Record from "../Record.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { type Begun, begin, beginAs, envelope, failure, recording, regionalId, uuid } from "./Sample.ts"

/** A word that occurs nowhere but where a check writes it. */
export const secret = "Wścibska-Kowalska"

const day = "2026-02-03"

const isText = ({ kind }: Form.FormField) => kind === "text" || kind === "long-text"

/** The same content with the secret in every text of its rows. */
const inRows = (fields: Form.FormDefinition["fields"], content: Record.Content): Record.Content =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = content[field.name]
      if (value === undefined) return []
      if (isText(field)) return [[field.name, secret]]
      return field.kind === "list" && Array.isArray(value)
        ? [[field.name, value.map((row) => inRows(field.fields ?? [], row))]]
        : [[field.name, value]]
    }),
  )

/** A content of a form with the secret in every text that it takes. */
const telling = (form: Forms.FormCode): Record.Content => {
  const { fields, schema } = Forms.all[form]
  let content = inRows(fields, { ...samples(day)[form] })
  for (const { name } of fields.filter(isText)) {
    const more = { ...content, [name]: secret }
    if (Result.isSuccess(Form.decode<unknown>(schema, more))) content = more
  }
  return content
}

const redactable = (form: Forms.FormCode): ReadonlyArray<string> => {
  const { fields } = Forms.all[form]
  return fields.map(({ name }) => name).filter((name) => Redaction.isRedactable(fields, name))
}

export const redacting = (
  director: Tenant,
  processId: string,
  recordId: string,
  form: Forms.FormCode,
  fields: ReadonlyArray<string> = redactable(form),
): Command.Command => ({
  ...envelope(director, processId, {}),
  type: "redact",
  form,
  recordId,
  fields,
  reason: "Nazwisko osoby",
})

/** A record that tells the secret twice: as it was added and as it was corrected. */
export const tell = (begun: Begun, form: Forms.FormCode) =>
  Effect.gen(function* () {
    const { store, organizer, processId } = begun
    const recordId = uuid()
    const asked = { form, recordId, content: telling(form) }
    const added = { ...envelope(organizer, processId, {}), type: "record", ...asked } as Command.Command
    const corrected = {
      ...envelope(organizer, processId, {}),
      type: "correct",
      reason: "Literówka",
      ...asked,
    } as Command.Command
    yield* store.execute(organizer, added)
    yield* store.execute(organizer, corrected)
    return { recordId, added, corrected }
  })

/** Everything that a store answers about a process. */
const answers = ({ store, processId }: Begun, asker: Tenant, recordId: string) =>
  Effect.all([
    store.get(asker, processId),
    store.history(asker, processId),
    store.records(asker, processId, { withdrawn: true }),
    store.record(asker, processId, recordId),
    store.list(asker),
    store.board(asker),
  ])

/** That the log reads by its editions, and that the snapshot and the records are its fold. */
const sound = (
  { store, organizer, processId }: Begun,
  fieldsOf: Redaction.FieldsOf | undefined = undefined,
) =>
  Effect.gen(function* () {
    const log = [...(yield* store.history(organizer, processId, { limit: 200 }))].reverse()
    const read = Event.reader([osl2014, sampleEdition], Forms.of)
    for (const event of log) ok(Result.isSuccess(read(event)))
    same(Process.fold(log), yield* store.get(organizer, processId))
    const { items } = yield* store.records(organizer, processId, { withdrawn: true, limit: 200 })
    const folded = Record.fold(log, new Map(), fieldsOf)
    for (const item of items) same(item, folded.get(item.id))
  })

/** Asked of a store made with `options`. */
export const redactions: ReadonlyArray<Check<ProcessStore | Organisations | Erasure>> = [
  ...Forms.codes.map((form) => ({
    title: `[ST29] words taken out of ${form} are in nothing that the store answers, and the log still reads and folds to the rest`,
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { recordId } = yield* tell(begun, form)
      ok(JSON.stringify(yield* answers(begun, organizer, recordId)).includes(secret))
      yield* store.execute(director, redacting(director, processId, recordId, form))
      for (const asker of [organizer, director])
        ok(!JSON.stringify(yield* answers(begun, asker, recordId)).includes(secret))
      yield* sound(begun)
    }),
  })),
  {
    title: "[ST29] a redaction takes what it names and leaves the rest, other records and other notes",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { recordId } = yield* tell(begun, "F06")
      const other = recording(organizer, processId, { content: { happened: "Zostaje", reflection: "Moje" } })
      yield* store.execute(organizer, other)
      yield* store.execute(director, redacting(director, processId, recordId, "F06", ["reflection"]))
      const left = (yield* store.record(organizer, processId, recordId)).content
      same(left, { ...telling("F06"), reflection: Redaction.mark })
      yield* store.execute(director, redacting(director, processId, recordId, "F06", ["happened"]))
      const { title, content } = yield* store.record(organizer, processId, recordId)
      same([title, content["happened"]], [Redaction.mark, Redaction.mark])
      ok("recordId" in other)
      const kept = (yield* store.record(organizer, processId, other.recordId)).content
      same([kept["happened"], kept["reflection"]], ["Zostaje", "Moje"])
    }),
  },
  {
    title: "[ST29] what is written again after a redaction stays, also when words go a second time",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { recordId, corrected } = yield* tell(begun, "F03")
      yield* store.execute(director, redacting(director, processId, recordId, "F03"))
      const anew = { ...corrected, id: uuid(), content: samples(day).F03 } as Command.Command
      yield* store.execute(organizer, anew)
      same((yield* store.record(organizer, processId, recordId)).content, samples(day).F03)
      yield* store.execute(director, redacting(director, processId, recordId, "F03", ["description"]))
      const { content } = yield* store.record(organizer, processId, recordId)
      same(content, { ...samples(day).F03, description: Redaction.mark })
      yield* sound(begun)
    }),
  },
  {
    title: "[ST29] a command sent again is answered as repeated after a redaction, without the words",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { recordId, added, corrected } = yield* tell(begun, "F03")
      const command = redacting(director, processId, recordId, "F03")
      const first = yield* store.execute(director, command)
      const again = yield* store.execute(director, command)
      same([first.repeated, again.repeated, again.events], [false, true, first.events])
      for (const one of [added, corrected]) {
        const { repeated, events } = yield* store.execute(organizer, one)
        same([repeated, events.length], [true, 1])
        ok(!JSON.stringify(events).includes(secret))
      }
      same((yield* store.get(organizer, processId)).version, first.state.version)
      const reused = yield* failure(
        store.execute(director, { ...command, fields: ["name"] } as Command.Command),
      )
      same(reused?._tag, "CommandReused")
    }),
  },
  {
    title: "[ST29] words go from a withdrawn record of a closed process too, and only at a director's word",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, organizer, processId } = begun
      const { recordId } = yield* tell(begun, "F04")
      const asked = {
        ...envelope(organizer, processId, {}),
        recordId,
        form: "F04",
        reason: "Pomyłka",
      } as const
      yield* store.execute(organizer, { ...asked, type: "withdraw" })
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "close",
        content: acts(day).close,
      })
      const refused = yield* failure(
        store.execute(organizer, redacting(organizer, processId, recordId, "F04")),
      )
      same(refused?._tag, "Refused")
      yield* store.execute(director, redacting(director, processId, recordId, "F04"))
      ok(!JSON.stringify(yield* answers(begun, organizer, recordId)).includes(secret))
      yield* sound(begun)
    }),
  },
  {
    title:
      "[ST29] words that a region asked for go as well, and a log that is brought in loses what it redacts",
    check: Effect.gen(function* () {
      const store = yield* ProcessStore
      const begun = yield* beginAs(regionalId())
      const { director, organizer, processId } = begun
      const { recordId } = yield* tell(begun, "F03")
      const before = [...(yield* store.history(organizer, processId))].reverse()
      const { events } = yield* store.execute(director, redacting(director, processId, recordId, "F03"))
      ok(!JSON.stringify(yield* answers(begun, organizer, recordId)).includes(secret))
      const to = yield* begin
      const moved = uuid()
      const log = [...before, ...events].map((event) => ({
        ...event,
        id: uuid(),
        organisationId: to.organizer.organisationId,
        processId: moved,
      }))
      ok(JSON.stringify(log).includes(secret))
      yield* store.importLog(to.organizer, log)
      const there = { ...to, processId: moved }
      ok(!JSON.stringify(yield* answers(there, to.organizer, recordId)).includes(secret))
      yield* sound(there)
    }),
  },
  {
    title:
      "[ST114] what a redaction took out is listed beside erasures by ids, the form and names of answers, and by no word",
    check: Effect.gen(function* () {
      const begun = yield* begin
      const { store, director, processId } = begun
      const { recordId } = yield* tell(begun, "F03")
      const command = { ...redacting(director, processId, recordId, "F03", ["name"]), reason: secret }
      const { events } = yield* store.execute(director, command as Command.Command)
      const [event] = events
      const administrator = { actorId: director.actorId, duty: "administrator" } as const
      const { erasures } = yield* (yield* Erasure).erasures(administrator)
      const ours = erasures.filter(({ subject }) => subject === processId)
      same(ours, [
        {
          id: event?.id,
          at: event?.at,
          kind: "redacted",
          centre: director.organisationId,
          subject: processId,
          by: director.actorId,
          form: "F03",
          record: recordId,
          fields: ["name"],
        },
      ])
    }),
  },
]
