/**
 * Setting criteria aside: one question for each that is unmet and may be, answered with a reason or left empty.
 * Not here: whether it is allowed (`@osl/workflow`, `Process.decide`).
 */
import type { Edition, Form, Language } from "@osl/core"
import type { Command, Criterion } from "@osl/workflow"
import type { Submission } from "../submission.server.ts"
import { say } from "../words/Words.ts"
import { type Reader, sentence } from "./CriterionWords.ts"

const prefix = "waive-"

/** The name of the control for a criterion. */
export const nameOf = (criterion: string): string => `${prefix}${criterion}`

/** **Shape** one long text for each unmet criterion that this reader may set aside; none when the edition does not let them. */
export const fields = (
  edition: Edition.Edition,
  evaluations: ReadonlyArray<Criterion.Evaluation>,
  { duty }: Pick<Reader, "duty">,
): ReadonlyArray<Form.FormField> =>
  edition.waivedBy.includes(duty)
    ? evaluations
        .filter(({ met, criterion }) => !met && criterion.waivable)
        .map(({ criterion }) => ({
          name: nameOf(criterion.key),
          kind: "long-text",
          required: false,
          label: both(criterion),
          hint: { pl: say("pl", "waiver.hint"), en: say("en", "waiver.hint") },
          privacy: "institution",
          maxLength: 1000,
        }))
    : []

const both = (criterion: Edition.Criterion): Language.Text => ({
  pl: say("pl", "waiver.label", { criterion: sentence(criterion, "pl") }),
  en: say("en", "waiver.label", { criterion: sentence(criterion, "en") }),
})

/** The waivers among answers. */
export const of = (answers: Form.Answers): ReadonlyArray<Command.Waiver> =>
  Object.entries(answers).flatMap(([name, reason]) =>
    name.startsWith(prefix) && typeof reason === "string"
      ? [{ criterion: name.slice(prefix.length), reason }]
      : [],
  )

/** A refusal points to a waiver by its criterion: where its control is. */
export const place = (path: ReadonlyArray<string | number>): ReadonlyArray<string | number> =>
  path[0] === "waivers" && path[1] !== undefined ? [nameOf(String(path[1]))] : path

/** The answers to such questions among what was posted; those left empty are absent. */
export const read = (posted: FormData): Form.Answers =>
  Object.fromEntries(
    [...posted].flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === "string" && value.trim() !== ""
        ? [[name, value] as const]
        : [],
    ),
  )

/** A form that was read, with the waivers answered beside it. */
export const beside = <T>(sent: Submission<T>, given: Form.Answers): Submission<T> => ({
  ...sent,
  draft: { ...sent.draft, answers: { ...sent.draft.answers, ...given } },
})
