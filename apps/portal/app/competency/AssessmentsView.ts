/**
 * What the page of assessments shows: my own, whom I assess, what waits for me, what was written about me.
 * Not here: who sees which sheet (`@osl/store`, Competencies), or drawing it (`routes/competencies.assessments._index`).
 */
import { Assessment, type Portfolio, Review } from "@osl/competency"
import { CodeList, LocalDate } from "@osl/core"
import type { ToDoItem } from "@osl/ui"
import { makeWords } from "@osl/ui"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as links from "./links.ts"
import * as SheetView from "./SheetView.ts"

/** What the page is told from. **Shape** `names` by the ids of accounts. **Unit** `today` a local date. */
export interface Telling {
  readonly me: string
  readonly names: Readonly<Record<string, string>>
  readonly today: LocalDate.LocalDate
  readonly language: Locale
}

type Sheets = ReadonlyArray<Review.Reviewed>

/** A sheet in a list. */
export interface Row {
  readonly key: string
  readonly href: string
  readonly mode: string
  readonly date: string
  readonly status: string
}

/** How my last sheet of a mode about somebody stands. **Shape** `begins` when a new one may be begun. */
export interface Standing {
  readonly text: string
  readonly href: string | null
  readonly begins: boolean
}

/** Somebody whom I assess. */
export interface Colleague extends Standing {
  readonly worker: string
  readonly name: string
}

const isDue = (mode: Assessment.RatedMode, date: LocalDate.LocalDate, today: LocalDate.LocalDate): boolean =>
  date < LocalDate.addMonths(today, -Assessment.interval[mode])

const byDate = (a: Review.Reviewed, b: Review.Reviewed): number =>
  a.sheet.date === b.sheet.date ? (a.id < b.id ? 1 : -1) : a.sheet.date < b.sheet.date ? 1 : -1

const status = ({ status: one }: Review.Reviewed, language: Locale): string =>
  CodeList.label(Review.Status, one)[ofModel(language)]

/** How my last sheet of a mode stands; withdrawn ones are as if there were none. */
export const standing = (sheets: Sheets, mode: Assessment.RatedMode, telling: Telling): Standing => {
  const { me, today, language } = telling
  const last = sheets
    .filter((one) => one.assessor === me && one.sheet.mode === mode && one.status !== "withdrawn")
    .toSorted(byDate)[0]
  if (last === undefined) return { text: say(language, "assessment.state.none"), href: null, begins: true }
  const href = links.sheet(last.subject, last.id)
  const begins = last.status === "accepted" && isDue(mode, last.sheet.date, today)
  const text = begins
    ? say(language, "assessment.state.due", { date: makeWords(language).date(last.sheet.date) })
    : status(last, language)
  return { text, href, begins }
}

/** The sheets about me that I may see, the latest first. */
export const aboutMe = (sheets: Sheets, { me, language }: Telling): ReadonlyArray<Row> =>
  sheets
    .filter(({ subject }) => subject === me)
    .toSorted(byDate)
    .map((one) => ({
      key: one.id,
      href: links.sheet(one.subject, one.id),
      mode: say(language, `assessment.mode.${one.sheet.mode}`),
      date: makeWords(language).date(one.sheet.date),
      status: status(one, language),
    }))

/** The sheets of mine that I have to finish, and those that I am reviewing. */
export const tasks = (sheets: Sheets, { me, names, language }: Telling): ReadonlyArray<ToDoItem> =>
  sheets.flatMap((one): ReadonlyArray<ToDoItem> => {
    const params = {
      person: names[one.subject] ?? "",
      mode: say(language, `assessment.mode.${one.sheet.mode}`),
    }
    const task = (key: "draft" | "returned" | "own-review"): ToDoItem => ({
      key: one.id,
      label: say(language, `assessment.waits.${key}`, params),
      href: links.sheet(one.subject, one.id),
    })
    if (one.assessor === me && SheetView.mayChange(one))
      return [task(one.status === "draft" ? "draft" : "returned")]
    return SheetView.reviewerOf(one) === me ? [task("own-review")] : []
  })

/** A sheet that nobody has taken up yet, by mode and day alone: what it holds is not told before. */
export interface Waiting {
  readonly worker: string
  readonly id: string
  readonly label: string
  readonly since: string
}

/** The sheets that wait for a review. */
export const waiting = (
  all: ReadonlyArray<{ readonly worker: string; readonly sheets: ReadonlyArray<Portfolio.Waiting> }>,
  { names, language }: Telling,
): ReadonlyArray<Waiting> =>
  all.flatMap(({ worker, sheets }) =>
    sheets.map(({ id, mode, since }) => ({
      worker,
      id,
      label: say(language, "assessment.waits.sheet", {
        person: names[worker] ?? "",
        mode: say(language, `assessment.mode.${mode}`),
      }),
      since: makeWords(language).date(LocalDate.at(since)),
    })),
  )
