/**
 * The score of one competency: a number from 1 to 4, with the inputs and the rule that made it.
 * Not here: all competencies of a person (`Profile`), or what sheets hold (`Assessment`).
 */
import type { Language } from "@osl/core"
import * as LocalDate from "@osl/core/LocalDate"
import * as Problem from "@osl/core/Problem"
import * as Assessment from "./Assessment.ts"
import * as Competency from "./Competency.ts"
import * as Framework from "./Framework.ts"
import * as Level from "./Level.ts"
import type { Reviewed } from "./Review.ts"

/** How many peers it takes. **Source** inferred, dossier 3.6; rule SC2. */
export const leastPeers = 2

/**
 * What one mode says of a competency.
 *
 * **Shape** `levels` from the lowest; of peers neither who nor when, so `assessments` is empty for them. **Unit** `value` from 1
 * to 4; `on` the day of the oldest that counts; stale when an assessment of this mode is due again.
 */
export interface ModeValue {
  readonly mode: Assessment.RatedMode
  readonly value: number
  readonly levels: ReadonlyArray<Level.Level>
  readonly assessments: ReadonlyArray<string>
  readonly on: LocalDate.LocalDate
  readonly isStale: boolean
}

/** Why a mode says nothing: nobody rated, fewer than two peers did, or it was twice the interval ago. */
export interface Absent {
  readonly mode: Assessment.RatedMode
  readonly why: "not-rated" | "too-few-peers" | "lapsed"
}

/**
 * **Shape** `value` is null when no mode says anything; `modes` and `absent` together are all that rate.
 * `isReliable` when at least two modes say something. **Unit** `value` from 1 to 4, not rounded.
 */
export interface Score {
  readonly competency: string
  readonly on: LocalDate.LocalDate
  readonly value: number | null
  readonly modes: ReadonlyArray<ModeValue>
  readonly absent: ReadonlyArray<Absent>
  readonly isReliable: boolean
  readonly isStale: boolean
}

/** A rating as it counts. */
export interface Counted {
  readonly assessment: string
  readonly assessor: string
  readonly mode: Assessment.RatedMode
  readonly on: LocalDate.LocalDate
  readonly level: Level.Level
}

/** The middle of numbers; the mean of the middle two when they are even in number; null of none. */
export const median = (values: ReadonlyArray<number>): number | null => {
  const sorted = values.length > 1 ? values.toSorted((a, b) => a - b) : values
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}

const isRated = (mode: Assessment.Mode): mode is Assessment.RatedMode => mode !== "community"

const isLater = (one: Counted, other: Counted): boolean =>
  one.on === other.on ? one.assessment > other.assessment : one.on > other.on

const latestFirst = (a: Reviewed, b: Reviewed): number =>
  a.sheet.date === b.sheet.date ? (a.id > b.id ? -1 : 1) : a.sheet.date > b.sheet.date ? -1 : 1

/**
 * The ratings that count on a day, by competency: of accepted sheets up to that day, the latest of each assessor in each mode.
 *
 * **Shape** nothing else of a sheet is kept: no justification, no goals, no answers of the community.
 * **Source** rules SC1, SC3.
 */
export const counted = (
  framework: Framework.Framework,
  all: ReadonlyArray<Reviewed>,
  subject: string,
  on: LocalDate.LocalDate,
): ReadonlyMap<string, ReadonlyArray<Counted>> => {
  const levels = new Map(framework.levels.map(({ key, number }) => [key, number]))
  const found = new Map<string, Array<Counted>>()
  const rated = new Map<string, Set<string>>()
  // The latest first, so that of each assessor in each mode the first rating of a competency is the one that counts.
  const sheets = all
    .filter((one) => one.subject === subject && one.status === "accepted" && one.sheet.date <= on)
    .sort(latestFirst)
  for (const { id, assessor, sheet } of sheets) {
    const { mode } = sheet
    if (!isRated(mode)) continue
    const place = `${mode} ${assessor}`
    const done = rated.get(place) ?? new Set<string>()
    rated.set(place, done)
    for (const { competency, level: key } of sheet.ratings ?? []) {
      const level = levels.get(key)
      if (!Level.isLevel(level) || done.has(competency)) continue
      done.add(competency)
      const one: Counted = { assessment: id, assessor, mode, on: sheet.date, level }
      const there = found.get(competency)
      if (there === undefined) found.set(competency, [one])
      else there.push(one)
    }
  }
  return found
}

/** By mode: the day before which a rating is stale, and before which it has lapsed. */
export type Limits = {
  readonly [M in Assessment.RatedMode]: {
    readonly stale: LocalDate.LocalDate
    readonly lapsed: LocalDate.LocalDate
  }
}

/** The limits of the day asked for last: a whole team is looked at on one day. */
let known: { readonly on: LocalDate.LocalDate; readonly limits: Limits | null } = { on: "", limits: null }

/** **Source** inferred from the yearly and half-yearly rounds of dossier 3.6; rule SC4. */
export const limitsOn = (on: LocalDate.LocalDate): Limits => {
  if (on === known.on && known.limits !== null) return known.limits
  const limits = limitsOf(on)
  known = { on, limits }
  return limits
}

const limitsOf = (on: LocalDate.LocalDate): Limits => {
  const of = (mode: Assessment.RatedMode) => ({
    stale: LocalDate.addMonths(on, -Assessment.interval[mode]),
    lapsed: LocalDate.addMonths(on, -2 * Assessment.interval[mode]),
  })
  return { self: of("self"), peer: of("peer"), manager: of("manager") }
}

