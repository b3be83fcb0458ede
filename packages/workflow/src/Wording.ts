/**
 * What the sentences of one language are made of: a value that is handed to whatever says something.
 * Not here: the words themselves (`@osl/workflow/words/pl`, `…/en`, both by language in `@osl/workflow/words`).
 */
import type { Edition, Forms, Language, Problem } from "@osl/core"
import type { changes } from "./words/pl/changes.ts"
import type { events, titles } from "./words/pl/events.ts"
import type { outline } from "./words/pl/outline.ts"
import type { refusals } from "./words/pl/refusals.ts"
import type { findings, groups } from "./words/pl/rehearsal.ts"
import type { faults } from "./words/pl/simulation.ts"
import type { tasks } from "./words/pl/tasks.ts"
import type { impossible } from "./words/pl/verification.ts"

/** ICU messages under the keys that Polish has: a language that lacks one, or has one more, does not compile. */
type Messages<M> = { readonly [K in keyof M]: string }

/** A language, and how messages are filled in in it: the words' own and those of editions. */
export interface Speaker {
  readonly language: Language.Language
  readonly fill: (message: string, params: Problem.Problem["params"]) => string
}

/** All words of one language. */
export interface Wording extends Speaker {
  readonly refusals: Messages<typeof refusals>
  /** The sentence of a problem inside a form. */
  readonly problem: (problem: Pick<Problem.Problem, "code" | "params">) => string
  readonly tasks: Messages<typeof tasks>
  readonly findings: Messages<typeof findings>
  readonly groups: Messages<typeof groups>
  readonly impossible: Messages<typeof impossible>
  readonly faults: Messages<typeof faults>
  readonly events: Messages<typeof events>
  readonly titles: Messages<typeof titles>
  readonly objects: Readonly<Record<Forms.FormCode, string>>
  readonly changes: Messages<typeof changes>
  readonly outline: Messages<typeof outline>
  readonly duties: Readonly<Record<Edition.Duty, string>>
}

/** The words that a function needs: `Of<"outline" | "duties">` takes those two alone, and all words as well. */
export type Of<Part extends Exclude<keyof Wording, keyof Speaker>> = Speaker & Pick<Wording, Part>
