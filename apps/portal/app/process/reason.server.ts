/**
 * The question why, asked beside a form or alone, and read together with it.
 * Not here: reasons that are part of an act's own form (`@osl/workflow`, Act).
 */
import { Evidence, Field, Form } from "@osl/core"
import * as Schema from "effect/Schema"
import { type Draft, read, type Submission, seenField } from "../submission.server.ts"
import type { Locale } from "../words/Locale.ts"

export const form = Form.make(
  "reason",
  {
    title: ["Uzasadnienie", "Reason"],
    purpose: ["Zapisuje, dlaczego coś się zmienia.", "Records why something changes."],
    ...Evidence.inferred(),
  },
  Schema.Struct({
    reason: Field.longText(["Dlaczego", "Why"], {
      hint: ["Jedno zdanie. Zostanie w historii procesu.", "One sentence. It stays in the history."],
      maxLength: 1000,
    }),
  }),
)

const merge = (one: Draft, other: Draft): Draft => {
  const problems = [...one.problems, ...other.problems]
  const warnings = problems.length > 0 ? [] : [...one.warnings, ...other.warnings]
  const hidden = one.hidden.filter(([name]) => name !== seenField)
  return {
    answers: { ...one.answers, ...other.answers },
    problems,
    warnings,
    municipalityOptions: one.municipalityOptions,
    municipalityLabels: one.municipalityLabels,
    hidden: warnings.length > 0 ? [...hidden, [seenField, "yes"]] : hidden,
  }
}

/** Reads a form and the reason beside it as one. **Shape** `content` is there when both are. */
export const readWith = <F extends string, S extends Schema.Codec<unknown, unknown>>(
  asked: Form.Form<F, S>,
  posted: FormData,
  language: Locale,
): Submission<{ readonly content: S["Type"]; readonly reason: string }> => {
  const one = read(asked, posted, language)
  const why = read(form, posted, language)
  const isWhole = one.content !== undefined && why.content !== undefined
  return {
    ...one,
    draft: merge(one.draft, why.draft),
    content: isWhole ? { content: one.content, reason: why.content.reason } : undefined,
  }
}
