/**
 * From daily work to evidence: what recorded work may show, proposed to the worker, who accepts, edits or declines it.
 * Not here: the records themselves (`@osl/workflow`), or levels, which evidence never sets (`Score`).
 */
import type { LocalDate, Problem } from "@osl/core"
import * as FreeText from "@osl/core/FreeText"
import * as Result from "effect/Result"
import * as Framework from "./Framework.ts"
import { make } from "./problems.ts"

/**
 * Work that was recorded, as plain data: which record, on which day, by whom, of what kind, in which role.
 *
 * **Shape** nothing that residents said or are called; whatever else an object carries is not looked at.
 * `kind` is the code of the activity (F06) or event (F13); `worker` the id of an account.
 */
export interface Work {
  readonly id: string
  readonly form: string
  readonly on: LocalDate.LocalDate
  readonly worker: string
  readonly kind?: string
  readonly role?: string
}

/** Which competencies work of a form and kind may show. */
export interface Row {
  readonly form: string
  readonly kind: string
  readonly competencies: ReadonlyArray<string>
}

const row = (form: string, kind: string, ...competencies: ReadonlyArray<string>): Row => ({
  form,
  kind,
  competencies,
})

/**
 * What a kind of work may show; a form without rows shows what the edition says of it (`shownBy`).
 *
 * **Shape** every kind of the diary and of events has its row; supervision, travel, desk work and own training show nothing.
 * **Source** inferred; rule PP1.
 */
export const table: ReadonlyArray<Row> = [
  row("F06", "talk", "C07"),
  row("F06", "meeting", "C08"),
  row("F06", "event", "C10"),
  row("F06", "fieldwork", "C03", "C07"),
  row("F06", "travel"),
  row("F06", "desk"),
  row("F06", "network", "C13", "C14"),
  row("F06", "supervision"),
  row("F06", "training"),
  row("F06", "reporting", "C20"),
  row("F13", "meeting", "C08"),
  row("F13", "workshop", "C08", "C12"),
  row("F13", "picnic", "C10", "C23"),
  row("F13", "campaign", "C10", "C16"),
  row("F13", "clean-up", "C10"),
  row("F13", "education", "C12"),
  row("F13", "self-help", "C10", "C23"),
  row("F13", "debate", "C08", "C14"),
  row("F13", "consultation", "C08", "C17"),
  row("F13", "other", "C08", "C10", "C12", "C23"),
]

/** What may be evidence. **Shape** `why` is what it was concluded from. */
export interface Proposal {
  readonly id: string
  readonly competency: string
  readonly worker: string
  readonly record: { readonly form: string; readonly id: string }
  readonly on: LocalDate.LocalDate
  readonly why: { readonly form: string; readonly kind: string | null; readonly role: string | null }
}

/** The forms of supervision: nothing of them is ever evidence. */
const isSupervision = (form: string, kind?: string): boolean =>
  form === "F18" || (form === "F06" && kind === "supervision")

const shown = (framework: Framework.Framework, { form, kind }: Work): ReadonlyArray<string> => {
  if (isSupervision(form, kind)) return []
  if (!table.some((one) => one.form === form))
    return framework.competencies.filter(({ shownBy }) => shownBy.includes(form)).map(({ key }) => key)
  return table.find((one) => one.form === form && one.kind === kind)?.competencies ?? []
}

/** **Unit** `after` the day up to which the worker has seen proposals: earlier work is not proposed again. */
export interface Options {
  readonly worker: string
  readonly after?: LocalDate.LocalDate
  readonly evidence?: ReadonlyArray<Evidence>
}

/**
 * What the recorded work of one person may show, the latest first.
 *
 * **Shape** one proposal for each record and competency, none for what is evidence already; with a role, only what that role
 * needs. Declined ones are kept nowhere: `after` is what keeps them from coming back.
 * **Source** inferred; rules PP1–PP3.
 */
export const of = (
  framework: Framework.Framework,
  work: ReadonlyArray<Work>,
  { worker, after, evidence = [] }: Options,
): ReadonlyArray<Proposal> => {
  const known = new Set(evidence.map(({ id }) => id))
  const found = work
    .filter((one) => one.worker === worker && (after === undefined || one.on > after))
    .flatMap((one) =>
      shown(framework, one).flatMap((key): ReadonlyArray<Proposal> => {
        const id = `${one.id}:${key}`
        const competency = Framework.competency(framework, key)
        if (competency === undefined || known.has(id)) return []
        if (one.role !== undefined && !competency.roles.includes(one.role)) return []
        const why = { form: one.form, kind: one.kind ?? null, role: one.role ?? null }
        return [{ id, competency: key, worker, record: { form: one.form, id: one.id }, on: one.on, why }]
      }),
    )
  const unique = new Map(found.map((one) => [one.id, one]))
  return [...unique.values()].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
}

