// Written by scripts/write-labels.ts from the editions; do not edit.

/** By kind, those that both editions have alike. */
export const terms: Readonly<Record<string, string>> = {
  statement: `
Więzi i podmiotowość|Bonds and agency
Środki|Means
Dwustronna zmiana|Two-sided change
Adresaci|Addressees
Nie tylko praca socjalna|Not only social work|beyond-social-work
Jedna z trzech metod|One of three methods|basic-method
Nazwa z angielskiego|A name from English|name-from-english
Część praktyki środowiskowej|A part of community practice|part-of-practice
Kto organizuje|Who organises
Usługa kwalifikowana|A qualified service|qualified-service
Dla wszystkich mieszkańców|For all inhabitants
Polskie korzenie|Polish roots|polish-root
Korzenie w praktyce|Roots in practice|practical-root`,
  value: `
podmiotowość, upodmiotowienie|agency, subject role|agency
samopomoc|self-help
więź wspólnotowa|community bond
solidarność, solidaryzm społeczny|solidarity
praca na potencjałach|working on potentials|potentials
podmiotowa partycypacja, współdecydowanie|participation, co-decision|participation
dobro wspólne|common good
sprawiedliwość społeczna, wyrównywanie szans|social justice, equal chances|social-justice
pomocniczość|subsidiarity
samostanowienie|self-determination
współodpowiedzialność|shared responsibility`,
  principle: `
od pomocy do samopomocy|from help to self-help|self-help
od pracy dla ludzi do pracy z ludźmi i przez ludzi|from work for people to work with and through people|work-with
od bierności do partycypacji|from passivity to participation|participation
od perspektywy klienta do perspektywy obywatela i mieszkańca|from the client's perspective to the perspective of a citizen and inhabitant|citizen
od braków do zasobów i mocnych stron|from deficits to resources and strengths|strengths
od pojedynczego działania do procesu|from a single action to a process|process
od zależności od organizatora do struktur, które przejmują jego rolę|from dependence on the organiser to structures that take over|own-structures`,
  component: `
diagnoza środowiskowa|community diagnosis|diagnosis
aktywizacja|activation
integracja|integration
edukacja|education`,
  strategy: `
strategia konsensusu i współdziałania|strategy of consensus and co-operation|consensus
strategia edukacyjno-perswazyjna|strategy of education and persuasion|education-persuasion
strategia konfliktowa|strategy of conflict|conflict`,
  stage: `
Przygotowanie|Preparation
Wejście w społeczność|Entry into the community|entry
Diagnoza|Diagnosis
Aktywizacja i budowanie grup|Activation and group building|activation
Wspólne planowanie|Participatory planning|planning
Realizacja działań|Action
Sieci i trwałe struktury|Networks and lasting structures|structures
Przekazanie i wycofanie|Handover and withdrawal|handover`,
  tool: `
praca ze społecznościami terytorialnymi|work with territorial communities|territorial-work
praca ze społecznościami kategorialnymi|work with categorial communities|categorial-work
partnerstwo lokalne|local partnership
grupy w społeczności lokalnej|groups in the local community|groups
wolontariat|volunteering
kampanie społeczne i wydarzenia lokalne|social campaigns and local events|campaigns-and-events
rzecznictwo interesu publicznego i informacja obywatelska|advocacy in the public interest and civic information|advocacy`,
  form: `
karta społeczności|community card|F01
mapa zasobów i potrzeb|resource and needs map|F02
karta zasobu|resource record|F03
karta potrzeby|need record|F04
mapa aktorów i sieci|actor and network map|F05
dziennik organizatora|organiser's diary|F06
rejestr rozmów|conversation register|F07
spacer badawczy|research walk|F08
karta badania|research activity|F09
karta grupy|group card|F10
karta partnerstwa lokalnego|local partnership card|F11
plan działania|action plan|F12
karta wydarzenia|event card|F13
karta wolontariatu|volunteering card|F14
arkusz ewaluacji|evaluation sheet|F15
rejestr dowodów zmiany|register of evidence of change|F16
arkusz samooceny kompetencji|competency self-assessment|F17
karta superwizji|supervision log|F18
sprawozdanie okresowe|periodic report|F19
karta rzecznictwa i kampanii|advocacy and campaign card|F20`,
  structure: `
grupa zadaniowa|task group
grupa samopomocowa|self-help group
grupa obywatelska|citizens' group
partnerstwo lokalne|local partnership
sieć współpracy|co-operation network|cooperation-network
instytucja rozwoju lokalnego|local development institution|development-institution`,
  relation: `
zatrudnia|employs
należy do|is a member of|member-of
prowadzi|leads
wspiera|supports
współpracuje z|co-operates with
zleca|commissions
superwizuje|supervises
jest partnerem|is a partner of|partner-of
organizuje|organises
podlega|reports to
szkoli|trains
monitoruje|monitors
bada|researches
reprezentuje|represents`,
  "knowledge-field": `
diagnoza środowiska|community diagnosis|K1
profil społeczności|community profile|K2
zarządzanie informacją i zasobami|managing information and resources|K3
budowanie sieci współpracy lokalnych struktur|building co-operation networks of local structures|K4
podtrzymywanie zaangażowania, motywowanie|sustaining commitment, motivating|K5
dochodzenie do konsensusu, wspólny cel|reaching consensus, common goal|K6
wykorzystanie lokalnego potencjału społecznego|using local social potential|K7
praca poprzez grupy|work through groups|K8
wolontariat|volunteering|K9
projektowanie lokalnej polityki społecznej|designing local social policy|K10`,
  level: `
początkujący|beginner
samodzielny|independent
zaawansowany|advanced
mentor, ekspert|mentor, expert|mentor`,
  "evaluation-step": `
uzgodnienie zmiany|agreeing on outcomes|outcomes
wskaźniki i punkt wyjścia|indicators and baselines|indicators
plan zbierania danych|planning the data|data-plan
sprawdzanie postępu|monitoring
ocena i wnioski|judging and learning|judgement
przekazanie wyników|feeding back|feedback
przegląd samej ewaluacji|reviewing the evaluation|review`,
  indicator: `
uczestnictwa w działaniach|participations|I01
zasięg wobec liczby mieszkańców|reach|I02
godziny wolontariatu|volunteer hours|I03
wolontariusze w szczycie|volunteers at peak|I04
aktywne grupy|active groups|I05
usamodzielnienie grup|self-managed groups|I06
trwałość grup|group survival|I07
partnerstwa|partnerships|I08
różnorodność partnerstwa|sector diversity|I09
wielkość sieci|network size|I10
gęstość sieci|network density|I11
nowe powiązania|new co-operation links|I12
inicjatywy oddolne|inhabitant-initiated actions|I13
samodzielne prowadzenie|self-led share|I14
zależność od organizatora|dependence on the organiser|I15
realizacja planu|plan completion|I16
terminowość|on-time completion|I17
potrzeby rozwiązane|needs solved|I18
dowody zmiany|evidence of change|I19
poczucie wpływu|sense of agency|I20
zaufanie sąsiedzkie|trust between neighbours|I21
jakość życia w miejscu|satisfaction with the place|I22
różnorodność uczestników|inclusion of groups|I23
praca w terenie|field share|I24
obciążenie organizatora|organiser's load|I25
rytm dokumentacji|documentation rhythm|I26
postęp kompetencji|progress of competencies|I27
czas etapu|time in a stage|I28
koszt na uczestnictwo|cost per participation|I29
trwałość po wycofaniu|continuation after handover|I30`,
  parameter: `
etat na proces|full-time equivalent per process|fte-per-process
procesy naraz na organizatora|processes per organiser at a time|processes-per-organiser
wielkość społeczności na organizatora|community size per organiser|community-size
część czasu w terenie|share of time in the field|field-share
sesje superwizji w roku|supervision sessions a year|supervision-sessions
godziny superwizji w roku|supervision hours a year|supervision-hours
spotkanie zespołu organizatorów|meeting of the team of organisers|team-meeting
wpisy w dzienniku|diary entries|diary-rhythm
nowa mapa i nowy plan|new map and new plan|map-and-plan-rhythm
sprawozdanie|report|report-rhythm
najmniejsza pokazywana liczba osób|smallest number of people shown|smallest-number-shown
mieszkańcy na pracownika socjalnego|inhabitants per social worker
rodziny i osoby na pracownika socjalnego|families and persons per social worker|families-per-social-worker`,
  pilot: `
pracownicy w pilotażu|workers in the pilot|workers
ośrodki w pilotażu|centres in the pilot|centres
lata pilotażu|years of the pilot|years
sesje szkoleniowe|training sessions|sessions`,
  label: `
nazwa projektu|project name|name
cel projektu|aim of the project|aim
inicjator|initiator
lider|leader
czas trwania|duration
program|programme
numer projektu|project number|number
finansowanie|funding
podpisy listu|signatories of the letter|signatories
adresy w liście|addresses in the letter|contact`,
}

