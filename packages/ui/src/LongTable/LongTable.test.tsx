import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { three } from "./LongTable.examples.tsx"
import { LongTable } from "./LongTable.tsx"
import { foundIn, ordered, searchable } from "./order.ts"

const rows = [{ name: "Łódź", n: 10 }, { name: "Lublin", n: 9 }, { name: "Żary" }, { name: "Ćmielów", n: 2 }]
const names = (all: ReadonlyArray<{ readonly name: string }>) => all.map(({ name }) => name)

describe("the order of rows", () => {
  it("is that of the language, and of numbers; what has no value comes last both ways", () => {
    const by = { by: ({ name }: { name: string }) => name }
    expect(names(ordered(rows, { ...by, direction: "ascending" }, "pl"))).toEqual([
      "Ćmielów",
      "Lublin",
      "Łódź",
      "Żary",
    ])
    const count = { by: ({ n }: { n?: number }) => n }
    expect(names(ordered(rows, { ...count, direction: "ascending" }, "pl")).at(-1)).toBe("Żary")
    expect(names(ordered(rows, { ...count, direction: "descending" }, "pl"))).toEqual([
      "Łódź",
      "Lublin",
      "Ćmielów",
      "Żary",
    ])
  })

  it("finds rows by every word, without accents", () => {
    const all = searchable(rows, ({ name }) => name)
    expect(names(foundIn(all, "lodz"))).toEqual(["Łódź"])
    expect(foundIn(all, "")).toHaveLength(4)
    expect(foundIn(all, "lodz lublin")).toEqual([])
  })
})

describe("LongTable on the server", () => {
  it("[KM14] draws the first fifty of thousands, says so, and leads to the next", () => {
    const many = Array.from({ length: 5000 }, (_, nth) => ({ id: String(nth) }))
    const html = renderToString(
      <OslProvider language="pl">
        <LongTable
          caption="Sprawy"
          rows={many}
          rowKey={({ id }) => id}
          columns={[{ key: "id", header: "Numer", cell: ({ id }) => id, sortBy: ({ id }) => id }]}
          nextHref="/processes?after=49"
        />
      </OslProvider>,
    )
    expect(html.match(/<th scope="row"/g)).toHaveLength(50)
    expect(html).toContain('aria-rowcount="5001"')
    expect(html.replaceAll("\u00a0", " ")).toContain("Pierwsze wiersze: 50 z 5000.")
    expect(html).toContain('href="/processes?after=49"')
    expect(html).not.toContain("<button")
  })

  it("[KM14] is a table with named rows to a screen reader", () => {
    const { tree } = outcomeOf(renderToString(<OslProvider language="pl">{three("pl")}</OslProvider>))
    expect(tree.join("\n")).toContain('table "Społeczności regionu"')
    expect(tree.filter((line) => line.includes("rowheader"))).toHaveLength(3)
  })
})
