import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { StageMap, type StageOnMap } from "./StageMap.tsx"

export const stages = (l: Language.Language): ReadonlyArray<StageOnMap> => [
  {
    code: "preparation",
    label: inLanguage(l, "Przygotowanie instytucji", "Preparation of the institution"),
    state: "done",
    enteredOn: "2025-01-13",
    leftOn: "2025-02-28",
    href: "#preparation",
  },
  {
    code: "entry",
    label: inLanguage(l, "Wejście w społeczność", "Entering the community"),
    state: "done",
    enteredOn: "2025-02-28",
    leftOn: "2025-05-19",
    href: "#entry",
  },
  {
    code: "diagnosis",
    label: inLanguage(l, "Diagnoza środowiskowa", "Community diagnosis"),
    state: "done",
    enteredOn: "2025-05-19",
    leftOn: "2025-10-02",
    href: "#diagnosis",
  },
  {
    code: "activation",
    label: inLanguage(l, "Aktywizacja, budowanie grup", "Activation, building groups"),
    state: "done",
    enteredOn: "2025-10-02",
    leftOn: "2026-01-20",
    href: "#activation",
  },
  {
    code: "planning",
    label: inLanguage(l, "Wspólne planowanie", "Planning together"),
    state: "done",
    enteredOn: "2026-01-20",
    leftOn: "2026-03-09",
    href: "#planning",
  },
  {
    code: "action",
    label: inLanguage(l, "Realizacja działań", "Action"),
    state: "current",
    enteredOn: "2026-03-09",
    href: "#action",
    backTo: [inLanguage(l, "Wspólne planowanie", "Planning together")],
  },
  {
    code: "structures",
    label: inLanguage(l, "Trwałe struktury", "Lasting structures"),
    state: "open",
    enteredOn: "2026-04-14",
    href: "#structures",
  },
  {
    code: "handover",
    label: inLanguage(l, "Ewaluacja końcowa, przekazanie", "Final evaluation, handover"),
    state: "not-yet",
  },
]

const together = [["action", "structures"]]

export const underWay: Example = (l) => <StageMap stages={stages(l)} together={together} />

export const atTheStart: Example = (l) => (
  <StageMap
    together={together}
    stages={stages(l).map(({ code, label }, index) =>
      index === 0
        ? { code, label, state: "current" as const, enteredOn: "2026-11-02" }
        : { code, label, state: "not-yet" as const },
    )}
  />
)

export const narrow: Example = (l) => (
  <div style={{ maxWidth: "22rem" }}>
    <StageMap stages={stages(l)} together={together} />
  </div>
)
