import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { type AgendaItem, SupervisionAgenda } from "./SupervisionAgenda.tsx"

const items = (l: Language.Language): ReadonlyArray<AgendaItem> => [
  {
    key: "mediation",
    kind: inLanguage(l, "różne oceny", "assessments differ"),
    sentence: inLanguage(
      l,
      "Mediacja: oceny różnią się o 2 poziomy (samoocena: 1; oceny koleżeńskie: 3).",
      "Mediation: assessments differ by 2 levels (self-assessment: 1; peers: 3).",
    ),
    href: "#mediation",
    isTaken: true,
  },
  {
    key: "planning",
    kind: inLanguage(l, "dawna ocena", "an old assessment"),
    sentence: inLanguage(
      l,
      "Planowanie: pora ocenić ponownie (samoocena), ostatnio 3 lutego 2025.",
      "Planning: time to assess again (self-assessment), last on 3 February 2025.",
    ),
  },
]

export const toChooseFrom: Example = (l) => (
  <SupervisionAgenda items={items(l)} sessionOn="2026-05-14" action="#agenda" hidden={[["_version", "3"]]} />
)

export const toRead: Example = (l) => <SupervisionAgenda items={items(l)} />

export const none: Example = () => <SupervisionAgenda items={[]} />
