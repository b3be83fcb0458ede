import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { type ToDoItem, ToDoList } from "./ToDoList.tsx"

const tasks = (l: Language.Language): ReadonlyArray<ToDoItem> => [
  {
    key: "diary",
    label: inLanguage(l, "Dodaj wpis w dzienniku", "Add a diary entry"),
    href: "#diary",
    process: inLanguage(l, "Podwórko przy Długiej", "The yard at Długa"),
    due: inLanguage(l, "po terminie: minął 17 listopada", "overdue since 17 November"),
    isLate: true,
  },
  {
    key: "plan",
    label: inLanguage(l, "Dodaj plan działania", "Add an action plan"),
    href: "#plan",
    details: [
      inLanguage(l, "Każdy cel planu ma wskaźnik.", "Each goal of the plan has an indicator."),
      inLanguage(l, "Każde działanie ma termin.", "Each action has a date."),
    ],
    due: inLanguage(l, "do 3 marca", "by 3 March"),
  },
  {
    key: "approve",
    label: inLanguage(l, "Zatwierdź plan „Ławki i cień”.", "Approve the plan “Benches and shade”."),
    who: inLanguage(l, "dyrektor", "director"),
  },
]

export const ofAPerson: Example = (l) => <ToDoList items={tasks(l)} />

export const long: Example = (l) => (
  <ToDoList
    items={[1, 2, 3].flatMap((nth) => tasks(l).map((one) => ({ ...one, key: `${one.key}${nth}` })))}
  />
)

export const nothing: Example = () => <ToDoList items={[]} />
