/**
 * F17 as a form: the sheet of an assessment over the competencies and levels of a framework, and reading it.
 * Not here: its rules, which hold without a form (`Assessment.problems`), or who may hand it in (`Review`).
 */
import { Evidence, Field, Form, type Problem } from "@osl/core"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Issue from "effect/SchemaIssue"
import * as Assessment from "../Assessment.ts"
import * as CommunityVoice from "../CommunityVoice.ts"
import type { Framework } from "../Framework.ts"
import { onceEach } from "./OnceEach.ts"

type Sheet = Assessment.Sheet
type Read = Result.Result<Sheet, ReadonlyArray<Problem.Problem>>

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
    mode: Field.fixedChoice<Assessment.Mode>({ codes: Assessment.Mode.codes }, ["Tryb oceny", "Mode"], {
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
          showWhen: { field: "mode", is: Assessment.rated },
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

/** A rule that is told by plain functions, as a check of a schema. */
const told = (problems: (sheet: Sheet) => ReadonlyArray<Problem.Problem>) =>
  Schema.makeFilter<Sheet>((sheet) =>
    problems(sheet).map(({ code, path, params }) => ({
      path,
      issue: new Issue.InvalidValue({ problem: { code, params } }),
    })),
  )

const draftOf = (framework: Framework) => struct(framework).check(told(Assessment.draftProblems))

const checked = (framework: Framework) =>
  struct(framework).check(told((sheet) => Assessment.problems(framework, sheet)))

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

/**
 * F17 over the competencies and levels of a framework, made once for each.
 *
 * **Source** inferred, dossier 3.6 and 4.2; rules AS1–AS6.
 */
export const form: (framework: Framework) => SheetForm = onceEach(formOf)

/** Reads a sheet to be handed in. **Errors** every problem, with its row. */
export const decode = (framework: Framework, input: unknown): Read =>
  Form.decode<Sheet>(form(framework).schema, input)

/** The schema of a sheet that is still being written, for events and commands that hold one. */
export const draft: (framework: Framework) => ReturnType<typeof draftOf> = onceEach(draftOf)

/** Reads a sheet that is still being written: each answer by itself, not yet whether they are enough. */
export const decodeDraft = (framework: Framework, input: unknown): Read =>
  Form.decode<Sheet>(draft(framework), input)
