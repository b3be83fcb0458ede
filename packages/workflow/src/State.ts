/**
 * What a process is at one moment: the fold of its log, small enough to be kept beside it.
 * Not here: the records themselves, of which only what measures need is kept.
 */
import type { CommunityEvent, Edition, Forms, Group, LocalPartnership, OslPlan } from "@osl/core"

/** One stay in a stage. **Unit** local dates; `leftOn` is null while it lasts, `extendedTo` unless it was given more time. */
export interface Visit {
  readonly stage: string
  readonly enteredOn: string
  readonly leftOn: string | null
  readonly extendedTo: string | null
}

/** One pause of the process. **Unit** local dates; `to` is null while it lasts, `until` when no return was named. */
export interface Pause {
  readonly from: string
  readonly until: string | null
  readonly to: string | null
}

/** An approved version of a plan. **Unit** `from` is the local date it is in force from. */
export interface PlanVersion {
  readonly number: number
  readonly from: string
}

/** An action of a plan, as far as measures and the closing of it need. */
export interface PlanAction {
  readonly name: string
  readonly hasOwnerAndDate: boolean
  readonly due: string | null
  readonly residents: boolean
  readonly closed: "done" | "dropped" | null
}

interface Facets {
  readonly F01: { readonly bounded: boolean; readonly justified: boolean }
  readonly F02: { readonly number: number; readonly feedbackOn: string | null }
  readonly F03: { readonly category: string }
  readonly F04: { readonly willing: number; readonly status: string }
  readonly F05: { readonly on: string; readonly actors: number; readonly sectors: ReadonlyArray<string> }
  readonly F07: { readonly actor: string }
  readonly F08: { readonly on: string }
  readonly F09: { readonly method: string }
  readonly F10: { readonly name: string; readonly members: number; readonly status: Group.Group["status"] }
  readonly F11: {
    readonly name: string
    readonly partners: number
    readonly residents: number
    readonly sectors: ReadonlyArray<string>
    readonly rules: boolean
    readonly initiatives: ReadonlyArray<string>
    readonly status: LocalPartnership.LocalPartnership["status"]
  }
  readonly F12: {
    readonly title: string
    readonly status: "draft" | "submitted" | "approved"
    /** The versions approved so far, oldest first. */
    readonly versions: ReadonlyArray<PlanVersion>
    readonly consultation: { readonly from: string; readonly to: string } | null
    readonly goals: number
    readonly measurable: number
    readonly actions: ReadonlyArray<PlanAction>
    readonly reviews: ReadonlyArray<string>
  }
  readonly F13: {
    readonly on: string
    readonly kind: CommunityEvent.CommunityEvent["kind"]
    readonly initiator: CommunityEvent.CommunityEvent["initiator"]
    readonly ledBy: CommunityEvent.CommunityEvent["ledBy"]
    readonly group: string | null
    readonly sectors: ReadonlyArray<string>
  }
  readonly F14: { readonly on: string; readonly volunteers: number; readonly hours: number }
  readonly F15: { readonly accepted: boolean }
  readonly F16: { readonly on: string; readonly level: string | null; readonly confirmedBy: string }
  readonly F19: { readonly from: string; readonly to: string; readonly issuedOn: string | null }
  readonly F20: { readonly ended: boolean }
}

/** The forms whose records the state remembers; diary entries are only counted, however many there are. */
export type Remembered = keyof Facets

/**
 * What the state keeps of one record.
 *
 * **Shape** `author` added it, `writer` wrote the present content; `touched` is the sequence number of the last event
 * that changed it, and `touchedOn` its local date.
 */
export type Entry = {
  readonly [F in Remembered]: {
    readonly form: F
    readonly author: string
    readonly writer: string
    readonly touched: number
    readonly touchedOn: string
  } & Facets[F]
}[Remembered]

export type EntryOf<F extends Remembered> = Extract<Entry, { readonly form: F }>

/**
 * **Shape** plain JSON; `openStages` in the order of entering, at least one, kept when the process is closed so that it
 * can be reopened there. `diary.lastOn` is the latest day any entry was about; withdrawing one does not move it back.
 */
export interface State {
  readonly id: string
  readonly organisationId: string
  readonly edition: Edition.EditionRef
  /** The number of events in the log. */
  readonly version: number
  readonly status: "open" | "suspended" | "closed"
  readonly outcome: string | null
  readonly name: string
  readonly territory: string
  readonly startOn: string
  readonly basis: string
  readonly openedBy: string
  readonly lastAt: string
  readonly lead: string | null
  /** Person → hours a week. */
  readonly organizers: Readonly<Record<string, number>>
  readonly mandate: {
    readonly number: string
    readonly issuedOn: string
    readonly documentationRules: boolean
  } | null
  readonly receiver: { readonly kind: string; readonly name: string; readonly agreedOn: string } | null
  readonly openStages: ReadonlyArray<string>
  readonly visits: ReadonlyArray<Visit>
  readonly pauses: ReadonlyArray<Pause>
  readonly diary: { readonly entries: number; readonly lastOn: string | null }
  readonly records: Readonly<Record<string, Entry>>
  /** The local date on which a record of a form was last added, withdrawn ones included. */
  readonly addedOn: { readonly [F in Forms.FormCode]?: string }
}

