/**
 * F06, one entry of the organiser's diary.
 * Not here: counts for reports (`@osl/evaluation`); the reflection is kept apart, for its author only.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { Component } from "./Component.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { rule } from "./Problem.ts"

export const ActivityKind = CodeList.make("activity-kind", ["Rodzaj pracy", "Kind of work"], inferred(), {
  talk: ["rozmowa", "talk"],
  meeting: ["spotkanie", "meeting"],
  event: ["wydarzenie", "event"],
  fieldwork: ["praca w terenie", "fieldwork"],
  travel: ["dojazd", "travel"],
  desk: ["praca przy biurku", "desk work"],
  network: ["sieć i partnerstwo", "network and partnership"],
  supervision: ["superwizja", "supervision"],
  training: ["szkolenie", "training"],
  reporting: ["sprawozdawczość", "reporting"],
})

const fields = Schema.Struct({
  date: Field.date(["Data", "Date"], {
    hint: ["Dzień, którego dotyczy wpis.", "The day that the entry is about."],
  }),
  start: Field.time(["Od godziny", "From"], {
    hint: ["W przybliżeniu, na przykład 10:00.", "Roughly, for example 10:00."],
  }),
  end: Field.time(["Do godziny", "To"], {
    hint: [
      "Tego samego dnia. Pracę po północy zapisuje się osobno.",
      "On the same day. Work after midnight is a separate entry.",
    ],
  }),
  activity: Field.choice(ActivityKind, ["Rodzaj pracy", "Kind of work"], {
    hint: ["To, co zajęło najwięcej czasu.", "What took most of the time."],
  }),
  component: Field.choice(Component, ["Komponent", "Component"], {
    hint: ["Czemu ta praca służyła przede wszystkim.", "What the work served above all."],
  }),
  place: Field.optional(
    Field.text(["Miejsce", "Place"], {
      hint: ["Ogólnie, na przykład „świetlica”, „zdalnie”.", "Roughly, for example “day room”, “remote”."],
      maxLength: 120,
    }),
  ),
  participants: Field.optional(
    Field.counts(["Ile osób", "How many people"], {
      hint: ["Bez osoby, która pisze. Zero, jeśli nikogo.", "Without the person writing. Zero for nobody."],
    }),
  ),
  happened: Field.longText(["Co się wydarzyło", "What happened"], {
    hint: ["Krótko. Bez nazwisk i danych osób.", "Briefly. No names or personal data."],
    maxLength: 2000,
  }),
  nextStep: Field.optional(
    Field.text(["Następny krok", "Next step"], {
      hint: ["Na przykład „Zapytać szkołę o salę”.", "For example “Ask the school about a room”."],
    }),
  ),
  links: Field.optional(
    Field.list(
      ["Czego dotyczy", "What it is about"],
      {
        record: Field.reference(["F10", "F11", "F13", "F16"], ["Karta", "Card"], {
          hint: [
            "Grupa, partnerstwo, wydarzenie lub dowód zmiany z tego procesu.",
            "A group, partnership, event or evidence of change of this process.",
          ],
        }),
      },
      {
        hint: [
          "Można pominąć. Łączy wpis z kartami, których dotyczy.",
          "May be skipped. Ties the entry to the cards it is about.",
        ],
        maxItems: 10,
      },
    ),
  ),
  reflection: Field.optional(
    Field.longText(["Refleksja", "Reflection"], {
      hint: [
        "Tylko dla autora: nikt inny jej nie przeczyta.",
        "For its author only: nobody else can read it.",
      ],
      privacy: "author",
    }),
  ),
})

const endsAfterItStarts = (entry: typeof fields.Type): boolean => entry.end >= entry.start

/** F06. **Source** inferred (dossier 4.2); the private reflection S11. */
export const DiaryEntry = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (entry) => (endsAfterItStarts(entry) ? undefined : { path: ["end"], issue: "order" }),
    rule(endsAfterItStarts, "end-before-start"),
  ),
)
export type DiaryEntry = typeof DiaryEntry.Type

export const form = Form.make(
  "F06",
  {
    title: ["Wpis w dzienniku", "Diary entry"],
    purpose: ["W dwie minuty: co się dziś działo.", "In two minutes: what happened today."],
    ...inferred("S11"),
  },
  DiaryEntry,
)
