/** Texts of records and acts that fit any theme. */
import type { Actor, CommunityEvent, Conversation, ResearchActivity } from "@osl/core"

type Of<L extends { readonly codes: ReadonlyArray<{ readonly code: string }> }> = L["codes"][number]["code"]

export const talkWith: ReadonlyArray<readonly [actor: Of<typeof Actor.Kind>, from: number, to: number]> = [
  ["inhabitant", 1, 3],
  ["inhabitant", 1, 2],
  ["inhabitant", 2, 5],
  ["local-leader", 1, 1],
  ["informal-group", 3, 8],
  ["school", 1, 2],
  ["library", 1, 2],
  ["parish", 1, 1],
  ["police", 1, 1],
  ["business", 1, 2],
  ["ngo", 1, 3],
  ["council", 1, 4],
  ["commune-office", 1, 2],
  ["health", 1, 2],
  ["field-social-worker", 1, 2],
  ["family-assistant", 1, 1],
  ["culture-house", 1, 2],
  ["volunteer-group", 2, 6],
]

export const willing: ReadonlyArray<Of<typeof Conversation.Willingness>> = [
  "yes",
  "yes",
  "maybe",
  "maybe",
  "no",
]

const fromAnybody = [
  "Kolejna rozmowa za dwa tygodnie.",
  "Przyjdą na otwarte spotkanie.",
  "Pokażą miejsce, o którym była mowa.",
  "Chcą najpierw zobaczyć wyniki.",
  "Pomogą roznieść ankiety.",
  "Wezmą udział w spacerze badawczym.",
]
const fromInhabitants = [
  ...fromAnybody,
  "Przekażą zaproszenie sąsiadom.",
  "Przyniosą stare zdjęcia okolicy.",
  "Zapytają sąsiadów o zdanie.",
  "Mogą pomóc w sobotę.",
]
const fromInstitutions = [
  ...fromAnybody,
  "Sprawdzą, czy można skorzystać z sali.",
  "Użyczą stołów i ławek.",
  "Powieszą zaproszenie na swojej tablicy.",
  "Przekażą dane, które mają w sprawozdaniach.",
  "Wskażą osobę do dalszego kontaktu.",
  "Zaproszą na swoje zebranie.",
]
const inhabitants: ReadonlySet<string> = new Set([
  "inhabitant",
  "local-leader",
  "informal-group",
  "volunteer-group",
])

/** What may be agreed on with that kind of actor; somebody who does not want to act promises nothing. */
export const followUps = (who: string, wants: string): ReadonlyArray<string> =>
  wants === "no"
    ? [
        "Na razie bez dalszych ustaleń.",
        "Chcą najpierw zobaczyć wyniki.",
        "Bez dalszych ustaleń, kontakt za kilka miesięcy.",
      ]
    : inhabitants.has(who)
      ? fromInhabitants
      : fromInstitutions

export interface ResearchText {
  readonly title: string
  readonly method: Of<typeof ResearchActivity.Method>
  readonly purpose: string
  readonly sampling: string
  readonly planned: readonly [from: number, to: number]
  readonly results: string
}

export const research: ReadonlyArray<ResearchText> = [
  {
    title: "Ankieta „Co tu jest dobrego?”",
    method: "survey",
    purpose: "Co mieszkańcy cenią, czego im brakuje i co gotowi są zrobić sami.",
    sampling: "Każde gospodarstwo, które zechce. Ankiety roznoszą i zbierają mieszkańcy.",
    planned: [40, 120],
    results:
      "Najczęściej wskazywano relacje z sąsiadami i wspólną przestrzeń. Co czwarta osoba napisała, że może pomóc.",
  },
  {
    title: "Spacer badawczy",
    method: "walk",
    purpose: "Które miejsca ludzie lubią, których unikają i dlaczego.",
    sampling: "Trzy spacery: z rodzicami, z młodzieżą i z osobami starszymi.",
    planned: [3, 4],
    results: "Powstał plan z zaznaczonymi miejscami. Wszystkie grupy wskazały te same dwa punkty do naprawy.",
  },
  {
    title: "Wywiady z osobami, które tu coś organizują",
    method: "individual-interview",
    purpose: "Kto ma energię i co mu przeszkadza.",
    sampling: "Osoby wskazane przez co najmniej dwóch rozmówców.",
    planned: [6, 12],
    results: "Osoby aktywne znają się słabo. Chcą działać razem, jeśli ktoś pomoże zacząć.",
  },
  {
    title: "Rozmowa w grupie: młodzi o swoim miejscu",
    method: "focus-group",
    purpose: "Jak młodzi widzą swoją okolicę i co chcieliby zmienić.",
    sampling: "Ósme klasy i młodzież spotkana po lekcjach, za zgodą rodziców.",
    planned: [2, 3],
    results: "Młodzi chcą miejsca, za które sami odpowiadają, a nie kolejnych zajęć.",
  },
  {
    title: "Kawiarenka obywatelska",
    method: "world-cafe",
    purpose: "Wspólne nazwanie najważniejszych spraw.",
    sampling: "Spotkanie otwarte, zaproszenia przez szkołę, sklep i parafię.",
    planned: [1, 1],
    results: "Ustalono pięć tematów, przy trzech zgłosiły się osoby gotowe działać.",
  },
  {
    title: "Przegląd dokumentów gminy",
    method: "document-analysis",
    purpose: "Co już zaplanowano i jakie są dane o mieszkańcach.",
    sampling: "Strategia, program współpracy z organizacjami, budżet, ocena zasobów pomocy społecznej.",
    planned: [4, 8],
    results: "W dokumentach są dwa punkty, na które można się powołać.",
  },
  {
    title: "Obserwacja miejsc spotkań",
    method: "observation",
    purpose: "Gdzie i kiedy ludzie naprawdę się spotykają.",
    sampling: "Dziesięć półgodzinnych obserwacji o różnych porach.",
    planned: [8, 12],
    results: "Najwięcej spotkań jest przy sklepie i przy szkole, wieczorem prawie żadnych.",
  },
]

