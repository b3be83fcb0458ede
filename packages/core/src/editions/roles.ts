import type { Evidence } from "../Evidence.ts"
import { inferred, published, seed } from "../Evidence.ts"
import type { Role, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

interface Written {
  readonly early: Words
  readonly final: Words
  readonly definition: Words
  readonly plain: Words
  readonly tasks: Words
  readonly products: Words
}

/** **Source** early names seed 004, final names S03; that they correspond, and all they say, is ours. */
const roles: Readonly<Record<string, Written>> = {
  "local-animator": {
    early: ["animator", "animator"],
    final: ["animator lokalny", "local animator"],
    definition: [
      "Rola bliska ludziom: rozmawia, odnajduje liderów, pomaga grupom zacząć i działać.",
      "The role close to people: talks, finds leaders, helps groups to begin and to act.",
    ],
    plain: [
      "Rozmawia z mieszkańcami i pomaga im zebrać się do działania.",
      "Talks with inhabitants and helps them get together to act.",
    ],
    tasks: [
      "bezpośredni kontakt z mieszkańcami, rozmowy i słuchanie, szukanie liderów, zakładanie i wspieranie grup, małe działania, edukacja nieformalna, wolontariat, wydarzenia",
      "direct contact with inhabitants, listening talks, finding leaders, starting and supporting groups, small actions, informal education, volunteering, events",
    ],
    products: [
      "dziennik, liczby kontaktów, karty grup i wydarzeń",
      "diary, counts of contacts, group and event cards",
    ],
  },
  "network-organizer": {
    early: ["mediator", "mediator"],
    final: ["organizator sieci społecznych", "organiser of social networks"],
    definition: [
      "Rola łącząca: wiąże mieszkańców, grupy, organizacje i urzędy w sieć, która współpracuje.",
      "The connecting role: ties inhabitants, groups, organisations and offices into a network that co-operates.",
    ],
    plain: [
      "Łączy ludzi, grupy i urzędy, które mogą sobie pomóc.",
      "Connects people, groups and offices that can help each other.",
    ],
    tasks: [
      "łączenie mieszkańców z grupami, organizacjami, władzami i specjalistami, budowanie i podtrzymywanie sieci i partnerstw lokalnych, mediacje i negocjacje, obieg informacji, praca z konfliktem",
      "linking inhabitants with groups, organisations, authorities and professionals, building and maintaining networks and local partnerships, mediation and negotiation, flow of information, handling conflict",
    ],
    products: [
      "mapa aktorów, spotkania sieci, umowy partnerskie, zapisy rzecznictwa",
      "actor map, network meetings, partnership agreements, advocacy records",
    ],
  },
  "local-planner": {
    early: ["lokalny polityk społeczny", "local social policy maker"],
    final: ["lokalny planista", "local planner"],
    definition: [
      "Rola porządkująca: prowadzi diagnozę, plany i ewaluację, dba o miejsce społeczności w lokalnej polityce.",
      "The ordering role: leads diagnosis, plans and evaluation, looks after the community's place in local policy.",
    ],
    plain: [
      "Układa z mieszkańcami plan i pilnuje, by gmina o nim pamiętała.",
      "Makes a plan with inhabitants and sees that the municipality keeps it in mind.",
    ],
    tasks: [
      "projekt diagnozy, mapa, plany, projekty i fundusze, czytanie dokumentów lokalnej polityki i wpływanie na nie, monitoring i ewaluacja, sprawozdania dla dyrektora i rady",
      "design of the diagnosis, map, plans, projects and funds, reading and influencing documents of local policy, monitoring and evaluation, reports to the director and the council",
    ],
    products: [
      "mapa, plan, wskaźniki, ewaluacja, sprawozdania",
      "map, plan, indicators, evaluation, reports",
    ],
  },
}

const named = (generation: "early" | "final", evidence: Evidence): ReadonlyArray<Role> =>
  Object.entries(roles).map(([key, written]) =>
    make(key, written[generation], written.definition, evidence, {
      plain: text(written.plain),
      tasks: text(written.tasks),
      products: text(written.products),
      names: { "osl-2012": text(written.early), "osl-2014": text(written.final) },
      parts: {
        definition: inferred("S15", "S17", "S24"),
        plain: inferred(),
        tasks: inferred("S15", "S17", "S24", "S64"),
        products: inferred(),
        names: inferred("seed-004", "S03"),
      },
    }),
  )

/** The three roles under their names of 2010–2013. */
export const earlyRoles = named("early", seed("seed-004"))

/** The three roles under their final names. */
export const finalRoles = named("final", published("S03"))
