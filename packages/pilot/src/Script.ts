/**
 * The script of a process: the stages it goes through by its fate, each written as dated steps.
 * Not here: what happens inside a stage (`scenes/`), or carrying the steps out (`History`).
 */
import { LocalDate } from "@osl/core"
import { type Book, byTime, type Cast, lastDay, type Scene, type Step } from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import type { Chance } from "./Chance.ts"
import type { End, Fate, Twist } from "./Fate.ts"
import { begin, type Play } from "./Play.ts"
import * as Register from "./Register.ts"
import * as Beginning from "./scenes/beginning.ts"
import { move } from "./scenes/beginning.ts"
import * as Ending from "./scenes/ending.ts"
import * as Middle from "./scenes/middle.ts"
import * as Turns from "./scenes/turns.ts"
import { pass } from "./Week.ts"
import * as Records from "./words/records.ts"

/** **Shape** `steps` in the order of writing; `from` and `to` are the days on which the last part begins and ends. */
interface Script {
  readonly steps: ReadonlyArray<Step>
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate
}

const order: ReadonlyArray<End> = [
  "preparation",
  "entry",
  "diagnosis",
  "activation",
  "planning",
  "action",
  "parallel",
  "structures",
  "handover",
  "handed-over",
]

interface Part {
  readonly end: End
  readonly write: (play: Play) => void
}

const reason = (play: Play, twist: Twist): { readonly reason: string } => ({
  reason: play.chance.pick(Records.back[twist] ?? []),
})

const goBackFromStructures = (play: Play, twist: "cycle" | "regroup"): void => {
  if (twist === "cycle") Ending.leaveAction(play, 1)
  move(play, twist === "cycle" ? "planning" : "activation", reason(play, twist))
  if (twist === "regroup") {
    Middle.activation(play, 5, true)
    move(play, "planning")
  }
  Middle.planning(play, 3)
  move(play, "action")
  const since = Middle.action(play, 5, 0.8)
  move(play, "structures")
  Ending.structures(play, 6, since)
}

/** Straight from the diagnosis to the plan. */
const overActivation = { waive: ["group-working", "residents-action-done"], reason: Records.skipped }

/** The parts of a process one after another; a part begins with the move into its stage. */
const parts = (fate: Fate, chance: Chance): ReadonlyArray<Part> => {
  const has = (twist: Twist) => fate.twists.includes(twist)
  const slow = (end: End, weeks: number) => (has("slow") && fate.end === end ? weeks * 3 : weeks)
  let sinceReview = 0
  return [
    { end: "preparation", write: (play) => Beginning.preparation(play, chance.int(2, 4), !has("no-rules")) },
    {
      end: "entry",
      write: (play) => {
        move(play, "entry", has("no-rules") ? { waive: ["documentation-rules"] } : {})
        Beginning.entry(
          play,
          slow("entry", chance.int(5, 7)),
          has("few-talks") ? chance.int(6, 8) : chance.int(13, 18),
        )
      },
    },
    {
      end: "diagnosis",
      write: (play) => {
        move(play, "diagnosis", has("few-talks") ? { waive: ["conversations-held"] } : {})
        if (has("adopted")) Turns.adopt(play)
        if (has("redacted")) Turns.redact(play)
        if (has("redefined")) {
          pass(play, 2, { diary: [1, 4], talks: 0.5, events: 0 })
          move(play, "entry", reason(play, "redefined"))
          Beginning.redefine(play)
          move(play, "diagnosis")
        }
        const weeks = slow("diagnosis", chance.int(9, 12))
        if (has("extended")) Turns.extend(play, 8, weeks + 2)
        if (has("skipped")) Middle.meetOldGroup(play)
        Beginning.diagnosis(play, weeks)
      },
    },
    {
      end: "activation",
      write: (play) => {
        if (has("skipped")) return
        move(play, "activation")
        Middle.activation(play, chance.int(11, 15))
        if (has("discontinued")) Ending.stop(play, "discontinued")
        if (has("paused")) {
          Ending.pause(play, chance.int(4, 7), true)
          pass(play, 2, { diary: [1, 3], talks: 0.5, events: 0.2 })
        }
        if (has("replaced")) Turns.replaceLead(play)
      },
    },
    {
      end: "planning",
      write: (play) => {
        move(play, "planning", has("skipped") ? overActivation : {})
        if (has("gap")) {
          pass(play, 2, { diary: [1, 4], talks: 0.2, events: 0.2 })
          move(play, "diagnosis", reason(play, "gap"))
          Beginning.diagnosis(play, 3, true)
          move(play, "activation")
          pass(play, 1, { diary: [1, 4], talks: 0.5, events: 0.2 })
          move(play, "planning")
        }
        Middle.planning(play, chance.int(4, 6), {
          isReturned: has("returned"),
          isConsulted: has("consulted"),
        })
      },
    },
    {
      end: "action",
      write: (play) => {
        move(play, "action")
        sinceReview = Middle.action(play, chance.int(10, 14), 0.4)
        if (has("shelved")) Ending.stop(play, "suspended")
        if (has("reopened")) {
          Ending.stop(play, "discontinued")
          Ending.reopen(play, 5)
          sinceReview = Middle.action(play, 5, 0.5, 20)
        }
        if (has("replan")) {
          move(play, "planning", reason(play, "replan"))
          Middle.planning(play, 3)
          move(play, "action")
          sinceReview = Middle.action(play, 4, 0.5)
        }
      },
    },
    {
      end: "parallel",
      write: (play) => {
        Ending.gather(play)
        move(play, "structures")
        Ending.structures(play, chance.int(15, 19), sinceReview + 4)
        if (has("cycle")) goBackFromStructures(play, "cycle")
        if (has("regroup")) goBackFromStructures(play, "regroup")
      },
    },
    {
      end: "structures",
      write: (play) => {
        if (fate.end === "structures" || chance.maybe(0.5)) Ending.leaveAction(play, 3)
      },
    },
    {
      end: "handover",
      write: (play) => {
        move(play, "handover")
        Ending.handover(play, chance.int(6, 8), !has("no-acceptance"))
      },
    },
  ]
}

