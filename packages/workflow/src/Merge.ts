/**
 * Logs of one process that grew apart, a phone in the field and an office, made one without loss.
 * Not here: sending logs about, or deciding between two sides of a conflict.
 */
import * as Result from "effect/Result"
import type { Event } from "./Event.ts"

/**
 * What one command wrote, and after what: for each thing it is about, the last step in its log that was about it.
 *
 * **Shape** `id` is that of the command; `after` has null for the first step about a thing; `under` is the last step in its
 * log that opened, suspended, resumed, closed or reopened the process, itself when it is one.
 */
export interface Step {
  readonly id: string
  readonly events: ReadonlyArray<Event>
  readonly after: Readonly<Record<string, string | null>>
  readonly under: string
}

/**
 * Everything that is known of a process.
 *
 * **Shape** steps by id; `dropped` are those that a person set aside. Joining is a union, so the order in which logs come
 * together does not matter.
 */
export interface Joined {
  readonly steps: ReadonlyMap<string, Step>
  readonly dropped: ReadonlySet<string>
}

/** Sides that went on from the same place about one thing. **Shape** each side in its order; at least two. */
export interface Conflict {
  readonly about: string
  readonly sides: ReadonlyArray<ReadonlyArray<Step>>
}

/** **Shape** `log` is numbered from 1 in the order of time; no step is both in it and in a conflict. */
export interface Merged {
  readonly log: ReadonlyArray<Event>
  readonly conflicts: ReadonlyArray<Conflict>
}

/** Why logs cannot be joined. */
export type Unfit = "empty" | "no-opening" | "other-process"

/**
 * What an event is about: events about different things commute.
 *
 * **Source** inferred; rule MG2.
 */
export const about = (event: Event): ReadonlyArray<string> => {
  switch (event.type) {
    case "record-added":
    case "record-corrected":
    case "record-withdrawn":
      // A process has one community card, whichever record it is; a map that goes leaves its number to the next.
      if (event.form === "F01") return ["community"]
      return event.form === "F02" && event.type === "record-withdrawn"
        ? [`record ${event.recordId}`, "maps"]
        : [`record ${event.recordId}`]
    case "map-published":
      // Maps are numbered one after another.
      return [`record ${event.recordId}`, "maps"]
    case "plan-consulted":
    case "plan-submitted":
    case "plan-returned":
    case "plan-approved":
    case "plan-reviewed":
    case "plan-action-closed":
    case "evaluation-accepted":
    case "report-issued":
      return [`record ${event.recordId}`]
    case "record-redacted":
      // Words are taken out whatever else happened to the record.
      return [`words of ${event.recordId}`]
    case "organizer-assigned":
    case "organizer-unassigned":
      return ["people"]
    case "mandate-issued":
      return ["mandate"]
    case "receiver-named":
      return ["receiver"]
    case "process-opened":
    case "stage-entered":
    case "stage-left":
    case "stage-skipped":
    case "stage-extended":
    case "process-suspended":
    case "process-resumed":
    case "process-closed":
    case "process-reopened":
    case "edition-adopted":
      return ["course"]
  }
}

/** The events of a log by the command that wrote them: those of one command have one instant and one actor. */
const commands = (log: ReadonlyArray<Event>): ReadonlyArray<ReadonlyArray<Event>> => {
  const found: Array<Array<Event>> = []
  for (const event of log) {
    const last = found.at(-1)
    if (last !== undefined && isOneCommand(last, event)) last.push(event)
    else found.push([event])
  }
  return found
}

/** The ids of one command's events count on in their last twelve digits. */
const isOneCommand = (events: ReadonlyArray<Event>, next: Event): boolean => {
  const [first] = events
  if (first === undefined || first.at !== next.at || first.id.slice(0, -12) !== next.id.slice(0, -12))
    return false
  const digits = (id: string): number => Number.parseInt(id.slice(-12), 16)
  return (digits(first.id) + events.length) % 2 ** 48 === digits(next.id)
}

const statuses = {
  "process-opened": "open",
  "process-suspended": "resting",
  "process-resumed": "open",
  "process-closed": "resting",
  "process-reopened": "open",
} as const satisfies { readonly [T in Event["type"]]?: string }

const statusOf = ({ type }: Event): "open" | "resting" | undefined =>
  (statuses as Readonly<Record<string, "open" | "resting">>)[type]

const changesStatus = (event: Event): boolean => statusOf(event) !== undefined

/** A log as steps. **Shape** the log begins with the opening, in its order. */
export const of = (log: ReadonlyArray<Event>): Result.Result<Joined, Unfit> => {
  const [opening] = log
  if (opening === undefined) return Result.fail("empty")
  if (opening.type !== "process-opened") return Result.fail("no-opening")
  if (log.some(({ processId }) => processId !== opening.processId)) return Result.fail("other-process")
  const last = new Map<string, string>()
  const steps = new Map<string, Step>()
  let under = opening.id
  for (const events of commands(log)) {
    const [first] = events
    if (first === undefined) continue
    if (events.some(changesStatus)) under = first.id
    const things = [...new Set(events.flatMap(about))]
    const after = Object.fromEntries(things.map((thing) => [thing, last.get(thing) ?? null]))
    steps.set(first.id, { id: first.id, events, after, under })
    for (const thing of things) last.set(thing, first.id)
  }
  return Result.succeed({ steps, dropped: new Set() })
}

