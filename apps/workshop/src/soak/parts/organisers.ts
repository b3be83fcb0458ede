/**
 * Fifty people who do whole errands on two portals behind one PostgreSQL, while one portal is killed every minute and the database
 * restarted twice: nothing acknowledged is lost, nothing is there twice, and the portal that stays does not grow.
 * Not here: what they do (`organisers/Organiser.ts`), or the accidents (`organisers/Town.ts`).
 */
import { setTimeout as pause } from "node:timers/promises"
import { type Centre, Pilot } from "@osl/pilot"
import type { Outcome, Part, Trial } from "../Soak.ts"
import * as Organiser from "./organisers/Organiser.ts"
import * as Town from "./organisers/Town.ts"
import { seeded } from "./store/Chance.ts"

const crowd = 50
/** The rounds, of a minute each, in which the database is restarted. */
const restarts: ReadonlyArray<number> = [3, 7]
/** **Unit** milliseconds. */
const minute = 60_000
/** Rounds after which a portal is warm, and at the end of which its memory is looked at. */
const warm = 2
/** How much more memory than when it was warm. */
const mostGrowth = 1.2

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576)

const middle = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const quantile = (numbers: ReadonlyArray<number>, part: number): number =>
  Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0)

/** Who works in the centres of the town, directors among them; a few at two desks, when there are fewer of them. */
const people = () => {
  const found: Array<Centre.Centre["people"][number]> = []
  let left: number = Town.centres
  for (const centre of Pilot.generate({ size: "pilot" })) {
    found.push(...centre.people.filter(({ duty }) => duty === "organizer" || duty === "director"))
    left -= 1
    if (left === 0) break
  }
  return Array.from({ length: crowd }, (_, at) => found[at % found.length]).filter((one) => one !== undefined)
}

/** What the database says of what was acknowledged. **Unit** counts, each 0 when all is well. */
const judged = async (town: Town.Town, acknowledged: ReadonlySet<string>) => {
  const ids = [...acknowledged].map((id) => `('${id}'::uuid)`).join(",")
  const count = async (statement: string): Promise<number> =>
    Number((await town.ask(statement))[0]?.["n"] ?? -1)
  return {
    lost:
      ids === ""
        ? 0
        : await count(
            `select count(*) n from (values ${ids}) one (id) where not exists (select from event where command_id = one.id)`,
          ),
    twice: await count(
      `select count(*) n from (select from event where type = 'record-added'
        group by coalesce(body -> 'content' ->> 'happened', body -> 'content' ->> 'name')
        having count(*) > 1 and coalesce(min(body -> 'content' ->> 'happened'), min(body -> 'content' ->> 'name')) ~ '^(Wpis|Zasób) [a-p-]{36}') one`,
    ),
    gaps: await count(
      "select count(*) n from (select from event group by organisation_id, process_id having min(seq) <> 1 or max(seq) <> count(*)) one",
    ),
  }
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const town = await Town.open()
  const done: Organiser.Day = {
    acknowledged: new Set(),
    errands: new Map(),
    times: [],
    faults: [],
    refused: [],
    again: 0,
  }
  const chance = seeded(2014)
  const all: Array<Organiser.Organiser> = []
  for (const person of people())
    all.push(await Organiser.open(town, person, seeded(chance() * 2 ** 31), done))
  const working = Promise.all(all.map(({ work }) => work()))
  const memories: Array<number> = []
  const samples: Array<number> = []
  const sampling = setInterval(() => samples.push(town.memory()), 2_000)
  let round = 0
  let restarted = 0
  const told = new Set<string>()
  let judgement = { lost: 0, twice: 0, gaps: 0 }
  figures = () => ({
    people: all.length,
    errands: Object.fromEntries([...done.errands].sort()),
    acknowledged: done.acknowledged.size,
    kills: round,
    restarts: restarted,
    askedAgain: done.again,
    serverErrors: done.faults.length,
    refused: done.refused.length,
    ...judgement,
    medianMs: quantile(done.times, 0.5),
    p99Ms: quantile(done.times, 0.99),
    memoryMB: memories.map(megabytes),
  })
  close = async () => {
    clearInterval(sampling)
    for (const one of all) one.stop()
    await working
    await town.stop()
  }
  const run = async (): Promise<Outcome> => {
    round += 1
    samples.length = 0
    await pause(minute / 2)
    if (restarts.includes(round)) {
      await town.restart()
      restarted += 1
    }
    await pause(minute / 2)
    memories.push(middle(samples))
    await town.kill()
    judgement = await judged(town, done.acknowledged)
    const before = memories[warm - 1] ?? Number.POSITIVE_INFINITY
    const growth = (memories.at(-1) ?? 0) / before
    const heard = [...done.faults, ...done.refused]
    const fresh = heard.filter((one) => !told.has(one))
    for (const one of fresh) told.add(one)
    const what = [
      ...Object.entries(judgement).flatMap(([name, n]) => (n === 0 ? [] : [`${name}: ${n}`])),
      ...(growth > mostGrowth ? [`memory grew to ${growth.toFixed(2)} of what it was`] : []),
      ...fresh,
    ]
    return { sent: 1, what: what.length === 0 ? undefined : what.join("; ") }
  }
  return [{ name: "organisers", run: () => run() }]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
