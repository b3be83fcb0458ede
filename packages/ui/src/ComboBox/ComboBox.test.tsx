import { Municipality } from "@osl/core/territory"
import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { ComboBox } from "./ComboBox.tsx"
import { matching } from "./matching.ts"

const municipalities = Municipality.all().map((one) => ({
  value: one.terc,
  label: Municipality.label(one).pl,
}))
const found = (typed: string, most = 50) => matching(municipalities, typed, most)

describe("matching", () => {
  it("[KF7] finds without accents and capitals, those that begin with the text first", () => {
    expect(found("lodz").shown[0]?.label).toMatch(/^Łódź/)
    expect(found("ŻÓŁK").shown.length).toBeGreaterThan(0)
  })

  it("takes words in any order, and tells how many more there are", () => {
    const [one] = found("lodzkie warta").shown
    expect(one?.label).toMatch(/^Warta/)
    const all = found("")
    expect(all.shown).toHaveLength(50)
    expect(all.more).toBe(municipalities.length - 50)
    expect(found("zzzz")).toEqual({ shown: [], more: 0 })
  })
})

describe("ComboBox without scripts", () => {
  const options = municipalities.slice(0, 3)
  it("is the browser's own list with the value chosen", () => {
    const { tree } = outcomeOf(
      renderToString(<ComboBox name="a" label="Gmina" options={options} defaultValue={options[1]?.value} />),
    )
    expect(tree.join("\n")).toMatch(/combobox "Gmina"/)
    expect(tree.filter((line) => line.includes("option"))).toHaveLength(4)
  })

  it("[KF7] is a text of a few bytes when there are thousands of options", () => {
    const html = renderToString(
      <ComboBox name="a" label="Gmina" options={municipalities} defaultValue="1061011" />,
    )
    expect(html).toContain('type="text"')
    expect(html).toContain("Łódź")
    expect(html.length).toBeLessThan(600)
  })
})
