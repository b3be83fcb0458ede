import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { stages } from "./StageMap.examples.tsx"
import { StageMap } from "./StageMap.tsx"

const draw = (together?: ReadonlyArray<ReadonlyArray<string>>) =>
  renderToString(
    <OslProvider language="en">
      <StageMap stages={stages("en")} together={together} />
    </OslProvider>,
  )

const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

describe("StageMap", () => {
  it("[KM3] says every stage in the order of the process, with its state and dates in words", () => {
    const text = words(draw([["action", "structures"]]))
    const places = stages("en").map((stage) => text.indexOf(stage.label))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(text).toContain("Preparation of the institution finished from 13 Jan 2025 to 28 Feb 2025")
    expect(text).toContain("Action under way since 9 Mar 2026")
    expect(text).toContain("Lasting structures open since 14 Apr 2026")
    expect(text).toContain("handover ahead")
  })

  it("[KM3] puts stages that may run together into one group and says so", () => {
    const html = draw([["action", "structures"]])
    const group = /<li class="osl-stages__together">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? ""
    expect(group.match(/class="osl-stage /g)).toHaveLength(2)
    expect(words(group)).toContain("These stages may run at the same time")
    expect(draw()).not.toContain("osl-stages__together")
  })

  it("[KM3] marks the current stage, and only it, as the current step", () => {
    expect(draw().match(/aria-current="step"/g)).toHaveLength(1)
  })

  it("says where a process may return to", () => {
    expect(words(draw())).toContain("It is possible to return to: Planning together")
  })
})
