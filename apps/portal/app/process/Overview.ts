/**
 * A process at a glance: where it is on the map of stages, which moves are open, what each still asks for, what to do next.
 * Not here: its records and its history, or drawing any of it (`routes/processes.$processId._index`).
 */
import { Edition } from "@osl/core"
import { type CriterionItem, makeWords, type StageOnMap, type StageState } from "@osl/ui"
import { Criterion, Process } from "@osl/workflow"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { distinct, dutyNames, item, may, type Reader } from "./CriterionWords.ts"
import * as links from "./links.ts"

/** A step that the process may take, with everything it asks for. */
export interface Step {
  readonly key: string
  readonly kind: Edition.Transition["kind"] | "skip" | "leave" | "close"
  readonly label: string
  readonly href: string
  readonly criteria: ReadonlyArray<CriterionItem>
  readonly missing: number
  /** Whether this reader may take it, apart from what is missing. */
  readonly isTheirs: boolean
  /** Who may take it, in words. */
  readonly who: string
}

/** The one thing to do now; nothing when it waits for somebody else. */
export interface Next {
  readonly href: string
  readonly label: string
}

export interface Overview {
  readonly stages: ReadonlyArray<StageOnMap>
  readonly together: ReadonlyArray<ReadonlyArray<string>>
  readonly stage: string
  /** What the open stages are about, in plain words. */
  readonly plain: ReadonlyArray<string>
  /** **Shape** moves forward first, then leaving one of several stages, then closing; without moves back. */
  readonly steps: ReadonlyArray<Step>
  readonly back: ReadonlyArray<Step>
  /** Moves that pass over stages; for whom they are not, none. */
  readonly skips: ReadonlyArray<Step>
  readonly next: Next | null
  /** Who the next step waits for, when it is somebody else. */
  readonly waitsFor: string | null
  readonly warnings: ReadonlyArray<string>
}

const label = (edition: Edition.Edition, key: string, { language }: Reader): string =>
  Edition.stage(edition, key)?.label[ofModel(language)] ?? key

const stateOf = (edition: Edition.Edition, state: Process.State, stage: Edition.Stage): StageState => {
  const open = state.status === "closed" ? [] : state.openStages
  if (open.includes(stage.key)) return open.at(-1) === stage.key ? "current" : "open"
  const furthest = Math.max(-1, ...open.map((key) => Edition.stage(edition, key)?.number ?? -1))
  const wasEntered = Process.lastVisit(state, stage.key) !== undefined
  return wasEntered && (open.length === 0 || stage.number < furthest) ? "done" : "not-yet"
}

const onMap = (
  edition: Edition.Edition,
  state: Process.State,
  stage: Edition.Stage,
  reader: Reader,
): StageOnMap => {
  const visit = Process.lastVisit(state, stage.key)
  const shown = stateOf(edition, state, stage)
  const isOpen = shown === "current" || shown === "open"
  const back = isOpen
    ? Edition.transitionsFrom(edition, stage.key)
        .filter((one) => one.kind === "back")
        .map((one) => label(edition, one.to, reader))
    : []
  return {
    code: stage.key,
    label: stage.label[ofModel(reader.language)],
    state: shown,
    ...(visit === undefined || shown === "not-yet" ? {} : { enteredOn: visit.enteredOn }),
    ...(visit === undefined || visit.leftOn === null || shown === "not-yet" ? {} : { leftOn: visit.leftOn }),
    ...(back.length === 0 ? {} : { backTo: back }),
  }
}

const unmet = (criteria: ReadonlyArray<CriterionItem>): number =>
  criteria.filter((one) => one.state === "unmet").length

const toStep = (edition: Edition.Edition, state: Process.State, move: Process.Move, reader: Reader): Step => {
  const criteria = distinct(move.criteria).map((one) => item(edition, state, one, reader))
  const { to, who } = move.transition
  const kind = move.skipping.length > 0 ? "skip" : move.transition.kind
  return {
    key: `move ${to}`,
    kind,
    label: say(reader.language, `step.${kind}`, { stage: label(edition, to, reader) }),
    href: links.move(state.id, to),
    criteria,
    missing: unmet(criteria),
    isTheirs: who.includes(reader.duty) && may(state, reader, "move"),
    who: dutyNames(who, reader.language),
  }
}

