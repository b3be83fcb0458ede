import type { Role } from "../../Edition.ts"
import { inferred, published } from "../../Evidence.ts"

/** What is known of a role: its name is published, what it means and does we reason from practice. */
const named = { ...inferred("S15", "S17", "S24", "S64"), parts: { label: published("S03") } }

/** The three roles of the organiser in the final edition. **Source** S03 for the names; definitions and tasks inferred (dossier 3.2). */
export const roles: ReadonlyArray<Role> = [
  {
    key: "local-animator",
    label: { pl: "animator lokalny", en: "local animator" },
    definition: {
      pl: "Rola bliska ludziom: rozmawia, odnajduje liderów, pomaga grupom zacząć i działać.",
      en: "The role close to people: talks, finds leaders, helps groups to begin and to act.",
    },
    tasks: {
      pl: "rozmowy z mieszkańcami, szukanie liderów, wspieranie grup, małe działania, edukacja, wolontariat, wydarzenia",
      en: "talks with inhabitants, finding leaders, supporting groups, small actions, education, volunteering, events",
    },
    ...named,
  },
  {
    key: "network-organizer",
    label: { pl: "organizator sieci społecznych", en: "organiser of social networks" },
    definition: {
      pl: "Rola łącząca: wiąże mieszkańców, grupy, organizacje i urzędy w sieć, która współpracuje.",
      en: "The connecting role: ties inhabitants, groups, organisations and offices into a network that co-operates.",
    },
    tasks: {
      pl: "łączenie ludzi i instytucji, partnerstwa lokalne, mediacje i negocjacje, obieg informacji",
      en: "connecting people and institutions, local partnerships, mediation and negotiation, flow of information",
    },
    ...named,
  },
  {
    key: "local-planner",
    label: { pl: "lokalny planista", en: "local planner" },
    definition: {
      pl: "Rola porządkująca: prowadzi diagnozę, plany i ewaluację, dba o miejsce społeczności w lokalnej polityce.",
      en: "The ordering role: leads diagnosis, plans and evaluation, looks after the community's place in local policy.",
    },
    tasks: {
      pl: "projekt diagnozy, mapa, plany, projekty i fundusze, dokumenty gminy, monitoring, ewaluacja, sprawozdania",
      en: "design of the diagnosis, map, plans, projects and funds, municipal documents, monitoring, evaluation, reports",
    },
    ...named,
  },
]
