import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { uk } from "../words/uk.ts"
import { byMonth, empty } from "./DiaryEntry.examples.tsx"
import { monthsOf } from "./months.ts"

const outcome = (example: typeof byMonth) =>
  outcomeOf(renderToString(<OslProvider language="pl">{example("pl")}</OslProvider>))

describe("DiaryTimeline", () => {
  it("[KM13] puts entries under their months, with how many there are and who came", () => {
    const { tree, texts } = outcome(byMonth)
    expect(tree.filter((line) => line.includes("heading")).map((line) => line.trim())).toEqual([
      'heading "Maj 2026" [level=2]',
      'heading "Sobota na podwórku" [level=3]',
      'heading "Rozmowa w bibliotece" [level=3]',
      'heading "Kwiecień 2026" [level=2]',
      'heading "bez nazwy" [level=3]',
    ])
    expect(texts.join(" ")).toContain("2 wpisy, 24 osoby")
    expect(texts.join(" ")).toContain("(dzieci: 9, dorośli: 14)")
    expect(texts.join(" ")).not.toContain("seniorzy")
  })

  it("teaches the first step when there is nothing", () => {
    expect(outcome(empty).texts.join(" ")).toContain("Zacznij od tego, co było dzisiaj.")
  })

  it("names months in the reader's language, and what is no month as it came", () => {
    const one = (date: string) => monthsOf([{ id: "1", date, title: "a" }], "uk")[0]?.label
    expect(one("2026-03-09")).toMatch(/^Березень 2026/)
    expect(one("jutro")).toBe("jutro")
    expect(Object.keys(uk)).toContain("diary.none")
  })
})
