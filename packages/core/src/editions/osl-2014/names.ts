// Written by scripts/write-labels.ts from the edition; do not edit.

/** By kind, a line each: key, Polish, English when it differs. */
export const terms: Readonly<Record<string, string>> = {
  statement: `
bonds-and-agency|Więzi i podmiotowość|Bonds and agency
means|Środki|Means
two-sided-change|Dwustronna zmiana|Two-sided change
addressees|Adresaci|Addressees
beyond-social-work|Nie tylko praca socjalna|Not only social work
basic-method|Jedna z trzech metod|One of three methods
name-from-english|Nazwa z angielskiego|A name from English
part-of-practice|Część praktyki środowiskowej|A part of community practice
who-organises|Kto organizuje|Who organises
qualified-service|Usługa kwalifikowana|A qualified service
for-all-inhabitants|Dla wszystkich mieszkańców|For all inhabitants
polish-root|Polskie korzenie|Polish roots
practical-root|Korzenie w praktyce|Roots in practice`,
  value: `
agency|podmiotowość|agency
self-help|samopomoc|self-help
community-bond|więź wspólnotowa|community bond
solidarity|solidarność|solidarity
potentials|praca na potencjałach|working on potentials
participation|partycypacja i współdecydowanie|participation and co-decision
common-good|dobro wspólne|common good
social-justice|sprawiedliwość społeczna|social justice
subsidiarity|pomocniczość|subsidiarity
self-determination|samostanowienie|self-determination
shared-responsibility|współodpowiedzialność|shared responsibility`,
  principle: `
self-help|od: pomoc, do: samopomoc|from help to self-help
work-with|od: praca dla ludzi, do: praca z ludźmi i przez ludzi|from work for people to work with and through people
participation|od: bierność, do: partycypacja|from passivity to participation
citizen|od: perspektywa klienta, do: perspektywa obywatela i mieszkańca|from the client's perspective to the perspective of a citizen and inhabitant
strengths|od: braki, do: zasoby i mocne strony|from deficits to resources and strengths
process|od: pojedyncze działanie, do: proces|from a single action to a process
own-structures|od: zależność od organizatora, do: struktury, które przejmują jego rolę|from dependence on the organiser to structures that take over`,
  component: `
diagnosis|diagnoza środowiskowa|community diagnosis
activation|aktywizacja|activation
integration|integracja|integration
education|edukacja|education`,
  strategy: `
consensus|strategia konsensusu i współdziałania|strategy of consensus and co-operation
education-persuasion|strategia edukacyjno-perswazyjna|strategy of education and persuasion
conflict|strategia konfliktowa|strategy of conflict`,
  role: `
local-animator|animator lokalny|local animator
network-organizer|organizator sieci społecznych|organiser of social networks
local-planner|lokalny planista|local planner`,
  stage: `
preparation|Przygotowanie|Preparation
entry|Wejście w społeczność|Entry into the community
diagnosis|Diagnoza|Diagnosis
activation|Aktywizacja i budowanie grup|Activation and group building
planning|Wspólne planowanie|Participatory planning
action|Realizacja działań|Action
structures|Sieci i trwałe struktury|Networks and lasting structures
handover|Przekazanie i wycofanie|Handover and withdrawal`,
  "tool-class": `
axial|narzędzia osiowe|axial tools
supporting|narzędzia wspierające|supporting tools`,
  tool: `
territorial-work|praca ze społecznościami terytorialnymi|work with territorial communities
categorial-work|praca ze społecznościami kategorialnymi|work with categorial communities
local-partnership|partnerstwo lokalne|local partnership
groups|grupy w społeczności lokalnej|groups in the local community
volunteering|wolontariat|volunteering
campaigns-and-events|kampanie społeczne i wydarzenia lokalne|social campaigns and local events
advocacy|rzecznictwo interesu publicznego i informacja obywatelska|advocacy in the public interest and civic information`,
  form: `
F01|karta społeczności|community card
F02|mapa zasobów i potrzeb|resource and needs map
F03|karta zasobu|resource record
F04|karta potrzeby|need record
F05|mapa aktorów i sieci|actor and network map
F06|dziennik organizatora|organiser's diary
F07|rejestr rozmów|conversation register
F08|spacer badawczy|research walk
F09|karta badania|research activity
F10|karta grupy|group card
F11|karta partnerstwa lokalnego|local partnership card
F12|plan działania|action plan
F13|karta wydarzenia|event card
F14|karta wolontariatu|volunteering card
F15|arkusz ewaluacji|evaluation sheet
F16|rejestr dowodów zmiany|register of evidence of change
F17|arkusz samooceny kompetencji|competency self-assessment
F18|karta superwizji|supervision log
F19|sprawozdanie okresowe|periodic report
F20|karta rzecznictwa i kampanii|advocacy and campaign card`,
  actor: `
inhabitant|mieszkaniec lub mieszkanka|inhabitant
local-leader|lider lokalny|local leader
informal-group|grupa nieformalna|informal group
citizens-group|grupa obywatelska|citizens' group
self-help-group|grupa samopomocowa|self-help group
volunteer-group|grupa wolontariuszy|volunteers' group
ngo|organizacja pozarządowa|non-governmental organisation
local-fund|fundusz lokalny|community fund
social-enterprise|przedsiębiorstwo społeczne|social enterprise
neighbourhood-centre|centrum sąsiedzkie|neighbourhood centre
culture-house|dom kultury|culture house
school|szkoła|school
library|biblioteka|library
parish|parafia|parish
ops|ośrodek pomocy społecznej|social assistance centre
cus|centrum usług społecznych|social services centre
police|policja|police
health|ochrona zdrowia|health care
commune-office|urząd gminy|municipal office
council|rada gminy, osiedla lub sołectwo|council, estate council or sołectwo
decision-maker|lokalny decydent|local decision-maker
business|przedsiębiorca|entrepreneur
media|media lokalne|local media
field-social-worker|pracownik socjalny rejonowy|field social worker
family-assistant|asystent rodziny|family assistant
other-specialist|inny specjalista w terenie|other field specialist`,
  structure: `
task-group|grupa zadaniowa|task group
self-help-group|grupa samopomocowa|self-help group
citizens-group|grupa obywatelska|citizens' group
local-partnership|partnerstwo lokalne|local partnership
cooperation-network|sieć współpracy|co-operation network
development-institution|instytucja rozwoju lokalnego|local development institution`,
  relation: `
employs|zatrudnia|employs
member-of|należy do|is a member of
leads|prowadzi|leads
supports|wspiera|supports
co-operates-with|współpracuje z|co-operates with
commissions|zleca|commissions
supervises|superwizuje|supervises
partner-of|jest partnerem|is a partner of
organises|organizuje|organises
reports-to|podlega|reports to
trains|szkoli|trains
monitors|monitoruje|monitors
researches|bada|researches
represents|reprezentuje|represents`,
  institution: `
ops|ośrodek pomocy społecznej|social assistance centre
mops-gops|miejski, gminny lub miejsko-gminny ośrodek pomocy społecznej|town, municipal or town-and-country social assistance centre
cus|centrum usług społecznych|social services centre
pcpr|powiatowe centrum pomocy rodzinie|county family support centre
rops|regionalny ośrodek polityki społecznej|regional social policy centre
crzl|Centrum Rozwoju Zasobów Ludzkich|Human Resources Development Centre
cal|Centrum Wspierania Aktywności Lokalnej CAL|CAL association
isp|Fundacja Instytut Spraw Publicznych|Institute of Public Affairs
lis|Laboratorium Innowacji Społecznej|Social Innovation Laboratory
dps-mpips|Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej|Department of Social Assistance and Integration, Ministry of Labour and Social Policy
forum-osl|Ogólnopolskie Forum Organizatorów Społeczności Lokalnych|National Forum of Community Organisers
ngo|organizacja pozarządowa|non-governmental organisation
training-bodies|jednostki szkolące i superwizorzy|training bodies and supervisors`,
  "knowledge-field": `
K1|diagnoza środowiska|community diagnosis
K2|profil społeczności|community profile
K3|zarządzanie informacją i zasobami|managing information and resources
K4|budowanie sieci współpracy|building co-operation networks
K5|podtrzymywanie zaangażowania|sustaining commitment
K6|dochodzenie do wspólnego celu|reaching a common goal
K7|korzystanie z lokalnego potencjału|using local potential
K8|praca przez grupy|work through groups
K9|wolontariat|volunteering
K10|projektowanie lokalnej polityki społecznej|designing local social policy`,
  competency: `
C01|teoria i wartości organizowania|theory and values of organising
C02|ramy prawne pomocy społecznej i CUS|legal frame of assistance and social services
C03|wiedza o społecznościach|knowledge of communities
C04|lokalna polityka społeczna i dokumenty strategiczne|local policy and strategic documents
C05|diagnoza i badania aktywizujące|diagnosis and activating research
C06|profil społeczności oraz mapa zasobów i potrzeb|community profile and the map
C07|rozmowa i słuchanie|conversation and listening
C08|prowadzenie spotkań i grup|facilitation of meetings and groups
C09|wzmacnianie liderów|developing leaders
C10|mobilizowanie i motywowanie|mobilising and motivating
C11|praca z wolontariuszami|work with volunteers
C12|edukacja nieformalna|informal education
C13|budowanie sieci i partnerstw|building networks and partnerships
C14|mediacja, negocjacje, konsensus|mediation, negotiation, consensus
C15|praca z konfliktem|work with conflict
C16|rzecznictwo i informacja obywatelska|advocacy and civic information
C17|planowanie z mieszkańcami|participatory planning
C18|projekty, fundusze, budżet|projects, funds, budget
C19|monitoring i ewaluacja|monitoring and evaluation
C20|dokumentowanie i sprawozdawczość|documentation and reporting
C21|podmiotowe traktowanie i zaufanie|respect and trust
C22|refleksyjność i korzystanie z superwizji|reflectiveness and use of supervision
C23|wrażliwość na różnorodność i włączanie|diversity and inclusion
C24|odpowiedzialność etyczna i ochrona danych|ethical responsibility and data protection`,
  level: `
beginner|początkujący|beginner
independent|samodzielny|independent
advanced|zaawansowany|advanced
mentor|mentor, ekspert|mentor, expert`,
  orientation: `
esco-community-development-social-worker|pracownik socjalny ds. rozwoju społeczności|community development social worker
esco-community-social-worker|środowiskowy pracownik socjalny|community social worker
esco-community-development-officer|specjalista ds. rozwoju społeczności|community development officer
esco-social-worker|pracownik socjalny|social worker
esco-social-work-supervisor|kierownik zespołu pracy socjalnej|social work supervisor
esco-social-services-manager|kierownik usług społecznych|social services manager
esco-social-services-policy-officer|specjalista ds. polityki usług społecznych|social services policy officer
esco-social-work-practice-educator|nauczyciel praktyki pracy socjalnej|social work practice educator
esco-social-work-researcher|badacz pracy socjalnej|social work researcher
esco-mediator|mediator
esco-youth-worker|pracownik młodzieżowy|youth worker
esco-work-in-teams|praca w zespole|work in teams
esco-lead-others|przewodzenie innym|lead others
esco-negotiate-compromise|negocjowanie kompromisu|negotiate compromise
esco-intercultural-competence|kompetencje międzykulturowe|demonstrate intercultural competence
esco-manage-time|zarządzanie czasem|manage time
esco-report-facts|przedstawianie faktów|report facts
esco-interact-with-others|kontakt z innymi|interact with others
esco-different-target-groups|praca z różnymi grupami odbiorców|work with different target groups
iacd-1|wartości w praktyce|putting values into practice
iacd-2|kontakt ze społecznościami|engaging with communities
iacd-3|planowanie z uczestnictwem|participatory planning
iacd-4|organizowanie ku zmianie|organising for change
iacd-5|uczenie się ku zmianie|learning for change
iacd-6|różnorodność i włączanie|diversity and inclusion
iacd-7|przywództwo i zaplecze|building leadership and infrastructure
iacd-8|rozwijanie polityki i praktyki|developing and improving policy and practice
nos-ka1|rozumienie i praktyka rozwoju społeczności|understand and practise community development
nos-ka2|rozumienie społeczności i kontakt z nimi|understand and engage with communities
nos-ka3|praca z grupą i wspólne działanie|group work and collective action
nos-ka4|współpraca międzysektorowa|collaboration and cross-sector working
nos-ka5|uczenie się społeczności ku zmianie|community learning for social change
nos-ka6|zarządzanie i rozwój organizacji|governance and organisational development`,
  indicator: `
I01|uczestnictwa w działaniach|participations
I02|zasięg wobec liczby mieszkańców|reach
I03|godziny wolontariatu|volunteer hours
I04|wolontariusze w szczycie|volunteers at peak
I05|aktywne grupy|active groups
I06|usamodzielnienie grup|self-managed groups
I07|trwałość grup|group survival
I08|partnerstwa|partnerships
I09|różnorodność partnerstwa|sector diversity
I10|wielkość sieci|network size
I11|gęstość sieci|network density
I12|nowe powiązania|new co-operation links
I13|inicjatywy oddolne|inhabitant-initiated actions
I14|samodzielne prowadzenie|self-led share
I15|zależność od organizatora|dependence on the organiser
I16|realizacja planu|plan completion
I17|terminowość|on-time completion
I18|potrzeby rozwiązane|needs solved
I19|dowody zmiany|evidence of change
I20|poczucie wpływu|sense of agency
I21|zaufanie sąsiedzkie|trust between neighbours
I22|jakość życia w miejscu|satisfaction with the place
I23|różnorodność uczestników|inclusion of groups
I24|praca w terenie|field share
I25|obciążenie organizatora|organiser's load
I26|rytm dokumentacji|documentation rhythm
I27|postęp kompetencji|progress of competencies
I28|czas etapu|time in a stage
I29|koszt na uczestnictwo|cost per participation
I30|trwałość po wycofaniu|continuation after handover`,
  parameter: `
fte-per-process|etat na proces|full-time equivalent per process
processes-per-organiser|procesy naraz na organizatora|processes per organiser at a time
community-size|wielkość społeczności na organizatora|community size per organiser
field-share|część czasu w terenie|share of time in the field
supervision-sessions|sesje superwizji w roku|supervision sessions a year
supervision-hours|godziny superwizji w roku|supervision hours a year
team-meeting|spotkanie zespołu organizatorów|meeting of the team of organisers
diary-rhythm|wpisy w dzienniku|diary entries
map-and-plan-rhythm|nowa mapa i nowy plan|new map and new plan
report-rhythm|sprawozdanie|report
inhabitants-per-social-worker|mieszkańcy na pracownika socjalnego|inhabitants per social worker
families-per-social-worker|rodziny i osoby na pracownika socjalnego|families and persons per social worker`,
  law: `
assistance-6-12|praca socjalna|social work
assistance-15|na czym polega pomoc społeczna|what social assistance consists of
assistance-45|praca socjalna ze społecznością|social work with a community
assistance-110|ośrodek gminy i norma zatrudnienia|the municipality's centre and its staffing norm
assistance-116|kwalifikacje pracownika socjalnego|qualifications of a social worker
assistance-117-118a|komisje egzaminacyjne i specjalizacja|examination commissions and specialisation
assistance-121a|superwizja|supervision
assistance-25-7|dane przy zadaniu zleconym|data of a commissioned task
assistance-100|dobro osób i ochrona danych|welfare of persons and data protection
assistance-134m|szczególny tryb danych|a special regime of data
supervision-regulation|zasady superwizji|rules of supervision
specialisation-regulation|specjalizacja pracowników socjalnych|specialisation of social workers
cus-act|ustawa o CUS|the act on social services centres
cus-2|dziedziny usług społecznych|areas of social services
cus-13-1-6|działania wspierające|supporting actions
cus-32|zadania organizatora w CUS|tasks of the organiser in a centre
cus-training|szkolenie organizatora|training of the organiser
cus-qualifications|kwalifikacje organizatora w CUS|qualifications of the organiser in a centre
public-benefit|zlecanie zadań organizacjom|commissioning tasks to organisations
digital-accessibility|dostępność cyfrowa|digital accessibility
accessibility-for-people|dostępność dla osób ze szczególnymi potrzebami|accessibility for people with special needs
qualifications-system|rejestr kwalifikacji|register of qualifications`,
  publication: `
framework-model|Ramowy model środowiskowej pracy socjalnej / organizowania społeczności lokalnej
model|Model środowiskowej pracy socjalnej / organizowania społeczności lokalnej
lis-1|Prace Laboratorium Innowacji Społecznej, nr 1
lis-3|Prace LIS, III: Praca socjalna jako edukacja ku zmianie. Od edukacji do polityki
abc-1|ABC OSL 1: Organizator społeczności lokalnej – refleksyjny praktyk
abc-2|ABC OSL 2: Organizowanie społeczności lokalnej – metodyka pracy środowiskowej
abc-3|ABC OSL 3: Organizowanie społeczności lokalnej – usługa społeczna
evaluation-tools|Analiza narzędzi badawczo-ewaluacyjnych w oparciu o model OSL
evaluation-review|Recenzja narzędzi ewaluacyjnych ze szczególnym uwzględnieniem narzędzi brytyjskich
service-standard|Model realizacji usług o określonym standardzie w gminie
local-diagnosis|Diagnoza lokalna dla partnerstwa lokalnego (Ursus, Wola)
films|Filmy z pilotażu, strona osl.org.pl, forum.osl.org.pl`,
  event: `
cal-programme|program CAL|CAL programme
cal-nationwide|stowarzyszenie CAL|CAL association
project-start|początek projektu|start of the project
lis-work|prace LIS|work of the LIS
pilot|pilotaż|pilot
evaluation-analysis|analiza narzędzi ewaluacji|analysis of evaluation tools
warsaw-conference|konferencja w Warszawie|conference in Warsaw
trainings|szkolenia dwudniowe|two-day trainings
final-model|końcowy model i zeszyty LIS|final model and LIS papers
forum|Forum OSL
abc-series|seria ABC|ABC series
project-end|koniec projektu|end of the project
krakow-conference|konferencja w Krakowie|conference in Kraków
cus-act|ustawa o CUS|act on social services centres`,
  pilot: `
workers|pracownicy w pilotażu|workers in the pilot
centres|ośrodki w pilotażu|centres in the pilot
years|lata pilotażu|years of the pilot
sessions|sesje szkoleniowe|training sessions`,
  place: `
warszawa|Warszawa|Warsaw
swarzedz|Swarzędz
krakow|Kraków
bielsko-biala|Bielsko-Biała`,
  training: `
two-day-2013|szkolenia dwudniowe 2013|two-day trainings of 2013
pilot-sessions|przygotowanie w pilotażu|preparation in the pilot
cal-2006-2022|szkolenia CAL 2006–2022|CAL trainings 2006–2022
outline-day-1|zarys dnia pierwszego|outline of day one
outline-day-2|zarys dnia drugiego|outline of day two`,
  label: `
name|nazwa projektu|project name
aim|cel projektu|aim of the project
initiator|inicjator|initiator
leader|lider|leader
duration|czas trwania|duration
programme|program|programme
number|numer projektu|project number
funding|finansowanie|funding`,
  word: `
osl|organizowanie społeczności lokalnej (OSL)|community organising (OSL)
community-social-work|środowiskowa praca socjalna|community social work
community-work|praca środowiskowa|community work
community-practice|praktyka środowiskowa|community practice
osl-service|usługa OSL|OSL service
community|społeczność|community
territorial|społeczność lokalna, terytorialna|local, territorial community
categorial|społeczność kategorialna|categorial community
communion|wspólnota|communion
self-government-community|wspólnota samorządowa|self-government community
local-milieu|środowisko lokalne|local milieu
inhabitant|mieszkaniec|inhabitant
empowerment|upodmiotowienie|empowerment
agency|podmiotowość|agency
participation|partycypacja|participation
self-help|samopomoc|self-help
community-bond|więź wspólnotowa|community bond
integration|integracja społeczna|social integration
component-activation|aktywizacja|activation
component-diagnosis|diagnoza środowiskowa|community diagnosis
education|edukacja środowiskowa|environmental education
activating-research|badania aktywizujące|activating research
social-exclusion|wykluczenie społeczne|social exclusion
marginalisation|marginalizacja|marginalisation
osl-process|proces OSL|OSL process
stage|etap|stage
stage-preparation|przygotowanie|preparation
stage-entry|wejście w społeczność|entry
stage-diagnosis|diagnoza (etap)|diagnosis (stage)
stage-activation|aktywizacja, budowanie grup|activation and group building
stage-planning|wspólne planowanie|participatory planning
stage-action|realizacja działań|action
stage-structures|trwałe struktury|lasting structures
stage-handover|przekazanie i wycofanie|handover and withdrawal
closed|zamknięcie procesu|closing of a process
stage-transition|decyzja o przejściu|stage transition
exit-criterion|kryterium wyjścia|exit criterion
strategy-consensus|strategia konsensusu i współdziałania|strategy of consensus and co-operation
strategy-education-persuasion|strategia edukacyjno-perswazyjna|strategy of education and persuasion
strategy-conflict|strategia konfliktowa|strategy of conflict
community-organizer|organizator społeczności lokalnej|community organiser
local-animator|animator lokalny (animator)|local animator
network-organizer|organizator sieci społecznych (mediator)|organiser of social networks (mediator)
local-planner|lokalny planista (lokalny polityk społeczny)|local planner (local social policy maker)
reflective-practitioner|refleksyjny praktyk|reflective practitioner
specialisation|specjalizacja|specialisation
competence|kompetencja|competence
competence-level|poziom kompetencji|competence level
self-assessment|samoocena|self-assessment
supervision|superwizja|supervision
supervisor|superwizor|supervisor
disclosure-consent|zgoda na przekazanie wniosków|disclosure consent
professional-ethics|etyka zawodowa|professional ethics
axial-tool|narzędzie osiowe (główne)|axial (main) tool
supporting-tool|narzędzie wspierające|supporting tool
form|formularz|form
community-card|karta społeczności|community card
resource-needs-map|mapa zasobów i potrzeb|resource and needs map
resource|zasób|resource
need|potrzeba|need
actor-map|mapa aktorów|actor map
actor|aktor, podmiot działania|actor
organizer-diary|dziennik organizatora|organiser's diary
conversation-register|rejestr rozmów|conversation register
research-walk|spacer badawczy|research walk
research-activity|badanie|research activity
group|grupa|group
citizens-group|grupa obywatelska|citizens' group
self-help-group|grupa samopomocowa|self-help group
informal-group|grupa nieformalna|informal group
local-leader|lider lokalny|local leader
local-partnership|partnerstwo lokalne|local partnership
cooperation-network|sieć współpracy|co-operation network
partnership-agreement|umowa partnerska, regulamin|partnership agreement
osl-plan|plan działania, plan OSL|OSL plan
cus-osl-plan|plan organizowania społeczności lokalnej (CUS)|plan of organising the community (CUS)
supporting-action|działania wspierające|supporting actions
goal|cel|goal
outcome|rezultat, zmiana|outcome
indicator|wskaźnik|indicator
community-event|wydarzenie, działanie|event
social-campaign|kampania społeczna|social campaign
advocacy|rzecznictwo|advocacy
civic-information|informacja obywatelska|civic information
volunteering|wolontariat|volunteering
evaluation|ewaluacja|evaluation
evidence-of-change|dowód zmiany|evidence of change
monitoring|monitoring
period-report|sprawozdanie|period report
ops|ośrodek pomocy społecznej (OPS, MOPS, GOPS)|social assistance centre
cus|centrum usług społecznych (CUS)|social services centre
pcpr|powiatowe centrum pomocy rodzinie (PCPR)|county family support centre
rops|regionalny ośrodek polityki społecznej (ROPS)|regional social policy centre
ngo|organizacja pozarządowa|non-governmental organisation
lis|Laboratorium Innowacji Społecznej (LIS)|Social Innovation Laboratory (LIS)
cal|Centrum Wspierania Aktywności Lokalnej CAL|CAL association
isp|Instytut Spraw Publicznych (ISP)|Institute of Public Affairs (ISP)
crzl|Centrum Rozwoju Zasobów Ludzkich (CRZL)|Human Resources Development Centre (CRZL)
forum-osl|Forum OSL
community-work-team|zespół pracy ze społecznością|community work team
social-worker|pracownik socjalny|social worker
family-assistant|asystent rodziny|family assistant
pal|program aktywności lokalnej (PAL)|local activity programme
srps|strategia rozwiązywania problemów społecznych (SRPS)|strategy of solving social problems
ipus|indywidualny plan usług społecznych (IPUS)|individual plan of social services
ozps|ocena zasobów pomocy społecznej (OZPS)|resource assessment
mrips-03|sprawozdanie MRiPS-03 (MPiPS-03)|statistical report 03
data-controller|administrator danych|data controller
accessibility-declaration|deklaracja dostępności|accessibility declaration
pilot|pilotaż|pilot
two-day-training|szkolenie dwudniowe|two-day training`,
  question: `
pilot-size|wielkość pilotażu|size of the pilot
project-end|koniec projektu|end of the project
role-names|nazwy ról|names of the roles
stages|liczba i nazwy etapów|number and names of stages
competencies|lista kompetencji i poziomy|list of competencies and levels
evaluation-steps|kroki ewaluacji i wskaźniki|evaluation steps and indicators
tool-or-form|narzędzie a formularz|tool or form
main-or-axial|główne czy osiowe|main or axial
specialisation|specjalizacja organizatora|specialisation of organisers
cus-articles|artykuły o organizatorze w CUS|articles on the organiser in a centre
cus-plan|treść i zatwierdzanie planu w CUS|content and approval of a centre's plan
training-hours|godziny szkolenia organizatora|training hours of the organiser
regulation-issuer|kto wydał Dz.U. 2020 poz. 664|issuer of Dz.U. 2020 poz. 664
article-45|numeracja art. 45|numbering of art. 45
staffing-norm|norma zatrudnienia|staffing norm
number-of-partners|liczba partnerów|number of partners
damaged-regon|uszkodzone słowo przed numerem|damaged word before a number
beneficiaries|dla kogo|for whom
who-can-organise|kto może organizować|who can organise
territorial-or-categorial|terytorialna czy kategorialna|territorial or categorial
communion|wspólnota|communion
measuring-empowerment|miara upodmiotowienia|measure of empowerment
esco-version|wydanie ESCO|version of ESCO
nip-check-digit|cyfra kontrolna NIP|check digit of NIP
small-numbers|anonimowość małych społeczności|anonymity of small communities`,
}

