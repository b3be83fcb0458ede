/**
 * The texts of levels that come with this package: every competency of the shipped editions, every level, Polish and English.
 * Not here: putting them into a framework (`Framework.of`), or the texts of a region.
 */
import { animator } from "./descriptors/animator.ts"
import { forAllRoles } from "./descriptors/for-all-roles.ts"
import { network } from "./descriptors/network.ts"
import { planner } from "./descriptors/planner.ts"
import type { Wording } from "./descriptors/Wording.ts"

/** To be passed to `Framework.of(edition, { wordings })`. **Source** inferred, our words; rule CF4. */
export const wordings: ReadonlyArray<Wording> = [...forAllRoles, ...animator, ...network, ...planner]
