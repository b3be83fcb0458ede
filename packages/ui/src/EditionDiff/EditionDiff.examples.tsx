import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { type EditionChangeGroup, EditionDiff } from "./EditionDiff.tsx"

const groups = (l: Language.Language): ReadonlyArray<EditionChangeGroup> => [
  {
    key: "new-duty",
    label: inLanguage(
      l,
      "Trwające procesy mają nowy warunek albo obowiązek.",
      "Running processes have a new condition or duty.",
    ),
    changes: [
      {
        key: "1",
        sentence: inLanguage(
          l,
          "Nowy warunek etapu „Diagnoza środowiskowa”: dziesięć rozmów z mieszkańcami.",
          "A new condition of the stage “Community diagnosis”: ten talks with residents.",
        ),
        href: "#1",
      },
    ],
  },
  { key: "blocked", label: inLanguage(l, "Nic", "Nothing"), changes: [] },
  {
    key: "none",
    label: inLanguage(l, "Trwające procesy idą dalej bez zmian.", "Running processes go on unchanged."),
    changes: [
      {
        key: "2",
        sentence: inLanguage(l, "Zmieniono opis etapu „Wejście”.", "The stage “Entry” is described anew."),
        before: inLanguage(l, "Poznanie okolicy.", "Getting to know the place."),
        after: inLanguage(
          l,
          "Poznanie okolicy i ludzi, którzy ją tworzą.",
          "Getting to know the place and the people who make it.",
        ),
      },
      ...Array.from({ length: 14 }, (_, nth) => ({
        key: `code ${nth}`,
        sentence: inLanguage(l, `Dodano kod ${nth + 1}.`, `Code ${nth + 1} was added.`),
      })),
    ],
  },
]

export const betweenTwoEditions: Example = (l) => (
  <EditionDiff from="OSL 2012" to="OSL 2014" groups={groups(l)} />
)

export const same: Example = () => <EditionDiff from="OSL 2014" to="OSL 2014" groups={[]} />
