/**
 * The acts that are confirmed once more before they are carried out.
 * Not here: the page that asks (`CheckAnswers`).
 */
import type { Act } from "@osl/workflow"

const binding: ReadonlyArray<Act.Code> = ["approve-plan", "name-receiver", "close", "issue-mandate"]

/** An act without questions is its own page to confirm. */
export const binds = (code: Act.Code): boolean => binding.includes(code)
