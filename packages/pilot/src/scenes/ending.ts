/**
 * The last stages: structures, handover and the close, and the ends that come early.
 * Not here: the plan that goes on beside them (`middle.ts`).
 */
import type { Evaluation, LocalDate, LocalPartnership } from "@osl/core"
import * as Book from "../Book.ts"
import * as Calendar from "../Calendar.ts"
import * as Gathering from "../Gathering.ts"
import type { Play } from "../Play.ts"
import * as Week from "../Week.ts"
import * as Records from "../words/records.ts"
import { action } from "./middle.ts"

const partners = (
  play: Play,
  count: number,
  since: LocalDate.LocalDate,
): LocalPartnership.LocalPartnership["partners"] => {
  const { theme } = play.scene
  const residents = theme.partners.filter((one) => one.inhabitants).slice(0, 1)
  const others = theme.partners.filter((one) => !residents.includes(one))
  return [...residents, ...others.slice(0, count - 1)].map((one) => ({
    name: one.name,
    sector: one.sector,
    inhabitants: one.inhabitants,
    since,
    contribution: one.contribution,
  }))
}

const changePartnership = (
  play: Play,
  on: LocalDate.LocalDate,
  change: Partial<LocalPartnership.LocalPartnership>,
  reason: string,
): void => {
  if (play.partnership === undefined) return
  const { id } = play.partnership
  const card = { ...play.partnership.card, ...change }
  play.partnership = { id, card }
  Book.write(play, on, Book.deskMinute(play), Book.organizer(play), {
    type: "correct",
    form: "F11",
    recordId: id,
    content: card,
    reason,
  })
}

/** Partners come together; the core of a partnership is recorded. */
export const gather = (play: Play): void => {
  if (play.partnership !== undefined) return
  const { theme } = play.scene
  const on = Book.turnPage(play)
  const id = Book.recordId(play, on)
  const card: LocalPartnership.LocalPartnership = {
    name: theme.partnership.name,
    aim: theme.partnership.aim,
    startedOn: on,
    partners: partners(play, play.chance.int(2, 3), on),
    rulesAdopted: false,
    status: "forming",
  }
  play.partnership = { id, card }
  Book.write(play, on, 540, play.cast.lead, { type: "record", form: "F11", recordId: id, content: card })
}

const initiative = (play: Play, on: LocalDate.LocalDate): void => {
  const name = play.next.initiative()
  const date = Calendar.saturday(on)
  const { chance } = play
  Gathering.writeEvent(play, {
    name,
    kind: "other",
    date,
    place: chance.pick(play.scene.theme.places).name,
    initiator: "partnership",
    ledBy: "partnership",
    participants: { children: chance.int(3, 25), adults: chance.int(12, 40), seniors: chance.int(4, 22) },
    volunteers: chance.int(4, 14),
    volunteerHours: chance.int(15, 60),
    sectors: ["informal", "public", chance.pick(["ngo", "business", "church"] as const)],
    ...(chance.maybe(0.5) ? { cost: chance.int(10, 180) * 10, costSource: "wkład partnerów" } : {}),
    ...(play.partnership === undefined
      ? {}
      : {
          partnership: play.partnership.id,
          partners: play.partnership.card.partners.map((partner) => partner.name).join(", "),
        }),
    output: "Wydarzenie przygotowali partnerzy, każdy wziął swoją część.",
    learnt: play.next.eventLesson(),
  })
  const before = play.partnership?.card.initiatives ?? []
  changePartnership(
    play,
    Calendar.addDays(date, 2),
    { initiatives: [...before, { name, on: date, ledByOrganizer: false }], status: "acting" },
    "Dopisano własną inicjatywę partnerstwa.",
  )
}

/** The partnership grows, adopts rules and acts by itself, while the plan goes on. */
export const structures = (play: Play, weeks: number, sinceReview: number): void => {
  const { chance } = play
  const from = play.cursor
  const third = Math.floor(weeks / 3)
  const since = action(play, third, 0.6, sinceReview)
  const agreed = Calendar.workday(play.cursor)
  changePartnership(
    play,
    agreed,
    {
      partners: partners(play, chance.int(4, 6), play.partnership?.card.startedOn ?? from),
      rulesAdopted: true,
      rules: ["voting", "membership", "leading", "money"],
      features: ["voluntary", "plural-sectors", "common-goals", "shared-resources"],
      agreementOn: agreed,
      agreementDocument: "sekretariat ośrodka, teczka partnerstwa",
      decisions: [
        { on: agreed, text: "Przyjęcie zasad i podpisanie umowy.", result: "zgoda wszystkich partnerów" },
      ],
      evaluationOn: Calendar.addDays(agreed, 364),
      status: "formal",
    },
    "Partnerzy przyjęli zasady i podpisali umowę.",
  )
  play.cursor = Calendar.addDays(play.cursor, 1)
  initiative(play, Calendar.addDays(play.cursor, 10))
  const more = action(play, third, 0.8, since)
  initiative(play, play.cursor)
  play.cursor = Calendar.addDays(play.cursor, 3)
  action(play, Math.max(2, weeks - 2 * third - 2), 0.9, more)
  if (chance.maybe(0.6)) initiative(play, Calendar.addDays(play.cursor, -6))
}

