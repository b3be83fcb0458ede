import { type Example, inLanguage } from "../Example/Example.tsx"
import { DiaryEntry, type DiaryItem, DiaryTimeline } from "./DiaryEntry.tsx"

const entries = (l: "pl" | "en"): ReadonlyArray<DiaryItem> => [
  {
    id: "3",
    date: "2026-05-16",
    title: inLanguage(l, "Sobota na podwórku", "A Saturday in the yard"),
    href: "#3",
    kind: inLanguage(l, "spotkanie sąsiedzkie", "meeting of neighbours"),
    place: "Długa 12",
    author: "Anna Przykładowa",
    text: inLanguage(
      l,
      "Malowanie ławek. Trzy rodziny przyszły pierwszy raz; pani z drugiego piętra zaproponowała ogródek.",
      "Painting benches. Three families came for the first time; a lady from the second floor proposed a garden.",
    ),
    counts: [
      { label: inLanguage(l, "dzieci", "children"), count: 9 },
      { label: inLanguage(l, "dorośli", "adults"), count: 14 },
      { label: inLanguage(l, "seniorzy", "seniors"), count: 0 },
    ],
    tags: [inLanguage(l, "integracja", "integration")],
    correctedAt: "2026-05-18T08:10:00.000Z",
  },
  {
    id: "2",
    date: "2026-05-04",
    title: inLanguage(l, "Rozmowa w bibliotece", "A talk in the library"),
    kind: inLanguage(l, "rozmowa", "talk"),
    counts: [{ label: inLanguage(l, "dorośli", "adults"), count: 1 }],
    isPrivate: true,
  },
  { id: "1", date: "2026-04-21", title: "" },
]

export const meeting: Example = (l) =>
  entries(l)
    .slice(0, 1)
    .map((entry) => <DiaryEntry key={entry.id} entry={entry} heading={2} />)[0] ?? <p />

export const byMonth: Example = (l) => <DiaryTimeline entries={entries(l)} />

export const empty: Example = () => <DiaryTimeline entries={[]} />
