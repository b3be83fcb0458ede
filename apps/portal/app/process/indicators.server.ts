/**
 * The records that the indicators of a process are counted from, and its reports.
 * Not here: counting (`Indicators`).
 */
import { PeriodReport } from "@osl/core"
import { ProcessStore, type Record } from "@osl/store"
import * as Effect from "effect/Effect"
import type * as Indicators from "./Indicators.ts"
import type { Reading } from "./reading.server.ts"

const isCounted = ({ form }: Record.Record): boolean =>
  PeriodReport.countedForms.some((counted) => counted === form)

/** In one question. **Shape** withdrawn records are not counted. */
export const read = Effect.fn("Indicators.read")(function* ({
  member,
  state,
}: Pick<Reading, "member" | "state">) {
  const store = yield* ProcessStore.ProcessStore
  const found = yield* store.recordsOf(member, state.id, [...PeriodReport.countedForms, "F19"])
  // What is kept of a form was read as that form when it was entered.
  return {
    records: found
      .filter(isCounted)
      .map(({ form, id, content }) => ({ form, id, content }) as unknown as PeriodReport.Counted),
    reports: found
      .filter(({ form }) => form === "F19")
      .map(({ content }) => content as unknown as Indicators.Report),
  }
})
