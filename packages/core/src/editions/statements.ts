import { published, seed } from "../Evidence.ts"
import type { Statement } from "../Term.ts"
import { make } from "../Term.ts"

/** What the software must respect, in the order of the model's outline. */
export const statements: ReadonlyArray<Statement> = [
  make(
    "bonds-and-agency",
    ["Więzi i podmiotowość", "Bonds and agency"],
    [
      "OSL odbudowuje więzi i samopomoc oraz przywraca społecznościom i ich członkom wpływ na własne sprawy.",
      "OSL revives bonds and self-help and gives communities and their members a say in their own matters.",
    ],
    seed("seed-000"),
    { number: 1 },
  ),
  make(
    "means",
    ["Środki", "Means"],
    [
      "Środkami są lokalne sieci współpracy, wspieranie rozwoju społeczności i jej zdolności do rozwiązywania problemów oraz budowanie potencjału grup i całych społeczności, by żyło się lepiej.",
      "The means are local co-operation networks, support for the community's development and its ability to solve problems, and building the potential of groups and whole communities for a better quality of life.",
    ],
    seed("seed-000"),
    { number: 2 },
  ),
  make(
    "two-sided-change",
    ["Dwustronna zmiana", "Two-sided change"],
    [
      "Zmieniają się instytucje pomocy i integracji, a pracownicy socjalni przygotowują się do nowych ról zawodowych.",
      "Institutions of assistance and integration change, and social workers prepare for new professional roles.",
    ],
    seed("seed-000"),
    { number: 3 },
  ),
  make(
    "addressees",
    ["Adresaci", "Addressees"],
    [
      "Adresatami są grupy i społeczności lokalne zagrożone marginalizacją i wykluczeniem; wsparcie ma je aktywizować.",
      "The addressees are groups and local communities at risk of marginalisation and exclusion; the support is activating.",
    ],
    seed("seed-004"),
    { number: 4 },
  ),
  make(
    "beyond-social-work",
    ["Nie tylko praca socjalna", "Not only social work"],
    [
      "OSL i środowiskowa praca socjalna częściowo się pokrywają: organizatorzy pracują też w domach kultury, organizacjach, szkołach, świetlicach i parafiach.",
      "OSL and community social work overlap but differ: organisers also work in culture houses, organisations, schools, day rooms and parishes.",
    ],
    published("S04"),
    { number: 5 },
  ),
  make(
    "basic-method",
    ["Jedna z trzech metod", "One of three methods"],
    [
      "Praca ze społecznością jest, obok pracy z osobą lub rodziną i pracy z grupą, jedną z trzech podstawowych metod pracy socjalnej.",
      "Work with a community is, beside work with a person or family and with a group, one of the three basic methods of social work.",
    ],
    published("S04", "S71"),
    { number: 6 },
  ),
  make(
    "name-from-english",
    ["Nazwa z angielskiego", "A name from English"],
    [
      "Nazwa OSL jest dosłownym przekładem angielskiego „community organizing”.",
      "The Polish name is a literal translation of “community organizing”.",
    ],
    published("S04"),
    { number: 7 },
  ),
  make(
    "part-of-practice",
    ["Część praktyki środowiskowej", "A part of community practice"],
    [
      "Zawodowa praca środowiskowa jest tylko częścią praktyki środowiskowej; należą do niej też społeczna praca liderów, praca innych specjalistów w terenie, samodzielne działania grup, organizacji i instytucji rozwoju lokalnego (funduszy lokalnych, przedsiębiorstw społecznych, centrów sąsiedzkich) oraz działania decydentów.",
      "Professional community work is only a part of community practice, which also takes in voluntary work of local leaders, work of other specialists in the field, autonomous activity of groups, organisations and institutions of local development (local funds, social enterprises, neighbourhood centres), and actions of decision-makers.",
    ],
    published("S08"),
    { number: 8 },
  ),
  make(
    "who-organises",
    ["Kto organizuje", "Who organises"],
    [
      "Zwykle organizatorem jest pracownik socjalny ośrodka, ale tę funkcję mogą pełnić inni, także bez wynagrodzenia.",
      "By default the organiser is a social worker of a centre, but others can do it too, also without pay.",
    ],
    published("S08", "S03"),
    { number: 9 },
  ),
  make(
    "qualified-service",
    ["Usługa kwalifikowana", "A qualified service"],
    [
      "OSL jest kwalifikowaną, zintegrowaną usługą środowiskową: ciągiem działań prospołecznych o określonych i mierzalnych parametrach, dopasowanych do miejsca. Najpierw trafia do społeczności najbardziej wykluczonych, ale adresaci mogą być też inni.",
      "OSL is a qualified, integrated community service: a sequence of pro-social actions with defined and measurable parameters, fitted to the place. It is first for the most excluded communities, but others are possible addressees.",
    ],
    published("S16"),
    { number: 10 },
  ),
  make(
    "for-all-inhabitants",
    ["Dla wszystkich mieszkańców", "For all inhabitants"],
    [
      "Praca ze społecznością jest dla wszystkich mieszkańców naturalnej społeczności lokalnej (wsi, osiedla, ulicy), a nie tylko dla korzystających z pomocy.",
      "Work with a community is for everybody in a natural local community (a village, estate or street), not only for users of assistance.",
    ],
    published("S09"),
    { number: 11 },
  ),
  make(
    "polish-root",
    ["Polskie korzenie", "Polish roots"],
    [
      "Model czerpie z myśli Heleny Radlińskiej o zmianie środowiska jego własnymi siłami i z doświadczenia Solidarności.",
      "The model draws on Helena Radlińska's thought of changing a milieu by its own forces and on the experience of Solidarność.",
    ],
    published("S07", "S39"),
    { number: 12 },
  ),
  make(
    "practical-root",
    ["Korzenie w praktyce", "Roots in practice"],
    [
      "Model wyrasta z metody centrów aktywności lokalnej i z programów akademickich.",
      "The model grows out of the method of local activity centres and out of academic programmes.",
    ],
    published("S01", "S04"),
    { number: 13 },
  ),
]
