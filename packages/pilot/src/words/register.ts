/** Texts of walks, evidence of change, reports and matters spoken up for, that fit any theme. */
import type { Campaign, EvidenceOfChange } from "@osl/core"

type Of<L extends { readonly codes: ReadonlyArray<{ readonly code: string }> }> = L["codes"][number]["code"]

export const weather: ReadonlyArray<string> = [
  "chłodno, pochmurno",
  "słonecznie, lekki wiatr",
  "po deszczu, kałuże",
  "mróz, śnieg na chodnikach",
  "ciepło, bezwietrznie",
]

export const walkQuestions: ReadonlyArray<string> = [
  "Kto ma klucz do tego miejsca? Kto z niego korzystał dawniej?",
  "Dokąd ludzie chodzą, gdy pada? Gdzie spotykają się młodsi, a gdzie starsi?",
  "Dlaczego ta droga jest pusta po południu? Komu jest tu niewygodnie?",
  "Kto dba o zieleń? Kogo zapytać o zgodę na zmianę?",
]

/** **Shape** what changed, on which level, told how, shown by what, whose doing and who confirms it. */
export type SignText = readonly [
  kind: Of<typeof EvidenceOfChange.Kind>,
  level: Of<typeof EvidenceOfChange.Level>,
  description: string,
  material: Of<typeof EvidenceOfChange.Material>,
  attribution: Of<typeof EvidenceOfChange.Attribution>,
  confirmedBy: Of<typeof EvidenceOfChange.Confirmation>,
]

export const signs: ReadonlyArray<SignText> = [
  [
    "group",
    "group",
    "Grupa sama ustala terminy i prowadzi spotkania. Wcześniej czekała na organizatora.",
    "minutes",
    "contributed",
    "organizer",
  ],
  [
    "attitude",
    "individual",
    "Osoby, które na początku tylko słuchały, zgłaszają pomysły i biorą zadania.",
    "statement",
    "contributed",
    "community",
  ],
  [
    "relation",
    "community",
    "Mieszkańcy dwóch części, które się unikały, wspólnie przygotowali wydarzenie.",
    "photo",
    "ours",
    "community",
  ],
  [
    "space",
    "community",
    "Miejsce, które było zaniedbane, jest sprzątane przez mieszkańców według własnego grafiku.",
    "photo",
    "ours",
    "third-party",
  ],
  [
    "institution",
    "institution",
    "Instytucja udostępnia salę bez opłat, wcześniej odmawiała.",
    "document",
    "contributed",
    "third-party",
  ],
  [
    "rule",
    "local-policy",
    "Rada gminy wpisała sprawę mieszkańców do budżetu na kolejny rok.",
    "decision",
    "contributed",
    "third-party",
  ],
  [
    "quality-of-life",
    "community",
    "W krótkiej ankiecie więcej osób mówi, że ma kogo poprosić o drobną pomoc.",
    "survey",
    "unknown",
    "community",
  ],
  [
    "institution",
    "institution",
    "Urząd zaczął zapraszać przedstawicieli grupy na spotkania, zanim podejmie decyzję.",
    "document",
    "external",
    "organizer",
  ],
  [
    "relation",
    "group",
    "Dwie grupy wymieniają się salą i sprzętem bez pośrednictwa ośrodka.",
    "statement",
    "contributed",
    "community",
  ],
  [
    "attitude",
    "community",
    "Lokalna gazeta opisała działania mieszkańców ich słowami.",
    "media",
    "contributed",
    "third-party",
  ],
]

export const keptAt: ReadonlyArray<string> = [
  "segregator procesu, dział „dowody zmiany”",
  "dysk ośrodka, folder zespołu",
  "segregator grupy w świetlicy",
  "teczka w sekretariacie ośrodka",
]

export const summaries: ReadonlyArray<string> = [
  "Mieszkańcy spotykali się regularnie i coraz więcej spraw prowadzą sami.",
  "Okres rozpoznania i pierwszych wspólnych działań. Zaufanie rośnie powoli.",
  "Najwięcej czasu zajęła praca z grupami i rozmowy z instytucjami.",
]

export const used: ReadonlyArray<string> = [
  "Czas pracy organizatora, sale użyczone bez opłat, drobne materiały z budżetu ośrodka.",
  "Praca wolontariuszy i sprzęt partnerów. Wydatki tylko na materiały i poczęstunek.",
]

export const difficulties: ReadonlyArray<string> = [
  "Na odpowiedzi instytucji czekamy po kilka tygodni.",
  "Zimą przychodzi mniej osób, brakuje ogrzewanej sali.",
  "Trudno dotrzeć do osób pracujących na zmiany.",
]

export const nextSteps: ReadonlyArray<string> = [
  "Spotkanie wszystkich grup i przegląd planu. Zaproszenie nowych partnerów.",
  "Krótkie działania widoczne dla wszystkich i dzielenie się prowadzeniem spotkań.",
  "Rozmowy o tym, kto poprowadzi sprawy po zakończeniu procesu.",
]

/** **Shape** the matter, what is to change, and the function it is addressed to. */
export type MatterText = readonly [matter: string, aim: string, target: string]

export const matters: ReadonlyArray<MatterText> = [
  ["Przejście dla pieszych", "Dzieci i osoby starsze bezpiecznie przechodzą przez ulicę.", "zarządca drogi"],
  ["Oświetlenie ścieżki", "Po zmroku można bezpiecznie dojść do domu.", "wydział inwestycji urzędu gminy"],
  [
    "Godziny otwarcia sali",
    "Z sali można korzystać także wieczorem i w soboty.",
    "kierownik instytucji kultury",
  ],
  [
    "Przystanek bliżej domów",
    "Osoby starsze dojeżdżają do lekarza bez cudzej pomocy.",
    "organizator transportu",
  ],
  ["Kosze i ławki", "Jest gdzie usiąść i gdzie wyrzucić śmieci.", "zarządca terenu"],
]

/** **Shape** how it ended and what was answered. */
export const answers: ReadonlyArray<readonly [result: Of<typeof Campaign.Outcome>, response: string]> = [
  ["achieved", "Zgoda na piśmie, prace ruszą w tym roku."],
  ["partly", "Zgoda na część prośby, reszta po przyjęciu nowego budżetu."],
  ["refused", "Odmowa z powodu braku środków, można wrócić do sprawy za rok."],
  ["no-answer", "Mimo ponowienia pisma nie odpowiedziano."],
]

/** Whom a report is given to. */
export const readers: ReadonlyArray<string> = [
  "Rada gminy",
  "Władze gminy",
  "Zespół ośrodka i grupa mieszkańców",
]
