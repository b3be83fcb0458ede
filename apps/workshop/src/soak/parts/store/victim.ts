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

/** Whoever waits for others too long is to try again, as a person would. */
const tries = 50

const carryOut = async (message: ToWriter): Promise<FromWriter> => {
  if (message.kind === "open") {
    program = Program.open(message.place)
    work = message.work
    if (message.isNew) await program.runPromise(Writing.begin(message.work))
  }
  const [opened, of] = [program, work]
  if (opened === undefined || of === undefined) return { kind: "failed", id: "", what: "not opened" }
  if (message.kind !== "write") return { kind: "seen", kept: await opened.runPromise(Checking.all(of)) }
  const asked = Effect.retry(
    Effect.flatMap(ProcessStore.ProcessStore, ({ execute }) => execute(of.organizer, message.command)),
    { times: tries, while: ({ _tag }) => _tag === "TooBusy" },
  )
  const { repeated } = await opened.runPromise(asked)
  return { kind: "done", id: message.command.id, isRepeated: repeated }
}

process.on("message", (message: ToWriter) => {
  carryOut(message).then(say, (cause: unknown) => {
    const id = message.kind === "write" ? message.command.id : ""
    say({ kind: "failed", id, what: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
  })
})

/** Whoever started it is gone. */
process.on("disconnect", () => process.exit())
