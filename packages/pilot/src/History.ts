/**
 * Carrying a script out: every step is asked of the workflow, so that no impossible history can come about.
 * Not here: the script (`Script`), or the rules (`@osl/workflow`).
 */
import { Forms, LocalDate } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import { type Command, type Event, Process, Refusal } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Step } from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import type { Chance } from "./Chance.ts"
import * as Uuid from "./Uuid.ts"

/** The workflow refused a step of a script: a mistake in the generator, never in what a person did. */
export class ImpossibleHistory extends Schema.TaggedError<ImpossibleHistory>()("ImpossibleHistory", {
  step: Schema.String,
  on: Schema.String,
  conditions: Schema.Array(Refusal.Condition),
}) {
  override get message() {
    const wrong = this.conditions.map((one) => `${one.criterion ?? one.code} ${one.path.join(".")}`.trim())
    return `Impossible history: ${this.step} on ${this.on}: ${wrong.join(", ")}`
  }
}

export interface Parties {
  readonly organisationId: string
  readonly organizers: ReadonlySet<string>
}

type Head = NonNullable<Process.Facts["record"]>

/**
 * The log that the steps lead to.
 *
 * **Shape** `steps` in the order of time; instants strictly grow.
 * **Errors** throws `ImpossibleHistory` when the workflow refuses a step.
 */
export const perform = (
  chance: Chance,
  parties: Parties,
  processId: string,
  steps: Iterable<Step>,
): ReadonlyArray<Event.Event> => {
  const log: Array<Event.Event> = []
  const heads = new Map<string, Head>()
  let state: Process.State | null = null
  let clock = 0
  for (const step of steps) {
    clock = Math.max(
      Calendar.instant(step.on, step.minute) + chance.int(0, 55) * 1000 + chance.int(0, 999),
      clock + chance.int(45, 240) * 1000,
    )
    const command: Command.Command = {
      id: Uuid.at(clock, chance),
      organisationId: parties.organisationId,
      processId,
      actor: step.by,
      at: new Date(clock).toISOString(),
      version: log.length,
      ...step.body,
    }
    const head = "recordId" in step.body ? heads.get(step.body.recordId) : undefined
    const decided = Process.decide(edition, state, command, {
      ...(head === undefined ? {} : { record: head }),
      forms: Forms.of(edition),
      isMunicipality: Municipality.isTerc,
      isOrganizer: (id) => parties.organizers.has(id),
    })
    if (Result.isFailure(decided)) {
      const form = "form" in step.body ? ` ${step.body.form}` : ""
      throw new ImpossibleHistory({
        step: step.body.type + form,
        on: LocalDate.at(command.at),
        conditions: decided.failure.conditions,
      })
    }
    for (const event of decided.success) {
      log.push(event)
      state = Process.evolve(state, event)
      if (event.type === "record-added") {
        heads.set(event.recordId, { form: event.form, authorId: event.actor.id, withdrawn: false })
      } else if (event.type === "record-withdrawn" && head !== undefined) {
        heads.set(event.recordId, { ...head, withdrawn: true })
      }
    }
  }
  return log
}
