import type { Form, Language } from "@osl/core"
import { LinkButton } from "../Button/Button.tsx"
import { everyKind } from "./kinds.tsx"
import { RecordForm } from "./RecordForm.tsx"

const text = (pl: string, en: string): Language.Text => ({ pl, en })
const shared = { privacy: "institution", required: false } as const
const count = (name: string, pl: string, en: string): Form.FormField => ({
  ...shared,
  name,
  kind: "number",
  label: text(pl, en),
  required: true,
  min: 0,
  max: 100_000,
  step: 1,
})

/** One field of every kind, as a plan of a community might ask. */
export const definition: Form.FormDefinition = {
  form: "F12",
  title: text("Plan działania", "Action plan"),
  purpose: text("Cele, działania i osoby odpowiedzialne.", "Goals, actions and who answers for them."),
  evidence: "inferred",
  sources: [],
  fields: [
    {
      ...shared,
      name: "title",
      kind: "text",
      label: text("Nazwa planu", "Name of the plan"),
      hint: text("Krótko, tak jak mówią o nim mieszkańcy.", "Short, as residents call it."),
      required: true,
      maxLength: 120,
    },
    {
      ...shared,
      name: "kind",
      kind: "choice",
      label: text("Rodzaj społeczności", "Kind of community"),
      required: true,
      codes: [
        { code: "territorial", label: text("terytorialna", "territorial") },
        { code: "categorial", label: text("kategorialna", "categorial") },
      ],
    },
    {
      ...shared,
      name: "terc",
      kind: "territory",
      label: text("Gmina", "Municipality"),
      showWhen: { field: "kind", is: ["territorial"] },
    },
    {
      ...shared,
      name: "trait",
      kind: "text",
      label: text("Wspólna cecha", "Shared trait"),
      showWhen: { field: "kind", is: ["categorial"] },
    },
    { ...shared, name: "date", kind: "date", label: text("Data", "Date"), required: true },
    { ...shared, name: "start", kind: "time", label: text("Początek", "Start") },
    {
      ...shared,
      name: "participants",
      kind: "counts",
      label: text("Uczestnicy", "Participants"),
      hint: text("Same liczby, bez nazwisk.", "Numbers only, no names."),
      required: true,
      fields: [
        count("children", "Dzieci i młodzież", "Children and youth"),
        count("adults", "Dorośli", "Adults"),
        count("seniors", "Seniorzy", "Seniors"),
      ],
    },
    {
      ...shared,
      name: "budget",
      kind: "number",
      label: text("Budżet", "Budget"),
      unit: text("zł", "PLN"),
      min: 0,
      max: 1_000_000,
      step: 1,
    },
    {
      ...shared,
      name: "ways",
      kind: "choices",
      label: text("Sposoby pracy", "Ways of working"),
      codes: [
        { code: "meeting", label: text("spotkanie", "meeting") },
        { code: "walk", label: text("spacer badawczy", "research walk") },
        { code: "survey", label: text("ankieta", "survey") },
      ],
    },
    { ...shared, name: "open", kind: "yes-no", label: text("Spotkanie otwarte", "Open meeting") },
    {
      ...shared,
      name: "group",
      kind: "reference",
      label: text("Grupa", "Group"),
      forms: ["F10"],
    },
    {
      ...shared,
      name: "goals",
      kind: "list",
      label: text("Cele", "Goals"),
      hint: text("Najlepiej dwa lub trzy.", "Two or three are best."),
      required: true,
      minItems: 1,
      maxItems: 3,
      fields: [
        { ...shared, name: "text", kind: "text", label: text("Cel", "Goal"), required: true, maxLength: 200 },
        {
          ...shared,
          name: "measured",
          kind: "yes-no",
          label: text("Czy jest wskaźnik?", "Is there an indicator?"),
        },
        {
          ...shared,
          name: "indicator",
          kind: "text",
          label: text("Wskaźnik", "Indicator"),
          showWhen: { field: "measured", is: ["yes"] },
        },
      ],
    },
    {
      ...shared,
      name: "what",
      kind: "long-text",
      label: text("Co się wydarzyło", "What happened"),
      required: true,
      maxLength: 400,
    },
    {
      ...shared,
      name: "reflection",
      kind: "long-text",
      label: text("Refleksja", "Reflection"),
      privacy: "author",
      maxLength: 4000,
    },
  ],
}

