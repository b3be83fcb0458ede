import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { ErrorSummary } from "./ErrorSummary.tsx"

const draw = (texts: ReadonlyArray<string>) =>
  renderToString(
    <OslProvider language="pl">
      <ErrorSummary problems={texts.map((text) => ({ text }))} />
    </OslProvider>,
  )

describe("ErrorSummary", () => {
  it("is nothing at all without problems", () => {
    expect(draw([])).toBe("")
  })

  it("counts the places and takes the focus also without scripts", () => {
    const html = draw(["Wpisz nazwę.", "Podaj datę."])
    expect(html).toContain("Popraw 2 miejsca")
    expect(html).toMatch(/role="alert"[^>]* autofocus/i)
  })
})
