import { describe, expect, it } from "vitest"
import * as Border from "./Border.ts"
import * as County from "./County.ts"
import * as Municipality from "./Municipality.ts"
import * as Voivodeship from "./Voivodeship.ts"

type Ring = ReadonlyArray<readonly [number, number]>

/** Twice the area in square degrees, positive when the ring turns counter-clockwise. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

const areaOf = (border: Border.Border): number =>
  border.geometry.coordinates.flat().reduce((sum, ring) => sum + turn(ring), 0)

const contains = (border: Border.Border, [x, y]: readonly [number, number]): boolean =>
  border.geometry.coordinates.some((polygon) =>
    polygon.reduce((inside, ring) => {
      let crossed = inside
      ring.forEach(([x1, y1], at) => {
        const [x2, y2] = ring[at + 1] ?? [x1, y1]
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) crossed = !crossed
      })
      return crossed
    }, false),
  )

const voivodeships = Border.ofVoivodeships()
const counties = Border.ofCounties()
const municipalities = County.all().flatMap(({ code }) => Border.ofMunicipalities(code))

describe("borders", () => {
  it("[TE5] are there for every unit, once, with its code and name", () => {
    expect(voivodeships.map(({ properties }) => properties)).toEqual(
      Voivodeship.all.map(({ code, name }) => ({ code, name: name.pl })),
    )
    expect(counties.map(({ properties }) => properties)).toEqual(
      County.all().map(({ code, name }) => ({ code, name })),
    )
    expect(municipalities.map(({ properties }) => properties)).toEqual(
      Municipality.all().map(({ terc, name }) => ({ code: terc, name })),
    )
  })

  it("[TE5] are GeoJSON: closed rings of four points or more, outer ones counter-clockwise, holes clockwise", () => {
    for (const { type, geometry } of [...voivodeships, ...counties, ...municipalities]) {
      expect([type, geometry.type]).toEqual(["Feature", "MultiPolygon"])
      for (const polygon of geometry.coordinates) {
        polygon.forEach((ring, at) => {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(ring.some(([x, y], place) => x === ring[place + 1]?.[0] && y === ring[place + 1]?.[1])).toBe(
            false,
          )
          expect(turn(ring) > 0).toBe(at === 0)
        })
      }
    }
  })

  it("[TE5] are in degrees to 3 decimals", () => {
    for (const [x, y] of voivodeships.flatMap(({ geometry }) => geometry.coordinates.flat(2))) {
      expect([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]).toEqual([x, y])
    }
  })

  it("[TE6] of municipalities fill their county, and those of counties their voivodeship", () => {
    const total = (borders: ReadonlyArray<Border.Border>) =>
      borders.reduce((sum, border) => sum + areaOf(border), 0)
    for (const county of counties) {
      expect(total(Border.ofMunicipalities(county.id))).toBeCloseTo(areaOf(county), 5)
    }
    for (const voivodeship of voivodeships) {
      expect(total(Border.ofCounties(voivodeship.id))).toBeCloseTo(areaOf(voivodeship), 5)
    }
  })

  it("[TE9] hold the point of their own unit and of no other of the level", () => {
    for (const level of [voivodeships, counties]) {
      for (const border of level) {
        const center = Border.centroid(border.id)
        expect(center && level.filter((other) => contains(other, center)).map(({ id }) => id)).toEqual([
          border.id,
        ])
      }
    }
    for (const { code } of County.all()) {
      const level = Border.ofMunicipalities(code)
      for (const border of level) {
        const center = Border.centroid(border.id)
        expect(center && level.filter((other) => contains(other, center)).map(({ id }) => id)).toEqual([
          border.id,
        ])
      }
    }
  })

  it("[TE5] of one municipality are those among its county", () => {
    expect(Border.ofMunicipality("3021163")).toEqual(
      Border.ofMunicipalities("3021").find(({ id }) => id === "3021163"),
    )
  })

  it("[TE5] of what does not exist are none", () => {
    expect(Border.ofMunicipality("9999991")).toBeUndefined()
    expect(Border.ofMunicipalities("9999")).toEqual([])
    expect(Border.ofCounties("99")).toEqual([])
    expect(Border.centroid("99")).toBeUndefined()
  })

  it("[TE5] are new each time, so that a map may change what it draws", () => {
    const once = Border.ofMunicipality("3021163")
    once?.geometry.coordinates.pop()
    expect(Border.ofMunicipality("3021163")?.geometry.coordinates).toHaveLength(1)
  })
})
