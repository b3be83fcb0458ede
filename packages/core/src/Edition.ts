/**
 * An edition: the model at one point in time, as frozen data that packages interpret.
 * Not here: judging a process by it (`@osl/workflow`), or the data themselves (`editions/`).
 */
import type { CodeList } from "./CodeList.ts"
import type { Evidence } from "./Evidence.ts"
import type { FormField } from "./Form.ts"
import type { FormCode } from "./Forms.ts"
import type { Text } from "./Language.ts"
import * as Model from "./Model.ts"
import type { Organisation } from "./Organisation.ts"
import type { Role, Term } from "./Term.ts"

export type { Role, Term }

/** Which edition, never by an address that changes. **Unit** `version` is a semantic version. */
export interface EditionRef {
  readonly key: string
  readonly version: string
}

/** Who works with a process, as far as the edition hands out duties. */
export type Duty = "organizer" | "director" | "supervisor" | "regional-coordinator" | "administrator"

/** Where something missing is mended: by a record of a form, or by an act on the process. */
export type Mend = { readonly form: FormCode } | { readonly act: string }

/**
 * A condition of entering or leaving a stage.
 *
 * **Unit** `wanted` is in the measure's unit; `params` in the units the measure documents.
 * `sentence` is an ICU message (values, `number`, `plural`, `select`) over `current`, `wanted` and `params`.
 */
export interface Criterion extends Evidence {
  readonly key: string
  readonly measure: string
  readonly params: Readonly<Record<string, number>>
  readonly comparison: "at-least" | "at-most"
  readonly wanted: number
  readonly unit: "count" | "percent" | "yes-no"
  readonly sentence: Text
  readonly mend: Mend
  readonly who: ReadonlyArray<Duty>
  readonly waivable: boolean
}

/**
 * How long a stage is expected to take.
 *
 * **Shape** with `sinceReview`, `warnAfter` is counted anew from each review of the stage. **Unit** calendar months.
 */
export interface Expectation extends Evidence {
  readonly from: number
  readonly to: number
  readonly warnAfter: number
  readonly sinceReview: boolean
}

/**
 * A stage of the process: its aim (`definition`), what has to be so before it (`conditions`), what is done and with what
 * documents (`instruments`, never method tools), what comes of it, and who leads.
 *
 * **Shape** `plain` is the definition in plain language, for residents; `entry` and `exit` are what a program judges.
 */
export interface Stage extends Term {
  readonly number: number
  readonly plain: Text
  readonly conditions: Text
  readonly activities: Text
  readonly instruments: Text
  readonly outputs: Text
  readonly lead: Text
  /** Role key → 0 (none) to 3 (leading). A display, not a rule. */
  readonly intensity: Readonly<Record<string, number>>
  readonly entry: ReadonlyArray<Criterion>
  readonly exit: ReadonlyArray<Criterion>
  readonly expectation: Expectation | null
}

/**
 * A move that the edition draws.
 *
 * `forward` leaves the stages that are open and asks for their exit criteria; `parallel` opens a stage beside
 * the one it starts from; `back` returns, with a reason, and asks only for the entry criteria that may not be waived.
 */
export interface Transition extends Evidence {
  readonly from: string
  readonly to: string
  readonly kind: "forward" | "parallel" | "back"
  readonly who: ReadonlyArray<Duty>
}

/** Where something was read. **Shape** `address` is absent for what is only on paper. */
export interface Source {
  readonly key: string
  readonly title: string
  readonly address?: string
}

/** A field that a region adds to a form, at its end. */
export interface ExtraField extends Evidence {
  readonly form: string
  readonly field: FormField
}

/**
 * The whole model of one edition.
 *
 * **Shape** stages in the order of the process: it begins in the first and is handed over in the last. `base` is the
 * edition an overlay was laid on, null when this one stands by itself. **Unit** dates `YYYY-MM-DD`.
 */
