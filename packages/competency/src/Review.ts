/**
 * The way of an assessment from a draft to acceptance: its states, what leads from one to the next, and who may.
 * Not here: what a sheet holds (`Assessment`), or what counts of it (`Score`); only accepted ones do.
 */
import type { Language, Problem } from "@osl/core"
import * as CodeList from "@osl/core/CodeList"
import * as Evidence from "@osl/core/Evidence"
import * as LocalDate from "@osl/core/LocalDate"
import * as Result from "effect/Result"
import * as Assessment from "./Assessment.ts"
import type { Framework } from "./Framework.ts"
import { make } from "./problems.ts"

/** **Source** inferred; the six words that competency tools draw. */
export const Status = CodeList.make(
  "assessment-status",
  ["Stan oceny", "Status of an assessment"],
  Evidence.inferred(),
  {
    draft: ["szkic", "draft"],
    submitted: ["złożona", "submitted"],
    "awaiting-review": ["w trakcie sprawdzania", "awaiting review"],
    "needs-revision": ["do poprawy", "needs revision"],
    accepted: ["przyjęta", "accepted"],
    withdrawn: ["wycofana", "withdrawn"],
  },
)

export type Status = "draft" | "submitted" | "awaiting-review" | "needs-revision" | "accepted" | "withdrawn"

export type Act = "revise" | "submit" | "take-up" | "return" | "accept" | "withdraw"

/**
 * What an act leads from and to, and who may: the assessor, anybody else than the two parties, or the reviewer who took it up.
 *
 * **Shape** `to` is null where the state stays.
 */
export interface Move {
  readonly from: ReadonlyArray<Status>
  readonly to: Status | null
  readonly who: "assessor" | "another" | "reviewer"
  readonly about: Language.Text
}

/** Every way there is. **Source** inferred; rules RV1–RV3. */
export const moves: { readonly [A in Act]: Move } = {
  revise: {
    from: ["draft", "needs-revision"],
    to: null,
    who: "assessor",
    about: {
      pl: "Zmienia odpowiedzi, dopóki arkusz jest szkicem albo wrócił do poprawy.",
      en: "Changes the answers while the sheet is a draft or was returned.",
    },
  },
  submit: {
    from: ["draft", "needs-revision"],
    to: "submitted",
    who: "assessor",
    about: {
      pl: "Składa arkusz; od tej chwili musi być kompletny.",
      en: "Hands the sheet in; from then on it has to be complete.",
    },
  },
  "take-up": {
    from: ["submitted"],
    to: "awaiting-review",
    who: "another",
    about: {
      pl: "Bierze arkusz do sprawdzenia; robi to ktoś inny niż obie strony.",
      en: "Takes the sheet up for review; somebody else than the two parties does.",
    },
  },
  return: {
    from: ["awaiting-review"],
    to: "needs-revision",
    who: "reviewer",
    about: {
      pl: "Oddaje arkusz do poprawy i pisze, co poprawić.",
      en: "Returns the sheet and says what to correct.",
    },
  },
  accept: {
    from: ["awaiting-review"],
    to: "accepted",
    who: "reviewer",
    about: {
      pl: "Przyjmuje arkusz: potwierdza, że jest kompletny i rzetelny, a nie że zgadza się z oceną.",
      en: "Accepts the sheet: confirms that it is complete and sound, not that the reviewer agrees with it.",
    },
  },
  withdraw: {
    from: ["draft", "submitted", "awaiting-review", "needs-revision"],
    to: "withdrawn",
    who: "assessor",
    about: {
      pl: "Wycofuje arkusz, zanim zostanie przyjęty. Wycofany się nie liczy.",
      en: "Withdraws the sheet before it is accepted. A withdrawn one does not count.",
    },
  },
}

const acts = Object.keys(moves) as ReadonlyArray<Act>

/** What can be done in a state. */
export const possible = (status: Status): ReadonlyArray<Act> =>
  acts.filter((act) => moves[act].from.includes(status))

/** A step that was taken. **Unit** `at` is an instant in UTC, ISO 8601. */
export interface Step {
  readonly act: Act
  readonly by: string
  readonly at: string
  readonly remarks?: string
}

/** An assessment of `subject` by `assessor`, both by the ids of their accounts. **Shape** `steps` in their order. */
export interface Reviewed {
  readonly id: string
  readonly subject: string
  readonly assessor: string
  readonly status: Status
  readonly sheet: Assessment.Sheet
  readonly steps: ReadonlyArray<Step>
}

type Answer = Result.Result<Reviewed, ReadonlyArray<Problem.Problem>>

