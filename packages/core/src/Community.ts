/**
 * F01, the community card: which community, its limits and why it was chosen.
 * Not here: what the diagnosis found (`ResourceNeedsMap`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

/** **Source** S03, S05. */
export const Kind = CodeList.make(
  "community-kind",
  ["Rodzaj społeczności", "Kind of community"],
  published("S03", "S05"),
  {
    territorial: ["terytorialna – łączy ją miejsce", "territorial – tied by a place"],
    categorial: ["kategorialna – łączy ją inna cecha", "categorial – tied by another trait"],
  },
)

const fields = Schema.Struct({
  name: Field.text(["Nazwa społeczności", "Name of the community"], {
    hint: [
      "Tak jak mówią o sobie mieszkańcy, na przykład „Osiedle Zatorze”.",
      "As people there call it, for example “Zatorze estate”.",
    ],
    privacy: "public",
    maxLength: 120,
  }),
  kind: Field.choice(Kind, ["Rodzaj społeczności", "Kind of community"], { privacy: "public" }),
  territory: Field.optional(
    Field.territory(["Gmina", "Municipality"], {
      privacy: "public",
      showWhen: { field: "kind", is: ["territorial"] },
    }),
  ),
  boundary: Field.longText(["Granice", "Boundaries"], {
    hint: [
      "Gdzie społeczność się zaczyna i kończy: ulice, wsie, naturalne granice. Dla społeczności kategorialnej – kto do niej należy.",
      "Where the community begins and ends: streets, villages, natural limits. For a categorial one – who belongs to it.",
    ],
    privacy: "public",
    maxLength: 1000,
  }),
  trait: Field.optional(
    Field.text(["Wspólna cecha", "Shared trait"], {
      hint: [
        "Na przykład: rodzice małych dzieci, byli pracownicy zakładu.",
        "For example: parents of small children, former workers of a plant.",
      ],
      privacy: "public",
      showWhen: { field: "kind", is: ["categorial"] },
    }),
  ),
  size: Field.optional(
    Field.whole(["Szacowana liczba osób", "Estimated number of people"], {
      min: 1,
      privacy: "public",
      unit: ["osób", "people"],
    }),
  ),
  sizeSource: Field.optional(
    Field.text(["Skąd ta liczba", "Source of the number"], {
      hint: [
        "Na przykład: rejestr mieszkańców, stan na 2026-01-01.",
        "For example: register of residents, as of 2026-01-01.",
      ],
    }),
  ),
  justification: Field.longText(["Dlaczego ta społeczność", "Why this community"], {
    hint: ["Co przemawia za tym, żeby zacząć właśnie tu.", "What speaks for starting here."],
  }),
  position: Field.optional(
    Field.longText(["Położenie w gminie", "Position in the municipality"], {
      maxLength: 1000,
      privacy: "public",
    }),
  ),
  features: Field.optional(
    Field.longText(["Cechy charakterystyczne", "Main features"], { maxLength: 2000, privacy: "public" }),
  ),
})

/** F01. **Source** S20 for justification and position, other fields inferred (dossier 4.2). */
export const Community = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.kind === "categorial" && card.trait === undefined
        ? { path: ["trait"], issue: "missing" }
        : undefined,
    annotation("trait-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.kind === "territorial" && card.territory === undefined
        ? { path: ["territory"], issue: "missing" }
        : undefined,
    annotation("territory-required"),
  ),
)
export type Community = typeof Community.Type

export const form = Form.make(
  "F01",
  {
    title: ["Karta społeczności", "Community card"],
    purpose: [
      "Mówi, o którą społeczność chodzi i dlaczego ją wybrano.",
      "Says which community this is and why it was chosen.",
    ],
    ...inferred("S20"),
  },
  Community,
)
