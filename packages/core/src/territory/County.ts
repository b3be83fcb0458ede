/**
 * The 380 counties of Poland, 66 of them cities with county rights.
 * Not here: their municipalities (`Municipality`), or their borders (`@osl/core/territory/borders`).
 */
import type { Text } from "../Language.ts"
import { counties } from "./data/counties.ts"

/**
 * **Shape** `code` is four digits; `name` is a lower-case adjective ("poznański"), or the name of the city ("Poznań").
 * **Unit** `center` is longitude and latitude in degrees (WGS 84), to 3 decimals, inside the unit.
 */
export interface County {
  readonly code: string
  readonly name: string
  readonly isCity: boolean
  readonly voivodeship: string
  readonly center: readonly [longitude: number, latitude: number]
}

let register: ReadonlyMap<string, County> | undefined

const read = (): ReadonlyMap<string, County> => {
  register ??= new Map(
    counties
      .trim()
      .split("\n")
      .map((line) => {
        const [code = "", name = "", longitude, latitude] = line.split(";")
        return [
          code,
          {
            code,
            name,
            isCity: Number(code.slice(2)) > 60,
            voivodeship: code.slice(0, 2),
            center: [Number(longitude), Number(latitude)],
          },
        ]
      }),
  )
  return register
}

/** **Shape** by code. **Source** state register of borders; rule TE1. */
export const all = (): ReadonlyArray<County> => [...read().values()]

/** The county with this code of four digits. */
export const find = (code: string): County | undefined => read().get(code)

/** The counties of a voivodeship, by code; empty when there is no such voivodeship. */
export const ofVoivodeship = (code: string): ReadonlyArray<County> =>
  all().filter((county) => county.voivodeship === code)

/** "powiat poznański", "poznański county"; a city with county rights says so. */
export const label = (county: County): Text =>
  county.isCity
    ? { pl: `${county.name}, miasto na prawach powiatu`, en: `${county.name}, city with county rights` }
    : { pl: `powiat ${county.name}`, en: `${county.name} county` }
