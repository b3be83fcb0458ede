/**
 * What the page of a sheet F17 shows: competencies of a role with their ratings, what is missing, the answers to check.
 * Not here: what a sheet has to hold (`@osl/competency`, Assessment), or who sees which sheet (`Portfolio.seen`).
 */
import { Assessment, Framework, Refusal, Review } from "@osl/competency"
import { CodeList, Form } from "@osl/core"
import type { FormProblem } from "@osl/ui"
import type * as RecordSummary from "../process/RecordSummary.ts"
import { rows } from "../process/RecordSummary.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { competencyName, ratedLevel, roleName } from "./CompetencyWords.ts"
import * as links from "./links.ts"
import * as RatingForm from "./RatingForm.ts"

/** A competency in a sheet. **Shape** `level` is null while it is not rated. */
export interface SheetLine {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly level: string | null
  readonly isWanting: boolean
}

/** A rated competency with all its answers. */
export interface CheckedRating {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly rows: ReadonlyArray<RecordSummary.Row>
}

export interface SheetView {
  readonly id: string
  readonly mode: Assessment.Mode
  readonly status: Review.Status
  readonly statusLabel: string
  readonly date: string
  readonly remarks: string | null
  readonly role: string
  readonly roles: ReadonlyArray<{ readonly key: string; readonly label: string; readonly href: string }>
  readonly lines: ReadonlyArray<SheetLine>
  readonly rated: number
  /** The first competency of the role without a rating. */
  readonly next: { readonly label: string; readonly href: string } | null
  readonly problems: ReadonlyArray<FormProblem>
  readonly check: ReadonlyArray<CheckedRating>
}

/** What a sheet is told from. **Shape** `references` what cards are called, by id. */
export interface Telling {
  readonly framework: Framework.Framework
  readonly language: Locale
  readonly references: Readonly<Record<string, string>>
}

/** Whether its author may still change it. */
export const mayChange = ({ status }: Review.Reviewed): boolean =>
  status === "draft" || status === "needs-revision"

/** Who is reviewing it now, if anybody is. */
export const reviewerOf = ({ status, steps }: Review.Reviewed): string | undefined =>
  status === "awaiting-review" ? steps.findLast(({ act }) => act === "take-up")?.by : undefined

/** The id of a question on the page of a rating, as `RecordForm` gives it. */
const place = (question: string | number | undefined): string =>
  question === "evidence" ? "evidence-group" : String(question ?? "level")

/** What stands in the way of handing a sheet in, each with the page where it is mended. */
export const problemsOf = (
  { subject, id, sheet }: Review.Reviewed,
  { framework, language }: Pick<Telling, "framework" | "language">,
): ReadonlyArray<FormProblem> =>
  Assessment.problems(framework, sheet).map((one) => {
    const [list, at, question] = one.path
    const key = list === "ratings" && typeof at === "number" ? sheet.ratings?.[at]?.competency : undefined
    const text = Refusal.text(one, ofModel(language))
    return key === undefined
      ? { path: [], text }
      : {
          path: [],
          text: `${competencyName(framework, key, language)}: ${text}`,
          href: `${links.rating(subject, id, key)}?mend=1#${place(question)}`,
        }
  })

/** A sheet seen from a role. */
export const of = (one: Review.Reviewed, telling: Telling, role: string): SheetView => {
  const { framework, language } = telling
  const { id, subject, sheet, status, steps } = one
  const ratings = sheet.ratings ?? []
  const wanting = new Set(
    Assessment.problems(framework, sheet).flatMap(({ path: [list, at] }) =>
      list === "ratings" && typeof at === "number" ? [ratings[at]?.competency] : [],
    ),
  )
  const lines = (Framework.role(framework, role)?.targets ?? []).map(({ competency: key }): SheetLine => {
    const rating = ratings.find(({ competency }) => competency === key)
    return {
      key,
      label: competencyName(framework, key, language),
      href: links.rating(subject, id, key),
      level: rating === undefined ? null : ratedLevel(framework, rating.level, language),
      isWanting: wanting.has(key),
    }
  })
  const next = lines.find(({ level }) => level === null)
  const { fields } = Form.definition(RatingForm.of(framework))
  return {
    id,
    mode: sheet.mode,
    status,
    statusLabel: CodeList.label(Review.Status, status)[ofModel(language)],
    date: sheet.date,
    remarks:
      status === "needs-revision" ? (steps.findLast(({ act }) => act === "return")?.remarks ?? null) : null,
    role,
    roles: framework.roles.map(({ key }) => ({
      key,
      label: roleName(framework, key, language),
      href: `${links.sheet(subject, id)}?role=${key}`,
    })),
    lines,
    rated: ratings.length,
    next: next === undefined ? null : { label: next.label, href: next.href },
    problems: problemsOf(one, telling),
    check: ratings.map(({ competency, ...answers }) => ({
      key: competency,
      label: competencyName(framework, competency, language),
      href: links.rating(subject, id, competency),
      rows: rows(fields, answers, telling).filter(({ value }) => value !== undefined),
    })),
  }
}
