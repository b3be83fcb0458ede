/**
 * The portal's own words in Ukrainian, as ICU messages.
 * Not here: labels of the model (they come as data, in Polish) and the words of the kit (`@osl/ui/uk`).
 */
import { pl } from "./pl.ts"
import type { Catalog } from "./Words.ts"

export const uk: Catalog = { ...pl }
