/**
 * The facts of a process as questions with answers.
 * Not here: gathering them (`processFacts.server.ts`).
 */
import { SummaryList, useWords } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { ProcessFacts } from "./processFacts.server.ts"

export interface FactsListProps {
  readonly facts: ProcessFacts
  readonly community?: { readonly href: string; readonly boundary: string } | null
}

export const FactsList = ({ facts, community = null }: FactsListProps) => {
  const say = useSay()
  const { date, number } = useWords()
  const organizers = facts.organizers.map(({ name, hours }) =>
    say("overview.facts.organizer", { name, hours }),
  )
  return (
    <SummaryList
      items={[
        { label: say("overview.facts.municipality"), value: facts.municipality },
        ...(community === null
          ? []
          : [
              {
                label: say("overview.facts.community"),
                value: <a href={community.href}>{community.boundary}</a>,
              },
            ]),
        { label: say("overview.facts.lead"), value: facts.lead ?? undefined },
        ...(organizers.length < 2
          ? []
          : [{ label: say("overview.facts.organizers"), value: organizers.join(", ") }]),
        { label: say("overview.facts.start"), value: date(facts.startOn) },
        { label: say("overview.facts.basis"), value: facts.basis },
        {
          label: say("overview.facts.mandate"),
          value:
            facts.mandate === null
              ? undefined
              : say("overview.facts.mandate.value", {
                  number: facts.mandate.number,
                  date: date(facts.mandate.date),
                }),
        },
        ...(facts.receiver === null
          ? []
          : [{ label: say("overview.facts.receiver"), value: facts.receiver }]),
        ...(facts.outcome === null ? [] : [{ label: say("overview.facts.outcome"), value: facts.outcome }]),
        { label: say("overview.facts.diary"), value: number(facts.diary) },
        { label: say("overview.facts.edition"), value: facts.edition },
      ]}
    />
  )
}
