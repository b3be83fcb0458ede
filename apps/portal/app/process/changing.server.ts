/**
 * A record that its reader may correct or withdraw.
 * Not here: doing it (`routes/processes.$processId.records.$recordId.*`).
 */
import { ProcessStore } from "@osl/store"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../access.server.ts"
import { read } from "./reading.server.ts"
import * as StoredRecord from "./StoredRecord.ts"

/**
 * **Errors** `RecordNotFound`; `NotAllowed` when it is not the reader's to change. A withdrawn one is left for the rules
 * to refuse, so that withdrawing sent twice ends where it did.
 */
export const changeable = Effect.fn("Process.changeable")(function* (
  args: Pick<LoaderFunctionArgs, "params">,
  command: "correct" | "withdraw" | "redact",
) {
  const reading = yield* read(args.params["processId"])
  const { member, state, reader } = reading
  const store = yield* ProcessStore.ProcessStore
  const record = yield* store.record(member, state.id, args.params["recordId"] ?? "")
  const isOwn = command === "redact" || record.form !== "F06" || record.authorId === reader.actorId
  if (!reading.may(command) || !isOwn) return yield* new NotAllowed({ action: command })
  return { reading, record, title: StoredRecord.title(record, reading) }
})
