/**
 * How the organisers of a centre grow: portfolios, the two-day training and sessions of supervision, asked of the real rules.
 * Not here: the processes they work in (`Script`), or keeping any of it (`@osl/store`).
 */
import {
  type Assessment,
  type Command,
  type Event,
  Framework,
  Portfolio,
  Proposal,
  Training,
  TrainingProgramme,
  TrainingResult,
} from "@osl/competency"
import type { LocalDate, SupervisionSession } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import type { Event as ProcessEvent } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Calendar from "./Calendar.ts"
import type { ProcessLog } from "./Centre.ts"
import type { Chance } from "./Chance.ts"
import * as Person from "./Person.ts"
import * as Uuid from "./Uuid.ts"
import * as Words from "./words/growth.ts"

/** The rules refused a step: a mistake in the generator, never in what a person did. */
export class ImpossibleGrowth extends Schema.TaggedError<ImpossibleGrowth>()("ImpossibleGrowth", {
  step: Schema.String,
  on: Schema.String,
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return `Impossible growth: ${this.step} on ${this.on}: ${this.problems.join(", ")}`
  }
}

/** A session of supervision under its id. */
export interface Session {
  readonly id: string
  readonly session: SupervisionSession.SupervisionSession
}

/**
 * What a centre keeps of how its organisers grow.
 *
 * **Shape** a portfolio is the whole log of one organiser; `guests` are people from elsewhere who rate, train and review in the first centre.
 */
export interface Growth {
  readonly portfolios: ReadonlyArray<ReadonlyArray<Event.Event>>
  readonly trainings: ReadonlyArray<Training.Held>
  readonly sessions: ReadonlyArray<Session>
  readonly guests: ReadonlyArray<Person.Person>
}

export interface Setting {
  readonly organisationId: string
  readonly key: string
  readonly people: ReadonlyArray<Person.Person>
  readonly processes: ReadonlyArray<ProcessLog>
  readonly isFirst: boolean
  readonly today: LocalDate.LocalDate
  readonly chance: Chance
}

let framework: Framework.Framework | undefined

const theFramework = (): Framework.Framework => {
  framework ??= Framework.of(edition)
  return framework
}

/** Somebody who acts, with the duty that portfolios know. */
const actorOf = ({ id, duty }: Person.Person): Event.Actor => ({
  id,
  duty: duty === "director" || duty === "regional-coordinator" || duty === "supervisor" ? duty : "organizer",
})

const workOf = (processes: ReadonlyArray<ProcessLog>, worker: string): ReadonlyArray<Proposal.Work> => {
  const found = new Map<string, Proposal.Work>()
  const take = (event: ProcessEvent.Event): void => {
    if (event.type === "record-withdrawn") found.delete(event.recordId)
    if (event.type !== "record-added" || event.actor.id !== worker) return
    const { recordId: id, form, on, content } = event
    const kind = form === "F06" && "activity" in content ? content.activity : undefined
    found.set(id, { id, form, on, worker, ...(typeof kind === "string" ? { kind } : {}) })
  }
  for (const { events } of processes) for (const event of events) take(event)
  return [...found.values()]
}

/** Writes one portfolio, command by command. */
const writer = (setting: Setting, worker: Person.Person, chance: Chance) => {
  const facts = {
    proposals: Proposal.of(theFramework(), workOf(setting.processes, worker.id), { worker: worker.id }),
  }
  const events: Array<Event.Event> = []
  let state: Portfolio.Portfolio | null = null
  let clock = 0
  const ask = (on: LocalDate.LocalDate, actor: Person.Person, body: Command.Body): void => {
    clock = Math.max(
      Calendar.instant(on, 540) + chance.int(0, 400) * 60_000,
      clock + chance.int(60, 900) * 1000,
    )
    const decided = Portfolio.decide(
      theFramework(),
      state,
      {
        ...body,
        id: Uuid.at(clock, chance),
        organisationId: setting.organisationId,
        workerId: worker.id,
        actor: actorOf(actor),
        at: new Date(clock).toISOString(),
      },
      facts,
    )
    if (Result.isFailure(decided))
      throw new ImpossibleGrowth({
        step: body.type,
        on,
        problems: decided.failure.map(({ code, path }) => `${code} ${path.join(".")}`),
      })
    events.push(decided.success)
    state = Portfolio.evolve(state, decided.success)
  }
  return { ask, events, proposals: facts.proposals }
}

