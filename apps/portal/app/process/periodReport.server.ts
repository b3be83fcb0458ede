/**
 * The record of a report with all that the process tells beside it.
 * Not here: what is told (`PeriodReportView`), or counting (`Indicators`).
 */
import { ProcessStore, Record } from "@osl/store"
import * as Effect from "effect/Effect"
import { nameOf } from "../municipality.server.ts"
import { PageNotFound, Visit } from "../visit.server.ts"
import { ofModel } from "../words/Locale.ts"
import { personName } from "./EventSentence.ts"
import { read as readFigures } from "./indicators.server.ts"
import * as PeriodReportView from "./PeriodReportView.ts"
import { read } from "./reading.server.ts"

/** **Errors** `PageNotFound` for a record of another form or one that was withdrawn. */
export const show = Effect.fn("PeriodReport.show")(function* (
  processId: string | undefined,
  recordId: string | undefined,
) {
  const { path } = yield* Visit
  const reading = yield* read(processId)
  const { member, state, language, telling, crumbs, edition } = reading
  const store = yield* ProcessStore.ProcessStore
  const record = yield* store.record(member, state.id, recordId ?? "")
  const entry = state.records[record.id]
  if (!Record.isOf(record, ["F19"]) || record.withdrawn || entry?.form !== "F19")
    return yield* new PageNotFound({ path })
  const report = record.content
  const { records, reports } = yield* readFigures(reading)
  return {
    process: crumbs,
    recordId: record.id,
    municipality: nameOf(state.territory, language),
    edition: `${edition.title[ofModel(language)]} ${edition.version}`,
    period: PeriodReportView.periodName(report, language),
    issuedOn: entry.issuedOn,
    author: personName(telling, record.authorId),
    summary: report.summary ?? null,
    resources: report.resources ?? null,
    difficulties: report.difficulties ?? null,
    plans: report.plans ?? null,
    attachments: report.attachments ?? [],
    indicators: PeriodReportView.indicators(reading, report, records, reports),
    stays: PeriodReportView.stays(reading, report),
    fulfilment: PeriodReportView.fulfilment(reading),
    goals: PeriodReportView.goals(report, language),
  }
})
