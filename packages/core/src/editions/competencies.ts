import type { Evidence } from "../Evidence.ts"
import { inferred, published } from "../Evidence.ts"
import type { Competency, KnowledgeField, Level, Orientation, Words } from "../Term.ts"
import { make } from "../Term.ts"

const animator = "local-animator"
const network = "network-organizer"
const planner = "local-planner"
const all = [animator, network, planner]

const field = (key: string, label: Words, definition: Words, roles: ReadonlyArray<string>): KnowledgeField =>
  make(key, label, definition, published("S21"), {
    roles,
    parts: { definition: inferred(), roles: inferred() },
  })

/** The ten fields of knowledge and skill. **Source** S21; definitions and the lean to roles are ours. */
export const knowledgeFields: ReadonlyArray<KnowledgeField> = [
  field(
    "K1",
    ["diagnoza środowiska", "community diagnosis"],
    ["Umie poznać społeczność i zrobić to razem z nią.", "Can learn a community together with it."],
    [planner, animator],
  ),
  field(
    "K2",
    ["profil społeczności", "community profile"],
    [
      "Umie opisać, kim jest społeczność i czym się wyróżnia.",
      "Can describe what a community is and what marks it.",
    ],
    [planner],
  ),
  field(
    "K3",
    ["zarządzanie informacją i zasobami", "managing information and resources"],
    [
      "Umie zbierać, porządkować i dzielić to, co społeczność wie i ma.",
      "Can gather, order and share what a community knows and has.",
    ],
    [planner, network],
  ),
  field(
    "K4",
    ["budowanie sieci współpracy lokalnych struktur", "building co-operation networks of local structures"],
    ["Umie łączyć miejscowe struktury we współpracę.", "Can tie local structures into co-operation."],
    [network],
  ),
  field(
    "K5",
    ["podtrzymywanie zaangażowania, motywowanie", "sustaining commitment, motivating"],
    ["Umie zachęcić ludzi i sprawić, by wytrwali.", "Can motivate people and keep them committed."],
    [animator],
  ),
  field(
    "K6",
    ["dochodzenie do konsensusu, wspólny cel", "reaching consensus, common goal"],
    ["Umie doprowadzić różne strony do zgody.", "Can bring different sides to consensus."],
    [network, planner],
  ),
  field(
    "K7",
    ["wykorzystanie lokalnego potencjału społecznego", "using local social potential"],
    ["Umie dostrzec i uruchomić siły społeczności.", "Can see the community's forces and set them going."],
    [animator],
  ),
  field(
    "K8",
    ["praca poprzez grupy", "work through groups"],
    ["Umie zakładać grupy i z nimi pracować.", "Can start groups and work with them."],
    [animator],
  ),
  field(
    "K9",
    ["wolontariat", "volunteering"],
    ["Umie włączać wolontariuszy i dbać o nich.", "Can involve volunteers and look after them."],
    [animator],
  ),
  field(
    "K10",
    ["projektowanie lokalnej polityki społecznej", "designing local social policy"],
    [
      "Umie przełożyć potrzeby na dokumenty i decyzje gminy.",
      "Can turn needs into municipal documents and decisions.",
    ],
    [planner],
  ),
]

/** The forms whose records can show each competency. Supervision (F18) is never among them. */
const shownBy: Readonly<Record<string, ReadonlyArray<string>>> = {
  C01: ["F15"],
  C02: ["F12"],
  C03: ["F02"],
  C04: ["F12"],
  C05: ["F02", "F09"],
  C06: ["F01", "F02"],
  C07: ["F07"],
  C08: ["F10", "F13"],
  C09: ["F10"],
  C10: ["F10", "F13"],
  C11: ["F14"],
  C12: ["F13"],
  C13: ["F05", "F11"],
  C14: ["F11"],
  C15: ["F05", "F11"],
  C16: ["F20"],
  C17: ["F12"],
  C18: ["F12"],
  C19: ["F15", "F16"],
  C20: ["F06", "F19"],
  C21: ["F16"],
  C22: ["F15"],
  C23: ["F13"],
  C24: ["F09"],
}