/** A sheet over every competency of the organiser's roles, around a level. **Unit** `around` from 1 to 4. */
const sheet = (
  mode: Assessment.RatedMode,
  date: LocalDate.LocalDate,
  chance: Chance,
  records: ReadonlyArray<string>,
  around: number,
): Assessment.Sheet => {
  const { competencies, levels } = theFramework()
  const ratings = competencies.flatMap(({ key }): ReadonlyArray<Assessment.Rating> => {
    const highest = mode === "self" && records.length === 0 ? 2 : 3
    const number = Math.min(highest, Math.max(1, around + (chance.maybe(0.5) ? 0 : chance.int(-1, 1))))
    const level = levels.find((one) => one.number === number)?.key
    if (level === undefined) return []
    return [
      {
        competency: key,
        level,
        ...(number >= 3 ? { justification: chance.pick(Words.justifications) } : {}),
        ...(mode === "self" && number >= 3 ? { evidence: [{ record: chance.pick(records) }] } : {}),
      },
    ]
  })
  return { mode, date, ratings, ...(mode === "manager" ? { goals: Words.goals } : {}) }
}

/** A day on which the centre works, so many days before the end. */
const before = ({ today }: Setting, days: number): LocalDate.LocalDate =>
  Calendar.workday(Calendar.addDays(today, -days))

const training = (
  setting: Setting,
  trainer: Person.Person,
  organizers: ReadonlyArray<Person.Person>,
): Training.Held => {
  const { chance, organisationId } = setting
  const own = chance.fork("training")
  const [programme] = TrainingProgramme.programmes
  const first = before(setting, 300)
  const dates = [first, Calendar.workday(Calendar.addDays(first, 1))]
  const planned = programme === undefined ? undefined : Training.plan(programme, dates)
  if (planned === undefined) throw new ImpossibleGrowth({ step: "training", on: first, problems: [] })
  const { required: _, ...plan } = planned
  return {
    id: Uuid.at(Calendar.instant(first, 480), own),
    record: {
      ...plan,
      organiser: organisationId,
      place: "sala konferencyjna ośrodka",
      trainers: [{ person: trainer.id }],
      participants: organizers.map(({ id }) => ({ person: id, institution: organisationId })),
      attendance: organizers.flatMap(({ id }, at) =>
        dates.map((day, index) => ({
          person: id,
          day,
          state: at > 1 && index === 1 && own.maybe(0.2) ? ("excused" as const) : ("present" as const),
        })),
      ),
    },
  }
}

/** What a portfolio notes of a training. */
const attendedOf = (held: Training.Held, person: string, on: LocalDate.LocalDate): Event.Attended | null => {
  const result = TrainingResult.of(held, person, on)
  if (result === undefined || result.state === "open") return null
  const { state, unit, held: whole, attended, percent } = result
  const { programme, days } = held.record
  return {
    training: held.id,
    programme,
    on: days.at(-1)?.date ?? on,
    state,
    unit,
    held: whole,
    attended,
    percent,
  }
}

interface Circle {
  readonly director: Person.Person
  /** Who may accept what the director wrote, if anybody. */
  readonly reviewer: Person.Person | undefined
  readonly peers: ReadonlyArray<Person.Person>
  readonly held: Training.Held
}

/** **Shape** how far a portfolio comes: a sheet handed in, accepted, rated by others, planned. */
const furthest = 4

const portfolio = (
  setting: Setting,
  worker: Person.Person,
  { director, reviewer, peers, held }: Circle,
  far: number,
): ReadonlyArray<Event.Event> => {
  const chance = setting.chance.fork(`portfolio ${worker.id}`)
  const { ask, events, proposals } = writer(setting, worker, chance)
  const on = (days: number) => before(setting, days)
  const name = (label: string, day: LocalDate.LocalDate) =>
    Uuid.at(Calendar.instant(day, 500), chance.fork(label))
  const hand = (
    days: number,
    author: Person.Person,
    mode: Assessment.RatedMode,
    around: number,
    by?: Person.Person,
  ): void => {
    const day = on(days)
    const assessmentId = name(`${mode} ${author.id}`, day)
    const records = proposals.filter((one) => one.on <= day).map(({ record }) => record.id)
    ask(day, author, {
      type: "draft-assessment",
      assessmentId,
      sheet: sheet(mode, day, chance, records, around),
    })
    ask(day, author, { type: "submit-assessment", assessmentId })
    if (by === undefined) return
    ask(on(days - 3), by, { type: "take-up-assessment", assessmentId })
    ask(on(days - 4), by, { type: "accept-assessment", assessmentId })
  }
  const result = attendedOf(held, worker.id, setting.today)
  if (result !== null) ask(on(290), director, { type: "record-training", content: result })
  hand(120, worker, "self", 2, far > 0 ? director : undefined)
  if (far < 2) return events
  const [proposal, other] = proposals.filter((one) => one.on <= on(115))
  for (const one of [proposal, other])
    if (one !== undefined)
      ask(on(112), worker, {
        type: "accept-proposal",
        proposalId: one.id,
        edit: { note: chance.pick(Words.notes) },
      })
  if (proposal !== undefined)
    ask(on(111), worker, { type: "consent", evidenceId: proposal.id, purpose: "review" })
  for (const [at, peer] of peers.entries()) hand(105 - at * 5, peer, "peer", 2, director)
  hand(90, director, "manager", 2, reviewer)
  if (far < 3) return events
  const goals = chance.some(theFramework().competencies, 2).map(({ key }) => ({
    competency: key,
    to: 3 as const,
    until: Calendar.addDays(setting.today, 120),
    actions: chance.some(Words.actions, 2).map((text, index) => ({
      text,
      until: Calendar.addDays(setting.today, index === 0 ? -20 : 90),
    })),
  }))
  ask(on(80), worker, { type: "write-plan", from: on(80), goals })
  ask(on(78), worker, { type: "request-plan-review" })
  if (far < furthest) return events
  ask(on(75), director, { type: "return-plan", remarks: Words.remarks })
  ask(on(74), worker, { type: "request-plan-review" })
  ask(on(70), director, { type: "agree-plan" })
  const [goal] = goals
  if (goal !== undefined)
    ask(on(24), worker, {
      type: "finish-plan-action",
      competency: goal.competency,
      action: 0,
      doneOn: on(24),
    })
  ask(on(20), director, {
    type: "award-badge",
    badge: { badgeId: name("badge", on(20)), achievement: "C08", validFrom: on(20) },
  })
  return events
}

