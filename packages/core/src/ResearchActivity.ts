/**
 * F09, one planned inquiry of the diagnosis and what came of it.
 * Not here: raw data, which stay outside the system.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

export const Method = CodeList.make("research-method", ["Metoda", "Method"], inferred("S05"), {
  "individual-interview": ["wywiad indywidualny", "individual interview"],
  "focus-group": ["wywiad grupowy", "focus group"],
  survey: ["ankieta", "survey"],
  observation: ["obserwacja", "observation"],
  "document-analysis": ["analiza dokumentów", "document analysis"],
  walk: ["spacer badawczy", "research walk"],
  meeting: ["spotkanie", "meeting"],
  "world-cafe": ["world café", "world café"],
  photovoice: ["photovoice", "photovoice"],
})

/** F09. **Source** inferred (dossier 4.2); ethics of diagnosis S05. */
export const ResearchActivity = Schema.Struct({
  title: Field.text(["Tytuł badania", "Title"]),
  method: Field.choice(Method, ["Metoda", "Method"]),
  purpose: Field.longText(["Czego chcemy się dowiedzieć", "What we want to learn"], { maxLength: 2000 }),
  sampling: Field.longText(["Kogo pytamy i dlaczego", "Whom we ask and why"], { maxLength: 1000 }),
  planned: Field.whole(["Ile zaplanowano", "Planned number"], { min: 1, max: 100_000 }),
  achieved: Field.optional(Field.whole(["Ile przeprowadzono", "Achieved number"], { max: 100_000 })),
  informed: Field.yesNo(["Uczestnicy wiedzą, po co jest badanie", "Participants know what it is for"]),
  voluntary: Field.yesNo(["Udział jest dobrowolny", "Taking part is voluntary"]),
  anonymous: Field.yesNo(["Odpowiedzi są anonimowe", "Answers are anonymous"]),
  returned: Field.yesNo(["Wyniki wrócą do mieszkańców", "Results go back to the inhabitants"]),
  results: Field.optional(Field.longText(["Wyniki w skrócie", "Summary of results"])),
  rawData: Field.text(["Gdzie są dane źródłowe", "Where the raw data are"], {
    hint: [
      "Poza systemem, na przykład „szafa w pokoju 12”.",
      "Outside the system, for example “cabinet in room 12”.",
    ],
  }),
})
export type ResearchActivity = typeof ResearchActivity.Type

export const form = Form.make(
  "F09",
  {
    title: ["Badanie", "Research activity"],
    purpose: [
      "Planuje jedno badanie i zapisuje, co z niego wynikło.",
      "Plans one inquiry and records what came of it.",
    ],
    ...inferred("S05"),
  },
  ResearchActivity,
)
