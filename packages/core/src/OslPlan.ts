/**
 * F12, the plan of organising a community: goals with indicators, actions with owners and dates.
 * Not here: submitting and approving it (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { Component } from "./Component.ts"
import { inferred } from "./Evidence.ts"
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

const fields = Schema.Struct({
  title: Field.text(["Tytuł planu", "Title of the plan"], { privacy: "public" }),
  periodFrom: Field.date(["Od", "From"], { privacy: "public" }),
  periodTo: Field.date(["Do", "To"], { privacy: "public" }),
  legalBasis: Field.choice(LegalBasis, ["Podstawa planu", "Basis of the plan"], { privacy: "public" }),
  goals: Field.list(
    ["Cele", "Goals"],
    {
      text: Field.longText(["Cel", "Goal"], { privacy: "public", maxLength: 1000 }),
      strategy: Field.choice(Strategy, ["Strategia", "Strategy"], { privacy: "public" }),
      indicators: Field.optional(
        Field.list(
          ["Wskaźniki", "Indicators"],
          {
            name: Field.text(["Wskaźnik", "Indicator"], { privacy: "public" }),
            unit: Field.text(["Jednostka", "Unit"], { privacy: "public", maxLength: 40 }),
            baseline: Field.optional(Field.decimal(["Stan początkowy", "Baseline"], { privacy: "public" })),
            target: Field.optional(Field.decimal(["Stan docelowy", "Target"], { privacy: "public" })),
            source: Field.optional(Field.text(["Źródło danych", "Source"], { privacy: "public" })),
          },
          { maxItems: 20 },
        ),
      ),
    },
    { minItems: 1, maxItems: 20 },
  ),
  actions: Field.list(
    ["Działania", "Actions"],
    {
      name: Field.text(["Działanie", "Action"], { privacy: "public" }),
      component: Field.choice(Component, ["Komponent", "Component"], { privacy: "public" }),
      owner: Field.optional(
        Field.choice(Owner, ["Kto odpowiada", "Who is responsible"], { privacy: "public" }),
      ),
      due: Field.optional(Field.date(["Do kiedy", "Due"], { privacy: "public" })),
      cost: Field.optional(Field.decimal(["Koszt", "Cost"], { unit: ["zł", "PLN"], max: 100_000_000 })),
      risk: Field.optional(Field.text(["Ryzyko", "Risk"])),
    },
    { minItems: 1, maxItems: 100 },
  ),
})

/** F12. **Source** inferred (dossier 4.2, 7.3); LEAP steps 1–3 S37, strategies S05. */
export const OslPlan = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (plan) => (plan.periodTo < plan.periodFrom ? { path: ["periodTo"], issue: "order" } : undefined),
    annotation("end-before-start"),
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
