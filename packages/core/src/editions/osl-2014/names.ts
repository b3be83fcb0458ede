// Written by scripts/write-labels.ts from the editions; do not edit.

import * as both from "../both-names.ts"

/** By kind. */
export const terms: Readonly<Record<string, string>> = {
  ...both.terms,
  role: `
animator lokalny|local animator
organizator sieci społecznych|organiser of social networks|network-organizer
lokalny planista|local planner`,
  "tool-class": `
narzędzia osiowe|axial tools|axial
narzędzia wspierające|supporting tools|supporting`,
  actor: `
mieszkaniec lub mieszkanka|inhabitant
lider lokalny|local leader
grupa nieformalna|informal group
grupa obywatelska|citizens' group
grupa samopomocowa|self-help group
grupa wolontariuszy|volunteers' group|volunteer-group
organizacja pozarządowa|non-governmental organisation|ngo
fundusz lokalny|community fund|local-fund
przedsiębiorstwo społeczne|social enterprise
centrum sąsiedzkie|neighbourhood centre
dom kultury|culture house
szkoła|school
biblioteka|library
parafia|parish
ośrodek pomocy społecznej|social assistance centre|ops
centrum usług społecznych|social services centre|cus
policja|police
ochrona zdrowia|health care|health
urząd gminy|municipal office|commune-office
rada gminy, osiedla lub sołectwo|council, estate council or sołectwo|council
lokalny decydent|local decision-maker|decision-maker
przedsiębiorca|entrepreneur|business
media lokalne|local media|media
pracownik socjalny rejonowy|field social worker
asystent rodziny|family assistant
inny specjalista w terenie|other field specialist|other-specialist`,
  institution: `
ośrodek pomocy społecznej|social assistance centre|ops
miejski, gminny lub miejsko-gminny ośrodek pomocy społecznej|town, municipal or town-and-country social assistance centre|mops-gops
centrum usług społecznych|social services centre|cus
powiatowe centrum pomocy rodzinie|county family support centre|pcpr
regionalny ośrodek polityki społecznej|regional social policy centre|rops
Centrum Rozwoju Zasobów Ludzkich|Human Resources Development Centre|crzl
Centrum Wspierania Aktywności Lokalnej CAL|CAL association|cal
Fundacja Instytut Spraw Publicznych|Institute of Public Affairs|isp
Laboratorium Innowacji Społecznej|Social Innovation Laboratory|lis
Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej|Department of Social Assistance and Integration, Ministry of Labour and Social Policy|dps-mpips
Ogólnopolskie Forum Organizatorów Społeczności Lokalnych|National Forum of Community Organisers|forum-osl
organizacja pozarządowa|non-governmental organisation|ngo
jednostki szkolące i superwizorzy|training bodies and supervisors|training-bodies`,
  competency: `
teoria i wartości organizowania|theory and values of organising|C01
ramy prawne pomocy społecznej i CUS|legal frame of assistance and social services|C02
wiedza o społeczności: socjologia, psychologia społeczna|knowledge of communities: sociology, social psychology|C03
lokalna polityka społeczna i dokumenty strategiczne|local policy and strategic documents|C04
diagnoza i badania aktywizujące|diagnosis and activating research|C05
profil społeczności oraz mapa zasobów i potrzeb|community profile and the map|C06
rozmowa i słuchanie|conversation and listening|C07
prowadzenie spotkań i grup|facilitation of meetings and groups|C08
wzmacnianie liderów|developing leaders|C09
mobilizowanie i motywowanie|mobilising and motivating|C10
praca z wolontariuszami|work with volunteers|C11
edukacja nieformalna|informal education|C12
budowanie sieci i partnerstw|building networks and partnerships|C13
mediacja, negocjacje, konsensus|mediation, negotiation, consensus|C14
praca z konfliktem|work with conflict|C15
rzecznictwo i informacja obywatelska|advocacy and civic information|C16
planowanie z mieszkańcami|participatory planning|C17
projekty, fundusze, budżet|projects, funds, budget|C18
monitoring i ewaluacja|monitoring and evaluation|C19
dokumentowanie i sprawozdawczość|documentation and reporting|C20
podmiotowe traktowanie i zaufanie|respect and trust|C21
refleksyjność i korzystanie z superwizji|reflectiveness and use of supervision|C22
wrażliwość na różnorodność i włączanie|diversity and inclusion|C23
odpowiedzialność etyczna i ochrona danych|ethical responsibility and data protection|C24`,
  law: `
praca socjalna|social work|assistance-6-12
na czym polega pomoc społeczna|what social assistance consists of|assistance-15
praca socjalna ze społecznością|social work with a community|assistance-45
ośrodek gminy i norma zatrudnienia|the municipality's centre and its staffing norm|assistance-110
kwalifikacje pracownika socjalnego|qualifications of a social worker|assistance-116
komisje egzaminacyjne i specjalizacja|examination commissions and specialisation|assistance-117-118a
superwizja|supervision|assistance-121a
dane przy zadaniu zleconym|data of a commissioned task|assistance-25-7
dobro osób i ochrona danych|welfare of persons and data protection|assistance-100
szczególny tryb danych|a special regime of data|assistance-134m
dawna ustawa o pomocy społecznej|the former social assistance act|assistance-1990
zasady superwizji|rules of supervision|supervision-regulation
specjalizacja pracowników socjalnych|specialisation of social workers|specialisation-regulation
ustawa o CUS|the act on social services centres|cus-act
dziedziny usług społecznych|areas of social services|cus-2
działania wspierające|supporting actions|cus-13-1-6
zadania organizatora w CUS|tasks of the organiser in a centre|cus-32
szkolenie organizatora|training of the organiser|cus-training
kwalifikacje organizatora w CUS|qualifications of the organiser in a centre|cus-qualifications
zlecanie zadań organizacjom|commissioning tasks to organisations|public-benefit
dostępność cyfrowa|digital accessibility
dostępność dla osób ze szczególnymi potrzebami|accessibility for people with special needs|accessibility-for-people
rejestr kwalifikacji|register of qualifications|qualifications-system`,
  publication: `
Ramowy model środowiskowej pracy socjalnej / organizowania społeczności lokalnej||framework-model
Model środowiskowej pracy socjalnej / organizowania społeczności lokalnej||model
Prace Laboratorium Innowacji Społecznej, nr 1||lis-1
Prace LIS, III: Praca socjalna jako edukacja ku zmianie. Od edukacji do polityki||lis-3
ABC OSL 1: Organizator społeczności lokalnej – refleksyjny praktyk||abc-1
ABC OSL 2: Organizowanie społeczności lokalnej – metodyka pracy środowiskowej||abc-2
ABC OSL 3: Organizowanie społeczności lokalnej – usługa społeczna||abc-3
Analiza narzędzi badawczo-ewaluacyjnych w oparciu o model OSL||evaluation-tools
Recenzja narzędzi ewaluacyjnych ze szczególnym uwzględnieniem narzędzi brytyjskich||evaluation-review
Model realizacji usług o określonym standardzie w gminie||service-standard
Diagnoza lokalna dla partnerstwa lokalnego (Ursus, Wola)||local-diagnosis
Filmy z pilotażu, strona osl.org.pl, forum.osl.org.pl||films`,
  event: `
program CAL|CAL programme
stowarzyszenie CAL|CAL association|cal-nationwide
początek projektu|start of the project|project-start
prace LIS|work of the LIS|lis-work
pilotaż|pilot
analiza narzędzi ewaluacji|analysis of evaluation tools|evaluation-analysis
konferencja w Warszawie|conference in Warsaw|warsaw-conference
szkolenia dwudniowe|two-day trainings|trainings
końcowy model i zeszyty LIS|final model and LIS papers|final-model
Forum OSL||forum
seria ABC|ABC series
koniec projektu|end of the project|project-end
konferencja w Krakowie|conference in Kraków|krakow-conference
ustawa o CUS|act on social services centres|cus-act`,
  place: `
Warszawa|Warsaw|warszawa
Swarzędz||swarzedz
Kraków||krakow
Bielsko-Biała||bielsko-biala`,
  training: `
szkolenia dwudniowe 2013|two-day trainings of 2013|two-day-2013
przygotowanie w pilotażu|preparation in the pilot|pilot-sessions
szkolenia CAL 2006–2022|CAL trainings 2006–2022|cal-2006-2022
zarys dnia pierwszego|outline of day one|outline-day-1
zarys dnia drugiego|outline of day two|outline-day-2`,
}

