/**
 * F15, a joint evaluation: what changed, what helped, what is decided.
 * Not here: computed indicators (`@osl/evaluation`), or accepting the report (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import * as Need from "./Need.ts"
import { annotation } from "./Problem.ts"

export const Method = CodeList.make("evaluation-method", ["Metoda", "Method"], inferred("S36", "S38"), {
  workshop: ["warsztat z uczestnikami", "participatory workshop"],
  survey: ["ankieta", "survey"],
  interviews: ["wywiady", "interviews"],
  "data-analysis": ["analiza danych", "data analysis"],
})

export const Decision = CodeList.make("evaluation-decision", ["Decyzja", "Decision"], inferred(), {
  continue: ["kontynuować", "continue"],
  change: ["zmienić", "change"],
  stop: ["zakończyć", "stop"],
})

const fields = Schema.Struct({
  periodFrom: Field.date(["Od", "From"]),
  periodTo: Field.date(["Do", "To"]),
  questions: Field.longText(["Pytania ewaluacyjne", "Evaluation questions"], { maxLength: 2000 }),
  methods: Field.choices(Method, ["Metody", "Methods"], { minItems: 1 }),
  participants: Field.optional(Field.counts(["Kto wziął udział", "Who took part"])),
  goals: Field.list(
    ["Cele", "Goals"],
    {
      goal: Field.text(["Cel", "Goal"]),
      achieved: Field.choice(Need.Influence, ["Czy osiągnięty", "Achieved"]),
      explanation: Field.longText(["Wyjaśnienie", "Explanation"], { maxLength: 2000 }),
    },
    { minItems: 1, maxItems: 30 },
  ),
  unexpected: Field.optional(
    Field.longText(["Zmiany nieoczekiwane", "Unexpected changes"], { maxLength: 2000 }),
  ),
  helped: Field.optional(
    Field.longText(["Co pomagało, co przeszkadzało", "What helped and what hindered"], { maxLength: 2000 }),
  ),
  benefited: Field.longText(["Kto skorzystał, a kto nie", "Who benefited and who did not"], {
    hint: ["Kategorie, nie osoby.", "Categories, not persons."],
    maxLength: 2000,
  }),
  lessons: Field.longText(["Wnioski na przyszłość", "Lessons"], { maxLength: 4000 }),
  decision: Field.choice(Decision, ["Decyzja", "Decision"]),
  authors: Field.text(["Autorzy", "Authors"], {
    hint: [
      "Role lub zespoły, na przykład „zespół i grupa Zatorze”.",
      "Roles or teams, for example “team and the Zatorze group”.",
    ],
  }),
})

/** F15. **Source** inferred (dossier 4.2, 6.2); principles S36, S38. */
export const Evaluation = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (sheet) => (sheet.periodTo < sheet.periodFrom ? { path: ["periodTo"], issue: "order" } : undefined),
    annotation("end-before-start"),
  ),
)
export type Evaluation = typeof Evaluation.Type

export const form = Form.make(
  "F15",
  {
    title: ["Arkusz ewaluacji", "Evaluation sheet"],
    purpose: [
      "Zapisuje wspólną ocenę zmiany i decyzję, co dalej.",
      "Records the joint assessment of the change and what is decided next.",
    ],
    ...inferred("S36", "S37", "S38"),
  },
  Evaluation,
)
