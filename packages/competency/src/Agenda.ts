/**
 * What a worker may want to take to the next supervision: where assessments disagree, and where they have grown old.
 * Not here: sessions and what is said in them (F18 of `@osl/core`), which nothing here ever reads.
 */
import type { Language, LocalDate } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import type * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import * as Profile from "./Profile.ts"
import type * as Score from "./Score.ts"

/**
 * A matter for the session.
 *
 * **Unit** `spread` in levels between the lowest and the highest mode; `since` the day of the oldest assessment.
 */
export type Item =
  | {
      readonly about: "disagreement"
      readonly competency: string
      readonly spread: number
      readonly lowest: { readonly mode: Assessment.RatedMode; readonly value: number }
      readonly highest: { readonly mode: Assessment.RatedMode; readonly value: number }
    }
  | {
      readonly about: "stale"
      readonly competency: string
      readonly since: LocalDate.LocalDate
      readonly modes: ReadonlyArray<Assessment.RatedMode>
    }
  | {
      readonly about: "lapsed"
      readonly competency: string
      readonly modes: ReadonlyArray<Assessment.RatedMode>
    }

const disagreement = ({ competency, modes }: Score.Score): ReadonlyArray<Item> => {
  if (modes.length < 2) return []
  const sorted = modes.toSorted((a, b) => a.value - b.value)
  const lowest = sorted[0]
  const highest = sorted.at(-1)
  if (lowest === undefined || highest === undefined) return []
  const spread = highest.value - lowest.value
  if (spread < Profile.talkFrom) return []
  const side = ({ mode, value }: Score.ModeValue) => ({ mode, value })
  return [{ about: "disagreement", competency, spread, lowest: side(lowest), highest: side(highest) }]
}

const aged = ({ competency, modes, absent }: Score.Score): ReadonlyArray<Item> => {
  const stale = modes.filter(({ isStale }) => isStale)
  const since = stale.map(({ on }) => on).sort()[0]
  if (since !== undefined)
    return [{ about: "stale", competency, since, modes: stale.map(({ mode }) => mode) }]
  const lapsed = absent.filter(({ why }) => why === "lapsed").map(({ mode }) => mode)
  return lapsed.length > 0 ? [{ about: "lapsed", competency, modes: lapsed }] : []
}

const order = { disagreement: 0, stale: 1, lapsed: 2 } as const

const compare = (a: Item, b: Item): number => {
  if (a.about === "disagreement" && b.about === "disagreement") return b.spread - a.spread
  if (a.about === "stale" && b.about === "stale") return a.since < b.since ? -1 : a.since > b.since ? 1 : 0
  return order[a.about] - order[b.about]
}

/**
 * The agenda that a profile suggests, for the worker alone, who takes of it what they like.
 *
 * **Shape** disagreements of two levels or more, the widest first; then what is stale, the oldest first; then what has lapsed;
 * equal ones in the order of the catalogue. At most `limit` items. **Source** inferred, dossier 3.6, 3.7; rules AG1–AG3.
 */
export const of = (profile: Profile.Profile, limit = 10): ReadonlyArray<Item> =>
  [...profile.scores.flatMap(disagreement), ...profile.scores.flatMap(aged)].sort(compare).slice(0, limit)

const modeNames = {
  self: { pl: "samoocena", en: "self-assessment" },
  peer: { pl: "oceny koleżeńskie", en: "peers" },
  manager: { pl: "ocena przełożonego", en: "manager" },
} as const satisfies { readonly [M in Assessment.RatedMode]: Language.Text }

const sentences = {
  disagreement: {
    pl: "{competency}: oceny różnią się o {spread, plural, one {# poziom} few {# poziomy} many {# poziomów} other {# poziomu}} ({low}: {lowest, number}; {high}: {highest, number}).",
    en: "{competency}: assessments differ by {spread, plural, one {# level} other {# levels}} ({low}: {lowest, number}; {high}: {highest, number}).",
  },
  stale: {
    pl: "{competency}: pora ocenić ponownie ({modes}), ostatnio {since}.",
    en: "{competency}: time to assess again ({modes}), last on {since}.",
  },
  lapsed: {
    pl: "{competency}: ocena jest tak dawna, że już się nie liczy ({modes}).",
    en: "{competency}: the assessment is so old that it no longer counts ({modes}).",
  },
} as const satisfies Problem.Catalog

/** An item in a sentence that says why it is there. */
export const text = (framework: Framework.Framework, item: Item, language: Language.Language): string => {
  const label = Framework.competency(framework, item.competency)?.label[language] ?? item.competency
  const competency = label.charAt(0).toUpperCase() + label.slice(1)
  const say = (params: Problem.Problem["params"]): string =>
    Problem.format(sentences[item.about][language], language, { competency, ...params })
  const names = (modes: ReadonlyArray<Assessment.RatedMode>) =>
    modes.map((mode) => modeNames[mode][language]).join(", ")
  switch (item.about) {
    case "disagreement":
      return say({
        spread: item.spread,
        low: modeNames[item.lowest.mode][language],
        lowest: item.lowest.value,
        high: modeNames[item.highest.mode][language],
        highest: item.highest.value,
      })
    case "stale":
      return say({ since: item.since, modes: names(item.modes) })
    case "lapsed":
      return say({ modes: names(item.modes) })
  }
}