const sessions = (
  setting: Setting,
  supervisor: Person.Person,
  organizers: ReadonlyArray<Person.Person>,
): ReadonlyArray<Session> => {
  const chance = setting.chance.fork("supervision")
  const isGroup = organizers.length > 1
  return [150, 60].map((days, at) => {
    const date = before(setting, days)
    return {
      id: Uuid.at(Calendar.instant(date, 600), chance),
      session: {
        date,
        form: isGroup ? "group" : "individual",
        minutes: isGroup ? 120 : 60,
        participants: organizers.length,
        supervisor: supervisor.id,
        ...(at === 0
          ? {}
          : {
              conclusions: Words.conclusions,
              consents: organizers.map(({ id }) => ({ who: id, on: date, form: "paper" as const })),
            }),
      },
    }
  })
}

/** Where a guest of a centre gets letters. **Shape** `key` that of the centre. */
export const guestEmail = (duty: "organizer" | "regional-coordinator", key: string): string =>
  `${duty === "organizer" ? "goscinna.animacja" : "koordynacja"}@${key}.demo.example`

/** An organiser and a coordinator of the region, who come to the first centre from elsewhere. */
const guestsOf = ({ key, people, chance, today }: Setting): ReadonlyArray<Person.Person> => {
  const own = chance.fork("guests")
  const name = Person.names(own)
  const taken = new Set(people.map((one) => one.name))
  const called = (): string => {
    for (;;) {
      const { full } = name()
      if (!taken.has(full)) return full
    }
  }
  const began = Calendar.instant(Calendar.addDays(today, -400), 540)
  return (["organizer", "regional-coordinator"] as const).map((duty) => ({
    id: Uuid.at(began, own),
    name: called(),
    email: guestEmail(duty, key),
    duty,
    demonstration: true,
  }))
}

/**
 * How the organisers of a centre grow.
 *
 * **Shape** nothing without organisers and a director. The first organiser of the first centre goes the whole way: rated by themselves,
 * two peers and the director, with a plan agreed to, the training and a badge. **Errors** throws `ImpossibleGrowth` when the generator has
 * a mistake. **Source** rule PI15.
 */
export const of = (setting: Setting): Growth => {
  const { isFirst, people, chance } = setting
  const organizers = people.filter((one) => one.duty === "organizer")
  const director = people.find((one) => one.duty === "director")
  const supervisor = people.find((one) => one.duty === "supervisor")
  const guests = isFirst ? guestsOf(setting) : []
  if (director === undefined || organizers.length === 0)
    return { portfolios: [], trainings: [], sessions: [], guests }
  const reviewer = guests.find((one) => one.duty === "regional-coordinator")
  const held = training(setting, reviewer ?? director, organizers)
  const colleagues = [...organizers, ...guests.filter((one) => one.duty === "organizer")]
  const portfolios = organizers.map((worker, at) => {
    const peers = colleagues.filter((one) => one.id !== worker.id).slice(0, 2)
    const circle = { director, reviewer, peers, held }
    const far = isFirst ? furthest - at : chance.fork(`far ${at}`).int(0, furthest)
    return portfolio(setting, worker, circle, far)
  })
  return {
    portfolios,
    trainings: [held],
    sessions: supervisor === undefined ? [] : sessions(setting, supervisor, organizers),
    guests,
  }
}
