/**
 * Assessments that went their whole way, made by the real rules, for tests and benchmarks.
 * Not here: a test runner, or stories of people (`@osl/pilot`).
 */
import * as Result from "effect/Result"
import type * as Assessment from "../Assessment.ts"
import type { Framework } from "../Framework.ts"
import type * as Level from "../Level.ts"
import * as Review from "../Review.ts"

/** What is wanted of an accepted assessment. **Shape** `levels` by competency. */
export interface Wanted {
  readonly id: string
  readonly subject: string
  readonly assessor: string
  readonly mode: Assessment.RatedMode
  readonly date: string
  readonly levels: Readonly<Record<string, Level.Level>>
}

/** A sheet in which every rating says what it has to. */
export const sheet = (
  framework: Framework,
  { mode, date, levels }: Omit<Wanted, "id">,
): Assessment.Sheet => ({
  mode,
  date,
  ratings: Object.entries(levels).map(([competency, level]) => ({
    competency,
    level: framework.levels.find(({ number }) => number === level)?.key ?? "",
    justification: "Widać to w codziennej pracy.",
    evidence: [{ record: "018d0000-0013-7000-8000-000000000001" }],
  })),
})

const reviewer = "reviewer"

/** An assessment that was begun, handed in, taken up and accepted at noon of its day. */
export const accepted = (framework: Framework, wanted: Wanted): Review.Reviewed => {
  const { id, subject, assessor, date } = wanted
  const at = `${date}T12:00:00.000Z`
  const begun = Review.begin(framework, { id, subject, assessor, at, sheet: sheet(framework, wanted) })
  const steps = [
    { act: "submit", by: assessor, at },
    { act: "take-up", by: reviewer, at },
    { act: "accept", by: reviewer, at },
  ] as const
  return Result.getOrThrow(Result.flatMap(begun, (one) => Review.follow(framework, one, steps)))
}

/** The same level of every competency. */
export const allAt = (framework: Framework, level: Level.Level): Wanted["levels"] =>
  Object.fromEntries(framework.competencies.map(({ key }) => [key, level]))
