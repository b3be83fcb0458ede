/**
 * Benchmarks of @osl/store: on PGlite in memory, and of the size of a country on PostgreSQL.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import { PGlite } from "@electric-sql/pglite"
import { edition } from "@osl/core/osl-2014"
import { Database, Organisations, ProcessStore } from "@osl/store"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import type { Part } from "../Bench.ts"
import { longVsShort, type Run } from "./store/Lengths.ts"

const runtime = ManagedRuntime.make(
  Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer).pipe(
    Layer.provideMerge(Database.layer({ application: new PGliteDialect({ pglite: () => new PGlite() }) })),
  ),
)
const run: Run = (asked) => runtime.runPromise(asked)

export const part: Part = {
  benchmarks: [
    { name: "store.command.long-vs-short", run: () => longVsShort("store.command.long-vs-short", run) },
    { name: "store.national", run: async () => (await import("./store/National.ts")).figures() },
  ],
  close: () => runtime.dispose(),
}
