import { make, type Wording } from "./Wording.ts"

/** What the organiser of networks needs: partnerships, mediation, conflict, advocacy. **Source** inferred. */
export const network: ReadonlyArray<Wording> = [
  ...make("C13", [
    [
      [
        "Zna miejscowe organizacje i instytucje i pomaga utrzymywać z nimi kontakt.",
        "Knows the local organisations and institutions and helps to keep in touch with them.",
      ],
      [
        "Aktualizuje listę partnerów i zaprasza ich na spotkanie według ustalonego wzoru.",
        "Brings the list of partners up to date and invites them to a meeting by an agreed template.",
      ],
    ],
    [
      [
        "Łączy partnerów wokół wspólnej sprawy i doprowadza do jasnych ustaleń.",
        "Connects partners around a common matter and brings about clear agreements.",
      ],
      [
        "Na spotkaniu szkoły, domu kultury i rady osiedla spisuje, kto co wnosi i kto zwołuje następne.",
        "At a meeting of a school, a cultural centre and an estate council writes down who brings what and who calls the next one.",
      ],
    ],
    [
      [
        "Prowadzi sieć o różnych interesach i dba o równość partnerów.",
        "Leads a network of differing interests and looks after the equality of partners.",
      ],
      [
        "Gdy duża organizacja przejmuje decyzje, proponuje prowadzenie spotkań na zmianę i jeden głos dla każdego partnera.",
        "When a large organisation takes over decisions, proposes taking turns in the chair and one vote per partner.",
      ],
    ],
    [
      [
        "Buduje trwałe struktury współpracy w gminie i pomaga innym je zakładać.",
        "Builds lasting structures of co-operation in the municipality and helps others to start them.",
      ],
      [
        "Doradza sąsiedniej gminie, jak założyć partnerstwo, które przetrwa zmianę dyrektora.",
        "Advises a neighbouring municipality on a partnership that will outlast a change of director.",
      ],
    ],
  ]),
  ...make("C14", [
    [
      [
        "Rozpoznaje, czego chcą strony, i pomaga w prostych uzgodnieniach.",
        "Recognises what the sides want and helps with simple agreements.",
      ],
      [
        "Ustala z dwiema grupami, która w które dni korzysta z sali.",
        "Settles with two groups which of them uses the room on which days.",
      ],
    ],
    [
      [
        "Prowadzi rozmowy stron i doprowadza do porozumienia, które wszyscy umieją powtórzyć.",
        "Leads talks of the sides to an agreement that everyone can repeat.",
      ],
      [
        "Pyta każdą stronę, po co jej to, o co prosi, i spisuje rozwiązanie, które godzi obie potrzeby.",
        "Asks each side why it needs what it asks for and writes down a solution that meets both needs.",
      ],
    ],
    [
      [
        "Doprowadza do porozumienia wielu stron o nierównej sile i pilnuje jego wykonania.",
        "Brings many sides of unequal strength to an agreement and sees that it is carried out.",
      ],
      [
        "Przed rozmową z deweloperem przygotowuje mieszkańców, a po miesiącu sprawdza z nimi, co wykonano.",
        "Prepares inhabitants before a talk with a developer and checks with them a month later what was done.",
      ],
    ],
    [
      [
        "Uczy mediowania i negocjowania i tworzy w gminie stałe miejsca porozumienia.",
        "Teaches mediation and negotiation and creates standing places of agreement in the municipality.",
      ],
      [
        "Zakłada okrągły stół osiedla i przygotowuje trzy osoby, które będą go prowadzić.",
        "Starts a round table of the estate and prepares three people who will lead it.",
      ],
    ],
  ]),
  ...make("C15", [
    [
      [
        "Zauważa napięcie, zachowuje spokój i prosi o pomoc.",
        "Notices tension, stays calm and asks for help.",
      ],
      [
        "Gdy na spotkaniu robi się głośno, ogłasza przerwę i mówi prowadzącej osobie, co się dzieje.",
        "When a meeting gets loud, calls a break and tells the leader of the meeting what was seen.",
      ],
    ],
    [
      [
        "Nazywa konflikt, rozmawia z każdą stroną i dobiera sposób postępowania.",
        "Names the conflict, talks with each side and chooses how to proceed.",
      ],
      [
        "Spotyka się osobno z rodzicami i z właścicielami psów, zanim zaprosi ich do wspólnej rozmowy o placu.",
        "Meets parents and dog owners separately before inviting them to a common talk about the square.",
      ],
    ],
    [
      [
        "Pracuje z konfliktem długim lub wielostronnym i chroni w nim słabszych.",
        "Works with a long or many-sided conflict and protects the weaker in it.",
      ],
      [
        "W sporze o mieszkania komunalne ustala zasady rozmowy i przerywa ją, gdy ktoś jest zastraszany.",
        "In a dispute about council flats sets rules for the talk and stops it when somebody is intimidated.",
      ],
    ],
    [
      [
        "Opracowuje sposoby pracy z konfliktem i wspiera organizatorów, którzy w nim utknęli.",
        "Develops ways of working with conflict and supports organisers who are stuck in one.",
      ],
      [
        "Rozrysowuje z koleżanką strony jej sporu i razem szukają pierwszego małego kroku.",
        "Draws the sides of a colleague's dispute with her and they look for a first small step together.",
      ],
    ],
  ]),
  ...make("C16", [
    [
      [
        "Wie, gdzie mieszkaniec znajdzie informację i pomoc, i wskazuje właściwe miejsce.",
        "Knows where an inhabitant finds information and help and points to the right place.",
      ],
      [
        "Podaje adres i godziny bezpłatnej pomocy prawnej i sprawdza, czy są aktualne.",
        "Gives the address and hours of free legal aid and checks that they are current.",
      ],
    ],
    [
      [
        "Prostym językiem wyjaśnia prawa i pomaga grupie upomnieć się o jej sprawę.",
        "Explains rights in plain words and helps a group to speak up for its matter.",
      ],
      [
        "Pomaga grupie złożyć petycję o przejście dla pieszych i pilnuje z nią terminu odpowiedzi.",
        "Helps a group to hand in a petition for a crossing and watches the deadline of the answer with it.",
      ],
    ],
    [
      [
        "Planuje z grupą kampanię rzeczniczą, dobiera sojuszników i ocenia ryzyko.",
        "Plans a campaign with a group, chooses allies and weighs the risk.",
      ],
      [
        "Układa z mieszkańcami kolejność kroków: najpierw rozmowa z radnymi, potem sesja, na końcu prasa.",
        "Orders the steps with inhabitants: first talks with councillors, then the session, the press last.",
      ],
    ],
    [
      [
        "Wpływa na prawo i zwyczaje lokalne i uczy innych rzecznictwa.",
        "Influences local law and habits and teaches others to advocate.",
      ],
      [
        "Doprowadza do tego, że gmina odpowiada na wnioski mieszkańców zrozumiałym językiem i w stałym terminie.",
        "Brings it about that the municipality answers inhabitants in plain words and within a fixed time.",
      ],
    ],
  ]),
]