const competency = (
  key: string,
  kind: Competency["kind"],
  label: Words,
  definition: Words,
  roles: ReadonlyArray<string>,
  orientation: ReadonlyArray<string>,
  ...sources: ReadonlyArray<string>
): Competency =>
  make(key, label, definition, inferred(...sources), {
    kind,
    roles,
    orientation,
    shownBy: shownBy[key] ?? [],
  })

/** The proposed catalogue of 24. **Source** inferred from S21, S41, S42, S58 and what each one names. */
export const competencies: ReadonlyArray<Competency> = [
  competency(
    "C01",
    "knowledge",
    ["teoria i wartości organizowania", "theory and values of organising"],
    [
      "Zna sens, wartości i odmiany organizowania społeczności.",
      "Knows the meaning, values and kinds of organising.",
    ],
    all,
    ["iacd-1", "nos-ka1"],
    "S42",
    "S41",
  ),
  competency(
    "C02",
    "knowledge",
    ["ramy prawne pomocy społecznej i CUS", "legal frame of assistance and social services"],
    [
      "Zna przepisy, na których opiera się praca organizatora.",
      "Knows the law the organiser's work rests on.",
    ],
    [planner],
    [],
    "S64",
  ),
  competency(
    "C03",
    "knowledge",
    [
      "wiedza o społeczności: socjologia, psychologia społeczna",
      "knowledge of communities: sociology, social psychology",
    ],
    ["Rozumie, jak żyją i zmieniają się społeczności.", "Understands how communities live and change."],
    all,
    [],
    "S21",
  ),
  competency(
    "C04",
    "knowledge",
    ["lokalna polityka społeczna i dokumenty strategiczne", "local policy and strategic documents"],
    [
      "Zna dokumenty gminy i wie, jak powstają.",
      "Knows the municipality's documents and how they come about.",
    ],
    [planner],
    ["K10"],
    "S21",
  ),
  competency(
    "C05",
    "skill",
    ["diagnoza i badania aktywizujące", "diagnosis and activating research"],
    [
      "Planuje i prowadzi badania, które poruszają uczestników.",
      "Plans and leads research that mobilises participants.",
    ],
    [planner, animator],
    ["K1", "nos-6", "nos-7", "nos-8"],
    "S21",
    "S41",
  ),
  competency(
    "C06",
    "skill",
    ["profil społeczności oraz mapa zasobów i potrzeb", "community profile and the map"],
    ["Tworzy z ludźmi opis społeczności i mapę.", "Makes the description and the map with people."],
    [planner],
    ["K2"],
    "S21",
    "S20",
  ),
  competency(
    "C07",
    "skill",
    ["rozmowa i słuchanie", "conversation and listening"],
    ["Słucha tak, że ludzie mówią, na czym im zależy.", "Listens so that people say what they care about."],
    [animator],
    ["esco-interact-with-others"],
    "S30",
  ),
  competency(
    "C08",
    "skill",
    ["prowadzenie spotkań i grup", "facilitation of meetings and groups"],
    ["Prowadzi spotkania, w których każdy może zabrać głos.", "Leads meetings in which everyone can speak."],
    [animator],
    ["K8", "nos-ka3", "esco-work-in-teams"],
    "S21",
    "S41",
  ),
  competency(
    "C09",
    "skill",
    ["wzmacnianie liderów", "developing leaders"],
    ["Odnajduje liderów i wspiera ich rozwój.", "Finds leaders and supports their growth."],
    [animator],
    ["iacd-7", "esco-lead-others"],
    "S42",
  ),
  competency(
    "C10",
    "skill",
    ["mobilizowanie i motywowanie", "mobilising and motivating"],
    ["Zachęca do działania i podtrzymuje zapał.", "Encourages action and keeps the spirit up."],
    [animator],
    ["K5"],
    "S21",
  ),
  competency(
    "C11",
    "skill",
    ["praca z wolontariuszami", "work with volunteers"],
    [
      "Włącza wolontariuszy, uczy ich i dba o zasady.",
      "Involves volunteers, trains them and keeps the rules.",
    ],
    [animator],
    ["K9"],
    "S21",
  ),
  competency(
    "C12",
    "skill",
    ["edukacja nieformalna", "informal education"],
    ["Tworzy sytuacje, w których ludzie się uczą.", "Creates situations in which people learn."],
    [animator],
    ["iacd-5", "nos-ka5"],
    "S05",
    "S42",
  ),
  competency(
    "C13",
    "skill",
    ["budowanie sieci i partnerstw", "building networks and partnerships"],
    ["Łączy partnerów i dba o zasady ich współpracy.", "Connects partners and looks after their rules."],
    [network],
    ["K4", "nos-13-16"],
    "S21",
    "S41",
  ),
  competency(
    "C14",
    "skill",
    ["mediacja, negocjacje, konsensus", "mediation, negotiation, consensus"],
    ["Doprowadza strony do porozumienia.", "Brings sides to an agreement."],
    [network],
    ["K6", "esco-negotiate-compromise"],
    "S21",
    "S59",
  ),
  competency(
    "C15",
    "skill",
    ["praca z konfliktem", "work with conflict"],
    ["Rozpoznaje konflikt i pracuje z nim spokojnie.", "Recognises conflict and works with it calmly."],
    [network],
    ["nos-11"],
    "S41",
  ),
  competency(
    "C16",
    "skill",
    ["rzecznictwo i informacja obywatelska", "advocacy and civic information"],
    ["Upomina się o wspólne sprawy i wyjaśnia prawa.", "Speaks up for common causes and explains rights."],
    [network],
    ["nos-12"],
    "S05",
    "S41",
  ),
  competency(
    "C17",
    "skill",
    ["planowanie z mieszkańcami", "participatory planning"],
    ["Układa plan razem z tymi, których dotyczy.", "Makes a plan with those it concerns."],
    [planner],
    ["iacd-3"],
    "S42",
  ),
  competency(
    "C18",
    "skill",
    ["projekty, fundusze, budżet", "projects, funds, budget"],
    ["Zdobywa środki i nimi gospodaruje.", "Raises funds and manages them."],
    [planner],
    ["K3", "esco-manage-time"],
    "S21",
  ),
  competency(
    "C19",
    "skill",
    ["monitoring i ewaluacja", "monitoring and evaluation"],
    ["Sprawdza z ludźmi, co się zmieniło.", "Checks with people what has changed."],
    [planner],
    [],
    "S02",
    "S37",
  ),
  competency(
    "C20",
    "skill",
    ["dokumentowanie i sprawozdawczość", "documentation and reporting"],
    ["Zapisuje pracę rzetelnie i bez danych osób.", "Records the work soundly and without personal data."],
    all,
    ["esco-report-facts"],
    "S24",
    "S59",
  ),
  competency(
    "C21",
    "attitude",
    ["podmiotowe traktowanie i zaufanie", "respect and trust"],
    [
      "Traktuje ludzi jak gospodarzy ich własnych spraw i zasługuje na ich zaufanie.",
      "Treats people as masters of their own matters and earns their trust.",
    ],
    all,
    [],
    "S03",
  ),
  competency(
    "C22",
    "attitude",
    ["refleksyjność i korzystanie z superwizji", "reflectiveness and use of supervision"],
    ["Przygląda się własnej pracy i szuka wsparcia.", "Looks at own work and seeks support."],
    all,
    [],
    "S11",
    "S47",
  ),
  competency(
    "C23",
    "attitude",
    ["wrażliwość na różnorodność i włączanie", "diversity and inclusion"],
    ["Dba, by nikt nie został pominięty.", "Takes care that nobody is left out."],
    all,
    ["iacd-6", "esco-intercultural-competence", "esco-different-target-groups"],
    "S42",
  ),
  competency(
    "C24",
    "attitude",
    ["odpowiedzialność etyczna i ochrona danych", "ethical responsibility and data protection"],
    ["Postępuje etycznie i chroni dane.", "Acts ethically and protects data."],
    all,
    [],
    "S05",
    "S57",
  ),
]