const write = (chance: Chance, cast: Cast, scene: Scene, fate: Fate, start: LocalDate.LocalDate): Script => {
  const book: Book = { chance, cast, scene, steps: [], cursor: Calendar.workday(start) }
  const play = begin(book)
  let from = play.cursor
  const last = order.indexOf(fate.end)
  for (const part of parts(fate, chance.fork("parts"))) {
    if (order.indexOf(part.end) > last) break
    from = play.cursor
    part.write(play)
  }
  if (fate.twists.includes("pausing")) {
    from = play.cursor
    Ending.pause(play, 0, false)
  }
  const to = lastDay(play)
  return { steps: play.steps, from, to }
}

const isOver = (fate: Fate): boolean =>
  fate.end === "handed-over" ||
  fate.twists.some((twist) => twist === "discontinued" || twist === "shelved" || twist === "pausing")

/** **Unit** calendar months of the whole pilot. */
export const months = 22

/**
 * The steps of a process that stands by `today` where its fate puts it.
 *
 * **Shape** in the order of time, none after `today`, none before the pilot began. `fresh` gives the same chance every time:
 * a script is first rehearsed to learn how long it takes.
 */
export const make = (
  fresh: () => Chance,
  cast: Cast,
  scene: Scene,
  fate: Fate,
  today: LocalDate.LocalDate,
): ReadonlyArray<Step> => {
  const first = LocalDate.addMonths(today, -months)
  const rehearsed = write(fresh(), cast, scene, fate, first)
  const chance = fresh()
  const part = LocalDate.daysBetween(rehearsed.from, rehearsed.to)
  const length = isOver(fate)
    ? LocalDate.daysBetween(first, rehearsed.to) + chance.fork("slack").int(5, 50)
    : LocalDate.daysBetween(first, rehearsed.from) +
      Math.floor((part * chance.fork("slack").int(35, 90)) / 100)
  const available = LocalDate.daysBetween(first, today)
  const start = Calendar.addDays(today, -Math.min(length, available))
  const { steps } = write(chance, cast, scene, fate, start)
  const beside = Register.steps({ chance: fresh().fork("register"), cast, scene }, steps)
  return [...steps, ...beside].filter((step) => step.on <= today).sort(byTime)
}
