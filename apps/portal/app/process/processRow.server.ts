/**
 * A process in a list or on a board, in the reader's words.
 * Not here: the page of one process (`Overview`).
 */
import { type Edition, LocalDate } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import type { ProcessSummary } from "@osl/store"
import type { Process } from "@osl/workflow"
import { nameOf } from "../municipality.server.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { stageLabel } from "./EventSentence.ts"
import * as links from "./links.ts"
import type { People } from "./reading.server.ts"

export interface ProcessRow {
  readonly id: string
  readonly href: string
  readonly name: string
  /** The municipality in full, and its name alone. */
  readonly municipality: string
  readonly place: string
  readonly status: Process.State["status"]
  readonly stages: string
  readonly lead: string | null
  readonly startedOn: string
  readonly changedOn: string
}

/** **Unit** `startedOn`, `changedOn` local dates. */
export const of = (
  summary: ProcessSummary.ProcessSummary,
  { names }: Pick<People, "names">,
  language: Locale,
  edition: Edition.Edition = osl2014,
): ProcessRow => ({
  id: summary.id,
  href: links.overview(summary.id),
  name: summary.name,
  municipality: nameOf(summary.territory, language),
  place: Municipality.find(summary.territory)?.name ?? summary.territory,
  status: summary.status,
  stages: summary.openStages
    .map((key) => stageLabel({ edition, language: ofModel(language) }, key))
    .join(", "),
  lead: summary.leadId === null ? null : (names[summary.leadId] ?? null),
  startedOn: summary.startedOn,
  changedOn: LocalDate.at(summary.lastAt),
})
