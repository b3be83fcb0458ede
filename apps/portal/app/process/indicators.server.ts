/**
 * The records that the indicators of a process are counted from, and its reports.
 * Not here: counting (`Indicators`).
 */
import { PeriodReport } from "@osl/core"
import { ProcessStore, Record } from "@osl/store"
import * as Effect from "effect/Effect"
import type { Reading } from "./reading.server.ts"

/** In one question. **Shape** withdrawn records are not counted. */
export const read = Effect.fn("Indicators.read")(function* ({
  member,
  state,
}: Pick<Reading, "member" | "state">) {
  const store = yield* ProcessStore.ProcessStore
  const found = yield* store.recordsOf(member, state.id, [...PeriodReport.countedForms, "F19"])
  return {
    records: found.filter((record) => Record.isOf(record, PeriodReport.countedForms)),
    reports: found.filter((record) => Record.isOf(record, ["F19"])).map(({ content }) => content),
  }
})