const exit = (
  edition: Edition.Edition,
  state: Process.State,
  stages: ReadonlyArray<string>,
  today: string,
  reader: Reader,
): ReadonlyArray<CriterionItem> =>
  distinct(
    stages
      .flatMap((key) => Edition.stage(edition, key)?.exit ?? [])
      .map((criterion) => Criterion.evaluate(criterion, state, today)),
  ).map((one) => item(edition, state, one, reader))

/** One of several open stages may be left by itself. */
const leaving = (
  edition: Edition.Edition,
  state: Process.State,
  today: string,
  reader: Reader,
): ReadonlyArray<Step> =>
  state.openStages.length < 2
    ? []
    : state.openStages.map((stage) => {
        const criteria = exit(edition, state, [stage], today, reader)
        return {
          key: `leave ${stage}`,
          kind: "leave",
          label: say(reader.language, "step.leave", { stage: label(edition, stage, reader) }),
          href: links.leave(state.id, stage),
          criteria,
          missing: unmet(criteria),
          isTheirs: may(state, reader, "leave-stage"),
          who: dutyNames(["organizer", "director"], reader.language),
        }
      })

/** From a stage that leads nowhere else, the process is handed over and closed. */
const closing = (
  edition: Edition.Edition,
  state: Process.State,
  today: string,
  reader: Reader,
): ReadonlyArray<Step> => {
  if (!state.openStages.some((stage) => Edition.transitionsFrom(edition, stage).length === 0)) return []
  const criteria = exit(edition, state, state.openStages, today, reader)
  return [
    {
      key: "close",
      kind: "close",
      label: say(reader.language, "step.close"),
      href: links.act(state.id, "close"),
      criteria,
      missing: unmet(criteria),
      isTheirs: may(state, reader, "close"),
      who: dutyNames(["organizer", "director"], reader.language),
    },
  ]
}

/** First a step with nothing missing, else the first missing thing that this reader may mend. */
const nextOf = (steps: ReadonlyArray<Step>): Next | null => {
  const ready = steps.find((step) => step.kind !== "leave" && step.missing === 0 && step.isTheirs)
  if (ready !== undefined) return { href: ready.href, label: ready.label }
  const mend = steps
    .flatMap((step) => step.criteria)
    .find((one) => one.state === "unmet" && one.mend !== undefined)?.mend
  return mend ?? null
}

const waitsForOf = (steps: ReadonlyArray<Step>): string | null => {
  const step = steps[0]
  if (step === undefined) return null
  if (step.missing === 0) return step.isTheirs ? null : step.who
  return step.criteria.find((one) => one.state === "unmet")?.who ?? null
}

const warningsOf = (
  edition: Edition.Edition,
  state: Process.State,
  today: string,
  reader: Reader,
): ReadonlyArray<string> => {
  const { date } = makeWords(reader.language)
  return Process.overdue(edition, state, today).map(({ stage, since, due }) =>
    say(reader.language, "overview.overdue", {
      stage: label(edition, stage, reader),
      since: date(since),
      due: date(due),
    }),
  )
}

/** **Unit** `today` is the local date in Poland. **Shape** plain JSON. */
export const of = (
  edition: Edition.Edition,
  state: Process.State,
  today: string,
  reader: Reader,
): Overview => {
  const isOpen = state.status === "open"
  const all = isOpen
    ? Process.moves(edition, state, today).map((one) => toStep(edition, state, one, reader))
    : []
  const forward = all.filter((step) => step.kind !== "back")
  const steps = isOpen
    ? [...forward, ...closing(edition, state, today, reader), ...leaving(edition, state, today, reader)]
    : []
  const next = nextOf(steps)
  return {
    stages: edition.stages.map((stage) => onMap(edition, state, stage, reader)),
    together: edition.transitions.filter((one) => one.kind === "parallel").map((one) => [one.from, one.to]),
    stage: state.openStages.map((key) => label(edition, key, reader)).join(", "),
    plain: state.openStages.flatMap(
      (key) => Edition.stage(edition, key)?.plain[ofModel(reader.language)] ?? [],
    ),
    steps,
    back: all.filter((step) => step.kind === "back"),
    skips: Process.skips(edition, state, today)
      .map((one) => toStep(edition, state, one, reader))
      .filter(({ isTheirs }) => isTheirs),
    next,
    waitsFor: next === null ? waitsForOf(steps) : null,
    warnings: isOpen ? warningsOf(edition, state, today, reader) : [],
  }
}
