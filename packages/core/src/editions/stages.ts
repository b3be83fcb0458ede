import type { Stage } from "../Edition.ts"
import { inferred, published } from "../Evidence.ts"
import { criterion } from "./criteria.ts"

/** **Unit** calendar months. That the process is long S12 and S14 say; the numbers are ours. */
const months = (from: number, to: number, warnAfter: number, sinceReview = false) => ({
  from,
  to,
  warnAfter,
  sinceReview,
  ...inferred("S12", "S14"),
})
const intensity = (animator: number, network: number, planner: number) => ({
  "local-animator": animator,
  "network-organizer": network,
  "local-planner": planner,
})

/** What no stage after the diagnosis can be entered without. **Source** S20 supports it: diagnosis precedes action. */
const mapPublished = (key: string) =>
  criterion(key, {
    measure: "published-maps",
    pl: "Opublikuj mapę zasobów i potrzeb.",
    en: "Publish the resource and needs map.",
    act: "publish-map",
    waivable: false,
    sources: ["S20"],
  })

/**
 * The eight stages.
 *
 * **Source** their names, order and numbers are our synthesis (dossier 2.3); `parts` say what of a stage a public page
 * states. Where a page states only some of it, the whole is inferred and names the page.
 */
export const stages: ReadonlyArray<Stage> = [
  {
    key: "preparation",
    number: 0,
    label: { pl: "Przygotowanie", en: "Preparation" },
    definition: {
      pl: "Instytucja postanawia pracować metodą OSL i zapewnia ludzi, czas i upoważnienie.",
      en: "The institution decides to work with OSL and secures people, time and a mandate.",
    },
    plain: {
      pl: "Ośrodek szykuje się do pracy z mieszkańcami.",
      en: "The centre gets ready to work with the inhabitants.",
    },
    conditions: {
      pl: "decyzja dyrektora i co najmniej jedna osoba w zespole, która chce tak pracować",
      en: "the director's decision and at least one worker who wants to work this way",
    },
    activities: {
      pl: "szkolenie zespołu, wybór organizatorów, wpisanie OSL do regulaminów i programów, rozmowy z władzami gminy, informowanie całego zespołu",
      en: "training of staff, choosing organisers, entering OSL into regulations and programmes, talks with the municipal authorities, informing all staff",
    },
    instruments: {
      pl: "zarządzenie lub inna decyzja, wykaz osób i ich czasu pracy, rejestr szkoleń",
      en: "an order or other decision, a list of people and their working time, a training record",
    },
    outputs: {
      pl: "decyzja na piśmie, wyznaczony organizator, zespół lub komórka do pracy ze społecznością, plan szkoleń, plan superwizji",
      en: "a written decision, an appointed organiser, a team or unit for work with the community, a training plan, a supervision plan",
    },
    lead: {
      pl: "dyrektor z przyszłym organizatorem, najbardziej w roli lokalnego planisty",
      en: "the director with the future organiser, most of all as local planner",
    },
    intensity: intensity(0, 1, 3),
    entry: [],
    exit: [
      criterion("mandate-signed", {
        measure: "mandates",
        pl: "Wpisz datę i numer decyzji, która pozwala prowadzić ten proces.",
        en: "Enter the date and number of the decision that allows this process.",
        act: "issue-mandate",
        who: ["director"],
        unit: "yes-no",
        sources: ["S14", "S21"],
      }),
      criterion("organizer-assigned", {
        measure: "organizers-with-time",
        pl: "Wyznacz organizatora i jego czas pracy.",
        en: "Assign an organiser with working time.",
        act: "assign-organizer",
        who: ["director"],
        waivable: false,
      }),
      criterion("documentation-rules", {
        measure: "documentation-rules",
        pl: "Ustal zasady dokumentowania pracy.",
        en: "Set the rules of documenting the work.",
        act: "issue-mandate",
        who: ["director"],
        unit: "yes-no",
      }),
    ],
    expectation: null,
    ...inferred("S24"),
    parts: {
      definition: published("S21"),
      activities: published("S21", "S10"),
      instruments: published("S14"),
    },
  },
  {
    key: "entry",
    number: 1,
    label: { pl: "Wejście w społeczność", en: "Entry into the community" },
    definition: {
      pl: "Organizator wybiera społeczność, uzasadnia wybór i daje się poznać jej mieszkańcom.",
      en: "The organiser chooses the community, gives the reason and becomes known to its inhabitants.",
    },
    plain: {
      pl: "Organizator poznaje okolicę i ludzi, którzy tu mieszkają.",
      en: "The organiser gets to know the place and the people who live there.",
    },
    conditions: {
      pl: "etap 0 zakończony albo pominięty, gdy proces prowadzi organizacja pozarządowa",
      en: "stage 0 finished, or waived when a non-governmental organisation runs the process",
    },
    activities: {
      pl: "spacery, obserwacja, przegląd dokumentów, pierwsze rozmowy z ważnymi osobami, stałe godziny w terenie",
      en: "walks, observation, review of documents, first talks with key people, regular hours in the field",
    },
    instruments: {
      pl: "arkusz obserwacji, zapis spaceru, rejestr rozmów, dziennik organizatora, pierwsza wersja karty społeczności",
      en: "observation sheet, record of a walk, conversation register, organiser's diary, first version of the community card",
    },
    outputs: {
      pl: "karta społeczności z nazwą, rodzajem, granicami i uzasadnieniem wyboru, rejestr pierwszych rozmów, plan diagnozy",
      en: "a community card with name, kind, boundaries and the reason for the choice, a register of first talks, a plan of the diagnosis",
    },
    lead: {
      pl: "animator lokalny",
      en: "the local animator",
    },
    intensity: intensity(3, 1, 1),
    entry: [],
    exit: [
      criterion("community-bounded", {
        measure: "community-bounded",
        pl: "Opisz granice społeczności albo cechę, która ją łączy.",
        en: "Describe the boundaries of the community or the trait that ties it.",
        form: "F01",
        unit: "yes-no",
        sources: ["S20"],
      }),
      criterion("choice-justified", {
        measure: "choice-justified",
        pl: "Uzasadnij wybór społeczności w karcie społeczności.",
        en: "Give the reason for choosing this community on the community card.",
        form: "F01",
        unit: "yes-no",
        sources: ["S20"],
      }),
      criterion("conversations-held", {
        measure: "conversations",
        wanted: 10,
        pl: "Zapisz {wanted, plural, one {co najmniej # rozmowę} few {co najmniej # rozmowy} many {co najmniej # rozmów} other {co najmniej # rozmowy}} z mieszkańcami i instytucjami.",
        en: "Record at least {wanted, plural, one {# conversation} other {# conversations}} with inhabitants and institutions.",
        form: "F07",
      }),
      criterion("conversation-variety", {
        measure: "conversation-actor-kinds",
        wanted: 3,
        pl: "Porozmawiaj z {wanted, plural, one {co najmniej # rodzajem} few {co najmniej # rodzajami} many {co najmniej # rodzajami} other {co najmniej # rodzaju}} rozmówców, na przykład z mieszkańcami, szkołą i radą osiedla.",
        en: "Talk with at least {wanted, plural, one {# kind} other {# kinds}} of people, for example inhabitants, a school and an estate council.",
        form: "F07",
      }),
      criterion("diagnosis-planned", {
        measure: "research-activities",
        pl: "Zaplanuj co najmniej jedno badanie diagnozy.",
        en: "Plan at least one inquiry of the diagnosis.",
        form: "F09",
        sources: ["S20"],
      }),
    ],
    expectation: months(1, 2, 4),
    ...inferred("S20"),
  },
  {
    key: "diagnosis",
    number: 2,
    label: { pl: "Diagnoza", en: "Diagnosis" },
    definition: {
      pl: "Rozpoznanie zasobów, potrzeb, relacji i energii społeczności, prowadzone razem z mieszkańcami.",
      en: "Learning the community's resources, needs, relations and energy, together with its inhabitants.",
    },
    plain: {
      pl: "Wspólnie sprawdzamy, co tu mamy i czego nam brakuje.",
      en: "Together we find out what we have here and what is missing.",
    },
    conditions: {
      pl: "zakończone wejście w społeczność",
      en: "the entry into the community finished",
    },
    activities: {
      pl: "plan badań, wybór uczestników, wywiady, obserwacja, metody grupowe, ankiety, analiza dokumentów, zapisywanie, wspólne omówienie wyników, sprawdzenie etyki badań",
      en: "research plan, choice of participants, interviews, observation, group methods, surveys, analysis of documents, recording, discussing the results together, a check of ethics",
    },
    instruments: {
      pl: "scenariusz wywiadu, ankieta, spacer badawczy, mapa aktorów, karty zasobów, karty potrzeb",
      en: "interview guide, survey, research walk, actor map, resource records, need records",
    },
    outputs: {
      pl: "mapa zasobów i potrzeb z wnioskami i planem działań",
      en: "a resource and needs map with conclusions and a plan of actions",
    },
    lead: {
      pl: "organizator w roli animatora lokalnego, przy danych w roli lokalnego planisty; w kontaktach pomagają pracownicy socjalni rejonu",
      en: "the organiser as local animator, for data as local planner; field social workers help with contacts",
    },
    intensity: intensity(3, 1, 2),
    entry: [],
    exit: [
      mapPublished("map-published"),
      criterion("results-returned", {
        measure: "feedback-meetings",
        pl: "Pokaż wyniki mieszkańcom na otwartym spotkaniu i wpisz jego datę w mapie.",
        en: "Show the results to the inhabitants at an open meeting and enter its date in the map.",
        form: "F02",
      }),
      criterion("themes-with-people", {
        measure: "needs-with-willing-people",
        wanted: 3,
        pl: "Wskaż {wanted, plural, one {co najmniej # temat} few {co najmniej # tematy} many {co najmniej # tematów} other {co najmniej # tematu}}, przy których ludzie chcą działać.",
        en: "Name at least {wanted, plural, one {# theme} other {# themes}} with people who want to act on them.",
        form: "F04",
      }),
    ],
    expectation: months(2, 4, 8),
    ...inferred("S05", "S24"),
    parts: { definition: published("S05"), outputs: published("S20") },
  },
  {
    key: "activation",
    number: 3,
    label: { pl: "Aktywizacja i budowanie grup", en: "Activation and group building" },
    definition: {
      pl: "Szukanie liderów i osób z energią oraz tworzenie grup wokół konkretnych spraw.",
      en: "Finding leaders and people with energy, and forming groups around concrete matters.",
    },
    plain: {
      pl: "Ludzie łączą się w grupy i zaczynają działać.",
      en: "People form groups and begin to act.",
    },
    conditions: {
      pl: "opublikowana mapa zasobów i potrzeb",
      en: "a published resource and needs map",
    },
    activities: {
      pl: "rozmowy z pojedynczymi osobami, otwarte spotkania, małe szybkie działania z widocznym skutkiem, tworzenie grup, pierwsze role i zasady, praca z grupami",
      en: "talks with single people, open meetings, small quick actions with a visible result, forming groups, first roles and rules, work with groups",
    },
    instruments: {
      pl: "karta grupy, notatka ze spotkania, rejestr wolontariatu (same liczby), karta wydarzenia",
      en: "group card, note of a meeting, register of volunteering (counts only), event card",
    },
    outputs: {
      pl: "co najmniej jedna grupa z nazwą, osobą do kontaktu i rytmem spotkań, pierwsze zakończone działanie",
      en: "at least one group with a name, a contact person and a rhythm of meetings, the first completed action",
    },
    lead: {
      pl: "animator lokalny",
      en: "the local animator",
    },
    intensity: intensity(3, 2, 1),
    entry: [mapPublished("map-before-activation")],
    exit: [
      criterion("group-working", {
        measure: "working-groups",
        params: { meetings: 3, members: 5 },
        pl: "Potrzebna jest {wanted, plural, one {co najmniej # grupa, która spotkała się} few {co najmniej # grupy, które spotkały się} many {co najmniej # grup, które spotkały się} other {co najmniej # grupy, które spotkały się}} co najmniej {meetings, plural, one {# raz} other {# razy}} i liczy co najmniej {members, plural, one {# osobę} few {# osoby} many {# osób} other {# osoby}}. Zapisz spotkania grupy jako wydarzenia.",
        en: "At least {wanted, plural, one {# group} other {# groups}} must have met at least {meetings, plural, one {# time} other {# times}} and have at least {members, plural, one {# member} other {# members}}. Record the group's meetings as events.",
        form: "F13",
      }),
      criterion("residents-action-done", {
        measure: "resident-initiated-actions",
        pl: "Przeprowadź {wanted, plural, one {co najmniej # działanie zaproponowane} few {co najmniej # działania zaproponowane} many {co najmniej # działań zaproponowanych} other {co najmniej # działania zaproponowanego}} przez mieszkańców (samo spotkanie nie wystarczy).",
        en: "Carry out at least {wanted, plural, one {# action} other {# actions}} proposed by inhabitants (a meeting alone is not enough).",
        form: "F13",
      }),
    ],
    expectation: months(3, 6, 12),
    ...inferred("S15", "S30", "S33", "S06"),
  },
  {
    key: "planning",
    number: 4,
    label: { pl: "Wspólne planowanie", en: "Participatory planning" },
    definition: {
      pl: "Uzgodnienie celów, strategii, działań, odpowiedzialności i wskaźników.",
      en: "Agreeing on goals, strategy, actions, responsibilities and indicators.",
    },
    plain: {
      pl: "Ustalamy razem, co zrobimy, kto i kiedy.",
      en: "Together we settle what to do, who does it and when.",
    },
    conditions: {
      pl: "co najmniej jedna działająca grupa albo zalążek partnerstwa",
      en: "at least one active group or the core of a partnership",
    },
    activities: {
      pl: "spotkania planistyczne, wybór strategii, budżet, ocena ryzyka, zgodność z dokumentami gminy",
      en: "planning meetings, choice of a strategy, budget, check of risks, alignment with municipal documents",
    },
    instruments: {
      pl: "plan działania; w centrum usług społecznych ustawowy plan organizowania społeczności lokalnej",
      en: "action plan; in a social services centre the statutory plan of organising the local community",
    },
    outputs: {
      pl: "zatwierdzony plan działania z celami, wskaźnikami, działaniami, partnerami i terminami",
      en: "an approved action plan with outcomes, indicators, actions, partners and dates",
    },
    lead: {
      pl: "lokalny planista",
      en: "the local planner",
    },
    intensity: intensity(2, 2, 3),
    entry: [
      mapPublished("map-before-planning"),
      criterion("someone-to-plan-with", {
        measure: "active-groups-and-partnerships",
        pl: "Potrzebna jest co najmniej jedna działająca grupa albo zalążek partnerstwa.",
        en: "At least one active group or the core of a partnership is needed.",
        form: "F10",
      }),
    ],
    exit: [
      criterion("goals-measurable", {
        measure: "measurable-goals-percent",
        wanted: 100,
        unit: "percent",
        pl: "Każdy cel planu ma wskaźnik ze stanem początkowym i docelowym.",
        en: "Every goal of the plan has an indicator with a baseline and a target.",
        form: "F12",
        sources: ["S37"],
      }),
      criterion("actions-owned", {
        measure: "owned-actions-percent",
        wanted: 100,
        unit: "percent",
        pl: "Każde działanie planu ma osobę odpowiedzialną i termin.",
        en: "Every action of the plan has an owner and a date.",
        form: "F12",
      }),
      criterion("residents-own-actions", {
        measure: "resident-owned-actions-percent",
        wanted: 30,
        unit: "percent",
        pl: "Mieszkańcy, grupy i partnerstwa odpowiadają za co najmniej {wanted}% działań planu.",
        en: "Inhabitants, groups and partnerships are responsible for at least {wanted}% of the plan's actions.",
        form: "F12",
      }),
    ],
    expectation: months(1, 2, 4),
    ...inferred("S21", "S05", "S37"),
    parts: { instruments: published("S64", "S65") },
  },
  {
    key: "action",
    number: 5,
    label: { pl: "Realizacja działań", en: "Action" },
    definition: {
      pl: "Wykonywanie planu, w którym mieszkańcy biorą na siebie coraz więcej i uczą się po drodze.",
      en: "Carrying out the plan while inhabitants take on more and more and learn along the way.",
    },
    plain: { pl: "Robimy to, co zaplanowaliśmy.", en: "We do what we planned." },
    conditions: {
      pl: "zatwierdzony plan działania",
      en: "an approved action plan",
    },
    activities: {
      pl: "wydarzenia, kampanie, samopomoc, pomoc sąsiedzka, rzecznictwo i informacja obywatelska, wolontariat, edukacja, negocjacje z instytucjami",
      en: "events, campaigns, self-help, help between neighbours, advocacy and civic information, volunteering, education, negotiations with institutions",
    },
    instruments: {
      pl: "karta wydarzenia, karta rzecznictwa i kampanii, dziennik, przegląd planu, rejestr dowodów zmiany",
      en: "event card, advocacy and campaign card, diary, review of the plan, register of evidence of change",
    },
    outputs: {
      pl: "zakończone działania z wynikami i dowodami zmiany, notatki z przeglądów planu",
      en: "completed actions with outputs and evidence of change, notes of the plan's reviews",
    },
    lead: {
      pl: "animator lokalny w pracy z grupami, organizator sieci społecznych w pracy z instytucjami",
      en: "the local animator with groups, the organiser of social networks with institutions",
    },
    intensity: intensity(3, 3, 1),
    entry: [
      mapPublished("map-before-action"),
      criterion("plan-approved", {
        measure: "approved-plans",
        pl: "Plan działania musi zostać zatwierdzony przez kogoś innego niż jego autor.",
        en: "The action plan must be approved by someone other than its author.",
        act: "approve-plan",
        who: ["director"],
        waivable: false,
        unit: "yes-no",
      }),
    ],
    exit: [
      criterion("actions-closed", {
        measure: "closed-actions-percent",
        wanted: 70,
        unit: "percent",
        pl: "Zamknij co najmniej {wanted}% działań planu: wykonane albo świadomie odłożone.",
        en: "Close at least {wanted}% of the plan's actions: done or consciously dropped.",
        act: "close-plan-action",
      }),
      criterion("reviewed-quarterly", {
        measure: "reviewed-quarters-percent",
        wanted: 100,
        unit: "percent",
        pl: "W każdym pełnym kwartale realizacji odbył się przegląd planu.",
        en: "There was a review of the plan in every full quarter of the action.",
        act: "review-plan",
        sources: ["S37"],
      }),
    ],
    expectation: months(6, 18, 24, true),
    ...inferred("S05", "S06", "S37"),
  },
  {
    key: "structures",
    number: 6,
    label: { pl: "Sieci i trwałe struktury", en: "Networks and lasting structures" },
    definition: {
      pl: "Budowanie sieci i struktur, które na stałe wspierają rozwój społeczności.",
      en: "Building networks and structures that permanently support the community's development.",
    },
    plain: {
      pl: "Powstaje partnerstwo, które poprowadzi to dalej.",
      en: "A partnership is formed that will carry this on.",
    },
    conditions: {
      pl: "co najmniej dwóch aktorów z różnych sektorów współpracuje nie po raz pierwszy",
      en: "at least two actors of different sectors co-operate repeatedly",
    },
    activities: {
      pl: "spotkania sieci, partnerstwo lokalne z zasadami i umową, pomoc w zakładaniu stowarzyszeń, kół gospodyń wiejskich i rad osiedli, zdobywanie środków",
      en: "network meetings, a local partnership with rules and an agreement, help with forming associations, rural women's circles and estate councils, raising funds",
    },
    instruments: {
      pl: "karta partnerstwa, umowa i regulamin partnerstwa, mapa aktorów i sieci",
      en: "partnership card, partnership agreement and rules, actor and network map",
    },
    outputs: {
      pl: "działające partnerstwo lub sieć, spis partnerów i wspólnych zasobów",
      en: "a working partnership or network, a list of partners and shared resources",
    },
    lead: {
      pl: "organizator sieci społecznych",
      en: "the organiser of social networks",
    },
    intensity: intensity(1, 3, 2),
    entry: [
      mapPublished("map-before-structures"),
      criterion("sectors-cooperate", {
        measure: "cooperating-sectors",
        wanted: 2,
        pl: "Co najmniej {wanted, plural, one {# sektor współpracuje} few {# sektory współpracują} many {# sektorów współpracuje} other {# sektora współpracuje}} przy wydarzeniach lub w partnerstwie.",
        en: "At least {wanted, plural, one {# sector co-operates} other {# sectors co-operate}} at events or in a partnership.",
        form: "F11",
      }),
    ],
    exit: [
      criterion("rules-adopted", {
        measure: "partnerships-with-rules",
        pl: "Partnerstwo przyjęło zasady.",
        en: "A partnership has adopted its rules.",
        form: "F11",
        sources: ["S34"],
      }),
      criterion("partners-joined", {
        measure: "most-partners",
        wanted: 3,
        pl: "Partnerstwo ma {wanted, plural, one {co najmniej # partnera} few {co najmniej # partnerów} many {co najmniej # partnerów} other {co najmniej # partnera}}.",
        en: "The partnership has at least {wanted, plural, one {# partner} other {# partners}}.",
        form: "F11",
      }),
      criterion("residents-in-partnership", {
        measure: "most-resident-partners",
        pl: "W partnerstwie jest co najmniej jedna grupa mieszkańców.",
        en: "At least one inhabitants' group is in the partnership.",
        form: "F11",
      }),
      criterion("own-initiatives", {
        measure: "own-initiatives",
        params: { months: 12 },
        wanted: 2,
        pl: "Partnerstwo przeprowadziło w ostatnich {months, plural, one {# miesiącu} other {# miesiącach}} {wanted, plural, one {co najmniej # własną inicjatywę} few {co najmniej # własne inicjatywy} many {co najmniej # własnych inicjatyw} other {co najmniej # własnej inicjatywy}}, których nie prowadził organizator.",
        en: "In the last {months, plural, one {# month} other {# months}} the partnership carried out at least {wanted, plural, one {# initiative} other {# initiatives}} of its own that the organiser did not lead.",
        form: "F11",
      }),
    ],
    expectation: months(6, 18, 30, true),
    ...inferred("S06", "S12", "S14", "S34"),
    parts: { definition: published("S12", "S14") },
  },
  {
    key: "handover",
    number: 7,
    label: { pl: "Przekazanie i wycofanie", en: "Handover and withdrawal" },
    definition: {
      pl: "Struktury społeczności przejmują funkcję organizatora, a on się wycofuje.",
      en: "The community's own structures take over the organiser's function and the organiser withdraws.",
    },
    plain: { pl: "Mieszkańcy prowadzą to sami.", en: "The inhabitants carry it on by themselves." },
    conditions: {
      pl: "zakończony etap sieci i struktur albo decyzja o zakończeniu",
      en: "the stage of networks and structures finished, or a decision to stop",
    },
    activities: {
      pl: "końcowa ewaluacja z uczestnikami, świętowanie, umowa o przekazaniu, terminy dalszych kontaktów",
      en: "final participatory evaluation, celebration, handover agreement, dates of further contacts",
    },
    instruments: {
      pl: "arkusz ewaluacji, notatka o przekazaniu, ponowna ocena kompetencji, sprawozdanie końcowe",
      en: "evaluation sheet, handover note, reassessment of competencies, final report",
    },
    outputs: {
      pl: "raport z ewaluacji, lista struktur z zadaniami, plan kontaktów po 6 i 12 miesiącach",
      en: "evaluation report, list of structures with their tasks, plan of contacts after 6 and 12 months",
    },
    lead: {
      pl: "lokalny planista z liderami społeczności; bierze udział superwizor",
      en: "the local planner with the community's leaders; the supervisor takes part",
    },
    intensity: intensity(1, 2, 3),
    entry: [mapPublished("map-before-handover")],
    exit: [
      criterion("receiver-named", {
        measure: "receivers",
        pl: "Wskaż strukturę, która przejmuje proces: grupę, partnerstwo lub organizację.",
        en: "Name the structure that takes over: a group, partnership or organisation.",
        act: "name-receiver",
        waivable: false,
        sources: ["S12"],
      }),
      criterion("evaluation-accepted", {
        measure: "accepted-evaluations",
        pl: "Raport z ewaluacji został przyjęty.",
        en: "The evaluation report has been accepted.",
        act: "accept-evaluation",
        who: ["director"],
      }),
      criterion("organizer-steps-back", {
        measure: "organizer-led-percent",
        params: { months: 6 },
        atMost: true,
        wanted: 20,
        unit: "percent",
        pl: "W ostatnich {months, plural, one {# miesiącu} other {# miesiącach}} organizator prowadził najwyżej {wanted}% wydarzeń.",
        en: "In the last {months, plural, one {# month} other {# months}} the organiser led at most {wanted}% of the events.",
        form: "F13",
      }),
    ],
    expectation: months(2, 3, 6),
    ...inferred("S12", "S33"),
    parts: { definition: published("S12", "S33") },
  },
]
