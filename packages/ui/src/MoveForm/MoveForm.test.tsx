import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { items } from "../CriteriaList/CriteriaList.examples.tsx"
import { MoveForm, type MoveFormProps } from "./MoveForm.tsx"

const draw = (given: Partial<MoveFormProps>) =>
  renderToString(
    <MoveForm criteria={items("pl")} otherwise="back" {...given}>
      the form
    </MoveForm>,
  ).replace(/<!-- -->/g, "")

const met = items("pl").filter(({ state }) => state !== "unmet")

describe("MoveForm", () => {
  it("[KM4] shows no form while something is missing that the reader may not waive, and says who may", () => {
    const html = draw({ waivedBy: "dyrektor" })
    expect(html).not.toContain("the form")
    expect(html).toContain("back")
    expect(html).toContain("Od niektórych warunków może odstąpić: dyrektor.")
  })

  it("[KM4] shows the form to who may waive, to everybody when nothing is missing, and again after it was sent", () => {
    for (const given of [{ mayWaive: true }, { criteria: met }, { wasSent: true }])
      expect(draw(given)).toContain("the form")
  })

  it("speaks of waiving only where there is something to waive", () => {
    expect(draw({ mayWaive: true })).toContain("Odstąpienie od warunków")
    expect(draw({ mayWaive: true, criteria: met })).not.toContain("Odstąpienie od warunków")
  })

  it("says nothing of a stage when none begins", () => {
    expect(draw({ criteria: met, leaves: ["Diagnoza"] })).not.toContain("Zaczyna się")
  })
})
