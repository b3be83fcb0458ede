/**
 * What the people of a centre can do together: which competencies nobody has, and which hang on one person.
 * Not here: comparing people, which this is not for; one person's gaps are in `Gap`.
 */
import type { Language } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import { competency as competencyOf, type Framework } from "./Framework.ts"
import type { Level } from "./Level.ts"
import type { Profile } from "./Profile.ts"
import * as Role from "./Role.ts"

export type Cover = "nobody" | "one-person" | "several"

/**
 * **Shape** `holders` by the ids of their accounts, in the order of the alphabet; `unknown` counts those without a score.
 * **Unit** `level` is the least score that counts as having it.
 */
export interface Covered {
  readonly competency: string
  readonly level: Level
  readonly cover: Cover
  readonly holders: ReadonlyArray<string>
  readonly unknown: number
}

const coverOf = (people: number): Cover => (people === 0 ? "nobody" : people === 1 ? "one-person" : "several")

/**
 * How a team covers every competency of the framework.
 *
 * **Shape** in the order of the catalogue; a person counts once, by the last of their profiles that is given. Somebody has a
 * competency from the independent level on, unless another level is asked for. **Source** inferred; rules TC1, TC2.
 */
export const of = (
  framework: Framework,
  profiles: ReadonlyArray<Profile>,
  level: Level = Role.usual,
): ReadonlyArray<Covered> => {
  const team = [...new Map(profiles.map((one) => [one.subject, one])).values()]
  const holders = new Map<string, Array<string>>()
  const scored = new Map<string, number>()
  for (const { subject, scores } of team)
    for (const { competency, value } of scores) {
      if (value === null) continue
      scored.set(competency, (scored.get(competency) ?? 0) + 1)
      if (value < level) continue
      const there = holders.get(competency)
      if (there === undefined) holders.set(competency, [subject])
      else there.push(subject)
    }
  return framework.competencies.map(({ key: competency }) => {
    const found = (holders.get(competency) ?? []).sort()
    return {
      competency,
      level,
      cover: coverOf(found.length),
      holders: found,
      unknown: team.length - (scored.get(competency) ?? 0),
    }
  })
}

const sentences = {
  pl: "{competency}: {people, plural, =0 {nikt nie ma wyniku} one {# osoba ma wynik} few {# osoby mają wynik} many {# osób ma wynik} other {# osoby ma wynik}} co najmniej {level, number}; bez wyniku: {unknown, number}.",
  en: "{competency}: {people, plural, =0 {nobody has} one {# person has} other {# people have}} a score of at least {level, number}; without a score: {unknown, number}.",
} as const satisfies Language.Text

/** The cover of a competency in a sentence: how many have it, from which score on, and how many have none. **Source** rule TC3. */
export const text = (framework: Framework, one: Covered, language: Language.Language): string => {
  const label = competencyOf(framework, one.competency)?.label[language] ?? one.competency
  return Problem.format(sentences[language], language, {
    competency: label.charAt(0).toUpperCase() + label.slice(1),
    people: one.holders.length,
    level: one.level,
    unknown: one.unknown,
  })
}

/** The competencies that nobody of the team has. */
export const missing = (all: ReadonlyArray<Covered>): ReadonlyArray<Covered> =>
  all.filter(({ cover }) => cover === "nobody")

/** The competencies that hang on one person. */
export const fragile = (all: ReadonlyArray<Covered>): ReadonlyArray<Covered> =>
  all.filter(({ cover }) => cover === "one-person")
