/**
 * An inquiry of the laboratory: the log that leads from an observation of practice by a proposal and its discussion to an edition.
 * Not here: keeping it (`Laboratory`), or making an edition (`@osl/core`).
 */
import { Field, LocalDate, Problem } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Schema from "effect/Schema"
import {
  type Asked,
  type Envelope,
  envelope,
  Id,
  reader,
  reason,
  type Standing,
} from "./internal/LogShape.ts"

/**
 * Where an inquiry stands. **Source** inferred, dossier 8.3: observation, insight, proposal, discussion, decision, edition.
 */
export const stages = [
  "observed",
  "understood",
  "proposed",
  "accepted",
  "rejected",
  "postponed",
  "adopted",
  "withdrawn",
] as const
export type Stage = (typeof stages)[number]

/** What is decided on a proposal. */
export const outcomes = ["accepted", "rejected", "postponed"] as const
export type Outcome = (typeof outcomes)[number]

/** A published quarter that an observation rests on: numbers of many centres, never rows of one. */
export interface Figures {
  readonly period: string
  readonly measure: string
}

/** The version of the model that a proposal became part of. */
export interface EditionLink {
  readonly key: string
  readonly version: string
}

type Body =
  | {
      readonly type: "observation-noted"
      readonly heading: string
      readonly text: string
      readonly terms: ReadonlyArray<string>
      readonly figures: ReadonlyArray<Figures>
    }
  | { readonly type: "insight-drawn"; readonly text: string }
  | { readonly type: "change-proposed"; readonly text: string; readonly terms: ReadonlyArray<string> }
  | {
      readonly type: "trial-noted"
      readonly text: string
      readonly from: LocalDate.LocalDate
      readonly until: LocalDate.LocalDate
    }
  | { readonly type: "comment-added"; readonly text: string; readonly to?: number }
  | { readonly type: "change-decided"; readonly outcome: Outcome; readonly reason: string }
  | { readonly type: "edition-linked"; readonly edition: EditionLink }
  | { readonly type: "text-removed"; readonly of: number }
  | { readonly type: "inquiry-withdrawn"; readonly reason: string }

/** What happened in an inquiry. **Shape** `terms` are addresses of the model (`urn:osl:…`); `to` and `of` places in the log. */
export type Event = Envelope & { readonly inquiryId: string } & Body

/** What a command of each event is called. */
const asks = {
  "note-observation": "observation-noted",
  "draw-insight": "insight-drawn",
  "propose-change": "change-proposed",
  "note-trial": "trial-noted",
  "add-comment": "comment-added",
  "decide-change": "change-decided",
  "link-edition": "edition-linked",
  "remove-text": "text-removed",
  "withdraw-inquiry": "inquiry-withdrawn",
} as const satisfies { readonly [command: string]: Body["type"] }

type Asks = typeof asks

/** What a person asks of an inquiry. **Shape** what its event says, under the name of the asking. */
export type Command = Asked & { readonly inquiryId: string } & {
    readonly [C in keyof Asks]: { readonly type: C } & Omit<Extract<Body, { readonly type: Asks[C] }>, "type">
  }[keyof Asks]

/** Something that was said in an inquiry. **Shape** `seq` its place in the log; of a decision the text is its reason. */
export interface Entry {
  readonly seq: number
  readonly type: Exclude<Body["type"], "edition-linked" | "text-removed">
  readonly by: string
  readonly at: string
  readonly text: string
  readonly to?: number
  readonly from?: LocalDate.LocalDate
  readonly until?: LocalDate.LocalDate
  readonly outcome?: Outcome
}

/** An inquiry as it stands. **Shape** plain JSON; `proposal` the place of the last one; `writers` everybody who wrote in it. */
export interface Inquiry extends Standing {
  readonly heading: string
  readonly stage: Stage
  readonly on: LocalDate.LocalDate
  readonly terms: ReadonlyArray<string>
  readonly figures: ReadonlyArray<Figures>
  readonly entries: ReadonlyArray<Entry>
  readonly proposal: number | null
  readonly edition: EditionLink | null
  readonly writers: ReadonlyArray<string>
}

const words = (label: Field.Words, maxLength: number) => Field.longText(label, { hint: undefined, maxLength })
const text = words(["Treść", "Text"], 10_000)
const Place = Schema.Number.check(
  Schema.isInt(Problem.annotation("not-a-whole-number")).abort(),
  Schema.isGreaterThanOrEqualTo(1, Problem.annotation("number-too-small", { min: 1 })),
)
const matching = (pattern: RegExp) =>
  Schema.String.check(Problem.check<string>((value) => pattern.test(value), "wrong-value"))