/** By code list. */
export const lists: Readonly<Record<string, string>> = {
  ...both.lists,
  "actor-kind": `
Kto działa|Actor|
mieszkaniec lub mieszkanka|inhabitant
lider lokalny|local leader
grupa nieformalna|informal group
grupa obywatelska|citizens' group
grupa samopomocowa|self-help group
grupa wolontariuszy|volunteers' group|volunteer-group
organizacja pozarządowa|non-governmental organisation|ngo
fundusz lokalny|community fund|local-fund
przedsiębiorstwo społeczne|social enterprise
centrum sąsiedzkie|neighbourhood centre
dom kultury|culture house
szkoła|school
biblioteka|library
parafia|parish
ośrodek pomocy społecznej|social assistance centre|ops
centrum usług społecznych|social services centre|cus
policja|police
ochrona zdrowia|health care|health
urząd gminy|municipal office|commune-office
rada gminy, osiedla lub sołectwo|council, estate council or sołectwo|council
lokalny decydent|local decision-maker|decision-maker
przedsiębiorca|entrepreneur|business
media lokalne|local media|media
pracownik socjalny rejonowy|field social worker
asystent rodziny|family assistant
inny specjalista w terenie|other field specialist|other-specialist`,
  "plan-basis": `
Podstawa planu|Basis of the plan|
program ośrodka pomocy społecznej|programme of the social assistance centre|ops-programme
plan centrum usług społecznych|plan of the social services centre|cus-plan
program aktywności lokalnej|local activity programme|pal
projekt|project
umowa z organizacją pozarządową|contract with an NGO|ngo-contract`,
}

/** How the names are known, by kind. */
export const termMarks: Readonly<Record<string, string>> = {
  ...both.termMarks,
  statement: "ssssppppppppp",
  value: "ssspppppipp",
  principle: "pppiipp",
  component: "p",
  strategy: "p",
  role: "p",
  "tool-class": "p",
  tool: "p",
  form: "ipiiiiiiiiiiiiipiiii",
  actor: "pppippppppppppppppppppippp",
  structure: "ipipsp",
  institution: "pppppssssspsp",
  "knowledge-field": "p",
  law: "pppppppppppppppppppipip",
  publication: "spsppppppppp",
  event: "ppsppppspppspp",
  place: "p",
  training: "sppii",
}

/** How the names are known, by code list. */
export const listMarks: Readonly<Record<string, string>> = {
  ...both.listMarks,
  component: "p",
  strategy: "p",
  "actor-kind": "pppippppppppppppppppppippp",
  "community-kind": "p",
  "resource-category": "p",
  "partnership-feature": "p",
  "supporting-action": "p",
  "supervision-form": "p",
  "consent-form": "p",
}
