/**
 * A program that brings a database up to date, to be killed while it does.
 * Not here: who kills it (`../migrations.ts`).
 */
import { flushCompileCache } from "node:module"
import { Migration } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Owner from "./Owner.ts"
import type { Place } from "./Program.ts"

// Now, and not at the end, which never comes: the next one need not compile everything again.
flushCompileCache()

/** **Shape** `open` makes everything ready; any word after it begins. */
export type ToMigrator = { readonly open: Place } | "begin"
export type FromMigrator = "ready" | "done"

let db: Owner.Db | undefined

const carryOut = async (message: ToMigrator): Promise<FromMigrator> => {
  if (message !== "begin") {
    db = Owner.open(message.open)
    await Migration.executed(db)
    return "ready"
  }
  if (db !== undefined) await Effect.runPromise(Migration.run(db))
  return "done"
}

process.on("message", (message: ToMigrator) => {
  carryOut(message).then(
    (answer) => void process.send?.(answer),
    (cause: unknown) => {
      process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`)
      process.exit(1)
    },
  )
})

/** Whoever started it is gone. */
process.on("disconnect", () => process.exit())
