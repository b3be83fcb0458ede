/**
 * What happened that concerns somebody: the kinds there are, and whom each event of a log is told.
 * Not here: keeping it and whether it was read (`Notices`), the words (`apps/portal`), or sending anything (`Outbox`).
 */
import type { Event as PortfolioEvent } from "@osl/competency"
import type { Edition } from "@osl/core"
import { type Event, Permission, type Process, Reminder, ToDo } from "@osl/workflow"
import type * as Outbox from "./Outbox.ts"
import type * as SupervisionBook from "./SupervisionBook.ts"

/** The kinds by what they are about, so that somebody may choose among a few. */
export const groups = {
  decisions: [
    "plan-asked",
    "evaluation-asked",
    "process-opened",
    "assessment-asked",
    "development-plan-asked",
  ],
  answers: [
    "plan-returned",
    "plan-approved",
    "evaluation-accepted",
    "report-issued",
    "mandate-issued",
    "assessment-returned",
    "assessment-accepted",
    "development-plan-returned",
    "development-plan-agreed",
    "badge-awarded",
    "badge-revoked",
  ],
  work: [
    "assigned",
    "unassigned",
    "record-corrected",
    "record-withdrawn",
    "record-redacted",
    "stage-entered",
    "stage-returned",
    "stage-extended",
    "process-suspended",
    "process-resumed",
    "process-closed",
    "process-reopened",
    "edition-adopted",
  ],
  deadlines: ["due-soon", "overdue", "escalated"],
  supervision: ["supervision-noted", "supervision-corrected", "supervision-withdrawn"],
  institution: ["invitation-accepted", "duties-changed", "thresholds-changed"],
} as const

export type Group = keyof typeof groups
export type Kind = (typeof groups)[Group][number]

export const groupNames: ReadonlyArray<Group> = Object.keys(groups).filter((one): one is Group =>
  Object.hasOwn(groups, one),
)

/** The kinds of some groups. */
export const kindsOf = (chosen: ReadonlyArray<Group>): ReadonlyArray<Kind> =>
  chosen.flatMap((group): ReadonlyArray<Kind> => groups[group])

/** What no log tells, and what a rebuild therefore leaves as it is. */
export const ofNoLog: ReadonlyArray<Kind> = [...groups.deadlines, ...groups.institution]

/**
 * Whom something is told. **Shape** people by id, whoever has one of the duties, and who first wrote a record of the process; never
 * `except`.
 */
export interface Audience {
  readonly people?: ReadonlyArray<string>
  readonly duties?: ReadonlyArray<Edition.Duty>
  readonly authorOf?: string
  readonly except?: ReadonlyArray<string>
}

/**
 * Something to tell. **Shape** `key` makes it one notice for each person; `actorId` who did it, null where nobody did or it is not to be
 * known; `subject` the id of the record, worker or session, or the key of the stage. **Unit** `at` an instant, UTC; `dueOn` a local date.
 */
export interface Draft {
  readonly key: string
  readonly kind: Kind
  readonly at: string
  readonly actorId: string | null
  readonly processId: string | null
  readonly subject: string | null
  readonly dueOn: string | null
  readonly to: Audience
}

type Plain = Omit<Draft, "key" | "at" | "actorId" | "processId" | "dueOn" | "to">

const told = (kind: Kind, to: Audience, subject: string | null = null): Plain & Pick<Draft, "to"> => ({
  kind,
  subject,
  to,
})

type Told = ReturnType<typeof told>

const writersOf = ({ records }: Process.State, recordId: string): ReadonlyArray<string> => {
  const entry = records[recordId]
  return entry === undefined ? [] : [entry.author, entry.writer]
}

const onProcess = (event: Event.Event, state: Process.State): Told | undefined => {
  const organizers = { people: Object.keys(state.organizers) }
  const withLead = (recordId: string): Audience => ({
    people: [...writersOf(state, recordId), ...(state.lead === null ? [] : [state.lead])],
  })
  switch (event.type) {
    case "process-opened":
      return event.actor.duty === "organizer"
        ? told("process-opened", { duties: Permission.duties("assign-organizer") })
        : undefined
    case "mandate-issued":
      return told("mandate-issued", organizers)
    case "organizer-assigned":
      return told("assigned", { people: [event.content.organizerId] })
    case "organizer-unassigned":
      return told("unassigned", { people: [event.content.organizerId] })
    case "plan-submitted":
      return told("plan-asked", { duties: Permission.duties("approve-plan") }, event.recordId)
    case "plan-returned":
    case "plan-approved":
      return told(event.type, withLead(event.recordId), event.recordId)
    case "record-added":
      return event.form === "F15"
        ? told("evaluation-asked", { duties: Permission.duties("accept-evaluation") }, event.recordId)
        : undefined
    case "evaluation-accepted":
      return told("evaluation-accepted", withLead(event.recordId), event.recordId)
    case "report-issued":
      return told("report-issued", withLead(event.recordId), event.recordId)
    case "record-corrected":
    case "record-withdrawn":
    case "record-redacted":
      return told(event.type, { authorOf: event.recordId }, event.recordId)
    case "stage-entered":
      if (event.by === "start") return undefined
      return told(event.by === "back" ? "stage-returned" : "stage-entered", organizers, event.stage)
    case "stage-extended":
      return told("stage-extended", organizers)
    case "process-suspended":
    case "process-resumed":
    case "process-closed":
    case "process-reopened":
    case "edition-adopted":
      return told(event.type, organizers)
    default:
      return undefined
  }
}

