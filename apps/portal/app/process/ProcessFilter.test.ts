import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Intensity from "./Intensity.ts"
import * as ProcessFilter from "./ProcessFilter.ts"

const me = "01970000-0000-7000-8000-000000000009"
const other = "01970000-0000-7000-8000-00000000000b"
const filtersOf = (search: string) => ProcessFilter.filtersOf(new URLSearchParams(search))
const asked = (search: string) => ProcessFilter.query(filtersOf(search), me, "2026-03-02")

describe("ProcessFilter", () => {
  it("reads several values of one condition, each once and in their order, and writes the same address again", () => {
    const search = `q=zatorze&stage=diagnosis&stage=action&status=open&whose=${other}&place=3021163&due=late&edition=osl-2014%401.0.0`
    expect(ProcessFilter.search(filtersOf(search))).toBe(search)
    expect(ProcessFilter.search(filtersOf("stage=action&stage=diagnosis&stage=action"))).toBe(
      "stage=diagnosis&stage=action",
    )
  })

  it("leaves out what is no filter", () => {
    const junk =
      "stage=x&status=lost&whose=1%20or%201&place=30&place=%25&due=never&edition=osl&edition=%3Cb%3E&q=&after=z"
    expect(ProcessFilter.pairs(filtersOf(junk))).toEqual([])
    expect(filtersOf(`q=${"a".repeat(300)}`).text).toHaveLength(120)
  })

  it("asks the store for mine, nobody's and somebody's, and for days from today on", () => {
    expect(asked("whose=mine")).toEqual({ leadId: me })
    expect(asked("whose=nobody")).toEqual({ leadId: null })
    expect(asked(`whose=${other}`)).toEqual({ leadId: other })
    expect(asked("due=late")).toEqual({ due: { to: "2026-03-01" } })
    expect(asked("due=month")).toEqual({ due: { from: "2026-03-02", to: "2026-04-01" } })
    expect(asked("place=3021163&edition=osl-2012@1.2.3")).toEqual({
      territory: "3021163",
      edition: { key: "osl-2012", version: "1.2.3" },
    })
    expect(asked("all=yes")).toEqual({})
  })
})

describe("Intensity", () => {
  it("names the roles that a stage asks most of, and none when the process is closed", () => {
    const now = (openStages: ReadonlyArray<string>, status: "open" | "closed" = "open") =>
      Intensity.of(edition, { openStages, status }, "pl").now
    for (const { key, intensity } of edition.stages) {
      const most = Math.max(...Object.values(intensity))
      const named = now([key])
        .split(", ")
        .filter((one) => one !== "")
      expect(named).toHaveLength(
        most === 0 ? 0 : Object.values(intensity).filter((one) => one === most).length,
      )
    }
    expect(now(["diagnosis"], "closed")).toBe("")
    expect(Intensity.of(edition, { openStages: [], status: "open" }, "en").evidence).toBe("inferred")
  })
})