/** The records of one form, in the order in which they were first added. */
export const entries = <F extends Remembered>(state: State, form: F): ReadonlyArray<EntryOf<F>> =>
  Object.values(state.records).filter((entry): entry is EntryOf<F> => entry.form === form)

/** The plan last touched; `undefined` when there is none. */
export const currentPlan = (state: State): EntryOf<"F12"> | undefined =>
  entries(state, "F12").reduce<EntryOf<"F12"> | undefined>(
    (latest, plan) => (latest === undefined || plan.touched > latest.touched ? plan : latest),
    undefined,
  )

/** The last stay in a stage; `undefined` when it was never entered. */
export const lastVisit = (state: State, stage: string): Visit | undefined =>
  state.visits.findLast((visit) => visit.stage === stage)

/** An action keeps how it ended when a corrected plan still names it; the nth of a name stays the nth of it. */
const actionsOf = (plan: OslPlan.OslPlan, before: ReadonlyArray<PlanAction>): ReadonlyArray<PlanAction> => {
  const left = [...before]
  return plan.actions.map((action) => {
    const at = left.findIndex((one) => one.name === action.name)
    const [kept] = at < 0 ? [] : left.splice(at, 1)
    return {
      name: action.name,
      hasOwnerAndDate: action.owner !== undefined && action.due !== undefined,
      due: action.due ?? null,
      residents: action.owner === "inhabitants" || action.owner === "group" || action.owner === "partnership",
      closed: kept?.closed ?? null,
    }
  })
}

const latestCount = (group: Group.Group): number =>
  group.members.reduce((latest, one) => (one.on >= latest.on ? one : latest), { on: "", count: 0 }).count

type Facet = {
  readonly [F in Remembered]: (content: Forms.Content[F], before: Facets[F] | undefined) => Facets[F]
}

/** What is kept of a record's content; `before` is what was kept until now when it is corrected. */
export const facet: Facet = {
  F01: (card) => ({
    bounded: card.boundary !== "" || card.trait !== undefined,
    justified: card.justification !== "",
  }),
  F02: (map, before) => ({ number: before?.number ?? 0, feedbackOn: map.feedbackMeetingOn ?? null }),
  F03: (resource) => ({ category: resource.category }),
  F04: (need) => ({ willing: need.willing ?? 0, status: need.status }),
  F05: (map) => ({
    on: map.date,
    actors: map.actors.length,
    sectors: [...new Set(map.actors.map(({ sector }) => sector))].sort(),
  }),
  F07: (talk) => ({ actor: talk.actor }),
  F08: (walk) => ({ on: walk.date }),
  F09: (research) => ({ method: research.method }),
  F10: (group) => ({ name: group.name, members: latestCount(group), status: group.status }),
  F11: (card) => ({
    name: card.name,
    partners: card.partners.length,
    residents: card.partners.filter((partner) => partner.inhabitants).length,
    sectors: [...new Set(card.partners.map((partner) => partner.sector))].sort(),
    rules: card.rulesAdopted,
    initiatives: (card.initiatives ?? []).filter((one) => !one.ledByOrganizer).map((one) => one.on),
    status: card.status,
  }),
  F12: (plan, before) => ({
    title: plan.title,
    status: "draft",
    versions: before?.versions ?? [],
    consultation: before?.consultation ?? null,
    goals: plan.goals.length,
    measurable: plan.goals.filter((goal) =>
      (goal.indicators ?? []).some((one) => one.baseline !== undefined && one.target !== undefined),
    ).length,
    actions: actionsOf(plan, before?.actions ?? []),
    reviews: before?.reviews ?? [],
  }),
  F13: (event) => ({
    on: event.date,
    kind: event.kind,
    initiator: event.initiator,
    ledBy: event.ledBy,
    group: event.group ?? null,
    sectors: event.sectors ?? [],
  }),
  F14: (card) => ({ on: card.date, volunteers: card.volunteers, hours: card.hours }),
  F15: () => ({ accepted: false }),
  F16: (sign) => ({ on: sign.date, level: sign.level ?? null, confirmedBy: sign.confirmedBy }),
  F19: (report) => ({ from: report.periodFrom, to: report.periodTo, issuedOn: null }),
  F20: (campaign) => ({ ended: campaign.endedOn !== undefined }),
}
