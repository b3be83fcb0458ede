/**
 * The forms of the model handed to what does without them: reading events, taking out words.
 * Not here: the forms of an edition that has its own (`Forms.of`).
 */
import { type Form, Forms } from "@osl/core"
import type * as Schema from "effect/Schema"
import * as Event from "../Event.ts"
import type { FieldsOf } from "../Redaction.ts"

export const decode: Event.Reader = Event.reader([], Forms.of)

export const fieldsOf: FieldsOf = (form) => Forms.all[form].fields

const forms: ReadonlyArray<Form.Form<Forms.FormCode, Schema.Codec<unknown, unknown>>> = Object.values(
  Forms.all,
)

/** The schema of a kind of event, by its type; of records by the form as well: `record-added F03`. */
export const schemas: { readonly [kind: string]: Schema.Top } = {
  ...Event.Plain,
  ...Object.fromEntries(forms.map((form) => [`record-added ${form.form}`, Event.recordAdded(form)])),
  ...Object.fromEntries(forms.map((form) => [`record-corrected ${form.form}`, Event.recordCorrected(form)])),
}
