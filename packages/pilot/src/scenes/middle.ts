/**
 * The stages of groups and plans: activation, planning, action.
 * Not here: partnership and the end (`ending.ts`).
 */
import { LocalDate, type OslPlan } from "@osl/core"
import * as Book from "../Book.ts"
import * as Calendar from "../Calendar.ts"
import * as Circle from "../Circle.ts"
import * as FieldNotes from "../FieldNotes.ts"
import * as Gathering from "../Gathering.ts"
import type { Play } from "../Play.ts"
import * as Week from "../Week.ts"
import * as Records from "../words/records.ts"

/** Groups form and do something small. */
export const activation = (play: Play, weeks: number, again = false): void => {
  const from = play.cursor
  const { chance } = play
  Circle.found(play, Calendar.addDays(from, chance.int(3, 7)))
  if (!again) Gathering.hold(play, Calendar.addDays(from, 40), "inhabitants")
  if (!again && chance.maybe(0.65)) {
    Week.pass(play, Math.floor(weeks / 2), { diary: [1, 4], talks: 0.5, events: 0.2 })
    Circle.found(play, play.cursor)
    Week.pass(play, Math.ceil(weeks / 2), { diary: [1, 4], talks: 0.4, events: 0.3 })
  } else Week.pass(play, weeks, { diary: [1, 4], talks: 0.5, events: 0.3 })
  if (again) return
  const date = Calendar.workday(play.cursor)
  Gathering.writeEvent(play, {
    name: "Małe działanie z szybkim skutkiem: wspólna tablica ogłoszeń",
    kind: "other",
    date,
    place: chance.pick(play.scene.theme.places).name,
    initiator: "inhabitants",
    participants: { children: chance.int(0, 8), adults: chance.int(6, 15), seniors: chance.int(1, 6) },
    volunteers: chance.int(4, 10),
    volunteerHours: chance.int(12, 30),
    sectors: ["public", "informal"],
    output: "Powieszono tablicę, uporządkowano jej otoczenie.",
  })
}

const legalBasis = { ops: "ops-programme", cus: "cus-plan", ngo: "ngo-contract" } as const

const makePlan = (play: Play, on: LocalDate.LocalDate): OslPlan.OslPlan => {
  const { chance, scene } = play
  const { theme } = scene
  const count = chance.int(6, 9)
  const basis = chance.maybe(0.2) ? "pal" : legalBasis[scene.basis]
  const group = play.groups.find((one) => one.card.startedOn < on)
  return {
    title: `Plan działania: ${scene.name}`,
    periodFrom: on,
    periodTo: LocalDate.addMonths(on, 12),
    legalBasis: basis,
    ...(play.map === undefined ? {} : { map: play.map }),
    ...(basis === "cus-plan" ? Records.cusPlan : {}),
    goals: theme.goals.map((goal, at) => ({
      text: goal.text,
      ...needsOf(play, at),
      strategy: goal.strategy,
      indicators: goal.indicators.map(([name, unit, baseline, target]) => ({
        name,
        unit,
        baseline,
        target,
        source: chance.pick([
          "karty wydarzeń",
          "lista grupy",
          "protokół z przeglądu",
          "oględziny na miejscu",
        ]),
      })),
    })),
    actions: chance.some(theme.actions, count).map((action, at) => ({
      name: action.name,
      component: action.component,
      owner: action.owner,
      ...(action.owner === "group" && group !== undefined ? { group: group.id } : {}),
      from: LocalDate.addMonths(on, Math.floor((at * 9) / count)),
      due: LocalDate.addMonths(on, 2 + Math.floor((at * 9) / count)),
      ...(chance.maybe(0.6) ? { cost: chance.int(0, 40) * 50, costSource: "budżet ośrodka" } : {}),
      ...(chance.maybe(0.4) ? { risk: chance.pick(Records.risks) } : {}),
    })),
    monitoring: [3, 6, 9, 12].map((months) => ({ on: LocalDate.addMonths(on, months) })),
  }
}

/** What a goal answers: two of the needs, or the same in words when there is none. */
const needsOf = (play: Play, at: number): Pick<OslPlan.OslPlan["goals"][number], "needs" | "needWords"> => {
  const chosen = play.needs.filter((_, index) => index % 3 === at % 3).slice(0, 2)
  return chosen.length === 0
    ? { needWords: "Potrzeba zgłoszona na spotkaniu planistycznym." }
    : { needs: chosen.map((need) => ({ need: need.id })) }
}

