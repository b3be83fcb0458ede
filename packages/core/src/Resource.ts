/**
 * F03, one resource of a community: an institution, a thing or what people can do.
 * Not here: organisations with their register numbers (`Organisation`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

/** **Source** S20. */
export const Category = CodeList.make(
  "resource-category",
  ["Rodzaj zasobu", "Category of resource"],
  published("S20"),
  {
    "institutional-public": ["instytucja publiczna", "public institution"],
    "institutional-ngo": ["organizacja pozarządowa", "non-governmental organisation"],
    "institutional-business": ["firma", "business"],
    material: ["zasób materialny", "material resource"],
    "human-collective": ["zasób ludzki (grupa, umiejętności)", "human resource (group, skills)"],
  },
)

/** **Source** the four parts of a survey, S80; that they are used here is inferred. */
export const SurveyPart = CodeList.make(
  "survey-part",
  ["Część przeglądu", "Part of the survey"],
  inferred("S80"),
  {
    initiatives: ["inicjatywy", "initiatives"],
    communication: ["komunikacja", "communication"],
    "public-sector": ["sektor publiczny", "public sector"],
    "social-sector": ["sektor społeczny", "social sector"],
  },
)

export const Availability = CodeList.make("availability", ["Dostępność", "Availability"], inferred(), {
  open: ["dostępny dla wszystkich", "open to all"],
  "on-request": ["na prośbę", "on request"],
  limited: ["ograniczona", "limited"],
  unknown: ["nie wiadomo", "unknown"],
})

export const Source = CodeList.make("observation-source", ["Skąd wiadomo", "How it is known"], inferred(), {
  observation: ["obserwacja", "observation"],
  talk: ["rozmowa", "talk"],
  document: ["dokument", "document"],
  survey: ["ankieta", "survey"],
})

/** F03. **Source** inferred (dossier 4.2); the categories S20. */
export const Resource = Schema.Struct({
  name: Field.text(["Nazwa", "Name"], {
    hint: [
      "Bez nazwisk, na przykład „emerytowani rzemieślnicy, około 5 osób”.",
      "No personal names, for example “retired craftsmen, about 5”.",
    ],
    privacy: "public",
    maxLength: 160,
  }),
  category: Field.choice(Category, ["Rodzaj zasobu", "Category"], {
    hint: [
      "Instytucja, rzecz albo to, co ludzie potrafią razem.",
      "An institution, a thing, or what people can do together.",
    ],
    privacy: "public",
  }),
  part: Field.optional(
    Field.choice(SurveyPart, ["Część przeglądu", "Part of the survey"], {
      hint: [
        "Pomaga ułożyć zasoby, gdy jest ich dużo.",
        "Helps to put the resources in order when there are many.",
      ],
      privacy: "public",
    }),
  ),
  description: Field.longText(["Opis", "Description"], {
    hint: [
      "Co to jest i co tu jest ważne, na przykład „sala na 40 osób, ogrzewana”.",
      "What it is and what matters here, for example “a heated room for 40”.",
    ],
    privacy: "public",
    maxLength: 2000,
  }),
  place: Field.optional(
    Field.text(["Miejsce", "Place"], {
      hint: [
        "Gdzie to jest, na przykład „za szkołą”. Bez adresów mieszkań.",
        "Where it is, for example “behind the school”. No home addresses.",
      ],
      privacy: "public",
    }),
  ),
  availability: Field.choice(Availability, ["Dostępność", "Availability"], {
    hint: ["Kto i kiedy może z tego korzystać.", "Who can use it and when."],
    privacy: "public",
  }),
  owner: Field.optional(
    Field.text(["Do kogo należy", "Owner"], {
      hint: [
        "Organizacja lub instytucja, na przykład „parafia”. Bez nazwisk.",
        "An organisation or institution, for example “the parish”. No names.",
      ],
      privacy: "public",
    }),
  ),
  uses: Field.optional(
    Field.longText(["Do czego może służyć", "Possible uses"], {
      hint: [
        "Na przykład spotkania grupy, warsztaty, przechowanie sprzętu.",
        "For example group meetings, workshops, storage.",
      ],
      maxLength: 1000,
    }),
  ),
  needs: Field.optional(
    Field.list(
      ["Na jakie potrzeby odpowiada", "Needs it answers"],
      {
        need: Field.reference(["F04"], ["Potrzeba", "Need"], {
          hint: ["Karta potrzeby z tego procesu.", "A need record of this process."],
        }),
      },
      {
        hint: [
          "Karty potrzeb, w których ten zasób może pomóc.",
          "Need records with which this resource can help.",
        ],
        maxItems: 20,
      },
    ),
  ),
  verifiedOn: Field.optional(
    Field.date(["Sprawdzono dnia", "Checked on"], {
      hint: [
        "Kiedy ostatnio potwierdzono, że to jest aktualne.",
        "When it was last confirmed to be up to date.",
      ],
    }),
  ),
  source: Field.optional(
    Field.choice(Source, ["Skąd wiadomo", "How it is known"], {
      hint: [
        "Najlepsze ze źródeł, jeśli jest ich kilka.",
        "The best of the sources, when there are several.",
      ],
    }),
  ),
})
export type Resource = typeof Resource.Type

export const form = Form.make(
  "F03",
  {
    title: ["Karta zasobu", "Resource record"],
    purpose: [
      "Opisuje jedną rzecz, instytucję lub umiejętność, na której można się oprzeć.",
      "Describes one thing, institution or skill to build on.",
    ],
    ...inferred("S20", "S80"),
    parts: { category: published("S20") },
  },
  Resource,
)