const dated = (sheet: Assessment.Sheet, at: string): ReadonlyArray<Problem.Problem> =>
  sheet.date > LocalDate.at(at) ? [make("date-in-future", ["sheet", "date"])] : []

const parties = (
  mode: Assessment.Mode,
  subject: string,
  assessor: string,
): ReadonlyArray<Problem.Problem> => {
  if (mode === "self") return subject === assessor ? [] : [make("self-of-another", ["assessor"])]
  return subject === assessor ? [make("assessor-is-subject", ["assessor"])] : []
}

const inSheet = (problems: ReadonlyArray<Problem.Problem>): ReadonlyArray<Problem.Problem> =>
  problems.map((problem) => ({ ...problem, path: ["sheet", ...problem.path] }))

/** What a draft may not hold, also when nobody read it with the form of its edition. */
const drafted = (framework: Framework, sheet: Assessment.Sheet): ReadonlyArray<Problem.Problem> =>
  inSheet([...Assessment.strangers(framework, sheet), ...Assessment.draftProblems(sheet)])

/** Who begins what. **Unit** `at` as of a step. */
export interface Begun {
  readonly id: string
  readonly subject: string
  readonly assessor: string
  readonly at: string
  readonly sheet: Assessment.Sheet
}

/**
 * Begins a draft.
 *
 * **Errors** those of `Assessment.draftProblems`; `competency-not-in-framework`, `level-not-in-framework`;
 * `self-of-another`, `assessor-is-subject`, `date-in-future`.
 */
export const begin = (framework: Framework, begun: Begun): Answer => {
  const { id, subject, assessor, at, sheet } = begun
  const problems = [
    ...drafted(framework, sheet),
    ...parties(sheet.mode, subject, assessor),
    ...dated(sheet, at),
  ]
  return problems.length > 0
    ? Result.fail(problems)
    : Result.succeed({ id, subject, assessor, status: "draft", sheet, steps: [] })
}

/** What is asked for. **Shape** `sheet` with `revise`, `remarks` with `return`. */
export interface Asked {
  readonly act: Act
  readonly by: string
  readonly at: string
  readonly sheet?: Assessment.Sheet
  readonly remarks?: string
}

const reviewerOf = (one: Reviewed): string | undefined =>
  one.steps.findLast(({ act }) => act === "take-up")?.by

const mayNot = (one: Reviewed, { act, by }: Asked): ReadonlyArray<Problem.Problem> => {
  switch (moves[act].who) {
    case "assessor":
      return by === one.assessor ? [] : [make("only-assessor", ["by"])]
    case "another":
      return by === one.assessor || by === one.subject ? [make("reviewer-is-party", ["by"])] : []
    case "reviewer":
      return by === reviewerOf(one) ? [] : [make("only-reviewer", ["by"])]
  }
}

/**
 * Takes a step, or says everything that stands in its way.
 *
 * **Shape** `steps` grows by one; what was given is unchanged.
 * **Errors** `act-not-possible` in this state; `only-assessor`, `reviewer-is-party`, `only-reviewer`; `remarks-required`;
 * those of the sheet when it is revised (as a draft) or submitted (whole).
 */
export const take = (framework: Framework, one: Reviewed, asked: Asked): Answer => {
  const { act, by, at, remarks = "" } = asked
  const move = moves[act]
  const sheet = act === "revise" ? (asked.sheet ?? one.sheet) : one.sheet
  const problems = [
    ...(move.from.includes(one.status) ? [] : [make("act-not-possible", ["act"], { status: one.status })]),
    ...mayNot(one, asked),
    ...(act === "return" && remarks.trim() === "" ? [make("remarks-required", ["remarks"])] : []),
    ...(act === "revise" ? drafted(framework, sheet) : []),
    ...(act === "submit"
      ? inSheet([...Assessment.strangers(framework, sheet), ...Assessment.problems(framework, sheet)])
      : []),
    ...parties(sheet.mode, one.subject, one.assessor),
    ...dated(sheet, at),
  ]
  if (problems.length > 0) return Result.fail(problems)
  const step = { act, by, at, ...(act === "return" ? { remarks } : {}) }
  return Result.succeed({
    ...one,
    status: move.to ?? one.status,
    sheet,
    steps: [...one.steps, step],
  })
}

/** Takes several steps one after the other. **Errors** those of the first step that is refused; then none was taken. */
export const follow = (framework: Framework, one: Reviewed, asked: ReadonlyArray<Asked>): Answer =>
  asked.reduce<Answer>(
    (found, step) => Result.flatMap(found, (reached) => take(framework, reached, step)),
    Result.succeed(one),
  )
