/**
 * The measures that criteria name: pure numbers over the state of a process on a day.
 * Not here: what value is wanted (the edition), or how a criterion is judged (`Criterion`).
 */
import { LocalDate } from "@osl/core"
import { currentPlan, entries, lastVisit, type State } from "./State.ts"

/** **Unit** local date in Poland. */
type Measure = (state: State, on: string, params: Readonly<Record<string, number>>) => number | null

/** Rounded against whoever is asked: down where at least so much is wanted, up where at most so much is. */
const percent = (part: number, whole: number, round = Math.floor): number | null =>
  whole === 0 ? null : round((part * 100) / whole)

/** The partnerships that have not ended. */
const partnerships = (state: State) => entries(state, "F11").filter((card) => card.status !== "ended")

const most = (values: ReadonlyArray<number>): number => Math.max(0, ...values)

const yes = (value: boolean): number => (value ? 1 : 0)

const isResidents = (party: string): boolean =>
  party === "inhabitants" || party === "group" || party === "partnership"

const withinMonths = (date: string, on: string, months: number): boolean =>
  date > LocalDate.addMonths(on, -months) && date <= on

/** The starts of the full quarters, counted from the day the action was entered, that have passed by `on`. */
const fullQuarters = (enteredOn: string, on: string): ReadonlyArray<readonly [from: string, to: string]> => {
  const found: Array<readonly [string, string]> = []
  for (let quarter = 0; ; quarter++) {
    const from = LocalDate.addMonths(enteredOn, quarter * 3)
    const to = LocalDate.addMonths(enteredOn, (quarter + 1) * 3)
    if (to > on) return found
    found.push([from, to])
  }
}

