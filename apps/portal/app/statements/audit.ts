/**
 * What the last audit of accessibility looked at and found: the data of the statement.
 * Not here: who declares it (`operator.server.ts`), or the words (`words/statements.pl.ts`).
 */
import type { WordKey } from "../words/Words.ts"

/** What was done, what does not conform by which criteria of WCAG 2.1, and what was not looked at yet and so cannot be declared. */
export interface Audit {
  /** **Unit** a local date. */
  readonly on: string
  /** The last day for the next one: by law each year on 31 March. **Unit** a local date. */
  readonly nextBy: string
  readonly standard: string
  readonly checks: ReadonlyArray<Named<"accessibility.check.">>
  readonly gaps: ReadonlyArray<{
    readonly key: Exclude<Named<"accessibility.gap.">, "criteria">
    readonly criteria: ReadonlyArray<string>
  }>
  readonly untried: ReadonlyArray<Named<"accessibility.untried.">>
}

/** What has words that begin so. */
type Named<Beginning extends string> = WordKey extends infer K
  ? K extends `${Beginning}${infer Name}`
    ? Name
    : never
  : never

export const audit: Audit = {
  on: "2026-11-23",
  nextBy: "2027-03-31",
  standard: "WCAG 2.1, AA",
  checks: ["axe", "keyboard", "scripts", "contrast", "tables"],
  gaps: [
    { key: "parts", criteria: ["3.1.2"] },
    { key: "people", criteria: ["3.1.2"] },
  ],
  untried: ["readers", "people"],
}

/** By the words of the law: all conforms, or not all of it does. */
export const statusOf = ({ gaps }: Pick<Audit, "gaps">): "full" | "partial" =>
  gaps.length === 0 ? "full" : "partial"
