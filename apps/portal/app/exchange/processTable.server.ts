/**
 * The processes of a filtered list as a table.
 * Not here: the file (`Sheet`), or who may take it out (`taking.server.ts`).
 */
import { LocalDate } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { Editions } from "../editions.server.ts"
import { stagesOf } from "../process/filtering.server.ts"
import * as ProcessFilter from "../process/ProcessFilter.ts"
import { of as rowOf } from "../process/processRow.server.ts"
import { people, today } from "../process/reading.server.ts"
import { type Member, workerOf } from "../visit.server.ts"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { all } from "./pages.server.ts"
import type { Sheet } from "./Sheet.ts"

export const make = Effect.fn("Exchange.processes")(function* (
  member: Member,
  given: ProcessFilter.Given,
  language: Locale,
) {
  const store = yield* ProcessStore.ProcessStore
  const filters = ProcessFilter.filtersOf(given, stagesOf(yield* Editions))
  const query = ProcessFilter.query(filters, workerOf(member), yield* today)
  const found = yield* all((page) => store.list(member, { ...query, ...page }))
  const known = yield* people
  const column = (name: Parameters<typeof say>[1]): string => say(language, name)
  return {
    title: say(language, "processes.title"),
    columns: [
      column("export.column.name"),
      column("export.column.municipality"),
      column("export.column.terc"),
      column("export.column.status"),
      column("export.column.stage"),
      column("export.column.lead"),
      column("export.column.started"),
      column("export.column.changed"),
      column("export.column.id"),
    ],
    rows: found.map((summary) => {
      const row = rowOf(summary, known, language)
      return [
        row.name,
        Municipality.find(summary.territory)?.name ?? "",
        summary.territory,
        say(language, `overview.status.${summary.status}`),
        row.stages,
        row.lead,
        summary.startedOn,
        LocalDate.at(summary.lastAt),
        summary.id,
      ]
    }),
  } satisfies Sheet
})
