/**
 * The register of the 2,477 municipalities of Poland: find, search, name, and check a TERC code.
 * Not here: borders (`@osl/core/territory/borders`), or the shape of a code without the register (`Identifier`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "../CodeList.ts"
import { inferred } from "../Evidence.ts"
import type { Text } from "../Language.ts"
import { annotation, issue } from "../Problem.ts"
import * as County from "./County.ts"
import { municipalities } from "./data/municipalities.ts"
import * as Voivodeship from "./Voivodeship.ts"

/** Kinds of municipality, the seventh digit of the code. **Source** dossier 9.6 (digit inferred); rule TE2. */
export const Kind = /* @__PURE__ */ CodeList.make(
  "municipality-kind",
  ["Rodzaj gminy", "Kind of municipality"],
  inferred("S55", "S56"),
  {
    urban: ["gmina miejska", "urban municipality"],
    rural: ["gmina wiejska", "rural municipality"],
    "urban-rural": ["gmina miejsko-wiejska", "urban-rural municipality"],
  },
)
export type Kind = (typeof Kind)["codes"][number]["code"]

/** Kinds of unit that are a part of a municipality and have a code of their own. **Source** as `Kind`; rule TE2. */
export const PartKind = /* @__PURE__ */ CodeList.make(
  "municipality-part-kind",
  ["Rodzaj części gminy", "Kind of part of a municipality"],
  inferred("S55", "S56"),
  {
    town: ["miasto w gminie miejsko-wiejskiej", "town in an urban-rural municipality"],
    countryside: ["obszar wiejski w gminie miejsko-wiejskiej", "rural area in an urban-rural municipality"],
    district: ["dzielnica miasta stołecznego Warszawy", "district of the capital city of Warsaw"],
    delegation: ["delegatura w mieście", "delegation of a city"],
  },
)
export type PartKind = (typeof PartKind)["codes"][number]["code"]

const digits = {
  "1": "urban",
  "2": "rural",
  "3": "urban-rural",
  "4": "town",
  "5": "countryside",
  "8": "district",
  "9": "delegation",
} as const satisfies Record<string, Kind | PartKind>

const isKindDigit = (digit: string): digit is keyof typeof digits => Object.hasOwn(digits, digit)

const isKind = (kind: Kind | PartKind): kind is Kind => Kind.codes.some((item) => item.code === kind)

/** What the seventh digit of a code says; `undefined` when it says nothing known. */
export const kindOf = (terc: string): Kind | PartKind | undefined => {
  const digit = terc.charAt(6)
  return terc.length === 7 && isKindDigit(digit) ? digits[digit] : undefined
}

/**
 * **Shape** `terc` is seven digits, `county` its first four, `voivodeship` its first two.
 * **Unit** `center` is longitude and latitude in degrees (WGS 84), to 3 decimals, inside the unit.
 */
export interface Municipality {
  readonly terc: string
  readonly name: string
  readonly kind: Kind
  readonly county: string
  readonly voivodeship: string
  readonly center: readonly [longitude: number, latitude: number]
}

let register: ReadonlyMap<string, Municipality> | undefined

const read = (): ReadonlyMap<string, Municipality> => {
  register ??= new Map(
    municipalities
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [terc = "", name = "", longitude, latitude] = line.split(";")
        const kind = kindOf(terc)
        if (kind === undefined || !isKind(kind)) return []
        return [
          [
            terc,
            {
              terc,
              name,
              kind,
              county: terc.slice(0, 4),
              voivodeship: terc.slice(0, 2),
              center: [Number(longitude), Number(latitude)],
            },
          ] as const,
        ]
      }),
  )
  return register
}

/** **Shape** by code. **Source** state register of borders; rule TE1. */
export const all = (): ReadonlyArray<Municipality> => [...read().values()]

/** The municipality with this code. */
export const find = (terc: string): Municipality | undefined => read().get(terc)

/** Whether the register has a municipality with this code. */
export const isTerc = (terc: string): boolean => read().has(terc)

/** The municipalities of a county, by code; empty when there is no such county. */
export const ofCounty = (code: string): ReadonlyArray<Municipality> =>
  all().filter((municipality) => municipality.county === code)

