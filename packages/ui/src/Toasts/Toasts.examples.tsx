import { type Example, inLanguage } from "../Example/Example.tsx"
import { type ToastMessage, Toasts } from "./Toasts.tsx"

export const messages = (l: "pl" | "en"): ReadonlyArray<ToastMessage> => [
  {
    id: "1",
    text: inLanguage(l, "Zapisano wpis w dzienniku.", "The diary entry was saved."),
    where: { label: inLanguage(l, "Zobacz wpis", "See the entry"), href: "#entry" },
  },
  {
    id: "2",
    kind: "warning",
    text: inLanguage(l, "Zmienił się termin ewaluacji.", "The date of the evaluation has changed."),
    where: { label: inLanguage(l, "Zobacz zadania", "See the tasks"), href: "#tasks" },
  },
]

export const two: Example = (l) => <Toasts messages={messages(l)} onClose={() => {}} stays={0} />