/** Where evidence may go, if the worker agrees. */
export const purposes = ["review", "supervision", "badge"] as const
export type Purpose = (typeof purposes)[number]

/** A worker's consent. **Unit** `at` is an instant in UTC. */
export interface Consent {
  readonly purpose: Purpose
  readonly at: string
}

/** Evidence of a competency that the worker took as their own. **Shape** `consents` empty until given: nothing leaves before. */
export interface Evidence extends Omit<Proposal, "why"> {
  readonly note?: string
  readonly acceptedAt: string
  readonly consents: ReadonlyArray<Consent>
}

/** What the worker changes on accepting: another competency, a note in their own words. */
export interface Edit {
  readonly competency?: string
  readonly note?: string
}

/** **Unit** UTF-16 units. */
export const longestNote = 1000

const noteProblems = (note: string, path: Problem.Problem["path"]): ReadonlyArray<Problem.Problem> => [
  ...(note.length > longestNote ? [make("note-too-long", path, { max: longestNote })] : []),
  ...(FreeText.warnings(note).length > 0 ? [make("note-may-name-somebody", path)] : []),
]

/**
 * Takes a proposal as evidence, edited or as it is.
 *
 * **Errors** `only-subject`; `supervision-is-no-evidence`; `competency-not-in-framework`; `note-too-long`; `note-may-name-somebody`
 * when the note holds what looks like the number or address of a person.
 */
export const accept = (
  framework: Framework.Framework,
  proposal: Proposal,
  { by, at, edit = {} }: { readonly by: string; readonly at: string; readonly edit?: Edit },
): Result.Result<Evidence, ReadonlyArray<Problem.Problem>> => {
  const { why, ...rest } = proposal
  const { competency = proposal.competency, note = "" } = edit
  const problems = [
    ...(by === proposal.worker ? [] : [make("only-subject", ["by"])]),
    ...(isSupervision(proposal.record.form, why.kind ?? undefined)
      ? [make("supervision-is-no-evidence", ["record"])]
      : []),
    ...(Framework.competency(framework, competency) === undefined
      ? [make("competency-not-in-framework", ["edit", "competency"], { competency })]
      : []),
    ...noteProblems(note, ["edit", "note"]),
  ]
  return problems.length > 0
    ? Result.fail(problems)
    : Result.succeed({
        ...rest,
        id: `${proposal.record.id}:${competency}`,
        competency,
        ...(note.trim() === "" ? {} : { note }),
        acceptedAt: at,
        consents: [],
      })
}

/** Writes another note, or none, to evidence. **Errors** `only-subject`; `note-too-long`, `note-may-name-somebody`. */
export const annotate = (
  { note: _, ...evidence }: Evidence,
  { by, note = "" }: { readonly by: string; readonly note?: string },
): Result.Result<Evidence, ReadonlyArray<Problem.Problem>> => {
  const problems = [
    ...(by === evidence.worker ? [] : [make("only-subject", ["by"])]),
    ...noteProblems(note, ["note"]),
  ]
  return problems.length > 0
    ? Result.fail(problems)
    : Result.succeed({ ...evidence, ...(note.trim() === "" ? {} : { note }) })
}

/** The proposals without one that was declined; nothing of it remains. */
export const decline = (all: ReadonlyArray<Proposal>, id: string): ReadonlyArray<Proposal> =>
  all.filter((one) => one.id !== id)

/** Consents to one purpose. **Errors** `only-subject`. */
export const consent = (
  evidence: Evidence,
  { purpose, by, at }: Consent & { readonly by: string },
): Result.Result<Evidence, ReadonlyArray<Problem.Problem>> =>
  by === evidence.worker
    ? Result.succeed({
        ...evidence,
        consents: [...evidence.consents.filter((one) => one.purpose !== purpose), { purpose, at }],
      })
    : Result.fail([make("only-subject", ["by"])])

/** Takes a consent back. */
export const withdrawConsent = (evidence: Evidence, purpose: Purpose): Evidence => ({
  ...evidence,
  consents: evidence.consents.filter((one) => one.purpose !== purpose),
})

/** What may leave for a purpose: only evidence whose worker agreed to it. **Source** rule PP5. */
export const leaving = (all: ReadonlyArray<Evidence>, purpose: Purpose): ReadonlyArray<Evidence> =>
  all.filter(({ consents }) => consents.some((one) => one.purpose === purpose))
