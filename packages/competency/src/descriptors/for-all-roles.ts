import { make, type Wording } from "./Wording.ts"

/** What every role needs: theory, knowledge of communities, documentation, and the attitudes. **Source** inferred. */
export const forAllRoles: ReadonlyArray<Wording> = [
  ...make("C01", [
    [
      [
        "Wie, czym organizowanie społeczności różni się od pomocy jednej rodzinie, i nazywa jego główne wartości.",
        "Knows how community organising differs from helping one family, and names its main values.",
      ],
      [
        "Pyta koleżankę z zespołu: „Czy robimy to za mieszkańców, czy z nimi?”.",
        "Asks a colleague: “Are we doing this for the inhabitants, or with them?”.",
      ],
    ],
    [
      [
        "Wybiera sposób pracy zgodny z wartościami organizowania i umie ten wybór uzasadnić.",
        "Chooses a way of working in line with the values of organising and can give reasons for it.",
      ],
      [
        "Proponuje, by plac sprzątała grupa mieszkańców z własnego pomysłu, a nie firma zamówiona przez ośrodek.",
        "Suggests that a group of inhabitants tidies the square on its own idea, instead of a company hired by the centre.",
      ],
    ],
    [
      [
        "Rozpoznaje sprzeczność wartości w trudnej sytuacji i dobiera do niej podejście.",
        "Recognises a clash of values in a hard situation and picks an approach that fits it.",
      ],
      [
        "Gdy urząd naciska na szybki wynik, pokazuje, co grupa straci, jeśli decyzja zapadnie bez niej.",
        "When the office presses for a quick result, shows what the group will lose if the decision is made without it.",
      ],
    ],
    [
      [
        "Uczy innych teorii organizowania i rozwija ją na podstawie własnej praktyki.",
        "Teaches others the theory of organising and develops it from own practice.",
      ],
      [
        "Prowadzi dla organizatorów z powiatu warsztat, na którym wspólnie sprawdzają swoje projekty pod kątem wartości.",
        "Leads a workshop for organisers of the county in which they check their projects against the values together.",
      ],
    ],
  ]),
  ...make("C03", [
    [
      [
        "Zna podstawowe pojęcia: społeczność, sąsiedztwo, grupa, więź, wykluczenie.",
        "Knows the basic notions: community, neighbourhood, group, bond, exclusion.",
      ],
      [
        "Z pomocą opiekuna opisuje, kto na osiedlu z kim się trzyma i kto stoi z boku.",
        "With guidance, describes who on the estate keeps together and who stands aside.",
      ],
    ],
    [
      [
        "Wyjaśnia, co dzieje się w społeczności, korzystając z wiedzy o grupach i więziach.",
        "Explains what goes on in a community using knowledge of groups and bonds.",
      ],
      [
        "Zauważa, że na spotkania przychodzą tylko dawni mieszkańcy, i szuka powodu wśród nowo przybyłych.",
        "Notices that only long-time inhabitants come to meetings, and looks for the reason among newcomers.",
      ],
    ],
    [
      [
        "Przewiduje skutki zmian dla różnych części społeczności i dostosowuje do nich działania.",
        "Foresees what changes will do to different parts of a community and adapts the work.",
      ],
      [
        "Przed otwarciem nowych bloków planuje z radą osiedla, jak poznają się dawni i nowi sąsiedzi.",
        "Before new blocks open, plans with the estate council how old and new neighbours will meet.",
      ],
    ],
    [
      [
        "Łączy badania z praktyką i pomaga innym rozumieć złożone społeczności.",
        "Ties research to practice and helps others understand complex communities.",
      ],
      [
        "Omawia z zespołem wyniki badań o samotności i razem z nim przekłada je na zmiany w planie pracy.",
        "Goes through research on loneliness with the team and turns it with them into changes of the work plan.",
      ],
    ],
  ]),
  ...make("C20", [
    [
      [
        "Zapisuje wykonaną pracę na czas, według wzoru, bez nazwisk mieszkańców.",
        "Records the work done on time, by the template, without names of inhabitants.",
      ],
      [
        "Tego samego dnia wpisuje spotkanie do dziennika: ile osób przyszło, o czym była mowa, co dalej.",
        "On the same day enters a meeting in the diary: how many came, what it was about, what next.",
      ],
    ],
    [
      [
        "Prowadzi pełną dokumentację procesu i pisze sprawozdanie, w którym liczby mają źródło.",
        "Keeps the whole documentation of a process and writes a report whose figures have a source.",
      ],
      [
        "Do sprawozdania dołącza listę spotkań i umowę, z których wynikają podane liczby.",
        "Attaches to the report the list of meetings and the agreement that its figures come from.",
      ],
    ],
    [
      [
        "Dobiera dowody zmiany w złożonym procesie i pokazuje także to, co się nie udało.",
        "Chooses evidence of change in a complex process and shows also what did not work.",
      ],
      [
        "W raporcie pisze, że dwie z trzech grup przestały się spotykać, i podaje, czego się z tego nauczono.",
        "Writes in the report that two of three groups stopped meeting, and what was learnt from it.",
      ],
    ],
    [
      [
        "Tworzy zasady i wzory dokumentowania dla innych i dba o ich jakość.",
        "Makes rules and templates of documentation for others and keeps up their quality.",
      ],
      [
        "Skraca z zespołem wzór karty do jednej strony i uczy, jak pisać bez danych osób.",
        "Shortens a card to one page with the team and teaches how to write without personal data.",
      ],
    ],
  ]),
  ...make("C21", [
    [
      [
        "Traktuje mieszkańców jak partnerów: pyta o zdanie i dotrzymuje słowa w prostych sprawach.",
        "Treats inhabitants as partners: asks their opinion and keeps promises in simple matters.",
      ],
      [
        "Oddzwania w obiecanym dniu, także wtedy, gdy nie ma jeszcze odpowiedzi.",
        "Calls back on the day promised, also when there is no answer yet.",
      ],
    ],
    [
      [
        "Oddaje decyzje mieszkańcom i buduje zaufanie jasnymi zasadami.",
        "Leaves decisions to inhabitants and builds trust by clear rules.",
      ],
      [
        "Na początku współpracy mówi grupie, co ośrodek może, czego nie może i o czym zdecyduje sama grupa.",
        "At the start tells the group what the centre can do, what it cannot, and what the group decides itself.",
      ],
    ],
    [
      [
        "Utrzymuje zaufanie w sporze i wtedy, gdy instytucja zawiodła.",
        "Keeps trust in a dispute and when the institution has let people down.",
      ],
      [
        "Po odwołaniu remontu przychodzi na spotkanie, przyznaje, że obietnica nie została spełniona, i pyta, co teraz.",
        "After repairs were cancelled, comes to the meeting, admits that a promise was broken and asks what now.",
      ],
    ],
    [
      [
        "Zmienia zwyczaje instytucji tak, by ludzie mieli w niej głos, i uczy tego innych.",
        "Changes the habits of an institution so that people have a voice in it, and teaches this to others.",
      ],
      [
        "Doprowadza do tego, że mieszkańcy współdecydują, kiedy i gdzie ośrodek organizuje spotkania.",
        "Brings it about that inhabitants co-decide when and where the centre holds meetings.",
      ],
    ],
  ]),
  ...make("C22", [
    [
      [
        "Przygląda się swojej pracy, gdy ktoś o to poprosi, i przyjmuje uwagi.",
        "Looks at own work when asked and accepts remarks.",
      ],
      [
        "Po spotkaniu odpowiada opiekunowi na pytania: co się udało, co następnym razem zrobi inaczej.",
        "After a meeting answers the guide's questions: what worked, what to do differently next time.",
      ],
    ],
    [
      [
        "Z własnej inicjatywy zastanawia się nad pracą, korzysta z superwizji i zmienia na tej podstawie działanie.",
        "Reflects on the work without being asked, uses supervision and changes what is done.",
      ],
      [
        "Co tydzień zapisuje, co było zaskoczeniem, a co miesiąc wybiera jedną rzecz do zmiany.",
        "Every week notes what was surprising, and every month picks one thing to change.",
      ],
    ],
    [
      [
        "Rozpoznaje własne ograniczenia i przeciążenie, szuka wsparcia i wspiera w tym innych.",
        "Recognises own limits and overload, seeks support and supports others in it.",
      ],
      [
        "Mówi zespołowi o utracie bezstronności w sporze i prosi, by następną rozmowę przejął ktoś inny.",
        "Tells the team that impartiality was lost in a dispute, and asks somebody to take the next talk.",
      ],
    ],
    [
      [
        "Tworzy warunki, w których cały zespół uczy się na własnej pracy.",
        "Creates conditions in which the whole team learns from its own work.",
      ],
      [
        "Zaprasza zespół na kwartalne spotkanie o błędach i zaczyna od własnego.",
        "Invites the team to a quarterly meeting about mistakes and begins with an own one.",
      ],
    ],
  ]),
  ...make("C23", [
    [
      [
        "Zauważa, że ludzie różnią się potrzebami, i pyta, jak ułatwić im udział.",
        "Notices that people's needs differ and asks how to make taking part easier.",
      ],
      [
        "Sprawdza z pomocą listy, czy do sali da się wjechać wózkiem i czy jest gdzie zostawić dziecko.",
        "Checks with a list whether a wheelchair can get into the room and whether children can be left somewhere.",
      ],
    ],
    [
      [
        "Planuje działania tak, by mogli w nich uczestniczyć ci, których zwykle brakuje.",
        "Plans activities so that those who are usually missing can take part.",
      ],
      [
        "Przenosi spotkanie na sobotę i zaprasza osobiście rodziny, które przyjechały z innego kraju.",
        "Moves the meeting to a Saturday and personally invites families who came from another country.",
      ],
    ],
    [
      [
        "Reaguje na uprzedzenia i prowadzi współpracę grup, które sobie nie ufają.",
        "Responds to prejudice and leads co-operation of groups that do not trust each other.",
      ],
      [
        "Przerywa obraźliwą uwagę, przypomina wspólne zasady i wraca do sprawy, którą grupa chciała załatwić.",
        "Stops an offensive remark, recalls the shared rules and goes back to what the group wanted to settle.",
      ],
    ],
    [
      [
        "Wprowadza zasady włączania do pracy instytucji i uczy innych ich stosowania.",
        "Brings rules of inclusion into the work of the institution and teaches others to apply them.",
      ],
      [
        "Układa z osobami z niepełnosprawnościami wskazówki, z których korzystają wszystkie zespoły ośrodka.",
        "Makes guidelines together with disabled people that all teams of the centre use.",
      ],
    ],
  ]),
  ...make("C24", [
    [
      [
        "Zna zasady etyczne i zasady ochrony danych i pyta, gdy ma wątpliwości.",
        "Knows the rules of ethics and of data protection and asks when unsure.",
      ],
      [
        "Przed zrobieniem zdjęcia na festynie pyta o zgodę, a o dzieci pyta rodziców.",
        "Before taking a photograph at a fair asks for consent, and asks parents about children.",
      ],
    ],
    [
      [
        "Samodzielnie stosuje zasady etyczne i zbiera tylko te dane, które są potrzebne.",
        "Applies the rules of ethics without help and gathers only the data that are needed.",
      ],
      [
        "Usuwa z ankiety pytanie o adres, bo do planu wystarczy nazwa ulicy.",
        "Removes the question about the address from a survey, since the name of the street is enough for the plan.",
      ],
    ],
    [
      [
        "Rozstrzyga dylematy etyczne, w których racje są po kilku stronach, i zapisuje uzasadnienie.",
        "Settles ethical dilemmas with reasons on several sides and writes down why.",
      ],
      [
        "Odmawia przekazania urzędowi listy uczestników protestu i wyjaśnia na piśmie podstawę odmowy.",
        "Refuses to hand the office a list of people at a protest and explains the ground in writing.",
      ],
    ],
    [
      [
        "Kształtuje standardy etyczne i ochrony danych w instytucji i szkoli z nich innych.",
        "Shapes the standards of ethics and data protection of an institution and trains others.",
      ],
      [
        "Prowadzi ćwiczenia na prawdziwych, lecz zmienionych sytuacjach i poprawia na ich podstawie regulamin.",
        "Leads exercises on real but altered situations and improves the rules on that basis.",
      ],
    ],
  ]),
]
