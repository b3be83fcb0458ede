/**
 * Valid histories without end: a process that people work on by chance, by the real rules.
 * Not here: the way straight through (`lived`), or what is to hold of a history (`consistency`).
 */
import { CodeList, type Edition, Forms, LocalDate } from "@osl/core"
import { uniformInt } from "pure-rand/distribution/uniformInt"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"
import * as Act from "../Act.ts"
import type * as Command from "../Command.ts"
import type { Actor } from "../Event.ts"
import * as Move from "../Move.ts"
import { begin, type Life } from "./Life.ts"
import { mend } from "./mend.ts"
import * as people from "./people.ts"
import { acts, samples } from "./samples.ts"

interface Chance {
  readonly int: (from: number, to: number) => number
  readonly pick: <T>(items: ReadonlyArray<T>) => T | undefined
}

const chanceOf = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed | 0)
  const int = (from: number, to: number): number => uniformInt(generator, from, to)
  return { int, pick: (items) => (items.length === 0 ? undefined : items[int(0, items.length - 1)]) }
}

const actors: ReadonlyArray<Actor> = [people.organizer, people.colleague, people.director, people.deputy]
const reason = "Tak zdecydowano."

type Propose = (life: Life, chance: Chance) => Command.Body | undefined

const recordOf = (life: Life, chance: Chance, form: Forms.FormCode): string | undefined =>
  chance.pick(life.recordsOf(form))

const anyRecord = (life: Life, chance: Chance) => {
  const form = chance.pick(Forms.codes) ?? "F06"
  const recordId = recordOf(life, chance, form)
  return recordId === undefined ? undefined : { form, recordId }
}

const onward = (life: Life, chance: Chance): Move.Move | undefined =>
  life.state === null
    ? undefined
    : chance.pick([
        ...Move.moves(life.edition, life.state, life.today),
        ...(chance.int(0, 9) === 0 ? Move.skips(life.edition, life.state, life.today) : []),
      ])

/** Somebody mends part of what a move asks for before it is tried, and waives part. */
const move: Propose = (life, chance) => {
  const found = onward(life, chance)
  if (found === undefined) return undefined
  const unmet = found.criteria.filter(({ met }) => !met)
  for (const { criterion } of unmet) if (chance.int(0, 3) > 0) mend(life, criterion)
  const waivers = unmet
    .filter(() => chance.int(0, 1) === 0)
    .map(({ criterion }) => ({ criterion: criterion.key, reason }))
  return { type: "move", to: found.transition.to, waivers, reason }
}

const act: Propose = (life, chance) => {
  const codes = Object.keys(Act.all).filter(Act.isCode)
  const type = chance.pick(codes)
  if (type === undefined) return undefined
  const usual = acts(life.today)[type]
  const form = Act.isOnRecord(type) ? Act.onRecord[type] : undefined
  const recordId =
    form === undefined ? undefined : (recordOf(life, chance, form) ?? people.uuid("0005", 9999))
  const content =
    type === "extend-stage"
      ? { ...usual, stage: chance.pick(life.state?.openStages ?? []) ?? "nowhere" }
      : type === "close"
        ? { ...usual, outcome: chance.pick(CodeList.codes(life.edition.outcomes)) }
        : type === "assign-organizer" || type === "unassign-organizer"
          ? { ...usual, organizerId: (chance.int(0, 1) === 0 ? people.organizer : people.colleague).id }
          : usual
  return { type, content, ...(recordId === undefined ? {} : { recordId }) } as Command.Body
}

const add: Propose = (life, chance) => {
  const form = chance.pick(Forms.codes) ?? "F06"
  return {
    type: "record",
    form,
    recordId: life.newRecord(),
    content: samples(life.today)[form],
  } as Command.Body
}

const correct: Propose = (life, chance) => {
  const found = anyRecord(life, chance)
  return (
    found && ({ type: "correct", ...found, content: samples(life.today)[found.form], reason } as Command.Body)
  )
}

const withdraw: Propose = (life, chance) => {
  const found = anyRecord(life, chance)
  return found && { type: "withdraw", ...found, reason }
}

const redact: Propose = (life, chance) => {
  const found = anyRecord(life, chance)
  const name = found && chance.pick(Forms.all[found.form].fields)?.name
  return found && name !== undefined ? { type: "redact", ...found, fields: [name], reason } : undefined
}

const leave: Propose = (life, chance) => ({
  type: "leave-stage",
  stage: chance.pick(life.state?.openStages ?? []) ?? "nowhere",
  waivers: [],
})

/** How often each is tried: work first, decisions now and then. */
const proposals: ReadonlyArray<readonly [times: number, Propose]> = [
  [8, add],
  [3, correct],
  [1, withdraw],
  [1, redact],
  [6, act],
  [4, move],
  [1, leave],
]
const drawn = proposals.flatMap(([times, propose]) => Array.from({ length: times }, () => propose))

/** What came of a step. **Shape** `command` is undefined when there was nothing to propose. */
export interface Step {
  readonly life: Life
  readonly command: Command.Body | undefined
}

/** Where a life goes on apart from others of its seed. **Unit** `after` steps; `device` a whole number from 1 to 9. */
export interface Apart {
  readonly after: number
  readonly device: number
}

/**
 * A process that goes on by chance, step by step, for as long as it is asked to.
 *
 * **Shape** the same for the same seed, until it goes on `apart`; some proposals are refused, as in life: the events of `life` are a valid history.
 * **Unit** `seed` a whole number of 32 bits; a step takes up to forty days.
 */
export function* wander(edition: Edition.Edition, seed: number, apart?: Apart): Generator<Step> {
  let chance = chanceOf(seed)
  const life = begin(edition, LocalDate.addDays("2012-01-02", chance.int(0, 3000)))
  const opening = { type: "open-process", content: acts(life.today)["open-process"] } as const
  life.ask(opening, people.deputy)
  yield { life, command: opening }
  for (let taken = 1; ; taken++) {
    if (taken === apart?.after) {
      chance = chanceOf(Math.imul(seed + apart.device, 0x9e3779b1))
      life.moveTo(apart.device)
    }
    life.goTo(LocalDate.addDays(life.today, Math.max(0, chance.int(-20, 40))))
    const command = chance.pick(drawn)?.(life, chance)
    if (command !== undefined) life.ask(command, chance.int(0, 3) === 0 ? chance.pick(actors) : undefined)
    yield { life, command }
  }
}

/** A valid history of about so many steps. **Shape** the same for the same seed. */
export const wandered = (edition: Edition.Edition, seed: number, steps: number, apart?: Apart): Life => {
  let last: Life | undefined
  let taken = 0
  for (const { life } of wander(edition, seed, apart)) {
    last = life
    if (++taken > steps) break
  }
  return last ?? begin(edition)
}
