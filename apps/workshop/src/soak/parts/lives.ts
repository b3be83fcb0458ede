/**
 * People who work on processes by chance, under each edition: whether processes hold together, their logs are possible, and
 * logs that grew apart are merged without loss.
 * Not here: how they work, or what is to hold (`@osl/workflow/testing`).
 */
import { type Edition, Forms } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import { type Event, History, Merge, Process, Redaction } from "@osl/workflow"
import { inconsistencies, type Life, people, wander, wandered } from "@osl/workflow/testing"
import * as Result from "effect/Result"
import type { Part, Trial } from "../Soak.ts"

type Log = ReadonlyArray<Event.Event>

/** **Unit** steps between two looks at a process. */
const stride = 5

/** **Unit** steps of the life of a seed, 40 to 199. */
const lengthOf = (seed: number): number => 40 + (Math.abs(seed) % 160)

const said = (found: ReadonlyArray<string>): string | undefined =>
  found.length === 0 ? undefined : found.join("; ")

const broken = ({ state, events }: Pick<Life, "state" | "events">): string | undefined =>
  state === null ? undefined : said(inconsistencies(state, events))

/** Whether a log, as it would be read from where it is kept, can have happened. */
const impossible = (edition: Edition.Edition, log: Log): string | undefined => {
  const verified = History.verify(JSON.parse(JSON.stringify(log)), [edition], Forms.of, people.known)
  return Result.isFailure(verified) ? verified.failure.message : undefined
}

const life = (edition: Edition.Edition): Trial => ({
  name: `life under ${edition.key}`,
  run: (seed) => {
    const length = lengthOf(seed)
    let sent = 0
    let last: Life | undefined
    for (const step of wander(edition, seed)) {
      last = step.life
      sent += 1
      const what = sent % stride === 0 || sent === length ? broken(last) : undefined
      if (what !== undefined) return { sent, what: `after ${sent} steps: ${what}` }
      if (sent === length) break
    }
    const events = last?.events ?? []
    const kept = Redaction.ofLog(events, (form) => Forms.of(edition)[form].fields)
    const what = impossible(edition, events) ?? impossible(edition, kept)
    return { sent, what }
  },
})

const merge = (one: Log, other: Log): Merge.Merged => {
  const joined = Result.flatMap(Merge.of(one), (first) =>
    Result.flatMap(Merge.of(other), (second) => Merge.join(first, second)),
  )
  return Merge.resolve(Result.getOrThrow(joined))
}

const idsOf = (log: Log): ReadonlyArray<string> => log.map(({ id }) => id)

const idsIn = ({ log, conflicts }: Merge.Merged): ReadonlySet<string> =>
  new Set([
    ...idsOf(log),
    ...conflicts.flatMap(({ sides }) => sides.flat().flatMap(({ events }) => idsOf(events))),
  ])

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What is wrong with two logs made one. */
const merging = (trunk: Log, one: Log, other: Log): string | undefined => {
  const merged = merge(one, other)
  const ids = idsIn(merged)
  const state = Process.fold(merged.log)
  const disputed = new Set(
    merged.conflicts.flatMap(({ sides }) => sides.flat().flatMap(({ events }) => idsOf(events))),
  )
  return said([
    ...(isSame(trunk, one.slice(0, trunk.length)) && isSame(trunk, other.slice(0, trunk.length))
      ? []
      : ["the lives did not begin alike"]),
    ...([...idsOf(one), ...idsOf(other)].every((id) => ids.has(id)) ? [] : ["merging lost events"]),
    ...(idsOf(merged.log).some((id) => disputed.has(id)) ? ["an event is both merged and disputed"] : []),
    ...(isSame(merge(other, one).log, merged.log) ? [] : ["merging the other way round gives another log"]),
    ...(isSame(merge(one, trunk).log, one) ? [] : ["merging with its own beginning changes a log"]),
    ...(isSame(merge(merged.log, merged.log).log, merged.log)
      ? []
      : ["merging anew changes what was merged"]),
    ...(state === null ? ["nothing is left"] : inconsistencies(state, merged.log)),
  ])
}

/** Two lives that begin alike and go on apart. */
const apart = (edition: Edition.Edition): Trial => ({
  name: `lives apart under ${edition.key}`,
  run: (seed) => {
    const length = lengthOf(seed)
    const after = Math.floor(length / 2)
    const trunk = wandered(edition, seed, after - 1)
    const [one, other] = [1, 2].map((device) => wandered(edition, seed, length, { after, device }))
    const what =
      one === undefined || other === undefined ? undefined : merging(trunk.events, one.events, other.events)
    return { sent: 2 * length, what }
  },
})

export const part: Part = {
  trials: async () => [osl2012, osl2014, sampleEdition].flatMap((edition) => [life(edition), apart(edition)]),
}
