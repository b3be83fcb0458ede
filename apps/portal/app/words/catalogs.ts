/**
 * The portal's words in all languages at once, as the server has them.
 * Not here: which of them a browser gets (`Words.ts`).
 */
import { uk as kitInUkrainian } from "@osl/ui/uk"
import { en } from "./en.ts"
import type { Locale } from "./Locale.ts"
import { pl } from "./pl.ts"
import { uk } from "./uk.ts"
import type { Catalog, KitCatalog } from "./Words.ts"

export const catalogs: Readonly<Record<Locale, Catalog>> = { pl, en, uk }

/** The kit's messages that are handed to it: it brings those of `pl` and `en` itself. */
export const kitCatalogs: Readonly<Partial<Record<Locale, KitCatalog>>> = { uk: kitInUkrainian }
