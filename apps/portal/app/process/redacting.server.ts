/**
 * The questions before words are taken out of a record: out of which answers, and why.
 * Not here: taking them out (`@osl/workflow`, Redaction; `@osl/store`), or the page (`…records.$recordId.redact`).
 */
import { CodeList, type Edition, Evidence, Field, Form, Forms } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Schema from "effect/Schema"
import { say, type WordKey } from "../words/Words.ts"

const both = (key: WordKey): Field.Words => [say("pl", key), say("en", key)]

/** The answers of a form that hold words. **Shape** empty when words can be taken out of none. */
const wordy = (edition: Edition.Edition, form: Forms.FormCode): ReadonlyArray<Form.FormField> => {
  const { fields } = Forms.of(edition)[form]
  return fields.filter(({ name }) => Redaction.isRedactable(fields, name))
}

/** Whether a record of this form holds words at all. */
export const isWordy = (edition: Edition.Edition, form: Forms.FormCode): boolean =>
  wordy(edition, form).length > 0

/** The form for a record. **Shape** every answer that may hold words, also one that is empty now: it may have been filled in once. */
export const formOf = (edition: Edition.Edition, form: Forms.FormCode) =>
  Form.make(
    "redact",
    { title: both("redact.title"), purpose: both("redact.text"), ...Evidence.inferred() },
    Schema.Struct({
      fields: Field.choices(
        CodeList.make(
          "redactable",
          both("redact.fields"),
          Evidence.inferred(),
          Object.fromEntries(
            wordy(edition, form).map(({ name, label }) => [name, [label.pl, label.en] as const]),
          ),
        ),
        both("redact.fields"),
        { hint: both("redact.fields.hint"), minItems: 1 },
      ),
      reason: Field.longText(["Dlaczego", "Why"], { hint: both("redact.reason.hint"), maxLength: 1000 }),
    }),
  )
