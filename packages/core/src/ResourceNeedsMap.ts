/**
 * F02, the resource and needs map: the versioned report of a diagnosis.
 * Not here: single resources and needs (`Resource`, `Need`), or publishing a version (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

const count = (label: Field.Words, hint: Field.Words) =>
  Field.optional(Field.whole(label, { hint, max: 100_000 }))

const fields = Schema.Struct({
  periodFrom: Field.date(["Diagnoza od", "Diagnosis from"], {
    hint: ["Dzień pierwszych rozmów i obserwacji.", "The day of the first talks and observations."],
  }),
  periodTo: Field.date(["Diagnoza do", "Diagnosis to"], {
    hint: ["Dzień, w którym skończono zbierać informacje.", "The day on which gathering ended."],
  }),
  description: Field.longText(["Opis społeczności", "Description of the community"], {
    hint: [
      "Kto tu żyje, w jakich granicach, dlaczego właśnie ta społeczność, co ją wyróżnia.",
      "Who lives here, within what limits, why this community, what makes it distinct.",
    ],
    privacy: "public",
    maxLength: 8000,
  }),
  spatial: Field.optional(
    Field.longText(["Zagospodarowanie przestrzeni", "Spatial development"], {
      hint: [
        "Zabudowa, drogi, place, miejsca spotkań i miejsca opuszczone.",
        "Buildings, roads, squares, meeting places and places left empty.",
      ],
      privacy: "public",
    }),
  ),
  environment: Field.optional(
    Field.longText(["Stan środowiska przyrodniczego", "State of the natural environment"], {
      hint: ["Zieleń, woda, powietrze, hałas, odpady.", "Greenery, water, air, noise, waste."],
      privacy: "public",
    }),
  ),
  economy: Field.optional(
    Field.longText(["Sytuacja gospodarcza", "Economic situation"], {
      hint: ["Praca, usługi, dojazdy, ceny mieszkań.", "Work, services, commuting, cost of housing."],
      privacy: "public",
    }),
  ),
  photos: Field.optional(
    Field.text(["Fotografie", "Photographs"], {
      hint: [
        "Gdzie są przechowywane. Same miejsca, bez osób.",
        "Where they are kept. Places only, without people.",
      ],
    }),
  ),
  institutional: Field.longText(["Zasoby instytucjonalne", "Institutional resources"], {
    hint: ["Publiczne, pozarządowe i biznesowe.", "Public, non-governmental and business."],
    privacy: "public",
  }),
  material: Field.longText(["Zasoby materialne", "Material resources"], {
    hint: ["Budynki, place, sprzęt, przyroda.", "Buildings, grounds, equipment, nature."],
    privacy: "public",
  }),
  human: Field.longText(["Zasoby ludzkie", "Human resources"], {
    hint: ["Grupy i umiejętności, bez nazwisk.", "Groups and skills, without names."],
    privacy: "public",
  }),
  needs: Field.longText(["Potrzeby i problemy", "Needs and problems"], {
    hint: ["Od najważniejszych dla mieszkańców.", "Starting with those most important to people."],
    privacy: "public",
  }),
  ranking: Field.optional(
    Field.list(
      ["Kolejność potrzeb", "Ranking of needs"],
      {
        need: Field.reference(["F04"], ["Potrzeba", "Need"], {
          hint: ["Karta potrzeby z tego procesu.", "A need record of this process."],
        }),
      },
      {
        hint: [
          "Karty potrzeb od najważniejszej, tak jak ułożyli je mieszkańcy.",
          "Need records, the most important first, as the inhabitants put them.",
        ],
      },
    ),
  ),
  concerned: Field.optional(
    Field.longText(["Kogo dotyczą potrzeby", "Groups concerned"], {
      hint: [
        "Kategorie, na przykład „samotni seniorzy”. Nie osoby.",
        "Categories, for example “seniors living alone”. Not persons.",
      ],
      privacy: "public",
      maxLength: 2000,
    }),
  ),
  actorMap: Field.optional(
    Field.reference(["F05"], ["Mapa aktorów", "Actor map"], {
      hint: [
        "Mapa aktorów i sieci, która pokazuje stan z tej diagnozy.",
        "The actor and network map that shows this diagnosis.",
      ],
    }),
  ),
  relations: Field.optional(
    Field.longText(["Relacje i energia", "Relations and energy"], {
      hint: [
        "Kto z kim współpracuje, komu ludzie ufają, gdzie jest chęć do działania.",
        "Who works with whom, whom people trust, where there is will to act.",
      ],
    }),
  ),
  initiatives: Field.optional(
    Field.longText(["Istniejące inicjatywy", "Existing initiatives"], {
      hint: [
        "Co już się dzieje bez udziału ośrodka, na przykład festyn, klub, wspólne zakupy.",
        "What already goes on without the centre, for example a fair, a club, joint shopping.",
      ],
      maxLength: 2000,
    }),
  ),
  conflicts: Field.optional(
    Field.longText(["Konflikty", "Conflicts"], {
      hint: [
        "O co toczy się spór i między jakimi stronami.",
        "What the dispute is about and between which sides.",
      ],
      maxLength: 2000,
    }),
  ),
  calendar: Field.optional(
    Field.longText(["Lokalny kalendarz", "Local calendar"], {
      hint: [
        "Stałe święta, odpusty, targi i inne dni, w których ludzie się spotykają.",
        "Regular feasts, fairs, markets and other days on which people meet.",
      ],
      maxLength: 2000,
    }),
  ),
  conclusions: Field.longText(["Wnioski", "Conclusions"], {
    hint: [
      "Co z tego wynika: na czym można się oprzeć i od czego zacząć.",
      "What follows from it: what to build on and where to begin.",
    ],
    privacy: "public",
  }),
  planOfActions: Field.longText(["Zarys działań", "Outline of actions"], {
    hint: [
      "Pierwsze kroki. Cele i terminy zapisuje się potem w planie.",
      "The first steps. Goals and dates are then written in the plan.",
    ],
    privacy: "public",
  }),
  interviews: count(
    ["Liczba wywiadów", "Number of interviews"],
    ["Indywidualne i grupowe razem.", "Individual and group ones together."],
  ),
  observations: count(
    ["Liczba obserwacji", "Number of observations"],
    ["Razem ze spacerami badawczymi.", "Research walks included."],
  ),
  surveys: count(
    ["Liczba ankiet", "Number of surveys"],
    ["Ile wypełnionych ankiet wróciło.", "How many filled-in questionnaires came back."],
  ),
  meetings: count(
    ["Liczba spotkań", "Number of meetings"],
    ["Spotkania, na których zbierano głosy mieszkańców.", "Meetings at which inhabitants were heard."],
  ),
  documents: count(
    ["Liczba przejrzanych dokumentów", "Number of documents analysed"],
    ["Na przykład strategie, statystyki, kroniki.", "For example strategies, statistics, chronicles."],
  ),
  participants: count(
    ["Liczba uczestników diagnozy", "Number of people who took part"],
    [
      "Wszyscy, którzy wzięli udział. Każdy raz, jeśli to wiadomo.",
      "Everybody who took part. Each once, when it is known.",
    ],
  ),
  authors: Field.optional(
    Field.text(["Autorzy", "Authors"], {
      hint: [
        "Role lub zespoły, na przykład „zespół i grupa Zatorze”. Bez nazwisk.",
        "Roles or teams, for example “team and the Zatorze group”. No names.",
      ],
      privacy: "public",
    }),
  ),
  feedbackMeetingOn: Field.optional(
    Field.date(["Otwarte spotkanie z wynikami", "Open meeting with the results"], {
      hint: [
        "Kiedy wyniki wróciły do mieszkańców. Można uzupełnić później.",
        "When the results went back to the inhabitants. May be added later.",
      ],
      privacy: "public",
    }),
  ),
})

/** F02. **Source** parts 1 and 2, conclusions and plan S20; part 3 and relations inferred. */
export const ResourceNeedsMap = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (map) => (map.periodTo < map.periodFrom ? { path: ["periodTo"], issue: "order" } : undefined),
    annotation("end-before-start"),
  ),
)
export type ResourceNeedsMap = typeof ResourceNeedsMap.Type

export const form = Form.make(
  "F02",
  {
    title: ["Mapa zasobów i potrzeb", "Resource and needs map"],
    purpose: [
      "Zbiera wyniki diagnozy jednej społeczności, z wnioskami i zarysem działań.",
      "Gathers the results of the diagnosis of one community, with conclusions and an outline of actions.",
    ],
    ...inferred("S20"),
    parts: {
      description: published("S20"),
      spatial: published("S20"),
      environment: published("S20"),
      economy: published("S20"),
      photos: published("S20"),
      institutional: published("S20"),
      material: published("S20"),
      human: published("S20"),
      conclusions: published("S20"),
      planOfActions: published("S20"),
    },
  },
  ResourceNeedsMap,
)
