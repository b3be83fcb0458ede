/** All themes. */
import type { Theme } from "../Theme.ts"
import { estate } from "./estate.ts"
import { village } from "./village.ts"

export const themes: ReadonlyArray<Theme> = [estate, village]
