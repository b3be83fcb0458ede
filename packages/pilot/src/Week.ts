/**
 * The weeks that pass in a process.
 * Not here: what is written in them (`FieldNotes`, `Gathering`, `Circle`).
 */
import type { CommunityEvent, LocalDate } from "@osl/core"
import * as Calendar from "./Calendar.ts"
import { afterMeeting } from "./Circle.ts"
import { talk, writeDiary } from "./FieldNotes.ts"
import { hold, meet } from "./Gathering.ts"
import type { Play } from "./Play.ts"

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
