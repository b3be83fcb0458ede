import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { CriteriaList, type CriterionItem } from "./CriteriaList.tsx"

export const items = (l: Language.Language): ReadonlyArray<CriterionItem> => [
  {
    key: "conversations",
    sentence: inLanguage(
      l,
      "Zapisz co najmniej 10 rozmów z mieszkańcami.",
      "Record at least 10 talks with residents.",
    ),
    state: "unmet",
    current: inLanguage(l, "7 rozmów", "7 talks"),
    wanted: inLanguage(l, "10 rozmów", "10 talks"),
    mend: { href: "#diary", label: inLanguage(l, "Dodaj wpis do dziennika", "Add a diary entry") },
    who: inLanguage(l, "prowadzący organizator", "the leading organiser"),
    evidence: "inferred",
  },
  {
    key: "actor-kinds",
    sentence: inLanguage(l, "Porozmawiaj z trzema rodzajami podmiotów.", "Talk with three kinds of actors."),
    state: "met",
    current: inLanguage(l, "4 rodzaje", "4 kinds"),
  },
  {
    key: "justification",
    sentence: inLanguage(l, "Uzasadnij wybór społeczności.", "Give the reason for choosing the community."),
    state: "met",
    evidence: "public",
    sources: [
      { label: inLanguage(l, "Mapa zasobów i potrzeb, wzór", "Map of resources and needs, template") },
    ],
  },
  {
    key: "mandate",
    sentence: inLanguage(l, "Zapisz decyzję dyrektora.", "Record the director’s decision."),
    state: "waived",
    waived: {
      who: "Maria Przykładowa",
      reason: inLanguage(l, "proces prowadzi stowarzyszenie", "an association runs the process"),
    },
  },
]

export const mixed: Example = (l) => <CriteriaList items={items(l)} />

export const allMet: Example = (l) => <CriteriaList items={items(l).filter((item) => item.state === "met")} />

/** Conditions that one step mends, beside others. */
export const sameStep = (l: Language.Language): ReadonlyArray<CriterionItem> => {
  const plan = {
    state: "unmet",
    mend: { href: "#plan", label: inLanguage(l, "Dodaj plan działania", "Add an action plan") },
    evidence: "inferred",
  } as const
  return [
    ...items(l).slice(0, 2),
    { key: "goals", sentence: inLanguage(l, "Zapisz cele planu.", "Record the goals of the plan."), ...plan },
    {
      key: "measures",
      sentence: inLanguage(l, "Powiedz, po czym poznać zmianę.", "Say how the change will be known."),
      ...plan,
    },
    {
      key: "owners",
      sentence: inLanguage(
        l,
        "Przy każdym działaniu napisz, kto i do kiedy.",
        "For every action write who and by when.",
      ),
      ...plan,
    },
    ...items(l).slice(3),
  ]
}

export const mendedTogether: Example = (l) => <CriteriaList items={sameStep(l)} />
