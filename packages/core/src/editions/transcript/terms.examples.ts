/**
 * Every term of osl-2014 but its words, written by hand from the dossier: key, name in the source, mark and sources.
 * Not here: words of the vocabulary (`words.examples.ts`); nothing is copied out of the edition.
 */
import type { Kind } from "../../Model.ts"
import type { Row } from "./rows.examples.ts"
import { rows } from "./rows.examples.ts"

/** The same evidence for all of a list, key by key. */
const all = (
  keys: string,
  evidence: string,
  more = "",
  names: ReadonlyArray<string> = [],
): ReadonlyArray<Row> =>
  rows(
    keys
      .trim()
      .split(/\s+/)
      .map((key, index) => `${key} | ${names[index] ?? ""} | ${evidence}${more}`)
      .join("\n"),
  )

export const transcript: { readonly [K in Exclude<Kind, "word">]: ReadonlyArray<Row> } = {
  // 1.2
  statement: rows(`
bonds-and-agency | | seed:seed-000 | definition=seed:seed-000
means | | seed:seed-000 | definition=seed:seed-000
two-sided-change | | seed:seed-000 | definition=seed:seed-000
addressees | | seed:seed-004 | definition=seed:seed-004
beyond-social-work | | public:S04 | definition=public:S04
basic-method | | public:S04,S71 | definition=public:S04,S71
name-from-english | | public:S04 | definition=public:S04
part-of-practice | | public:S08 | definition=public:S08
who-organises | | public:S08,S03 | definition=public:S08,S03
qualified-service | | public:S16 | definition=public:S16
for-all-inhabitants | | public:S09 | definition=public:S09
polish-root | | public:S07,S39 | definition=public:S07,S39
practical-root | | public:S01,S04 | definition=public:S01,S04`),
  // 1.5
  value: rows(`
agency | podmiotowość, upodmiotowienie | seed:seed-000,S03 | definition=inferred
self-help | samopomoc | seed:seed-000 | definition=inferred
community-bond | więź wspólnotowa | seed:seed-000 | definition=inferred
solidarity | solidarność, solidaryzm społeczny | public:S10 | definition=inferred
potentials | praca na potencjałach | public:S10 | definition=inferred
participation | podmiotowa partycypacja, współdecydowanie | public:S13 | definition=inferred
common-good | dobro wspólne | public:S07 | definition=inferred
social-justice | sprawiedliwość społeczna, wyrównywanie szans | public:S12,S28 | definition=public:S12,S28
subsidiarity | pomocniczość | inferred:S78 | definition=inferred
self-determination | samostanowienie | public:S12 | definition=inferred
shared-responsibility | współodpowiedzialność | public:S15 | definition=inferred`),
  // 1.6, P1 to P7
  principle: rows(`
self-help | samopomocy | public:S12,S13 | from=public:S12,S13 | to=public:S12,S13 | definition=inferred
work-with | przez ludzi | public:S12,S13 | from=public:S12,S13 | to=public:S12,S13 | definition=inferred
participation | partycypacji | public:S13 | from=public:S13 | to=public:S13 | definition=inferred
citizen | perspektywy klienta | inferred | from=public:S13 | to=inferred | definition=inferred
strengths | zasobów i mocnych stron | inferred:S10 | from=inferred:S10 | to=inferred:S10 | definition=inferred
process | procesu | public:S12,S05 | from=public:S12,S05 | to=public:S12,S05 | definition=inferred
own-structures | struktur, które przejmują | public:S12 | from=public:S12 | to=public:S12 | definition=inferred`),
  // 1.9, 2.5
  component: rows(`
diagnosis | diagnoza środowiskowa | public:S05 | topics=public:S05 | definition=inferred:S05 | emphasis=inferred
activation | aktywizacja | public:S05 | topics=public:S05 | definition=inferred:S05 | emphasis=inferred
integration | integracja | public:S05 | topics=public:S05 | definition=inferred:S05 | emphasis=inferred
education | edukacja | public:S05 | topics=public:S05 | definition=inferred:S05 | emphasis=inferred`),
  // 1.7
  strategy: rows(`
consensus | strategia konsensusu i współdziałania | public:S05,S06 | when=inferred | definition=inferred
education-persuasion | strategia edukacyjno-perswazyjna | public:S05,S06 | when=inferred | definition=inferred
conflict | strategia konfliktowa | public:S05,S06 | when=inferred | definition=inferred`),
  // 1.4, 3.2
  role: rows(`
local-animator | animator lokalny | public:S03 | names=inferred:seed-004,S03 | tasks=inferred:S15,S17,S24,S64 | definition=inferred:S15,S17,S24 | products=inferred
network-organizer | organizator sieci społecznych | public:S03 | names=inferred:seed-004,S03 | tasks=inferred:S15,S17,S24,S64 | definition=inferred:S15,S17,S24 | products=inferred
local-planner | lokalny planista | public:S03 | names=inferred:seed-004,S03 | tasks=inferred:S15,S17,S24,S64 | definition=inferred:S15,S17,S24 | products=inferred`),
  // 2.3; a row of which a page states only some is inferred and names the page
  stage: rows(`
preparation | Przygotowanie | inferred | definition=public:S21 | conditions=inferred | activities=public:S21,S10 | instruments=public:S14 | outputs=inferred:S24 | lead=inferred
entry | Wejście w społeczność | inferred | definition=inferred:S20 | conditions=inferred | activities=inferred:S20 | instruments=inferred | outputs=inferred:S20 | lead=inferred
diagnosis | Diagnoza | inferred | definition=public:S05 | conditions=inferred | activities=inferred:S05 | instruments=inferred | outputs=public:S20 | lead=inferred:S24
activation | Aktywizacja | inferred | definition=inferred:S15 | conditions=inferred | activities=inferred:S30,S33,S06 | instruments=inferred | outputs=inferred | lead=inferred
planning | Wspólne planowanie | inferred | definition=inferred:S21 | conditions=inferred | activities=inferred:S05 | instruments=public:S64,S65 | outputs=inferred:S37 | lead=inferred
action | Realizacja działań | inferred | definition=inferred:S05 | conditions=inferred | activities=inferred:S06,S05 | instruments=inferred | outputs=inferred:S37 | lead=inferred
structures | trwałe struktury | inferred | definition=public:S12,S14 | conditions=inferred | activities=inferred:S06,S34 | instruments=inferred:S34 | outputs=inferred | lead=inferred
handover | Przekazanie i wycofanie | inferred | definition=public:S12,S33 | conditions=inferred | activities=inferred | instruments=inferred | outputs=inferred | lead=inferred`),
  // 4.1
  "tool-class": rows(`
axial | narzędzia osiowe | public:S05,S06 | definition=public:S02
supporting | narzędzia wspierające | public:S05,S06 | definition=public:S05,S06`),
  tool: rows(`
territorial-work | ze społecznościami terytorialnymi | public:S05,S06 | class=public:S05,S06 | definition=inferred
categorial-work | ze społecznościami kategorialnymi | public:S05,S06 | class=public:S05,S06 | definition=inferred
local-partnership | partnerstwo lokalne | public:S05,S06 | class=public:S05,S06 | definition=inferred
groups | grupy w społeczności lokalnej | public:S05,S06 | class=public:S05,S06 | definition=inferred
volunteering | wolontariat | public:S05,S06 | class=public:S05,S06 | definition=inferred
campaigns-and-events | kampanie społeczne i wydarzenia lokalne | public:S05,S06 | class=public:S05,S06 | definition=inferred
advocacy | rzecznictwo interesu publicznego i informacja obywatelska | public:S05,S06 | class=public:S05,S06 | definition=inferred`),
  // 4.2, 4.3
  form: rows(`
F01 | karta społeczności | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F02 | mapa zasobów i potrzeb | public:S20 | tools=inferred | stages=inferred | frequency=inferred | definition=public:S20
F03 | karta zasobu | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F04 | karta potrzeby | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F05 | mapa aktorów i sieci | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F06 | dziennik organizatora | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F07 | rejestr rozmów | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F08 | spacer badawczy | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F09 | badani | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F10 | karta grupy | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F11 | karta partnerstwa lokalnego | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F12 | plan działania | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F13 | karta wydarzenia | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F14 | karta wolontariatu | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F15 | arkusz ewaluacji | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F16 | rejestr dowodów zmiany | public:S24,S25 | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F17 | arkusz samooceny kompetencji | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F18 | karta superwizji | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred:S46
F19 | sprawozdanie okresowe | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred
F20 | karta rzecznictwa | inferred | tools=inferred | stages=inferred | frequency=inferred | definition=inferred`),
  // 5.3
  actor: rows(`
inhabitant | mieszkaniec | public:S17 | sort=public:S17 | definition=inferred
local-leader | lider lokalny | public:S08 | sort=public:S08 | definition=inferred
informal-group | grupa nieformalna | public:S80 | sort=public:S80 | definition=inferred
citizens-group | grupa obywatelska | inferred:S08 | sort=inferred:S08 | definition=inferred
self-help-group | grupa samopomocowa | public:S15 | sort=public:S15 | definition=inferred
volunteer-group | grupa wolontariuszy | public:S06 | sort=public:S06 | definition=inferred
ngo | organizacja pozarządowa | public:S04 | sort=public:S04 | definition=inferred
local-fund | fundusz lokalny | public:S08 | sort=public:S08 | definition=inferred
social-enterprise | przedsiębiorstwo społeczne | public:S08 | sort=public:S08 | definition=inferred
neighbourhood-centre | centrum sąsiedzkie | public:S08 | sort=public:S08 | definition=inferred
culture-house | dom kultury | public:S04 | sort=public:S04 | definition=inferred
school | szkoła | public:S04 | sort=public:S04 | definition=inferred
library | biblioteka | public:S34 | sort=public:S34 | definition=inferred
parish | parafia | public:S04 | sort=public:S04 | definition=inferred
ops | ośrodek pomocy społecznej | public:S21,S79 | sort=public:S21,S79 | definition=inferred
cus | centrum usług społecznych | public:S69,S64 | sort=public:S69,S64 | definition=inferred
police | policja | public:S80 | sort=public:S80 | definition=inferred
health | ochrona zdrowia | public:S80 | sort=public:S80 | definition=inferred
commune-office | urząd gminy | public:S09 | sort=public:S09 | definition=inferred
council | rada gminy | public:S69,S13 | sort=public:S69,S13 | definition=inferred
decision-maker | lokalny decydent | public:S08 | sort=public:S08 | definition=inferred
business | przedsiębiorca | public:S17 | sort=public:S17 | definition=inferred
media | media lokalne | inferred:S06 | sort=inferred:S06 | definition=inferred
field-social-worker | pracownik socjalny rejonowy | public:S24 | sort=public:S24 | definition=inferred
family-assistant | asystent rodziny | public:S15 | sort=public:S15 | definition=inferred
other-specialist | inny specjalista | public:S08 | sort=public:S08 | definition=inferred`),
  // 5.4
  structure: rows(`
task-group | grupa zadaniowa | inferred | data=inferred | life=inferred | definition=inferred
self-help-group | grupa samopomocowa | public:S15 | data=inferred | life=inferred | definition=inferred
citizens-group | grupa obywatelska | inferred | data=inferred | life=inferred | definition=inferred
local-partnership | partnerstwo lokalne | public:S34 | data=inferred | life=inferred | definition=public:S34
cooperation-network | sieć współpracy | seed:seed-000 | data=inferred | life=inferred | definition=inferred
development-institution | instytucja rozwoju lokalnego | public:S08 | data=inferred | life=inferred | definition=inferred`),
  // 5.5
  relation: all(
    `employs member-of leads supports co-operates-with commissions supervises partner-of organises reports-to
     trains monitors researches represents`,
    "inferred",
    " | from=inferred | to=inferred | definition=inferred",
  ),
  // 5.1
  institution: rows(`
ops | ośrodek pomocy społecznej | public:S21 | role=public:S21 | definition=public:S79
mops-gops | miejsko-gminny ośrodek pomocy społecznej | public:S79 | role=public:S79 | definition=public:S79
cus | centrum usług społecznych | public:S69,S64 | role=public:S69,S64 | definition=public:S69,S64
pcpr | powiatowe centrum pomocy rodzinie | public:S74 | role=inferred | definition=public:S74
rops | regionalny ośrodek polityki społecznej | public:S67,S48 | role=public:S67,S48 | definition=public:S67,S48
crzl | Centrum Rozwoju Zasobów Ludzkich | seed:seed-004 | role=seed:seed-004 | definition=seed:seed-004
cal | Centrum Wspierania Aktywności Lokalnej CAL | seed:seed-000 | role=seed:seed-000 | definition=public:seed-000,S29
isp | Fundacja Instytut Spraw Publicznych | seed:seed-004 | role=seed:seed-004 | definition=inferred
lis | Laboratorium Innowacji Społecznej | seed:seed-004,S23 | role=public:S22 | definition=seed:seed-004,S23
dps-mpips | Departament Pomocy i Integracji Społecznej | seed:seed-000,seed-004 | role=seed:seed-000,seed-004 | definition=public:S48,S68
forum-osl | Ogólnopolskie Forum Organizatorów Społeczności Lokalnych | public:S25 | role=public:S25 | definition=public:S25
ngo | organizacja pozarządowa | seed:seed-004 | role=public:S02 | definition=inferred
training-bodies | jednostki szkolące | public:S43,S46 | role=public:S43,S46 | definition=public:S43,S46`),
  // 3.3
  "knowledge-field": rows(`
K1 | diagnoza środowiska | public:S21 | roles=inferred | definition=inferred
K2 | profil społeczności | public:S21 | roles=inferred | definition=inferred
K3 | zarządzanie informacją i zasobami | public:S21 | roles=inferred | definition=inferred
K4 | budowanie sieci współpracy lokalnych struktur | public:S21 | roles=inferred | definition=inferred
K5 | podtrzymywanie zaangażowania, motywowanie | public:S21 | roles=inferred | definition=inferred
K6 | dochodzenie do konsensusu, wspólny cel | public:S21 | roles=inferred | definition=inferred
K7 | wykorzystanie lokalnego potencjału społecznego | public:S21 | roles=inferred | definition=inferred
K8 | praca poprzez grupy | public:S21 | roles=inferred | definition=inferred
K9 | wolontariat | public:S21 | roles=inferred | definition=inferred
K10 | projektowanie lokalnej polityki społecznej | public:S21 | roles=inferred | definition=inferred`),
  // 3.4; what is based on "section 7" names the pages on the organiser's tasks
  competency: rows(`
C01 | teoria i wartości organizowania | inferred:S42,S41
C02 | ramy prawne pomocy społecznej i CUS | inferred:S64
C03 | wiedza o społeczności: socjologia, psychologia społeczna | inferred:S21
C04 | lokalna polityka społeczna i dokumenty strategiczne | inferred:S21
C05 | diagnoza i badania aktywizujące | inferred:S21,S41
C06 | mapa zasobów i potrzeb | inferred:S21,S20
C07 | rozmowa i słuchanie | inferred:S30
C08 | spotkań i grup | inferred:S21,S41
C09 | wzmacnianie liderów | inferred:S42
C10 | mobilizowanie i motywowanie | inferred:S21
C11 | praca z wolontariuszami | inferred:S21
C12 | edukacja nieformalna | inferred:S05,S42
C13 | budowanie sieci i partnerstw | inferred:S21,S41
C14 | mediacja, negocjacje, konsensus | inferred:S21,S59
C15 | praca z konfliktem | inferred:S41
C16 | rzecznictwo i informacja obywatelska | inferred:S05,S41
C17 | planowanie | inferred:S42
C18 | projekty, fundusze, budżet | inferred:S21
C19 | monitoring i ewaluacja | inferred:S02,S37
C20 | dokumentowanie i sprawozdawczość | inferred:S24,S59
C21 | podmiotowe traktowanie | inferred:S03
C22 | korzystanie z superwizji | inferred:S11,S47
C23 | wrażliwość na różnorodność i włączanie | inferred:S42
C24 | odpowiedzialność etyczna | inferred:S05,S57`),
  // 3.5
  level: rows(`
beginner | początkujący | inferred | prk=inferred | definition=inferred
independent | samodzielny | inferred | prk=inferred | definition=inferred
advanced | zaawansowany | inferred | prk=inferred | definition=inferred
mentor | mentor, ekspert | inferred | prk=inferred | definition=inferred`),
  // 3.9, 3.10
  orientation: [
    ...all(
      `esco-community-development-social-worker esco-community-social-worker esco-community-development-officer
       esco-social-worker esco-social-work-supervisor esco-social-services-manager
       esco-social-services-policy-officer esco-social-work-practice-educator esco-social-work-researcher
       esco-mediator esco-youth-worker`,
      "public:S58",
      " | address=public:S58 | isco=public:S58 | definition=inferred:S58",
    ),
    ...all(
      `esco-work-in-teams esco-lead-others esco-negotiate-compromise esco-intercultural-competence
       esco-manage-time esco-report-facts esco-interact-with-others`,
      "public:S59",
      " | address=public:S59 | definition=inferred",
    ),
    ...all("esco-different-target-groups", "public:S60", " | address=public:S60 | definition=inferred"),
    ...all("iacd-1 iacd-2 iacd-3", "public:S42", " | definition=inferred"),
    ...all("iacd-4 iacd-5 iacd-6 iacd-7 iacd-8", "inferred:S42", " | definition=inferred"),
    ...all("nos-ka1 nos-ka2 nos-ka3 nos-ka4", "public:S41", " | definition=inferred"),
    ...all("nos-ka5 nos-ka6", "inferred:S41", " | definition=inferred"),
    ...all("nos-6 nos-7 nos-8 nos-9 nos-10 nos-11 nos-12 nos-13-16", "public:S41", " | definition=inferred"),
  ],
  // 6.2
  "evaluation-step": rows(`
outcomes | | inferred | definition=public:S37
indicators | | inferred | definition=public:S37
data-plan | | inferred | definition=public:S37
monitoring | | inferred | definition=public:S37,S24
judgement | | inferred | definition=public:S37
feedback | | inferred | definition=inferred
review | | inferred | definition=inferred`),
  // 6.4
  indicator: rows(`
I01 | uczestni | inferred
I02 | zasięg wobec liczby mieszkańców | inferred
I03 | godziny wolontariatu | inferred
I04 | wolontariusze | inferred
I05 | aktywne grupy | inferred
I06 | usamodzielnieni | inferred
I07 | trwałość grup | inferred
I08 | partnerstwa | inferred
I09 | różnorodność partnerstwa | inferred
I10 | wielkość sieci | inferred
I11 | gęstość sieci | inferred
I12 | nowe powiązania | inferred
I13 | inicjatywy oddolne | inferred
I14 | samodziel | inferred
I15 | zależność od organizatora | inferred
I16 | realizacja planu | inferred
I17 | terminowość | inferred
I18 | potrzeby rozwiązane | inferred
I19 | dowody zmiany | inferred
I20 | poczucie wpływu | inferred:S03,S38
I21 | zaufanie sąsiedzkie | inferred
I22 | jakość życia w miejscu | inferred
I23 | różnorodność uczestników | inferred
I24 | praca w terenie | inferred
I25 | obciążenie organizatora | inferred
I26 | rytm dokumentacji | inferred
I27 | postęp kompetencji | inferred
I28 | czas etapu | inferred
I29 | koszt na uczestnictwo | inferred
I30 | trwałość po wycofaniu | inferred`),
  // 7.1; 11, row 25
  parameter: rows(`
fte-per-process | | inferred | least=inferred | most=inferred
processes-per-organiser | | inferred | least=inferred | most=inferred
community-size | | inferred | least=inferred | most=inferred
field-share | | inferred | least=inferred | most=inferred
supervision-sessions | | inferred | least=inferred | definition=inferred:S46,S47
supervision-hours | | inferred | least=inferred
team-meeting | | inferred | most=inferred
diary-rhythm | | inferred | most=inferred
map-and-plan-rhythm | | inferred | most=inferred
report-rhythm | | inferred | most=inferred
smallest-number-shown | | inferred | least=inferred
inhabitants-per-social-worker | | public:S50 | most=public:S50 | definition=inferred
families-per-social-worker | | public:S50 | most=public:S50 | definition=inferred`),
  // 7.2 to 7.4, 9.5, 3.5, 3.7, 3.8
  law: rows(`
assistance-6-12 | praca socjalna | public:S77 | article=public:S77
assistance-15 | | public:S78 | article=public:S78
assistance-45 | społeczno | public:S14,S71 | article=public:S14,S71
assistance-110 | norma | public:S79,S50 | article=public:S79,S50
assistance-116 | kwalifikacje pracownika socjalnego | public:lex-116 | article=public:lex-116
assistance-117-118a | komisje egzaminacyjne | public:S43,inforlex-specialisation
assistance-121a | superwizja | public:S47 | article=public:S47
assistance-25-7 | | public:S57 | article=public:S57
assistance-100 | dobro | public:S57 | article=public:S57
assistance-134m | | public:standardyprawa-75
assistance-1990 | | public:znanyprawnik-1998-414
supervision-regulation | superwizji | public:S46 | journal=public:S46
specialisation-regulation | specjalizacja | public:S43,inforlex-specialisation
cus-act | CUS | public:S63,S67,S69
cus-2 | usług społecznych | public:S63
cus-13-1-6 | działania wspierające | public:S64
cus-32 | zadania organizatora | public:S64
cus-training | szkolenie | public:S66,S67
cus-qualifications | kwalifikacje | public:S67,S68
public-benefit | | inferred:S57
digital-accessibility | dostępność cyfrowa | public:S51,S52,S53
accessibility-for-people | | inferred
qualifications-system | | public:S62`),
  // 8.4
  publication: rows(`
framework-model | Ramowy model środowiskowej pracy socjalnej / organizowania społeczności lokalnej | seed:seed-004 | definition=public:S02
model | Model środowiskowej pracy socjalnej / organizowania społeczności lokalnej | public:S01 | authors=public:S01
lis-1 | Prace Laboratorium Innowacji Społecznej, nr 1 | seed:seed-004
lis-3 | Praca socjalna jako edukacja ku zmianie. Od edukacji do polityki | public:S75 | year=public:S75
abc-1 | Organizator społeczności lokalnej – refleksyjny praktyk | public:S11 | authors=public:S11
abc-2 | Organizowanie społeczności lokalnej – metodyka pracy środowiskowej | public:S05,S12 | year=public:S12
abc-3 | Organizowanie społeczności lokalnej – usługa społeczna | public:S10 | authors=public:S10
evaluation-tools | Analiza narzędzi badawczo-ewaluacyjnych | public:S40 | year=public:S40
evaluation-review | Recenzja narzędzi ewaluacyjnych | public:S39
service-standard | Model realizacji usług o określonym standardzie w gminie | public:S72 | year=public:S72
local-diagnosis | Diagnoza lokalna dla partnerstwa lokalnego (Ursus, Wola) | public:S74 | year=public:S74
films | osl.org.pl, forum.osl.org.pl | public:S28,S01,S25`),
  // 8.5
  event: rows(`
cal-programme | CAL | public:S35 | from=public:S35 | to=public:S35
cal-nationwide | CAL | public:S29 | from=public:S29
project-start | | seed:seed-004 | from=seed:seed-004
lis-work | LIS | public:S22 | from=public:S22 | to=public:S22
pilot | pilotaż | public:S27 | from=public:S27 | to=public:S27
evaluation-analysis | | public:S40 | from=public:S40
warsaw-conference | Warszawie | public:S28 | from=public:S28 | to=public:S28
trainings | szkolenia dwudniowe | seed:seed-000 | from=seed:seed-000
final-model | model | public:S25,S75 | from=public:S25,S75
forum | Forum OSL | public:S25 | from=public:S25
abc-series | ABC | public:S12 | from=public:S12
project-end | koniec projektu | seed:seed-004 | from=seed:seed-004
krakow-conference | Krakowie | public:S25 | from=public:S25 | to=public:S25
cus-act | CUS | public:S67,S64 | from=public:S67,S64`),
  // 8.1
  pilot: rows(`
workers | | seed:seed-000
centres | | seed:seed-000
years | | seed:seed-000
sessions | | public:S27`),
  place: rows(`
warszawa | Warszawa | public:S14,S15
swarzedz | Swarzędz | public:S27
krakow | Kraków | public:S25
bielsko-biala | Bielsko-Biała | public:S26`),
  // 8.2
  training: rows(`
two-day-2013 | dwudniowe | seed:seed-000
pilot-sessions | | public:S27
cal-2006-2022 | 2006–2022 | public:S29
outline-day-1 | | inferred:S05,S20,S21,S24
outline-day-2 | | inferred:S05,S20,S21,S24`),
  // 8.6
  label: rows(`
name | | seed:seed-000,seed-004 | value=seed:seed-000,seed-004 | definition=inferred
aim | | seed:seed-004 | value=seed:seed-004 | definition=inferred
initiator | | seed:seed-000,seed-004 | value=seed:seed-000,seed-004 | definition=inferred
leader | | seed:seed-004 | value=seed:seed-004 | definition=inferred
duration | | seed:seed-004 | value=seed:seed-004 | definition=inferred
programme | | seed:seed-004 | value=seed:seed-004 | definition=inferred
number | | public:S74 | value=public:S74 | definition=inferred
funding | | seed:seed-000,seed-004 | value=seed:seed-000,seed-004 | definition=inferred
signatories | | seed:seed-000 | value=seed:seed-000 | definition=inferred
contact | | seed:seed-000 | value=seed:seed-000 | definition=inferred`),
  // 11
  question: rows(`
pilot-size | pilotażu | inferred:seed-000,S01,S26
project-end | koniec projektu | inferred:seed-004,S25,S22,S72
role-names | ról | inferred:seed-004,S03
stages | etapów | inferred:S02,S30,S33,S37
competencies | kompetencji | inferred:S21,S07,S11
evaluation-steps | ewaluacji | inferred:S02,S39,S40
tool-or-form | narzędzie a formularz | inferred:S05,S06
main-or-axial | osiowe | inferred:S02,S05
specialisation | specjalizacja | inferred:seed-004,S43,S44,S76
cus-articles | CUS | inferred:S64,S66
cus-plan | planu | inferred:S64,S65
training-hours | godziny | inferred:S67
regulation-issuer | 664 | inferred:S66
article-45 | art. 45 | inferred:S14,S71
staffing-norm | norma | inferred:S50
number-of-partners | partnerów | inferred:seed-004
damaged-regon | uszkodzone słowo | inferred:seed-000
beneficiaries | dla kogo | inferred:seed-004,S09
who-can-organise | kto może | inferred:seed-000,S08,S68
territorial-or-categorial | kategorialna | inferred:S05
communion | wspólnota | inferred:S03,S12
measuring-empowerment | upodmiotowienia | inferred:S03,S38
esco-version | ESCO | inferred:S58,S59,S61
nip-check-digit | NIP | inferred:S54,seed-000
small-numbers | małych | inferred`),
}