const Terms = Schema.Array(matching(/^urn:osl:[a-z0-9.-]+:[a-z-]+:[A-Za-z0-9:._-]+$/))
const Period = matching(/^\d{4}-Q[1-4]$/)
const Code = matching(/^[a-z0-9.-]{1,60}$/)

const common = { ...envelope, inquiryId: Id }

const schemas: { readonly [T in Body["type"]]: Schema.Codec<Extract<Event, { readonly type: T }>, unknown> } =
  {
    "observation-noted": Schema.Struct({
      type: Schema.Literal("observation-noted"),
      ...common,
      heading: Field.text(["Temat", "Subject"], { hint: undefined, maxLength: 200 }),
      text,
      terms: Terms,
      figures: Schema.Array(Schema.Struct({ period: Period, measure: Code })),
    }),
    "insight-drawn": Schema.Struct({ type: Schema.Literal("insight-drawn"), ...common, text }),
    "change-proposed": Schema.Struct({
      type: Schema.Literal("change-proposed"),
      ...common,
      text,
      terms: Terms,
    }),
    "trial-noted": Schema.Struct({
      type: Schema.Literal("trial-noted"),
      ...common,
      text,
      from: LocalDate.LocalDate,
      until: LocalDate.LocalDate,
    }),
    "comment-added": Schema.Struct({
      type: Schema.Literal("comment-added"),
      ...common,
      text,
      to: Schema.optionalKey(Place),
    }),
    "change-decided": Schema.Struct({
      type: Schema.Literal("change-decided"),
      ...common,
      outcome: Schema.Literals(outcomes),
      reason,
    }),
    "edition-linked": Schema.Struct({
      type: Schema.Literal("edition-linked"),
      ...common,
      edition: Schema.Struct({ key: Code, version: Code }),
    }),
    "text-removed": Schema.Struct({ type: Schema.Literal("text-removed"), ...common, of: Place }),
    "inquiry-withdrawn": Schema.Struct({ type: Schema.Literal("inquiry-withdrawn"), ...common, reason }),
  }

/** Reads an event of unknown origin. **Errors** `unknown-event`; every problem of its fields. */
export const read = reader<Event>(schemas)

/** What of an event is said aloud; null for a link and a removal. */
const entryOf = (event: Event): Entry | null => {
  const { seq, at, actor } = event
  const said = { seq, at, by: actor.id }
  switch (event.type) {
    case "edition-linked":
    case "text-removed":
      return null
    case "change-decided":
      return { ...said, type: event.type, text: event.reason, outcome: event.outcome }
    case "inquiry-withdrawn":
      return { ...said, type: event.type, text: event.reason }
    case "trial-noted":
      return { ...said, type: event.type, text: event.text, from: event.from, until: event.until }
    case "comment-added":
      return {
        ...said,
        type: event.type,
        text: event.text,
        ...(event.to === undefined ? {} : { to: event.to }),
      }
    default:
      return { ...said, type: event.type, text: event.text }
  }
}

const without = (entries: ReadonlyArray<Entry>, seq: number): ReadonlyArray<Entry> =>
  entries.map((entry) => (entry.seq === seq ? { ...entry, text: Redaction.mark } : entry))

const changed = (state: Inquiry, event: Event): Partial<Inquiry> => {
  switch (event.type) {
    case "insight-drawn":
      return state.stage === "observed" ? { stage: "understood" } : {}
    case "change-proposed":
      return {
        stage: "proposed",
        proposal: event.seq,
        terms: [...new Set([...state.terms, ...event.terms])],
      }
    case "change-decided":
      return { stage: event.outcome }
    case "edition-linked":
      return { stage: "adopted", edition: event.edition }
    case "text-removed":
      return {
        entries: without(state.entries, event.of),
        ...(event.of === 1 ? { heading: Redaction.mark } : {}),
      }
    case "inquiry-withdrawn":
      return { stage: "withdrawn" }
    default:
      return {}
  }
}

/** An inquiry after an event. **Shape** null until something was observed. */
export const evolve = (state: Inquiry | null, event: Event): Inquiry | null => {
  const { organisationId, seq: version, at: lastAt, on, inquiryId: id, actor } = event
  const entry = entryOf(event)
  if (state !== null)
    return {
      ...state,
      version,
      lastAt,
      on,
      entries: entry === null ? state.entries : [...state.entries, entry],
      writers: [...new Set([...state.writers, actor.id])],
      ...changed(state, event),
    }
  if (event.type !== "observation-noted" || entry === null) return null
  const { heading, terms, figures } = event
  const begun = { stage: "observed", proposal: null, edition: null } as const
  const said = { heading, terms, figures, entries: [entry], writers: [actor.id] }
  return { id, organisationId, version, lastAt, on, ...begun, ...said }
}
