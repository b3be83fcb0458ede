/**
 * A process while it is being written: its groups, needs, plan and partnership so far, and the weeks that pass in it.
 * Not here: what each stage asks for (`scenes/`).
 */
import type { CommunityEvent, Group, LocalDate, LocalPartnership, Need, OslPlan } from "@osl/core"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import type { DiaryText, EventText, GroupText, NeedText, PartnerText, ResourceText } from "./Theme.ts"
import * as Diary from "./words/diary.ts"
import * as Records from "./words/records.ts"

export interface GroupLine {
  readonly id: string
  readonly text: GroupText
  card: Group.Group
  nextMeeting: LocalDate.LocalDate
  meetings: number
}

export interface Play extends Book.Book {
  /** The stage that the diary speaks of. */
  stage: string
  readonly groups: Array<GroupLine>
  readonly needs: Array<{ readonly id: string; card: Need.Need }>
  readonly resources: Array<ResourceText>
  /** The map last drawn. */
  map: string | undefined
  plan: { readonly id: string; card: OslPlan.OslPlan; readonly closed: Set<number> } | undefined
  partnership: { readonly id: string; card: LocalPartnership.LocalPartnership } | undefined
  /** Inquiries whose results are still to come. */
  readonly unfinished: Array<(doneOn: LocalDate.LocalDate) => void>
  eventCount: number
  withdrawals: number
  readonly next: {
    readonly resource: () => ResourceText
    readonly need: () => NeedText
    readonly group: () => GroupText
    readonly event: () => EventText
    readonly partner: () => PartnerText
    readonly initiative: () => string
    readonly diary: () => DiaryText
    readonly always: () => DiaryText
    readonly stage: (stage: string) => DiaryText
    readonly talk: () => (typeof Records.talkWith)[number]
    readonly research: () => Records.ResearchText
    readonly tail: (activity: string) => string | undefined
    readonly nextStep: (activity: string) => string | undefined
    readonly reflection: () => string
    readonly agenda: () => (typeof Records.agendas)[number]
    readonly meetingLesson: () => string
    readonly eventLesson: () => string
    readonly review: () => string
  }
}

export const begin = (book: Book.Book): Play => {
  const { chance } = book
  const { theme } = book.scene
  const decks = <T>(pools: Readonly<Record<string, ReadonlyArray<T>>>) =>
    Object.fromEntries(Object.entries(pools).map(([key, texts]) => [key, chance.deck(texts)]))
  const stages = decks(Diary.byStage)
  const tails = decks(Diary.tails)
  const nextSteps = decks(Diary.nextSteps)
  const always = chance.deck(Diary.always)
  return {
    ...book,
    stage: "preparation",
    groups: [],
    needs: [],
    resources: [],
    map: undefined,
    plan: undefined,
    partnership: undefined,
    unfinished: [],
    eventCount: 0,
    withdrawals: 0,
    next: {
      resource: chance.deck(theme.resources),
      need: chance.deck(theme.needs),
      group: chance.deck(theme.groups),
      event: chance.deck(theme.events),
      partner: chance.deck(theme.partners),
      initiative: chance.deck(theme.initiatives),
      diary: chance.deck(theme.diary),
      always,
      stage: (stage) => (stages[stage] ?? always)(),
      talk: chance.deck(Records.talkWith),
      research: chance.deck(Records.research),
      tail: (activity) => tails[activity]?.(),
      nextStep: (activity) => nextSteps[activity]?.(),
      reflection: chance.deck(Diary.reflections),
      agenda: chance.deck(Records.agendas),
      meetingLesson: chance.deck(Records.meetingLessons),
      eventLesson: chance.deck(Records.eventLessons),
      review: chance.deck(Records.reviews),
    },
  }
}

const isLate = (play: Play): boolean => play.stage === "structures" || play.stage === "handover"
const hasBegunActing = (play: Play): boolean => play.plan !== undefined

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

