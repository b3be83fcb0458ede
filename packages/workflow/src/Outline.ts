/**
 * The way of an edition in words: its stages in order, what each asks for, and where one may go from it.
 * Not here: the same drawn (`Diagram`), or carrying a move out (`Process.decide`).
 */
import { Edition } from "@osl/core"
import * as Criterion from "./Criterion.ts"
import type { State, Visit } from "./State.ts"
import type * as Wording from "./Wording.ts"
import { oneLine, say, sayDate, sayDuties } from "./words/say.ts"

/** The words that outlines and pictures are told in. */
export type Words = Wording.Of<"outline" | "duties">

/** Where a process stands, when its own way is to be told. **Unit** `on` is the local date in Poland. */
export interface At {
  readonly state: State
  readonly on: string
}

/** A criterion of a stage. **Shape** `met` and `current` are null when no process is told of. **Unit** as the measure. */
export interface Asked {
  readonly side: "entry" | "exit"
  readonly criterion: Edition.Criterion
  readonly met: boolean | null
  readonly current: number | null
}

/**
 * A stage on the way.
 *
 * **Shape** `moves` in the order of the edition; `beside` are the stages that may be open together with it; `visit` is the
 * last stay in it, null when there was none or no process is told of.
 */
export interface Stop {
  readonly stage: Edition.Stage
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly standing: "left" | "open" | "ahead" | null
  readonly visit: Visit | null
  readonly beside: ReadonlyArray<Edition.Stage>
  readonly asked: ReadonlyArray<Asked>
  readonly moves: ReadonlyArray<{ readonly transition: Edition.Transition; readonly to: Edition.Stage }>
}

const askedOf = (stage: Edition.Stage, at: At | undefined): ReadonlyArray<Asked> =>
  (["entry", "exit"] as const).flatMap((side) =>
    stage[side].map((criterion) => {
      if (at === undefined) return { side, criterion, met: null, current: null }
      const { met, current } = Criterion.evaluate(criterion, at.state, at.on)
      return { side, criterion, met, current }
    }),
  )

/** The stages that parallel moves join, whichever way they are drawn. */
const besideOf = ({ transitions, stages }: Edition.Edition, key: string): ReadonlyArray<Edition.Stage> =>
  stages.filter(
    (other) =>
      other.key !== key &&
      transitions.some(
        ({ kind, from, to }) =>
          kind === "parallel" && ((from === key && to === other.key) || (to === key && from === other.key)),
      ),
  )

/**
 * The stages of an edition in order, each with what it asks for and where one may go from it.
 *
 * **Shape** every stage, every criterion under its stage and every drawn move under the stage it starts from, once.
 * **Source** inferred; rules OU1–OU5.
 */
export const of = (edition: Edition.Edition, at?: At): ReadonlyArray<Stop> =>
  edition.stages.map((stage, index) => {
    const visit = at?.state.visits.findLast((one) => one.stage === stage.key) ?? null
    const isOpen = at?.state.openStages.includes(stage.key) ?? false
    return {
      stage,
      isFirst: index === 0,
      isLast: index === edition.stages.length - 1,
      standing: at === undefined ? null : isOpen ? "open" : visit === null ? "ahead" : "left",
      visit,
      beside: besideOf(edition, stage.key),
      asked: askedOf(stage, at),
      moves: Edition.transitionsFrom(edition, stage.key).flatMap((transition) => {
        const to = Edition.stage(edition, transition.to)
        return to === undefined ? [] : [{ transition, to }]
      }),
    }
  })

/**
 * One entry of the outline as a nested list.
 *
 * **Shape** `address` is that of the stage, criterion or transition it tells of (`Edition.uri`), null for a heading or a
 * note; `text` is one line.
 */
export interface Item {
  readonly address: string | null
  readonly text: string
  readonly items: ReadonlyArray<Item>
}

const note = (text: string, items: ReadonlyArray<Item> = []): Item => ({
  address: null,
  text: oneLine(text),
  items,
})

/** A criterion's own sentence; where nothing was measured yet, as at the start of a process. */
export const sentence = ({ criterion, current }: Asked, words: Words): string =>
  oneLine(
    words.fill(criterion.sentence[words.language], {
      ...criterion.params,
      wanted: criterion.wanted,
      current: current ?? 0,
    }),
  )

const marked = (text: string, { evidence }: { readonly evidence: string }, words: Words) =>
  evidence === "inferred" ? `${text} (${words.outline.inferred})` : text

const named = (stage: Edition.Stage) => ({ number: stage.number, label: "\u0000" })

/** A message with a stage's label, which may hold what a message must not. */
const sayStage = (message: keyof Words["outline"], stage: Edition.Stage, words: Words): string =>
  oneLine(
    say(words, words.outline[message], named(stage)).replace("\u0000", () => stage.label[words.language]),
  )

