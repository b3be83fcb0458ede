/**
 * The logs beside processes, one way for all four: portfolios of workers, trainings, supervision, inquiries of the laboratory; how each
 * is read, folded and sealed.
 * Not here: what may be written in one (`Portfolio.decide` of `@osl/competency`, `TrainingLog`, `SupervisionBook`, `InquiryRules`), or
 * where it is kept.
 */
import { type Event, Framework, Portfolio } from "@osl/competency"
import { EventReader } from "@osl/competency/reading"
import type { Edition, Privacy, Problem } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Chain from "./Chain.ts"
import { BrokenLog, streams } from "./Conflict.ts"
import * as Inquiry from "./Inquiry.ts"
import * as SupervisionBook from "./SupervisionBook.ts"
import * as TrainingLog from "./TrainingLog.ts"
import * as Words from "./Words.ts"

export { streams }
export type Stream = (typeof streams)[number]

/** Anything that one of the logs holds. */
export interface EventOf {
  readonly portfolio: Event.Event
  readonly training: TrainingLog.Event
  readonly supervision: SupervisionBook.Event
  readonly laboratory: Inquiry.Event
}

/** What each log comes to. */
export interface StateOf {
  readonly portfolio: Portfolio.Portfolio
  readonly training: TrainingLog.TrainingLog
  readonly supervision: SupervisionBook.SupervisionBook
  readonly laboratory: Inquiry.Inquiry
}

type AnyEvent = EventOf[Stream]

/** What was written to one of the logs, and what it came to. */
export type Told = {
  readonly [S in Stream]: {
    readonly log: S
    readonly events: ReadonlyArray<EventOf[S]>
    readonly state: StateOf[S]
  }
}[Stream]

/**
 * How the logs of one kind are read and folded.
 *
 * **Shape** `about` are the people whose words go when they are erased: all words of the log, or where it is `shared` those that they
 * wrote themselves; `on` the date that lists go by; `awaits` whether somebody waits for a review.
 */
export interface Ledger<S extends Stream> {
  readonly stream: S
  readonly idOf: (event: EventOf[S]) => string
  readonly read: (body: unknown) => Result.Result<EventOf[S], ReadonlyArray<Problem.Problem>>
  readonly evolve: (state: StateOf[S] | null, event: EventOf[S]) => StateOf[S] | null
  readonly about: (state: StateOf[S]) => ReadonlyArray<string>
  readonly shared: boolean
  readonly on: (state: StateOf[S]) => string
  readonly awaits: (state: StateOf[S]) => boolean
  readonly told: (events: ReadonlyArray<EventOf[S]>, state: StateOf[S]) => Told
}

export type Ledgers = { readonly [S in Stream]: Ledger<S> }

/** The logs as a program reads them that carries these editions. */
export const of = (editions: ReadonlyArray<Edition.Edition>): Ledgers => ({
  portfolio: {
    stream: "portfolio",
    idOf: ({ workerId }) => workerId,
    read: EventReader.of(editions.map((edition) => Framework.of(edition))),
    evolve: Portfolio.evolve,
    about: ({ id }) => [id],
    shared: false,
    on: ({ lastAt }) => lastAt.slice(0, 10),
    awaits: (state) => Portfolio.waiting(state).length > 0 || state.plan?.status === "review-requested",
    told: (events, state) => ({ log: "portfolio", events, state }),
  },
  training: {
    stream: "training",
    idOf: ({ trainingId }) => trainingId,
    read: TrainingLog.read,
    evolve: TrainingLog.evolve,
    about: () => [],
    shared: false,
    on: TrainingLog.lastDay,
    awaits: () => false,
    told: (events, state) => ({ log: "training", events, state }),
  },
  supervision: {
    stream: "supervision",
    idOf: ({ sessionId }) => sessionId,
    read: SupervisionBook.read,
    evolve: SupervisionBook.evolve,
    about: ({ people }) => people,
    shared: false,
    on: ({ entry }) => entry.session.date,
    awaits: () => false,
    told: (events, state) => ({ log: "supervision", events, state }),
  },
  laboratory: {
    stream: "laboratory",
    idOf: ({ inquiryId }) => inquiryId,
    read: Inquiry.read,
    evolve: Inquiry.evolve,
    about: ({ writers }) => writers,
    shared: true,
    on: ({ on }) => on,
    awaits: ({ stage }) => stage === "proposed",
    told: (events, state) => ({ log: "laboratory", events, state }),
  },
})

/** Uses the ledger of a kind. */
export const use = <A>(
  ledgers: Ledgers,
  stream: Stream,
  how: <S extends Stream>(ledger: Ledger<S>) => A,
): A => {
  switch (stream) {
    case "portfolio":
      return how(ledgers.portfolio)
    case "training":
      return how(ledgers.training)
    case "supervision":
      return how(ledgers.supervision)
    case "laboratory":
      return how(ledgers.laboratory)
  }
}

/** Uses the ledger of a log on its events. */
export const using = <A>(
  ledgers: Ledgers,
  log: { readonly [S in Stream]: { readonly stream: S; readonly events: ReadonlyArray<EventOf[S]> } }[Stream],
  how: <S extends Stream>(ledger: Ledger<S>, events: ReadonlyArray<EventOf[S]>) => A,
): A => {
  switch (log.stream) {
    case "portfolio":
      return how(ledgers.portfolio, log.events)
    case "training":
      return how(ledgers.training, log.events)
    case "supervision":
      return how(ledgers.supervision, log.events)
    case "laboratory":
      return how(ledgers.laboratory, log.events)
  }
}

