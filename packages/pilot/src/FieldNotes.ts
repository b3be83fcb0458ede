/**
 * What an organiser writes down of the field: entries of the diary and conversations.
 * Not here: the words (`words/diary.ts`), or how often (`Week`).
 */
import type { LocalDate } from "@osl/core"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import { people } from "./Gathering.ts"
import type { Person } from "./Person.ts"
import type { GroupLine, Play } from "./Play.ts"
import type { DiaryText } from "./Theme.ts"
import * as Records from "./words/records.ts"

const topic = (play: Play): string => play.chance.pick(play.needs).card.title

/** A text of the diary whose slots can all be filled by now. */
const diaryText = (play: Play): DiaryText => {
  const draw = (): DiaryText => {
    const throwOf = play.chance.int(1, 100)
    if (throwOf <= 12) return play.next.always()
    if (throwOf <= 30 && play.stage !== "preparation") return play.next.diary()
    return play.next.stage(play.stage)
  }
  const fits = (text: DiaryText) =>
    !(/grup/i.test(text.happened) && play.groups.length === 0) &&
    !(text.happened.includes("{topic}") && play.needs.length === 0)
  for (let tries = 0; tries < 12; tries++) {
    const text = draw()
    if (fits(text)) return text
  }
  return play.next.always()
}

const fill = (play: Play, text: string, by: Person, where: string, group: GroupLine | undefined): string => {
  let said = Book.say(play, text, by).replaceAll("{where}", where)
  if (group !== undefined) said = said.replaceAll("{group}", group.card.name)
  if (said.includes("{topic}")) said = said.replaceAll("{topic}", topic(play))
  return said
}

const hours = {
  talk: [
    [545, 800],
    [40, 90],
  ],
  meeting: [
    [960, 1035],
    [75, 120],
  ],
  event: [
    [900, 1000],
    [120, 210],
  ],
  fieldwork: [
    [540, 840],
    [90, 210],
  ],
  travel: [
    [480, 540],
    [60, 120],
  ],
  desk: [
    [465, 620],
    [60, 180],
  ],
  network: [
    [560, 780],
    [60, 120],
  ],
  supervision: [
    [600, 720],
    [90, 120],
  ],
  training: [
    [540, 560],
    [240, 360],
  ],
  reporting: [
    [470, 600],
    [60, 150],
  ],
} as const satisfies Record<
  DiaryText["activity"],
  readonly [readonly [number, number], readonly [number, number]]
>

const quarter = (minutes: number): number => Math.round(minutes / 5) * 5

/** One entry of the diary about a working day; written down the same afternoon or the next morning. */
export const writeDiary = (play: Play, on: LocalDate.LocalDate, by = Book.organizer(play)): void => {
  const { chance } = play
  const date = Calendar.workday(on)
  const text = diaryText(play)
  const [[startFrom, startTo], [from, to]] = hours[text.activity]
  const start = quarter(chance.int(startFrom, startTo))
  const end = start + quarter(chance.int(from, to))
  const spot = chance.pick(play.scene.theme.places)
  const tail = chance.maybe(0.35) ? play.next.tail(text.activity) : undefined
  const nextStep = chance.maybe(0.35) ? play.next.nextStep(text.activity) : undefined
  const isGathering = text.activity === "meeting" || text.activity === "event"
  const today = end < 880
  const told = tail === undefined ? text.happened : `${text.happened} ${tail}`
  const group = told.includes("{group}") ? chance.pick(play.groups) : undefined
  Book.write(
    play,
    today ? date : Calendar.addDays(date, 1),
    today ? chance.int(885, 930) : chance.int(465, 500),
    by,
    {
      type: "record",
      form: "F06",
      recordId: Book.recordId(play, date),
      content: {
        date,
        start: Calendar.clock(start),
        end: Calendar.clock(end),
        activity: text.activity,
        component: text.component,
        ...(text.happened.includes("{where}") ? { place: spot.name } : {}),
        ...(isGathering && chance.maybe(0.7) ? { participants: people(play, "all", 5, 18) } : {}),
        ...(text.activity === "talk" && chance.maybe(0.5)
          ? { participants: { children: 0, adults: chance.int(1, 3), seniors: chance.int(0, 2) } }
          : {}),
        happened: fill(play, told, by, spot.at, group),
        ...(nextStep === undefined ? {} : { nextStep }),
        ...(group === undefined || group.card.startedOn >= date ? {} : { links: [{ record: group.id }] }),
        ...(chance.maybe(0.12) ? { reflection: Book.say(play, play.next.reflection(), by) } : {}),
      },
    },
  )
}

/** One conversation of the register. */
export const talk = (play: Play, on: LocalDate.LocalDate): void => {
  const { chance } = play
  const [who, from, to] = play.next.talk()
  const date = Calendar.workday(on)
  const id = Book.recordId(play, date)
  const wants = chance.pick(Records.willing)
  const areas = [...new Set(play.scene.theme.needs.map((need) => need.area))]
  const content = {
    date,
    actor: who,
    people: chance.int(from, to),
    topics: chance.some(areas, chance.int(1, 3)),
    ...(chance.maybe(0.8) ? { energy: chance.int(1, 3) } : {}),
    willing: wants,
    ...(chance.maybe(0.7) ? { followUp: chance.pick(Records.followUps(who, wants)) } : {}),
  } as const
  Book.write(play, date, chance.int(830, 900), Book.organizer(play), {
    type: "record",
    form: "F07",
    recordId: id,
    content,
  })
  if (play.withdrawals < 2 && chance.maybe(0.04)) {
    play.withdrawals++
    Book.write(play, Calendar.addDays(date, 1), Book.deskMinute(play), Book.organizer(play), {
      type: "withdraw",
      form: "F07",
      recordId: id,
      reason: chance.pick(Records.withdrawals),
    })
  } else if (chance.maybe(0.05)) {
    Book.write(play, Calendar.addDays(date, chance.int(1, 3)), Book.deskMinute(play), Book.organizer(play), {
      type: "correct",
      form: "F07",
      recordId: id,
      content: { ...content, people: content.people + 1 },
      reason: chance.pick(Records.corrections),
    })
  }
}
