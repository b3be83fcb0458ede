/**
 * A process in one line, for lists and boards, and the text it is found by.
 * Not here: the whole state (`@osl/workflow`, Process).
 */
import type { Edition } from "@osl/core"
import { County, Municipality } from "@osl/core/territory"
import type { Process } from "@osl/workflow"

/** **Unit** `territory` a TERC code, `startedOn` a local date, `lastAt` the instant of the last event, UTC. */
export interface ProcessSummary {
  readonly id: string
  readonly name: string
  readonly territory: string
  readonly status: Process.State["status"]
  readonly openStages: ReadonlyArray<string>
  readonly leadId: string | null
  readonly startedOn: string
  readonly lastAt: string
  readonly version: number
}

export const of = (state: Process.State): ProcessSummary => ({
  id: state.id,
  name: state.name,
  territory: state.territory,
  status: state.status,
  openStages: state.openStages,
  leadId: state.lead,
  startedOn: state.startOn,
  lastAt: state.lastAt,
  version: state.version,
})

/** Name, municipality and county in small letters without diacritics. */
export const searchText = (state: Process.State): string => {
  const municipality = Municipality.find(state.territory)
  const county = municipality === undefined ? undefined : County.find(municipality.county)
  return Municipality.fold(
    [state.name, municipality?.name, county?.name].filter((part) => part !== undefined).join(" "),
  )
}

/** The words that all have to occur in the text of a process; none for an empty text. **Shape** letters and digits only. */
export const wordsOf = (text: string): ReadonlyArray<string> =>
  Municipality.fold(text)
    .split(" ")
    .filter((word) => word !== "")

/** "osl-2014 1.0.0": how an edition is noted beside a snapshot. */
export const editionOf = (edition: Edition.EditionRef): string => `${edition.key} ${edition.version}`
