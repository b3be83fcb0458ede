/**
 * Taking a process over to another edition, and what stands in the way of it.
 * Not here: what would change for it (`Rehearsal`), or which editions there are (the store).
 */
import { Edition, Form, type Forms } from "@osl/core"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { events, type Of, type Outcome, reasonGiven, refuse, unless, when } from "./Outcome.ts"
import { type Condition, condition } from "./Refusal.ts"
import type { State } from "./State.ts"

/** A record as it stands: its present content. Withdrawn ones are left out. */
export interface Written {
  readonly id: string
  readonly form: Forms.FormCode
  readonly content: unknown
}

/** What adopting an edition needs to know: the edition, its forms (`Forms.of`), every record of the process. */
export interface Target {
  readonly edition: Edition.Edition
  readonly forms: Forms.OfEdition
  readonly records: ReadonlyArray<Written>
}

/** How the content of a record fits the form of an edition. */
export type Fit = "fits" | "incomplete" | "not-kept"

const lost: ReadonlyArray<string> = ["unexpected", "not-in-list"]

/** **Shape** `forms` are those of the edition; `not-kept` when it does not know one of its fields or codes, `incomplete` when it asks for more. */
export const fit = (forms: Forms.OfEdition, { form, content }: Written): Fit => {
  const schema: Schema.Codec<unknown, unknown> = forms[form].schema
  const found = Form.decode(schema, content)
  if (Result.isSuccess(found)) return "fits"
  return found.failure.some(({ code }) => lost.includes(code)) ? "not-kept" : "incomplete"
}

/** The open stages that an edition does not have. */
export const missingStages = (edition: Edition.Edition, { openStages }: State): ReadonlyArray<string> =>
  openStages.filter((stage) => Edition.stage(edition, stage) === undefined)

const stageConditions = (
  command: Of<"adopt-edition">,
  edition: Edition.Edition,
  state: State,
): ReadonlyArray<Condition> =>
  missingStages(edition, state).flatMap((stage) => {
    const to = command.stages.find(({ from }) => from === stage)?.to
    return when(
      to === undefined || Edition.stage(edition, to) === undefined,
      condition("stage-to-choose", ["stages", stage]),
    )
  })

/** Only to a published edition that knows every open stage, or is told which one goes on instead, and that loses no record. */
export const adopt = (command: Of<"adopt-edition">, state: State, target: Target | undefined): Outcome => {
  const { key, version } = command.edition
  const name = `${key} ${version}`
  if (target === undefined || target.edition.key !== key || target.edition.version !== version) {
    return refuse(condition("unknown-edition", ["edition"], { edition: name }))
  }
  if (state.edition.key === key && state.edition.version === version) {
    return refuse(condition("edition-in-use", ["edition"], { edition: name }))
  }
  const { edition } = target
  const missing = missingStages(edition, state)
  const stages = command.stages.filter(({ from }) => missing.includes(from))
  return unless(
    [
      ...when(
        edition.status !== "published",
        condition("edition-not-published", ["edition"], { edition: name }),
      ),
      ...stageConditions(command, edition, state),
      ...target.records
        .filter((record) => fit(target.forms, record) === "not-kept")
        .map(({ id }) => condition("record-not-kept", ["records", id])),
      ...reasonGiven(command.reason, ["reason"]),
    ],
    () => events({ type: "edition-adopted", to: { key, version }, stages, reason: command.reason }),
  )
}
