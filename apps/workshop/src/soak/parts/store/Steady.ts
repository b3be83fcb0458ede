/**
 * A program that goes on writing while something happens to its database: each command is sent until it is answered.
 * Not here: what happens (the parts).
 */
import { setTimeout as pause } from "node:timers/promises"
import { type Database, ProcessStore } from "@osl/store"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import type { Outcome } from "../../Soak.ts"
import * as Checking from "./Checking.ts"
import type { Program } from "./Program.ts"
import * as Writing from "./Writing.ts"

const lanes = 4
/** **Unit** milliseconds between two tries of a command, and until it must be answered. */
const between = 50
const patience = 60_000

/** **Unit** counts; `tries` of commands that were not answered the first time; milliseconds at most without an answer. */
export interface Figures {
  accidents: number
  acknowledged: number
  triedAgain: number
  keptUnanswered: number
  longestSilence: number
}

/** What happens, given ways to wait: until so many more commands were acknowledged, until one was not. */
export type Accident = (
  answered: (more: number) => Promise<void>,
  failed: () => Promise<Database.Unavailable>,
) => Promise<void>

export interface Steady {
  readonly figures: Figures
  readonly begin: () => Promise<void>
  /** Writes before, during and after the accident, then looks at all that is kept. */
  readonly through: (accident: Accident, after: number) => Promise<Outcome>
}

export const on = (program: Program): Steady => {
  const work = Writing.work(3)
  const { organizer } = work
  const acknowledged = new Set<string>()
  const figures: Figures = {
    accidents: 0,
    acknowledged: 0,
    triedAgain: 0,
    keptUnanswered: 0,
    longestSilence: 0,
  }
  let number = 0
  let lastAnswer = performance.now()
  let lastFailure: Database.Unavailable | undefined

  const send = async (command: Command.Command): Promise<void> => {
    const late = performance.now() + patience
    const ask = Effect.flatMap(ProcessStore.ProcessStore, ({ execute }) => execute(organizer, command))
    for (let tries = 1; ; tries += 1) {
      const result = await program.runPromise(Effect.result(ask))
      if (result._tag === "Success") {
        if (tries > 1) figures.triedAgain += 1
        if (result.success.repeated) figures.keptUnanswered += 1
        break
      }
      const { failure } = result
      if (failure._tag !== "StoreUnavailable" && failure._tag !== "TooBusy") throw failure
      if (performance.now() > late) throw failure
      lastFailure = failure
      await pause(between)
    }
    const now = performance.now()
    figures.longestSilence = Math.round(Math.max(figures.longestSilence, now - lastAnswer))
    lastAnswer = now
    acknowledged.add(command.id)
    figures.acknowledged += 1
  }

  const through: Steady["through"] = async (accident, after) => {
    let isOver = false
    const lane = async () => {
      while (!isOver) await send(Writing.entry(work, number++))
    }
    const answered = async (more: number) => {
      const enough = acknowledged.size + more
      while (acknowledged.size < enough && !isOver) await pause(1)
    }
    const failed = async () => {
      lastFailure = undefined
      while (lastFailure === undefined && !isOver) await pause(1)
      if (lastFailure === undefined) throw new Error("Everything was answered")
      return lastFailure
    }
    lastAnswer = performance.now()
    const happen = async () => {
      try {
        await accident(answered, failed)
        await answered(after)
      } finally {
        isOver = true
      }
    }
    const end = (cause: unknown) => {
      isOver = true
      throw cause
    }
    await Promise.all([happen(), ...Array.from({ length: lanes }, () => lane().catch(end))])
    figures.accidents += 1
    return { sent: 1, what: Checking.wrong(await program.runPromise(Checking.all(work)), acknowledged) }
  }

  return { figures, begin: () => program.runPromise(Writing.begin(work)), through }
}
