/**
 * The audit of an institution, as filtered, as a table.
 * Not here: its sentences (`institution/AuditView`), or the file (`Sheet`).
 */
import * as Effect from "effect/Effect"
import { filtersOf } from "../institution/AuditFilter.ts"
import type { Told } from "../institution/AuditView.ts"
import { read } from "../institution/audit.server.ts"
import type { Locale } from "../words/Locale.ts"
import { kitWords, say } from "../words/Words.ts"
import { all } from "./pages.server.ts"
import type { Sheet } from "./Sheet.ts"

export const make = Effect.fn("Exchange.audit")(function* (
  given: { readonly get: (name: string) => unknown },
  language: Locale,
) {
  const filters = filtersOf(given)
  const found = yield* all(
    ({ limit, after = null }: { readonly limit: number; readonly after?: string | null }) =>
      Effect.map(read(filters, { after, limit }), ({ entries, next }) => ({ items: entries, next })),
  )
  const { instant } = kitWords(language)
  return {
    title: say(language, "audit.title"),
    columns: [
      say(language, "audit.column.when"),
      say(language, "audit.column.who"),
      say(language, "audit.column.duty"),
      say(language, "audit.column.kind"),
      say(language, "audit.column.what"),
      say(language, "audit.column.process"),
      say(language, "audit.column.purpose"),
    ],
    rows: found.map((one: Told) => [
      instant(one.at),
      one.onBehalfOf === null
        ? one.who
        : `${one.who}, ${say(language, "audit.on-behalf", { who: one.onBehalfOf })}`,
      one.duty ?? "",
      one.kind,
      one.what,
      one.process?.name ?? "",
      one.purpose,
    ]),
  } satisfies Sheet
})
