/**
 * F12, the plan of organising a community: goals with indicators, actions with owners and dates.
 * Not here: submitting and approving it (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { Component } from "./Component.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"
import { Strategy } from "./Strategy.ts"

export const LegalBasis = CodeList.make(
  "plan-basis",
  ["Podstawa planu", "Basis of the plan"],
  inferred("S64"),
  {
    "ops-programme": ["program ośrodka pomocy społecznej", "programme of the social assistance centre"],
    "cus-plan": ["plan centrum usług społecznych", "plan of the social services centre"],
    pal: ["program aktywności lokalnej", "local activity programme"],
    project: ["projekt", "project"],
    "ngo-contract": ["umowa z organizacją pozarządową", "contract with an NGO"],
  },
)

export const Owner = CodeList.make("action-owner", ["Kto odpowiada", "Who is responsible"], inferred(), {
  inhabitants: ["mieszkańcy", "inhabitants"],
  group: ["grupa", "a group"],
  partnership: ["partnerstwo", "the partnership"],
  organizer: ["organizator", "the organiser"],
  institution: ["instytucja", "an institution"],
})

/** Actions that support social services. **Source** art. 13(1)(6) of the act of 19 July 2019, quoted by S64. */
export const SupportingAction = CodeList.make(
  "supporting-action",
  ["Działanie wspierające", "Supporting action"],
  published("S64"),
  {
    "self-help": ["samopomocowe", "self-help"],
    volunteer: ["wolontariackie", "volunteer"],
    neighbourly: ["sąsiedzkie", "neighbourly"],
  },
)

