/**
 * A process while it is being written: its groups, needs, plan and partnership so far, and what is dealt next.
 * Not here: the weeks that pass in it (`Week`), or what each stage asks for (`scenes/`).
 */
import type { Group, LocalDate, LocalPartnership, Need, OslPlan } from "@osl/core"
import type * as Book from "./Book.ts"
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

/** Whether inhabitants run their matters themselves by now. */
export const isLate = (play: Play): boolean => play.stage === "structures" || play.stage === "handover"
