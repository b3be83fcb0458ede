/**
 * Whether a log can be what happened: each event is asked of `decide` again, as the command that would have made it.
 * Not here: what the log says (`History`), or whether it was changed since (the store's chain).
 */
import { type Edition, type Forms, LocalDate, type Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Written } from "./Adoption.ts"
import type * as Command from "./Command.ts"
import { decide, type Facts } from "./Decision.ts"
import type { CriterionResult, Event } from "./Event.ts"
import { reader } from "./Event.ts"
import { evolve } from "./Process.ts"
import * as Refusal from "./Refusal.ts"
import { Condition } from "./Refusal.ts"
import type { State } from "./State.ts"
import type * as Wording from "./Wording.ts"
import { oneLine } from "./words/say.ts"

/** Why an event is impossible, by the first rule it breaks. **Source** inferred; rules HV1–HV8. */
export const rules = [
  "unreadable",
  "wrong-seq",
  "wrong-process",
  "repeated-id",
  "wrong-day",
  "clock-back",
  "missing-edition",
  "wrong-edition",
  "refused",
  "not-what-follows",
  "cut-short",
] as const

/**
 * The first event of a log that cannot have happened.
 *
 * **Shape** `seq` is its place in the log, from 1, whatever it says itself; one past the end when an event is missing there.
 * `conditions` are those of the refusal, or the problems of reading it; empty for other rules.
 */
export class Impossible extends Schema.TaggedError<Impossible>()("Impossible", {
  seq: Schema.Number,
  id: Schema.NullOr(Schema.String),
  rule: Schema.Literals(rules),
  conditions: Schema.Array(Condition),
}) {
  override get message() {
    const codes = this.conditions.map((one) => one.criterion ?? one.code)
    return [`Impossible at ${this.seq}: ${this.rule}`, ...codes].join(" ")
  }
}

/** The sentence of what is impossible, with those of the refusal. */
export const text = (
  edition: Edition.Edition,
  found: Impossible,
  words: Refusal.Words & Wording.Of<"impossible">,
): string =>
  oneLine(
    [
      words.fill(words.impossible[found.rule], { seq: found.seq }),
      ...found.conditions.map((one) => Refusal.text(edition, one, words)),
    ].join(" "),
  )

/** What the log does not hold and the present cannot tell of the past; taken as true where it is not given. */
export type Known = Partial<Pick<Facts, "isMunicipality" | "isOrganizer">>

const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  )
}

const waivers = (criteria: ReadonlyArray<CriterionResult>): ReadonlyArray<Command.Waiver> =>
  criteria.flatMap(({ key, status, reason = "" }) =>
    status === "waived" ? [{ criterion: key, reason }] : [],
  )

type Passing = Extract<Event, { type: "stage-left" | "stage-skipped" | "stage-entered" }>

const isPassing = (event: Event): event is Passing =>
  event.type === "stage-left" || event.type === "stage-skipped" || event.type === "stage-entered"

/** The command that one event by itself would come of; `undefined` for what only comes with others. */
const bodyOf = (event: Exclude<Event, Passing>): Command.Body => {
  switch (event.type) {
    case "process-opened":
      return { type: "open-process", content: event.content }
    case "mandate-issued":
      return { type: "issue-mandate", content: event.content }
    case "organizer-assigned":
      return { type: "assign-organizer", content: event.content }
    case "organizer-unassigned":
      return { type: "unassign-organizer", content: event.content }
    case "stage-extended":
      return { type: "extend-stage", content: event.content }
    case "record-added": {
      const { form, recordId, content } = event
      return { type: "record", form, recordId, content } as Command.Body
    }
    case "record-corrected": {
      const { form, recordId, content, reason } = event
      return { type: "correct", form, recordId, content, reason } as Command.Body
    }
    case "record-withdrawn":
      return { type: "withdraw", form: event.form, recordId: event.recordId, reason: event.reason }
    case "map-published":
      return { type: "publish-map", recordId: event.recordId, content: {} }
    case "plan-consulted":
      return { type: "consult-plan", recordId: event.recordId, content: event.content }
    case "plan-submitted":
      return { type: "submit-plan", recordId: event.recordId, content: {} }
    case "plan-returned":
      return { type: "return-plan", recordId: event.recordId, content: event.content }
    case "plan-approved":
      return { type: "approve-plan", recordId: event.recordId, content: event.content }
    case "plan-reviewed":
      return { type: "review-plan", recordId: event.recordId, content: event.content }
    case "plan-action-closed":
      return { type: "close-plan-action", recordId: event.recordId, content: event.content }
    case "evaluation-accepted":
      return { type: "accept-evaluation", recordId: event.recordId, content: {} }
    case "report-issued":
      return { type: "issue-report", recordId: event.recordId, content: event.content }
    case "record-redacted": {
      const { form, recordId, fields, reason } = event
      return { type: "redact", form, recordId, fields, reason }
    }
    case "receiver-named":
      return { type: "name-receiver", content: event.content }
    case "process-suspended":
      return { type: "suspend", content: event.content }
    case "process-resumed":
      return { type: "resume", content: {} }
    case "process-closed":
      return { type: "close", content: event.content, waivers: waivers(event.criteria) }
    case "process-reopened":
      return { type: "reopen", content: event.content }
    case "edition-adopted":
      return { type: "adopt-edition", edition: event.to, stages: event.stages, reason: event.reason }
  }
}

