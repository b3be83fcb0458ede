import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { two } from "./Toasts.examples.tsx"
import { Toasts } from "./Toasts.tsx"

const tree = (part: ReturnType<typeof two>) =>
  outcomeOf(renderToString(<OslProvider language="pl">{part}</OslProvider>)).tree.join("\n")

describe("Toasts", () => {
  it("[KM15] are read politely, each with the place where the same is said", () => {
    const said = tree(two("pl"))
    expect(said).toMatch(/region "Komunikaty"[\s\S]*status[\s\S]*listitem/)
    expect(said).toContain('link "Zobacz wpis" [to=#entry]')
    expect(said).toContain('button "Zamknij: Zapisano wpis w dzienniku."')
  })

  it("have a place on the page before there is any, which is no landmark", () => {
    const said = tree(<Toasts messages={[]} onClose={() => {}} />)
    expect(said).toContain("status")
    expect(said).not.toContain("region")
  })
})
