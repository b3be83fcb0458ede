/**
 * One row of the sheet F17 as a form of its own: the rating of one competency, a page for each.
 * Not here: the sheet and its rules (`@osl/competency`, AssessmentForm and Assessment), or whose it is (`sheets.server.ts`).
 */
import { Assessment, type Framework, Refusal } from "@osl/competency"
import { AssessmentForm } from "@osl/competency/reading"
import { Form, type LocalDate } from "@osl/core"
import type { FormProblem } from "@osl/ui"
import * as Schema from "effect/Schema"
import { type Locale, ofModel } from "../words/Locale.ts"

const formOf = (framework: Framework.Framework) => {
  const { title, purpose, evidence, sources, schema } = AssessmentForm.form(framework)
  const { competency: _, ...answers } = schema.fields.ratings.schema.value.fields
  return Form.make(
    "F17",
    { title: [title.pl, title.en], purpose: [purpose.pl, purpose.en], evidence, sources },
    Schema.Struct(answers),
  )
}

export type RatingForm = ReturnType<typeof formOf>
export type Answered = RatingForm["schema"]["Type"]

const made = new WeakMap<Framework.Framework, RatingForm>()

/** The form by which a posted rating is read. **Shape** the fields of a row of F17 without the competency. */
export const of = (framework: Framework.Framework): RatingForm => {
  const found = made.get(framework) ?? formOf(framework)
  made.set(framework, found)
  return found
}

/** The form as it is shown: only a self-assessment points to cards, for others do not see them all. */
export const shown = (framework: Framework.Framework, mode: Assessment.Mode): Form.FormDefinition => {
  const definition = Form.definition(of(framework))
  return {
    ...definition,
    fields: definition.fields.filter(({ name }) => mode === "self" || name !== "evidence"),
  }
}

/** What a rating still lacks to be handed in, each at its question. **Source** rules of `Assessment.problems`. */
export const problems = (
  framework: Framework.Framework,
  mode: Assessment.Mode,
  date: LocalDate.LocalDate,
  rating: Assessment.Rating,
  language: Locale,
): ReadonlyArray<FormProblem> =>
  Assessment.problems(framework, { mode, date, ratings: [rating] })
    .filter(({ path }) => path[0] === "ratings" && path.length > 2)
    .map((one) => ({ path: one.path.slice(2), text: Refusal.text(one, ofModel(language)) }))

/** The sheet with a rating put in, or taken out; the others stay in their places. */
export const put = (
  sheet: Assessment.Sheet,
  date: LocalDate.LocalDate,
  key: string,
  answered: Answered | undefined,
): Assessment.Sheet => {
  const { ratings = [], ...others } = sheet
  const rating = answered === undefined ? [] : [{ competency: key, ...answered }]
  const at = ratings.findIndex(({ competency }) => competency === key)
  return {
    ...others,
    date,
    ratings: at === -1 ? [...ratings, ...rating] : ratings.toSpliced(at, 1, ...rating),
  }
}
