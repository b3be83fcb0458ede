import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { PlanBoard, type PlanGoal } from "./PlanBoard.tsx"

const label = (l: Language.Language) => inLanguage(l, "Plan „Ławki i cień”", "Plan “Benches and shade”")

const goals = (l: Language.Language): ReadonlyArray<PlanGoal> => [
  {
    key: "benches",
    label: inLanguage(l, "Na podwórku jest gdzie usiąść", "There is somewhere to sit in the yard"),
    href: "#benches",
    indicators: [
      {
        key: "count",
        label: inLanguage(l, "Ławki w cieniu", "Benches in shade"),
        now: inLanguage(l, "2 ławki", "2 benches"),
        target: inLanguage(l, "4 ławki", "4 benches"),
        share: 0.5,
      },
    ],
    actions: [
      {
        key: "measure",
        label: inLanguage(l, "Pomiar podwórka z mieszkańcami", "Measuring the yard with residents"),
        href: "#measure",
        owner: inLanguage(l, "mieszkańcy", "residents"),
        from: "2026-03-02",
        to: "2026-03-20",
        state: { label: inLanguage(l, "zrobione", "done"), tone: "action" },
      },
      {
        key: "build",
        label: inLanguage(l, "Budowa ławek", "Building the benches"),
        owner: inLanguage(l, "partnerstwo", "the partnership"),
        from: "2026-04-10",
        to: "2026-06-15",
      },
    ],
  },
  {
    key: "care",
    label: inLanguage(l, "Sąsiedzi sami dbają o podwórko", "Neighbours mind the yard themselves"),
    indicators: [
      {
        key: "duty",
        label: inLanguage(l, "Osoby na dyżurach", "People on duty"),
        target: inLanguage(l, "10 osób", "10 people"),
      },
    ],
    actions: [
      {
        key: "permit",
        label: inLanguage(l, "Zgoda administracji na donice", "Leave of the administration for planters"),
        owner: inLanguage(l, "instytucja", "an institution"),
        to: "2026-04-01",
        state: { label: inLanguage(l, "po terminie", "overdue"), tone: "attention" },
      },
      { key: "roster", label: inLanguage(l, "Grafik podlewania", "A watering roster") },
    ],
  },
]

export const underWay: Example = (l) => (
  <PlanBoard label={label(l)} goals={goals(l)} from="2026-03-01" to="2026-08-31" today="2026-04-20" />
)

export const draft: Example = (l) => (
  <PlanBoard
    label={label(l)}
    goals={[{ key: "one", label: inLanguage(l, "Cel bez niczego", "A goal with nothing yet"), actions: [] }]}
  />
)

/** A plan that does not say which action serves which goal. */
export const actionsOfTheWhole: Example = (l) => (
  <PlanBoard
    label={label(l)}
    goals={goals(l).map(({ actions: _, ...goal }) => goal)}
    actions={goals(l).flatMap(({ actions = [] }) => actions)}
    today="2026-04-20"
  />
)

/** More actions than the line of time draws. */
export const long: Example = (l) => (
  <PlanBoard
    label={label(l)}
    most={5}
    goals={Array.from({ length: 2 }, (_, nth) => ({
      key: `goal ${nth}`,
      label: inLanguage(l, `Cel ${nth + 1}`, `Goal ${nth + 1}`),
      actions: Array.from({ length: 4 }, (_, at) => ({
        key: `action ${at}`,
        label: inLanguage(l, `Działanie ${at + 1}`, `Action ${at + 1}`),
        from: `2026-${String((at % 12) + 1).padStart(2, "0")}-05`,
        to: `2026-${String((at % 12) + 1).padStart(2, "0")}-25`,
      })),
    }))}
  />
)

export const none: Example = (l) => <PlanBoard label={label(l)} goals={[]} />