/** By code list, a line each: code, Polish, English when it differs; first the title, without a code. */
export const lists: Readonly<Record<string, string>> = {
  component: `
|Komponent|Component
diagnosis|diagnoza środowiskowa|community diagnosis
activation|aktywizacja|activation
integration|integracja|integration
education|edukacja|education`,
  strategy: `
|Strategia|Strategy
consensus|konsensus i współdziałanie|consensus and co-operation
education-persuasion|edukacyjno-perswazyjna|education and persuasion
conflict|konfliktowa|conflict`,
  "actor-kind": `
|Kto działa|Actor
inhabitant|mieszkaniec lub mieszkanka|inhabitant
local-leader|lider lokalny|local leader
informal-group|grupa nieformalna|informal group
citizens-group|grupa obywatelska|citizens' group
self-help-group|grupa samopomocowa|self-help group
volunteer-group|grupa wolontariuszy|volunteers' group
ngo|organizacja pozarządowa|non-governmental organisation
local-fund|fundusz lokalny|community fund
social-enterprise|przedsiębiorstwo społeczne|social enterprise
neighbourhood-centre|centrum sąsiedzkie|neighbourhood centre
culture-house|dom kultury|culture house
school|szkoła|school
library|biblioteka|library
parish|parafia|parish
ops|ośrodek pomocy społecznej|social assistance centre
cus|centrum usług społecznych|social services centre
police|policja|police
health|ochrona zdrowia|health care
commune-office|urząd gminy|commune office
council|rada gminy, osiedla lub sołectwo|council, estate council or sołectwo
decision-maker|lokalny decydent|local decision-maker
business|przedsiębiorca|entrepreneur
media|media lokalne|local media
field-social-worker|pracownik socjalny rejonowy|field social worker
family-assistant|asystent rodziny|family assistant
other-specialist|inny specjalista w terenie|other field specialist`,
  sector: `
|Sektor|Sector
public|publiczny|public
ngo|pozarządowy|non-governmental
business|biznes|business
informal|nieformalny (mieszkańcy)|informal (inhabitants)
church|kościelny|church`,
  "community-kind": `
|Rodzaj społeczności|Kind of community
territorial|terytorialna – łączy ją miejsce|territorial – tied by a place
categorial|kategorialna – łączy ją inna cecha|categorial – tied by another trait`,
  "resource-category": `
|Rodzaj zasobu|Category of resource
institutional-public|instytucja publiczna|public institution
institutional-ngo|organizacja pozarządowa|non-governmental organisation
institutional-business|firma|business
material|zasób materialny|material resource
human-collective|zasób ludzki (grupa, umiejętności)|human resource (group, skills)`,
  availability: `
|Dostępność|Availability
open|dostępny dla wszystkich|open to all
on-request|na prośbę|on request
limited|ograniczona|limited
unknown|nie wiadomo|unknown`,
  "observation-source": `
|Skąd wiadomo|How it is known
observation|obserwacja|observation
talk|rozmowa|talk
document|dokument|document
survey|ankieta|survey`,
  "need-kind": `
|Co to jest|What it is
need|potrzeba|need
problem|problem
idea|pomysł|idea
dream|marzenie|dream`,
  "need-area": `
|Dziedzina|Area
housing|mieszkanie|housing
space|przestrzeń|space
safety|bezpieczeństwo|safety
children-youth|dzieci i młodzież|children and youth
seniors|seniorzy|seniors
work|praca|work
health-environment|zdrowie i środowisko|health and environment
culture|kultura|culture
transport|transport
relations|relacje sąsiedzkie|relations between neighbours
other|inna|other`,
  "local-influence": `
|Czy można to zmienić na miejscu|Can it be changed locally
yes|tak|yes
partly|częściowo|partly
no|nie|no`,
  "need-status": `
|Stan|Status
open|otwarta|open
in-plan|w planie|in the plan
solved|rozwiązana|solved
dropped|odłożona|dropped`,
  "activity-kind": `
|Rodzaj pracy|Kind of work
talk|rozmowa|talk
meeting|spotkanie|meeting
event|wydarzenie|event
fieldwork|praca w terenie|fieldwork
travel|dojazd|travel
desk|praca przy biurku|desk work
network|sieć i partnerstwo|network and partnership
supervision|superwizja|supervision
training|szkolenie|training
reporting|sprawozdawczość|reporting`,
  willingness: `
|Chęć działania|Wants to act
yes|chce działać|wants to act
maybe|może|maybe
no|nie|no`,
  "research-method": `
|Metoda|Method
individual-interview|wywiad indywidualny|individual interview
focus-group|wywiad grupowy|focus group
survey|ankieta|survey
observation|obserwacja|observation
document-analysis|analiza dokumentów|document analysis
walk|spacer badawczy|research walk
meeting|spotkanie|meeting
world-cafe|world café
photovoice|photovoice`,
  "group-kind": `
|Rodzaj grupy|Kind of group
citizens-group|grupa obywatelska|citizens' group
self-help-group|grupa samopomocowa|self-help group
volunteer-group|grupa wolontariuszy|volunteers' group
task-group|grupa zadaniowa|task group
informal-group|inicjatywa nieformalna|informal initiative
seniors|grupa seniorów|seniors' group
youth|grupa młodzieżowa|youth group
other|inna|other`,
  "group-status": `
|Stan grupy|Status of the group
forming|powstaje|forming
active|działa|active
resting|ma przerwę|resting
independent|samodzielna|independent
dissolved|rozwiązana|dissolved`,
  "partnership-status": `
|Stan partnerstwa|Status of the partnership
idea|pomysł|idea
forming|powstaje|forming
formal|zawarte|formal
acting|działa|acting
independent|samodzielne|independent
ended|zakończone|ended`,
  "plan-basis": `
|Podstawa planu|Basis of the plan
ops-programme|program ośrodka pomocy społecznej|programme of the social assistance centre
cus-plan|plan centrum usług społecznych|plan of the social services centre
pal|program aktywności lokalnej|local activity programme
project|projekt|project
ngo-contract|umowa z organizacją pozarządową|contract with an NGO`,
  "action-owner": `
|Kto odpowiada|Who is responsible
inhabitants|mieszkańcy|inhabitants
group|grupa|a group
partnership|partnerstwo|the partnership
organizer|organizator|the organiser
institution|instytucja|an institution`,
  "event-kind": `
|Rodzaj|Kind
meeting|spotkanie|meeting
workshop|warsztat|workshop
picnic|piknik lub święto|picnic or celebration
campaign|kampania|campaign
clean-up|wspólne porządki|clean-up
education|zajęcia edukacyjne|education
self-help|samopomoc|self-help
debate|debata|debate
consultation|konsultacje|consultation
other|inne|other`,
  "event-party": `
|Kto|Who
inhabitants|mieszkańcy|inhabitants
group|grupa|a group
partnership|partnerstwo|the partnership
organizer|organizator|the organiser
institution|instytucja|an institution`,
  "evaluation-method": `
|Metoda|Method
workshop|warsztat z uczestnikami|participatory workshop
survey|ankieta|survey
interviews|wywiady|interviews
data-analysis|analiza danych|data analysis`,
  "evaluation-decision": `
|Decyzja|Decision
continue|kontynuować|continue
change|zmienić|change
stop|zakończyć|stop`,
  "indicator-unit": `
|Jednostka wskaźnika|Unit of an indicator
participations|uczestnictwa|participations
percent|procent|percent
hours|godziny|hours
people|osoby|people
count|liczba|count
ratio|od 0 do 1|0 to 1
points|punkty od 1 do 5|points 1 to 5
levels|poziomy|levels
days|dni|days
hours-per-week|godziny na tydzień|hours a week
zloty-per-participation|złote na uczestnictwo|złoty per participation`,
  outcome: `
|Wynik|Outcome
handed-over|przekazany społeczności|handed over to the community
suspended|zawieszony na stałe|suspended for good
discontinued|zakończony przed czasem|discontinued`,
}
