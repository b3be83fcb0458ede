/**
 * The fields of a record that only its author may read, and taking them out before anything is decided or logged.
 * Not here: which fields those are (`@osl/core`, privacy class `author`).
 */
import { type Edition, Forms } from "@osl/core"
import type { Command } from "@osl/workflow"
import type { Content } from "./Record.ts"

/** The names of the fields of a form, as an edition has it, that are for the author alone. */
export const fieldsOf = (edition: Edition.Edition, form: Forms.FormCode): ReadonlyArray<string> =>
  Forms.of(edition)
    [form].fields.filter((field) => field.privacy === "author")
    .map((field) => field.name)

/**
 * What the author alone may read of a command.
 *
 * **Shape** `fields` is empty when the author left them empty, and takes the place of what was noted before.
 */
export interface PrivateNote {
  readonly recordId: string
  readonly fields: Content
}

/** **Shape** `note` is null when the form has no private field, or the command is not about what a record says. */
export interface Parted {
  readonly command: Command.Command
  readonly note: PrivateNote | null
}

/** Parts a command from the private fields it carries under an edition. The given command is unchanged. **Source** seed S11 of the model; rule ST9. */
export const part = (edition: Edition.Edition, command: Command.Command): Parted => {
  if (command.type !== "record" && command.type !== "correct") return { command, note: null }
  const names = fieldsOf(edition, command.form)
  if (names.length === 0) return { command, note: null }
  const given: Content = command.content
  const fields = Object.fromEntries(
    names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  )
  const shared = structuredClone(command)
  for (const name of names) Reflect.deleteProperty(shared.content, name)
  return { command: shared, note: { recordId: command.recordId, fields } }
}

/** What of a note is shown with a record: the private fields that its edition asks for; all when that is not carried. */
export const shown = (
  edition: Edition.Edition | undefined,
  form: Forms.FormCode,
  fields: Content,
): Content => {
  if (edition === undefined) return fields
  const names = fieldsOf(edition, form)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
}

/** A note in the place of an earlier one. **Shape** a field that the edition does not ask for stays as it was noted under another. */
export const over = (
  edition: Edition.Edition,
  form: Forms.FormCode,
  before: Content,
  note: PrivateNote,
): PrivateNote => {
  const names = fieldsOf(edition, form)
  const others = Object.entries(before).filter(([name]) => !names.includes(name))
  return { ...note, fields: { ...Object.fromEntries(others), ...note.fields } }
}
