/** All themes. */
import type { Theme } from "../Theme.ts"
import { allotments } from "./allotments.ts"
import { estate } from "./estate.ts"
import { farm } from "./farm.ts"
import { parents } from "./parents.ts"
import { seniors } from "./seniors.ts"
import { village } from "./village.ts"
import { youth } from "./youth.ts"

export const themes: ReadonlyArray<Theme> = [estate, village, seniors, farm, parents, allotments, youth]