const fields = Schema.Struct({
  title: Field.text(["Tytuł planu", "Title of the plan"], {
    hint: ["Na przykład „Plan dla Zatorza na rok 2026”.", "For example “Plan for Zatorze for 2026”."],
    privacy: "public",
  }),
  periodFrom: Field.date(["Od", "From"], {
    hint: ["Pierwszy dzień planu.", "The first day of the plan."],
    privacy: "public",
  }),
  periodTo: Field.date(["Do", "To"], {
    hint: ["Ostatni dzień planu, zwykle po roku.", "The last day of the plan, usually a year later."],
    privacy: "public",
  }),
  legalBasis: Field.choice(LegalBasis, ["Podstawa planu", "Basis of the plan"], {
    hint: [
      "Dokument lub zadanie, w ramach którego działa plan.",
      "The document or task that the plan is part of.",
    ],
    privacy: "public",
  }),
  map: Field.optional(
    Field.reference(["F02"], ["Z jakiej mapy wynika", "Map it rests on"], {
      hint: [
        "Opublikowana mapa zasobów i potrzeb, na której oparto plan.",
        "The published resource and needs map that the plan is based on.",
      ],
      privacy: "public",
    }),
  ),
  addressees: Field.optional(
    Field.longText(["Obszar i odbiorcy", "Area and addressees"], {
      hint: [
        "Gdzie i dla kogo jest plan, na przykład „mieszkańcy trzech wsi, przede wszystkim seniorzy”.",
        "Where and for whom the plan is, for example “people of three villages, above all seniors”.",
      ],
      privacy: "public",
      maxLength: 2000,
      showWhen: { field: "legalBasis", is: ["cus-plan"] },
    }),
  ),
  supporting: Field.optional(
    Field.list(
      ["Działania wspierające", "Supporting actions"],
      {
        kind: Field.choice(SupportingAction, ["Rodzaj", "Kind"], {
          hint: [
            "Kto pomaga: ludzie w tej samej sytuacji, wolontariusze czy sąsiedzi.",
            "Who helps: people in the same situation, volunteers or neighbours.",
          ],
          privacy: "public",
        }),
        text: Field.longText(["Na czym polega", "What it consists of"], {
          hint: [
            "Na przykład „zakupy dla osób, które nie wychodzą z domu”.",
            "For example “shopping for people who do not leave home”.",
          ],
          privacy: "public",
          maxLength: 1000,
        }),
      },
      {
        hint: [
          "Co najmniej jedno: uzupełniają usługi społeczne.",
          "At least one: they complement the social services.",
        ],
        privacy: "public",
        maxItems: 50,
        showWhen: { field: "legalBasis", is: ["cus-plan"] },
      },
    ),
  ),
  goals: Field.list(
    ["Cele", "Goals"],
    {
      text: Field.longText(["Cel", "Goal"], {
        hint: [
          "Zmiana, którą ludzie zauważą, nie samo działanie.",
          "A change that people will notice, not an activity.",
        ],
        privacy: "public",
        maxLength: 1000,
      }),
      needs: Field.optional(
        Field.list(
          ["Na jakie potrzeby odpowiada", "Needs it answers"],
          {
            need: Field.reference(["F04"], ["Potrzeba", "Need"], {
              hint: ["Karta potrzeby z tego procesu.", "A need record of this process."],
              privacy: "public",
            }),
          },
          {
            hint: ["Karty potrzeb z diagnozy.", "Need records of the diagnosis."],
            privacy: "public",
            maxItems: 20,
          },
        ),
      ),
      needWords: Field.optional(
        Field.text(["Potrzeba słowami", "The need in words"], {
          hint: ["Tylko gdy potrzeba nie ma jeszcze karty.", "Only when the need has no record yet."],
          privacy: "public",
        }),
      ),
      strategy: Field.choice(Strategy, ["Strategia", "Strategy"], {
        hint: [
          "Jak pozyskać ludzi i instytucje dla tego celu.",
          "How people and institutions are won for the goal.",
        ],
        privacy: "public",
      }),
      indicators: Field.optional(
        Field.list(
          ["Wskaźniki", "Indicators"],
          {
            name: Field.text(["Wskaźnik", "Indicator"], {
              hint: [
                "Po czym poznać zmianę, na przykład „dni otwarcia świetlicy”.",
                "How the change is seen, for example “days the day room is open”.",
              ],
              privacy: "public",
            }),
            unit: Field.text(["Jednostka", "Unit"], {
              hint: ["Na przykład „dni w tygodniu”.", "For example “days a week”."],
              privacy: "public",
              maxLength: 40,
            }),
            baseline: Field.optional(
              Field.decimal(["Stan początkowy", "Baseline"], {
                hint: ["Ile jest dziś. Zero też jest liczbą.", "How much there is today. Zero counts."],
                privacy: "public",
              }),
            ),
            target: Field.optional(
              Field.decimal(["Stan docelowy", "Target"], {
                hint: ["Ile ma być na koniec planu.", "How much there is to be at the end of the plan."],
                privacy: "public",
              }),
            ),
            source: Field.optional(
              Field.text(["Źródło danych", "Source"], {
                hint: [
                  "Skąd jest stan początkowy i skąd będzie końcowy.",
                  "Where the baseline is from and the end value will be.",
                ],
                privacy: "public",
              }),
            ),
          },
          {
            hint: [
              "Po czym będzie widać, że cel jest bliżej. Wystarczy jeden.",
              "What will show that the goal is nearer. One is enough.",
            ],
            privacy: "public",
            maxItems: 20,
          },
        ),
      ),
    },
    {
      hint: [
        "Najlepiej dwa lub trzy, uzgodnione z mieszkańcami.",
        "Two or three are best, agreed with the inhabitants.",
      ],
      privacy: "public",
      minItems: 1,
      maxItems: 20,
    },
  ),
  actions: Field.list(
    ["Działania", "Actions"],
    {
      name: Field.text(["Działanie", "Action"], {
        hint: ["Na przykład „Sprzątanie świetlicy”.", "For example “Cleaning the day room”."],
        privacy: "public",
      }),
      component: Field.choice(Component, ["Komponent", "Component"], {
        hint: ["Czemu działanie służy przede wszystkim.", "What the action serves above all."],
        privacy: "public",
      }),
      owner: Field.optional(
        Field.choice(Owner, ["Kto odpowiada", "Who is responsible"], {
          hint: ["Rola lub grupa, nie osoba.", "A role or a group, not a person."],
          privacy: "public",
        }),
      ),
      group: Field.optional(
        Field.reference(["F10"], ["Która grupa", "Which group"], {
          hint: ["Grupa, która ma kartę w tym procesie.", "A group that has a card in this process."],
          privacy: "public",
          showWhen: { field: "owner", is: ["group"] },
        }),
      ),
      partners: Field.optional(
        Field.text(["Partnerzy", "Partners"], {
          hint: [
            "Organizacje, które pomagają, na przykład „szkoła, OSP”.",
            "Organisations that help, for example “school, fire brigade”.",
          ],
          privacy: "public",
          maxLength: 500,
        }),
      ),
      from: Field.optional(
        Field.date(["Od kiedy", "Begins"], {
          hint: ["Można pominąć przy działaniu jednodniowym.", "May be skipped for an action of one day."],
          privacy: "public",
        }),
      ),
      due: Field.optional(
        Field.date(["Do kiedy", "Due"], {
          hint: ["Dzień, do którego ma być gotowe.", "The day by which it is to be done."],
          privacy: "public",
        }),
      ),
      cost: Field.optional(
        Field.decimal(["Koszt", "Cost"], {
          hint: ["Szacunek. Zero, jeśli bez pieniędzy.", "An estimate. Zero when no money is needed."],
          unit: ["zł", "PLN"],
          max: 100_000_000,
        }),
      ),
      costSource: Field.optional(
        Field.text(["Skąd pieniądze", "Source of the money"], {
          hint: [
            "Na przykład „budżet ośrodka” albo „zbiórka”.",
            "For example “budget of the centre” or “a collection”.",
          ],
        }),
      ),
      risk: Field.optional(
        Field.text(["Ryzyko", "Risk"], {
          hint: ["Co może przeszkodzić i co wtedy.", "What may get in the way, and what then."],
        }),
      ),
    },
    {
      hint: [
        "Kroki do celów. Każdy może mieć własny termin.",
        "The steps to the goals. Each may have a date of its own.",
      ],
      privacy: "public",
      minItems: 1,
      maxItems: 100,
    },
  ),
  resources: Field.optional(
    Field.longText(["Zasoby planu", "Resources of the plan"], {
      hint: ["Ludzie, miejsca i pieniądze, które są do dyspozycji.", "People, places and money at hand."],
      maxLength: 2000,
      showWhen: { field: "legalBasis", is: ["cus-plan"] },
    }),
  ),
  monitoring: Field.list(
    ["Terminy monitorowania", "Monitoring dates"],
    {
      on: Field.date(["Dzień", "Day"], {
        hint: ["Planowany dzień wspólnego przeglądu.", "The planned day of a joint review."],
        privacy: "public",
      }),
    },
    {
      hint: [
        "Dni wspólnego sprawdzania postępów. Najlepiej co kwartał, od najwcześniejszego.",
        "When progress is checked together. Best each quarter, the earliest first.",
      ],
      privacy: "public",
      minItems: 1,
      maxItems: 40,
    },
  ),
  updateRules: Field.optional(
    Field.longText(["Jak zmienia się plan", "How the plan is updated"], {
      hint: [
        "Kto może zaproponować zmianę i kto ją zatwierdza.",
        "Who may propose a change and who approves it.",
      ],
      privacy: "public",
      maxLength: 1000,
      showWhen: { field: "legalBasis", is: ["cus-plan"] },
    }),
  ),
})

