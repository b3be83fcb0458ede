/**
 * The kit's own messages by language, as parts say them.
 * Not here: the sentences (`pl.ts`, `en.ts`), or Ukrainian, which a page gives to the provider.
 *
 * In this repository all are here. The published module begins empty, and each published module brings those that it
 * says itself (`scripts/split.ts`), so that a page has the words of its own parts and no others.
 */
import type { Language } from "@osl/core"
import { en } from "./en.ts"
import { pl } from "./pl.ts"

export const catalogs: Readonly<Record<Language.Language, Readonly<Record<string, string>>>> = { pl, en }