const inMode = (
  mode: Assessment.RatedMode,
  ratings: ReadonlyArray<Counted>,
  limits: Limits,
): ModeValue | Absent => {
  const used: Array<Counted> = []
  let isRatedAtAll = false
  for (const one of ratings) {
    if (one.mode !== mode) continue
    isRatedAtAll = true
    if (one.on < limits[mode].lapsed) continue
    // Of peers all count; of managers, and of oneself, the latest.
    const [latest] = used
    if (mode === "peer" || latest === undefined) used.push(one)
    else if (isLater(one, latest)) used[0] = one
  }
  const isPeer = mode === "peer"
  if (isPeer && used.length < leastPeers) return { mode, why: "too-few-peers" }
  const levels = used.map(({ level }) => level)
  if (levels.length > 1) levels.sort((a, b) => a - b)
  const value = median(levels)
  if (value === null) return { mode, why: isRatedAtAll ? "lapsed" : "not-rated" }
  let on = used[0]?.on ?? ""
  for (const one of used) if (one.on < on) on = one.on
  return {
    mode,
    value,
    levels,
    assessments: isPeer ? [] : used.map(({ assessment }) => assessment),
    on,
    isStale: on < limits[mode].stale,
  }
}

/** The score of a competency by the ratings that count. **Source** inferred, dossier 3.6; rules SC1–SC5. */
export const of = (
  competency: string,
  ratings: ReadonlyArray<Counted>,
  on: LocalDate.LocalDate,
  limits: Limits = limitsOn(on),
): Score => {
  const found = Assessment.rated.map((mode) => inMode(mode, ratings, limits))
  const modes = found.filter((one): one is ModeValue => "value" in one)
  return {
    competency,
    on,
    value: median(modes.map(({ value }) => value)),
    modes,
    absent: found.filter((one): one is Absent => "why" in one),
    isReliable: modes.length >= 2,
    isStale: modes.some(({ isStale }) => isStale),
  }
}

const sentences = {
  value: {
    pl: "{competency}: {value, number}. To mediana z {modes, plural, one {# trybu} other {# trybów}} oceny.",
    en: "{competency}: {value, number}. This is the median of {modes, plural, one {# mode} other {# modes}}.",
  },
  none: {
    pl: "{competency}: brak wyniku, bo żaden tryb oceny nic jeszcze nie mówi.",
    en: "{competency}: no score, since no mode of assessment says anything yet.",
  },
  self: {
    pl: "Samoocena: {value, number}, z dnia {on}.",
    en: "Self-assessment: {value, number}, of {on}.",
  },
  peer: {
    pl: "Oceny koleżeńskie: {value, number}, mediana z ocen {levels}; najstarsza z dnia {on}.",
    en: "Peers: {value, number}, the median of the ratings {levels}; the oldest of {on}.",
  },
  manager: {
    pl: "Ocena przełożonego: {value, number}, z dnia {on}.",
    en: "Manager: {value, number}, of {on}.",
  },
  "self not-rated": { pl: "Brak samooceny.", en: "There is no self-assessment." },
  "self lapsed": {
    pl: "Samoocena jest starsza niż rok i się nie liczy.",
    en: "The self-assessment is older than a year and does not count.",
  },
  "manager not-rated": { pl: "Brak oceny przełożonego.", en: "There is no manager's assessment." },
  "manager lapsed": {
    pl: "Ocena przełożonego jest starsza niż dwa lata i się nie liczy.",
    en: "The manager's assessment is older than two years and does not count.",
  },
  "peer too-few-peers": {
    pl: "Oceny koleżeńskie liczą się dopiero od dwóch osób.",
    en: "Peers count only from two of them on.",
  },
  stale: {
    pl: "Część ocen jest nieaktualna: pora je powtórzyć.",
    en: "Some of it is stale: it is time to assess again.",
  },
  unreliable: {
    pl: "Wynik jest niepewny: potrzebne są co najmniej dwa tryby oceny.",
    en: "The score is not reliable: it takes at least two modes.",
  },
} as const satisfies Problem.Catalog

const isSentence = (name: string): name is keyof typeof sentences => Object.hasOwn(sentences, name)

const say = (name: string, language: Language.Language, params: Problem.Problem["params"] = {}): string =>
  isSentence(name) ? Problem.format(sentences[name][language], language, params) : name

/**
 * The score in sentences: the number and its rule, then what each mode says or why it says nothing, then the flags.
 *
 * **Source** rule SC6.
 */
export const explain = (
  framework: Framework.Framework,
  score: Score,
  language: Language.Language,
): ReadonlyArray<string> => {
  const label = Framework.competency(framework, score.competency)?.label[language] ?? score.competency
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  return [
    score.value === null
      ? say("none", language, { competency: name })
      : say("value", language, { competency: name, value: score.value, modes: score.modes.length }),
    ...score.modes.map(({ mode, value, levels, on }) =>
      say(mode, language, { value, on, levels: levels.join(", ") }),
    ),
    ...score.absent.map(({ mode, why }) => say(`${mode} ${why}`, language)),
    ...(score.isStale ? [say("stale", language)] : []),
    ...(score.value !== null && !score.isReliable ? [say("unreliable", language)] : []),
  ]
}

/** The texts of the level that a score has reached; `undefined` without a score. A level is reached when the score is not below it. */
export const reached = (
  competency: Competency.Competency,
  { value }: Pick<Score, "value">,
): Competency.CompetencyLevel | undefined => {
  const level = Level.all.findLast((one) => value !== null && one <= value)
  return level === undefined ? undefined : Competency.level(competency, level)
}
