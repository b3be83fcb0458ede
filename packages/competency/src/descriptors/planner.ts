import { make, type Wording } from "./Wording.ts"

/** What the local planner needs: law, policy, diagnosis, map, plan, funds, evaluation. **Source** inferred. */
export const planner: ReadonlyArray<Wording> = [
  ...make("C02", [
    [
      [
        "Wie, które przepisy dotyczą jego pracy, i umie znaleźć ich aktualny tekst.",
        "Knows which law concerns the work and can find its current text.",
      ],
      [
        "Przed spotkaniem sprawdza w ustawie, czym jest praca socjalna, i podaje artykuł.",
        "Before a meeting looks up in the act what social work is, and names the article.",
      ],
    ],
    [
      [
        "Stosuje przepisy w typowych sytuacjach i odróżnia obowiązek od możliwości.",
        "Applies the law in typical situations and tells a duty from an option.",
      ],
      [
        "Wyjaśnia dyrektorowi, na jakiej podstawie ośrodek może zawrzeć umowę partnerstwa.",
        "Explains to the director on what ground the centre can enter a partnership agreement.",
      ],
    ],
    [
      [
        "Rozstrzyga sprawy, w których przepisy się zbiegają lub są niejasne, i wie, kogo spytać.",
        "Settles matters in which laws overlap or are unclear, and knows whom to ask.",
      ],
      [
        "Pisze zapytanie do radcy prawnego tak, że pokazuje oba możliwe odczytania i ich skutki.",
        "Writes a question to the lawyer that shows both possible readings and what follows from each.",
      ],
    ],
    [
      [
        "Szkoli innych z przepisów i współtworzy akty prawa miejscowego.",
        "Trains others in the law and helps to write local acts.",
      ],
      [
        "Przygotowuje z radnymi projekt uchwały o centrum usług społecznych i tłumaczy go mieszkańcom.",
        "Prepares with councillors a draft act on a centre of social services and explains it to inhabitants.",
      ],
    ],
  ]),
  ...make("C04", [
    [
      [
        "Zna nazwy i cele głównych dokumentów gminy i umie do nich dotrzeć.",
        "Knows the names and aims of the main documents of the municipality and can get at them.",
      ],
      [
        "Znajduje w strategii rozwiązywania problemów społecznych zapis o swoim osiedlu.",
        "Finds the passage about the own estate in the strategy for solving social problems.",
      ],
    ],
    [
      [
        "Odnosi plan pracy do dokumentów gminy i wskazuje, z którym celem się łączy.",
        "Relates the work plan to the documents of the municipality and says which aim it serves.",
      ],
      [
        "W planie przy każdym celu podaje punkt strategii gminy albo pisze, że go brakuje.",
        "Names beside every goal of the plan the point of the strategy, or writes that there is none.",
      ],
    ],
    [
      [
        "Wprowadza głos mieszkańców do powstających dokumentów i śledzi ich losy.",
        "Brings the voice of inhabitants into documents in the making and follows what becomes of them.",
      ],
      [
        "Organizuje czytanie projektu strategii z mieszkańcami i składa w konsultacjach ich uwagi.",
        "Holds a reading of the draft strategy with inhabitants and hands in their remarks in the consultation.",
      ],
    ],
    [
      [
        "Współtworzy lokalną politykę społeczną i uczy innych wpływania na nią.",
        "Helps to make local social policy and teaches others to influence it.",
      ],
      [
        "W zespole piszącym strategię doprowadza do tego, że jej cele mają mierniki ustalone z mieszkańcami.",
        "In the team writing the strategy brings it about that aims have measures set with inhabitants.",
      ],
    ],
  ]),
  ...make("C05", [
    [
      [
        "Wykonuje części diagnozy według instrukcji: spacer, ankietę, zapis rozmów.",
        "Carries out parts of a diagnosis by instruction: a walk, a survey, notes of talks.",
      ],
      [
        "Na spacerze badawczym zaznacza z mieszkańcami na planie miejsca lubiane i omijane.",
        "On a research walk marks on a plan with inhabitants the places they like and avoid.",
      ],
    ],
    [
      [
        "Planuje i prowadzi diagnozę, dobiera metody i oddaje wyniki uczestnikom.",
        "Plans and leads a diagnosis, chooses methods and returns the results to participants.",
      ],
      [
        "Na spotkaniu pokazuje wyniki ankiety i pyta: „Co z tego jest dla nas najważniejsze?”.",
        "Shows the results of the survey at a meeting and asks: “Which of this matters most to us?”.",
      ],
    ],
    [
      [
        "Prowadzi badania w trudnych warunkach tak, że uczestnicy stają się badaczami.",
        "Leads research in difficult conditions so that participants become researchers.",
      ],
      [
        "Młodzież sama układa pytania, rozmawia z sąsiadami i przedstawia wnioski radzie osiedla.",
        "Young people write the questions, talk with neighbours and present the findings to the estate council.",
      ],
    ],
    [
      [
        "Opracowuje metody diagnozy, ocenia jakość cudzych badań i szkoli z nich.",
        "Develops methods of diagnosis, judges the quality of others' research and trains in it.",
      ],
      [
        "Przegląda diagnozę innego ośrodka i wskazuje, czyjego głosu w niej zabrakło.",
        "Reviews another centre's diagnosis and points out whose voice is missing from it.",
      ],
    ],
  ]),
  ...make("C06", [
    [
      [
        "Zbiera dane do profilu i mapy według wzoru i podaje ich źródła.",
        "Gathers data for the profile and the map by a template and names their sources.",
      ],
      [
        "Wpisuje do karty liczbę mieszkańców z datą i źródłem, a brak danych zaznacza.",
        "Enters the number of inhabitants with date and source, and marks what is missing.",
      ],
    ],
    [
      [
        "Tworzy z mieszkańcami profil i mapę, na której zasoby ważą tyle co potrzeby.",
        "Makes with inhabitants a profile and a map on which resources weigh as much as needs.",
      ],
      [
        "Na mapie obok dziurawego chodnika jest złota rączka z bloku i pusta sala w remizie.",
        "On the map, beside a broken pavement, there are the handyman of the block and an empty room in the fire station.",
      ],
    ],
    [
      [
        "Łączy dane z wielu źródeł, wyjaśnia sprzeczności i aktualizuje mapę w trakcie procesu.",
        "Combines data from many sources, explains contradictions and updates the map during the process.",
      ],
      [
        "Gdy statystyka mówi o spadku bezrobocia, a mieszkańcy temu przeczą, pokazuje, skąd bierze się różnica.",
        "When statistics show falling unemployment and inhabitants deny it, shows where the difference comes from.",
      ],
    ],
    [
      [
        "Rozwija sposoby opisywania społeczności i uczy ich zespoły w regionie.",
        "Develops ways of describing communities and teaches them to teams of the region.",
      ],
      [
        "Układa z zespołami wspólne oznaczenia mapy, dzięki którym można porównać trzy gminy.",
        "Agrees common map signs with teams so that three municipalities can be compared.",
      ],
    ],
  ]),
  ...make("C17", [
    [
      [
        "Pomaga w układaniu planu z mieszkańcami i zapisuje ich pomysły bez zmiany sensu.",
        "Helps to make a plan with inhabitants and writes down their ideas without changing the sense.",
      ],
      [
        "Przepisuje kartki z warsztatu do tabeli i pokazuje ją uczestnikom do sprawdzenia.",
        "Copies the notes of a workshop into a table and shows it to participants to check.",
      ],
    ],
    [
      [
        "Prowadzi planowanie od pomysłów do celów, zadań i terminów, razem z tymi, których dotyczy.",
        "Leads planning from ideas to goals, tasks and dates with those it concerns.",
      ],
      [
        "Na warsztacie mieszkańcy sami wybierają trzy cele z dwunastu, a każdy cel ma opiekuna i datę.",
        "At a workshop inhabitants choose three of twelve goals themselves, and each has a keeper and a date.",
      ],
    ],
    [
      [
        "Prowadzi planowanie przy sprzecznych interesach i włącza do niego urząd.",
        "Leads planning amid conflicting interests and brings the office into it.",
      ],
      [
        "Sadza przy jednym stole kierowców i rodziców i układa z nimi plan ulicy w dwóch wariantach.",
        "Seats drivers and parents at one table and draws up two versions of a street plan with them.",
      ],
    ],
    [
      [
        "Tworzy metody planowania z mieszkańcami i wprowadza je do pracy gminy.",
        "Makes methods of planning with inhabitants and brings them into the work of the municipality.",
      ],
      [
        "Doprowadza do tego, że gmina co roku planuje wydatki osiedli na spotkaniach z mieszkańcami.",
        "Brings it about that every year the municipality plans spending on estates at meetings with inhabitants.",
      ],
    ],
  ]),
  ...make("C18", [
    [
      [
        "Pomaga przygotować część wniosku i pilnuje prostych wydatków.",
        "Helps to prepare part of an application and looks after simple spending.",
      ],
      [
        "Zbiera trzy oferty na sprzęt i wpisuje je do tabeli kosztów.",
        "Gathers three offers for equipment and enters them in the table of costs.",
      ],
    ],
    [
      [
        "Pisze projekt z budżetem, prowadzi go i rozlicza w terminie.",
        "Writes a project with a budget, runs it and accounts for it on time.",
      ],
      [
        "Składa wniosek o mały grant razem z grupą, która wie, na co może wydać każdą kwotę.",
        "Hands in an application for a small grant together with the group, which knows what each sum is for.",
      ],
    ],
    [
      [
        "Łączy kilka źródeł finansowania i reaguje, gdy projekt odbiega od planu.",
        "Combines several sources of funds and reacts when a project strays from the plan.",
      ],
      [
        "Gdy ceny rosną, uzgadnia z grupą i grantodawcą, z czego rezygnują, zanim zabraknie pieniędzy.",
        "When prices rise, agrees with the group and the funder what to drop before the money runs out.",
      ],
    ],
    [
      [
        "Buduje trwałe finansowanie pracy ze społecznością i uczy innych pozyskiwania środków.",
        "Builds lasting funding of work with the community and teaches others to raise funds.",
      ],
      [
        "Przekonuje radę gminy do stałego funduszu na inicjatywy sąsiedzkie i pisze jego regulamin.",
        "Wins the council over to a standing fund for neighbours' initiatives and writes its rules.",
      ],
    ],
  ]),
  ...make("C19", [
    [
      [
        "Zbiera dane do wskaźników według ustalonego sposobu.",
        "Gathers data for indicators in the agreed way.",
      ],
      [
        "Po każdym spotkaniu rozdaje krótką ankietę i wpisuje wyniki tego samego tygodnia.",
        "Hands out a short questionnaire after each meeting and enters the results in the same week.",
      ],
    ],
    [
      [
        "Planuje i prowadzi ewaluację z uczestnikami i wyciąga z niej wnioski.",
        "Plans and leads an evaluation with participants and draws conclusions from it.",
      ],
      [
        "Po pół roku pyta grupę, po czym pozna zmianę, i sprawdza z nią, co już widać.",
        "After half a year asks the group how it will know a change, and checks with it what can be seen already.",
      ],
    ],
    [
      [
        "Ocenia złożone zmiany, odróżnia własny wkład od innych przyczyn i mówi o porażkach.",
        "Judges complex changes, tells own contribution from other causes and speaks of failures.",
      ],
      [
        "We wniosku z ewaluacji pisze, że mniej kradzieży to także skutek nowego oświetlenia, nie tylko pracy grupy.",
        "Writes in the evaluation that fewer thefts come also from new lights, not only from the group's work.",
      ],
    ],
    [
      [
        "Opracowuje sposoby ewaluacji, szkoli z nich i przekłada wyniki na decyzje.",
        "Develops ways of evaluation, trains in them and turns results into decisions.",
      ],
      [
        "Przedstawia radzie wyniki z kilku osiedli i doprowadza do zmiany zasad przyznawania środków.",
        "Presents results of several estates to the council and brings about a change in how funds are given.",
      ],
    ],
  ]),
]
