/**
 * How far a person is from what a role needs, competency by competency.
 * Not here: what to do about it (`DevelopmentPlan`, `TrainingSuggestion`), or a whole team (`TeamCoverage`).
 */
import type { Language } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import * as Level from "./Level.ts"
import type { Profile } from "./Profile.ts"
import type { Reviewed } from "./Review.ts"

/**
 * **Shape** `score` and `gap` are null without a score. `because` is whose target it is: the role's, or the person's own when it is
 * higher. **Unit** levels; `gap` is `target` less `score`, above zero when something is missing.
 */
export interface Gap {
  readonly competency: string
  readonly target: Level.Level
  readonly because: "role" | "own"
  readonly score: number | null
  readonly gap: number | null
}

/** What a person aims at, by competency. */
export type Own = Readonly<Partial<Record<string, Level.Level>>>

/** The targets in the last accepted self-assessment of a person. **Source** dossier 4.2 F17; rule GA2. */
export const ownTargets = (
  framework: Framework.Framework,
  all: ReadonlyArray<Reviewed>,
  subject: string,
): Own => {
  const last = all
    .filter((one) => one.subject === subject && one.status === "accepted" && one.sheet.mode === "self")
    .toSorted((a, b) => (`${a.sheet.date} ${a.id}` < `${b.sheet.date} ${b.id}` ? -1 : 1))
    .at(-1)
  return Object.fromEntries(
    (last?.sheet.ratings ?? []).flatMap(({ competency, target }) => {
      const level = target === undefined ? 0 : Assessment.levelNumber(framework, target)
      return Level.isLevel(level) ? [[competency, level]] : []
    }),
  )
}

const rank = ({ gap }: Gap): number => gap ?? Number.NEGATIVE_INFINITY

/**
 * The gaps of a person to a role.
 *
 * **Shape** one for each competency of the role, the widest first, those without a score last, equal ones in the order of the
 * catalogue; none for a role that the framework does not have. **Source** dossier 3.6; rules GA1–GA3.
 */
export const of = (
  framework: Framework.Framework,
  profile: Profile,
  role: string,
  own: Own = {},
): ReadonlyArray<Gap> => {
  const scores = new Map(profile.scores.map(({ competency, value }) => [competency, value]))
  return (Framework.role(framework, role)?.targets ?? [])
    .map(({ competency, level }): Gap => {
      const aim = own[competency] ?? level
      const isOwn = aim > level
      const score = scores.get(competency) ?? null
      return {
        competency,
        target: isOwn ? aim : level,
        because: isOwn ? "own" : "role",
        score,
        gap: score === null ? null : (isOwn ? aim : level) - score,
      }
    })
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

const sentences = {
  open: {
    pl: "{competency}: wynik {score, number}, potrzeba {target, number} ({because}), brakuje {gap, number}.",
    en: "{competency}: the score is {score, number}, {target, number} is needed ({because}), {gap, number} is missing.",
  },
  met: {
    pl: "{competency}: wynik {score, number}, potrzeba {target, number} ({because}); nic nie brakuje.",
    en: "{competency}: the score is {score, number}, {target, number} is needed ({because}); nothing is missing.",
  },
  none: {
    pl: "{competency}: brak wyniku, potrzeba {target, number} ({because}).",
    en: "{competency}: there is no score, {target, number} is needed ({because}).",
  },
} as const satisfies Problem.Catalog

const reasons = {
  role: { pl: "wymaga tego rola", en: "the role asks for it" },
  own: { pl: "własny cel z samooceny", en: "an aim of one's own, from the self-assessment" },
} as const satisfies { readonly [B in Gap["because"]]: Language.Text }

/** A gap in a sentence: the score, whose target it is and what is missing. **Source** rule GA4. */
export const text = (framework: Framework.Framework, one: Gap, language: Language.Language): string => {
  const label = Framework.competency(framework, one.competency)?.label[language] ?? one.competency
  const said = one.gap === null ? sentences.none : one.gap > 0 ? sentences.open : sentences.met
  return Problem.format(said[language], language, {
    competency: label.charAt(0).toUpperCase() + label.slice(1),
    score: one.score ?? 0,
    target: one.target,
    gap: one.gap ?? 0,
    because: reasons[one.because][language],
  })
}

/** The gaps in which something is missing. */
export const open = (gaps: ReadonlyArray<Gap>): ReadonlyArray<Gap> =>
  gaps.filter(({ gap }) => gap !== null && gap > 0)
