/**
 * F02, the resource and needs map: the versioned report of a diagnosis.
 * Not here: single resources and needs (`Resource`, `Need`), or publishing a version (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

const count = (label: Field.Words) => Field.optional(Field.whole(label, { max: 100_000 }))

const fields = Schema.Struct({
  periodFrom: Field.date(["Diagnoza od", "Diagnosis from"]),
  periodTo: Field.date(["Diagnoza do", "Diagnosis to"]),
  description: Field.longText(["Opis społeczności", "Description of the community"], {
    hint: [
      "Granice, położenie, zabudowa, przyroda, gospodarka, to, co ją wyróżnia.",
      "Limits, location, buildings, nature, economy, what makes it distinct.",
    ],
    privacy: "public",
    maxLength: 8000,
  }),
  institutional: Field.longText(["Zasoby instytucjonalne", "Institutional resources"], {
    hint: ["Publiczne, pozarządowe i biznesowe.", "Public, non-governmental and business."],
    privacy: "public",
  }),
  material: Field.longText(["Zasoby materialne", "Material resources"], { privacy: "public" }),
  human: Field.longText(["Zasoby ludzkie", "Human resources"], {
    hint: ["Grupy i umiejętności, bez nazwisk.", "Groups and skills, without names."],
    privacy: "public",
  }),
  needs: Field.longText(["Potrzeby i problemy", "Needs and problems"], {
    hint: ["Od najważniejszych dla mieszkańców.", "Starting with those most important to people."],
    privacy: "public",
  }),
  relations: Field.optional(
    Field.longText(["Relacje i energia", "Relations and energy"], {
      hint: ["Inicjatywy, konflikty, lokalny kalendarz.", "Initiatives, conflicts, local calendar."],
    }),
  ),
  conclusions: Field.longText(["Wnioski", "Conclusions"], { privacy: "public" }),
  planOfActions: Field.longText(["Zarys działań", "Outline of actions"], { privacy: "public" }),
  interviews: count(["Liczba wywiadów", "Number of interviews"]),
  observations: count(["Liczba obserwacji", "Number of observations"]),
  surveys: count(["Liczba ankiet", "Number of surveys"]),
  meetings: count(["Liczba spotkań", "Number of meetings"]),
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
  },
  ResourceNeedsMap,
)
