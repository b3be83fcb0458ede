/**
 * What a person can do on one day: the scores of all competencies, by role, and how they changed.
 * Not here: how one score is made (`Score`), or what is missing to a role (`Gap`).
 */
import type { Language, LocalDate } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import * as Framework from "./Framework.ts"
import type { Reviewed } from "./Review.ts"
import * as Score from "./Score.ts"

/** **Shape** one score for each competency of the framework, in its order. */
export interface Profile {
  readonly subject: string
  readonly on: LocalDate.LocalDate
  readonly scores: ReadonlyArray<Score.Score>
}

/** The profile of a person on a day. **Shape** the order of the assessments does not matter. **Source** dossier 3.6; rule PF1. */
export const of = (
  framework: Framework.Framework,
  all: ReadonlyArray<Reviewed>,
  subject: string,
  on: LocalDate.LocalDate,
): Profile => {
  const ratings = Score.counted(framework, all, subject, on)
  const limits = Score.limitsOn(on)
  return {
    subject,
    on,
    scores: framework.competencies.map(({ key }) => Score.of(key, ratings.get(key) ?? [], on, limits)),
  }
}

/** The score of one competency. */
export const score = (profile: Profile, competency: string): Score.Score | undefined =>
  profile.scores.find((one) => one.competency === competency)

/**
 * How a person stands in a role.
 *
 * **Shape** `value` is the mean over the competencies of the role that have a score, null when none has; `without` are the others.
 * **Unit** from 1 to 4, not rounded.
 */
export interface InRole {
  readonly role: string
  readonly value: number | null
  readonly scored: ReadonlyArray<string>
  readonly without: ReadonlyArray<string>
  readonly isReliable: boolean
}

/** The profile seen from one role; `undefined` for a role that the framework does not have. **Source** dossier 3.6; rule PF2. */
export const inRole = (
  framework: Framework.Framework,
  profile: Profile,
  role: string,
): InRole | undefined => {
  const targets = Framework.role(framework, role)?.targets
  if (targets === undefined) return undefined
  const needed = new Set(targets.map(({ competency }) => competency))
  const scores = profile.scores.filter(({ competency }) => needed.has(competency))
  const values = scores.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    role,
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
    scored: scores.filter(({ value }) => value !== null).map(({ competency }) => competency),
    without: scores.filter(({ value }) => value === null).map(({ competency }) => competency),
    isReliable: scores.length > 0 && scores.every((one) => one.isReliable),
  }
}

const sentences = {
  value: {
    pl: "{role}: {value, number}. To średnia z {scored, plural, one {# kompetencji} other {# kompetencji}}; bez wyniku: {without, number}.",
    en: "{role}: {value, number}. This is the mean of {scored, plural, one {# competency} other {# competencies}}; without a score: {without, number}.",
  },
  none: {
    pl: "{role}: brak wyniku, bo żadna kompetencja tej roli nie ma oceny.",
    en: "{role}: no score, since no competency of the role has been assessed.",
  },
  unreliable: {
    pl: "Wynik jest niepewny: każda kompetencja potrzebuje co najmniej dwóch trybów oceny.",
    en: "It is not reliable: each competency takes at least two modes.",
  },
} as const satisfies Problem.Catalog

/** How a person stands in a role, in sentences: the number and its rule, then whether it is reliable. **Source** rule PF5. */
export const explain = (
  framework: Framework.Framework,
  { role, value, scored, without, isReliable }: InRole,
  language: Language.Language,
): ReadonlyArray<string> => {
  const label = Framework.role(framework, role)?.label[language] ?? role
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  const params = { role: name, value: value ?? 0, scored: scored.length, without: without.length }
  const said = value === null ? sentences.none : sentences.value
  return [
    Problem.format(said[language], language, params),
    ...(value !== null && !isReliable ? [Problem.format(sentences.unreliable[language], language, {})] : []),
  ]
}

/** **Shape** a side is null where there was no score; then there is no difference either. **Unit** levels. */
export interface Change {
  readonly competency: string
  readonly before: number | null
  readonly after: number | null
  readonly by: number | null
}

/** What changed between two profiles, competency by competency; those that did not change are left out. **Source** rule PF3. */
export const changes = (before: Profile, after: Profile): ReadonlyArray<Change> =>
  after.scores.flatMap(({ competency, value }) => {
    const earlier = score(before, competency)?.value ?? null
    return earlier === value
      ? []
      : [
          {
            competency,
            before: earlier,
            after: value,
            by: earlier === null || value === null ? null : value - earlier,
          },
        ]
  })

/** The profile on each day on which an assessment was made, up to a day. **Shape** earliest first, each day once. */
export const history = (
  framework: Framework.Framework,
  all: ReadonlyArray<Reviewed>,
  subject: string,
  until: LocalDate.LocalDate,
): ReadonlyArray<Profile> => {
  const days = all
    .filter((one) => one.subject === subject && one.status === "accepted" && one.sheet.date <= until)
    .map(({ sheet }) => sheet.date)
  return [...new Set(days)].sort().map((on) => of(framework, all, subject, on))
}

/** A difference between oneself and the manager so large that they should talk. **Unit** levels. */
export interface Talk {
  readonly competency: string
  readonly self: number
  readonly manager: number
}

/** From how many levels of difference on. **Source** inferred, dossier 3.6; rule PF4. */
export const talkFrom = 2

/** The talks that a profile opens, in the order of the catalogue. */
export const talks = (profile: Profile): ReadonlyArray<Talk> =>
  profile.scores.flatMap(({ competency, modes }) => {
    const self = modes.find(({ mode }) => mode === "self")?.value
    const manager = modes.find(({ mode }) => mode === "manager")?.value
    return self !== undefined && manager !== undefined && Math.abs(self - manager) >= talkFrom
      ? [{ competency, self, manager }]
      : []
  })
