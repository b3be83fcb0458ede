/**
 * A posted record of any form as a command: the one place where the form's code and its content meet again.
 * Not here: what becomes of the command (`sending.server.ts`).
 */
import { type EditionForm, type Form, Forms } from "@osl/core"
import type { Command } from "@osl/workflow"
import type * as Schema from "effect/Schema"
import { read, type Submission } from "../submission.server.ts"
import type { Locale } from "../words/Locale.ts"
import { readWith } from "./reason.server.ts"

type AnyForm = Form.Form<string, Schema.Codec<unknown, unknown>>

/** A form by its code as an edition has it, its content not told apart. */
export const formOf = (edition: EditionForm.Ground, code: Forms.FormCode): AnyForm => Forms.of(edition)[code]

/** Reads a new record. **Shape** its id is that of the command, so that the same form sent twice names the same record. */
export const readNew = (
  edition: EditionForm.Ground,
  code: Forms.FormCode,
  posted: FormData,
  language: Locale,
): Submission<Command.Body> => {
  const sent = read(formOf(edition, code), posted, language)
  const { content, commandId } = sent
  return {
    ...sent,
    content:
      content === undefined
        ? undefined
        : ({ type: "record", form: code, recordId: commandId, content } as Command.Body),
  }
}

/** Reads a corrected record with the reason beside it. */
export const readCorrection = (
  edition: EditionForm.Ground,
  code: Forms.FormCode,
  recordId: string,
  posted: FormData,
  language: Locale,
): Submission<Command.Body> => {
  const sent = readWith(formOf(edition, code), posted, language)
  const { content: whole } = sent
  return {
    ...sent,
    content:
      whole === undefined
        ? undefined
        : ({
            type: "correct",
            form: code,
            recordId,
            content: whole.content,
            reason: whole.reason,
          } as Command.Body),
  }
}
