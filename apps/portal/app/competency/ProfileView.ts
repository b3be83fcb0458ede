/**
 * What the page of a profile shows: levels beside those that a role needs, what is missing, what would help.
 * Not here: how scores, gaps and suggestions come about (`@osl/competency`), or drawing them (`@osl/ui`).
 */
import { Framework, Gap, Profile, TrainingSuggestion } from "@osl/competency"
import type { CompetencyProfileProps, GapItem } from "@osl/ui"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { competencyName, levelName, roleName } from "./CompetencyWords.ts"
import * as links from "./links.ts"

/** What a profile is told from. **Shape** `own` the levels the person aims at above those of the role. */
export interface Telling {
  readonly framework: Framework.Framework
  readonly profile: Profile.Profile
  readonly own: Gap.Own
  readonly language: Locale
}

/** **Shape** `known` counts the competencies of the role that have a score; `gaps` the widest first. */
export interface ProfileView {
  readonly role: string
  readonly roles: ReadonlyArray<{ readonly key: string; readonly label: string; readonly href: string }>
  readonly summary: ReadonlyArray<string>
  readonly levels: CompetencyProfileProps["levels"]
  readonly competencies: CompetencyProfileProps["competencies"]
  readonly known: number
  readonly gaps: ReadonlyArray<GapItem>
  readonly talks: ReadonlyArray<{ readonly key: string; readonly text: string; readonly href: string }>
}

/** The role that was asked for, else the first of the framework. */
export const roleOf = ({ roles }: Framework.Framework, asked: string | null): string =>
  roles.find(({ key }) => key === asked)?.key ?? roles[0]?.key ?? ""

const moduleLabel = (label: string, language: Locale): string =>
  say(language, "competency.module", { module: label })

/** What is missing to a role, each with the trainings that serve it. */
export const gapsOf = (
  { framework, profile, own, language }: Telling,
  role: string,
): ReadonlyArray<GapItem> => {
  const open = Gap.open(Gap.of(framework, profile, role, own))
  const suggestions = TrainingSuggestion.of(open)
  return open.map(({ competency, target, score, gap }) => ({
    key: competency,
    competency: competencyName(framework, competency, language),
    href: links.competency(competency, role),
    level: score === null ? undefined : levelName(framework, score, language),
    wanted: levelName(framework, target, language),
    by: gap ?? 0,
    help: suggestions
      .filter(({ closes }) => closes.some((one) => one.competency === competency))
      .map(({ module }) => ({ label: moduleLabel(module.label[ofModel(language)], language) })),
  }))
}

/** A profile seen from a role. */
export const of = (telling: Telling, role: string): ProfileView => {
  const { framework, profile, own, language } = telling
  const needed = Gap.of(framework, profile, role, own)
  const inRole = Profile.inRole(framework, profile, role)
  const targets = Framework.role(framework, role)?.targets ?? []
  return {
    role,
    roles: framework.roles.map(({ key }) => ({
      key,
      label: roleName(framework, key, language),
      href: links.inRole(key),
    })),
    summary: inRole === undefined ? [] : Profile.explain(framework, inRole, ofModel(language)),
    levels: framework.levels.map(({ number }) => ({
      level: number,
      label: levelName(framework, number, language),
    })),
    competencies: targets.map(({ competency, level }) => {
      const gap = needed.find((one) => one.competency === competency)
      return {
        key: competency,
        label: competencyName(framework, competency, language),
        level: gap?.score ?? null,
        wanted: gap?.target ?? level,
        href: links.competency(competency, role),
      }
    }),
    known: needed.filter(({ score }) => score !== null).length,
    gaps: gapsOf(telling, role),
    talks: Profile.talks(profile).map(({ competency, self, manager }) => ({
      key: competency,
      href: links.competency(competency, role),
      text: say(language, "competency.talk", {
        competency: competencyName(framework, competency, language),
        self: levelName(framework, self, language),
        manager: levelName(framework, manager, language),
      }),
    })),
  }
}
