/**
 * F17, the assessment sheet of competencies in four modes: by oneself, a peer, a manager, the community.
 * Not here: who may hand it in and accept it (`Review`), or the number that comes of it (`Score`).
 */
import { CodeList, Evidence, Field, Form, type LocalDate, Problem } from "@osl/core"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as CommunityVoice from "./CommunityVoice.ts"
import type { Framework } from "./Framework.ts"
import { annotation } from "./problems.ts"

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
const justifiedFrom = 3

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

const privacy = "account" as const

const people = (label: Field.Words) =>
  Field.whole(label, {
    hint: ["Liczba osób, bez nazwisk.", "How many people, without names."],
    privacy,
    max: 100_000,
    unit: ["osób", "people"],
  })

const struct = ({ competencies, levels }: Framework) => {
  const level = { codes: levels.map(({ key, label }) => ({ code: key, label })) }
  const catalogue = { codes: competencies.map(({ key, label }) => ({ code: key, label })) }
  const forms = [...new Set(competencies.flatMap(({ shownBy }) => shownBy))].sort()
  return Schema.Struct({
    mode: Field.fixedChoice<Mode>({ codes: Mode.codes }, ["Tryb oceny", "Mode"], {
      hint: ["Kto ocenia.", "Who assesses."],
      privacy,
    }),
    date: Field.date(["Data", "Date"], { hint: ["Dzień oceny.", "The day of the assessment."], privacy }),
    ratings: Field.optional(
      Field.list(
        ["Oceny", "Ratings"],
        {
          competency: Field.fixedChoice(catalogue, ["Kompetencja", "Competency"], {
            hint: ["Każda tylko raz w arkuszu.", "Each only once in a sheet."],
            privacy,
          }),
          level: Field.fixedChoice(level, ["Poziom", "Level"], {
            hint: [
              "Ten, który widać w codziennej pracy. Pomogą opisy poziomów.",
              "The one that shows in daily work. The descriptions of levels help.",
            ],
            privacy,
          }),
          justification: Field.optional(
            Field.longText(["Uzasadnienie", "Justification"], {
              hint: [
                "Sytuacja, w której to widać, bez nazwisk mieszkańców. Wymagane od poziomu zaawansowanego.",
                "A situation that shows it, without names of inhabitants. Required from the advanced level.",
              ],
              privacy,
              maxLength: 1000,
            }),
          ),
          evidence: Field.optional(
            Field.list(
              ["Dowody", "Evidence"],
              {
                record: Field.reference(forms, ["Karta", "Card"], {
                  hint: ["Karta, która pokazuje tę pracę.", "A card that shows the work."],
                  privacy,
                }),
              },
              {
                hint: [
                  "W samoocenie od poziomu zaawansowanego co najmniej jeden.",
                  "In a self-assessment at least one from the advanced level.",
                ],
                privacy,
                maxItems: 10,
              },
            ),
          ),
          target: Field.optional(
            Field.fixedChoice(level, ["Poziom docelowy", "Target level"], {
              hint: ["Do czego dążyć w najbliższym roku.", "What to aim at within a year."],
              privacy,
            }),
          ),
          action: Field.optional(
            Field.text(["Jak go osiągnąć", "How to reach it"], {
              hint: [
                "Na przykład „Prowadzić dwa spotkania z opiekunem”.",
                "For example “Lead two meetings with a guide”.",
              ],
              privacy,
            }),
          ),
        },
        {
          hint: ["Można ocenić tylko część kompetencji.", "Some of the competencies may be left out."],
          privacy,
          maxItems: 200,
          showWhen: { field: "mode", is: rated },
        },
      ),
    ),
    answers: Field.optional(
      Field.list(
        ["Odpowiedzi społeczności", "Answers of the community"],
        {
          statement: Field.fixedChoice({ codes: CommunityVoice.statements }, ["Stwierdzenie", "Statement"], {
            hint: ["Jedno z pięciu.", "One of the five."],
            privacy,
          }),
          yes: people(["Tak", "Yes"]),
          partly: people(["Częściowo", "Partly"]),
          no: people(["Nie", "No"]),
        },
        {
          hint: [
            "Same liczby, bez nazwisk, gdy odpowiedziało co najmniej pięć osób.",
            "Counts only, without names, once at least five people have answered.",
          ],
          privacy,
          maxItems: 5,
          showWhen: { field: "mode", is: ["community"] },
        },
      ),
    ),
    goals: Field.optional(
      Field.longText(["Cele rozwoju", "Development goals"], {
        hint: ["Uzgodnione w rozmowie z osobą ocenianą.", "Agreed in a talk with the person assessed."],
        privacy,
        maxLength: 2000,
        showWhen: { field: "mode", is: ["manager"] },
      }),
    ),
  })
}