/** What a meeting was about, to be put after the name of the group, and what came of it. */
export const agendas: ReadonlyArray<readonly [about: string, output: string]> = [
  ["podział zadań", "Lista zadań z terminami."],
  ["przygotowanie wydarzenia", "Ustalony termin i miejsce, lista rzeczy, które każdy przyniesie."],
  ["podsumowanie miesiąca", "Krótka notatka na tablicę: co zrobiono i co dalej."],
  ["zaproszenie nowych osób", "Tekst zaproszenia i podział, kto je rozniesie."],
  ["rozmowa o zasadach", "Spisane zasady grupy."],
  ["kalendarz na kwartał", "Kalendarz spotkań i wydarzeń na trzy miesiące."],
  ["sprawy bieżące", "Ustalenia na najbliższe dwa tygodnie."],
  ["pomysły na najbliższe tygodnie", "Trzy pomysły wybrane przez głosowanie."],
  ["mały wniosek o pieniądze", "Wstępny kosztorys i opis pomysłu na jedną stronę."],
  ["pismo do urzędu", "Projekt pisma, dwie osoby je zaniosą."],
  ["dyżury", "Podział dyżurów na następny miesiąc."],
  ["co nam wyszło, a co nie", "Lista rzeczy do powtórzenia i do zmiany."],
  ["kto prowadzi następne spotkania", "Kolejność prowadzących na trzy spotkania."],
  ["współpraca z instytucjami", "Lista spraw do omówienia ze szkołą i urzędem."],
]

export const meetingLessons: ReadonlyArray<string> = [
  "Godzina siedemnasta jest lepsza niż szesnasta.",
  "Warto mieć kącik dla dzieci, wtedy rodzice zostają.",
  "Lepiej jedno małe zadanie dla każdego niż dużo dla dwóch osób.",
  "Trzeba wcześniej ustalić, kto zamyka salę.",
  "Starsi wolą telefon, młodsi wiadomość.",
  "Dobrze kończyć konkretną datą.",
  "Kto prowadzi, ten nie powinien protokołować.",
  "Cisza bywa dobrym znakiem, nie trzeba jej przerywać.",
]

export const eventLessons: ReadonlyArray<string> = [
  "Zaproszenie z ust do ust działa lepiej niż plakat.",
  "Przy wspólnym jedzeniu rozmowa idzie sama.",
  "Trzeba mieć zapasowy termin.",
  "Dobrze, gdy gości witają mieszkańcy, a nie organizator.",
  "Podział na małe zadania pozwala włączyć więcej osób.",
  "Warto zostawić czas na rozmowy na końcu.",
  "Następnym razem lista potrzebnych rzeczy powinna wisieć tydzień wcześniej.",
  "Dzieci przyciągają rodziców, rodzice sąsiadów.",
]

export const leaders: ReadonlyArray<CommunityEvent.CommunityEvent["ledBy"]> = [
  "group",
  "inhabitants",
  "group",
]

