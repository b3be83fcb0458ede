import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { EditionMeaning, RehearsalReport, type RehearsedProcess } from "./RehearsalReport.tsx"

export const processes = (l: Language.Language): ReadonlyArray<RehearsedProcess> => [
  {
    key: "1",
    name: "Osiedle Zatorze",
    href: "#1",
    group: "needs-decision",
    findings: [
      inLanguage(
        l,
        "Trwa etap „Wspólne planowanie”, którego nowe wydanie nie ma. Trzeba wskazać, który etap go zastąpi.",
        "The stage “Planning together” is open and the new edition does not have it. Somebody has to say which one goes on instead.",
      ),
      inLanguage(l, "Nowe zadanie: zapisz superwizję.", "A new task: record a supervision session."),
      inLanguage(l, "Zadanie znika: raport kwartalny.", "A task goes away: quarterly report."),
      inLanguage(l, "Etap „Diagnoza” może trwać dłużej.", "The stage “Diagnosis” may last longer."),
    ],
  },
  {
    key: "2",
    name: "Stare Miasto",
    href: "#2",
    group: "new-duty",
    findings: [
      inLanguage(l, "Nowe zadanie: zapisz superwizję.", "A new task: record a supervision session."),
    ],
  },
  { key: "3", name: "Nad Stawem", group: "no-change", findings: [] },
  { key: "4", name: "Podgaje", group: "no-change", findings: [] },
]

export const ofACentre: Example = (l) => <RehearsalReport processes={processes(l)} />

export const ofMany: Example = (l) => (
  <RehearsalReport
    processes={Array.from({ length: 15 }, (_, nth) => nth).flatMap((nth) =>
      processes(l)
        .slice(1)
        .map((one) => ({ ...one, key: `${one.key} ${nth}`, name: `${one.name} ${nth + 1}` })),
    )}
  />
)

export const ofNone: Example = () => <RehearsalReport processes={[]} />

export const forOneProcess: Example = (l) => (
  <EditionMeaning
    meaning={{ group: "needs-decision", findings: processes(l).flatMap(({ findings }) => findings) }}
    most={2}
  />
)
