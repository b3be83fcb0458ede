/**
 * A log of supervision sessions (F18): what the regulation lets be kept, who may see conclusions, and how much there was in a half-year.
 * Not here: what was said, which is kept nowhere; an agenda (`Agenda`), which never reads this; or any score.
 */
import type { Edition, Evidence, Language, SupervisionSession } from "@osl/core"
import * as Marks from "@osl/core/Evidence"
import * as LocalDate from "@osl/core/LocalDate"
import * as Problem from "@osl/core/Problem"
import * as Result from "effect/Result"

type Session = SupervisionSession.SupervisionSession

/** A consent that was taken back. **Unit** `at` is an instant in UTC. */
export interface Withdrawal {
  readonly who: string
  readonly at: string
}

/** A session as it is kept: its form F18 under its id, and who took a consent back. */
export interface Entry {
  readonly id: string
  readonly session: Session
  readonly withdrawals: ReadonlyArray<Withdrawal>
}

/** The sentences of what the log refuses. */
export const texts = {
  "session-repeated": {
    pl: "Ta sesja jest już w rejestrze. Popraw ją, zamiast dodawać drugi raz.",
    en: "This session is in the log already. Correct it instead of adding it again.",
  },
  "session-in-future": {
    pl: "Zapisuje się sesje, które się odbyły. Popraw datę.",
    en: "Sessions are noted once they took place. Correct the date.",
  },
  "consent-in-future": {
    pl: "Zgoda nie może mieć późniejszej daty niż dzisiejsza. Popraw ją.",
    en: "A consent cannot be of a later day than today. Correct it.",
  },
  "supervisor-supervised": {
    pl: "Superwizor nie jest osobą superwizowaną. Zgody podpisują tylko te osoby, z którymi prowadzono sesję.",
    en: "The supervisor is not one of the supervised. Only those the session was held with consent.",
  },
  "consent-not-given": {
    pl: "Nie ma zgody tej osoby na wnioski z sesji, więc nie ma czego wycofać.",
    en: "There is no consent of this person to the conclusions of the session, so there is none to take back.",
  },
} as const satisfies Problem.Catalog

const fault = (code: keyof typeof texts, path: Problem.Problem["path"]): Problem.Problem => ({
  code,
  path,
  params: {},
})

type Problems = ReadonlyArray<Problem.Problem>

/**
 * Adds a session that was read as form F18 to a log.
 *
 * **Unit** `at` is an instant in UTC. **Errors** every problem: `session-repeated`, `session-in-future`, `consent-in-future`,
 * `supervisor-supervised`. **Source** S46; rule SV1.
 */
export const add = (
  log: ReadonlyArray<Entry>,
  { id, session, at }: { readonly id: string; readonly session: Session; readonly at: string },
): Result.Result<ReadonlyArray<Entry>, Problems> => {
  const today = LocalDate.at(at)
  const { consents = [], date, supervisor } = session
  const found = [
    ...(log.some((one) => one.id === id) ? [fault("session-repeated", ["id"])] : []),
    ...(date > today ? [fault("session-in-future", ["date"])] : []),
    ...consents.flatMap(({ on, who }, index) => [
      ...(on > today ? [fault("consent-in-future", ["consents", index, "on"])] : []),
      ...(who === supervisor ? [fault("supervisor-supervised", ["consents", index, "who"])] : []),
    ]),
  ]
  return found.length > 0 ? Result.fail(found) : Result.succeed([...log, { id, session, withdrawals: [] }])
}

/** Takes a consent back; from then on nobody sees the conclusions. **Errors** `consent-not-given`. **Source** rule SV3. */
export const withdraw = (entry: Entry, by: string, at: string): Result.Result<Entry, Problems> =>
  (entry.session.consents ?? []).some(({ who }) => who === by)
    ? Result.succeed({ ...entry, withdrawals: [...entry.withdrawals, { who: by, at }] })
    : Result.fail([fault("consent-not-given", ["by"])])

