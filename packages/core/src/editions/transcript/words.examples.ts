/**
 * The canonical vocabulary, written by hand from the dossier's table (10), in its order: key, identifier, Polish, evidence.
 * What the glossary (1.1, 1.3) and 4.1 add to a row's sources is added here.
 * Not here: the other terms (`terms.examples.ts`); nothing is copied out of the edition.
 */
export const words: ReadonlyArray<
  readonly [key: string, identifier: string, says: string, evidence: string]
> = `
osl | CommunityOrganizing | organizowanie społeczności lokalnej | seed:seed-000,S01 | definition=public:S12,S14
community-social-work | CommunitySocialWork | środowiskowa praca socjalna | seed:seed-000
community-work | CommunityWork | praca środowiskowa | public:S07,S08
community-practice | CommunityPractice | praktyka środowiskowa | public:S08
osl-service | OslService | usługa OSL | seed:seed-004,S10
community | Community | społeczność | public:S03
territorial | territorial | społeczność lokalna | public:S03,S05
categorial | categorial | społeczność kategorialna | public:S03,S05
communion | Communion | wspólnota | public:S03,S12
self-government-community | SelfGovernmentCommunity | wspólnota samorządowa | public:S64
local-milieu | LocalMilieu | środowisko lokalne | inferred:S18,S19
inhabitant | Inhabitant | mieszkaniec | public:S17
empowerment | empowerment | upodmiotowienie | public:S03
agency | agency | podmiotowość | seed:seed-000
participation | participation | partycypacja | public:S13
self-help | selfHelp | samopomoc | seed:seed-000
community-bond | communityBond | więź wspólnotowa | seed:seed-000
integration | integration | integracja społeczna | public:S05
component-activation | activation | aktywizacja | public:S05
component-diagnosis | diagnosis | diagnoza środowiskowa | public:S05
education | education | edukacja środowiskowa | public:S05
activating-research | activatingResearch | badania aktywizujące | public:S05
social-exclusion | socialExclusion | wykluczenie społeczne | seed:seed-004
marginalisation | marginalisation | marginalizacja | seed:seed-004
osl-process | OslProcess | proces OSL | public:S12
stage | Stage | etap | public:S02
stage-preparation | preparation | przygotowanie | inferred
stage-entry | entry | wejście w społeczność | inferred
stage-diagnosis | diagnosis | diagnoza | inferred:S20
stage-activation | activation | aktywizacja, budowanie grup | inferred
stage-planning | planning | wspólne planowanie | inferred
stage-action | action | realizacja działań | inferred
stage-structures | structures | trwałe struktury | inferred:S12
stage-handover | handover | przekazanie i wycofanie | inferred:S12
closed | closed | zamknięcie procesu | inferred
stage-transition | StageTransition | decyzja o przejściu | inferred
exit-criterion | ExitCriterion | kryterium wyjścia | inferred
strategy-consensus | consensus | strategia konsensusu i współdziałania | public:S05
strategy-education-persuasion | education-persuasion | strategia edukacyjno-perswazyjna | public:S05
strategy-conflict | conflict | strategia konfliktowa | public:S05
community-organizer | CommunityOrganizer | organizator społeczności lokalnej | seed:S03,seed-004
local-animator | local-animator | animator lokalny | seed:S03,seed-004
network-organizer | network-organizer | organizator sieci społecznych | seed:S03,seed-004
local-planner | local-planner | lokalny planista | seed:S03,seed-004
reflective-practitioner | ReflectivePractitioner | refleksyjny praktyk | public:S11
specialisation | Specialisation | specjalizacja | seed:S43,seed-004
competence | Competence | kompetencja | public:S07
competence-level | CompetenceLevel | poziom kompetencji | inferred
self-assessment | SelfAssessment | samoocena | inferred
supervision | Supervision | superwizja | public:S47
supervisor | Supervisor | superwizor | public:S47
disclosure-consent | DisclosureConsent | zgoda na przekazanie wniosków | public:S46
professional-ethics | professionalEthics | etyka zawodowa | public:S11,S44
axial-tool | axialTool | narzędzie osiowe | public:S05,S06,S02
supporting-tool | supportingTool | narzędzie wspierające | public:S05,S06
form | FormDefinition | formularz | inferred
community-card | CommunityCard | karta społeczności | inferred:S20
resource-needs-map | ResourceNeedsMap | mapa zasobów i potrzeb | public:S20
resource | Resource | zasób | public:S20
need | Need | potrzeba | inferred:S20
actor-map | ActorMap | mapa aktorów | inferred
actor | Actor | aktor | public:S02
organizer-diary | OrganizerDiary | dziennik organizatora | inferred
conversation-register | ConversationRegister | rejestr rozmów | inferred
research-walk | ResearchWalk | spacer badawczy | inferred
research-activity | ResearchActivity | badanie | inferred
group | Group | grupa | public:S06
citizens-group | citizens-group | grupa obywatelska | inferred:S08
self-help-group | self-help-group | grupa samopomocowa | public:S15
informal-group | informal-group | grupa nieformalna | public:S80
local-leader | local-leader | lider lokalny | public:S08
local-partnership | LocalPartnership | partnerstwo lokalne | public:S06,S34
cooperation-network | CooperationNetwork | sieć współpracy | seed:seed-000
partnership-agreement | PartnershipAgreement | umowa partnerska | public:S34
osl-plan | OslPlan | plan działania | public:S64
cus-osl-plan | CusOslPlan | plan organizowania społeczności lokalnej | public:S64
supporting-action | SupportingAction | działania wspierające | public:S64
goal | Goal | cel | public:S37
outcome | Outcome | rezultat | public:S36
indicator | Indicator | wskaźnik | public:S37
community-event | CommunityEvent | wydarzenie | public:S05
social-campaign | SocialCampaign | kampania społeczna | public:S06
advocacy | Advocacy | rzecznictwo | public:S05
civic-information | CivicInformation | informacja obywatelska | public:S05
volunteering | Volunteering | wolontariat | public:S06
evaluation | Evaluation | ewaluacja | public:S39
evidence-of-change | EvidenceOfChange | dowód zmiany | public:S24,S25
monitoring | Monitoring | monitoring | public:S37
period-report | PeriodReport | sprawozdanie | inferred
ops | SocialAssistanceCentre | ośrodek pomocy społecznej | public:S21,S79
cus | SocialServicesCentre | centrum usług społecznych | public:S69
pcpr | FamilySupportCentre | powiatowe centrum pomocy rodzinie | inferred
rops | RegionalSocialPolicyCentre | regionalny ośrodek polityki społecznej | public:S48,S67
ngo | Ngo | organizacja pozarządowa | seed:seed-004,S04
lis | InnovationLab | Laboratorium Innowacji Społecznej | seed:seed-004,S22
cal | Cal | Centrum Wspierania Aktywności Lokalnej CAL | seed:seed-000
isp | Isp | Instytut Spraw Publicznych | seed:seed-004
crzl | Crzl | Centrum Rozwoju Zasobów Ludzkich | seed:seed-004
forum-osl | OrganizersForum | Forum OSL | public:S25
community-work-team | CommunityWorkTeam | zespół pracy ze społecznością | public:S24
social-worker | SocialWorker | pracownik socjalny | public:S71
family-assistant | FamilyAssistant | asystent rodziny | public:S15
pal | LocalActivityProgramme | program aktywności lokalnej | public:S73
srps | SocialProblemsStrategy | strategia rozwiązywania problemów społecznych | public:S72
ipus | IndividualServicePlan | indywidualny plan usług społecznych | public:S64
ozps | ResourceAssessmentReport | ocena zasobów pomocy społecznej | public:S48
mrips-03 | StatisticalReport03 | sprawozdanie MRiPS-03 | public:S49
data-controller | DataController | administrator danych | public:S57
accessibility-declaration | AccessibilityDeclaration | deklaracja dostępności | public:S52
pilot | Pilot | pilotaż | seed:seed-000
two-day-training | TwoDayTraining | szkolenie dwudniowe | seed:seed-000`
  .trim()
  .split("\n")
  .map((line) => {
    const [key = "", identifier = "", says = "", ...evidence] = line.split("|").map((one) => one.trim())
    return [key, identifier, says, evidence.join(" | ")] as const
  })
