import { Region } from "@osl/store"
import { describe, expect, it } from "vitest"
import { csv } from "../exchange/Sheet.ts"
import * as RegionView from "./RegionView.ts"
import * as regionTable from "./regionTable.ts"

const asked: RegionView.Asked = {
  period: "2026-Q3",
  counting: RegionView.countings[0],
  within: "30",
}

/** Two counties of Greater Poland: one shown, one hidden. */
const table: Region.Table = {
  question: { period: "2026-Q3", measure: "processes", breakdown: "stage", within: "30" },
  publishedAt: "2026-11-01T09:00:00.000Z",
  least: 5,
  demonstration: true,
  rows: [
    { territory: "30", total: 12, by: { diagnosis: "hidden", entry: 7, "": "hidden" } },
    { territory: "3021", total: 7, by: { diagnosis: 0, entry: 7, "": 0 } },
    { territory: "3064", total: "hidden", by: { diagnosis: "hidden", entry: "hidden", "": "hidden" } },
  ],
}

describe("RegionView", () => {
  it("asks for everything that a region publishes, each once", () => {
    const all = Region.measures.flatMap((measure) =>
      Region.breakdowns[measure].map((breakdown) => `${measure}-${breakdown}`),
    )
    expect(RegionView.countings.map(({ key }) => key)).toEqual(all)
  })

  it("asks for stages of processes, the latest quarter and the own voivodeship, whatever nonsense an address says", () => {
    const of = (search: string) => RegionView.wantedOf(new URLSearchParams(search))
    const usual = { counting: RegionView.countings[0] }
    expect(of("")).toEqual(usual)
    expect(of("period=2031&what=secrets&within=99")).toEqual(usual)
    expect(of("period=2026-Q2&what=people-age-band&within=3021")).toEqual({
      period: "2026-Q2",
      counting: RegionView.countings[4],
      within: "3021",
    })
    expect(of("within=PL").within).toBe("PL")
    // Inside a municipality there is nothing more to look at.
    expect(of("within=3021011")).toEqual(usual)
  })

  it("says the way from the country to a county", () => {
    expect(RegionView.wayTo("PL")).toEqual(["PL"])
    expect(RegionView.wayTo("30")).toEqual(["PL", "30"])
    expect(RegionView.wayTo("3021")).toEqual(["PL", "30", "3021"])
    expect(RegionView.territoryName("3021", "pl")).toBe("powiat poznański")
    expect(RegionView.periodName("2026-Q3", "pl")).toBe("3. kwartał 2026")
  })

  it("draws every county, those where nobody works as a true zero and hidden ones as no number", () => {
    const { areas, open, closed, categories, isHidden } = RegionView.of(table, asked, "pl")
    expect(areas).toHaveLength(35)
    const figure = (code: string) => areas.find((one) => one.code === code)?.figure
    expect(figure("3021")).toEqual({ text: "7", value: 7 })
    expect(figure("3001")).toEqual({ text: "0", value: 0 })
    expect(figure("3064")).toEqual({ text: "#", meaning: "liczba ukryta", value: null })
    expect(areas.find(({ code }) => code === "3021")?.href).toBe(
      "/region?period=2026-Q3&what=processes-stage&within=3021",
    )
    expect(open.map(({ label, href }) => [label, href !== null])).toEqual([
      ["Razem: województwo wielkopolskie", false],
      ["powiat poznański", true],
    ])
    // No part of it may be known.
    expect(closed.map(({ label, total }) => [label, total.text])).toEqual([
      ["Poznań, miasto na prawach powiatu", "#"],
    ])
    expect(categories.map(({ code }) => code)).toEqual(["entry", "diagnosis", ""])
    expect(isHidden).toBe(true)
    const [, shown] = table.rows
    if (shown === undefined) throw new Error("The table has a second row")
    expect(RegionView.of({ ...table, rows: [shown] }, asked, "pl").isHidden).toBe(false)
  })

  it("is taken out with a sign for a hidden number and another for a true zero", () => {
    const lines = csv(regionTable.make(table, asked, "pl"))
      .trim()
      .split("\r\n")
    expect(lines).toHaveLength(1 + 3 * 4)
    expect(lines[1]).toBe("2026-Q3;30;województwo wielkopolskie;Procesy według etapu;Razem;12;")
    expect(lines.filter((line) => line.endsWith(";#;liczba ukryta"))).toHaveLength(6)
    expect(lines.filter((line) => line.endsWith(";–;"))).toHaveLength(2)
  })
})
