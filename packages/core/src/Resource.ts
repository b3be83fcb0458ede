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
  category: Field.choice(Category, ["Rodzaj zasobu", "Category"], { privacy: "public" }),
  description: Field.longText(["Opis", "Description"], { privacy: "public", maxLength: 2000 }),
  place: Field.optional(Field.text(["Miejsce", "Place"], { privacy: "public" })),
  availability: Field.choice(Availability, ["Dostępność", "Availability"], { privacy: "public" }),
  uses: Field.optional(Field.longText(["Do czego może służyć", "Possible uses"], { maxLength: 1000 })),
  verifiedOn: Field.optional(Field.date(["Sprawdzono dnia", "Checked on"])),
  source: Field.optional(Field.choice(Source, ["Skąd wiadomo", "How it is known"])),
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
  },
  Resource,
)
