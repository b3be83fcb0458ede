/**
 * Carrying a script out: every step is asked of the workflow, so that no impossible history can come about.
 * Not here: the script (`Script`), or the rules (`@osl/workflow`).
 */
import { type Edition, Forms, LocalDate } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import { type Adoption, type Command, type Event, Process, Redaction, Refusal } from "@osl/workflow"
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

const editions = { "osl-2012": osl2012, "osl-2014": osl2014 } as const

/** The records of a log as they stand, withdrawn ones left out. */
const writtenIn = (log: ReadonlyArray<Event.Event>): ReadonlyArray<Adoption.Written> => {
  const found = new Map<string, Adoption.Written>()
  for (const event of log) {
    if (event.type === "record-withdrawn") found.delete(event.recordId)
    if (event.type === "record-added" || event.type === "record-corrected")
      found.set(event.recordId, { id: event.recordId, form: event.form, content: event.content })
  }
  return [...found.values()]
}

/** What adopting an edition asks for; nothing for another step. */
const targetOf = ({ body }: Step, log: ReadonlyArray<Event.Event>): Pick<Process.Facts, "target"> => {
  if (body.type !== "adopt-edition") return {}
  const edition = Object.values(editions).find(({ key }) => key === body.edition.key)
  return edition === undefined
    ? {}
    : { target: { edition, forms: Forms.of(edition), records: writtenIn(log) } }
}

/**
 * The log that the steps lead to.
 *
 * **Shape** `steps` in the order of time, from the edition that the process begins under; instants strictly grow. Words
 * that are taken out are gone, as in a log that is kept.
 * **Errors** throws `ImpossibleHistory` when the workflow refuses a step.
 */
export const perform = (
  chance: Chance,
  parties: Parties,
  processId: string,
  steps: Iterable<Step>,
  begun: keyof typeof editions = "osl-2014",
): ReadonlyArray<Event.Event> => {
  const log: Array<Event.Event> = []
  const heads = new Map<string, Head>()
  let state: Process.State | null = null
  let clock = 0
  let edition: Edition.Edition = editions[begun]
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
      ...targetOf(step, log),
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
      } else if (event.type === "edition-adopted") {
        edition = Object.values(editions).find(({ key }) => key === event.to.key) ?? edition
      } else if (event.type === "record-withdrawn" && head !== undefined) {
        heads.set(event.recordId, { ...head, withdrawn: true })
      }
    }
  }
  return Redaction.ofLog(log, (form) => Forms.all[form].fields)
}