const withoutNumbers = (plan: OslPlan.OslPlan): OslPlan.OslPlan => ({
  ...plan,
  goals: plan.goals.map((goal, at) =>
    at > 0
      ? goal
      : { ...goal, indicators: (goal.indicators ?? []).map(({ name, unit }) => ({ name, unit })) },
  ),
})

const takeIntoPlan = (play: Play, on: LocalDate.LocalDate): void => {
  for (const need of play.needs.slice(0, 4)) {
    if (need.card.status !== "open") continue
    need.card = { ...need.card, status: "in-plan" }
    Book.write(play, on, Book.deskMinute(play), play.cast.lead, {
      type: "correct",
      form: "F04",
      recordId: need.id,
      content: need.card,
      reason: "Potrzeba weszła do planu.",
    })
  }
}

/** Inhabitants say for two weeks what they think of the plan. **Shape** the day after the last one. */
const consult = (play: Play, recordId: string, on: LocalDate.LocalDate): LocalDate.LocalDate => {
  const from = Calendar.workday(on)
  const to = Calendar.addDays(from, 13)
  Book.write(play, from, 560, play.cast.lead, {
    type: "consult-plan",
    recordId,
    content: { from, to, how: play.chance.pick(Records.consultations) },
  })
  play.cursor = Calendar.addDays(from, 1)
  Week.pass(play, 2, { diary: [1, 3], talks: 0.6, events: 0.2 })
  return Book.turnPage(play)
}

/** How a plan is decided upon. */
interface Deciding {
  /** The director first sends it back. */
  readonly isReturned?: boolean
  /** It is put to consultation, and is in force from a Monday. */
  readonly isConsulted?: boolean
}

/** A plan is made, submitted and approved. */
export const planning = (
  play: Play,
  weeks: number,
  { isReturned = false, isConsulted = false }: Deciding = {},
): void => {
  const from = play.cursor
  const { chance, cast } = play
  Week.pass(play, Math.max(1, weeks - 2), { diary: [1, 4], talks: 0.2, events: 0.35 })
  const on = Book.turnPage(play)
  const before = play.plan
  const card =
    before === undefined
      ? makePlan(play, on)
      : {
          ...before.card,
          periodTo: LocalDate.addMonths(before.card.periodTo, 3),
          actions: before.card.actions.map((action, at) =>
            before.closed.has(at) || action.due === undefined
              ? action
              : { ...action, due: LocalDate.addMonths(action.due, 2) },
          ),
        }
  const id = before?.id ?? Book.recordId(play, on)
  play.plan = { id, card, closed: before?.closed ?? new Set() }
  const first = isReturned ? withoutNumbers(card) : card
  if (before === undefined) {
    Book.write(play, on, 520, cast.lead, { type: "record", form: "F12", recordId: id, content: first })
  } else {
    Book.write(play, on, 520, cast.lead, {
      type: "correct",
      form: "F12",
      recordId: id,
      content: first,
      reason: "Nowe terminy i zakres uzgodnione z grupą.",
    })
  }
  const meeting = Calendar.workday(Calendar.addDays(on, 1))
  Gathering.writeEvent(play, {
    name: before === undefined ? "Spotkanie planistyczne" : "Spotkanie w sprawie zmian w planie",
    kind: "meeting",
    date: meeting,
    place: chance.pick(play.scene.theme.places).name,
    initiator: "group",
    participants: { children: 0, adults: chance.int(6, 16), seniors: chance.int(1, 7) },
    output: "Uzgodnione cele, terminy i osoby odpowiedzialne.",
  })
  const asked = Calendar.addDays(meeting, 2)
  let day = Book.write(play, isConsulted ? consult(play, id, asked) : asked, 610, cast.lead, {
    type: "submit-plan",
    recordId: id,
    content: {},
  })
  if (isReturned) {
    day = Book.write(play, Calendar.addDays(day, 2), 680, cast.director, {
      type: "return-plan",
      recordId: id,
      content: { reason: chance.pick(Records.returned) },
    })
    day = Book.write(play, Calendar.addDays(day, 3), 540, cast.lead, {
      type: "correct",
      form: "F12",
      recordId: id,
      content: card,
      reason: "Uzupełnione wskaźniki i terminy.",
    })
    day = Book.write(play, day, 560, cast.lead, { type: "submit-plan", recordId: id, content: {} })
  }
  const approved = Calendar.workday(Calendar.addDays(day, chance.int(2, 4)))
  const inForceFrom = Calendar.addDays(approved, 7 - Calendar.weekday(approved))
  Book.write(play, approved, 660, cast.director, {
    type: "approve-plan",
    recordId: id,
    content: {
      orderNumber: `${chance.int(10, 90)}/${approved.slice(0, 4)}`,
      approvedOn: approved,
      ...(isConsulted ? { inForceFrom } : {}),
    },
  })
  if (isConsulted) play.cursor = inForceFrom
  takeIntoPlan(play, Calendar.addDays(approved, 1))
  if (from < on) FieldNotes.writeDiary(play, approved)
}

