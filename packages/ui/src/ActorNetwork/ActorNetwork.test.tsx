import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { overTime } from "./ActorNetwork.examples.tsx"
import { height, type NetworkSnapshot, places, width } from "./network.ts"

const sector = { code: "public", label: "public" }
const kind = { code: "co-operation", label: "co-operation" }

const grown = (count: number): NetworkSnapshot => ({
  date: "2026-01-01",
  actors: Array.from({ length: count }, (_, at) => ({ id: `a${at}`, name: `Actor ${at}`, sector })),
  links: Array.from({ length: count }, (_, at) => ({ from: `a${at}`, to: `a${(at * 7 + 1) % count}`, kind })),
})

const reversed = (one: NetworkSnapshot): NetworkSnapshot => ({
  ...one,
  actors: one.actors.toReversed(),
  links: one.links.toReversed().map(({ from, to, ...link }) => ({ ...link, from: to, to: from })),
})

describe("the network of actors", () => {
  it("[KM10] puts everybody at the same place whatever the order, inside the drawing and apart from each other", () => {
    const network = grown(24)
    const at = places([network])
    expect(new Map([...places([reversed(network)])].sort())).toEqual(new Map([...at].sort()))
    for (const { x, y } of at.values()) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
    expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(24)
  })

  it("leaves out links to nobody, and stands a single actor in the middle", () => {
    const [actor] = grown(1).actors
    if (actor === undefined) throw new Error("no actor")
    const alone = { date: "2026-01-01", actors: [actor], links: [{ from: "a0", to: "nobody", kind }] }
    expect(places([alone])).toEqual(new Map([["a0", { x: width / 2, y: height / 2 }]]))
  })

  it("[KM8] says in the tables what is new since the day before, and who is gone", () => {
    const html = renderToString(<OslProvider language="pl">{overTime("pl")}</OslProvider>)
    const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
      (row ?? "").replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " "),
    )
    expect(
      rows.find(
        (row) =>
          row.includes("Sąsiedzi z podwórka nieformalny") || row.includes("Sąsiedzi z podwórka Sektor"),
      ),
    ).toContain("nowe")
    expect(rows.find((row) => row.trim().startsWith("Szkoła nr 4 Sektor"))).not.toContain("nowe")
    expect(html.replaceAll("<!-- -->", "")).toContain("Nie ma już: Parafia.")
  })
})
