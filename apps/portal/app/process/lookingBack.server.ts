/**
 * A process with its whole log, to look back from any point of it.
 * Not here: what is told of it (`LookingBack`).
 */
import { ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as EventSentence from "./EventSentence.ts"
import { read } from "./reading.server.ts"

/** **Errors** `ProcessNotFound` for one that is not there or is another organisation's. */
export const readLog = Effect.fn("Process.readLog")(function* (processId: string | undefined) {
  const reading = yield* read(processId)
  const store = yield* ProcessStore.ProcessStore
  const log = yield* store.log(reading.member, reading.state.id)
  const titles = EventSentence.titles(log, reading.telling)
  return { ...reading, log, telling: { ...reading.telling, titles } }
})
