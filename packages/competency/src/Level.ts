/**
 * The levels of a competency: a closed scale of four, in the order of an edition.
 * Not here: what a level means for one competency (`Framework`), or whether somebody has reached it (`Score`).
 */
import type { Edition, Term } from "@osl/core"

/** The number of a level, from a beginner (1) to a mentor (4). **Source** inferred, dossier 3.5. */
export type Level = 1 | 2 | 3 | 4

export const all = [1, 2, 3, 4] as const satisfies ReadonlyArray<Level>

/** Whether the value is the number of a level. */
export const isLevel = (value: unknown): value is Level => all.some((level) => level === value)

/** What an edition calls a level. **Shape** `undefined` when the edition has no level of this number. */
export const term = (edition: Edition.Edition, level: Level): Term.Level | undefined =>
  edition.levels.find(({ number }) => number === level)