/**
 * The commands that a run of passing events may come of: a move that ends in a stage entered, else leaving one of several.
 *
 * **Shape** the likelier first.
 */
const passages = (first: Passing, after: ReadonlyArray<Event>): ReadonlyArray<Command.Body> => {
  const found: Array<Passing> = []
  for (const event of [first, ...after]) {
    if (!isPassing(event) || event.at !== first.at || !same(event.actor, first.actor)) break
    found.push(event)
    if (event.type === "stage-entered") break
  }
  const entered = found.at(-1)
  const move: ReadonlyArray<Command.Body> =
    entered?.type !== "stage-entered"
      ? []
      : [
          {
            type: "move",
            to: entered.stage,
            waivers: found.flatMap(({ criteria }) => waivers(criteria)),
            ...(entered.reason === undefined ? {} : { reason: entered.reason }),
          },
        ]
  const leave: ReadonlyArray<Command.Body> =
    first.type === "stage-left"
      ? [{ type: "leave-stage", stage: first.stage, waivers: waivers(first.criteria) }]
      : []
  return [...move, ...leave]
}

interface Fault {
  /** How many events after the first one. */
  readonly after: number
  readonly rule: Impossible["rule"]
  readonly conditions: ReadonlyArray<Condition>
}

/** Which event of a refused command is to be named: the one whose criterion or stage the refusal is about, else the first. */
const blamed = (conditions: ReadonlyArray<Condition>, run: ReadonlyArray<Event>): number => {
  const isOfEntry = conditions.some(({ path }) => path[0] === "to" || path[0] === "reason")
  const entered = run.findIndex(({ type }) => type === "stage-entered")
  if (isOfEntry && entered >= 0 && run.slice(0, entered).every(isPassing)) return entered
  const criteria = conditions.flatMap(({ criterion }) => criterion ?? [])
  const told = run.findIndex(
    (event) => "criteria" in event && event.criteria.some(({ key }) => criteria.includes(key)),
  )
  return Math.max(0, told)
}

type Head = NonNullable<Facts["record"]>

/** What a log has told so far, beside the state. */
interface Told {
  readonly ids: Set<string>
  readonly heads: Map<string, Head>
  readonly contents: Map<string, Written>
}

const remember = (told: Told, event: Event): void => {
  told.ids.add(event.id)
  switch (event.type) {
    case "record-added":
    case "record-corrected": {
      const authorId = told.heads.get(event.recordId)?.authorId ?? event.actor.id
      told.heads.set(event.recordId, { form: event.form, authorId, withdrawn: false })
      told.contents.set(event.recordId, { id: event.recordId, form: event.form, content: event.content })
      return
    }
    case "record-withdrawn": {
      const head = told.heads.get(event.recordId)
      if (head !== undefined) told.heads.set(event.recordId, { ...head, withdrawn: true })
      told.contents.delete(event.recordId)
    }
  }
}

const named = (editions: ReadonlyArray<Edition.Edition>, { key, version }: Edition.EditionRef) =>
  editions.find((one) => one.key === key && one.version === version)

const factsOf = (
  body: Command.Body,
  told: Told,
  editions: ReadonlyArray<Edition.Edition>,
  known: Known,
  edition: Edition.Edition,
  formsOf: Forms.Of,
): Facts => {
  const record = "recordId" in body ? told.heads.get(body.recordId) : undefined
  const adopted = body.type === "adopt-edition" ? named(editions, body.edition) : undefined
  return {
    forms: formsOf(edition),
    isMunicipality: known.isMunicipality ?? (() => true),
    isOrganizer: known.isOrganizer ?? (() => true),
    ...(record === undefined ? {} : { record }),
    ...(adopted === undefined
      ? {}
      : { target: { edition: adopted, forms: formsOf(adopted), records: [...told.contents.values()] } }),
  }
}

/** What the envelope of an event breaks by itself. */
const envelopeFault = (
  event: Event,
  place: number,
  state: State | null,
  told: Told,
  editions: ReadonlyArray<Edition.Edition>,
): Impossible["rule"] | undefined => {
  if (event.seq !== place) return "wrong-seq"
  if (state !== null && (event.processId !== state.id || event.organisationId !== state.organisationId))
    return "wrong-process"
  if (told.ids.has(event.id)) return "repeated-id"
  if (event.on !== LocalDate.at(event.at)) return "wrong-day"
  if (state !== null && event.at < state.lastAt) return "clock-back"
  if (named(editions, event.edition) === undefined) return "missing-edition"
  const { key, version } = state?.edition ?? event.edition
  return event.edition.key === key && event.edition.version === version ? undefined : "wrong-edition"
}

