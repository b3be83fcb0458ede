/**
 * F08, one observation or research walk: where, what was seen, which questions it raised.
 * Not here: photographs, which the institution keeps; here stands only where they are.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

export const PointCategory = CodeList.make(
  "walk-point-category",
  ["Co to za miejsce", "What is there"],
  inferred("S20"),
  {
    "meeting-place": ["miejsce spotkań", "meeting place"],
    "public-space": ["przestrzeń wspólna", "public space"],
    building: ["budynek", "building"],
    service: ["usługa lub sklep", "service or shop"],
    nature: ["zieleń i przyroda", "greenery and nature"],
    activity: ["to, co robią ludzie", "what people do"],
    barrier: ["przeszkoda lub bariera", "obstacle or barrier"],
    danger: ["miejsce niebezpieczne", "dangerous place"],
    neglected: ["miejsce zaniedbane", "neglected place"],
    other: ["inne", "other"],
  },
)

/** **Unit** degrees (WGS 84); a box around Poland. */
export const poland = { latitude: [49, 54.9], longitude: [14.1, 24.2] } as const

const fields = Schema.Struct({
  date: Field.date(["Data", "Date"], {
    hint: ["Dzień spaceru lub obserwacji.", "The day of the walk or observation."],
  }),
  start: Field.time(["Od godziny", "From"], {
    hint: [
      "Pora dnia zmienia to, co widać, na przykład 16:30.",
      "The time of day changes what is seen, for example 16:30.",
    ],
  }),
  end: Field.optional(
    Field.time(["Do godziny", "To"], {
      hint: ["Gdy spacer trwał dłużej niż chwilę.", "When it lasted more than a moment."],
    }),
  ),
  place: Field.text(["Trasa lub miejsce", "Route or place"], {
    hint: [
      "Na przykład „od szkoły przez targ do torów”.",
      "For example “from the school over the market to the railway”.",
    ],
  }),
  weather: Field.optional(
    Field.text(["Pogoda", "Weather"], {
      hint: [
        "Na przykład „chłodno, mży”: w deszczu mało kto wychodzi.",
        "For example “cool, drizzle”: few go out in the rain.",
      ],
      maxLength: 120,
    }),
  ),
  participants: Field.optional(
    Field.counts(["Ile osób szło", "How many people walked"], {
      hint: ["Razem z organizatorem, tylko liczby.", "With the organiser, only numbers."],
    }),
  ),
  points: Field.optional(
    Field.list(
      ["Co było widać", "What was seen"],
      {
        category: Field.choice(PointCategory, ["Co to jest", "What it is"], {
          hint: ["Pozycja najbliższa temu, co widać.", "The one nearest to what is seen."],
        }),
        note: Field.longText(["Opis", "Note"], {
          hint: [
            "Co widać i co o tym mówią ludzie. Bez nazwisk i opisu osób.",
            "What is seen and what people say of it. No names and no descriptions of persons.",
          ],
          maxLength: 1000,
        }),
        latitude: Field.optional(
          Field.decimal(["Szerokość geograficzna", "Latitude"], {
            hint: [
              "Trzy miejsca po przecinku, na przykład 52,412: około 100 metrów.",
              "Three decimals, for example 52.412: about 100 metres.",
            ],
            min: poland.latitude[0],
            max: poland.latitude[1],
            unit: ["°", "°"],
          }),
        ),
        longitude: Field.optional(
          Field.decimal(["Długość geograficzna", "Longitude"], {
            hint: [
              "Trzy miejsca po przecinku, na przykład 16,934: około 100 metrów.",
              "Three decimals, for example 16.934: about 100 metres.",
            ],
            min: poland.longitude[0],
            max: poland.longitude[1],
            unit: ["°", "°"],
          }),
        ),
        photo: Field.optional(
          Field.text(["Gdzie jest zdjęcie", "Where the photograph is"], {
            hint: [
              "Na przykład „dysk zespołu, spacer 3, zdjęcie 7”. Zdjęcia miejsc, nie osób.",
              "For example “team drive, walk 3, picture 7”. Photographs of places, not persons.",
            ],
          }),
        ),
      },
      {
        hint: [
          "Po jednej pozycji na miejsce lub rzecz wartą zapamiętania.",
          "One item for each place or thing worth remembering.",
        ],
        maxItems: 60,
      },
    ),
  ),
  questions: Field.optional(
    Field.longText(["Jakie pytania się pojawiły", "Questions raised"], {
      hint: [
        "O co zapytać mieszkańców, na przykład „kto ma klucz do świetlicy?”.",
        "What to ask the inhabitants, for example “who has the key to the day room?”.",
      ],
      maxLength: 2000,
    }),
  ),
})

type Fields = typeof fields.Type

const decimals = 3

const isCoarse = (degrees: number): boolean => Number(degrees.toFixed(decimals)) === degrees

/** The other half of the position of a point that has only one. */
const missing = ({ latitude, longitude }: NonNullable<Fields["points"]>[number]) =>
  latitude === undefined
    ? longitude === undefined
      ? undefined
      : "latitude"
    : longitude === undefined
      ? "longitude"
      : undefined

/** F08. **Source** inferred (dossier 4.2, 9.4); rules RW1–RW3. */
export const ResearchWalk = fields.check(
  Schema.makeFilter<Fields>(
    ({ start, end }) => (end !== undefined && end < start ? { path: ["end"], issue: "order" } : undefined),
    annotation("end-before-start"),
  ),
  Schema.makeFilter<Fields>(
    ({ points = [] }) =>
      points.flatMap((point, at) => {
        const half = missing(point)
        return half === undefined ? [] : [{ path: ["points", at, half], issue: "missing" }]
      }),
    annotation("position-incomplete"),
  ),
  Schema.makeFilter<Fields>(
    ({ points = [] }) =>
      points.flatMap((point, at) =>
        (["latitude", "longitude"] as const)
          .filter((half) => !isCoarse(point[half] ?? 0))
          .map((half) => ({ path: ["points", at, half], issue: "precise" })),
      ),
    annotation("position-too-precise"),
  ),
)
export type ResearchWalk = typeof ResearchWalk.Type

export const form = Form.make(
  "F08",
  {
    title: ["Spacer badawczy", "Research walk"],
    purpose: [
      "Zapisuje, co widać w społeczności i o co warto zapytać. Zdjęcia zostają w instytucji, tu jest tylko miejsce ich przechowania.",
      "Records what is seen in the community and what to ask about. Photographs stay with the institution; here is only where they are kept.",
    ],
    ...inferred("S20"),
  },
  ResearchWalk,
)