type At = { readonly path: ReadonlyArray<PropertyKey>; readonly issue: string }

const at = (issue: string, ...path: ReadonlyArray<PropertyKey>): At => ({ path, issue })

/** One issue for each row that does not hold, at a question of the row. */
const rows =
  <R>(of: (sheet: Sheet) => ReadonlyArray<R> | undefined, list: string, question: string) =>
  (wrong: (row: R, index: number, all: ReadonlyArray<R>, sheet: Sheet) => boolean) =>
  (sheet: Sheet): ReadonlyArray<At> =>
    (of(sheet) ?? []).flatMap((row, index, all) =>
      wrong(row, index, all, sheet) ? [at("row", list, index, question)] : [],
    )

const rating = (question: string) => rows((sheet) => sheet.ratings, "ratings", question)
const answer = (question: string) => rows((sheet) => sheet.answers, "answers", question)

const wanted = ({ mode }: Sheet) => (mode === "community" ? "answers" : "ratings")

const checked = (framework: Framework) => {
  const number = (key: string) => levelNumber(framework, key)
  const check = (
    problems: (sheet: Sheet) => ReadonlyArray<At>,
    said: Parameters<typeof Schema.makeFilter>[1],
  ) => Schema.makeFilter<Sheet>(problems, said)
  return struct(framework).check(
    check((sheet) => {
      const name = wanted(sheet)
      return (sheet[name] ?? []).length > 0 ? [] : [at("missing", name)]
    }, Problem.annotation("required")),
    check(
      (sheet) => [
        ...(sheet.mode !== "community" && sheet.answers !== undefined ? [at("other mode", "answers")] : []),
        ...(sheet.mode === "community" && sheet.ratings !== undefined ? [at("other mode", "ratings")] : []),
        ...(sheet.mode !== "manager" && sheet.goals !== undefined ? [at("other mode", "goals")] : []),
      ],
      Problem.annotation("unexpected"),
    ),
    check(
      rating("competency")(
        (row, index, all) => all.findIndex((one) => one.competency === row.competency) < index,
      ),
      annotation("competency-repeated"),
    ),
    check(
      rating("justification")((row) => number(row.level) >= justifiedFrom && row.justification === undefined),
      annotation("justification-required"),
    ),
    check(
      rating("evidence")(
        (row, _, __, { mode }) =>
          mode === "self" && number(row.level) >= justifiedFrom && (row.evidence ?? []).length === 0,
      ),
      annotation("evidence-required"),
    ),
    check(
      rating("target")((row) => row.target !== undefined && number(row.target) < number(row.level)),
      annotation("target-below-level"),
    ),
    check(
      rating("action")(
        (row) =>
          row.target !== undefined && number(row.target) > number(row.level) && row.action === undefined,
      ),
      annotation("action-required"),
    ),
    check(
      answer("statement")(
        (row, index, all) => all.findIndex((one) => one.statement === row.statement) < index,
      ),
      annotation("statement-repeated"),
    ),
    check(
      answer("yes")((row) => CommunityVoice.people(row) < CommunityVoice.least),
      annotation("too-few-answers", { min: CommunityVoice.least }),
    ),
  )
}

const words = {
  title: ["Arkusz oceny kompetencji", "Assessment of competencies"],
  purpose: [
    "Pokazuje, co już się umie, a co warto rozwinąć.",
    "Shows what one can do already and what is worth developing.",
  ],
  ...Evidence.inferred("S11", "S46"),
} as const

const formOf = (framework: Framework) => Form.make("F17", words, checked(framework))

type SheetForm = ReturnType<typeof formOf>

const made = new WeakMap<Framework, SheetForm>()

/**
 * F17 over the competencies and levels of a framework, made once for each.
 *
 * **Source** inferred, dossier 3.6 and 4.2; rules AS1–AS6.
 */
export const form = (framework: Framework): SheetForm => {
  const found = made.get(framework)
  if (found !== undefined) return found
  const form = formOf(framework)
  made.set(framework, form)
  return form
}

/** Reads a sheet to be handed in. **Errors** every problem, with its row. */
export const decode = (
  framework: Framework,
  input: unknown,
): Result.Result<Sheet, ReadonlyArray<Problem.Problem>> => Form.decode<Sheet>(form(framework).schema, input)

const drafts = new WeakMap<Framework, Schema.Codec<Sheet, unknown>>()

/** Reads a sheet that is still being written: each answer by itself, not yet whether they are enough. */
export const decodeDraft = (
  framework: Framework,
  input: unknown,
): Result.Result<Sheet, ReadonlyArray<Problem.Problem>> => {
  const schema = drafts.get(framework) ?? struct(framework)
  drafts.set(framework, schema)
  return Form.decode<Sheet>(schema, input)
}
