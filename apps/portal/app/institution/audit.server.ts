/**
 * The audit of an institution read for its director, a page at a time.
 * Not here: how an entry is told (`AuditView`), or drawing it (`routes/institution.audit`).
 */
import { Audit, ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { people } from "../process/reading.server.ts"
import { Visit } from "../visit.server.ts"
import type * as AuditFilter from "./AuditFilter.ts"
import * as AuditView from "./AuditView.ts"

const pageSize = 50

/** A page of the log in words. **Unit** `limit` 1–200. */
export const read = Effect.fn("Institution.audit")(function* (
  filters: AuditFilter.Filters,
  { after, limit = pageSize }: { readonly after: string | null; readonly limit?: number },
) {
  const member = yield* permit("institution.audit")
  const { language } = yield* Visit
  const audit = yield* Audit.Audit
  const page = yield* audit.list(member, {
    ...AuditView.query(filters),
    limit,
    ...(after === null ? {} : { after }),
  })
  const known = yield* people
  const store = yield* ProcessStore.ProcessStore
  const ids = [...new Set(page.items.flatMap(({ processId }) => processId ?? []))]
  const states = ids.length === 0 ? [] : yield* store.states(member, ids)
  const telling: AuditView.Telling = {
    language,
    people: known.names,
    processes: Object.fromEntries(states.map(({ id, name }) => [id, name])),
  }
  return {
    entries: page.items.map((entry) => AuditView.tell(entry, telling)),
    people: Object.entries(known.names).map(([value, label]) => ({ value, label })),
    next: page.next,
  }
})
