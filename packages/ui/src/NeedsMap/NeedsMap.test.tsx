import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { ofACommunity } from "./NeedsMap.examples.tsx"
import { placedOf } from "./places.ts"

const draw = () => outcomeOf(renderToString(<OslProvider language="pl">{ofACommunity("pl")}</OslProvider>))

describe("NeedsMap on the server", () => {
  it("[KM8] lists everything, by kind, also what has no place on the map", () => {
    const { tree } = draw()
    const said = tree.join("\n")
    expect(said).toContain('heading "Zasoby (2)" [level=2]')
    expect(said).toContain('heading "Potrzeby (2)" [level=2]')
    expect(tree.filter((line) => line.includes("listitem"))).toHaveLength(4)
    expect(said).toContain("bez miejsca na mapie")
    expect(said).not.toContain("button")
  })

  it("[KM11] draws a map whose signs lead to the same places of the list", () => {
    const html = renderToString(<OslProvider language="pl">{ofACommunity("pl")}</OslProvider>)
    const signs = [...html.matchAll(/<a href="#([^"]+)" class="osl-territory__pin"/g)].map(([, id]) => id)
    expect(signs).toHaveLength(3)
    for (const id of signs) expect(html).toContain(`<li id="${id}"`)
  })

  it("[KM11] numbers what has a place, resources first, the same on the map and in the list", () => {
    const place = { title: "a" }
    const placed = placedOf([
      { ...place, id: "1", kind: "need", at: [17, 52] },
      { ...place, id: "2", kind: "resource", at: [Number.NaN, 52] },
      { ...place, id: "3", kind: "resource" },
      { ...place, id: "4", kind: "resource", at: [17, 52] },
    ])
    expect(placed.map(({ id, number }) => [id, number])).toEqual([
      ["4", 1],
      ["1", 2],
    ])
    const html = renderToString(<OslProvider language="pl">{ofACommunity("pl")}</OslProvider>)
    expect([...html.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, number]) => number)).toEqual([
      "1",
      "2",
      "3",
    ])
  })
})