const evaluate = (play: Play): { readonly id: string; readonly on: LocalDate.LocalDate } => {
  const { chance, scene } = play
  const on = Book.turnPage(play)
  const id = Book.recordId(play, on)
  const opened = play.steps[0]?.on ?? on
  const content: Evaluation.Evaluation = {
    periodFrom: opened,
    periodTo: on,
    questions:
      "Co się zmieniło dla mieszkańców? Co zrobili sami? Kto nie skorzystał i dlaczego? Co zostaje po zakończeniu?",
    methods: ["workshop", chance.pick(["survey", "interviews"] as const), "data-analysis"],
    participants: { children: chance.int(0, 8), adults: chance.int(9, 24), seniors: chance.int(4, 14) },
    goals: scene.theme.goals.map((goal, at) => ({
      goal: goal.text,
      achieved: at === 0 ? "yes" : chance.pick(["yes", "partly", "partly"] as const),
      explanation:
        at === 0
          ? "Wskaźniki osiągnięte, mieszkańcy potwierdzili to na warsztacie."
          : "Większość działań wykonana. Część wymaga czasu i decyzji instytucji.",
      values: goal.indicators.map(([indicator, unit, baseline, target]) => ({
        indicator: `${indicator} (${unit})`,
        value: at === 0 ? target : baseline + Math.round((target - baseline) * 0.6),
        on,
        source: "karty wydarzeń i przegląd planu",
      })),
    })),
    unexpected: chance.pick(Records.unexpected),
    helped: chance.pick(Records.helped),
    benefited: chance.pick(Records.benefited),
    lessons: chance.pick(Records.evaluationLessons),
    decision: "stop",
    authors: "zespół ośrodka razem z grupą i partnerami",
  }
  Book.write(play, on, 520, play.cast.lead, { type: "record", form: "F15", recordId: id, content })
  return { id, on }
}

/** The joint evaluation, the receiver and, when `isClosed`, the end. */
export const handover = (play: Play, weeks: number, isAccepted: boolean): void => {
  const { chance, cast } = play
  Week.pass(play, Math.ceil(weeks / 2), { diary: [1, 3], talks: 0.1, events: 0.35 })
  const { id, on } = evaluate(play)
  play.cursor = Calendar.addDays(on, 1)
  Week.pass(play, Math.floor(weeks / 2), { diary: [1, 3], talks: 0, events: 0.3 })
  const day = Book.turnPage(play)
  if (isAccepted) {
    Book.write(play, day, 560, cast.director, { type: "accept-evaluation", recordId: id, content: {} })
  }
  const partnership = play.partnership
  const agreedOn = Calendar.workday(Calendar.addDays(day, 2))
  changePartnership(play, agreedOn, { status: "independent" }, "Partnerstwo działa samodzielnie.")
  Book.write(play, Calendar.addDays(agreedOn, 1), 600, cast.lead, {
    type: "name-receiver",
    content: {
      kind: "partnership",
      name: partnership?.card.name ?? play.scene.theme.partnership.name,
      ...(partnership === undefined ? {} : { record: partnership.id }),
      agreedOn,
    },
  })
  const closing = Book.turnPage(play)
  Book.write(play, closing, 640, isAccepted ? cast.lead : cast.director, {
    type: "close",
    content: { outcome: "handed-over", reason: chance.pick(Records.handedOver) },
    ...(isAccepted
      ? {}
      : {
          waivers: [
            {
              criterion: "evaluation-accepted",
              reason: chance.pick(Records.waivers["evaluation-accepted"] ?? []),
            },
          ],
        }),
  })
}

/** Nothing happens for some weeks; `isResumed` when it goes on afterwards. */
export const pause = (play: Play, weeks: number, isResumed: boolean): void => {
  const day = Book.turnPage(play)
  const until = Calendar.workday(Calendar.addDays(day, isResumed ? weeks * 7 : play.chance.int(75, 110)))
  Book.write(play, day, 640, play.cast.director, {
    type: "suspend",
    content: { reason: play.chance.pick(Records.pauses), ...(play.chance.maybe(0.7) ? { until } : {}) },
  })
  if (!isResumed) return
  play.cursor = Calendar.addDays(day, weeks * 7)
  const back = Book.turnPage(play)
  Book.write(play, back, 500, play.cast.director, { type: "resume", content: {} })
  play.cursor = Calendar.addDays(back, 1)
}

/** An early end. */
export const stop = (play: Play, outcome: "discontinued" | "suspended"): void => {
  const day = Book.turnPage(play)
  const reasons = outcome === "discontinued" ? Records.discontinued : Records.shelved
  Book.write(play, day, 640, play.cast.director, {
    type: "close",
    content: { outcome, reason: play.chance.pick(reasons) },
  })
}

/** A closed process is taken up again. */
export const reopen = (play: Play, weeks: number): void => {
  play.cursor = Calendar.addDays(play.cursor, weeks * 7)
  const day = Book.turnPage(play)
  Book.write(play, day, 560, play.cast.director, {
    type: "reopen",
    content: { reason: play.chance.pick(Records.reopened) },
  })
  play.cursor = Calendar.addDays(day, 1)
}

/** The action is left while the structures go on. */
export const leaveAction = (play: Play, weeks: number): void => {
  const day = Book.turnPage(play)
  Book.write(play, day, 650, play.cast.lead, { type: "leave-stage", stage: "action", waivers: [] })
  play.cursor = Calendar.addDays(day, 1)
  Week.pass(play, weeks, { diary: [1, 3], talks: 0.1, events: 0.3 })
}