const level = (key: string, number: number, prk: Level["prk"], label: Words, definition: Words): Level =>
  make(key, label, definition, inferred(), { number, prk })

/** The four levels. **Source** inferred; no scale of the model was readable. */
export const levels: ReadonlyArray<Level> = [
  level(
    "beginner",
    1,
    { from: 5, to: 5 },
    ["początkujący", "beginner"],
    [
      "Wykonuje części pracy pod opieką, w typowych sytuacjach.",
      "Performs parts of the work under guidance, in typical situations.",
    ],
  ),
  level(
    "independent",
    2,
    { from: 6, to: 6 },
    ["samodzielny", "independent"],
    [
      "Prowadzi cały proces w typowej społeczności, dobiera narzędzia i dokumentuje dowody.",
      "Runs a whole process in a typical community, chooses tools and documents evidence.",
    ],
  ),
  level(
    "advanced",
    3,
    { from: 6, to: 7 },
    ["zaawansowany", "advanced"],
    [
      "Prowadzi trudne procesy (konflikt, kilka grup), dostosowuje metody i wspiera innych.",
      "Runs complex processes (conflict, several groups), adapts methods and supports others.",
    ],
  ),
  level(
    "mentor",
    4,
    { from: 7, to: 7 },
    ["mentor, ekspert", "mentor, expert"],
    [
      "Rozwija metody, szkoli i wspiera innych organizatorów, wpływa na lokalną politykę.",
      "Develops methods, trains and supervises peers, shapes local policy.",
    ],
  ),
]