export const back: Readonly<Record<string, ReadonlyArray<string>>> = {
  redefined: [
    "Rozmowy pokazały, że granice wyznaczyliśmy zbyt wąsko. Mieszkańcy sąsiedniej części czują się tą samą społecznością.",
    "Społeczność okazała się większa i bardziej podzielona, niż myśleliśmy. Trzeba jeszcze raz ustalić, o kim mówimy.",
  ],
  gap: [
    "Przy planowaniu wyszło, że nie wiemy, czego chcą osoby pracujące poza gminą. Wracamy po brakującą wiedzę.",
    "Za mało wiemy o młodzieży, a połowa planu ma być dla niej. Uzupełniamy diagnozę.",
  ],
  replan: [
    "Gmina zmieniła termin remontu, a od niego zależą trzy działania. Plan trzeba ułożyć na nowo.",
    "Grupa urosła i chce wziąć na siebie więcej. Poprawiamy plan razem z nowymi osobami.",
  ],
  cycle: [
    "Pierwsze cele osiągnięte, partnerzy chcą postawić nowe.",
    "Partnerstwo ma siłę na więcej, siadamy do nowych celów.",
  ],
  regroup: [
    "Zgłosiły się osoby z nową sprawą. Potrzebna jest druga grupa, zanim pójdziemy dalej.",
    "Dotychczasowa grupa nie obejmuje rodzin z nowej części. Pomagamy im założyć własną.",
  ],
}

export const corrections: ReadonlyArray<string> = [
  "Uzupełnienie po kolejnej rozmowie.",
  "Poprawka liczby, wcześniej wpisanej z pamięci.",
  "Zmiana po uwagach mieszkańców.",
  "Sprawdzone na miejscu, opis był niedokładny.",
]

export const withdrawals: ReadonlyArray<string> = [
  "Wpis podwójny, ten sam jest już w rejestrze.",
  "Wpis dotyczy innej społeczności.",
  "Zapisane przez pomyłkę.",
]

export const waivers: Readonly<Record<string, ReadonlyArray<string>>> = {
  "conversations-held": [
    "Społeczność jest mała, porozmawialiśmy z osobami z każdego domu, które chciały rozmawiać.",
    "Wiele osób pracuje teraz poza gminą. Pozostałe rozmowy odbędą się już w trakcie diagnozy.",
  ],
  "documentation-rules": [
    "Zasady przyjmiemy razem z nowym regulaminem ośrodka, do tego czasu obowiązują dotychczasowe.",
  ],
  "group-working": ["Grupa spotykała się, zanim zaczął się proces, jej spotkań nie ma w rejestrze."],
  "residents-action-done": [
    "Mieszkańcy co roku sami organizują festyn, kolejne małe działanie nie jest potrzebne.",
  ],
  "evaluation-accepted": ["Raport przyjmie rada partnerstwa na najbliższym zebraniu, treść jest uzgodniona."],
}

export const extended: ReadonlyArray<string> = [
  "Ankiety wracają powoli, a mieszkańcy chcą, żeby każdy zdążył się wypowiedzieć.",
  "Jedna osoba prowadzi dwa procesy, badania trwają dłużej, niż zakładano.",
]

export const leaving: ReadonlyArray<string> = [
  "Przechodzi do innego zespołu. Sprawy przekazane na wspólnym spotkaniu z grupami.",
  "Kończy pracę w ośrodku. Mieszkańcy poznali już osobę, która ją zastąpi.",
]

export const redacted = "W ustaleniach wpisano nazwisko rozmówcy."

export const adopted =
  "Ośrodek przechodzi na nowsze wydanie modelu. Trwające procesy prowadzi dalej według niego."

export const skipped = "Grupy działają tu od lat same. Mieszkańcy chcą od razu ułożyć plan."

export const consultations: ReadonlyArray<string> = [
  "Otwarte spotkanie i skrzynka na uwagi w bibliotece. Plan wisi też na tablicy ogłoszeń.",
  "Plan rozniesiony do domów razem z kartką na uwagi, na koniec spotkanie w szkole.",
  "Dwa dyżury, w dzień i wieczorem, na których można omówić plan i zgłosić poprawki.",
]

export const pauses: ReadonlyArray<string> = [
  "Dłuższa nieobecność organizatora. Do czasu zastępstwa wstrzymujemy proces za wiedzą mieszkańców.",
  "Remont budynku, w którym spotykają się grupy. Wracamy po jego zakończeniu.",
  "Zmiana organizacyjna w ośrodku, przez kilka tygodni nie zapewnimy czasu na pracę w terenie.",
]

export const discontinued: ReadonlyArray<string> = [
  "Mieszkańcy uznali, że nie chcą wspólnych działań w tej formie. Zostaje kontakt z biblioteką i szkołą.",
  "Grupa się rozeszła po wyjeździe kilku osób. Wnioski przekazane mieszkańcom na spotkaniu.",
  "Nie udało się znaleźć sprawy, wokół której ludzie chcieliby się spotykać. Wrócimy, gdy sami się zgłoszą.",
]

