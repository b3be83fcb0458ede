/**
 * A program that writes, to be killed: opens a store, says what it found there, and carries out what it is sent.
 * Not here: who sends, and kills (`Writer.ts`).
 */
import { flushCompileCache } from "node:module"
import { ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Checking from "./Checking.ts"
import * as Program from "./Program.ts"
import type { FromWriter, ToWriter } from "./Writer.ts"
import * as Writing from "./Writing.ts"

// Now, and not at the end, which never comes: the next one need not compile everything again.
flushCompileCache()

let program: Program.Program | undefined
let work: Writing.Work | undefined

const say = (message: FromWriter) => void process.send?.(message)

const carryOut = async (message: ToWriter): Promise<FromWriter> => {
  if (message.kind === "open") {
    const opened = Program.open(message.place)
    program = opened
    work = message.work
    if (message.isNew) await opened.runPromise(Writing.begin(message.work))
    return { kind: "opened", kept: await opened.runPromise(Checking.all(message.work)) }
  }
  const { command } = message
  const asked = Effect.flatMap(ProcessStore.ProcessStore, ({ execute }) =>
    work === undefined ? Effect.die("not opened") : execute(work.organizer, command),
  )
  if (program === undefined) return { kind: "failed", id: command.id, what: "not opened" }
  const { repeated } = await program.runPromise(asked)
  return { kind: "done", id: command.id, isRepeated: repeated }
}

process.on("message", (message: ToWriter) => {
  carryOut(message).then(say, (cause: unknown) => {
    const id = message.kind === "write" ? message.command.id : ""
    say({ kind: "failed", id, what: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
  })
})

/** Whoever started it is gone. */
process.on("disconnect", () => process.exit())
