/**
 * What a process is called by: place, people, beginning, papers, outcome, as they stand or stood.
 * Not here: drawing them (`ProcessFacts`), where it stands in the model (`Overview`), or its records.
 */
import { CodeList } from "@osl/core"
import { Act } from "@osl/workflow"
import { nameOf } from "../municipality.server.ts"
import { ofModel } from "../words/Locale.ts"
import { personName, type Telling } from "./EventSentence.ts"

/** **Shape** plain JSON of the state in the telling. **Unit** `startOn` and the mandate's date local dates; hours a week. */
export const of = (telling: Telling) => {
  const { state, edition, language } = telling
  return {
    municipality: nameOf(state.territory, language),
    lead: state.lead === null ? null : personName(telling, state.lead),
    organizers: Object.entries(state.organizers).map(([id, hours]) => ({
      name: personName(telling, id),
      hours,
    })),
    startOn: state.startOn,
    basis: CodeList.label(Act.Basis, state.basis)[ofModel(language)],
    mandate: state.mandate === null ? null : { number: state.mandate.number, date: state.mandate.issuedOn },
    receiver: state.receiver?.name ?? null,
    outcome:
      state.outcome === null ? null : CodeList.label(edition.outcomes, state.outcome)[ofModel(language)],
    edition: `${edition.title[ofModel(language)]} ${edition.version}`,
    diary: state.diary.entries,
  }
}

export type ProcessFacts = ReturnType<typeof of>