/** The municipality that a unit of any kind is or lies in: a town part in its urban-rural one, a district in its city. */
export const containing = (terc: string): Municipality | undefined => {
  switch (kindOf(terc)) {
    case "town":
    case "countryside":
      return find(`${terc.slice(0, 6)}3`)
    case "district":
    case "delegation":
      return County.find(terc.slice(0, 4))?.isCity ? ofCounty(terc.slice(0, 4))[0] : undefined
    default:
      return find(terc)
  }
}

/** "Swarzędz, gmina miejsko-wiejska, powiat poznański, woj. wielkopolskie", and the same in English. */
export const label = (municipality: Municipality): Text => {
  const kind = CodeList.label(Kind, municipality.kind)
  const county = County.find(municipality.county)
  const voivodeship = Voivodeship.find(municipality.voivodeship)
  const within: Text | undefined =
    county === undefined
      ? undefined
      : county.isCity
        ? { pl: "miasto na prawach powiatu", en: "city with county rights" }
        : County.label(county)
  const region: Text | undefined =
    voivodeship === undefined
      ? undefined
      : { pl: `woj. ${voivodeship.name.pl}`, en: Voivodeship.label(voivodeship).en }
  const join = (language: keyof Text) =>
    [municipality.name, kind[language], within?.[language], region?.[language]]
      .filter((part) => part !== undefined)
      .join(", ")
  return { pl: join("pl"), en: join("en") }
}

/** Text as it is compared: no case, no diacritics (ł is l), one space between words. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

interface Entry {
  readonly municipality: Municipality
  /** A space before each word, here and below. */
  readonly name: string
  /** Name, county and voivodeship. */
  readonly place: string
}

let entries: ReadonlyArray<Entry> | undefined

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const index = (): ReadonlyArray<Entry> => {
  if (entries !== undefined) return entries
  const within = new Map(
    County.all().map(({ code, name, voivodeship }) => [
      code,
      fold(`${name} ${Voivodeship.find(voivodeship)?.name.pl ?? ""}`),
    ]),
  )
  entries = all()
    .map((municipality) => {
      const name = ` ${fold(municipality.name)}`
      return { municipality, name, place: `${name} ${within.get(municipality.county) ?? ""}` }
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.municipality.terc, b.municipality.terc))
  return entries
}

const ranks = 5

const rankOf = ({ name, place }: Entry, words: ReadonlyArray<string>, query: string): number => {
  const at = name.indexOf(query)
  if (at === 0) return name.length === query.length ? 0 : 1
  if (at > 0) return 2
  if (words.length > 1 && words.every((word) => place.includes(word))) return 3
  return name.includes(query.slice(1)) ? 4 : ranks
}

/**
 * Municipalities whose name, or whose code when digits are typed, fits what a person typed.
 *
 * **Shape** the whole name first, then names that start with the text, then words that do, then words of the name, county
 * and voivodeship together ("brzeziny kaliski"), then names that contain it; within each by name and code. Empty for no text.
 * **Unit** at most `limit` (10).
 * **Source** rule TE4.
 */
export const search = (
  text: string,
  options: { readonly limit?: number } = {},
): ReadonlyArray<Municipality> => {
  const limit = options.limit ?? 10
  const query = fold(text)
  if (query === "" || limit < 1) return []
  if (/^\d+$/.test(query)) {
    return all()
      .filter((municipality) => municipality.terc.startsWith(query))
      .slice(0, limit)
  }
  const words = query.split(" ").map((word) => ` ${word}`)
  const found: Array<Array<Municipality>> = Array.from({ length: ranks }, () => [])
  for (const entry of index()) found[rankOf(entry, words, ` ${query}`)]?.push(entry.municipality)
  return found.flat().slice(0, limit)
}

/**
 * The code of a municipality that exists.
 *
 * **Errors** `not-a-terc` when it is not seven digits, `unknown-municipality` (with `terc`) when the register has none.
 * **Source** dossier 9.6; rule TE3.
 */
export const Terc = /* @__PURE__ */ Schema.String.check(
  Schema.isPattern(/^\d{7}$/, annotation("not-a-terc")).abort(),
  Schema.makeFilter<string>((terc) => isTerc(terc) || issue("unknown-municipality", { terc })),
)
export type Terc = typeof Terc.Type