/** The name of a stage with its number. */
export const stageName = (stage: Edition.Stage, words: Words): string => sayStage("stage", stage, words)

/** Where a process stands with a stage, in words; empty when none is told of. **Unit** dates of the last stay. */
export const standingText = ({ standing, visit }: Stop, words: Words): string => {
  if (standing === null) return ""
  const day = (date: string | null) => (date === null ? "" : sayDate(words, date))
  return say(words, words.outline[`standing.${standing}`], {
    since: day(visit?.enteredOn ?? null),
    until: day(visit?.leftOn ?? null),
  })
}

const criterionItem = (edition: Edition.Edition, one: Asked, words: Words): Item => {
  const { criterion, met } = one
  return {
    address: Edition.uri(edition, "criterion", criterion.key),
    text: [
      ...(met === null ? [] : [words.outline[met ? "met" : "unmet"]]),
      marked(sentence(one, words), criterion, words),
      ...(criterion.waivable ? [] : [words.outline["never-waived"]]),
      say(words, words.outline.who, { who: sayDuties(words, criterion.who) }),
    ].join(" "),
    items: [],
  }
}

const moveItem = (
  edition: Edition.Edition,
  { transition, to }: Stop["moves"][number],
  words: Words,
): Item => ({
  address: Edition.uri(edition, "transition", `${transition.from}:${transition.to}`),
  text: [
    `${marked(sayStage(`move.${transition.kind}`, to, words), transition, words)}.`,
    say(words, words.outline.who, { who: sayDuties(words, transition.who) }),
  ].join(" "),
  items: [],
})

const group = (heading: string, items: ReadonlyArray<Item>) =>
  items.length === 0 ? [] : [note(heading, items)]

const stageItem = (edition: Edition.Edition, stop: Stop, words: Words): Item => {
  const { stage, standing, asked } = stop
  const name = marked(stageName(stage, words), stage, words)
  const criteria = (side: Asked["side"]) =>
    asked.filter((one) => one.side === side).map((one) => criterionItem(edition, one, words))
  const { from, to, warnAfter } = stage.expectation ?? { from: 0, to: 0, warnAfter: 0 }
  return {
    address: Edition.uri(edition, "stage", stage.key),
    text: standing === null ? name : `${name}, ${standingText(stop, words)}`,
    items: [
      note(stage.plain[words.language]),
      ...(stop.isFirst ? [note(words.outline.first)] : []),
      ...(stop.isLast ? [note(words.outline.last)] : []),
      ...(stage.expectation === null
        ? []
        : [
            note(
              marked(
                say(words, words.outline.expectation, { from, to, warnAfter }),
                stage.expectation,
                words,
              ),
            ),
          ]),
      ...stop.beside.map((other) => note(`${sayStage("beside", other, words)}.`)),
      ...group(words.outline.entry, criteria("entry")),
      ...group(words.outline.exit, criteria("exit")),
      ...group(
        words.outline.moves,
        stop.moves.map((move) => moveItem(edition, move, words)),
      ),
    ],
  }
}

/** How much there is of it, in one sentence. */
export const summary = (edition: Edition.Edition, words: Words): string => {
  const stops = of(edition)
  return say(words, words.outline.summary, {
    stages: stops.length,
    moves: stops.reduce((sum, { moves }) => sum + moves.length, 0),
    criteria: stops.reduce((sum, { asked }) => sum + asked.length, 0),
  })
}

/** The heading of the outline and of the diagram. */
export const title = (edition: Edition.Edition, words: Words): string =>
  oneLine(
    say(words, words.outline.title, { title: "\u0000" }).replace(
      "\u0000",
      () => edition.title[words.language],
    ),
  )

/**
 * The outline as a nested list, to be shown as one: a screen reader then says how many entries there are and how deep.
 *
 * **Shape** one item for each stage, in order; below it its meaning, its criteria and its moves.
 */
export const items = (edition: Edition.Edition, words: Words, at?: At): ReadonlyArray<Item> =>
  of(edition, at).map((stop) => stageItem(edition, stop, words))

const lines = (all: ReadonlyArray<Item>, depth: number): ReadonlyArray<string> =>
  all.flatMap((item) => [`${"  ".repeat(depth)}- ${item.text}`, ...lines(item.items, depth + 1)])

/** The outline as plain text. **Shape** a heading, a sentence on its size, then one line for each item, set in by its depth. */
export const text = (edition: Edition.Edition, words: Words, at?: At): string =>
  `${[title(edition, words), summary(edition, words), "", ...lines(items(edition, words, at), 0)].join("\n")}\n`