/**
 * Replays a log and names the first event of it that cannot have happened.
 *
 * An event is possible when it follows the one before it (its number, process, id, day, clock and edition), and when the command that
 * it would come of, asked of `decide` over the state at that place, gives it and the events that stand beside it, letter for letter.
 * So every rule of this version holds in the whole log; what an earlier version allowed and this one refuses is named too, though
 * `Process.fold` still replays it.
 *
 * **Shape** the state after the last event, null for an empty log. `formsOf` is `Forms.of` of `@osl/core`.
 * **Errors** `Impossible` at the first such event.
 * **Source** inferred; rules HV1–HV8.
 */
export const verify = (
  log: Iterable<unknown>,
  editions: ReadonlyArray<Edition.Edition>,
  formsOf: Forms.Of,
  known: Known = {},
): Result.Result<State | null, Impossible> => {
  const read = reader(editions, formsOf)
  const written = [...log]
  const decoded = written.map((event) => read(event))
  const told: Told = { ids: new Set(), heads: new Map(), contents: new Map() }
  let state: State | null = null
  let next = 0

  const impossible = (place: number, rule: Impossible["rule"], conditions: ReadonlyArray<Condition> = []) => {
    const one = decoded[place]
    const id = one !== undefined && Result.isSuccess(one) ? one.success.id : null
    return Result.fail(new Impossible({ seq: place + 1, id, rule, conditions }))
  }
  /** The event at a place with those after it that may come of the same command, as far as they can be read. */
  const runFrom = (place: number): ReadonlyArray<Event> => {
    const found: Array<Event> = []
    for (let next = place; next < decoded.length; next++) {
      const one = decoded[next]
      if (one === undefined || Result.isFailure(one)) break
      found.push(one.success)
      if (found.length > 1 && (!isPassing(one.success) || one.success.type === "stage-entered")) break
    }
    return found
  }
  const unreadable = (place: number, problems: ReadonlyArray<Problem.Problem>) =>
    impossible(
      place,
      "unreadable",
      problems.map(({ code, path, params }) => ({ code, path, params })),
    )
  /** The first event after a place that cannot be read or does not follow, among those that may be of the same command. */
  const brokenIn = (place: number): Result.Result<never, Impossible> | undefined => {
    let now = state
    const ids = new Set(told.ids)
    for (const [index, one] of decoded.slice(place).entries()) {
      if (Result.isFailure(one)) return unreadable(place + index, one.failure)
      const event = one.success
      const fault =
        index === 0 ? undefined : envelopeFault(event, place + index + 1, now, { ...told, ids }, editions)
      if (fault !== undefined) return impossible(place + index, fault)
      const isOver = index === 0 ? !isPassing(event) && event.type !== "process-opened" : !isPassing(event)
      if (isOver || event.type === "stage-entered") return undefined
      ids.add(event.id)
      now = evolve(now, event)
    }
    return undefined
  }
  const attempt = (
    body: Command.Body,
    run: ReadonlyArray<Event>,
    edition: Edition.Edition,
  ): Result.Result<number, Fault> => {
    const [first] = run
    if (first === undefined) return Result.fail({ after: 0, rule: "cut-short", conditions: [] })
    const { id, organisationId, processId, actor, at } = first
    const command: Command.Command = { id, organisationId, processId, actor, at, ...body }
    const decided = decide(edition, state, command, factsOf(body, told, editions, known, edition, formsOf))
    if (Result.isFailure(decided)) {
      const { conditions } = decided.failure
      return Result.fail({ after: blamed(conditions, run), rule: "refused", conditions })
    }
    const wrong = decided.success.findIndex((event, index) => !same(event, run[index]))
    if (wrong < 0) return Result.succeed(decided.success.length)
    return Result.fail({
      after: wrong,
      rule: next + wrong >= written.length ? "cut-short" : "not-what-follows",
      conditions: [],
    })
  }

  while (next < decoded.length) {
    const one = decoded[next]
    if (one === undefined) break
    if (Result.isFailure(one)) return unreadable(next, one.failure)
    const event = one.success
    const fault = envelopeFault(event, next + 1, state, told, editions)
    if (fault !== undefined) return impossible(next, fault)
    const edition = named(editions, event.edition)
    if (edition === undefined) return impossible(next, "missing-edition")
    const run = runFrom(next)
    const bodies = isPassing(event) ? passages(event, run.slice(1)) : [bodyOf(event)]
    const attempts = bodies.map((body) => attempt(body, run, edition))
    const accepted = attempts.find(Result.isSuccess)
    if (accepted === undefined) {
      // Where the events of one command break off or do not follow each other, that is named before the command is.
      const broken = brokenIn(next)
      if (broken !== undefined) return broken
      const faults = attempts.flatMap((tried) => (Result.isFailure(tried) ? [tried.failure] : []))
      const [first] = faults.toSorted((a, b) => b.after - a.after)
      return impossible(next + (first?.after ?? 0), first?.rule ?? "not-what-follows", first?.conditions)
    }
    for (const done of run.slice(0, accepted.success)) {
      remember(told, done)
      state = evolve(state, done)
    }
    next += accepted.success
  }
  return Result.succeed(state)
}