/** The row of the table `competency`, without what names the organisation. */
export interface Row {
  readonly stream: Stream
  readonly id: string
  readonly version: number
  readonly on: string
  readonly lastAt: string
  readonly about: ReadonlyArray<string>
  readonly awaits: boolean
  readonly state: StateOf[Stream]
}

/** The row that a state makes. */
export const rowOf = <S extends Stream>({ stream, about, on, awaits }: Ledger<S>, state: StateOf[S]): Row => {
  const { id, version, lastAt } = state
  return { stream, id, version, on: on(state), lastAt, about: about(state), awaits: awaits(state), state }
}

/**
 * What a whole log comes to.
 *
 * **Errors** `BrokenLog` when it is not the whole log of one of the organisation, in order, each readable.
 */
export const fold = <S extends Stream>(
  ledger: Ledger<S>,
  organisationId: string,
  bodies: ReadonlyArray<unknown>,
): Result.Result<{ readonly events: ReadonlyArray<EventOf[S]>; readonly state: StateOf[S] }, BrokenLog> => {
  const events: Array<EventOf[S]> = []
  let state: StateOf[S] | null = null
  for (const [index, body] of bodies.entries()) {
    const read = ledger.read(body)
    if (Result.isFailure(read)) return Result.fail(new BrokenLog({ seq: index + 1 }))
    const event = read.success
    const before: StateOf[S] | null = state
    state = ledger.evolve(before, event)
    const isNext: boolean =
      event.organisationId === organisationId &&
      event.seq === index + 1 &&
      (before === null || (ledger.idOf(event) === before.id && event.at >= before.lastAt))
    if (!isNext || state === null) return Result.fail(new BrokenLog({ seq: index + 1 }))
    events.push(event)
  }
  return state === null ? Result.fail(new BrokenLog({ seq: 1 })) : Result.succeed({ events, state })
}

/** What events that were read already come to. **Shape** null when there is none. */
export const stateOf = <S extends Stream>(
  { evolve }: Ledger<S>,
  events: ReadonlyArray<EventOf[S]>,
): StateOf[S] | null => {
  let state: StateOf[S] | null = null
  for (const event of events) state = evolve(state, event)
  return state
}

/** The answers that people write in their own words, by name; anything else is a code, an id, a date or a number. */
const written: { readonly [name: string]: Privacy.Privacy } = {
  justification: "account",
  action: "account",
  goals: "account",
  remarks: "account",
  note: "account",
  text: "account",
  reason: "institution",
  place: "institution",
  conclusions: "account",
  heading: "account",
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null

const within = (value: unknown, path: string): ReadonlyArray<Words.Word> =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, inner]) => {
        const place = `${path}/${name}`
        const privacy = Object.hasOwn(written, name) ? written[name] : undefined
        return typeof inner === "string"
          ? privacy === undefined
            ? []
            : [{ path: place, text: inner, privacy }]
          : within(inner, place)
      })
    : []

/** The words of an event: every text that somebody wrote. **Shape** in the order of the event. */
export const words = (event: AnyEvent): ReadonlyArray<Words.Word> => within(event, "")

/** Seals an event behind another, with new salts. */
export const seal = (event: AnyEvent, previous: string): Chain.Seal =>
  Chain.sealOver(event, null, previous, words(event))

/** Seals events, one behind the other. */
export const sealAll = (events: ReadonlyArray<AnyEvent>, head: string): ReadonlyArray<Chain.Seal> =>
  Chain.behind(events, head, seal)

/** An event whose words gave way, with its seal closed over them. **Shape** the very event and seal when there was none to go. */
export const wiped = <E extends AnyEvent>(
  event: E,
  before: Chain.Seal,
  goes: (word: Words.Word) => boolean,
): { readonly event: E; readonly seal: Chain.Seal; readonly words: number } => {
  const gone = words(event).filter((word) => word.text !== Redaction.mark && goes(word))
  return gone.length === 0
    ? { event, seal: before, words: 0 }
    : {
        event: Words.without(event, new Set(gone.map(({ path }) => path))),
        seal: Chain.closeOver(gone, before),
        words: gone.length,
      }
}

/** Whether the words of an event go with a person: all of a log about them, of a shared one those that they wrote. */
export const isBy = <S extends Stream>({ shared }: Ledger<S>, event: AnyEvent, personId: string): boolean =>
  !shared || event.actor.id === personId

/** Something that took words out of a log later on: the conclusions of a session, or the text in a place of an inquiry. */
export interface Removal {
  readonly seq: number
  readonly of: number | null
}

/** The removals among events. */
export const removalsIn = (events: ReadonlyArray<AnyEvent>): ReadonlyArray<Removal> =>
  events.flatMap(
    (event): ReadonlyArray<Removal> =>
      event.type === "conclusions-removed"
        ? [{ seq: event.seq, of: null }]
        : event.type === "text-removed"
          ? [{ seq: event.seq, of: event.of }]
          : [],
  )

/** Whether a word of the event in a place went by one of the removals. */
export const isRemoved = (removals: ReadonlyArray<Removal>, seq: number, path: string): boolean =>
  removals.some((one) => (one.of === null ? path === conclusions && one.seq > seq : one.of === seq))

/** Where the conclusions of a session stand in an event. */
export const conclusions = "/session/conclusions"
