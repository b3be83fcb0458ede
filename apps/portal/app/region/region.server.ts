/**
 * Asks for the published numbers of a region on behalf of a regional coordinator.
 * Not here: what becomes of them on a page (`RegionView`), or publishing (`publishing.server.ts`).
 */
import { Organisations, Region } from "@osl/store"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { Visit } from "../visit.server.ts"
import * as RegionView from "./RegionView.ts"

const reader = "regional"

/**
 * What an address asks for. **Shape** `answer` null while no quarter is published; `home` the voivodeship of the reader's organisation.
 * **Errors** `NotAllowed` for whoever coordinates no region.
 */
export const read = Effect.fn("RegionPage.read")(function* (request: Request) {
  const member = yield* permit("region.read")
  const { language } = yield* Visit
  const region = yield* Region.Region
  const periods = yield* region.periods(reader)
  const { territory } = yield* (yield* Organisations.Organisations).find(member.organisationId)
  const home = territory.slice(0, 2)
  const asked = RegionView.askedOf(new URL(request.url).searchParams, { periods, home })
  if (asked === null) return { periods, language, home, answer: null }
  const { period, counting, within } = asked
  const { measure, breakdown } = counting
  const table = yield* Effect.catchTag(
    region.table(reader, { period, measure, breakdown, within }),
    "NotPublished",
    () => Effect.succeed(null),
  )
  return { periods, language, home, answer: { asked, table } }
})
