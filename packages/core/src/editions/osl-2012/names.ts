// Written by scripts/write-labels.ts from the editions; do not edit.

import * as both from "../both-names.ts"

/** By kind. */
export const terms: Readonly<Record<string, string>> = {
  ...both.terms,
  role: `
animator||local-animator
mediator||network-organizer
lokalny polityk społeczny|local social policy maker|local-planner`,
  "tool-class": `
narzędzia główne|main tools|axial
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
powiatowe centrum pomocy rodzinie|county family support centre|pcpr
regionalny ośrodek polityki społecznej|regional social policy centre|rops
Centrum Rozwoju Zasobów Ludzkich|Human Resources Development Centre|crzl
Centrum Wspierania Aktywności Lokalnej CAL|CAL association|cal
Fundacja Instytut Spraw Publicznych|Institute of Public Affairs|isp
Laboratorium Innowacji Społecznej|Social Innovation Laboratory|lis
Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej|Department of Social Assistance and Integration, Ministry of Labour and Social Policy|dps-mpips
organizacja pozarządowa|non-governmental organisation|ngo
jednostki szkolące i superwizorzy|training bodies and supervisors|training-bodies`,
  competency: `
teoria i wartości organizowania|theory and values of organising|C01
ramy prawne pomocy społecznej|legal frame of assistance|C02
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
dobro osób i ochrona danych|welfare of persons and data protection|assistance-100
dawna ustawa o pomocy społecznej|the former social assistance act|assistance-1990
specjalizacja pracowników socjalnych|specialisation of social workers|specialisation-regulation
zlecanie zadań organizacjom|commissioning tasks to organisations|public-benefit`,
  publication: `
Ramowy model środowiskowej pracy socjalnej / organizowania społeczności lokalnej||framework-model
Prace Laboratorium Innowacji Społecznej, nr 1||lis-1
Analiza narzędzi badawczo-ewaluacyjnych w oparciu o model OSL||evaluation-tools
Recenzja narzędzi ewaluacyjnych ze szczególnym uwzględnieniem narzędzi brytyjskich||evaluation-review
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
szkolenia dwudniowe|two-day trainings|trainings`,
  place: `
Warszawa|Warsaw|warszawa
Swarzędz||swarzedz
Bielsko-Biała||bielsko-biala`,
  training: `
szkolenia dwudniowe 2013|two-day trainings of 2013|two-day-2013
przygotowanie w pilotażu|preparation in the pilot|pilot-sessions`,
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
program aktywności lokalnej|local activity programme|pal
projekt|project
umowa z organizacją pozarządową|contract with an NGO|ngo-contract`,
}

/** How the names are known, by kind. */
export const termMarks: Readonly<Record<string, string>> = {
  ...both.termMarks,
  statement: "ssssiiiiiiiii",
  value: "sssiiiipiii",
  role: "s",
  "tool-class": "pi",
  structure: "iiiisi",
  institution: "iipissssssp",
  law: "piipipiiipi",
  publication: "sspipp",
  event: "pisippps",
  place: "ipi",
  training: "sp",
}

/** How the names are known, by code list. */
export const listMarks: Readonly<Record<string, string>> = {
  ...both.listMarks,
}
