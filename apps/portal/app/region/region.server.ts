/**
 * Asks for the published numbers of a region on behalf of a regional coordinator.
 * Not here: what becomes of them on a page (`RegionView`), or publishing (`publishing.server.ts`).
 */
import { Region } from "@osl/store"
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
  const wanted = RegionView.wantedOf(new URL(request.url).searchParams)
  const region = yield* Region.Region
  const { counting, ...where } = wanted
  const { measure, breakdown } = counting
  const { periods, home, table } = yield* region.look(reader, member, { measure, breakdown, ...where })
  if (table === null) return { periods, language, home, answer: null }
  const asked = { counting, period: table.question.period, within: where.within ?? home }
  return { periods, language, home, answer: { asked, table } }
})
