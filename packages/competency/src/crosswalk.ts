/**
 * The framework of one edition as another has it.
 * Not here: the framework itself (`Framework`), or terms that are no part of it (`@osl/core`, Crosswalk).
 */
import type { Edition } from "@osl/core"
import * as Crosswalk from "@osl/core/Crosswalk"

/** The kinds of terms that a framework is made of. */
const kinds = ["role", "competency", "level", "knowledge-field", "orientation"] as const

/** The framework of one edition as the other has it. **Shape** none is left out; what the other lacks is `absent`. */
export const crosswalk = (
  from: Edition.Edition,
  to: Edition.Edition,
): ReadonlyArray<Crosswalk.Correspondence> =>
  Crosswalk.between(from, to).filter(({ kind }) => kinds.some((one) => one === kind))
