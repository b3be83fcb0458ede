import { make, type Wording } from "./Wording.ts"

/** What the local animator needs: talks, meetings, leaders, motivation, volunteers, learning. **Source** inferred. */
export const animator: ReadonlyArray<Wording> = [
  ...make("C07", [
    [
      [
        "Prowadzi krótkie rozmowy z mieszkańcami według przygotowanych pytań i słucha bez oceniania.",
        "Leads short talks with inhabitants by prepared questions and listens without judging.",
      ],
      [
        "Idzie z opiekunem od drzwi do drzwi, zadaje trzy pytania i zapisuje odpowiedzi słowami rozmówcy.",
        "Goes from door to door with a guide, asks three questions and writes the answers in the speaker's words.",
      ],
    ],
    [
      [
        "Samodzielnie prowadzi rozmowy, w których ludzie mówią, na czym im zależy i co chcą zrobić.",
        "Leads talks without help in which people say what they care about and want to do.",
      ],
      [
        "Po rozmowie na ławce umie powiedzieć, co rozmówcę cieszy, co złości i w co się włączy.",
        "After a talk on a bench can tell what pleases the person, what angers them and what they would join.",
      ],
    ],
    [
      [
        "Rozmawia także z osobami nieufnymi, rozgniewanymi i w kryzysie, i uczy tego młodszych.",
        "Talks also with people who are distrustful, angry or in crisis, and teaches this to newer colleagues.",
      ],
      [
        "Wysłuchuje skarg na ośrodek bez tłumaczenia się i na koniec pyta: „Co mogłoby to zmienić?”.",
        "Hears complaints about the centre without excuses and ends by asking: “What could change this?”.",
      ],
    ],
    [
      [
        "Opracowuje sposoby prowadzenia rozmów i szkoli z nich organizatorów.",
        "Develops ways of leading talks and trains organisers in them.",
      ],
      [
        "Ćwiczy z zespołem słuchanie w parach i układa z nim przewodnik do rozmów w nowej dzielnicy.",
        "Practises listening in pairs with the team and makes with it a guide to talks in a new district.",
      ],
    ],
  ]),
  ...make("C08", [
    [
      [
        "Pomaga w prowadzeniu spotkania: przygotowuje salę, pilnuje czasu, zapisuje ustalenia.",
        "Helps to lead a meeting: prepares the room, keeps the time, writes down what was agreed.",
      ],
      [
        "Na dużej kartce zapisuje pomysły tak, jak padły, i na koniec czyta je głośno.",
        "Writes ideas on a large sheet as they were said and reads them out at the end.",
      ],
    ],
    [
      [
        "Prowadzi spotkania, na których każdy może zabrać głos, a grupa kończy z ustaleniami.",
        "Leads meetings in which everyone can speak and the group ends with agreements.",
      ],
      [
        "Robi rundę, w której każdy mówi po minucie, i zamyka spotkanie listą: kto, co, do kiedy.",
        "Makes a round in which everyone speaks for a minute and closes with a list: who, what, by when.",
      ],
    ],
    [
      [
        "Prowadzi trudne spotkania: duże, z napięciem lub z przewagą jednej strony.",
        "Leads difficult meetings: large, tense or dominated by one side.",
      ],
      [
        "Gdy dwie osoby zagłuszają resztę, dzieli salę na małe grupy i zbiera głosy wszystkich.",
        "When two people drown out the rest, splits the room into small groups and gathers everybody's voice.",
      ],
    ],
    [
      [
        "Tworzy metody pracy z grupami i przygotowuje innych do prowadzenia spotkań.",
        "Makes methods of work with groups and prepares others to lead meetings.",
      ],
      [
        "Oddaje prowadzenie mieszkańcom, obserwuje i po spotkaniu omawia z nimi, co zadziałało.",
        "Hands the lead to inhabitants, watches, and afterwards goes through with them what worked.",
      ],
    ],
  ]),
  ...make("C09", [
    [
      [
        "Dostrzega osoby, których inni słuchają, i poznaje je z pomocą opiekuna.",
        "Sees the people others listen to and gets to know them with guidance.",
      ],
      [
        "Po festynie wskazuje, kto bez proszenia zebrał sąsiadów do sprzątania.",
        "After a fair can say who gathered neighbours to clean up without being asked.",
      ],
    ],
    [
      [
        "Odnajduje liderów, powierza im zadania i wspiera ich w działaniu.",
        "Finds leaders, entrusts tasks to them and supports them in action.",
      ],
      [
        "Umawia się z liderką przed jej pierwszą rozmową z burmistrzem i ćwiczy z nią, co powie.",
        "Meets a leader before her first talk with the mayor and rehearses with her what to say.",
      ],
    ],
    [
      [
        "Rozwija przywództwo w kilku grupach i dba, by nie zależały od jednej osoby.",
        "Develops leadership in several groups and sees to it that they do not depend on one person.",
      ],
      [
        "Gdy lider jest przemęczony, układa z grupą podział zadań i dyżury na kolejne miesiące.",
        "When a leader is worn out, divides tasks and turns for the next months with the group.",
      ],
    ],
    [
      [
        "Buduje programy wspierania liderów i uczy organizatorów, jak oddawać prowadzenie.",
        "Builds programmes for leaders and teaches organisers how to hand over the lead.",
      ],
      [
        "Zakłada w gminie krąg liderów, który po roku sam planuje swoje spotkania.",
        "Starts a circle of leaders in the municipality which after a year plans its own meetings.",
      ],
    ],
  ]),
  ...make("C10", [
    [
      [
        "Zaprasza ludzi do działania i pomaga w akcjach, które prowadzą inni.",
        "Invites people to act and helps in actions that others lead.",
      ],
      [
        "Roznosi zaproszenia i osobiście przypomina sąsiadom o spotkaniu dzień wcześniej.",
        "Delivers invitations and reminds neighbours in person the day before the meeting.",
      ],
    ],
    [
      [
        "Zbiera ludzi wokół sprawy, która ich obchodzi, i podtrzymuje ich zapał małymi krokami.",
        "Gathers people around a matter they care about and keeps them going by small steps.",
      ],
      [
        "Proponuje grupie, by zamiast od razu walczyć o świetlicę, najpierw urządziła podwórko.",
        "Suggests that before fighting for a day room the group first does up the courtyard.",
      ],
    ],
    [
      [
        "Podtrzymuje zaangażowanie po porażce i w długich działaniach kilku grup.",
        "Keeps commitment alive after a defeat and in long efforts of several groups.",
      ],
      [
        "Po odmowie dotacji zbiera grupę, nazywa z nią to, co już zrobiła, i szukają innej drogi.",
        "After a grant was refused, gathers the group, names with it what it has done, and they look for another way.",
      ],
    ],
    [
      [
        "Opracowuje sposoby mobilizowania różnych społeczności i wspiera w tym zespoły.",
        "Develops ways of mobilising different communities and supports teams in it.",
      ],
      [
        "Porównuje z organizatorami trzy osiedla i pokazuje, co w każdym poruszyło ludzi i dlaczego.",
        "Compares three estates with organisers and shows what moved people in each, and why.",
      ],
    ],
  ]),
  ...make("C11", [
    [
      [
        "Zna zasady wolontariatu i pomaga wolontariuszom w prostych zadaniach.",
        "Knows the rules of volunteering and helps volunteers with simple tasks.",
      ],
      [
        "Wita nowego wolontariusza, pokazuje mu miejsce i mówi, do kogo zwrócić się z pytaniem.",
        "Welcomes a new volunteer, shows the place and says whom to ask.",
      ],
    ],
    [
      [
        "Włącza wolontariuszy, zawiera porozumienia, wprowadza w zadania i dziękuje za pracę.",
        "Involves volunteers, makes agreements, introduces the tasks and thanks for the work.",
      ],
      [
        "Przed podpisaniem porozumienia omawia z wolontariuszem zakres, godziny, ubezpieczenie i prawo do rezygnacji.",
        "Before signing goes through scope, hours, insurance and the right to resign with the volunteer.",
      ],
    ],
    [
      [
        "Prowadzi zespół wolontariuszy o różnych potrzebach i rozwiązuje trudne sytuacje.",
        "Leads a team of volunteers with different needs and solves difficult situations.",
      ],
      [
        "Rozmawia z wolontariuszką, która bierze na siebie za dużo, i wspólnie zmniejszają jej zakres zadań.",
        "Talks with a volunteer who takes on too much and they reduce her tasks together.",
      ],
    ],
    [
      [
        "Tworzy system wolontariatu w instytucji lub gminie i szkoli koordynatorów.",
        "Creates a system of volunteering in an institution or municipality and trains co-ordinators.",
      ],
      [
        "Uzgadnia ze szkołą, parafią i biblioteką wspólne zasady przyjmowania wolontariuszy.",
        "Agrees common rules for taking volunteers with the school, the parish and the library.",
      ],
    ],
  ]),
  ...make("C12", [
    [
      [
        "Pomaga w zajęciach, na których ludzie uczą się od siebie nawzajem.",
        "Helps in activities in which people learn from each other.",
      ],
      [
        "Przygotowuje stoły i materiały na warsztat naprawy rowerów i zachęca nieśmiałych, by spróbowali.",
        "Sets out tables and material for a bicycle workshop and encourages the shy to try.",
      ],
    ],
    [
      [
        "Planuje i prowadzi sytuacje uczenia się, które wynikają z potrzeb uczestników.",
        "Plans and leads situations of learning that come from what participants need.",
      ],
      [
        "Gdy grupa chce napisać do urzędu, siada z nią i uczy pisać pismo na tej właśnie sprawie.",
        "When a group wants to write to the office, sits down with it and teaches writing on that very matter.",
      ],
    ],
    [
      [
        "Łączy naukę z działaniem w grupach o różnym wieku i doświadczeniu.",
        "Ties learning to action in groups of different age and experience.",
      ],
      [
        "Łączy seniorów i młodzież: jedni uczą szycia, drudzy obsługi telefonu, razem szyją torby na jarmark.",
        "Brings seniors and youth together: some teach sewing, others phones, and they sew bags for a market together.",
      ],
    ],
    [
      [
        "Opracowuje programy edukacji nieformalnej i przygotowuje tych, którzy będą je prowadzić.",
        "Develops programmes of informal education and prepares those who will lead them.",
      ],
      [
        "Z grupą mieszkańców przygotowuje cykl „sąsiedzi uczą sąsiadów” i przekazuje jego prowadzenie.",
        "Prepares a series “neighbours teach neighbours” with a group of inhabitants and hands over its lead.",
      ],
    ],
  ]),
]