/** F12. **Source** inferred (dossier 4.2, 7.3); LEAP steps 1–3 S37, strategies S05. */
export const OslPlan = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (plan) =>
      plan.legalBasis === "cus-plan" && (plan.supporting ?? []).length === 0
        ? { path: ["supporting"], issue: "missing" }
        : undefined,
    annotation("supporting-actions-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (plan) => [
      ...(plan.periodTo < plan.periodFrom ? [{ path: ["periodTo"], issue: "order" }] : []),
      ...plan.actions.flatMap(({ from, due }, index) =>
        from !== undefined && due !== undefined && due < from
          ? [{ path: ["actions", index, "due"], issue: "order" }]
          : [],
      ),
    ],
    annotation("end-before-start"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (plan) =>
      plan.goals.flatMap(({ needs, needWords }, index) =>
        (needs ?? []).length === 0 && needWords === undefined
          ? [{ path: ["goals", index, "needs"], issue: "missing" }]
          : [],
      ),
    annotation("need-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (plan) =>
      plan.goals.flatMap(({ indicators }, goal) =>
        (indicators ?? []).flatMap(({ baseline, source }, index) =>
          baseline !== undefined && source === undefined
            ? [{ path: ["goals", goal, "indicators", index, "source"], issue: "missing" }]
            : [],
        ),
      ),
    annotation("figure-needs-source"),
  ),
  Schema.makeFilter<typeof fields.Type>(({ actions, periodFrom, periodTo }) => {
    const isOutside = (day: string | undefined) =>
      day !== undefined && periodFrom <= periodTo && (day < periodFrom || day > periodTo)
    return actions.flatMap(({ from, due }, index) => [
      ...(isOutside(from) ? [{ path: ["actions", index, "from"], issue: "outside" }] : []),
      ...(isOutside(due) ? [{ path: ["actions", index, "due"], issue: "outside" }] : []),
    ])
  }, annotation("date-outside-period")),
  Schema.makeFilter<typeof fields.Type>(
    ({ monitoring }) =>
      monitoring.flatMap(({ on }, index) =>
        on < (monitoring[index - 1]?.on ?? on) ? [{ path: ["monitoring", index, "on"], issue: "order" }] : [],
      ),
    annotation("dates-out-of-order"),
  ),
)
export type OslPlan = typeof OslPlan.Type

export const form = Form.make(
  "F12",
  {
    title: ["Plan działania w społeczności", "Community action plan"],
    purpose: [
      "Zapisuje uzgodnione cele, wskaźniki i działania z terminami.",
      "Records the agreed goals, indicators and actions with dates.",
    ],
    ...inferred("S37", "S64", "S65"),
  },
  OslPlan,
)
