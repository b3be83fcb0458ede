/**
 * The words of an event that may be about a person: where they stand, and of which privacy class they are.
 * Not here: sealing them (`Chain`), or which of them go and when (`Retention`, `Erasure`; `@osl/workflow`, Redaction).
 */
import { type Form, Forms, type Privacy } from "@osl/core"
import { Act, type Event, Redaction } from "@osl/workflow"

/** **Shape** `path` as in `/content/partners/0/name`: the names of fields and places in lists from the top of the event. */
export interface Word {
  readonly path: string
  readonly text: string
  readonly privacy: Privacy.Privacy
}

type Fields = ReadonlyArray<Form.FormField>

/** The fields of the forms as the model has them. */
export const usual: Redaction.FieldsOf = (form) => Forms.all[form].fields

/** The forms of the acts whose answers an event holds. */
const acts = {
  "process-opened": Act.openProcess,
  "mandate-issued": Act.issueMandate,
  "organizer-assigned": Act.assignOrganizer,
  "organizer-unassigned": Act.unassignOrganizer,
  "stage-extended": Act.extendStage,
  "plan-consulted": Act.consultPlan,
  "plan-returned": Act.returnPlan,
  "plan-approved": Act.approvePlan,
  "plan-reviewed": Act.reviewPlan,
  "plan-action-closed": Act.closePlanAction,
  "report-issued": Act.issueReport,
  "receiver-named": Act.nameReceiver,
  "process-suspended": Act.suspend,
  "process-closed": Act.close,
  "process-reopened": Act.reopen,
} as const satisfies { readonly [T in Event.Type]?: { readonly fields: Fields } }

const isAct = (type: string): type is keyof typeof acts => Object.hasOwn(acts, type)

const fieldsIn = (event: Event.Event, fieldsOf: Redaction.FieldsOf): Fields => {
  if (event.type === "record-added" || event.type === "record-corrected") return fieldsOf(event.form)
  return isAct(event.type) ? acts[event.type].fields : []
}

const isText = ({ kind }: Form.FormField): boolean => kind === "text" || kind === "long-text"

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null

/** Every text, of a class; `fields` says which are none of a person's: choices, dates, references. */
const within = (
  value: unknown,
  path: string,
  fields: Fields,
  privacy: Privacy.Privacy,
): ReadonlyArray<Word> => {
  if (typeof value === "string") return [{ path, text: value, privacy }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = `${path}/${name}`
    if (Array.isArray(value)) return within(inner, place, fields, privacy)
    const field = fields.find((one) => one.name === name)
    if (field === undefined) return within(inner, place, [], privacy)
    const isOpen = isText(field) || field.kind === "list"
    return isOpen ? within(inner, place, field.fields ?? [], field.privacy) : []
  })
}

/**
 * The words of an event: every text that a person wrote in an answer or as a reason.
 *
 * **Shape** in the order of the event. A field that the forms given do not know counts as a text of the institution.
 */
export const of = (event: Event.Event, fieldsOf: Redaction.FieldsOf = usual): ReadonlyArray<Word> => [
  ...("content" in event ? within(event.content, "/content", fieldsIn(event, fieldsOf), "institution") : []),
  ...("reason" in event ? within(event.reason, "/reason", [], "institution") : []),
  ...("criteria" in event
    ? event.criteria.flatMap(({ reason }, place) =>
        reason === undefined ? [] : within(reason, `/criteria/${place}/reason`, [], "institution"),
      )
    : []),
]

const replaced = (value: unknown, path: string, by: (path: string, value: unknown) => unknown): unknown => {
  const other = by(path, value)
  if (other !== undefined) return other
  if (Array.isArray(value))
    return value.map((inner: unknown, place) => replaced(inner, `${path}/${place}`, by))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, replaced(inner, `${path}/${name}`, by)]),
  )
}

/** The event as plain data, with something else at the places that `by` answers for. */
export const withOthers = (event: unknown, by: (path: string, value: unknown) => unknown): unknown =>
  replaced(event, "", by)

/** An event whose words at the places named gave way to the mark of a redaction. */
export const wiped = (event: Event.Event, paths: ReadonlySet<string>): Event.Event => without(event, paths)

/** The same of an event of any log. */
export const without = <E>(event: E, paths: ReadonlySet<string>): E =>
  withOthers(event, (path) => (paths.has(path) ? Redaction.mark : undefined)) as E
