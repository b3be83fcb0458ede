// Written by scripts/write-labels.ts from the editions; do not edit.

/** The vocabulary. */
export const words = `
organizowanie społeczności lokalnej (OSL)|community organising (OSL)|osl
środowiskowa praca socjalna|community social work
praca środowiskowa|community work
praktyka środowiskowa|community practice
usługa OSL|OSL service
społeczność|community
społeczność lokalna, terytorialna|local, territorial community|territorial
społeczność kategorialna|categorial community|categorial
wspólnota|communion
wspólnota samorządowa|self-government community
środowisko lokalne|local milieu
mieszkaniec|inhabitant
upodmiotowienie (empowerment)|empowerment
podmiotowość|agency
partycypacja|participation
samopomoc|self-help
więź wspólnotowa|community bond
integracja społeczna|social integration|integration
aktywizacja|activation|component-activation
diagnoza środowiskowa|community diagnosis|component-diagnosis
edukacja środowiskowa|environmental education|education
badania aktywizujące|activating research
wykluczenie społeczne|social exclusion
marginalizacja|marginalisation
proces OSL|OSL process
etap|stage
przygotowanie|preparation|stage-preparation
wejście w społeczność|entry|stage-entry
diagnoza (etap)|diagnosis (stage)|stage-diagnosis
aktywizacja, budowanie grup|activation and group building|stage-activation
wspólne planowanie|participatory planning|stage-planning
realizacja działań|action|stage-action
trwałe struktury|lasting structures|stage-structures
przekazanie i wycofanie|handover and withdrawal|stage-handover
zamknięcie procesu|closing of a process|closed
decyzja o przejściu|stage transition
kryterium wyjścia|exit criterion
strategia konsensusu i współdziałania|strategy of consensus and co-operation|strategy-consensus
strategia edukacyjno-perswazyjna|strategy of education and persuasion|strategy-education-persuasion
strategia konfliktowa|strategy of conflict|strategy-conflict
organizator społeczności lokalnej|community organiser|community-organizer
animator lokalny (animator)|local animator
organizator sieci społecznych (mediator)|organiser of social networks (mediator)|network-organizer
lokalny planista (lokalny polityk społeczny)|local planner (local social policy maker)|local-planner
refleksyjny praktyk|reflective practitioner
specjalizacja|specialisation
kompetencja|competence
poziom kompetencji|competence level
samoocena|self-assessment
superwizja|supervision
superwizor|supervisor
zgoda na przekazanie wniosków|disclosure consent
etyka zawodowa|professional ethics
narzędzie osiowe (główne)|axial (main) tool|axial-tool
narzędzie wspierające|supporting tool
formularz|form
karta społeczności|community card
mapa zasobów i potrzeb|resource and needs map|resource-needs-map
zasób|resource
potrzeba|need
mapa aktorów|actor map
aktor, podmiot działania|actor
dziennik organizatora|organiser's diary|organizer-diary
rejestr rozmów|conversation register
spacer badawczy|research walk
badanie|research activity
grupa|group
grupa obywatelska|citizens' group
grupa samopomocowa|self-help group
grupa nieformalna|informal group
lider lokalny|local leader
partnerstwo lokalne|local partnership
sieć współpracy|co-operation network|cooperation-network
umowa partnerska, regulamin|partnership agreement
plan działania, plan OSL|OSL plan
plan organizowania społeczności lokalnej (CUS)|plan of organising the community (CUS)|cus-osl-plan
działania wspierające|supporting actions|supporting-action
cel|goal
rezultat, zmiana|outcome
wskaźnik|indicator
wydarzenie, działanie|event|community-event
kampania społeczna|social campaign
rzecznictwo|advocacy
informacja obywatelska|civic information
wolontariat|volunteering
ewaluacja|evaluation
dowód zmiany|evidence of change
monitoring
sprawozdanie|period report
ośrodek pomocy społecznej (OPS, MOPS, GOPS)|social assistance centre|ops
centrum usług społecznych (CUS)|social services centre|cus
powiatowe centrum pomocy rodzinie (PCPR)|county family support centre|pcpr
regionalny ośrodek polityki społecznej (ROPS)|regional social policy centre|rops
organizacja pozarządowa|non-governmental organisation|ngo
Laboratorium Innowacji Społecznej (LIS)|Social Innovation Laboratory (LIS)|lis
Centrum Wspierania Aktywności Lokalnej CAL|CAL association|cal
Instytut Spraw Publicznych (ISP)|Institute of Public Affairs (ISP)|isp
Centrum Rozwoju Zasobów Ludzkich (CRZL)|Human Resources Development Centre (CRZL)|crzl
Forum OSL
zespół pracy ze społecznością|community work team
pracownik socjalny|social worker
asystent rodziny|family assistant
program aktywności lokalnej (PAL)|local activity programme|pal
strategia rozwiązywania problemów społecznych (SRPS)|strategy of solving social problems|srps
indywidualny plan usług społecznych (IPUS)|individual plan of social services|ipus
ocena zasobów pomocy społecznej (OZPS)|resource assessment|ozps
sprawozdanie MRiPS-03 (MPiPS-03)|statistical report 03|mrips-03
administrator danych|data controller
deklaracja dostępności|accessibility declaration
pilotaż|pilot
szkolenie dwudniowe|two-day training`

/** How the words are known, a letter each. */
export const marks =
  "ssppspppppippspsspppppssppiiiiiiiiiiipppsssspspiippppppiippiipiiiipippppspppppppppppppppippipssssspppppppppppss"
