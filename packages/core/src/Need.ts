/**
 * F04, a need, problem, idea or dream, in the words of the people who raised it.
 * Not here: goals that answer it (`OslPlan`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

export const Kind = CodeList.make("need-kind", ["Co to jest", "What it is"], inferred(), {
  need: ["potrzeba", "need"],
  problem: ["problem", "problem"],
  idea: ["pomysł", "idea"],
  dream: ["marzenie", "dream"],
})

export const Area = CodeList.make("need-area", ["Dziedzina", "Area"], inferred(), {
  housing: ["mieszkanie", "housing"],
  space: ["przestrzeń", "space"],
  safety: ["bezpieczeństwo", "safety"],
  "children-youth": ["dzieci i młodzież", "children and youth"],
  seniors: ["seniorzy", "seniors"],
  work: ["praca", "work"],
  "health-environment": ["zdrowie i środowisko", "health and environment"],
  culture: ["kultura", "culture"],
  transport: ["transport", "transport"],
  relations: ["relacje sąsiedzkie", "relations between neighbours"],
  other: ["inna", "other"],
})

export const Influence = CodeList.make(
  "local-influence",
  ["Czy można to zmienić na miejscu", "Can it be changed locally"],
  inferred(),
  {
    yes: ["tak", "yes"],
    partly: ["częściowo", "partly"],
    no: ["nie", "no"],
  },
)

export const Status = CodeList.make("need-status", ["Stan", "Status"], inferred(), {
  open: ["otwarta", "open"],
  "in-plan": ["w planie", "in the plan"],
  solved: ["rozwiązana", "solved"],
  dropped: ["odłożona", "dropped"],
})

/** F04. **Source** inferred (dossier 4.2); `willing` from the exit criterion of the diagnosis (2.3). */
export const Need = Schema.Struct({
  title: Field.text(["Tytuł", "Title"], { privacy: "public", maxLength: 160 }),
  words: Field.longText(["Słowami mieszkańców", "In the inhabitants' words"], {
    hint: ["Jak ludzie to mówią. Bez nazwisk i danych osób.", "As people say it. No names or personal data."],
    maxLength: 2000,
  }),
  kind: Field.choice(Kind, ["Co to jest", "What it is"]),
  area: Field.choice(Area, ["Dziedzina", "Area"]),
  raisedBy: Field.whole(["Ile osób o tym mówiło", "How many people raised it"], {
    min: 1,
    max: 100_000,
    unit: ["osób", "people"],
  }),
  willing: Field.optional(
    Field.whole(["Ile osób chce działać", "How many people want to act"], {
      max: 100_000,
      unit: ["osób", "people"],
    }),
  ),
  affected: Field.optional(
    Field.text(["Kogo dotyczy", "Who is affected"], {
      hint: ["Kategoria, nie osoby.", "A category, not persons."],
    }),
  ),
  urgency: Field.optional(Field.whole(["Pilność od 1 do 3", "Urgency from 1 to 3"], { min: 1, max: 3 })),
  influence: Field.choice(Influence, ["Czy można to zmienić na miejscu", "Can it be changed locally"]),
  status: Field.choice(Status, ["Stan", "Status"]),
})
export type Need = typeof Need.Type

export const form = Form.make(
  "F04",
  {
    title: ["Karta potrzeby", "Need record"],
    purpose: [
      "Zapisuje potrzebę, problem lub pomysł i to, ile osób chce się tym zająć.",
      "Records a need, problem or idea and how many people want to act on it.",
    ],
    ...inferred(),
  },
  Need,
)
