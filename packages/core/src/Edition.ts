/**
 * An edition: the model at one point in time, as frozen data that packages interpret.
 * Not here: judging a process by it (`@osl/workflow`), or the data themselves (`editions/`).
 */
import type { CodeList } from "./CodeList.ts"
import type { Evidence, Parted } from "./Evidence.ts"
import type { FormCode } from "./Forms.ts"
import type { Text } from "./Language.ts"

/** Which edition, never by an address that changes. **Unit** `version` is a semantic version. */
export interface EditionRef {
  readonly key: string
  readonly version: string
}

/** A term of the model: what it is called, what it means, and how we know each of it. */
export interface Term extends Parted<TermPart> {
  readonly key: string
  readonly label: Text
  readonly definition: Text
}

/** What of a term may be known better than the whole of it. */
export type TermPart = "label" | "definition" | "plain" | "tasks" | "activities" | "outputs"

/** A role of the organiser. `colour` names the token that the kit draws it with. */
export interface Role extends Term {
  readonly tasks: Text
}

/** Who works with a process, as far as the edition hands out duties. */
export type Duty = "organizer" | "director" | "supervisor" | "regional-coordinator" | "administrator"

/** Where something missing is mended: by a record of a form, or by an act on the process. */
export type Mend = { readonly form: FormCode } | { readonly act: string }

/**
 * A condition of entering or leaving a stage.
 *
 * **Unit** `wanted` is in the measure's unit; `params` in the units the measure documents.
 * `sentence` is an ICU message over `current`, `wanted` and `params`.
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

/** How long a stage is expected to take. **Unit** calendar months. */
export interface Expectation extends Evidence {
  readonly from: number
  readonly to: number
  readonly warnAfter: number
}

/** A stage of the process. `plain` is the definition in plain language, for residents. */
export interface Stage extends Term {
  readonly number: number
  readonly plain: Text
  readonly activities: Text
  readonly outputs: Text
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

export interface Source {
  readonly key: string
  readonly title: string
  readonly address?: string
}

/** The whole model of one edition. **Shape** stages in the order of the process. */
export interface Edition extends EditionRef {
  readonly title: Text
  readonly status: "draft" | "published" | "withdrawn"
  readonly validFrom: string
  readonly validTo: string | null
  readonly roles: ReadonlyArray<Role>
  readonly stages: ReadonlyArray<Stage>
  readonly transitions: ReadonlyArray<Transition>
  readonly outcomes: CodeList
  readonly codeLists: ReadonlyArray<CodeList>
  readonly waivedBy: ReadonlyArray<Duty>
  readonly sources: ReadonlyArray<Source>
}

/** The stable address of a term. */
export const uri = (edition: EditionRef, kind: string, key: string): string =>
  `urn:osl:${edition.key}:${kind}:${key}`

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
