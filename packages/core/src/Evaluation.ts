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
  periodFrom: Field.date(["Od", "From"], {
    hint: ["Pierwszy dzień ocenianego czasu.", "The first day of the time that is assessed."],
  }),
  periodTo: Field.date(["Do", "To"], {
    hint: ["Ostatni dzień ocenianego czasu.", "The last day of the time that is assessed."],
  }),
  questions: Field.longText(["Pytania ewaluacyjne", "Evaluation questions"], {
    hint: ["Na przykład „Co się zmieniło i dla kogo?”", "For example “What changed, and for whom?”"],
    maxLength: 2000,
  }),
  methods: Field.choices(Method, ["Metody", "Methods"], {
    hint: ["Wszystkie, z których skorzystano.", "All that were used."],
    minItems: 1,
  }),
  participants: Field.optional(
    Field.counts(["Kto wziął udział", "Who took part"], {
      hint: [
        "Mieszkańcy i partnerzy, bez zespołu ośrodka.",
        "Inhabitants and partners, without the team of the centre.",
      ],
    }),
  ),
  goals: Field.list(
    ["Cele", "Goals"],
    {
      goal: Field.text(["Cel", "Goal"], {
        hint: ["W brzmieniu z planu.", "As it stands in the plan."],
      }),
      achieved: Field.choice(Need.Influence, ["Czy osiągnięty", "Achieved"], {
        hint: ["Wspólna ocena, nie tylko zespołu.", "A joint judgement, not only the team's."],
      }),
      values: Field.optional(
        Field.list(
          ["Wartości wskaźników", "Values of indicators"],
          {
            indicator: Field.text(["Wskaźnik", "Indicator"], {
              hint: ["Nazwa z planu, razem z jednostką.", "The name in the plan, with its unit."],
            }),
            value: Field.decimal(["Wartość", "Value"], {
              hint: ["Ile jest na koniec okresu.", "How much there is at the end of the period."],
            }),
            on: Field.date(["Stan na dzień", "As of"], {
              hint: ["Dzień, w którym policzono.", "The day of counting."],
            }),
            source: Field.text(["Źródło danych", "Source"], {
              hint: ["Na przykład „karty wydarzeń”.", "For example “event cards”."],
            }),
          },
          {
            hint: ["Liczby z planu, policzone na nowo.", "The numbers of the plan, counted anew."],
            maxItems: 20,
          },
        ),
      ),
      explanation: Field.longText(["Wyjaśnienie", "Explanation"], {
        hint: ["Dlaczego tak, w dwóch zdaniach.", "Why so, in two sentences."],
        maxLength: 2000,
      }),
    },
    {
      hint: ["Każdy cel planu osobno.", "Each goal of the plan by itself."],
      minItems: 1,
      maxItems: 30,
    },
  ),
  unexpected: Field.optional(
    Field.longText(["Zmiany nieoczekiwane", "Unexpected changes"], {
      hint: ["Dobre i złe, których nikt nie planował.", "Good and bad ones that nobody planned."],
      maxLength: 2000,
    }),
  ),
  helped: Field.optional(
    Field.longText(["Co pomagało, co przeszkadzało", "What helped and what hindered"], {
      hint: ["W samym sposobie pracy: ludzie, czas, zasady.", "In the way of working: people, time, rules."],
      maxLength: 2000,
    }),
  ),
  benefited: Field.longText(["Kto skorzystał, a kto nie", "Who benefited and who did not"], {
    hint: ["Kategorie, nie osoby.", "Categories, not persons."],
    maxLength: 2000,
  }),
  lessons: Field.longText(["Wnioski na przyszłość", "Lessons"], {
    hint: ["Co robić tak samo, a co inaczej.", "What to do the same way and what differently."],
    maxLength: 4000,
  }),
  decision: Field.choice(Decision, ["Decyzja", "Decision"], {
    hint: ["Co dalej z tym, co zaplanowano.", "What becomes of what was planned."],
  }),
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
