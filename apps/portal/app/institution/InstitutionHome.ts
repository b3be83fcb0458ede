/**
 * What a director sees of all processes at once: decisions that wait, how work is shared out, terms that end soon.
 * Not here: reading the processes (`home.server.ts`), or what a process asks for (`@osl/workflow`, ToDo).
 */
import { Edition, LocalDate } from "@osl/core"
import { Deadline, Permission, type Process, ToDo } from "@osl/workflow"
import type { Reader } from "../process/CriterionWords.ts"
import * as links from "../process/links.ts"
import * as Tasks from "../process/Tasks.ts"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"

/** A decision, with the process it is about. */
export interface Decision extends Tasks.TaskItem {
  readonly process: string
}

/** How much somebody has. **Unit** processes, tasks, hours a week. */
export interface Load {
  readonly key: string
  readonly name: string
  readonly processes: number
  readonly hours: number
  readonly tasks: number
  readonly overdue: number
}

/** A stage whose last day is near or past. */
export interface Ending {
  readonly key: string
  readonly process: string
  readonly href: string
  readonly stage: string
  readonly lead: string
  /** **Unit** a local date, the last day in time. */
  readonly due: string
  readonly isLate: boolean
}

export interface InstitutionHome {
  readonly decisions: ReadonlyArray<Decision>
  readonly loads: ReadonlyArray<Load>
  readonly endings: ReadonlyArray<Ending>
}

/** What the page is told with. **Unit** `today` is the local date in Poland; `people` are names by id. */
export interface Ground {
  readonly states: ReadonlyArray<Process.State>
  readonly editionOf: (state: Process.State) => Edition.Edition
  readonly organizers: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly people: Readonly<Record<string, string>>
  readonly today: string
  readonly reader: Reader
}

/** **Unit** calendar days ahead that count as soon. */
export const soon = 60

const decisions = ({ states, editionOf, people, today, reader }: Ground): ReadonlyArray<Decision> =>
  Tasks.byDue(
    states.flatMap((state) =>
      Tasks.decisions({ edition: editionOf(state), state, today, reader, people }).map((task) => ({
        ...task,
        process: state.name,
      })),
    ),
  )

/** The work of organisers that stands open in a process. */
const open = (edition: Edition.Edition, state: Process.State, today: string): ReadonlyArray<ToDo.Task> =>
  ToDo.of(edition, state, today).filter(({ who }) => who.includes("organizer"))

/** The key of work that nobody leads yet. */
const nobody = "nobody"

/**
 * Who has how much: every organiser of the institution and everybody who leads, also those with nothing.
 *
 * **Shape** by name, so that it is no ranking; at the end what nobody leads, when there is such. Hours are those of every process somebody
 * is assigned to, tasks those of the processes they lead.
 */
const loads = ({ states, editionOf, organizers, people, today, reader }: Ground): ReadonlyArray<Load> => {
  const leads = states.map(({ lead }) => lead ?? nobody)
  const ids = new Set([...organizers.map(({ id }) => id), ...leads])
  const names = new Map(organizers.map(({ id, label }) => [id, label]))
  const rows = [...ids].map((id): Load => {
    const led = states.filter(({ lead }) => (lead ?? nobody) === id)
    const tasks = led.flatMap((state) => open(editionOf(state), state, today))
    return {
      key: id,
      name:
        id === nobody
          ? say(reader.language, "institution.load.nobody")
          : (names.get(id) ?? people[id] ?? say(reader.language, "institution.load.outsider")),
      processes: led.length,
      hours: states.reduce((sum, { organizers: hours }) => sum + (hours[id] ?? 0), 0),
      tasks: tasks.length,
      overdue: tasks.filter(({ due }) => due !== null && due < today).length,
    }
  })
  const order = new Intl.Collator(reader.language)
  return rows.sort((a, b) =>
    a.key === nobody ? 1 : b.key === nobody ? -1 : order.compare(a.name, b.name) || (a.key < b.key ? -1 : 1),
  )
}

const endings = ({ states, editionOf, people, today, reader }: Ground): ReadonlyArray<Ending> => {
  const until = LocalDate.addDays(today, soon)
  return states
    .flatMap((state) =>
      state.status !== "open"
        ? []
        : state.visits.flatMap((visit): ReadonlyArray<Ending> => {
            const edition = editionOf(state)
            const due = visit.leftOn === null ? Deadline.of(edition, state, visit) : null
            if (due === null || due > until) return []
            return [
              {
                key: `${state.id} ${visit.stage} ${visit.enteredOn}`,
                process: state.name,
                href: Permission.may(reader.duty, "extend-stage")
                  ? links.act(state.id, "extend-stage")
                  : links.overview(state.id),
                stage: Edition.stage(edition, visit.stage)?.label[ofModel(reader.language)] ?? visit.stage,
                lead:
                  people[state.lead ?? ""] ??
                  say(
                    reader.language,
                    state.lead === null ? "processes.no-lead" : "institution.load.outsider",
                  ),
                due,
                isLate: due < today,
              },
            ]
          }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.key < b.key ? -1 : 1))
}

/** **Shape** plain JSON. */
export const of = (ground: Ground): InstitutionHome => ({
  decisions: decisions(ground),
  loads: loads(ground),
  endings: endings(ground),
})