/** By name. Null when there is nothing to measure, which no criterion accepts. */
export const all = {
  /** **Unit** 1 when a decision is dated and numbered, else 0. */
  mandates: (state) => yes(state.mandate !== null),
  /** **Unit** people with at least one hour a week. */
  "organizers-with-time": (state) => Object.values(state.organizers).filter((hours) => hours > 0).length,
  /** **Unit** 1 when rules of documentation are set, else 0. */
  "documentation-rules": (state) => yes(state.mandate?.documentationRules ?? false),
  /** **Unit** 1 when the community card gives limits or a trait, else 0. */
  "community-bounded": (state) => yes(entries(state, "F01").some((card) => card.bounded)),
  /** **Unit** 1 when the community card gives a reason, else 0. */
  "choice-justified": (state) => yes(entries(state, "F01").some((card) => card.justified)),
  /** **Unit** conversations recorded (F07). */
  conversations: (state) => entries(state, "F07").length,
  /** **Unit** different kinds of actors talked with (F07). */
  "conversation-actor-kinds": (state) => new Set(entries(state, "F07").map((talk) => talk.actor)).size,
  /** **Unit** inquiries planned (F09). */
  "research-activities": (state) => entries(state, "F09").length,
  /** **Unit** published maps (F02). */
  "published-maps": (state) => entries(state, "F02").filter((map) => map.number > 0).length,
  /** **Unit** published maps whose results went back to the inhabitants. */
  "feedback-meetings": (state) =>
    entries(state, "F02").filter((map) => map.number > 0 && map.feedbackOn !== null).length,
  /** **Unit** needs and ideas, not dropped, with at least one person who wants to act. */
  "needs-with-willing-people": (state) =>
    entries(state, "F04").filter((need) => need.willing > 0 && need.status !== "dropped").length,
  /** **Unit** groups, not dissolved, with at least `meetings` events linked to them and at least `members` people. */
  "working-groups": (state, _on, params) => {
    const meetings = new Map<string, number>()
    for (const event of entries(state, "F13")) {
      if (event.group !== null) meetings.set(event.group, (meetings.get(event.group) ?? 0) + 1)
    }
    return Object.entries(state.records).filter(
      ([id, entry]) =>
        entry.form === "F10" &&
        entry.status !== "dissolved" &&
        entry.members >= (params["members"] ?? 0) &&
        (meetings.get(id) ?? 0) >= (params["meetings"] ?? 0),
    ).length
  },
  /** **Unit** events started by inhabitants, a group or the partnership that are more than a meeting. */
  "resident-initiated-actions": (state) =>
    entries(state, "F13").filter((event) => isResidents(event.initiator) && event.kind !== "meeting").length,
  /** **Unit** groups that are active or independent, and partnerships not ended. */
  "active-groups-and-partnerships": (state) =>
    entries(state, "F10").filter((group) => group.status === "active" || group.status === "independent")
      .length + partnerships(state).length,
  /** **Unit** percent of the current plan's goals with an indicator that has a baseline and a target. */
  "measurable-goals-percent": (state) => {
    const plan = currentPlan(state)
    return plan === undefined ? null : percent(plan.measurable, plan.goals)
  },
  /** **Unit** percent of the current plan's actions with an owner and a date. */
  "owned-actions-percent": (state) => {
    const actions = currentPlan(state)?.actions ?? []
    return percent(actions.filter((action) => action.hasOwnerAndDate).length, actions.length)
  },
  /** **Unit** percent of the current plan's actions owned by inhabitants, a group or the partnership. */
  "resident-owned-actions-percent": (state) => {
    const actions = currentPlan(state)?.actions ?? []
    return percent(actions.filter((action) => action.residents).length, actions.length)
  },
  /** **Unit** 1 when the current plan has an approved version, also while it is being changed, else 0. */
  "approved-plans": (state) => yes((currentPlan(state)?.versions.length ?? 0) > 0),
  /** **Unit** percent of the current plan's actions that are closed, done or dropped. */
  "closed-actions-percent": (state) => {
    const actions = currentPlan(state)?.actions ?? []
    return percent(actions.filter((action) => action.closed !== null).length, actions.length)
  },
  /** **Unit** percent of full quarters of the last stay in the stage `action` that hold a review; 100 before the first is full, null when it was never entered. */
  "reviewed-quarters-percent": (state, on) => {
    const visit = lastVisit(state, "action")
    if (visit === undefined) return null
    const reviews = entries(state, "F12").flatMap((plan) => plan.reviews)
    const quarters = fullQuarters(visit.enteredOn, visit.leftOn ?? on)
    const reviewed = quarters.filter(([from, to]) => reviews.some((day) => day >= from && day < to)).length
    return percent(reviewed, quarters.length) ?? 100
  },
  /** **Unit** different sectors among partners, of partnerships not ended, and among those who took part in organising events. */
  "cooperating-sectors": (state) =>
    new Set([
      ...partnerships(state).flatMap((card) => card.sectors),
      ...entries(state, "F13").flatMap((event) => event.sectors),
    ]).size,
  /** **Unit** partnerships, not ended, that have adopted rules. */
  "partnerships-with-rules": (state) => partnerships(state).filter((card) => card.rules).length,
  /** **Unit** partners of the largest partnership that has not ended. */
  "most-partners": (state) => most(partnerships(state).map((card) => card.partners)),
  /** **Unit** inhabitants' groups among the partners of the partnership, not ended, that has most of them. */
  "most-resident-partners": (state) => most(partnerships(state).map((card) => card.residents)),
  /** **Unit** initiatives in the last `months` months that the organiser did not lead, of the partnership, not ended, that has most of them. */
  "own-initiatives": (state, on, params) =>
    most(
      partnerships(state).map(
        (card) => card.initiatives.filter((date) => withinMonths(date, on, params["months"] ?? 0)).length,
      ),
    ),
  /** **Unit** 1 when a receiving structure is named, else 0. */
  receivers: (state) => yes(state.receiver !== null),
  /** **Unit** evaluations accepted (F15). */
  "accepted-evaluations": (state) => entries(state, "F15").filter((sheet) => sheet.accepted).length,
  /** **Unit** percent of the events of the last `months` months that the organiser led; null without events. */
  "organizer-led-percent": (state, on, params) => {
    const recent = entries(state, "F13").filter((event) => withinMonths(event.on, on, params["months"] ?? 0))
    return percent(recent.filter((event) => event.ledBy === "organizer").length, recent.length, Math.ceil)
  },
} as const satisfies Record<string, Measure>

export type Name = keyof typeof all

/** Whether there is a measure of this name. */
export const isName = (name: string): name is Name => Object.hasOwn(all, name)

/** **Errors** none: an unknown measure has no value, and the edition's lint names it. */
export const value: (name: string, ...of: Parameters<Measure>) => number | null = (
  name,
  state,
  on,
  params,
) => {
  if (!isName(name)) return null
  const measure: Measure = all[name]
  return measure(state, on, params)
}
