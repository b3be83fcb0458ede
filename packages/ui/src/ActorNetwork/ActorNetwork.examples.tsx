import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { ActorNetwork } from "./ActorNetwork.tsx"
import type { NetworkSnapshot } from "./network.ts"

const snapshots = (l: Language.Language): ReadonlyArray<NetworkSnapshot> => {
  const say = (pl: string, en: string) => inLanguage(l, pl, en)
  const sector = {
    public: { code: "public", label: say("publiczny", "public") },
    ngo: { code: "ngo", label: say("pozarządowy", "non-governmental") },
    business: { code: "business", label: say("biznes", "business") },
    informal: { code: "informal", label: say("nieformalny (mieszkańcy)", "informal (inhabitants)") },
    church: { code: "church", label: say("kościelny", "church") },
  }
  const kind = {
    information: { code: "information", label: say("przepływ informacji", "information") },
    cooperation: { code: "co-operation", label: say("współpraca", "co-operation") },
    resources: { code: "resources", label: say("wymiana zasobów", "resources") },
    conflict: { code: "conflict", label: say("konflikt", "conflict") },
    partnership: { code: "partnership", label: say("partnerstwo", "partnership") },
  }
  const supports = say("wspiera", "supporting")
  const school = {
    id: "school",
    name: say("Szkoła nr 4", "School no. 4"),
    sector: sector.public,
    influence: 3,
  }
  const parish = { id: "parish", name: say("Parafia", "Parish"), sector: sector.church, influence: 2 }
  const club = {
    id: "club",
    name: say("Klub sportowy", "Sports club"),
    sector: sector.ngo,
    influence: 2,
    attitude: supports,
  }
  const residents = {
    id: "yard",
    name: say("Sąsiedzi z podwórka", "Neighbours of the yard"),
    sector: sector.informal,
    influence: 1,
    attitude: supports,
  }
  const council = {
    id: "council",
    name: say("Rada osiedla", "Estate council"),
    sector: sector.public,
    influence: 3,
  }
  const shop = {
    id: "shop",
    name: say("Sklep przy pętli", "Shop at the terminus"),
    sector: sector.business,
    influence: 1,
    attitude: say("neutralna", "neutral"),
  }
  return [
    {
      date: "2026-03-02",
      href: "#march",
      actors: [school, parish, club, council],
      links: [
        { from: "school", to: "parish", kind: kind.information, strength: 1 },
        { from: "club", to: "council", kind: kind.conflict, strength: 2 },
      ],
    },
    {
      date: "2026-06-01",
      href: "#june",
      actors: [school, club, residents, council, shop],
      links: [
        { from: "school", to: "yard", kind: kind.cooperation, strength: 3 },
        { from: "club", to: "yard", kind: kind.partnership, strength: 2 },
        { from: "shop", to: "yard", kind: kind.resources, strength: 1 },
        { from: "club", to: "council", kind: kind.conflict, strength: 1 },
      ],
    },
  ]
}

const label = (l: Language.Language) => inLanguage(l, "Sieć aktorów", "Network of actors")

export const onOneDay: Example = (l) => <ActorNetwork label={label(l)} snapshots={snapshots(l).slice(0, 1)} />

export const overTime: Example = (l) => <ActorNetwork label={label(l)} snapshots={snapshots(l)} />

export const empty: Example = (l) => <ActorNetwork label={label(l)} snapshots={[]} />
