/**
 * Everything with a day in the processes of one person.
 * Not here: what that is (`CalendarItem`), or the page (`routes/work.calendar`).
 */
import { ProcessStore, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import { Editions, editionOf } from "../editions.server.ts"
import { readerOf } from "../process/CriterionWords.ts"
import { today } from "../process/reading.server.ts"
import { workerOf } from "../visit.server.ts"
import type { Locale } from "../words/Locale.ts"
import * as CalendarItem from "./CalendarItem.ts"

/** **Unit** processes, those changed last. */
const most = 200

/**
 * An organiser's are those they lead, anybody else's those of the institution.
 *
 * **Shape** by day; `at` the last change of any of them. **Unit** `today` a local date, `at` an instant.
 */
export const read = Effect.fn("Calendar.read")(function* (tenant: Tenant.Tenant, language: Locale) {
  const store = yield* ProcessStore.ProcessStore
  const served = yield* Editions
  const day = yield* today
  const { items: processes } = yield* store.list(tenant, {
    limit: most,
    ...(tenant.duty === "organizer" ? { leadId: workerOf(tenant) } : {}),
  })
  const states = yield* store.states(
    tenant,
    processes.map(({ id }) => id),
  )
  const reader = readerOf(tenant, language)
  const items = states.flatMap((state) =>
    CalendarItem.of({ edition: editionOf(served, state), state, today: day, reader, people: {} }),
  )
  return {
    today: day,
    items: CalendarItem.inOrder(items),
    at:
      states
        .map(({ lastAt }) => lastAt)
        .toSorted()
        .at(-1) ?? "2012-01-01T00:00:00.000Z",
  }
})
