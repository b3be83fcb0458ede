/**
 * What holds of every process whatever happened to it: a state that breaks one of these is a fault of ours.
 * Not here: whether a log is possible (`Verification`).
 */
import type { Event } from "../Event.ts"
import { fold } from "../Process.ts"
import type { State } from "../State.ts"

type Rule = readonly [says: string, holds: (state: State, log: ReadonlyArray<Event>) => boolean]

const isRising = (values: ReadonlyArray<number | string>): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value))

const isDistinct = (values: ReadonlyArray<unknown>): boolean => new Set(values).size === values.length

const rules: ReadonlyArray<Rule> = [
  ["the version is the length of the log", ({ version }, log) => version === log.length],
  ["the log is numbered from 1 without gaps", (_, log) => log.every(({ seq }, index) => seq === index + 1)],
  ["the clock never goes back", (_, log) => isRising(log.map(({ at }) => at))],
  ["each event has an id of its own", (_, log) => isDistinct(log.map(({ id }) => id))],
  ["the process is the fold of its log", (state, log) => JSON.stringify(fold(log)) === JSON.stringify(state)],
  ["at least one stage is open", ({ openStages }) => openStages.length > 0],
  ["a stage is open once", ({ openStages }) => isDistinct(openStages)],
  [
    "the stays that last are those of the open stages",
    ({ openStages, visits }) =>
      JSON.stringify(visits.flatMap(({ stage, leftOn }) => (leftOn === null ? [stage] : [])).sort()) ===
      JSON.stringify([...openStages].sort()),
  ],
  ["stays begin one after another", ({ visits }) => isRising(visits.map(({ enteredOn }) => enteredOn))],
  [
    "no stay ends before it begins",
    ({ visits }) => visits.every(({ enteredOn, leftOn }) => leftOn === null || leftOn >= enteredOn),
  ],
  [
    "a closed process has an outcome and no other has",
    ({ status, outcome }) => (status === "closed") === (outcome !== null),
  ],
  [
    "only a suspended process has a pause that lasts",
    ({ status, pauses }) =>
      (status === "suspended") === (pauses.at(-1)?.to === null) &&
      pauses.slice(0, -1).every(({ to }) => to !== null),
  ],
  ["who leads is assigned", ({ lead, organizers }) => lead === null || Object.hasOwn(organizers, lead)],
  [
    "there is one community card at most",
    ({ records }) => Object.values(records).filter(({ form }) => form === "F01").length <= 1,
  ],
  [
    "published maps have numbers of their own",
    ({ records }) =>
      isDistinct(
        Object.values(records).flatMap((entry) =>
          entry.form === "F02" && entry.number > 0 ? [entry.number] : [],
        ),
      ),
  ],
  [
    "versions of a plan are numbered from 1",
    ({ records }) =>
      Object.values(records).every(
        (entry) => entry.form !== "F12" || entry.versions.every(({ number }, index) => number === index + 1),
      ),
  ],
  ["no diary entry is counted below nothing", ({ diary }) => diary.entries >= 0],
]

/** What does not hold of a process and its log. **Shape** sentences, in English; none when all is well. */
export const inconsistencies = (state: State, log: ReadonlyArray<Event>): ReadonlyArray<string> =>
  rules.flatMap(([says, holds]) => (holds(state, log) ? [] : [says]))
