import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { empty, processes } from "./Table.examples.tsx"

const draw = (example: typeof empty) =>
  renderToString(<OslProvider language="pl">{example("pl")}</OslProvider>).replace(/<!-- -->/g, "")

describe("Table", () => {
  it("names every row by its first cell and every column by its header", () => {
    const html = draw(processes)
    expect(html.match(/<th scope="row"/g)).toHaveLength(3)
    expect(html.match(/<th scope="col"/g)).toHaveLength(4)
  })

  it("sorts by links, and says how it is sorted", () => {
    const html = draw(processes)
    expect(html).toContain('aria-sort="ascending"')
    expect(html).toMatch(/href="#sort-place"[^>]*><span class="osl-visually-hidden">Sortuj według: Gmina</)
  })

  it("says that there is nothing instead of drawing an empty table", () => {
    expect(draw(empty)).toBe("<p>Nie ma tu jeszcze żadnych wierszy.</p>")
  })
})
