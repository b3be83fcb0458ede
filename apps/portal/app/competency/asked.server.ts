/**
 * What competencies and supervision ask of a person today, as tasks beside those of processes.
 * Not here: what processes ask (`process/Tasks`), or doing it (`routes/competencies.*`, `routes/supervision.*`).
 */
import type { Portfolio } from "@osl/competency"
import { LocalDate } from "@osl/core"
import { Competencies } from "@osl/store"
import * as Effect from "effect/Effect"
import { day, type TaskItem } from "../process/Tasks.ts"
import { kitWords, say } from "../words/Words.ts"
import * as AssessmentsView from "./AssessmentsView.ts"
import * as links from "./links.ts"
import type { Begun } from "./portfolio.server.ts"

type Asking = Pick<Begun, "member" | "language" | "today"> & {
  readonly names: Readonly<Record<string, string>>
}

const task = (key: string, label: string, href: string, more: Partial<TaskItem> = {}): TaskItem => ({
  key,
  label,
  href,
  details: [],
  last: null,
  isLate: false,
  ...more,
})

/** **Unit** days before its last day from which an action of a plan is told. */
const ahead = 14

/** **Unit** days after which work is to be looked through again. */
const lookEvery = 30

/** What the plan asks: to mend it once it was handed back, and what is to be done soon. */
const ofPlan = ({ plan, plans }: Portfolio.Seen, { language, today }: Asking): ReadonlyArray<TaskItem> => {
  if (plan === null) return []
  if (plan.status === "draft")
    return plans.at(-1)?.remarks === undefined
      ? []
      : [task("plan", say(language, "plan.asked.returned"), links.plan)]
  if (plan.status !== "agreed") return []
  return plan.goals.flatMap(({ competency, actions }) =>
    actions
      .filter(({ doneOn, until }) => doneOn === undefined && until <= LocalDate.addDays(today, ahead))
      .map(({ text, until }, index) => {
        const isLate = until < today
        return task(`plan ${competency} ${index}`, say(language, "plan.asked.action", { text }), links.plan, {
          due: say(language, isLate ? "todo.late" : "todo.due", { due: day(until, today, language) }),
          last: until,
          isLate,
        })
      }),
  )
}

const ofOrganizer = Effect.fn("Asked.ofOrganizer")(function* (asking: Asking) {
  const { member, language, today, names } = asking
  const store = yield* Competencies.Competencies
  const { seen } = yield* store.look(member, member.actorId)
  const sheets = AssessmentsView.tasks(seen.assessments, { me: member.actorId, names, today, language })
  const isLong = seen.lookedUntil === null || seen.lookedUntil < LocalDate.addDays(today, -lookEvery)
  return [
    ...sheets.map(({ key, label, href }) => task(key, label, href ?? links.assessments)),
    ...ofPlan(seen, asking),
    ...(isLong ? [task("evidence", say(language, "evidence.asked"), links.evidence)] : []),
  ]
})

const ofDirector = Effect.fn("Asked.ofDirector")(function* ({ member, language, today, names }: Asking) {
  const store = yield* Competencies.Competencies
  const all = yield* store.awaiting(member)
  const sheets = AssessmentsView.waiting(all, { me: member.actorId, names, today, language })
  return [
    ...sheets.map(({ id, label }) => task(id, label, links.assessments)),
    ...all
      .filter(({ plan }) => plan)
      .map(({ worker }) =>
        task(
          `plan ${worker}`,
          say(language, "plan.asked.review", { person: names[worker] ?? "" }),
          links.planOf(worker),
        ),
      ),
  ]
})

const ofSupervisor = Effect.fn("Asked.ofSupervisor")(function* ({ member, language }: Asking) {
  const store = yield* Competencies.Competencies
  const { sessions, halfYears } = yield* store.supervision(member)
  const now = halfYears.at(-1)
  const { date } = kitWords(language)
  return [
    ...sessions
      .filter(({ card, hidden }) => card?.conclusions !== undefined && hidden === "consent-withdrawn")
      .map((one) =>
        task(
          one.id,
          say(language, "supervision.asked.remove", { date: date(one.date) }),
          links.session(one.id),
        ),
      ),
    task("session", say(language, "supervision.asked.session"), links.newSession, {
      details:
        now?.isMet === false ? [say(language, "supervision.asked.least", { sessions: now.sessions })] : [],
    }),
    task("work", say(language, "supervision.asked.work"), `${links.supervision}#work`),
  ]
})

/** What is asked of a person in the duty they are here in; nothing in the stead of another. **Shape** in no order of days. */
export const of = (asking: Asking) => {
  if (asking.member.onBehalfOf !== undefined) return Effect.succeed<ReadonlyArray<TaskItem>>([])
  switch (asking.member.duty) {
    case "organizer":
      return ofOrganizer(asking)
    case "director":
      return ofDirector(asking)
    case "supervisor":
      return ofSupervisor(asking)
    default:
      return Effect.succeed<ReadonlyArray<TaskItem>>([])
  }
}