/** Why there are no conclusions to see. Who took a consent back is never told. */
export type Hidden = "none" | "consent-missing" | "consent-withdrawn"

const hiddenBy = ({ session, withdrawals }: Entry, on: LocalDate.LocalDate): Hidden | null => {
  const { conclusions, consents = [], participants, supervisor } = session
  if (conclusions === undefined) return "none"
  const given = consents.filter((one) => one.on <= on && one.who !== supervisor)
  if (new Set(given.map(({ who }) => who)).size < participants) return "consent-missing"
  const isBack = (consent: (typeof given)[number]): boolean =>
    withdrawals.some(({ at, who }) => {
      const day = LocalDate.at(at)
      return who === consent.who && day >= consent.on && day <= on
    })
  return given.some(isBack) ? "consent-withdrawn" : null
}

/** What may be seen of a session. **Shape** `conclusions` is null unless everybody consents; then `hidden` says why. */
export interface Visible extends Pick<Session, "date" | "form" | "minutes" | "participants" | "supervisor"> {
  readonly id: string
  readonly conclusions: string | null
  readonly hidden: Hidden | null
}

/**
 * What may be seen of a session on a day by anybody who may see the log.
 *
 * **Shape** conclusions only with a written consent of each supervised person, dated up to that day, none of which was taken back up to
 * that day; a consent given on a later day counts again. No consent and nobody's name but the supervisor's comes along.
 * **Source** S46; rules SV2, SV3.
 */
export const visible = (entry: Entry, on: LocalDate.LocalDate): Visible => {
  const { date, form, minutes, participants, supervisor, conclusions = null } = entry.session
  const hidden = hiddenBy(entry, on)
  const open = { id: entry.id, date, form, minutes, participants, supervisor, hidden }
  return { ...open, conclusions: hidden === null ? conclusions : null }
}

/** The session without its conclusions and consents: what to keep when a consent was taken back for good. **Source** rule SV3. */
export const withoutConclusions = ({ id, session }: Entry): Entry => {
  const { conclusions: _, consents: __, ...rest } = session
  return { id, session: rest, withdrawals: [] }
}

/** What is said of why there are no conclusions. */
const reasons = {
  none: { pl: "Bez uzgodnionych wniosków.", en: "Without agreed conclusions." },
  "consent-missing": {
    pl: "Wnioski są niewidoczne: nie wszyscy wyrazili pisemną zgodę.",
    en: "The conclusions are hidden: not everybody has consented in writing.",
  },
  "consent-withdrawn": {
    pl: "Wnioski są niewidoczne: zgodę wycofano.",
    en: "The conclusions are hidden: a consent was taken back.",
  },
} as const satisfies Record<Hidden, Language.Text>

/** Why there are no conclusions, in a sentence. */
export const reason = (hidden: Hidden, language: Language.Language): string => reasons[hidden][language]

/** The parameters of an edition that say how much supervision is wanted in a year; one of them is enough. */
const wanted = ["supervision-sessions", "supervision-hours"] as const
type Parameter = (typeof wanted)[number]

/** Half of what is wanted in a year, beside what there was. **Unit** sessions, or hours of 60 minutes. */
export interface Expectation extends Evidence.Evidence {
  readonly parameter: Parameter
  readonly least: number
  readonly current: number
  readonly isMet: boolean
}

/**
 * The supervision of one half-year.
 *
 * **Shape** `isMet` when one expectation is; null when the edition expects nothing. `isOver` when the half-year has passed: before that
 * what is missing may still come. **Unit** `from` and `to` local dates, `minutes` of all sessions together.
 */
export interface HalfYear {
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate
  readonly sessions: number
  readonly minutes: number
  readonly individual: number
  readonly group: number
  readonly expectations: ReadonlyArray<Expectation>
  readonly isMet: boolean | null
  readonly isOver: boolean
}

