/**
 * Where the processes of an institution are: the base of the map and a pin for each.
 * Not here: drawing it (`@osl/ui`, TerritoryMap).
 */
import type { Language } from "@osl/core"
import { County, Municipality, Voivodeship } from "@osl/core/territory"
import * as Border from "@osl/core/territory/borders"
import { ProcessStore, type ProcessSummary } from "@osl/store"
import { drawTerritory, type TerritoryDrawing } from "@osl/ui"
import * as Effect from "effect/Effect"
import * as Filtering from "../../process/filtering.server.ts"
import * as links from "../../process/links.ts"
import * as ProcessRow from "../../process/processRow.server.ts"
import type { Member } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"

const most = 1000
const step = 200

const all = Effect.fn("Places.all")(function* (member: Member, query: ProcessStore.Narrowing) {
  const store = yield* ProcessStore.ProcessStore
  const found: Array<ProcessSummary.ProcessSummary> = []
  let after: string | null | undefined
  while (after !== null && found.length < most) {
    const page = yield* store.list(member, {
      ...query,
      limit: step,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items)
    after = page.next
  }
  return found
})

let country: TerritoryDrawing | undefined

/** The country; one voivodeship with its counties, or one county with its municipalities, when everything is there. */
const baseOf = (terc: ReadonlyArray<string>): { drawing: TerritoryDrawing; region: Language.Text | null } => {
  const [county, ...counties] = new Set(terc.map((one) => one.slice(0, 4)))
  const [region, ...regions] = new Set(terc.map((one) => one.slice(0, 2)))
  const alone = County.find(county ?? "")
  if (alone !== undefined && counties.length === 0 && !alone.isCity)
    return { drawing: drawTerritory(Border.ofMunicipalities(alone.code)), region: County.label(alone) }
  const voivodeship = Voivodeship.find(region ?? "")
  if (voivodeship === undefined || regions.length > 0) {
    country ??= drawTerritory(Border.ofVoivodeships())
    return { drawing: country, region: null }
  }
  const own = terc.flatMap((one) => Border.ofMunicipality(one) ?? [])
  return {
    drawing: drawTerritory([...Border.ofCounties(voivodeship.code), ...own]),
    region: Voivodeship.label(voivodeship),
  }
}

export const show = Effect.fn("Places.show")(function* (searchParams: URLSearchParams) {
  const { member, language, known, query, shown } = yield* Filtering.read("map", searchParams)
  const found = yield* all(member, query)
  const territories = [...new Set(found.map(({ territory }) => territory))]
  const { drawing, region } = baseOf(territories)
  return {
    ...shown,
    drawing,
    marked: region === null ? [] : territories,
    region: region?.[ofModel(language)] ?? null,
    pins: found.flatMap(({ id, name, territory }) => {
      const at = Municipality.find(territory)?.center
      return at === undefined ? [] : [{ id, name, href: links.overview(id), at }]
    }),
    rows: found.map((one) => ProcessRow.of(one, known, language)),
  }
})
