import type { Evidence } from "../Evidence.ts"
import { inferred, published } from "../Evidence.ts"
import type { EvaluationStep, Words } from "../Term.ts"
import { make } from "../Term.ts"

const step = (
  number: number,
  key: string,
  label: Words,
  definition: Words,
  evidence: Evidence,
): EvaluationStep => make(key, label, definition, evidence, { number, parts: { label: inferred() } })

/**
 * The steps of evaluation.
 *
 * **Source** the first five are those of LEAP (S37); the model's own (chapter 5.2) were not readable, so that these belong
 * to it, their short names and the last two are ours.
 */
export const evaluationSteps: ReadonlyArray<EvaluationStep> = [
  step(
    1,
    "outcomes",
    ["uzgodnienie zmiany", "agreeing on outcomes"],
    [
      "Ustalenie ze społecznością, jaka zmiana ma nastąpić.",
      "Agreeing with the community what difference is wanted.",
    ],
    published("S37"),
  ),
  step(
    2,
    "indicators",
    ["wskaźniki i punkt wyjścia", "indicators and baselines"],
    [
      "Ustalenie wskaźników, stanu początkowego i źródeł: po czym poznać zmianę.",
      "Agreeing on indicators, baselines and sources: how a change will be known.",
    ],
    published("S37"),
  ),
  step(
    3,
    "data-plan",
    ["plan zbierania danych", "planning the data"],
    [
      "Zaplanowanie, jak zbierać dane przy okazji działań i nikogo tym nie obciążać.",
      "Planning the collection of data inside the action plan, with the least burden.",
    ],
    published("S37"),
  ),
  step(
    4,
    "monitoring",
    ["sprawdzanie postępu", "monitoring"],
    [
      "Regularne sprawdzanie postępu i zapisywanie dowodów zmiany.",
      "Checking progress regularly and recording evidence of change.",
    ],
    published("S37", "S24"),
  ),
  step(
    5,
    "judgement",
    ["ocena i wnioski", "judging and learning"],
    [
      "Sprawdzenie, czy zmiana nastąpiła i czego można się z tego nauczyć.",
      "Judging whether a difference was made and what was learnt.",
    ],
    published("S37"),
  ),
  step(
    6,
    "feedback",
    ["przekazanie wyników", "feeding back"],
    [
      "Przekazanie wyników społeczności i dyrektorowi oraz decyzja, co zmienić.",
      "Feeding the results back to the community and the director, and deciding what changes.",
    ],
    inferred(),
  ),
  step(
    7,
    "review",
    ["przegląd samej ewaluacji", "reviewing the evaluation"],
    [
      "Sprawdzenie, czy ewaluacja nie obciążała, była uczciwa i dała głos tym, których mniej słychać.",
      "Checking whether the evaluation was no burden, was fair, and gave a voice to the quiet ones.",
    ],
    inferred(),
  ),
]