export interface Edition extends EditionRef, Model.Model {
  readonly base: EditionRef | null
  readonly title: Text
  readonly status: "draft" | "published" | "withdrawn"
  readonly validFrom: string
  readonly validTo: string | null
  readonly transitions: ReadonlyArray<Transition>
  readonly outcomes: CodeList
  readonly codeLists: ReadonlyArray<CodeList>
  readonly formFields: ReadonlyArray<ExtraField>
  /** Leader, initiator and partners of the project that made the model. */
  readonly organisations: ReadonlyArray<Organisation>
  readonly waivedBy: ReadonlyArray<Duty>
  readonly sources: ReadonlyArray<Source>
}

/** The stable address of a term. */
export const uri = (edition: EditionRef, kind: string, key: string): string =>
  `urn:osl:${edition.key}:${kind}:${key}`

/** The stage of an edition with this key. */
export const stage = (edition: Edition, key: string): Stage | undefined =>
  edition.stages.find((one) => one.key === key)

/** The moves drawn from a stage, in the order of the edition. */
export const transitionsFrom = (edition: Edition, from: string): ReadonlyArray<Transition> =>
  edition.transitions.filter((one) => one.from === from)

/** Every criterion of the edition with the stage it belongs to. */
export const criteria = (
  edition: Edition,
): ReadonlyArray<{
  readonly stage: string
  readonly side: "entry" | "exit"
  readonly criterion: Criterion
}> =>
  edition.stages.flatMap((one) => [
    ...one.entry.map((criterion) => ({ stage: one.key, side: "entry" as const, criterion })),
    ...one.exit.map((criterion) => ({ stage: one.key, side: "exit" as const, criterion })),
  ])

/** The lists that hold no terms, by the kind of part they hold. */
const otherLists = (edition: Edition): Readonly<Record<string, ReadonlyArray<unknown>>> => ({
  criterion: criteria(edition),
  transition: edition.transitions,
  "code-list": edition.codeLists,
  field: edition.formFields,
  organisation: edition.organisations,
  source: edition.sources,
})

/** What an address leads to, in this edition; `undefined` when it leads nowhere or to another edition. */
export const part = (edition: Edition, address: string): unknown => {
  const [scheme, osl, of, kind = "", ...rest] = address.split(":")
  if (scheme !== "urn" || osl !== "osl" || of !== edition.key) return undefined
  const key = rest.join(":")
  if (Model.isKind(kind)) return Model.find(edition, kind, key)
  switch (kind) {
    case "edition":
      return key === edition.key ? edition : undefined
    case "criterion":
      return criteria(edition).find(({ criterion }) => criterion.key === key)?.criterion
    case "transition":
      return edition.transitions.find(({ from, to }) => `${from}:${to}` === key)
    case "code-list":
      return edition.codeLists.find((one) => one.key === key)
    case "field":
      return edition.formFields.find(({ form, field }) => `${form}.${field.name}` === key)
    case "organisation":
      return edition.organisations.find((one) => one.key === key)
    case "source":
      return edition.sources.find((one) => one.key === key)
    case "list":
      return Model.isKind(key)
        ? Model.terms(edition, key)
        : new Map(Object.entries(otherLists(edition))).get(key)
    default:
      return undefined
  }
}

/** Every address of an edition that leads to a part of it, from the whole to its sources, then its lists. */
export const addresses = (edition: Edition): ReadonlyArray<string> => [
  uri(edition, "edition", edition.key),
  ...Model.all(edition).map(({ kind, term }) => uri(edition, kind, term.key)),
  ...criteria(edition).map(({ criterion }) => uri(edition, "criterion", criterion.key)),
  ...edition.transitions.map(({ from, to }) => uri(edition, "transition", `${from}:${to}`)),
  ...edition.codeLists.map(({ key }) => uri(edition, "code-list", key)),
  ...edition.formFields.map(({ form, field }) => uri(edition, "field", `${form}.${field.name}`)),
  ...edition.organisations.map(({ key }) => uri(edition, "organisation", key)),
  ...edition.sources.map(({ key }) => uri(edition, "source", key)),
  ...[...Model.kinds, ...Object.keys(otherLists(edition))].map((kind) => uri(edition, "list", kind)),
]

/** An edition as one JSON document; `EditionDocument` reads it back. **Shape** two spaces, a line end at the end. */
export const toJson = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`
