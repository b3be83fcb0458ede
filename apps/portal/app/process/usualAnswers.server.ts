/**
 * What a new record most likely says, so that a person only changes what differs.
 * Not here: the forms (`@osl/core`, Forms).
 */
import { Form, Forms, LocalDate } from "@osl/core"
import { ProcessStore } from "@osl/store"
import { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { now, type Reading } from "./reading.server.ts"
import { report } from "./reportAnswers.server.ts"

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const latest = Effect.fn("UsualAnswers.latest")(function* ({ member, state }: Reading, form: Forms.FormCode) {
  const store = yield* ProcessStore.ProcessStore
  return yield* store.recordsOf(member, state.id, [form], { perForm: 20 })
})

const quarter = 15

/** The hour that has just passed, in Poland, to a quarter; nothing right after midnight, when it began the day before. */
const lastHour = (at: string): { readonly start: string; readonly end: string } | undefined => {
  const [hour = 0, minute = 0] = clock.format(new Date(at)).split(":").map(Number)
  const minutes = hour * 60 + minute - (minute % quarter)
  const write = (time: number) =>
    `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`
  return minutes < 60 ? undefined : { start: write(minutes - 60), end: write(minutes) }
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Warsaw",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** Today, the last hour, the component of the reader's own last entry. */
const diary = Effect.fn("UsualAnswers.diary")(function* (reading: Reading) {
  const entries = yield* latest(reading, "F06")
  const own = entries.find(({ authorId }) => authorId === reading.reader.actorId)
  const component = text(own?.content["component"])
  const activity = text(own?.content["activity"])
  return {
    date: reading.today,
    ...lastHour(yield* now),
    ...(component === undefined ? {} : { component }),
    ...(activity === undefined ? {} : { activity }),
  }
})

/** The goals of the plan. */
const goalsOfPlan = Effect.fn("UsualAnswers.goals")(function* (reading: Reading) {
  const plans = yield* latest(reading, "F12")
  const current = Process.currentPlan(reading.state)
  const plan = plans.find(({ title }) => title === current?.title) ?? plans[0]
  return plan === undefined ? [] : goalsOf(plan.content)
})

/** The goals of the plan, to be judged one by one. */
const evaluation = Effect.fn("UsualAnswers.evaluation")(function* (reading: Reading) {
  const goals = yield* goalsOfPlan(reading)
  return {
    periodFrom: reading.state.startOn,
    periodTo: reading.today,
    ...(goals.length === 0 ? {} : { goals }),
  }
})

const longestGoal = 200

const goalsOf = (content: Readonly<Record<string, unknown>>): ReadonlyArray<Form.Answers> => {
  const goals = content["goals"]
  if (!Array.isArray(goals)) return []
  return goals.flatMap((goal: unknown) => {
    const said = typeof goal === "object" && goal !== null && "text" in goal ? text(goal.text) : undefined
    return said === undefined ? [] : [{ goal: said.replace(/\s+/g, " ").slice(0, longestGoal) }]
  })
}

/** A new map of actors begins as the last one was. */
const actorMap = Effect.fn("UsualAnswers.actorMap")(function* (reading: Reading) {
  const [last] = yield* latest(reading, "F05")
  const before = last === undefined ? {} : Form.toAnswers(Forms.of(reading.edition).F05.fields, last.content)
  return { ...before, date: reading.today }
})

/** A map begins where the diagnosis did. */
const map = ({ state, today }: Reading) => ({
  periodFrom: Process.lastVisit(state, "diagnosis")?.enteredOn ?? state.startOn,
  periodTo: today,
})

/** A plan rests on the map last published, and is looked at each quarter. */
const plan = ({ state, today }: Reading): Form.Answers => {
  const [published] = Object.entries(state.records)
    .filter(([, entry]) => entry.form === "F02" && entry.number > 0)
    .sort(([, one], [, other]) => other.touched - one.touched)
  return {
    periodFrom: today,
    ...(published === undefined ? {} : { map: published[0] }),
    monitoring: [3, 6, 9].map((months) => ({ on: LocalDate.addMonths(today, months) })),
  }
}

/** Most meetings are not photographed. */
const unseen = { photos: "none" }

/** The card begins with what the process already says. */
const card = ({ state }: Reading) => ({ name: state.name, kind: "territorial", territory: state.territory })

/** Answers to begin a new record with. */
export const of = (
  form: Forms.FormCode,
  reading: Reading,
): Effect.Effect<
  Form.Answers,
  Effect.Error<ReturnType<typeof latest>>,
  Effect.Services<ReturnType<typeof latest>>
> => {
  switch (form) {
    case "F01":
      return Effect.succeed(card(reading))
    case "F02":
      return Effect.succeed(map(reading))
    case "F06":
      return diary(reading)
    case "F05":
      return actorMap(reading)
    case "F07":
    case "F08":
    case "F14":
    case "F16":
      return Effect.succeed({ date: reading.today })
    case "F12":
      return Effect.succeed(plan(reading))
    case "F13":
      return Effect.succeed({ ...unseen, date: reading.today })
    case "F15":
      return evaluation(reading)
    case "F19":
      return Effect.flatMap(goalsOfPlan(reading), (goals) => report(reading, goals))
    case "F20":
      return Effect.succeed({ startedOn: reading.today, result: "not-yet" })
    default:
      return Effect.succeed({})
  }
}
