import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { chosen, nothingChosen } from "./FilterBar.examples.tsx"

const outcome = (example: typeof chosen) =>
  outcomeOf(renderToString(<OslProvider language="pl">{example("pl")}</OslProvider>))

describe("FilterBar", () => {
  it("[KF9] is a form by GET that keeps the order of the list", () => {
    const html = outcome(chosen).html.join("\n")
    expect(html).toMatch(/<form action="#processes" .*method="get" role="search"/)
    expect(html).toContain('<input name="sort" type="hidden" value="name"')
  })

  it("takes one filter away by a link that names it", () => {
    expect(outcome(chosen).tree.join("\n")).toContain(
      'link "Etap: Realizacja działań. Usuń filtr" [to=#processes]',
    )
  })

  it("[KF9] keeps saved filters as links on the server, and asks nothing that only scripts can do", () => {
    const { tree } = outcome(chosen)
    expect(tree.join("\n")).toContain('link "W działaniu" [current, to=#action]')
    expect(tree.filter((line) => line.includes("button"))).toEqual([
      expect.stringContaining("Zastosuj filtry"),
    ])
    expect(tree.join("\n")).toContain("Zapisane filtry: W działaniu")
    expect(outcome(nothingChosen).tree.join("\n")).not.toContain("Zapisane filtry")
    expect(outcome(nothingChosen).tree.join("\n")).toContain("Pasuje 112 pozycji.")
  })
})
