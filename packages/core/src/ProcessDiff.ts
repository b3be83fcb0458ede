/**
 * What changed in the process of an edition: moves, criteria, expected times.
 * Not here: terms, lists and the rest of an edition (`EditionDiff`), which tells these too.
 */
import type { Criterion, Duty, Edition, Stage, Transition } from "./Edition.ts"
import * as Editions from "./Edition.ts"
import type { Bump, Change, ChangeKind } from "./EditionChange.ts"
import * as EditionWords from "./EditionWords.ts"
import type { Text } from "./Language.ts"
import * as Sides from "./Sides.ts"

/** Notes a change of a kind at an address, with keys and numbers, and with words. */
export type Tell = (
  kind: ChangeKind,
  address: string,
  params?: Change["params"],
  words?: Change["words"],
  bump?: Bump,
) => ReadonlyArray<Change>

interface PlacedCriterion {
  readonly stage: string
  readonly side: "entry" | "exit"
  readonly criterion: Criterion
}

/** What a stage is called: in the later edition where it has it. */
const stageName = (edition: Edition, other: Edition, key: string): Text =>
  (Editions.stage(edition, key) ?? Editions.stage(other, key))?.label ?? EditionWords.itself(key)

const changedCriterion = (
  before: PlacedCriterion,
  after: PlacedCriterion,
  here: string,
  stage: Text,
  tell: Tell,
): ReadonlyArray<Change> => {
  const [old, now] = [before.criterion, after.criterion]
  const params = { criterion: now.key }
  const words = { criterion: EditionWords.criterion(now) }
  const fields = Sides.differing(old, now)
  const remeasured = ["measure", "params", "comparison", "unit"].filter((field) => fields.includes(field))
  const stricter = old.comparison === "at-least" ? now.wanted > old.wanted : now.wanted < old.wanted
  return [
    ...(before.stage === after.stage && before.side === after.side
      ? []
      : tell(
          "criterion-moved",
          here,
          { ...params, stage: after.stage, side: after.side },
          { ...words, stage },
        )),
    ...remeasured.flatMap((field) =>
      tell(
        "criterion-remeasured",
        here,
        { ...params, field },
        { ...words, field: EditionWords.field(field) },
      ),
    ),
    ...(fields.includes("wanted")
      ? tell(
          stricter ? "criterion-tightened" : "criterion-loosened",
          here,
          { ...params, from: old.wanted, to: now.wanted },
          words,
        )
      : []),
    ...(fields.includes("waivable")
      ? tell(now.waivable ? "criterion-waivable" : "criterion-unwaivable", here, params, words)
      : []),
    ...(fields.includes("sentence") ? tell("criterion-reworded", here, params, words) : []),
    ...(Sides.has(fields, "mend", "who") ? tell("criterion-mend-changed", here, params, words) : []),
    ...(Sides.has(fields, "evidence", "sources")
      ? tell("criterion-evidence-changed", here, params, words)
      : []),
  ]
}

const ofExpectation = (old: Stage, now: Stage, here: string, tell: Tell): ReadonlyArray<Change> => {
  const [params, words] = [{ stage: now.key }, { stage: now.label }]
  if (Sides.same(old.expectation, now.expectation)) return []
  const [from, to] = [EditionWords.expectation(old.expectation), EditionWords.expectation(now.expectation)]
  return from.en === to.en
    ? tell("expectation-evidence-changed", here, params, words)
    : tell("expectation-changed", here, params, { ...words, from, to })
}

/** Criteria by their keys, wherever they stand; then expected times and the order of criteria, stage by stage. */
export const criteria = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const at = (key: string) => Editions.uri(after, "criterion", key)
  const { added, removed, kept } = Sides.of<PlacedCriterion>(
    Editions.criteria(before),
    Editions.criteria(after),
    ({ criterion }) => criterion.key,
  )
  const only =
    (kind: ChangeKind) =>
    ({ stage, criterion }: PlacedCriterion): ReadonlyArray<Change> =>
      tell(
        kind,
        at(criterion.key),
        { stage, criterion: criterion.key },
        { stage: stageName(after, before, stage), criterion: EditionWords.criterion(criterion) },
      )
  const stages = Sides.of<Stage>(before.stages, after.stages, ({ key }) => key).kept
  return [
    ...added.flatMap(only("criterion-added")),
    ...removed.flatMap(only("criterion-removed")),
    ...kept.flatMap(([old, now]) =>
      changedCriterion(old, now, at(now.criterion.key), stageName(after, before, now.stage), tell),
    ),
    ...stages.flatMap(([old, now]) => {
      const here = Editions.uri(after, "stage", now.key)
      return [
        ...ofExpectation(old, now, here, tell),
        ...(["entry", "exit"] as const).flatMap((side) =>
          Sides.of(old[side], now[side], ({ key }) => key).reordered
            ? tell(
                "order-changed",
                here,
                { list: `${now.key}.${side}` },
                { list: EditionWords.lists.criteria },
              )
            : [],
        ),
      ]
    }),
  ]
}

/** The moves by their ends. */
export const transitions = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const name = ({ from, to }: Transition) => `${from}:${to}`
  const at = (one: Transition) => Editions.uri(after, "transition", name(one))
  const ends = ({ from, to }: Transition) => ({ from, to })
  const words = ({ from, to }: Transition) => ({
    from: stageName(after, before, from),
    to: stageName(after, before, to),
  })
  const { added, removed, kept, reordered } = Sides.of(before.transitions, after.transitions, name)
  const who = (kind: ChangeKind, one: Transition, duties: ReadonlyArray<Duty>): ReadonlyArray<Change> =>
    duties.length === 0
      ? []
      : tell(
          kind,
          at(one),
          { ...ends(one), duty: duties.join(" ") },
          { ...words(one), duty: EditionWords.whom(duties) },
        )
  return [
    ...added.flatMap((one) => tell("transition-added", at(one), ends(one), words(one))),
    ...removed.flatMap((one) => tell("transition-removed", at(one), ends(one), words(one))),
    ...kept.flatMap(([old, now]) => {
      const more = now.who.filter((duty) => !old.who.includes(duty))
      const fewer = old.who.filter((duty) => !now.who.includes(duty))
      return [
        ...(old.kind === now.kind ? [] : tell("transition-kind-changed", at(now), ends(now), words(now))),
        ...who("transition-widened", now, more),
        ...who("transition-narrowed", now, fewer),
        ...(more.length + fewer.length === 0 && !Sides.same(old.who, now.who)
          ? tell("order-changed", at(now), { list: "who" }, { list: EditionWords.lists.who })
          : []),
        ...(Sides.has(Sides.differing(old, now), "evidence", "sources")
          ? tell("transition-evidence-changed", at(now), ends(now), words(now))
          : []),
      ]
    }),
    ...(reordered
      ? tell(
          "order-changed",
          Editions.uri(after, "list", "transition"),
          { list: "transition" },
          { list: EditionWords.lists.transitions },
        )
      : []),
  ]
}
