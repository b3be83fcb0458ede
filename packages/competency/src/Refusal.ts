/**
 * The sentence of a problem that this package found: in a framework, an assessment, a plan, evidence, a training, supervision.
 * Not here: problems of exchange formats, which have sentences of their own (`exchange/`).
 */
import type { Language } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import * as Framework from "./Framework.ts"
import { texts } from "./problems.ts"
import * as SupervisionLog from "./SupervisionLog.ts"
import * as Training from "./Training.ts"

const all: Problem.Catalog = { ...Framework.texts, ...Training.texts, ...SupervisionLog.texts, ...texts }

/** What is wrong and what to do, for a person; the code itself when nobody knows it. */
export const text = (
  problem: Pick<Problem.Problem, "code" | "params">,
  language: Language.Language,
): string => Problem.text(problem, language, all)
