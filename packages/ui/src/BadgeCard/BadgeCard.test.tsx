import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { BadgeCard, type BadgeVerification } from "./BadgeCard.tsx"

const draw = (verification: unknown) =>
  renderToString(<BadgeCard title="Mediacja" verification={verification as BadgeVerification} />).replace(
    /<!-- -->/g,
    "",
  )

describe("BadgeCard", () => {
  it("[KM6] says in a word and a sign what verifying found", () => {
    expect(draw({ result: "valid" })).toContain("sprawdzona, prawdziwa")
    expect(draw({ result: "revoked" })).toContain("wycofana przez wystawcę")
  })

  it("[KM6] shows a result that it does not know as not checked, never as genuine", () => {
    for (const result of ["ok", "constructor", "", undefined]) {
      expect(draw({ result })).toContain("jeszcze niesprawdzona")
      expect(draw({ result })).not.toContain("✓")
    }
  })

  it("[KM6] shows a check of a state that it does not know as one without an answer", () => {
    const html = draw({ result: "valid", checks: [{ key: "a", label: "Podpis", state: "perhaps" }] })
    expect(html).toContain("Podpis: nie udało się sprawdzić")
  })
})
