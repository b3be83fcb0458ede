/**
 * A process lived by the real rules, one command after another, with ids and a clock of its own.
 * Not here: what each criterion needs (`mend`).
 */
import { type Edition, Forms, LocalDate } from "@osl/core"
import * as Result from "effect/Result"
import type * as Command from "../Command.ts"
import { decide, type Facts } from "../Decision.ts"
import type { Actor, Event } from "../Event.ts"
import * as Move from "../Move.ts"
import * as Permission from "../Permission.ts"
import { evolve } from "../Process.ts"
import type { Refused } from "../Refusal.ts"
import type { State } from "../State.ts"
import { mend } from "./mend.ts"
import { deputy, director, known, organisationId, organizer, processId, uuid } from "./people.ts"
import { acts, samples } from "./samples.ts"

type Head = NonNullable<Facts["record"]>

/**
 * **Shape** the same commands for the same calls: ids count up, the clock goes on by a minute with each command.
 * **Unit** `today` is the local date in Poland.
 */
export interface Life {
  readonly edition: Edition.Edition
  readonly state: State | null
  readonly today: string
  readonly events: ReadonlyArray<Event>
  /** The commands that were accepted. */
  readonly commands: ReadonlyArray<Command.Command>
  /** Goes on to 8:00 UTC of a later day; an earlier one changes nothing. */
  readonly goTo: (day: string) => void
  /** From now on ids are those of another device: lives that began alike can go on apart. **Unit** `device` from 1 to 9. */
  readonly moveTo: (device: number) => void
  /** The next id for a record. */
  readonly newRecord: () => string
  /** The records of a form that are not withdrawn, oldest first. */
  readonly recordsOf: (form: Forms.FormCode) => ReadonlyArray<string>
  readonly facts: (command: Command.Body) => Facts
  /** The command as it would be sent now, by the one whose work it is unless said. */
  readonly command: (body: Command.Body, actor?: Actor) => Command.Command
  readonly send: (command: Command.Command) => Result.Result<ReadonlyArray<Event>, Refused>
  /** `command`, then `send`. */
  readonly ask: (body: Command.Body, actor?: Actor) => Result.Result<ReadonlyArray<Event>, Refused>
}

/** A life before anything happened. **Unit** `start` is a local date. */
export const begin = (edition: Edition.Edition, start = "2024-01-08"): Life => {
  let state: State | null = null
  let at = Date.parse(`${start}T08:00:00.000Z`)
  let sent = 0
  let records = 0
  let device = 0
  const events: Array<Event> = []
  const commands: Array<Command.Command> = []
  const heads = new Map<string, Head>()

  const usualActor = (type: Command.Type): Actor => {
    if (!Permission.may("organizer", type)) return director
    return state !== null && Permission.concerns(state, organizer) ? organizer : deputy
  }
  const facts = (body: Command.Body): Facts => {
    const record = "recordId" in body ? heads.get(body.recordId) : undefined
    return { ...known, forms: Forms.of(edition), ...(record === undefined ? {} : { record }) }
  }
  const keep = (event: Event): void => {
    events.push(event)
    state = evolve(state, event)
    if (event.type === "record-added") {
      heads.set(event.recordId, { form: event.form, authorId: event.actor.id, withdrawn: false })
    }
    if (event.type === "record-withdrawn") {
      const head = heads.get(event.recordId)
      if (head !== undefined) heads.set(event.recordId, { ...head, withdrawn: true })
    }
  }
  const life: Life = {
    edition,
    get state() {
      return state
    },
    get today() {
      return LocalDate.at(new Date(at).toISOString())
    },
    events,
    commands,
    goTo: (day) => {
      at = Math.max(at, Date.parse(`${day}T08:00:00.000Z`))
    },
    moveTo: (other) => {
      device = other
    },
    newRecord: () => uuid(`0${device}05`, ++records),
    recordsOf: (form) =>
      [...heads].flatMap(([id, head]) => (head.form === form && !head.withdrawn ? [id] : [])),
    facts,
    command: (body, actor = usualActor(body.type)) => {
      sent++
      at += 60_000
      const envelope = {
        id: uuid(`0${device}04`, sent * 256),
        organisationId,
        processId,
        actor,
        at: new Date(at).toISOString(),
      }
      return { ...envelope, ...body }
    },
    send: (command) => {
      const decided = decide(edition, state, command, facts(command))
      if (Result.isSuccess(decided)) {
        commands.push(command)
        for (const event of decided.success) keep(event)
      }
      return decided
    },
    ask: (body, actor) => life.send(life.command(body, actor)),
  }
  return life
}

/** How a life of a process differs from the usual one. */
export interface LifeOptions {
  /** Local date on which the process begins. */
  readonly start?: string
  /** The director sets aside every criterion that may be waived, instead of its being met. */
  readonly waive?: boolean
}

/** What is missing, met by records and acts; what may be waived, waived when asked. */
const meet = (
  life: Life,
  criteria: () => ReadonlyArray<Move.Move["criteria"][number]>,
  waive: boolean,
): ReadonlyArray<Command.Waiver> => {
  const waivers: Array<Command.Waiver> = []
  for (const { criterion } of criteria()) {
    const now = criteria().find((one) => one.criterion.key === criterion.key)
    if (now === undefined || now.met) continue
    if (waive && criterion.waivable) {
      waivers.push({ criterion: criterion.key, reason: "Decyzja kierownictwa." })
    } else mend(life, criterion)
  }
  return waivers
}

const onward = (life: Life): Move.Move | undefined =>
  life.state === null
    ? undefined
    : Move.moves(life.edition, life.state, life.today).find(({ transition }) => transition.kind !== "back")

/** A process from opening to handover, through every stage that the edition draws. */
export const lived = (edition: Edition.Edition, options: LifeOptions = {}): Life => {
  const { start = "2024-01-08", waive = false } = options
  const life = begin(edition, start)
  life.ask({ type: "open-process", content: acts(start)["open-process"] }, deputy)
  for (let month = 1; month <= 3 * edition.stages.length; month += 3) {
    const move = onward(life)
    if (move === undefined) break
    const { to } = move.transition
    life.goTo(LocalDate.addMonths(start, month))
    const waivers = meet(
      life,
      () => (onward(life)?.transition.to === to ? (onward(life)?.criteria ?? []) : []),
      waive,
    )
    life.ask({
      type: "record",
      form: "F06",
      recordId: life.newRecord(),
      content: samples(life.today).F06,
    })
    life.ask({ type: "move", to, waivers }, waive ? director : undefined)
  }
  const { state } = life
  const last = edition.stages.at(-1)?.key
  if (state === null || last === undefined || !state.openStages.includes(last)) return life
  life.goTo(LocalDate.addMonths(life.today, 1))
  const waivers = meet(
    life,
    () => (life.state === null ? [] : Move.exit(edition, life.state, last, life.today)),
    waive,
  )
  life.ask(
    { type: "close", content: { outcome: "handed-over", reason: "Grupa prowadzi to sama." }, waivers },
    waive ? director : undefined,
  )
  return life
}

/** The commands of a whole valid life. **Shape** each is accepted after those before it. */
export const lifeOf = (edition: Edition.Edition, options: LifeOptions = {}): ReadonlyArray<Command.Command> =>
  lived(edition, options).commands