export const answers: Form.Answers = {
  title: "Podwórko przy Długiej",
  kind: "territorial",
  terc: "1465011",
  date: "2026-03-31",
  start: "16:30",
  participants: { children: "4", adults: "11", seniors: "6" },
  ways: ["meeting", "walk"],
  open: "yes",
  goals: [{ text: "Ławki i cień na podwórku", measured: "yes", indicator: "liczba ławek" }],
  what: "Spotkanie na podwórku. Telefon do sąsiadki 600 100 200.",
}

const references = { F10: [{ id: "0192f0c1-2a44-7a10-8a8a-1a2b3c4d5e6f", label: "Sąsiedzi z Długiej" }] }
const municipalities = { "1465011": "Warszawa (gmina miejska)" }

const secondary = (language: Language.Language) => (
  <LinkButton look="quiet" href="#back">
    {language === "pl" ? "Wróć bez zapisywania" : "Go back without saving"}
  </LinkButton>
)

export const empty = (language: Language.Language) => (
  <RecordForm
    kinds={everyKind}
    definition={definition}
    action="#save"
    references={references}
    submitLabel={language === "pl" ? "Zapisz plan" : "Save the plan"}
    secondaryActions={secondary(language)}
  />
)

export const filled = (language: Language.Language) => (
  <RecordForm
    kinds={everyKind}
    definition={definition}
    answers={answers}
    action="#save"
    references={references}
    municipalityLabels={municipalities}
    warnings={[{ path: ["what"], excerpt: "600 100 200" }]}
    secondaryActions={secondary(language)}
  />
)

export const withProblems = (language: Language.Language) => (
  <RecordForm
    kinds={everyKind}
    definition={definition}
    answers={{ ...answers, date: "31 marca", participants: { adults: "-1" }, goals: [{ measured: "yes" }] }}
    action="#save"
    references={references}
    municipalityOptions={{
      terc: [
        { terc: "1465011", label: "Warszawa (gmina miejska)" },
        {
          terc: "1014093",
          label: language === "pl" ? "Warta (gmina miejsko-wiejska)" : "Warta (urban-rural)",
        },
      ],
    }}
    problems={
      language === "pl"
        ? [
            { path: ["date"], text: "Podaj prawdziwą datę, na przykład 2026-03-31." },
            { path: ["participants", "adults"], text: "Wpisz liczbę nie mniejszą niż 0." },
            { path: ["goals", 0, "text"], text: "Uzupełnij to pole." },
            { path: [], text: "Ktoś zapisał ten plan wcześniej. Sprawdź jego wersję." },
          ]
        : [
            { path: ["date"], text: "Give a real date, for example 2026-03-31." },
            { path: ["participants", "adults"], text: "Enter a number no smaller than 0." },
            { path: ["goals", 0, "text"], text: "Fill in this field." },
            { path: [], text: "Someone saved this plan earlier. Look at their version." },
          ]
    }
    secondaryActions={secondary(language)}
  />
)

const manyGoals = [
  { text: "Ławki i cień na podwórku", measured: "yes", indicator: "liczba ławek" },
  { text: "Wspólny termin zebrań", measured: "no" },
  { text: "", measured: "yes" },
]

/** More than two filled rows are folded, but for the one that something is wrong with. */
export const manyRows = (language: Language.Language) => (
  <RecordForm
    kinds={everyKind}
    definition={definition}
    answers={{ ...answers, goals: manyGoals }}
    action="#save"
    problems={[
      {
        path: ["goals", 2, "text"],
        text: language === "pl" ? "Uzupełnij to pole." : "Fill in this field.",
      },
    ]}
    references={references}
    municipalityLabels={municipalities}
    secondaryActions={secondary(language)}
  />
)
