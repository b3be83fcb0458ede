/**
 * How fast an event is read, right or wrong, and written, beside other libraries on the same shape and beside JSON.
 * Not here: the schemas of the others (`peers/`), or folding what was read (`fold.ts`).
 */
// First: it installs the reading of events that was written ahead of time.
import "@osl/workflow/compiled"

import { Forms, Problem } from "@osl/core"
import { Pilot } from "@osl/pilot"
import { Event } from "@osl/workflow"
import * as Schema from "effect/Schema"
import { type Benchmark, type Figure, timesAsFast, timesTheCost } from "../Bench.ts"
import { diaryEntry } from "../Log.ts"
import * as ArkType from "../peers/ArkType.ts"
import type { Peer } from "../peers/Shape.ts"
import * as Valibot from "../peers/Valibot.ts"
import * as Zod from "../peers/Zod.ts"

const decode = Event.reader([], Forms.of)

const texts = Array.from({ length: 500 }, (_, index) => JSON.stringify(diaryEntry(index + 1)))

/** As a program gets them: from the text. */
const entries: ReadonlyArray<ReturnType<typeof diaryEntry>> = texts.map((text) => JSON.parse(text))

const ours: Peer = {
  name: "ours",
  accepts: (input) => decode(input)._tag === "Success",
  faults: (input) => {
    const read = decode(input)
    return read._tag === "Success" ? [] : read.failure.map(({ path }) => path.join("."))
  },
}

const peers = [Zod.peer, Valibot.peer, ArkType.peer]

const brokenBy = (change: object): object => ({
  ...entries[1],
  content: { ...entries[1]?.content, ...change },
})

/** Entries with one fault each. */
const broken: ReadonlyArray<object> = [
  { ...entries[1], seq: 0 },
  { ...entries[1], id: "018F3C2A-0000-7000-8000-000000000001" },
  { ...entries[1], at: "2024-01-02T24:15:00.000Z" },
  { ...entries[1], unheard: true },
  brokenBy({ date: "2023-02-29" }),
  brokenBy({ date: "1989-12-31" }),
  brokenBy({ end: "08:00" }),
  brokenBy({ activity: "sleep" }),
  brokenBy({ place: "a\nb" }),
  brokenBy({ place: "x".repeat(121) }),
  brokenBy({ participants: { children: 1, adults: 2.5, seniors: 0 } }),
  brokenBy({ happened: " " }),
  brokenBy({ happened: "a\u0085b" }),
  brokenBy({ links: [{ record: "A" }] }),
  brokenBy({ mood: "good" }),
]

/** Seven faults in one. */
const veryBroken = {
  ...entries[1],
  recordId: "1",
  content: {
    ...entries[1]?.content,
    date: "2024-02-30",
    end: undefined,
    activity: "sleep",
    participants: { children: -1, adults: 12, seniors: "3" },
    mood: "good",
  },
}

const places = (peer: Peer): string => [...new Set(peer.faults(veryBroken))].sort().join()

/** The quotient is small and the work is short: many rounds, each as long as all entries are parsed once. */
const rounds = { rounds: 1201, ms: 1, undisturbed: true } as const

/** All must read every entry, refuse each broken one and find the same faults, or a comparison says nothing. */
const agrees = (peer: Peer): boolean =>
  entries.every(peer.accepts) && !broken.some(peer.accepts) && places(peer) === places(ours)

const incomparable = (name: string, promise: string): Figure => {
  console.error(`${name}: ours and the other do not judge entries alike; the benchmark needs mending`)
  process.exitCode = 1
  return { name, value: Number.NaN, unit: "ratio", promise }
}

const reading =
  (peer: Peer, values: ReadonlyArray<unknown> = entries) =>
  () => {
    let read = 0
    for (const value of values) if (peer.accepts(value)) read++
    return read
  }

const refusing = (peer: Peer) => () => peer.faults(veryBroken).length

const vsPeer = (kind: "decode" | "errors", peer: Peer, work: (peer: Peer) => () => unknown): Benchmark => {
  const name = `core.${kind}.vs-${peer.name}`
  const promise = name === "core.decode.vs-zod" ? ">= 2" : ""
  return {
    name,
    run: async () =>
      agrees(ours) && agrees(peer)
        ? timesAsFast({ name, promise, ours: work(ours), theirs: work(peer), peer: peer.name })
        : incomparable(name, promise),
  }
}

const parsing = (all: ReadonlyArray<string>) => () => all.map((one) => JSON.parse(one))

const decodeVsJsonParse: Benchmark = {
  name: "core.decode.vs-json-parse",
  run: () =>
    timesTheCost({
      name: "core.decode.vs-json-parse",
      promise: "<= 0.2",
      ours: reading(ours),
      theirs: parsing(texts),
      peer: "jsonParse",
      ...rounds,
    }),
}

/** Events as the rules themselves have made them: mostly the diary, with ids and words that no entry repeats. */
const logVsJsonParse: Benchmark = {
  name: "core.decode.log.vs-json-parse",
  run: () => {
    const log = Pilot.history(500).events.map((event) => JSON.stringify(event))
    return timesTheCost({
      name: "core.decode.log.vs-json-parse",
      promise: "",
      ours: reading(
        ours,
        log.map((text) => JSON.parse(text)),
      ),
      theirs: parsing(log),
      peer: "jsonParse",
      ...rounds,
    })
  },
}

const encodeVsZod: Benchmark = {
  name: "core.encode.vs-zod",
  run: () => {
    const encode = Schema.encodeUnknownSync(Event.recordAdded(Forms.all.F06), Problem.decodeOptions)
    const values = entries.map(Zod.read)
    return timesAsFast({
      name: "core.encode.vs-zod",
      promise: "",
      ours: () => entries.map((entry) => JSON.stringify(encode(entry))),
      theirs: () => values.map(Zod.write),
      peer: "zod",
    })
  },
}

export const benchmarks: ReadonlyArray<Benchmark> = [
  ...peers.map((peer) => vsPeer("decode", peer, reading)),
  decodeVsJsonParse,
  logVsJsonParse,
  encodeVsZod,
  ...peers.map((peer) => vsPeer("errors", peer, refusing)),
]