/** By code list, those that both editions have alike. */
export const lists: Readonly<Record<string, string>> = {
  component: `
Komponent|Component|
diagnoza środowiskowa|community diagnosis|diagnosis
aktywizacja|activation
integracja|integration
edukacja|education`,
  strategy: `
Strategia|Strategy|
konsensus i współdziałanie|consensus and co-operation|consensus
edukacyjno-perswazyjna|education and persuasion|education-persuasion
konfliktowa|conflict`,
  sector: `
Sektor|Sector|
publiczny|public
pozarządowy|non-governmental|ngo
biznes|business
nieformalny (mieszkańcy)|informal (inhabitants)|informal
kościelny|church`,
  "community-kind": `
Rodzaj społeczności|Kind of community|
terytorialna – łączy ją miejsce|territorial – tied by a place|territorial
kategorialna – łączy ją inna cecha|categorial – tied by another trait|categorial`,
  "resource-category": `
Rodzaj zasobu|Category of resource|
instytucja publiczna|public institution|institutional-public
organizacja pozarządowa|non-governmental organisation|institutional-ngo
firma|business|institutional-business
zasób materialny|material resource|material
zasób ludzki (grupa, umiejętności)|human resource (group, skills)|human-collective`,
  "survey-part": `
Część przeglądu|Part of the survey|
inicjatywy|initiatives
komunikacja|communication
sektor publiczny|public sector
sektor społeczny|social sector`,
  availability: `
Dostępność|Availability|
dostępny dla wszystkich|open to all|open
na prośbę|on request
ograniczona|limited
nie wiadomo|unknown`,
  "observation-source": `
Skąd wiadomo|How it is known|
obserwacja|observation
rozmowa|talk
dokument|document
ankieta|survey`,
  "need-kind": `
Co to jest|What it is|
potrzeba|need
problem
pomysł|idea
marzenie|dream`,
  "need-area": `
Dziedzina|Area|
mieszkanie|housing
przestrzeń|space
bezpieczeństwo|safety
dzieci i młodzież|children and youth|children-youth
seniorzy|seniors
praca|work
zdrowie i środowisko|health and environment|health-environment
kultura|culture
transport
relacje sąsiedzkie|relations between neighbours|relations
inna|other`,
  "size-band": `
Ilu osób dotyczy|How many are affected|
do 10 osób|up to 10 people|up-to-10
od 11 do 50 osób|11 to 50 people|11-to-50
od 51 do 200 osób|51 to 200 people|51-to-200
ponad 200 osób|over 200 people|over-200`,
  "local-influence": `
Czy można to zmienić na miejscu|Can it be changed locally|
tak|yes
częściowo|partly
nie|no`,
  "need-status": `
Stan|Status|
otwarta|open
w planie|in the plan|in-plan
rozwiązana|solved
odłożona|dropped`,
  "activity-kind": `
Rodzaj pracy|Kind of work|
rozmowa|talk
spotkanie|meeting
wydarzenie|event
praca w terenie|fieldwork
dojazd|travel
praca przy biurku|desk work|desk
sieć i partnerstwo|network and partnership|network
superwizja|supervision
szkolenie|training
sprawozdawczość|reporting`,
  willingness: `
Chęć działania|Wants to act|
chce działać|wants to act|yes
może|maybe
nie|no`,
  "research-method": `
Metoda|Method|
wywiad indywidualny|individual interview
wywiad grupowy|focus group
ankieta|survey
obserwacja|observation
analiza dokumentów|document analysis
spacer badawczy|research walk|walk
spotkanie|meeting
world café||world-cafe
photovoice`,
  "group-kind": `
Rodzaj grupy|Kind of group|
grupa obywatelska|citizens' group
grupa samopomocowa|self-help group
grupa wolontariuszy|volunteers' group|volunteer-group
grupa zadaniowa|task group
inicjatywa nieformalna|informal initiative|informal-group
grupa seniorów|seniors' group|seniors
grupa młodzieżowa|youth group|youth
inna|other`,
  "group-status": `
Stan grupy|Status of the group|
powstaje|forming
działa|active
ma przerwę|resting
samodzielna|independent
rozwiązana|dissolved`,
  "partnership-status": `
Stan partnerstwa|Status of the partnership|
pomysł|idea
powstaje|forming
zawarte|formal
działa|acting
samodzielne|independent
zakończone|ended`,
  contribution: `
Rodzaj wkładu|Kind of contribution|
czas i praca|time and work|work
wiedza|knowledge
miejsce|a place|place
sprzęt i materiały|equipment and materials|things
pieniądze|money
kontakty|contacts`,
  "partnership-rule": `
Czego dotyczą zasady|What rules are about|
głosowanie|voting
członkostwo|membership
prowadzenie|leading
sekretariat|secretariat
pieniądze|money`,
  "partnership-feature": `
Cechy partnerstwa|Features of a partnership|
jest dobrowolne|it is voluntary|voluntary
łączy różne sektory|it joins different sectors|plural-sectors
ma wspólne cele|it has common goals|common-goals
dzieli się zasobami|it shares resources|shared-resources
daje partnerom równy wpływ|it gives partners equal influence|equal-influence`,
  "action-owner": `
Kto odpowiada|Who is responsible|
mieszkańcy|inhabitants
grupa|a group|group
partnerstwo|the partnership|partnership
organizator|the organiser|organizer
instytucja|an institution|institution`,
  "supporting-action": `
Działanie wspierające|Supporting action|
samopomocowe|self-help
wolontariackie|volunteer
sąsiedzkie|neighbourly`,
  "event-kind": `
Rodzaj|Kind|
spotkanie|meeting
warsztat|workshop
piknik lub święto|picnic or celebration|picnic
kampania|campaign
wspólne porządki|clean-up
zajęcia edukacyjne|education
samopomoc|self-help
debata|debate
konsultacje|consultation
inne|other`,
  "event-party": `
Kto|Who|
mieszkańcy|inhabitants
grupa|a group|group
partnerstwo|the partnership|partnership
organizator|the organiser|organizer
instytucja|an institution|institution`,
  "photo-consent": `
Zdjęcia i zgody|Photographs and consent|
nie ma zdjęć|there are no photographs|none
są, bez rozpoznawalnych osób|there are, without recognisable people|places-only
są, ze zgodą wszystkich osób|there are, with the consent of all people|consented
są, bez zgód – nie do publikacji|there are, without consent – not to be published|not-consented`,
  "evaluation-method": `
Metoda|Method|
warsztat z uczestnikami|participatory workshop|workshop
ankieta|survey
wywiady|interviews
analiza danych|data analysis`,
  "evaluation-decision": `
Decyzja|Decision|
kontynuować|continue
zmienić|change
zakończyć|stop`,
  "actor-attitude": `
Postawa|Attitude|
wspiera|supporting
neutralna|neutral
przeciwna|opposing
nie wiadomo|unknown`,
  "link-kind": `
Rodzaj powiązania|Kind of link|
przepływ informacji|information
współpraca|co-operation
wymiana zasobów|resources
konflikt|conflict
partnerstwo|partnership`,
  "walk-point-category": `
Co to za miejsce|What is there|
miejsce spotkań|meeting place
przestrzeń wspólna|public space
budynek|building
usługa lub sklep|service or shop|service
zieleń i przyroda|greenery and nature|nature
to, co robią ludzie|what people do|activity
przeszkoda lub bariera|obstacle or barrier|barrier
miejsce niebezpieczne|dangerous place|danger
miejsce zaniedbane|neglected place|neglected
inne|other`,
  "volunteer-work": `
Rodzaj pracy|Kind of work|
organizacja wydarzeń|organising events|organising
pomoc sąsiedzka|help to neighbours|neighbour-help
nauka i zajęcia|teaching and classes|teaching
opieka i towarzyszenie|care and company|care
porządki i naprawy|clean-up and repairs|repairs
informowanie i promocja|information and promotion|promotion
transport|driving
inna|other`,
  "change-kind": `
Co się zmieniło|What changed|
postawa|attitude
relacja|relation
grupa|group
instytucja|institution
przestrzeń|space
zasada lub prawo|rule or law|rule
jakość życia|quality of life`,
  "change-level": `
Na jakim poziomie|Level|
osoby (anonimowo)|individuals (anonymous)|individual
grupa|group
społeczność|community
instytucja|institution
polityka lokalna|local policy`,
  "evidence-material": `
Rodzaj materiału|Kind of evidence|
dokument|document
zdjęcie|photograph|photo
materiał w mediach|media item|media
decyzja|decision
protokół|minutes
wynik ankiety|survey result|survey
wypowiedź|statement`,
  attribution: `
Czyja to zasługa|Attribution|
nasza|ours
także nasza|we contributed|contributed
niezależna od nas|external
nie wiadomo|unknown`,
  "confirmed-by": `
Kto to potwierdza|Confirmed by|
mieszkańcy|the community|community
organizator|the organiser|organizer
ktoś z zewnątrz|a third party|third-party`,
  "supervision-form": `
Forma superwizji|Form of supervision|
indywidualna|individual
grupowa|group`,
  "consent-form": `
Postać zgody|Form of the consent|
papierowa|paper
elektroniczna|electronic`,
  "stage-change": `
Zmiana etapu|Change of stage|
rozpoczęcie|entered
zakończenie|left`,
  "goal-progress": `
Postęp|Progress|
nie zaczęto|not begun
w toku|under way
osiągnięty|achieved
odłożony|dropped`,
  "campaign-action": `
Działanie|Action|
pismo|letter
petycja|petition
konsultacje|consultation
rozmowa lub spotkanie|talk or meeting|meeting
media
informowanie mieszkańców|informing inhabitants|information
wydarzenie|event
inne|other`,
  "campaign-result": `
Wynik|Result|
jeszcze nie wiadomo|not known yet|not-yet
sprawa załatwiona|achieved
częściowo|partly achieved|partly
odmowa|refused
brak odpowiedzi|no answer
sprawa porzucona|dropped`,
  "indicator-unit": `
Jednostka wskaźnika|Unit of an indicator|
uczestnictwa|participations
procent|percent
godziny|hours
osoby|people
liczba|count
od 0 do 1|0 to 1|ratio
punkty od 1 do 5|points 1 to 5|points
poziomy|levels
dni|days
godziny na tydzień|hours a week|hours-per-week
złote na uczestnictwo|złoty per participation|zloty-per-participation`,
  outcome: `
Wynik|Outcome|
przekazany społeczności|handed over to the community|handed-over
zawieszony na stałe|suspended for good|suspended
zakończony przed czasem|discontinued`,
}

/** How the names are known, by kind. */
export const termMarks: Readonly<Record<string, string>> = {
  parameter: "iiiiiiiiiiipp",
  pilot: "sssp",
  label: "sssssspsss",
}

/** How the names are known, by code list. */
export const listMarks: Readonly<Record<string, string>> = {}
