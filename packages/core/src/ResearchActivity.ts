/**
 * F09, one planned inquiry of the diagnosis and what came of it.
 * Not here: raw data, which stay outside the system.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

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

const fields = Schema.Struct({
  title: Field.text(["Tytuł badania", "Title"], {
    hint: ["Na przykład „Ankieta o placu zabaw”.", "For example “Survey about the playground”."],
  }),
  method: Field.choice(Method, ["Metoda", "Method"], {
    hint: [
      "Jedna na kartę. Druga metoda to druga karta.",
      "One to a card. A second method is a second card.",
    ],
  }),
  purpose: Field.longText(["Czego chcemy się dowiedzieć", "What we want to learn"], {
    hint: ["Jedno do trzech pytań.", "One to three questions."],
    maxLength: 2000,
  }),
  sampling: Field.longText(["Kogo pytamy i dlaczego", "Whom we ask and why"], {
    hint: [
      "Na przykład „co trzeci dom, o różnych porach”.",
      "For example “every third house, at different hours”.",
    ],
    maxLength: 1000,
  }),
  planned: Field.whole(["Ile zaplanowano", "Planned number"], {
    hint: ["Wywiadów, ankiet, spacerów lub spotkań.", "Of interviews, questionnaires, walks or meetings."],
    min: 1,
    max: 100_000,
  }),
  periodFrom: Field.optional(
    Field.date(["Badanie od", "Inquiry from"], {
      hint: ["Pierwszy dzień w terenie, także planowany.", "The first day in the field, planned ones too."],
    }),
  ),
  periodTo: Field.optional(
    Field.date(["Badanie do", "Inquiry to"], {
      hint: ["Ostatni dzień w terenie, także planowany.", "The last day in the field, planned ones too."],
    }),
  ),
  tool: Field.optional(
    Field.text(["Narzędzie", "Research tool"], {
      hint: [
        "Gdzie jest kwestionariusz albo lista pytań.",
        "Where the questionnaire or the list of questions is kept.",
      ],
    }),
  ),
  informed: Field.yesNo(["Uczestnicy wiedzą, po co jest badanie", "Participants know what it is for"], {
    hint: ["Powiedziano im to przed pierwszym pytaniem.", "They are told before the first question."],
  }),
  voluntary: Field.yesNo(["Udział jest dobrowolny", "Taking part is voluntary"], {
    hint: ["Można odmówić i nie ma to żadnych skutków.", "One can refuse, and it has no consequences."],
  }),
  anonymous: Field.yesNo(["Odpowiedzi są anonimowe", "Answers are anonymous"], {
    hint: ["Z wyników nie da się poznać osoby.", "Nobody can be recognised in the results."],
  }),
  returned: Field.yesNo(["Wyniki wrócą do mieszkańców", "Results go back to the inhabitants"], {
    hint: ["Na przykład na otwartym spotkaniu.", "For example at an open meeting."],
  }),
  achieved: Field.optional(
    Field.whole(["Ile przeprowadzono", "Achieved number"], {
      hint: ["Po zakończeniu badania, razem z wynikami.", "After the inquiry, together with the results."],
      max: 100_000,
    }),
  ),
  results: Field.optional(
    Field.longText(["Wyniki w skrócie", "Summary of results"], {
      hint: [
        "Po zakończeniu badania: trzy najważniejsze rzeczy.",
        "After the inquiry: the three main things.",
      ],
    }),
  ),
  rawData: Field.text(["Gdzie są dane źródłowe", "Where the raw data are"], {
    hint: [
      "Poza systemem, na przykład „szafa w pokoju 12”.",
      "Outside the system, for example “cabinet in room 12”.",
    ],
  }),
})

/** F09. **Source** inferred (dossier 4.2); ethics of diagnosis S05. */
export const ResearchActivity = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.achieved !== undefined && card.results === undefined
        ? { path: ["results"], issue: "missing" }
        : undefined,
    annotation("results-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.results !== undefined && card.achieved === undefined
        ? { path: ["achieved"], issue: "missing" }
        : undefined,
    annotation("achieved-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.periodFrom !== undefined && card.periodTo !== undefined && card.periodTo < card.periodFrom
        ? { path: ["periodTo"], issue: "order" }
        : undefined,
    annotation("end-before-start"),
  ),
)
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
