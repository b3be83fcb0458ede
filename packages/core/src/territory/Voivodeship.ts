/**
 * The 16 voivodeships of Poland, with their names and a point for a map.
 * Not here: their counties (`County`), or their borders (`@osl/core/territory/borders`).
 */
import type { Text } from "../Language.ts"

/**
 * **Shape** `code` is two digits; `name` is the adjective, lower-case in Polish ("wielkopolskie").
 * **Unit** `center` is longitude and latitude in degrees (WGS 84), to 3 decimals, inside the unit.
 */
export interface Voivodeship {
  readonly code: string
  readonly name: Text
  readonly center: readonly [longitude: number, latitude: number]
}

const make = (code: string, pl: string, en: string, longitude: number, latitude: number): Voivodeship => ({
  code,
  name: { pl, en },
  center: [longitude, latitude],
})

/** **Shape** by code. **Source** state register of borders; rule TE1. */
export const all: ReadonlyArray<Voivodeship> = [
  make("02", "dolnośląskie", "Lower Silesian", 16.411, 51.09),
  make("04", "kujawsko-pomorskie", "Kuyavian-Pomeranian", 18.488, 53.073),
  make("06", "lubelskie", "Lublin", 22.9, 51.221),
  make("08", "lubuskie", "Lubusz", 15.343, 52.196),
  make("10", "łódzkie", "Łódź", 19.417, 51.605),
  make("12", "małopolskie", "Lesser Poland", 20.269, 49.859),
  make("14", "mazowieckie", "Masovian", 21.096, 52.346),
  make("16", "opolskie", "Opole", 17.9, 50.647),
  make("18", "podkarpackie", "Subcarpathian", 22.169, 49.954),
  make("20", "podlaskie", "Podlaskie", 22.93, 53.264),
  make("22", "pomorskie", "Pomeranian", 17.987, 54.155),
  make("24", "śląskie", "Silesian", 18.994, 50.331),
  make("26", "świętokrzyskie", "Świętokrzyskie", 20.769, 50.764),
  make("28", "warmińsko-mazurskie", "Warmian-Masurian", 20.825, 53.857),
  make("30", "wielkopolskie", "Greater Poland", 17.243, 52.331),
  make("32", "zachodniopomorskie", "West Pomeranian", 15.543, 53.585),
]

const byCode = /* @__PURE__ */ new Map(all.map((one) => [one.code, one]))

/** The voivodeship with this code of two digits. */
export const find = (code: string): Voivodeship | undefined => byCode.get(code)

/** "województwo wielkopolskie", "Greater Poland Voivodeship". */
export const label = (voivodeship: Voivodeship): Text => ({
  pl: `województwo ${voivodeship.name.pl}`,
  en: `${voivodeship.name.en} Voivodeship`,
})