export const shelved: ReadonlyArray<string> = [
  "Ośrodek stracił etat organizatora i nie ma możliwości go odtworzyć. Materiały zostają u mieszkańców.",
  "Gmina wstrzymała program na czas nieokreślony, zawieszamy proces na stałe.",
]

export const reopened: ReadonlyArray<string> = [
  "Mieszkańcy sami wrócili z nowym pomysłem i proszą o wsparcie.",
  "Jest nowy organizator, a grupa chce działać dalej.",
]

export const handedOver: ReadonlyArray<string> = [
  "Mieszkańcy prowadzą swoje sprawy sami, a partnerstwo ma zasady i środki. Kontakt po pół roku i po roku.",
  "Struktury działają bez organizatora, obowiązki przekazane na zebraniu.",
]

export const returned: ReadonlyArray<string> = [
  "Jeden cel nie ma stanu początkowego i docelowego. Proszę też dopisać terminy przy dwóch działaniach.",
  "Proszę policzyć koszty i wskazać, kto odpowiada za każde działanie.",
]

export const reviews: ReadonlyArray<string> = [
  "Plan idzie zgodnie z terminami. Największy postęp jest tam, gdzie mieszkańcy działają sami.",
  "Dwa działania spóźnione o miesiąc, przyczyną jest oczekiwanie na zgodę. Terminy przesunięte za zgodą grupy.",
  "Frekwencja rośnie, ale wciąż przychodzą te same osoby. Zapraszamy przez szkołę i sklep.",
  "Przegląd z udziałem grupy i partnerów. Jedno działanie okazało się niepotrzebne, mówimy o tym otwarcie.",
  "Wskaźniki rosną. Grupa proponuje, żeby następny przegląd poprowadziła sama.",
  "Zabrakło pieniędzy na materiały, partnerzy znaleźli je we własnym zakresie.",
  "Ostatnie tygodnie były słabsze, nadrabiamy. Zmieniamy porę spotkań.",
]

export const dropped: ReadonlyArray<string> = [
  "Mieszkańcy uznali, że ważniejsze są inne sprawy.",
  "Zarządca drogi wykona to sam w przyszłym roku.",
  "Koszt okazał się za wysoki, szukamy innego sposobu.",
]

export const risks: ReadonlyArray<string> = [
  "brak zgody właściciela terenu",
  "za mało osób do pracy",
  "zła pogoda",
  "opóźnienie decyzji urzędu",
  "zmęczenie najaktywniejszych osób",
  "zbyt mały budżet",
]

export const unexpected: ReadonlyArray<string> = [
  "Osoby z dwóch skłóconych części zaczęły ze sobą rozmawiać przy wspólnej pracy.",
  "Kilka osób wystartowało w wyborach do rady.",
  "Instytucje zaczęły zapraszać mieszkańców, zanim o to poprosiliśmy.",
]

export const helped: ReadonlyArray<string> = [
  "Pomagały stałe terminy i wspólne jedzenie. Przeszkadzały długie oczekiwania na odpowiedzi urzędu.",
  "Pomagało to, że od początku prowadzili mieszkańcy. Przeszkadzał brak ciepłej sali zimą.",
]

export const benefited: ReadonlyArray<string> = [
  "Najbardziej skorzystały rodziny z dziećmi i osoby starsze. Najsłabiej dotarliśmy do osób pracujących na zmiany.",
  "Skorzystali ci, którzy mieszkają blisko miejsc spotkań. Do osób z dalszych części trzeba nadal dojeżdżać.",
]

export const evaluationLessons: ReadonlyArray<string> = [
  "Zaczynać od małych spraw, które widać po tygodniu. Dzielić się prowadzeniem od pierwszego spotkania. Mówić o zakończeniu od początku, a nie na końcu.",
  "Pilnować, żeby każda zgoda urzędu była na piśmie. Zapraszać instytucje do konkretnych zadań. Zapisywać od razu, kto co prowadził, bo tego potem nikt nie pamięta.",
]

/** What a plan of a social services centre says besides. */
export const cusPlan = {
  addressees: "Wszyscy mieszkańcy społeczności, przede wszystkim osoby samotne i rodziny z dziećmi.",
  supporting: [
    { kind: "neighbourly", text: "Sąsiedzkie zakupy i odwiedziny u osób, które rzadko wychodzą z domu." },
    { kind: "self-help", text: "Spotkania osób w podobnej sytuacji, prowadzone przez nie same." },
    { kind: "volunteer", text: "Dyżury wolontariuszy przy zajęciach dla dzieci." },
  ],
  resources:
    "Czas zespołu, miejsca wymienione w mapie zasobów i niewielkie środki z programu usług społecznych.",
  updateRules:
    "Zmianę może zaproponować grupa lub partner. Plan zmienia dyrektor po rozmowie z mieszkańcami.",
} as const
