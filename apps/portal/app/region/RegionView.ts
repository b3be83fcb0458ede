/**
 * The published numbers of a region in the reader's words: the question of an address, the areas of a map, the rows of a table.
 * Not here: which numbers are hidden (`@osl/store`, Suppression), or asking for them (`region.server.ts`).
 */
import { Forms } from "@osl/core"
import { edition as model } from "@osl/core/osl-2014"
import { County, Municipality, Voivodeship } from "@osl/core/territory"
import { Region, Suppression } from "@osl/store"
import type { RegionArea } from "@osl/ui"
import { address } from "../address.ts"
import { stageLabel } from "../process/EventSentence.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { kitWords, say, type WordKey } from "../words/Words.ts"

/** What can be counted and by what, as one choice. */
export const countings = [
  { key: "processes-stage", measure: "processes", breakdown: "stage" },
  { key: "processes-status", measure: "processes", breakdown: "status" },
  { key: "processes-edition", measure: "processes", breakdown: "edition" },
  { key: "records-form", measure: "records", breakdown: "form" },
  { key: "people-age-band", measure: "people", breakdown: "age-band" },
] as const satisfies ReadonlyArray<{
  readonly key: string
  readonly measure: Region.Measure
  readonly breakdown: Region.Breakdown
}>
export type Counting = (typeof countings)[number]

/** What is asked for. **Shape** `within` the country, a voivodeship or a county by its code. */
export interface Asked {
  readonly period: string
  readonly counting: Counting
  readonly within: string
}

const isAround = (code: string): boolean =>
  code === Region.country || Voivodeship.find(code) !== undefined || County.find(code) !== undefined

const isPeriod = (given: string | null): given is string => given !== null && /^\d{4}-Q[1-4]$/.test(given)

/** What an address asks for. **Shape** the stages of processes unless it says something that can be counted; nothing that is no quarter or area. */
export const wantedOf = (
  given: URLSearchParams,
): Partial<Pick<Asked, "period" | "within">> & Pick<Asked, "counting"> => {
  const [period, within] = [given.get("period"), given.get("within") ?? ""]
  return {
    counting: countings.find(({ key }) => key === given.get("what")) ?? countings[0],
    ...(isPeriod(period) ? { period } : {}),
    ...(isAround(within) ? { within } : {}),
  }
}

/** The address of a question. */
export const href = ({ period, counting, within }: Asked, page = "/region"): string =>
  address(page, [
    ["period", period],
    ["what", counting.key],
    ["within", within],
  ])

const statuses: Readonly<Record<string, WordKey>> = {
  open: "overview.status.open",
  suspended: "overview.status.suspended",
  closed: "overview.status.closed",
}

/** Such as "3. kwartał 2026". */
export const periodName = (period: string, language: Locale): string => {
  const [year = "", quarter = ""] = period.split("-Q")
  return say(language, "region.quarter", { year, quarter })
}

export const territoryName = (code: string, language: Locale): string => {
  const spoken = ofModel(language)
  const municipality = Municipality.find(code)
  if (municipality !== undefined) return Municipality.label(municipality)[spoken]
  const county = County.find(code)
  if (county !== undefined) return County.label(county)[spoken]
  const voivodeship = Voivodeship.find(code)
  return voivodeship === undefined ? say(language, "region.country") : Voivodeship.label(voivodeship)[spoken]
}

/** The territories directly inside one, by code. */
const inside = (code: string): ReadonlyArray<string> =>
  code === Region.country
    ? Voivodeship.all.map((one) => one.code)
    : code.length === 2
      ? County.ofVoivodeship(code).map((one) => one.code)
      : Municipality.ofCounty(code).map(({ terc }) => terc)

/** The way from the country to a territory, with it. */
export const wayTo = (code: string): ReadonlyArray<string> =>
  [Region.country, code.slice(0, 2), code.slice(0, 4)].filter(
    (one, index, all) =>
      isAround(one) && (code !== Region.country || index === 0) && all.indexOf(one) === index,
  )

const bands: Readonly<Record<string, WordKey>> = {
  children: "region.band.children",
  adults: "region.band.adults",
  seniors: "region.band.seniors",
}

const categoryName = (breakdown: Region.Breakdown, category: string, language: Locale): string => {
  if (category === "") return say(language, "region.no-category")
  const known =
    breakdown === "status" ? statuses[category] : breakdown === "age-band" ? bands[category] : undefined
  if (known !== undefined) return say(language, known)
  if (breakdown === "stage") return stageLabel({ edition: model, language: ofModel(language) }, category)
  if (breakdown === "form" && Forms.isFormCode(category)) return say(language, `form.${category}.many`)
  return category
}

const figureOf = (shown: Suppression.Shown, language: Locale) =>
  shown === Suppression.hidden
    ? { text: Suppression.sign, meaning: say(language, "region.hidden"), value: null }
    : { text: kitWords(language).number(shown), value: shown }

export interface Row {
  readonly code: string
  readonly label: string
  readonly href: string | null
  readonly total: ReturnType<typeof figureOf>
  readonly by: Readonly<Record<string, ReturnType<typeof figureOf>>>
}

export interface View {
  readonly categories: ReadonlyArray<{ readonly code: string; readonly label: string }>
  /** Every territory inside, those where nobody works with a true zero. */
  readonly areas: ReadonlyArray<RegionArea>
  /** The territory itself, then those inside where somebody works: those with a part that is shown, and those without. */
  readonly open: ReadonlyArray<Row>
  readonly closed: ReadonlyArray<Row>
  readonly isHidden: boolean
}

/** The categories of a table. **Shape** those of the model's order first, as its stages go. */
const categoriesOf = ({ rows }: Region.Table, { breakdown }: Counting): ReadonlyArray<string> => {
  const all = [...new Set(rows.flatMap(({ by }) => Object.keys(by)))].toSorted()
  const order = breakdown === "stage" ? model.stages.map(({ key }) => key) : []
  // What is in no category stands last.
  const placeOf = (category: string) =>
    category === "" ? all.length + order.length : order.indexOf(category)
  return all.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const hasPart = ({ by }: Row): boolean => Object.values(by).some(({ value }) => value !== null)

export const of = (table: Region.Table, asked: Asked, language: Locale): View => {
  const { within, counting } = asked
  const categories = categoriesOf(table, counting)
  const hrefOf = (code: string) =>
    code.length < 7 && code !== within ? href({ ...asked, within: code }) : null
  const rows = table.rows.map(
    ({ territory, total, by }): Row => ({
      code: territory,
      label:
        territory === within
          ? say(language, "region.all", { territory: territoryName(territory, language) })
          : territoryName(territory, language),
      href: hrefOf(territory),
      total: figureOf(total, language),
      by: Object.fromEntries(categories.map((one) => [one, figureOf(by[one] ?? 0, language)])),
    }),
  )
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return {
    categories: categories.map((code) => ({ code, label: categoryName(counting.breakdown, code, language) })),
    areas: inside(within).map((code) => ({
      code,
      label: territoryName(code, language),
      ...(code.length < 7 ? { href: href({ ...asked, within: code }) } : {}),
      figure: byCode.get(code)?.total ?? figureOf(0, language),
    })),
    open: rows.filter(hasPart),
    closed: rows.filter((row) => !hasPart(row)),
    isHidden: table.rows.some(({ total, by }) =>
      [total, ...Object.values(by)].some((one) => one === Suppression.hidden),
    ),
  }
}
