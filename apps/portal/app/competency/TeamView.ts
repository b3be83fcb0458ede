/**
 * What the page of a team shows: who has which competency, what nobody has, what hangs on one person.
 * Not here: counting (`@osl/competency`, TeamCoverage), or comparing people, which this is not for.
 */
import { type Framework, type Profile, Role, TeamCoverage } from "@osl/competency"
import type { CoverageItem } from "@osl/ui"
import type { Locale } from "../words/Locale.ts"
import { competencyName, levelName } from "./CompetencyWords.ts"

/** **Shape** `names` by the ids of accounts. **Unit** `team` counts people, with those without a score. */
export interface Telling {
  readonly framework: Framework.Framework
  readonly language: Locale
  readonly names: Readonly<Record<string, string>>
  readonly coverage: ReadonlyArray<TeamCoverage.Covered>
  readonly profiles: ReadonlyArray<Profile.Profile>
  readonly team: number
}

export interface TeamView {
  readonly isEmpty: boolean
  readonly level: string
  readonly team: number
  /** **Unit** people without any score. */
  readonly unknown: number
  readonly items: ReadonlyArray<CoverageItem>
  readonly missing: ReadonlyArray<string>
  readonly fragile: ReadonlyArray<string>
}

const isScored = ({ scores }: Profile.Profile): boolean => scores.some(({ value }) => value !== null)

export const of = ({ framework, language, names, coverage, profiles, team }: Telling): TeamView => {
  const name = ({ competency }: TeamCoverage.Covered): string =>
    competencyName(framework, competency, language)
  const scored = profiles.filter(isScored).length
  return {
    isEmpty: scored === 0,
    level: levelName(framework, coverage[0]?.level ?? Role.usual, language),
    team,
    unknown: team - scored,
    items: coverage.map((one) => ({
      key: one.competency,
      competency: name(one),
      holders: one.holders.map((holder) => names[holder] ?? ""),
      wanted: levelName(framework, one.level, language),
    })),
    missing: TeamCoverage.missing(coverage).map(name),
    fragile: TeamCoverage.fragile(coverage).map(
      (one) => `${name(one)}: ${one.holders.map((holder) => names[holder] ?? "").join(", ")}`,
    ),
  }
}
