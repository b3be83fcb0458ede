import type { Evidence } from "../Evidence.ts"
import { inferred, published, seed } from "../Evidence.ts"
import type { Principle, Term, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

/** The names are documented; the chapter that defines them was not readable, so the definitions are ours but for one. */
const value = (
  key: string,
  label: Words,
  definition: Words,
  evidence: Evidence,
  ofDefinition: Evidence = inferred(),
): Term => make(key, label, definition, evidence, { parts: { definition: ofDefinition } })

export const values: ReadonlyArray<Term> = [
  value(
    "agency",
    ["podmiotowość, upodmiotowienie", "agency, subject role"],
    [
      "Ludzie i społeczności same decydują o swoich sprawach; nie są przedmiotem cudzej pomocy.",
      "People and communities decide on their own matters; they are not objects of other people's help.",
    ],
    seed("seed-000", "S03"),
  ),
  value(
    "self-help",
    ["samopomoc", "self-help"],
    [
      "Ludzie w podobnym położeniu pomagają sobie nawzajem własnymi siłami.",
      "People in a similar position help each other by their own forces.",
    ],
    seed("seed-000"),
  ),
  value(
    "community-bond",
    ["więź wspólnotowa", "community bond"],
    [
      "Poczucie, że należymy do siebie nawzajem i możemy na siebie liczyć.",
      "The sense that we belong together and can count on each other.",
    ],
    seed("seed-000"),
  ),
  value(
    "solidarity",
    ["solidarność, solidaryzm społeczny", "solidarity"],
    [
      "Silniejsi dzielą ciężary ze słabszymi, bo uznają ich sprawę za swoją.",
      "The stronger share the burdens of the weaker because they hold their cause as their own.",
    ],
    published("S10"),
  ),
  value(
    "potentials",
    ["praca na potencjałach", "working on potentials"],
    [
      "Zaczynamy od tego, co ludzie umieją i mają, a nie od tego, czego im brakuje.",
      "We begin with what people can do and have, not with what they lack.",
    ],
    published("S10"),
  ),
  value(
    "participation",
    ["podmiotowa partycypacja, współdecydowanie", "participation, co-decision"],
    [
      "Ci, których sprawa dotyczy, biorą udział w decyzjach i w ich wykonaniu.",
      "Those whom a matter concerns take part in deciding on it and in carrying it out.",
    ],
    published("S13"),
  ),
  value(
    "common-good",
    ["dobro wspólne", "common good"],
    [
      "To, co służy całej społeczności i o co wspólnie dbamy.",
      "What serves the whole community and is looked after together.",
    ],
    published("S07"),
  ),
  value(
    "social-justice",
    ["sprawiedliwość społeczna, wyrównywanie szans", "social justice, equal chances"],
    [
      "Zmiana miejscowego układu sił na korzyść osób w najtrudniejszym położeniu, tak by wszyscy mieli równe szanse.",
      "A local balance of power changed in favour of those in the hardest position, so that all have equal chances.",
    ],
    published("S12", "S28"),
    published("S12", "S28"),
  ),
  value(
    "subsidiarity",
    ["pomocniczość", "subsidiarity"],
    [
      "Większa wspólnota robi tylko to, z czym mniejsza sama nie da sobie rady.",
      "A larger community does only what a smaller one cannot manage by itself.",
    ],
    inferred("S78"),
  ),
  value(
    "self-determination",
    ["samostanowienie", "self-determination"],
    [
      "Społeczność sama wybiera swoje cele i drogę do nich.",
      "A community chooses its goals and the way to them by itself.",
    ],
    published("S12"),
  ),
  value(
    "shared-responsibility",
    ["współodpowiedzialność", "shared responsibility"],
    [
      "Za miejsce, w którym żyjemy, odpowiadamy razem: mieszkańcy i instytucje.",
      "Inhabitants and institutions answer together for the place they live in.",
    ],
    published("S15"),
  ),
]

const principle = (
  key: string,
  label: string,
  from: Words,
  to: Words,
  definition: Words,
  evidence: Evidence,
  parts: Readonly<Record<string, Evidence>> = {},
): Principle =>
  make(key, [label, `from ${from[1]} to ${to[1]}`], definition, evidence, {
    from: text(from),
    to: text(to),
    parts: { definition: inferred(), ...parts },
  })

/** The principles as shifts. **Shape** P1 to P7; the Polish name puts both ends in the case it needs. The definitions are ours. */
export const principles: ReadonlyArray<Principle> = [
  principle(
    "self-help",
    "od pomocy do samopomocy",
    ["pomoc", "help"],
    ["samopomoc", "self-help"],
    [
      "Wsparcie z zewnątrz ustępuje temu, co ludzie robią dla siebie nawzajem.",
      "Support from outside gives way to what people do for each other.",
    ],
    published("S12", "S13"),
  ),
  principle(
    "work-with",
    "od pracy dla ludzi do pracy z ludźmi i przez ludzi",
    ["praca dla ludzi", "work for people"],
    ["praca z ludźmi i przez ludzi", "work with and through people"],
    [
      "Organizator nie wyręcza mieszkańców, lecz działa razem z nimi.",
      "The organiser does not act in place of the inhabitants but together with them.",
    ],
    published("S12", "S13"),
  ),
  principle(
    "participation",
    "od bierności do partycypacji",
    ["bierność", "passivity"],
    ["partycypacja", "participation"],
    ["Odbiorcy stają się uczestnikami i współautorami.", "Recipients become participants and co-authors."],
    published("S13"),
  ),
  principle(
    "citizen",
    "od perspektywy klienta do perspektywy obywatela i mieszkańca",
    ["perspektywa klienta", "the client's perspective"],
    ["perspektywa obywatela i mieszkańca", "the perspective of a citizen and inhabitant"],
    [
      "Patrzymy na człowieka jak na współgospodarza miejsca, a nie na osobę korzystającą z pomocy.",
      "A person is seen as a co-host of the place, not as a user of assistance.",
    ],
    published("S13"),
    { to: inferred(), label: inferred() },
  ),
  principle(
    "strengths",
    "od braków do zasobów i mocnych stron",
    ["braki", "deficits"],
    ["zasoby i mocne strony", "resources and strengths"],
    [
      "Plan opiera się na tym, co w społeczności już działa.",
      "A plan rests on what already works in the community.",
    ],
    inferred("S10"),
  ),
  principle(
    "process",
    "od pojedynczego działania do procesu",
    ["pojedyncze działanie", "a single action"],
    ["proces", "a process"],
    ["Działania układają się w uporządkowany, długi proces.", "Actions form an ordered, long process."],
    published("S12", "S05"),
  ),
  principle(
    "own-structures",
    "od zależności od organizatora do struktur, które przejmują jego rolę",
    ["zależność od organizatora", "dependence on the organiser"],
    ["struktury, które przejmują jego rolę", "structures that take over"],
    [
      "Organizator pracuje tak, by z czasem nie był potrzebny.",
      "The organiser works so as not to be needed in time.",
    ],
    published("S12"),
  ),
]
