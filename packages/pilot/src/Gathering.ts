/**
 * Events of the community and meetings of its groups, written down when they are over.
 * Not here: who forms a group (`Circle`), or how often things happen (`Week`).
 */
import type { CommunityEvent, LocalDate } from "@osl/core"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import { type GroupLine, isLate, type Play } from "./Play.ts"
import type { EventText } from "./Theme.ts"
import * as Records from "./words/records.ts"

const hasBegunActing = (play: Play): boolean => play.plan !== undefined

/** How many came, by age. */
export const people = (
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

/** A meeting of a group. */
export const meet = (play: Play, group: GroupLine, on: LocalDate.LocalDate): void => {
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