/** Whoever reviews sheets and plans of others. **Source** inferred; decision 0023. */
const reviewers: Audience = { duties: ["director"] }

const onPortfolio = (
  event: PortfolioEvent.Event,
  state: Extract<Outbox.Told, { readonly log: "portfolio" }>["state"],
): Told | undefined => {
  const worker = event.workerId
  const sheet = "assessmentId" in event ? state.assessments[event.assessmentId] : undefined
  switch (event.type) {
    case "assessment-submitted":
      return told("assessment-asked", { ...reviewers, except: [worker] }, worker)
    case "assessment-returned":
    case "assessment-accepted":
      return sheet === undefined ? undefined : told(event.type, { people: [sheet.assessor] }, worker)
    case "plan-review-requested":
      return told("development-plan-asked", reviewers, worker)
    case "plan-returned":
      return told("development-plan-returned", { people: [worker] }, worker)
    case "plan-agreed":
      return told("development-plan-agreed", { people: [worker] }, worker)
    case "badge-awarded":
    case "badge-revoked":
      return told(event.type, { people: [worker] }, worker)
    default:
      return undefined
  }
}

/** Those who consented and the supervisor: nobody else is told that a session took place. */
const onSupervision = (
  event: SupervisionBook.Event,
  { people }: SupervisionBook.SupervisionBook,
): Told | undefined => {
  switch (event.type) {
    case "session-noted":
      return told("supervision-noted", { people }, event.sessionId)
    case "session-corrected":
      return told("supervision-corrected", { people }, event.sessionId)
    case "session-withdrawn":
      return told("supervision-withdrawn", { people }, event.sessionId)
    default:
      return undefined
  }
}

/** Who rated whom is for who reviews to read on the sheet, where the rules of blindness hold. */
const blind: ReadonlyArray<Kind> = ["assessment-asked", "assessment-returned", "assessment-accepted"]

const drafted = (
  { id, at, actor }: { readonly id: string; readonly at: string; readonly actor: { readonly id: string } },
  processId: string | null,
  one: Told | undefined,
): ReadonlyArray<Draft> =>
  one === undefined
    ? []
    : [
        {
          ...one,
          key: id,
          at,
          actorId: blind.includes(one.kind) ? null : actor.id,
          processId,
          dueOn: null,
          to: { ...one.to, except: [actor.id, ...(one.to.except ?? [])] },
        },
      ]

/**
 * What is told of what was written.
 *
 * **Shape** at most one for each event, in their order; nothing for trainings and inquiries. **Source** inferred; rules ST230, ST231.
 */
export const of = (given: Outbox.Told): ReadonlyArray<Draft> => {
  switch (given.log) {
    case "process":
      return given.events.flatMap((event) => drafted(event, given.state.id, onProcess(event, given.state)))
    case "portfolio":
      return given.events.flatMap((event) => drafted(event, null, onPortfolio(event, given.state)))
    case "supervision":
      return given.events.flatMap((event) => drafted(event, null, onSupervision(event, given.state)))
    default:
      return []
  }
}

const kindOf = { coming: "due-soon", overdue: "overdue", escalation: "escalated" } as const satisfies Record<
  Reminder.Kind,
  Kind
>

/** Whom a duty means on one process: of the organisers only those who work on it. */
const onDuty = (state: Process.State, duties: ReadonlyArray<Edition.Duty>): Audience => ({
  duties: duties.filter((duty) => duty !== "organizer"),
  people: duties.includes("organizer")
    ? Object.keys(state.organizers).length > 0
      ? Object.keys(state.organizers)
      : [state.openedBy]
    : [],
})

/**
 * What is told of the last days of a process on a day.
 *
 * **Shape** one for all that a process asks of somebody by the same day, however often it is asked for; nothing unless the process is open. **Unit** `day` the local date in Poland;
 * `at` an instant, UTC. **Source** inferred; rule ST232, `@osl/workflow` TD9, TD10.
 */
export const ofDay = (
  edition: Edition.Edition,
  state: Process.State,
  day: string,
  at: string,
): ReadonlyArray<Draft> =>
  state.status !== "open"
    ? []
    : Reminder.on(ToDo.of(edition, state, day), day).map(({ task, kind, days, to }) => ({
        key: `${kind} ${days} ${task.due ?? ""} ${state.id}`,
        kind: kindOf[kind],
        at,
        actorId: null,
        processId: state.id,
        subject: null,
        dueOn: task.due,
        to: {
          ...(task.assignee !== null && kind !== "escalation"
            ? { people: [task.assignee] }
            : onDuty(state, to)),
          except: task.except,
        },
      }))
