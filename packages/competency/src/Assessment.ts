/**
 * An assessment of competencies in four modes: by oneself, a peer, a manager, the community; and the rules of its sheet F17.
 * Not here: reading one (`AssessmentForm` of `@osl/competency/reading`), who may accept it (`Review`), or its number (`Score`).
 */
import type { LocalDate } from "@osl/core"
import * as CodeList from "@osl/core/CodeList"
import * as Evidence from "@osl/core/Evidence"
import * as Problem from "@osl/core/Problem"
import * as CommunityVoice from "./CommunityVoice.ts"
import type { Framework } from "./Framework.ts"
import { make } from "./problems.ts"

/** **Source** inferred, dossier 3.6. */
export const Mode = CodeList.make(
  "assessment-mode",
  ["Tryb oceny", "Mode of assessment"],
  Evidence.inferred(),
  {
    self: ["samoocena", "self-assessment"],
    peer: ["ocena koleżeńska", "peer assessment"],
    manager: ["ocena przełożonego", "manager's assessment"],
    community: ["głos społeczności", "voice of the community"],
  },
)

export type Mode = "self" | "peer" | "manager" | "community"

/** The modes that rate on the four levels. */
export const rated = ["self", "peer", "manager"] as const
export type RatedMode = (typeof rated)[number]

/** **Unit** calendar months after which an assessment of a mode is due again. **Source** inferred, dossier 3.6. */
export const interval: { readonly [M in RatedMode]: number } = { self: 6, peer: 12, manager: 12 }

/** A level from which a rating is justified. **Source** inferred, dossier 3.6; rule AS2. */
export const justifiedFrom = 3

/** A competency rated. **Shape** levels by their keys in the edition. */
export interface Rating {
  readonly competency: string
  readonly level: string
  readonly justification?: string
  readonly evidence?: ReadonlyArray<{ readonly record: string }>
  readonly target?: string
  readonly action?: string
}

/** **Shape** `ratings` in the rated modes, `answers` in that of the community; `goals` from managers only. */
export interface Sheet {
  readonly mode: Mode
  readonly date: LocalDate.LocalDate
  readonly ratings?: ReadonlyArray<Rating>
  readonly answers?: ReadonlyArray<CommunityVoice.Count>
  readonly goals?: string
}

/** The number of a level by its key; 0 for a key that the framework does not have. */
export const levelNumber = ({ levels }: Pick<Framework, "levels">, key: string): number =>
  levels.find((one) => one.key === key)?.number ?? 0

type Problems = ReadonlyArray<Problem.Problem>

/** One problem for each row that does not hold, at a question of the row. */
const rows =
  <R>(list: string, all: ReadonlyArray<R> = []) =>
  (
    code: Parameters<typeof make>[0],
    question: string,
    wrong: (row: R, index: number) => boolean,
    params: Problem.Problem["params"] = {},
  ): Problems =>
    all.flatMap((row, index) => (wrong(row, index) ? [make(code, [list, index, question], params)] : []))

/** Fewer than five answers are not even kept in a draft. **Source** dossier 3.6; rule AS6. */
const tooFew = ({ answers }: Sheet): Problems =>
  rows("answers", answers)(
    "too-few-answers",
    "yes",
    (row) => CommunityVoice.people(row) < CommunityVoice.least,
    { min: CommunityVoice.least },
  )

/** What a sheet that is still being written may not hold. **Shape** empty when nothing. **Source** rules AS6, AS7. */
export const draftProblems = (sheet: Sheet): Problems => tooFew(sheet)

/** Competencies and levels of a sheet that the framework does not have. **Source** rule AS3. */
export const strangers = (
  { competencies, levels }: Pick<Framework, "competencies" | "levels">,
  { ratings }: Sheet,
): Problems => {
  const rating = rows("ratings", ratings)
  const isLevel = (wanted: string | undefined): boolean =>
    wanted === undefined || levels.some(({ key }) => key === wanted)
  return [
    ...rating(
      "competency-not-in-framework",
      "competency",
      (row) => !competencies.some(({ key }) => key === row.competency),
    ),
    ...rating("level-not-in-framework", "level", (row) => !isLevel(row.level)),
    ...rating("level-not-in-framework", "target", (row) => !isLevel(row.target)),
  ]
}

const ofMode = (sheet: Sheet): Problems => {
  const wanted = sheet.mode === "community" ? "answers" : "ratings"
  const foreign: ReadonlyArray<"answers" | "ratings" | "goals"> = [
    ...(sheet.mode !== "community" ? (["answers"] as const) : (["ratings"] as const)),
    ...(sheet.mode !== "manager" ? (["goals"] as const) : []),
  ]
  return [
    ...((sheet[wanted] ?? []).length > 0 ? [] : [Problem.make("required", [wanted])]),
    ...foreign.filter((name) => sheet[name] !== undefined).map((name) => Problem.make("unexpected", [name])),
  ]
}

/**
 * What stands in the way of handing a sheet in.
 *
 * **Shape** empty when nothing; paths lead to the question. Whether competencies and levels are those of the edition is asked when
 * a sheet is read. **Source** inferred, dossier 3.6; rules AS2–AS6.
 */
export const problems = (framework: Pick<Framework, "levels">, sheet: Sheet): Problems => {
  const number = (key: string): number => levelNumber(framework, key)
  const { ratings = [], answers = [] } = sheet
  const rating = rows("ratings", ratings)
  const isJustified = (row: Rating): boolean =>
    number(row.level) < justifiedFrom || row.justification !== undefined
  return [
    ...ofMode(sheet),
    ...rating(
      "competency-repeated",
      "competency",
      (row, index) => ratings.findIndex((one) => one.competency === row.competency) < index,
    ),
    ...rating("justification-required", "justification", (row) => !isJustified(row)),
    ...rating(
      "evidence-required",
      "evidence",
      (row) =>
        sheet.mode === "self" && number(row.level) >= justifiedFrom && (row.evidence ?? []).length === 0,
    ),
    ...rating(
      "target-below-level",
      "target",
      (row) => row.target !== undefined && number(row.target) < number(row.level),
    ),
    ...rating(
      "action-required",
      "action",
      (row) => row.target !== undefined && number(row.target) > number(row.level) && row.action === undefined,
    ),
    ...rows("answers", answers)(
      "statement-repeated",
      "statement",
      (row, index) => answers.findIndex((one) => one.statement === row.statement) < index,
    ),
    ...tooFew(sheet),
  ]
}
