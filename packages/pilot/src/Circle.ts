/**
 * Groups of inhabitants: how they begin, grow and come to run themselves.
 * Not here: their meetings (`Gathering`).
 */
import type { Group, LocalDate } from "@osl/core"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import { type GroupLine, isLate, type Play } from "./Play.ts"

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

/** What changes in a group with the number of its meetings. */
export const afterMeeting = (play: Play, group: GroupLine): void => {
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