const openingOf = ({ steps }: Joined): string | undefined => steps.keys().next().value

/** **Shape** associative, commutative and idempotent; nothing is lost. **Errors** `other-process` for logs of two openings. */
export const join = (one: Joined, other: Joined): Result.Result<Joined, Unfit> =>
  openingOf(one) === openingOf(other)
    ? Result.succeed({
        steps: new Map([...other.steps, ...one.steps]),
        dropped: new Set([...one.dropped, ...other.dropped]),
      })
    : Result.fail("other-process")

/** Sets steps aside for good, with all that came after them: how a person decides a conflict. */
export const drop = (joined: Joined, ids: Iterable<string>): Joined => ({
  ...joined,
  dropped: new Set([...joined.dropped, ...ids]),
})

const compare = (one: Step, other: Step): number => {
  const [a, b] = [one, other].map(({ id, events }) => `${events[0]?.at} ${id}`)
  return (a ?? "") < (b ?? "") ? -1 : a === b ? 0 : 1
}

/** The steps that came, at any distance, after those given. */
const withFollowers = (steps: ReadonlyArray<Step>, ids: Iterable<string>): Set<string> => {
  const found = new Set(ids)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const { id, after } of steps) {
      if (Object.values(after).some((before) => before !== null && found.has(before))) found.add(id)
    }
  }
  return found
}

/** Where several steps about one thing follow the same one. */
const forks = (steps: ReadonlyArray<Step>): Array<Fork> => {
  const next = new Map<string, { readonly about: string; readonly steps: Array<Step> }>()
  for (const step of steps) {
    for (const [thing, before] of Object.entries(step.after)) {
      const place = `${thing}\n${before}`
      const there = next.get(place)
      if (there === undefined) next.set(place, { about: thing, steps: [step] })
      else there.steps.push(step)
    }
  }
  return [...next.values()].filter((fork) => fork.steps.length > 1)
}

/** In the order of time, each after what it follows. */
const inOrder = (steps: ReadonlyArray<Step>): ReadonlyArray<Step> => {
  const left = new Map([...steps].sort(compare).map((step) => [step.id, step]))
  const found: Array<Step> = []
  while (left.size > 0) {
    const ready = [...left.values()].find(({ after }) =>
      Object.values(after).every((before) => before === null || !left.has(before)),
    )
    if (ready === undefined) break
    left.delete(ready.id)
    found.push(ready)
  }
  return found
}

interface Fork {
  readonly about: string
  readonly steps: ReadonlyArray<Step>
}

/** The first step that put the process to rest where others, who had not seen it, went on. */
const disturbed = (order: ReadonlyArray<Step>): ReadonlyArray<Fork> => {
  let rest: Step | undefined
  const others: Array<Step> = []
  for (const step of order) {
    const status = step.events.map(statusOf).findLast((one) => one !== undefined)
    if (status !== undefined) {
      if (others.length > 0) break
      rest = status === "resting" ? step : undefined
    } else if (rest !== undefined && step.under !== rest.id) others.push(step)
  }
  return rest === undefined || others.length === 0 ? [] : [{ about: "course", steps: [rest, ...others] }]
}

/**
 * One log of everything that is known, and what cannot be in it together.
 *
 * **Shape** steps about different things interleave by time. Where two sides decided about the same thing from the same
 * place, neither side is in the log, nor what came after: both stand in the conflict. So do a suspension or a closing and what
 * was done after it by who had not seen it. Dropped steps are in neither.
 * **Source** inferred; rules MG1–MG7.
 */
export const resolve = ({ steps, dropped }: Joined): Merged => {
  const all = [...steps.values()].sort(compare)
  const gone = withFollowers(all, dropped)
  const kept = all.filter(({ id }) => !gone.has(id))
  const found: Array<Fork> = forks(kept)
  const rest = (): ReadonlyArray<Step> => {
    const disputed = withFollowers(
      kept,
      found.flatMap((fork) => fork.steps.map(({ id }) => id)),
    )
    return inOrder(kept.filter(({ id }) => !disputed.has(id)))
  }
  let order = rest()
  for (let more = disturbed(order); more.length > 0; more = disturbed(order)) {
    found.push(...more)
    order = rest()
  }
  const side = (step: Step): ReadonlyArray<Step> => {
    const ids = withFollowers(kept, [step.id])
    return inOrder(kept.filter(({ id }) => ids.has(id)))
  }
  return {
    log: order.flatMap((step) => step.events).map((event, index) => ({ ...event, seq: index + 1 })),
    conflicts: found.map((fork) => ({ about: fork.about, sides: fork.steps.map(side) })),
  }
}
