/**
 * F01, the community card: which community, its limits and why it was chosen.
 * Not here: what the diagnosis found (`ResourceNeedsMap`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { isSimc } from "./Identifier.ts"
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
  kind: Field.choice(Kind, ["Rodzaj społeczności", "Kind of community"], {
    hint: [
      "Czy ludzi łączy wspólne miejsce, czy wspólna sprawa lub sytuacja.",
      "Whether people are tied by a place or by a shared matter or situation.",
    ],
    privacy: "public",
  }),
  territory: Field.optional(
    Field.territory(["Gmina", "Municipality"], {
      hint: ["Nazwa albo kod TERC gminy.", "The name or the TERC code of the municipality."],
      privacy: "public",
      showWhen: { field: "kind", is: ["territorial"] },
    }),
  ),
  localities: Field.optional(
    Field.list(
      ["Miejscowości", "Localities"],
      {
        name: Field.text(["Nazwa miejscowości", "Name of the locality"], {
          hint: [
            "Wieś, miasto lub ich część, na przykład „Jasin”.",
            "A village, a town or its part, for example “Jasin”.",
          ],
          privacy: "public",
          maxLength: 100,
        }),
        simc: Field.optional(
          Field.text(["Kod SIMC", "SIMC code"], {
            hint: [
              "Siedem cyfr z rejestru TERYT, jeśli są znane.",
              "Seven digits of the TERYT register, when known.",
            ],
            privacy: "public",
            maxLength: 7,
          }),
        ),
      },
      {
        hint: [
          "Potrzebne, gdy społeczność to część gminy, na przykład dwie z dziesięciu wsi.",
          "Useful when the community is a part of the municipality, for example two of ten villages.",
        ],
        privacy: "public",
        showWhen: { field: "kind", is: ["territorial"] },
      },
    ),
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
      hint: ["Może być zaokrąglona, na przykład do dziesiątek.", "May be rounded, for example to tens."],
      min: 1,
      privacy: "public",
    }),
  ),
  sizeSource: Field.optional(
    Field.text(["Skąd ta liczba", "Source of the number"], {
      hint: [
        "Na przykład rejestr mieszkańców gminy albo szacunek zespołu.",
        "For example the register of residents or an estimate of the team.",
      ],
    }),
  ),
  sizeOn: Field.optional(
    Field.date(["Stan na dzień", "As of"], {
      hint: ["Dzień, z którego jest ta liczba.", "The day that the number is of."],
    }),
  ),
  justification: Field.longText(["Dlaczego ta społeczność", "Why this community"], {
    hint: ["Co przemawia za tym, żeby zacząć właśnie tu.", "What speaks for starting here."],
  }),
  position: Field.optional(
    Field.longText(["Położenie w gminie", "Position in the municipality"], {
      hint: [
        "Na przykład: za torami, dwa kilometry od rynku, przy drodze na Poznań.",
        "For example: behind the railway, two kilometres from the market square.",
      ],
      maxLength: 1000,
      privacy: "public",
    }),
  ),
  features: Field.optional(
    Field.longText(["Cechy charakterystyczne", "Main features"], {
      hint: [
        "Co odróżnia to miejsce lub tych ludzi: zabudowa, historia, zwyczaje.",
        "What sets the place or the people apart: buildings, history, customs.",
      ],
      maxLength: 2000,
      privacy: "public",
    }),
  ),
  communionOn: Field.optional(
    Field.date(["Wspólnota od", "A communion since"], {
      hint: [
        "Dzień, od którego mieszkańcy sami mówią o sobie jak o wspólnocie. Nie wylicza się go z innych odpowiedzi.",
        "The day from which the people themselves speak of a communion. It is never computed from other answers.",
      ],
    }),
  ),
  documents: Field.optional(
    Field.list(
      ["Dokumenty o społeczności", "Documents about the community"],
      {
        title: Field.text(["Tytuł dokumentu", "Title of the document"], {
          hint: [
            "Na przykład „Gminny program rewitalizacji”.",
            "For example “Local revitalisation programme”.",
          ],
          privacy: "public",
        }),
        where: Field.optional(
          Field.text(["Gdzie go znaleźć", "Where to find it"], {
            hint: [
              "Adres strony albo miejsce przechowywania.",
              "The address of a page or the place it is kept.",
            ],
            privacy: "public",
            maxLength: 500,
          }),
        ),
      },
      {
        hint: [
          "Strategie, programy i opracowania, z których korzysta zespół.",
          "Strategies, programmes and studies that the team uses.",
        ],
        privacy: "public",
        maxItems: 30,
      },
    ),
  ),
  sensitivity: Field.optional(
    Field.longText(["Na co uważać", "What to be careful about"], {
      hint: [
        "Sprawy drażliwe w tej społeczności, na przykład dawny spór.",
        "Delicate matters in this community, for example an old dispute.",
      ],
      maxLength: 1000,
    }),
  ),
  photos: Field.optional(
    Field.text(["Zdjęcia miejsc", "Photographs of places"], {
      hint: [
        "Gdzie są przechowywane. Same miejsca, bez osób.",
        "Where they are kept. Places only, without people.",
      ],
    }),
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
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.size !== undefined && card.sizeSource === undefined
        ? { path: ["sizeSource"], issue: "missing" }
        : undefined,
    annotation("figure-needs-source"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.size !== undefined && card.sizeOn === undefined
        ? { path: ["sizeOn"], issue: "missing" }
        : undefined,
    annotation("figure-needs-date"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      (card.localities ?? []).flatMap(({ simc }, index) =>
        simc === undefined || isSimc(simc)
          ? []
          : [{ path: ["localities", index, "simc"], issue: "check digit" }],
      ),
    annotation("not-a-simc"),
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
    parts: {
      kind: published("S03", "S05"),
      justification: published("S20"),
      position: published("S20"),
    },
  },
  Community,
)