const occupation = (key: string, id: string, isco: string, label: Words, definition: Words): Orientation =>
  make(`esco-${key}`, label, definition, published("S58"), {
    frame: "esco-occupation" as const,
    address: `http://data.europa.eu/esco/occupation/${id}`,
    isco,
    parts: { definition: inferred("S58") },
  })

const skill = (key: string, id: string, source: string, label: Words): Orientation =>
  make(
    `esco-${key}`,
    label,
    [`Umiejętność z klasyfikacji ESCO: ${label[0]}.`, `A skill of the ESCO classification: ${label[1]}.`],
    published(source),
    {
      frame: "esco-skill" as const,
      address: `http://data.europa.eu/esco/skill/${id}`,
      parts: { definition: inferred() },
    },
  )

const theme = (frame: "iacd" | "nos", key: string, label: Words, evidence: Evidence): Orientation =>
  make(
    `${frame}-${key}`,
    label,
    frame === "iacd"
      ? [`Temat standardów IACD: ${label[0]}.`, `A theme of the IACD standards: ${label[1]}.`]
      : [`Obszar brytyjskich standardów NOS: ${label[0]}.`, `A key area of the NOS standards: ${label[1]}.`],
    evidence,
    { frame, parts: { definition: inferred() } },
  )

/** **Source** S41 in the numbering of its older edition; the set of 2015 has 25 standards. */
const standard = (number: string, label: Words): Orientation =>
  make(
    `nos-${number}`,
    label,
    [
      `Standard ${number} brytyjskiego zbioru NOS w starszej numeracji: ${label[0]}.`,
      `Standard ${number} of the NOS set, in its older numbering: ${label[1]}.`,
    ],
    published("S41"),
    { frame: "nos" as const, parts: { definition: inferred() } },
  )

