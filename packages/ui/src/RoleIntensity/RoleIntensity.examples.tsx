import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { type IntensityStage, RoleIntensity } from "./RoleIntensity.tsx"

const roles = (l: Language.Language) => [
  { code: "local-animator", label: inLanguage(l, "animator lokalny", "local animator") },
  { code: "network-organizer", label: inLanguage(l, "organizator sieci", "network organiser") },
  { code: "local-planner", label: inLanguage(l, "lokalny planista", "local planner") },
]

const stage = (
  code: string,
  label: string,
  [animator, network, planner]: readonly [number, number, number],
) => ({
  code,
  label,
  intensity: { "local-animator": animator, "network-organizer": network, "local-planner": planner },
})

const stages = (l: Language.Language): ReadonlyArray<IntensityStage> => [
  stage("preparation", inLanguage(l, "Przygotowanie", "Preparation"), [0, 1, 3]),
  stage("entry", inLanguage(l, "Wejście w społeczność", "Entering the community"), [3, 1, 1]),
  stage("diagnosis", inLanguage(l, "Diagnoza środowiskowa", "Community diagnosis"), [3, 1, 2]),
  stage("activation", inLanguage(l, "Aktywizacja", "Activation"), [3, 2, 1]),
  stage("planning", inLanguage(l, "Wspólne planowanie", "Planning together"), [2, 2, 3]),
  stage("action", inLanguage(l, "Realizacja działań", "Action"), [3, 3, 1]),
  stage("partnership", inLanguage(l, "Partnerstwo", "Partnership"), [1, 3, 2]),
  stage("evaluation", inLanguage(l, "Ewaluacja", "Evaluation"), [1, 2, 3]),
]

const label = (l: Language.Language) => inLanguage(l, "Role na etapach", "Roles at the stages")

export const ofTheModel: Example = (l) => (
  <RoleIntensity label={label(l)} roles={roles(l)} stages={stages(l)} />
)

/** A stage of a region's own, of which the edition says little, and a role that the kit does not know. */
export const ofARegion: Example = (l) => (
  <RoleIntensity
    label={label(l)}
    roles={[...roles(l).slice(0, 1), { code: "coach", label: inLanguage(l, "doradca", "adviser") }]}
    stages={[
      ...stages(l).slice(0, 2),
      { code: "own", label: inLanguage(l, "Etap własny", "A stage of its own"), intensity: { coach: 5 } },
    ]}
  />
)

export const none: Example = (l) => <RoleIntensity label={label(l)} roles={[]} stages={[]} />
