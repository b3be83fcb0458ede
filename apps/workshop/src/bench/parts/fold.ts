/**
 * How fast a log becomes a state, beside a state machine library that does the same.
 * Not here: reading the log (`decode`).
 */
// First: it installs the reading of events that was written ahead of time.
import "@osl/workflow/compiled"

import { Forms } from "@osl/core"
import { Event, Process } from "@osl/workflow"
import { assign, initialTransition, setup, transition } from "xstate"
import { type Figure, timesAsFast, timesTheCost } from "../Bench.ts"
import { processLog } from "../Log.ts"

const decode = Event.reader([], Forms.of)

/** Reads a log; what cannot be read is left out, and the caller sees that it is shorter. */
const read = (log: ReadonlyArray<unknown>): ReadonlyArray<Event.Event> =>
  log.flatMap((one) => {
    const result = decode(one)
    return result._tag === "Success" ? [result.success] : []
  })

interface Context {
  readonly name: string
  readonly version: number
  readonly lastAt: string
  readonly lead: string | null
  readonly diary: { readonly entries: number; readonly lastOn: string | null }
  readonly visits: ReadonlyArray<Process.Visit>
  readonly records: Readonly<Record<string, object>>
}

type Input = Event.Event | { readonly type: "enter"; readonly event: Event.Event }

const stages = [
  "preparation",
  "entry",
  "diagnosis",
  "activation",
  "planning",
  "action",
  "structures",
  "handover",
] as const

/** The same chart in XState: a state for each stage, the rest in the context. */
const machine = setup({
  types: { context: {} as Context, events: {} as Input },
  actions: {
    note: assign(({ context, event }) => {
      const happened = event.type === "enter" ? event.event : event
      const next = { ...context, version: happened.seq, lastAt: happened.at }
      switch (happened.type) {
        case "process-opened":
          return { ...next, name: happened.content.name }
        case "organizer-assigned":
          return { ...next, lead: happened.content.organizerId }
        case "stage-left":
          return {
            ...next,
            visits: context.visits.map((visit) =>
              visit.stage === happened.stage ? { ...visit, leftOn: happened.on } : visit,
            ),
          }
        case "stage-entered":
          return {
            ...next,
            visits: [
              ...context.visits,
              { stage: happened.stage, enteredOn: happened.on, leftOn: null, extendedTo: null },
            ],
          }
        case "record-added":
          if (happened.form === "F06")
            return {
              ...next,
              diary: {
                entries: context.diary.entries + 1,
                lastOn:
                  context.diary.lastOn === null || happened.content.date > context.diary.lastOn
                    ? happened.content.date
                    : context.diary.lastOn,
              },
            }
          if (happened.form === "F04")
            return {
              ...next,
              records: {
                ...context.records,
                [happened.recordId]: {
                  form: "F04",
                  author: happened.actor.id,
                  touched: happened.seq,
                  willing: happened.content.willing ?? 0,
                  status: happened.content.status,
                },
              },
            }
          return next
        default:
          return next
      }
    }),
  },
}).createMachine({
  id: "process",
  context: {
    name: "",
    version: 0,
    lastAt: "",
    lead: null,
    diary: { entries: 0, lastOn: null },
    visits: [],
    records: {},
  },
  initial: "waiting",
  states: Object.fromEntries([["waiting", {}], ...stages.map((stage) => [stage, {}] as const)]),
  on: {
    "process-opened": { actions: "note" },
    "organizer-assigned": { actions: "note" },
    "record-added": { actions: "note" },
    "stage-left": { actions: "note" },
    "stage-entered": stages.map((stage) => ({
      guard: ({ event }: { readonly event: Input }) =>
        event.type === "stage-entered" && event.stage === stage,
      target: `.${stage}`,
      actions: "note" as const,
    })),
  },
})

const foldXState = (log: ReadonlyArray<Event.Event>) => {
  let [snapshot] = initialTransition(machine)
  for (const event of log) [snapshot] = transition(machine, snapshot, event)
  return snapshot
}

/** Both must end with the same numbers, or the comparison says nothing. */
const agree = (log: ReadonlyArray<Event.Event>, length: number): boolean => {
  const ours = Process.fold(log)
  const theirs = foldXState(log)
  return (
    log.length === length &&
    ours?.version === length &&
    theirs.context.version === length &&
    ours.openStages[0] === theirs.value &&
    ours.diary.entries === theirs.context.diary.entries &&
    ours.diary.lastOn === theirs.context.diary.lastOn &&
    Object.keys(ours.records).length === Object.keys(theirs.context.records).length
  )
}

const incomparable = (name: string, promise: string): Figure => {
  console.error(`${name}: both sides do not reach the same state; the benchmark needs mending`)
  process.exitCode = 1
  return { name, value: Number.NaN, unit: "ratio", promise }
}

export const foldVsXState = async (): Promise<Figure> => {
  const log = read(processLog(800))
  return agree(log, 800)
    ? timesAsFast({
        name: "workflow.fold.vs-xstate",
        promise: ">= 100",
        ours: () => Process.fold(log),
        theirs: () => foldXState(log),
        peer: "xstate",
      })
    : incomparable("workflow.fold.vs-xstate", ">= 100")
}

export const replayVsJsonParse = async (): Promise<Figure> => {
  const length = 100_000
  const text = JSON.stringify(processLog(length))
  const parse = (): ReadonlyArray<unknown> => JSON.parse(text) as ReadonlyArray<unknown>
  const ours = () => Process.fold(read(parse()))
  return ours()?.version === length
    ? timesTheCost({
        name: "workflow.replay.vs-json-parse",
        promise: "<= 1.5",
        ours,
        theirs: parse,
        peer: "jsonParse",
        rounds: 5,
      })
    : incomparable("workflow.replay.vs-json-parse", "<= 1.5")
}
