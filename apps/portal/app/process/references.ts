/**
 * What the fields of a form may refer to in one process: its groups, partnerships, plan actions and open stages, the
 * centre's organisers.
 * Not here: the fields (`@osl/core`, Field.reference).
 */
import { Edition } from "@osl/core"
import type { Reference } from "@osl/ui"
import { Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"

/** The process, and what else is needed to name what its forms refer to. */
interface Around {
  readonly edition: Edition.Edition
  readonly state: Process.State
  readonly organizers: ReadonlyArray<Reference>
  readonly language: Locale
}

const named = (state: Process.State, form: "F10" | "F11"): ReadonlyArray<Reference> =>
  Object.entries(state.records).flatMap(([id, entry]) =>
    entry.form === form && (entry.form === "F10" || entry.form === "F11") ? [{ id, label: entry.name }] : [],
  )

const plans = (state: Process.State): ReadonlyArray<Reference> =>
  Object.entries(state.records).flatMap(([id, entry]) =>
    entry.form === "F12" ? [{ id, label: entry.title }] : [],
  )

/** The stages that the process was or is at, each once. */
const visited = ({ edition, state, language }: Around): ReadonlyArray<Reference> =>
  [...new Set(state.visits.map(({ stage }) => stage))].map((id) => ({
    id,
    label: Edition.stage(edition, id)?.label[ofModel(language)] ?? id,
  }))

/** **Shape** by the form or the word that a field names; plan actions that are not closed yet. */
export const of = (around: Around, planId?: string): Readonly<Record<string, ReadonlyArray<Reference>>> => {
  const { edition, state, organizers, language } = around
  const entry = planId === undefined ? Process.currentPlan(state) : state.records[planId]
  return {
    F10: named(state, "F10"),
    F11: named(state, "F11"),
    F12: plans(state),
    stage: visited(around),
    organizer: organizers,
    "assigned-organizer": organizers.filter(({ id }) => Object.hasOwn(state.organizers, id)),
    "open-stage": state.openStages.flatMap((key) => {
      const stage = Edition.stage(edition, key)
      return stage?.expectation ? [{ id: key, label: stage.label[ofModel(language)] }] : []
    }),
    "plan-action":
      entry?.form === "F12"
        ? entry.actions.flatMap(({ name, closed }, index) =>
            closed === null ? [{ id: String(index), label: name }] : [],
          )
        : [],
  }
}

/** What each id is called, to be read in a summary. */
export const labels = (
  references: Readonly<Record<string, ReadonlyArray<Reference>>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(references)
      .flat()
      .map(({ id, label }) => [id, label]),
  )