/**
 * Entries elsewhere that ours lean to: ESCO, IACD, NOS. Levels of the Polish framework stand in `levels`.
 * The titles of the ESCO mirror are of 2016–2017 and English, and so are those of IACD and NOS; the Polish ones are our
 * translations, not the titles of a Polish edition.
 */
export const orientations: ReadonlyArray<Orientation> = [
  occupation(
    "community-development-social-worker",
    "ff2c1183-3fd7-40c7-8ddc-b20b100363c3",
    "2635",
    ["pracownik socjalny ds. rozwoju społeczności", "community development social worker"],
    [
      "Najbliższe zajęciu organizatora: łączy ludzi, by coś zmienili, i uczy grupy prowadzić się samodzielnie.",
      "The best match for an organiser: brings local people together to make changes and to run their own groups.",
    ],
  ),
  occupation(
    "community-social-worker",
    "ce53a1b2-2fec-4d04-9390-47fb3dd525f0",
    "2635",
    ["środowiskowy pracownik socjalny", "community social worker"],
    ["Bliskie pracy ze społecznościami kategorialnymi.", "Close to work with categorial communities."],
  ),
  occupation(
    "community-development-officer",
    "39e9fc8f-02bd-4577-b603-2dc96204ce74",
    "2422",
    ["specjalista ds. rozwoju społeczności", "community development officer"],
    ["Bliskie roli lokalnego planisty.", "Close to the role of local planner."],
  ),
  occupation(
    "social-worker",
    "4b05bef2-ded4-4b09-ab94-f4c6a555a775",
    "2635",
    ["pracownik socjalny", "social worker"],
    ["Zawód, z którego najczęściej wywodzi się organizator.", "The profession most organisers come from."],
  ),
  occupation(
    "social-work-supervisor",
    "b73f4ce5-13fa-43a0-bbf6-01d7315849b8",
    "2635",
    ["kierownik zespołu pracy socjalnej", "social work supervisor"],
    ["Kierownik zespołu; to nie to samo co superwizor.", "A team leader; not the same as a superwizor."],
  ),
  occupation(
    "social-services-manager",
    "c18fddf5-cfc4-4f9c-94d6-86608faaa1dd",
    "1344",
    ["kierownik usług społecznych", "social services manager"],
    ["Dyrektor ośrodka lub centrum.", "The director of a centre."],
  ),
  occupation(
    "social-services-policy-officer",
    "d6ef013f-57e9-4100-bbe5-3e4930664dee",
    "2422",
    ["specjalista ds. polityki usług społecznych", "social services policy officer"],
    [
      "Bliskie pracy w ROPS i wczesnej roli lokalnego polityka społecznego.",
      "Close to work in a ROPS and to the early role of local social policy maker.",
    ],
  ),
  occupation(
    "social-work-practice-educator",
    "3a55ef85-5abf-48e2-884b-5efaf881bfb1",
    "2310",
    ["nauczyciel praktyki pracy socjalnej", "social work practice educator"],
    ["Najbliższe zajęciu trenera.", "Close to the work of a trainer."],
  ),
  occupation(
    "social-work-researcher",
    "3af4d6be-90b5-41f6-be06-3330dab3df73",
    "2632",
    ["badacz pracy socjalnej", "social work researcher"],
    ["Najbliższe zajęciu badacza LIS.", "Close to the work of a researcher of the LIS."],
  ),
  occupation(
    "mediator",
    "403be630-8d1e-43b7-9f07-098aca5bb689",
    "2619",
    ["mediator", "mediator"],
    [
      "Fałszywy przyjaciel: rozstrzyganie sporów, nie wczesna rola w OSL.",
      "A false friend: dispute resolution, not the early OSL role.",
    ],
  ),
  occupation(
    "youth-worker",
    "b7507136-e71e-47e8-b873-e77d5cdf2922",
    "2635",
    ["pracownik młodzieżowy", "youth worker"],
    ["Partner w społeczności.", "A partner in a community."],
  ),
  skill("work-in-teams", "60c78287-22eb-4103-9c8c-28deaa460da0", "S59", ["praca w zespole", "work in teams"]),
  skill("lead-others", "75d8e5d9-bef3-418b-9011-01bff9f27207", "S59", ["przewodzenie innym", "lead others"]),
  skill("negotiate-compromise", "7954861c-86d4-4529-afbb-2c23dab9ac74", "S59", [
    "negocjowanie kompromisu",
    "negotiate compromise",
  ]),
  skill("intercultural-competence", "c10d5d87-36cf-42f5-8a12-e560fb5f4af8", "S59", [
    "kompetencje międzykulturowe",
    "demonstrate intercultural competence",
  ]),
  skill("manage-time", "d9013e0e-e937-43d5-ab71-0e917ee882b8", "S59", ["zarządzanie czasem", "manage time"]),
  skill("report-facts", "be6ab363-3de1-427f-a8ef-85d5b0250822", "S59", [
    "przedstawianie faktów",
    "report facts",
  ]),
  skill("interact-with-others", "09e28145-e205-4b7a-8b3b-5c4876396069", "S59", [
    "kontakt z innymi",
    "interact with others",
  ]),
  skill("different-target-groups", "56ec6990-3e5b-475f-88e4-2c209f5625b3", "S60", [
    "praca z różnymi grupami odbiorców",
    "work with different target groups",
  ]),
  theme("iacd", "1", ["wartości w praktyce", "putting values into practice"], published("S42")),
  theme("iacd", "2", ["kontakt ze społecznościami", "engaging with communities"], published("S42")),
  theme("iacd", "3", ["planowanie z uczestnictwem", "participatory planning"], published("S42")),
  theme("iacd", "4", ["organizowanie ku zmianie", "organising for change"], inferred("S42")),
  theme("iacd", "5", ["uczenie się ku zmianie", "learning for change"], inferred("S42")),
  theme("iacd", "6", ["różnorodność i włączanie", "diversity and inclusion"], inferred("S42")),
  theme("iacd", "7", ["przywództwo i zaplecze", "building leadership and infrastructure"], inferred("S42")),
  theme(
    "iacd",
    "8",
    ["rozwijanie polityki i praktyki", "developing and improving policy and practice"],
    inferred("S42"),
  ),
  theme(
    "nos",
    "ka1",
    ["rozumienie i praktyka rozwoju społeczności", "understand and practise community development"],
    published("S41"),
  ),
  theme(
    "nos",
    "ka2",
    ["rozumienie społeczności i kontakt z nimi", "understand and engage with communities"],
    published("S41"),
  ),
  theme(
    "nos",
    "ka3",
    ["praca z grupą i wspólne działanie", "group work and collective action"],
    published("S41"),
  ),
  theme(
    "nos",
    "ka4",
    ["współpraca międzysektorowa", "collaboration and cross-sector working"],
    published("S41"),
  ),
  theme(
    "nos",
    "ka5",
    ["uczenie się społeczności ku zmianie", "community learning for social change"],
    inferred("S41"),
  ),
  theme(
    "nos",
    "ka6",
    ["zarządzanie i rozwój organizacji", "governance and organisational development"],
    inferred("S41"),
  ),
  standard("6", ["poznawanie społeczności", "get to know a community"]),
  standard("7", ["prowadzenie badań i konsultacji", "facilitate community research and consultations"]),
  standard("8", ["analiza i upowszechnianie wyników", "analyse and disseminate findings"]),
  standard("9", ["praca włączająca i zespołowa", "inclusive and collective working"]),
  standard("10", ["organizowanie wydarzeń", "organise events"]),
  standard("11", ["reagowanie na konflikt", "respond to conflict"]),
  standard("12", ["wspieranie kampanii", "support campaigns"]),
  standard("13-16", [
    "relacje z instytucjami publicznymi i partnerstwa",
    "relations with public bodies and partnerships",
  ]),
]
