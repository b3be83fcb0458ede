/**
 * Borders of voivodeships, counties and municipalities as GeoJSON, for the base of a map that needs no tiles.
 * Not here: names and codes (`@osl/core/territory`), or drawing (`@osl/ui`).
 */
import * as County from "./County.ts"
import * as OfCounties from "./data/borders-of-counties.ts"
import * as OfMunicipalities from "./data/borders-of-municipalities.ts"
import * as OfVoivodeships from "./data/borders-of-voivodeships.ts"
import * as Municipality from "./Municipality.ts"
import * as Voivodeship from "./Voivodeship.ts"

/**
 * A GeoJSON feature, each time a new one. **Shape** outer rings counter-clockwise, holes clockwise.
 * **Unit** longitude and latitude in degrees (WGS 84), to 3 decimals: good for a map of a county, not for a plot of land.
 */
export interface Border {
  type: "Feature"
  id: string
  properties: { code: string; name: string }
  geometry: { type: "MultiPolygon"; coordinates: Array<Array<Array<[number, number]>>> }
}

type Point = readonly [number, number]

interface Topology {
  readonly arcs: ReadonlyArray<ReadonlyArray<Point>>
  readonly units: ReadonlyMap<string, string>
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

const numbersOf = (word: string): ReadonlyArray<number> => {
  const numbers: Array<number> = []
  let shift = 0
  let bits = 0
  for (const letter of word) {
    const value = alphabet.indexOf(letter)
    bits |= (value & 31) << shift
    if (value & 32) {
      shift += 5
      continue
    }
    numbers.push(bits & 1 ? -((bits + 1) >> 1) : bits >> 1)
    shift = 0
    bits = 0
  }
  return numbers
}

const arcOf = (word: string): ReadonlyArray<Point> => {
  const numbers = numbersOf(word)
  const points: Array<Point> = []
  let x = 0
  let y = 0
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0
    y += numbers[at + 1] ?? 0
    points.push([x / 1000, y / 1000])
  }
  return points
}

const topologies = new Map<string, Topology>()

const topologyOf = (level: string, data: { readonly arcs: string; readonly units: string }): Topology => {
  const kept = topologies.get(level)
  if (kept !== undefined) return kept
  const made = {
    arcs: data.arcs.split(" ").map(arcOf),
    units: new Map(
      data.units
        .trim()
        .split("\n")
        .map((line) => {
          const end = line.indexOf(" ")
          return [line.slice(0, end), line.slice(end + 1)]
        }),
    ),
  }
  topologies.set(level, made)
  return made
}

const ringOf = (topology: Topology, written: string): Array<[number, number]> => {
  const ring: Array<[number, number]> = []
  for (const part of written.split(",")) {
    const number = Number(part)
    const arc = topology.arcs[number < 0 ? -number - 1 : number] ?? []
    const points = number < 0 ? arc.toReversed() : arc
    for (const [x, y] of ring.length === 0 ? points : points.slice(1)) ring.push([x, y])
  }
  return ring
}

const borderOf = (topology: Topology, code: string, name: string): Border | undefined => {
  const written = topology.units.get(code)
  if (written === undefined) return undefined
  return {
    type: "Feature",
    id: code,
    properties: { code, name },
    geometry: {
      type: "MultiPolygon",
      coordinates: written
        .split("|")
        .map((polygon) => polygon.split(";").map((ring) => ringOf(topology, ring))),
    },
  }
}

/** The 16 voivodeships, by code. **Source** state register of borders; rules TE5, TE6. */
export const ofVoivodeships = (): Array<Border> => {
  const topology = topologyOf("voivodeships", OfVoivodeships)
  return Voivodeship.all.flatMap(({ code, name }) => borderOf(topology, code, name.pl) ?? [])
}

/** The counties of a voivodeship, or all 380, by code. **Source** as `ofVoivodeships`. */
export const ofCounties = (voivodeship?: string): Array<Border> => {
  const topology = topologyOf("counties", OfCounties)
  const wanted = voivodeship === undefined ? County.all() : County.ofVoivodeship(voivodeship)
  return wanted.flatMap(({ code, name }) => borderOf(topology, code, name) ?? [])
}

/** The municipalities of a county, by code; empty when there is no such county. **Source** as `ofVoivodeships`. */
export const ofMunicipalities = (county: string): Array<Border> => {
  const topology = topologyOf("municipalities", OfMunicipalities)
  return Municipality.ofCounty(county).flatMap(({ terc, name }) => borderOf(topology, terc, name) ?? [])
}

/** One municipality. **Source** as `ofVoivodeships`. */
export const ofMunicipality = (terc: string): Border | undefined => {
  const found = Municipality.find(terc)
  return found && borderOf(topologyOf("municipalities", OfMunicipalities), terc, found.name)
}

/** A point inside the unit with a code of two, four or seven digits, for a pin. **Unit** as `Border`. */
export const centroid = (code: string): Municipality.Municipality["center"] | undefined =>
  (Municipality.find(code) ?? County.find(code) ?? Voivodeship.find(code))?.center