/** Closes actions of the plan until `share` of them are closed. **Unit** `share` 0 to 1. */
const closeActions = (play: Play, share: number, from: LocalDate.LocalDate, days: number): void => {
  const plan = play.plan
  if (plan === undefined) return
  const open = plan.card.actions.map((_, at) => at).filter((at) => !plan.closed.has(at))
  const wanted = Math.ceil(plan.card.actions.length * share) - plan.closed.size
  const chosen = open.slice(0, Math.max(0, wanted))
  chosen.forEach((at, order) => {
    const on = Calendar.workday(Calendar.addDays(from, Math.floor(((order + 0.6) * days) / chosen.length)))
    const isDropped = play.chance.maybe(0.13)
    plan.closed.add(at)
    Book.write(play, on, Book.deskMinute(play), Book.organizer(play), {
      type: "close-plan-action",
      recordId: plan.id,
      content: {
        action: String(at),
        result: isDropped ? "dropped" : "done",
        closedOn: on,
        ...(isDropped ? { reason: play.chance.pick(Records.dropped) } : {}),
      },
    })
    const need = play.needs.find((one) => one.card.status === "in-plan")
    if (isDropped || need === undefined || order % 2 === 0) return
    need.card = { ...need.card, status: "solved" }
    Book.write(play, Calendar.addDays(on, 1), Book.deskMinute(play), Book.organizer(play), {
      type: "correct",
      form: "F04",
      recordId: need.id,
      content: need.card,
      reason: "Sprawa załatwiona, mieszkańcy to potwierdzili.",
    })
  })
}

const reviewEvery = 70

/** Reviews often enough that every quarter since the action was entered holds one. */
const review = (play: Play, from: LocalDate.LocalDate, to: LocalDate.LocalDate): void => {
  const plan = play.plan
  if (plan === undefined) return
  for (let day = from; day < to; day = Calendar.addDays(day, reviewEvery)) {
    const on = Calendar.workday(day)
    Book.write(play, on, 700, play.cast.lead, {
      type: "review-plan",
      recordId: plan.id,
      content: { reviewedOn: on, note: play.next.review() },
    })
  }
}

/** Weeks of carrying out the plan; `share` of its actions are closed at the end. `sinceReview` days have passed since the last review. */
export const action = (play: Play, weeks: number, share: number, sinceReview = 0): number => {
  const from = play.cursor
  const to = Calendar.addDays(from, weeks * 7)
  closeActions(play, share, Calendar.addDays(from, 9), weeks * 7 - 14)
  const first = Calendar.addDays(from, reviewEvery - sinceReview)
  review(play, first, to)
  Week.pass(play, weeks, { diary: [1, 4], talks: 0.25, events: 0.5 })
  const days = LocalDate.daysBetween(first, to)
  return days <= 0 ? sinceReview + weeks * 7 : days % reviewEvery
}

/** A group that met before anybody organised: already active when it is first recorded. */
export const meetOldGroup = (play: Play): void => {
  Circle.found(play, Calendar.addDays(play.cursor, 4))
  for (const group of play.groups)
    Circle.updateGroup(play, group, Calendar.addDays(play.cursor, 12), {
      status: "active",
      leaderPresent: true,
      rulesAdopted: true,
    })
}
