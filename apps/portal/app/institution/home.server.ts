/**
 * The processes of an institution that are not closed, read for its director.
 * Not here: what is told of them (`InstitutionHome`), or drawing it (`routes/institution._index`).
 */
import { ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { Editions, editionOf } from "../editions.server.ts"
import { readerOf } from "../process/CriterionWords.ts"
import { people, today } from "../process/reading.server.ts"
import { Visit } from "../visit.server.ts"
import * as InstitutionHome from "./InstitutionHome.ts"

/** **Unit** processes of each status that are looked at; an institution of the pilot has five. */
const most = 100

export const show = Effect.gen(function* () {
  const member = yield* permit("institution.read")
  const { language } = yield* Visit
  const store = yield* ProcessStore.ProcessStore
  const opened = yield* store.list(member, { limit: most, status: "open" })
  const suspended = yield* store.list(member, { limit: most, status: "suspended" })
  const states = yield* store.states(
    member,
    [...opened.items, ...suspended.items].map(({ id }) => id),
  )
  const known = yield* people
  const served = yield* Editions
  return {
    ...InstitutionHome.of({
      states,
      editionOf: (state) => editionOf(served, state),
      organizers: known.organizers,
      people: known.names,
      today: yield* today,
      reader: readerOf(member, language),
    }),
    soon: InstitutionHome.soon,
    isPart: opened.next !== null || suspended.next !== null,
    most,
  }
})
