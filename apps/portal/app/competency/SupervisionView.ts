/**
 * What the pages of supervision show: sessions and half-years in words, and what a worker may want to talk over.
 * Not here: who sees what (`@osl/store`, SupervisionBook), or drawing it (`routes/supervision.*`).
 */
import { Agenda, SupervisionLog } from "@osl/competency"
import { CodeList, SupervisionSession } from "@osl/core"
import type { Competencies, SupervisionBook } from "@osl/store"
import type { AgendaItem } from "@osl/ui"
import { type Locale, ofModel } from "../words/Locale.ts"
import { kitWords, say } from "../words/Words.ts"
import * as links from "./links.ts"
import type { Telling } from "./ProfileView.ts"

type Names = Readonly<Record<string, string>>

/** A session in words. **Shape** `conclusions` null unless everybody consents, then `why` says so. */
export interface SessionView {
  readonly id: string
  readonly href: string
  readonly date: string
  readonly form: string
  readonly length: string
  readonly participants: string
  readonly supervisor: string
  readonly conclusions: string | null
  readonly why: string | null
}

export const session = (one: SupervisionBook.Seen, names: Names, language: Locale): SessionView => ({
  id: one.id,
  href: links.session(one.id),
  date: kitWords(language).date(one.date),
  form: CodeList.label(SupervisionSession.Kind, one.form)[ofModel(language)],
  length: say(language, "supervision.minutes", { minutes: one.minutes }),
  participants: kitWords(language).number(one.participants),
  supervisor: names[one.supervisor] ?? say(language, "supervision.somebody"),
  conclusions: one.conclusions,
  why: one.hidden === null ? null : SupervisionLog.reason(one.hidden, ofModel(language)),
})

/** A half-year in sentences, the dates as they are read. */
export interface HalfYearView {
  readonly key: string
  readonly isMet: boolean | null
  readonly isOver: boolean
  readonly sentences: ReadonlyArray<string>
}

const halfYear = (one: SupervisionLog.HalfYear, language: Locale): HalfYearView => {
  const { date } = kitWords(language)
  const sentences = SupervisionLog.explain(one, ofModel(language)).map((sentence) =>
    sentence.replace(one.from, date(one.from)).replace(one.to, date(one.to)),
  )
  return { key: one.from, isMet: one.isMet, isOver: one.isOver, sentences }
}

/** **Shape** half-years latest first. */
export interface LogView {
  readonly sessions: ReadonlyArray<SessionView>
  readonly halfYears: ReadonlyArray<HalfYearView>
}

export const log = (
  { sessions, halfYears }: Competencies.Supervision,
  names: Names,
  language: Locale,
): LogView => ({
  sessions: sessions.map((one) => session(one, names, language)),
  halfYears: halfYears.toReversed().map((one) => halfYear(one, language)),
})

/** What a worker's own profile suggests to talk over. **Source** rules AG1–AG3: for the worker alone. */
export const agenda = (
  { framework, profile, language }: Telling,
  taken: ReadonlyArray<string> = [],
): ReadonlyArray<AgendaItem> =>
  Agenda.of(profile).map((item) => {
    const key = `${item.about}-${item.competency}`
    return {
      key,
      sentence: Agenda.text(framework, item, ofModel(language)),
      kind: say(language, `supervision.about.${item.about}`),
      href: links.competency(item.competency),
      isTaken: taken.includes(key),
    }
  })