const halfOf = (day: LocalDate.LocalDate): Pick<HalfYear, "from" | "to"> => {
  const year = day.slice(0, 4)
  return day.slice(5) <= "06-30"
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/**
 * The half-years from the first session to a day.
 *
 * **Shape** in order, none left out, the one of that day last; sessions after it do not count. It reads when, how long and in which
 * form, and never a conclusion. The order of the log does not matter.
 * **Source** the regulation gives a right and no number (S46, S47); what is wanted is a parameter of the edition, inferred; rule SV4.
 */
export const halfYears = (
  { parameters }: Pick<Edition.Edition, "parameters">,
  log: ReadonlyArray<Entry>,
  on: LocalDate.LocalDate,
): ReadonlyArray<HalfYear> => {
  const held = log.map(({ session }) => session).filter(({ date }) => date <= on)
  const spans: Array<Pick<HalfYear, "from" | "to">> = []
  const first = held.map(({ date }) => date).sort()[0] ?? on
  for (let span = halfOf(first); span.from <= on; span = halfOf(LocalDate.addDays(span.to, 1)))
    spans.push(span)
  return spans.map(({ from, to }) => {
    const inside = held.filter(({ date }) => date >= from && date <= to)
    const minutes = inside.reduce((sum, session) => sum + session.minutes, 0)
    const current = { "supervision-sessions": inside.length, "supervision-hours": minutes / 60 }
    const expectations = wanted.flatMap((key): ReadonlyArray<Expectation> => {
      const found = parameters.find((one) => one.key === key)
      const least = (found?.least ?? 0) / 2
      return found === undefined || least === 0
        ? []
        : [
            {
              parameter: key,
              least,
              current: current[key],
              isMet: current[key] >= least,
              ...Marks.of(found, "least"),
            },
          ]
    })
    return {
      from,
      to,
      sessions: inside.length,
      minutes,
      individual: inside.filter(({ form }) => form === "individual").length,
      group: inside.filter(({ form }) => form === "group").length,
      expectations,
      isMet: expectations.length === 0 ? null : expectations.some(({ isMet }) => isMet),
      isOver: to < on,
    }
  })
}

const sentences = {
  sum: {
    pl: "Od {from} do {to}: liczba sesji: {sessions, number}, godzin: {hours, number}.",
    en: "From {from} to {to}: {sessions, plural, one {# session} other {# sessions}}, {hours, plural, one {# hour} other {# hours}}.",
  },
  "supervision-sessions": {
    pl: "Oczekiwana liczba sesji w półroczu: co najmniej {least, number}.",
    en: "Sessions expected in half a year: at least {least, number}.",
  },
  "supervision-hours": {
    pl: "Oczekiwana liczba godzin w półroczu: co najmniej {least, number}.",
    en: "Hours expected in half a year: at least {least, number}.",
  },
  met: { pl: "Tyle było.", en: "There was as much." },
  open: { pl: "Półrocze jeszcze trwa.", en: "The half-year is not over yet." },
  short: { pl: "Było mniej.", en: "There was less." },
  proposal: {
    pl: "To nasza propozycja: przepisy dają prawo do superwizji, ale nie mówią, ile jej ma być.",
    en: "This is our proposal: the law gives a right to supervision and does not say how much.",
  },
} as const satisfies Problem.Catalog

/** A half-year in sentences: what there was, what is expected and by whom. */
export const explain = (one: HalfYear, language: Language.Language): ReadonlyArray<string> => {
  const say = (code: keyof typeof sentences, params: Problem.Problem["params"] = {}): string =>
    Problem.format(sentences[code][language], language, params)
  const { expectations, from, isMet, isOver, minutes, sessions, to } = one
  return [
    say("sum", { from, to, sessions, hours: Math.round((minutes / 60) * 100) / 100 }),
    ...expectations.map(({ least, parameter }) => say(parameter, { least })),
    ...(isMet === null ? [] : [say(isMet ? "met" : isOver ? "short" : "open")]),
    ...(expectations.some(({ evidence }) => evidence === "inferred") ? [say("proposal")] : []),
  ]
}
