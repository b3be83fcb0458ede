/**
 * Where the processes of an institution are: the base of the map and a pin for each.
 * Not here: drawing it (`@osl/ui`, TerritoryMap).
 */
import { Municipality, Voivodeship } from "@osl/core/territory"
import * as Border from "@osl/core/territory/borders"
import { ProcessStore, type ProcessSummary } from "@osl/store"
import { drawTerritory, type TerritoryDrawing } from "@osl/ui"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import * as links from "../../process/links.ts"
import * as ProcessRow from "../../process/processRow.server.ts"
import { people } from "../../process/reading.server.ts"
import { Visit } from "../../visit.server.ts"

const most = 1000
const step = 200

const all = Effect.fn("Places.all")(function* () {
  const member = yield* permit("process.list")
  const store = yield* ProcessStore.ProcessStore
  const found: Array<ProcessSummary.ProcessSummary> = []
  let after: string | null | undefined
  while (after !== null && found.length < most) {
    const page = yield* store.list(member, { limit: step, ...(after === undefined ? {} : { after }) })
    found.push(...page.items)
    after = page.next
  }
  return found
})

let country: TerritoryDrawing | undefined

/** The country, or one voivodeship with its counties when everything is there. */
const baseOf = (terc: ReadonlyArray<string>): { drawing: TerritoryDrawing; region: string | null } => {
  const [region, ...others] = new Set(terc.map((one) => one.slice(0, 2)))
  if (region === undefined || others.length > 0) {
    country ??= drawTerritory(Border.ofVoivodeships())
    return { drawing: country, region: null }
  }
  const own = [...new Set(terc)].flatMap((one) => Border.ofMunicipality(one) ?? [])
  return { drawing: drawTerritory([...Border.ofCounties(region), ...own]), region }
}

export const show = Effect.fn("Places.show")(function* () {
  const { language } = yield* Visit
  const found = yield* all()
  const known = yield* people
  const territories = [...new Set(found.map(({ territory }) => territory))]
  const { drawing, region } = baseOf(territories)
  const voivodeship = region === null ? undefined : Voivodeship.find(region)
  return {
    drawing,
    marked: region === null ? [] : territories,
    region: voivodeship === undefined ? null : Voivodeship.label(voivodeship)[language],
    pins: found.flatMap(({ id, name, territory }) => {
      const at = Municipality.find(territory)?.center
      return at === undefined ? [] : [{ id, name, href: links.overview(id), at }]
    }),
    rows: found.map((one) => ProcessRow.of(one, known, language)),
  }
})