const fill = (play: Play, text: string, where: string, group: GroupLine | undefined): string => {
  let said = Book.say(play, text).replaceAll("{where}", where)
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

const people = (
  play: Play,
  kind: EventText["people"],
  from: number,
  to: number,
): CommunityEvent.CommunityEvent["participants"] => {
  const total = play.chance.int(from, to)
  const share = (percent: number) => Math.round((total * percent) / 100)
  const children = share({ children: 70, adults: 5, seniors: 2, all: 30 }[kind])
  const seniors = share({ children: 5, adults: 25, seniors: 75, all: 25 }[kind])
  return { children, adults: Math.max(1, total - children - seniors), seniors }
}

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
        happened: fill(play, told, spot.at, group),
        ...(nextStep === undefined ? {} : { nextStep }),
        ...(group === undefined || group.card.startedOn >= date ? {} : { links: [{ record: group.id }] }),
        ...(chance.maybe(0.12) ? { reflection: Book.say(play, play.next.reflection()) } : {}),
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

/** Who led: more and more the inhabitants. Late in a process the organiser leads one event in ten. */
const leader = (play: Play, isInhabitants: boolean): CommunityEvent.CommunityEvent["ledBy"] => {
  play.eventCount++
  const byOrganizer = isLate(play)
    ? play.eventCount % 10 === 5
    : hasBegunActing(play)
      ? play.eventCount % 5 === 2
      : play.chance.maybe(isInhabitants ? 0.35 : 0.85)
  if (byOrganizer) return "organizer"
  if (play.partnership !== undefined && play.chance.maybe(0.3)) return "partnership"
  return play.groups.length > 0 ? play.chance.pick(Records.leaders) : "inhabitants"
}

type Told = Pick<CommunityEvent.CommunityEvent, "ledBy" | "volunteers" | "volunteerHours" | "photos">

const photos = ["none", "places-only", "consented", "none"] as const

/** Whether there are photographs, and where they are. */
const pictures = (play: Play): Pick<CommunityEvent.CommunityEvent, "photos" | "photosKept"> => {
  const kind = photos[play.eventCount % photos.length] ?? "none"
  return kind === "none"
    ? { photos: kind }
    : { photos: kind, photosKept: "dysk ośrodka, folder wydarzeń; zgody w segregatorze" }
}

/** Writes an event down on the next morning of work. */
export const writeEvent = (
  play: Play,
  content: Omit<CommunityEvent.CommunityEvent, keyof Told> & Partial<Told>,
): void => {
  const isInhabitants = content.initiator !== "organizer" && content.initiator !== "institution"
  Book.write(play, Calendar.addDays(content.date, 1), play.chance.int(470, 600), Book.organizer(play), {
    type: "record",
    form: "F13",
    recordId: Book.recordId(play, Calendar.addDays(content.date, 1)),
    content: {
      volunteers: 0,
      volunteerHours: 0,
      ...pictures(play),
      ...content,
      ledBy: content.ledBy ?? leader(play, isInhabitants),
    },
  })
}

/** An event of the theme that suits the season, on a Saturday or an afternoon. */
export const hold = (
  play: Play,
  on: LocalDate.LocalDate,
  initiator: CommunityEvent.CommunityEvent["initiator"],
): void => {
  const { chance } = play
  const isWeekend = chance.maybe(0.65)
  const date = isWeekend ? Calendar.saturday(on) : Calendar.workday(on)
  const month = Calendar.month(date)
  let text = play.next.event()
  for (let tries = 0; tries < 12 && text.months.length > 0 && !text.months.includes(month); tries++) {
    text = play.next.event()
  }
  if (text.months.length > 0 && !text.months.includes(month)) return
  const isBig = text.kind === "picnic" || text.kind === "campaign"
  const volunteers = chance.int(2, isBig ? 14 : 8)
  const sectors = chance.some(["public", "ngo", "business", "church", "informal"] as const, chance.int(1, 3))
  const came = people(play, text.people, isBig ? 35 : 9, isBig ? 140 : 34)
  writeEvent(play, {
    name: text.name,
    kind: text.kind,
    date,
    place: text.place,
    initiator,
    participants: came,
    ...(chance.maybe(0.8) ? { volunteers, volunteerHours: volunteers * chance.int(2, 5) } : {}),
    ...(chance.maybe(0.75) ? { sectors } : {}),
    ...(chance.maybe(0.5)
      ? { cost: chance.int(4, 90) * 10, costSource: "budżet ośrodka i składka uczestników" }
      : {}),
    ...(play.eventCount % 3 === 0
      ? { rating: 4 + (play.eventCount % 10) / 10, ratings: Math.ceil((came.adults + came.seniors) / 2) }
      : {}),
    output: text.output,
    ...(chance.maybe(0.5) ? { learnt: play.next.eventLesson() } : {}),
  })
}

const meet = (play: Play, group: GroupLine, on: LocalDate.LocalDate): void => {
  const { chance } = play
  const members = group.card.members.at(-1)?.count ?? 5
  group.meetings++
  const kind = group.text.kind === "seniors" ? "seniors" : group.text.kind === "youth" ? "children" : "adults"
  const [about, output] = play.next.agenda()
  writeEvent(play, {
    name: `Spotkanie grupy „${group.card.name}”: ${about}`,
    kind: "meeting",
    date: on,
    place: group.card.place ?? chance.pick(play.scene.theme.places).name,
    initiator: chance.maybe(0.6) || isLate(play) ? "group" : "organizer",
    group: group.id,
    participants: people(play, kind, Math.max(3, members - 3), members + 2),
    ...(chance.maybe(0.6) ? { output } : {}),
    ...(chance.maybe(0.25) ? { learnt: play.next.meetingLesson() } : {}),
  })
}

/** Brings the card of a group up to date: how many there are, how far they run themselves. */
export const updateGroup = (
  play: Play,
  group: GroupLine,
  on: LocalDate.LocalDate,
  change: Partial<Group.Group> = {},
): void => {
  const day = Calendar.workday(on)
  const before = group.card.members.at(-1)?.count ?? 5
  const step = play.chance.pick([-1, 0, 1, 1, 2, 2, 3])
  group.card = {
    ...group.card,
    members: [...group.card.members, { on: day, count: Math.max(5, Math.min(34, before + step)) }],
    ...change,
  }
  Book.write(play, day, Book.deskMinute(play), Book.organizer(play), {
    type: "correct",
    form: "F10",
    recordId: group.id,
    content: group.card,
    reason: "Nowa liczba osób i stan grupy.",
  })
}

const afterMeeting = (play: Play, group: GroupLine): void => {
  const day = Calendar.addDays(group.nextMeeting, 1)
  if (group.meetings === 3) updateGroup(play, group, day, { status: "active", leaderPresent: true })
  else if (group.meetings === 7)
    updateGroup(play, group, day, {
      rulesAdopted: true,
      rulesDocument: "kartka na tablicy w miejscu spotkań",
      selfManaged: "partly",
      ownBudget: true,
      budget: 300 + 50 * (group.card.name.length % 8),
    })
  else if (group.meetings % 5 === 0) {
    updateGroup(
      play,
      group,
      day,
      isLate(play) ? { selfManaged: "yes", status: "independent", rulesAdopted: true } : {},
    )
  }
}

/** How much is done in a week. **Unit** entries of the diary from–to; probabilities of a conversation and an event in a week. */
export interface Pace {
  readonly diary: readonly [from: number, to: number]
  readonly talks: number
  readonly events: number
}

const isQuiet = (monday: LocalDate.LocalDate): boolean => {
  const day = monday.slice(5)
  return day >= "12-20" || day <= "01-03"
}

const initiatorNow = (play: Play): CommunityEvent.CommunityEvent["initiator"] => {
  const throwOf = play.chance.int(1, 100)
  if (play.groups.length === 0) return throwOf <= 70 ? "organizer" : "institution"
  if (play.partnership !== undefined && throwOf <= 25) return "partnership"
  if (throwOf <= 60) return "group"
  if (throwOf <= 85) return "inhabitants"
  return throwOf <= 95 ? "organizer" : "institution"
}

/** Lets weeks pass from the cursor on: diary, conversations, meetings of groups, events. The cursor moves on. */
export const pass = (play: Play, weeks: number, pace: Pace): void => {
  const { chance } = play
  const end = Calendar.addDays(play.cursor, weeks * 7)
  for (let day = play.cursor; day < end; day = Calendar.addDays(day, 7)) {
    const monday = Calendar.addDays(day, -Calendar.weekday(day))
    const [from, to] = isQuiet(monday) ? ([0, 1] as const) : pace.diary
    const week = [0, 1, 2, 3, 4, 5, 6].map((at) => Calendar.addDays(day, at)).filter(Calendar.isWorkday)
    for (const on of [...chance.some(week, chance.int(from, to))].sort()) writeDiary(play, on)
    if (!isQuiet(monday) && chance.maybe(pace.talks)) talk(play, Calendar.addDays(day, chance.int(0, 4)))
    for (const group of play.groups) {
      while (group.nextMeeting < Calendar.addDays(day, 7)) {
        if (Calendar.isHoliday(group.nextMeeting) || isQuiet(group.nextMeeting)) {
          group.nextMeeting = Calendar.addDays(group.nextMeeting, 7)
          continue
        }
        if (group.nextMeeting >= day) {
          meet(play, group, group.nextMeeting)
          afterMeeting(play, group)
        }
        group.nextMeeting = Calendar.addDays(group.nextMeeting, 14)
      }
    }
    if (chance.maybe(pace.events)) hold(play, Calendar.addDays(day, chance.int(0, 4)), initiatorNow(play))
  }
  play.cursor = end
}

const rhythms = [
  "co drugi poniedziałek",
  "co drugi wtorek",
  "co drugą środę",
  "co drugi czwartek",
  "co drugi piątek",
  "co drugą sobotę",
]

/** A new group begins to meet. */
export const found = (play: Play, on: LocalDate.LocalDate): void => {
  const text = play.next.group()
  if (play.groups.some((group) => group.text.name === text.name)) return
  const start = Calendar.workday(on)
  const id = Book.recordId(play, start)
  const card: Group.Group = {
    name: text.name,
    kind: text.kind,
    aim: text.aim,
    startedOn: start,
    rhythm: rhythms[text.weekday] ?? "co dwa tygodnie",
    place: play.chance.pick(play.scene.theme.places).name,
    members: [{ on: start, count: play.chance.int(5, 8) }],
    selfManaged: "no",
    leaderPresent: false,
    rulesAdopted: false,
    ...(play.needs.length === 0
      ? {}
      : {
          needs: play.needs.slice(play.groups.length, play.groups.length + 2).map(({ id }) => ({ need: id })),
        }),
    status: "forming",
  }
  const ahead = (text.weekday - Calendar.weekday(start) + 7) % 7
  play.groups.push({
    id,
    text,
    card,
    nextMeeting: Calendar.addDays(start, ahead === 0 ? 7 : ahead),
    meetings: 0,
  })
  Book.write(play, start, Book.deskMinute(play), Book.organizer(play), {
    type: "record",
    form: "F10",
    recordId: id,
    content: card,
  })
}
