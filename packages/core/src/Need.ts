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

export const Size = CodeList.make("size-band", ["Ilu osób dotyczy", "How many are affected"], inferred(), {
  "up-to-10": ["do 10 osób", "up to 10 people"],
  "11-to-50": ["od 11 do 50 osób", "11 to 50 people"],
  "51-to-200": ["od 51 do 200 osób", "51 to 200 people"],
  "over-200": ["ponad 200 osób", "over 200 people"],
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
  title: Field.text(["Tytuł", "Title"], {
    hint: ["Kilka słów, na przykład „Oświetlenie ścieżki”.", "A few words, for example “Light on the path”."],
    privacy: "public",
    maxLength: 160,
  }),
  words: Field.longText(["Słowami mieszkańców", "In the inhabitants' words"], {
    hint: ["Jak ludzie to mówią. Bez nazwisk i danych osób.", "As people say it. No names or personal data."],
    maxLength: 2000,
  }),
  kind: Field.optional(
    Field.choice(Kind, ["Co to jest", "What it is"], {
      hint: [
        "Problem mówi, co przeszkadza; pomysł – co można zrobić.",
        "A problem says what is in the way; an idea what can be done.",
      ],
    }),
  ),
  area: Field.choice(Area, ["Dziedzina", "Area"], {
    hint: ["Ta, która pasuje najlepiej.", "The one that fits best."],
  }),
  raisedBy: Field.whole(["Ile osób o tym mówiło", "How many people raised it"], {
    hint: ["Każda osoba raz, w przybliżeniu.", "Each person once, roughly."],
    min: 1,
    max: 100_000,
  }),
  raisedIn: Field.optional(
    Field.reference(["F07", "F08", "F09", "F13"], ["Gdzie o tym mówiono", "Where it was raised"], {
      hint: [
        "Rozmowa, spacer, badanie lub spotkanie z tego procesu.",
        "A conversation, walk, inquiry or meeting of this process.",
      ],
    }),
  ),
  willing: Field.optional(
    Field.whole(["Ile osób chce działać", "How many people want to act"], {
      hint: ["Tylko ci, którzy sami to zapowiedzieli.", "Only those who said so themselves."],
      max: 100_000,
    }),
  ),
  affected: Field.optional(
    Field.text(["Kogo dotyczy", "Who is affected"], {
      hint: ["Kategoria, nie osoby.", "A category, not persons."],
    }),
  ),
  affectedSize: Field.optional(
    Field.choice(Size, ["Ilu osób dotyczy", "How many are affected"], {
      hint: ["Wystarczy rząd wielkości.", "A rough size is enough."],
    }),
  ),
  urgency: Field.optional(
    Field.whole(["Pilność od 1 do 3", "Urgency from 1 to 3"], {
      hint: ["1 – może poczekać, 3 – trzeba działać od razu.", "1 – can wait, 3 – calls for action at once."],
      min: 1,
      max: 3,
    }),
  ),
  influence: Field.choice(Influence, ["Czy można to zmienić na miejscu", "Can it be changed locally"], {
    hint: [
      "„Nie”, gdy decyzja zapada poza gminą.",
      "“No” when the decision is taken outside the municipality.",
    ],
  }),
  status: Field.choice(Status, ["Stan", "Status"], {
    hint: ["Nowa potrzeba jest otwarta.", "A new need is open."],
  }),
  evidence: Field.optional(
    Field.reference(["F16"], ["Dowód rozwiązania", "Evidence that it was solved"], {
      hint: [
        "Wpis w rejestrze dowodów zmiany, który to pokazuje.",
        "The entry of the register of evidence that shows it.",
      ],
      showWhen: { field: "status", is: ["solved"] },
    }),
  ),
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
