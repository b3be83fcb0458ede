/**
 * How much each role of the model is asked for at each stage, as an edition shows it, and which most of all now.
 * Not here: who holds a role, or drawing it (`@osl/ui`, RoleIntensity).
 */
import { Edition } from "@osl/core"
import type { IntensityRole, IntensityStage } from "@osl/ui"
import type { Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"

/** The highest number of an edition. **Source** inferred, dossier 2.2: a display, not a rule. */
const most = 3

export interface Intensity {
  readonly roles: ReadonlyArray<IntensityRole>
  readonly stages: ReadonlyArray<IntensityStage>
  readonly most: number
  /** The roles that are asked most at the open stages, in words; empty for none. */
  readonly now: string
  readonly evidence: "inferred"
  readonly sources: ReadonlyArray<{ readonly label: string }>
}

/** The roles that lead at a stage: those of its highest number, unless that is nought. */
const leading = (stage: Edition.Stage): ReadonlyArray<string> => {
  const highest = Math.max(0, ...Object.values(stage.intensity))
  return highest === 0
    ? []
    : Object.entries(stage.intensity).flatMap(([role, value]) => (value === highest ? [role] : []))
}

export const of = (
  edition: Edition.Edition,
  { openStages, status }: Pick<Process.State, "openStages" | "status">,
  language: Locale,
): Intensity => {
  const roles = edition.roles
    .filter(({ key }) => edition.stages.some(({ intensity }) => Object.hasOwn(intensity, key)))
    .map(({ key, label }) => ({ code: key, label: label[ofModel(language)] }))
  const open = status === "closed" ? [] : openStages.flatMap((key) => Edition.stage(edition, key) ?? [])
  const leaders = new Set(open.flatMap(leading))
  return {
    roles,
    stages: edition.stages.map(({ key, label, intensity }) => ({
      code: key,
      label: label[ofModel(language)],
      intensity,
    })),
    most,
    now: roles
      .filter(({ code }) => leaders.has(code))
      .map(({ label }) => label)
      .join(", "),
    // The numbers are nowhere in the seeds or in public sources: they show what the texts of the stages say.
    evidence: "inferred",
    sources: [],
  }
}
