/**
 * What an asker gets of portfolios: by being the worker, a manager or a peer.
 * Not here: the rules of sight (`@osl/competency`, Portfolio.seen), or reading what is kept (`CompetenciesInSql`, `CompetenciesInMemory`).
 */
import {
  type Event,
  type Framework,
  type Level,
  Portfolio,
  Profile,
  type Sight,
  SupervisionLog,
  TeamCoverage,
} from "@osl/competency"
import type { Edition, LocalDate } from "@osl/core"
import type { Awaiting, Look, Member, Supervision, Team } from "../Competencies.ts"
import type { Happened } from "../Conflict.ts"
import * as SupervisionBook from "../SupervisionBook.ts"
import type { Tenant } from "../Tenant.ts"

/** The duties that lead people and review what they hand in. **Source** inferred, dossier 9.1; as in `Portfolio.who` for reviews. */
const leading: ReadonlyArray<string> = ["director", "regional-coordinator"]

export const isLeading = ({ duty }: Tenant): boolean => leading.includes(duty)

export const viewerOf = (tenant: Tenant, workerId: string): Sight.Viewer => ({
  person: tenant.actorId,
  as: tenant.actorId === workerId ? "subject" : isLeading(tenant) ? "manager" : "peer",
})

/** Whether a viewer has still to rate as a peer, unseeing. */
const isBlind = (state: Portfolio.Portfolio, { person }: Sight.Viewer): boolean =>
  Portfolio.assessments(state).some(
    ({ assessor, sheet, status }) =>
      assessor === person && sheet.mode === "peer" && status !== "accepted" && status !== "withdrawn",
  )

const nothing = (id: string): Portfolio.Seen => ({
  id,
  version: 0,
  lookedUntil: null,
  plan: null,
  plans: [],
  trainings: [],
  assessments: [],
  evidence: [],
  badges: [],
})

/** A portfolio for an asker; null is the empty log. **Source** rule ST101. */
export const look = (
  framework: Framework.Framework,
  state: Portfolio.Portfolio | null,
  viewer: Sight.Viewer,
  workerId: string,
  today: string,
): Look => {
  const mayScore =
    viewer.as !== "peer" && !(viewer.as === "manager" && state !== null && isBlind(state, viewer))
  const all = state === null ? [] : Portfolio.assessments(state)
  return {
    seen: state === null ? nothing(workerId) : Portfolio.seen(state, viewer),
    profile: mayScore ? Profile.of(framework, all, workerId, today) : null,
  }
}

const bare = ({ seq, type, actor, at }: StateEvent): Happened => ({ seq, type, actorId: actor.id, at })

interface StateEvent {
  readonly seq: number
  readonly type: string
  readonly actor: { readonly id: string }
  readonly at: string
}

/** What happened, as far as a viewer of the portfolio may know of it. **Source** rule ST102. */
export const happened = (
  state: Portfolio.Portfolio,
  viewer: Sight.Viewer,
  events: ReadonlyArray<Event.Event>,
): ReadonlyArray<Happened> => {
  const seen = Portfolio.seen(state, viewer)
  const sheets = new Set(seen.assessments.map(({ id }) => id))
  const evidence = new Set(seen.evidence.map(({ id }) => id))
  const isTold = (event: Event.Event): boolean => {
    if (event.actor.id === viewer.person) return true
    if ("assessmentId" in event) return sheets.has(event.assessmentId)
    if (viewer.as === "subject") return true
    if ("evidenceId" in event) return evidence.has(event.evidenceId)
    if (event.type === "evidence-added") return evidence.has(event.evidence.id)
    if (event.type.startsWith("plan-")) return seen.plan !== null
    return viewer.as === "manager" && event.type !== "proposals-looked-through"
  }
  return events.filter(isTold).map(bare)
}

/** What happened in a training or a session that the asker may see. */
export const told = (events: ReadonlyArray<StateEvent>): ReadonlyArray<Happened> => events.map(bare)

/** What of a portfolio an asker may take up or agree to; null when nothing. **Source** rules ST103, PO9. */
export const awaiting = (state: Portfolio.Portfolio, { actorId }: Tenant): Awaiting | null => {
  if (state.id === actorId) return null
  const own = Portfolio.assessments(state).filter(({ assessor }) => assessor === actorId)
  const isPeer = own.some(({ sheet, status }) => sheet.mode === "peer" && status !== "withdrawn")
  const mine = new Set(own.map(({ id }) => id))
  const sheets = isPeer ? [] : Portfolio.waiting(state).filter(({ id }) => !mine.has(id))
  const plan = state.plan?.status === "review-requested"
  return sheets.length === 0 && !plan ? null : { worker: state.id, sheets, plan }
}

/** The people of an organisation, with what is kept of them. **Shape** in the order of the people. **Source** rule ST103. */
export const team = (
  framework: Framework.Framework,
  people: ReadonlyArray<string>,
  states: ReadonlyMap<string, Portfolio.Portfolio>,
  tenant: Tenant,
  today: string,
  level: Level.Level | undefined,
): Team => {
  const members = people.map((worker): Member => {
    const state = states.get(worker) ?? null
    const viewer: Sight.Viewer = { person: tenant.actorId, as: "manager" }
    const { profile } = look(framework, state, viewer, worker, today)
    return { worker, version: state?.version ?? 0, lastAt: state?.lastAt ?? null, profile }
  })
  const profiles = members.flatMap(({ profile }) => (profile === null ? [] : [profile]))
  return { members, coverage: TeamCoverage.of(framework, profiles, level) }
}

/** The sessions that the asker may see, and what they come to by half-years. **Source** rule ST107. */
export const supervision = (
  edition: Edition.Edition,
  books: ReadonlyArray<SupervisionBook.SupervisionBook>,
  tenant: Tenant,
  on: LocalDate.LocalDate,
): Supervision => ({
  sessions: books
    .map((book) => SupervisionBook.seen(book, tenant, on))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1)),
  halfYears: SupervisionLog.halfYears(
    edition,
    books.map(({ entry }) => entry),
    on,
  ),
})
