import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { type HistoryItem, HistoryList } from "./HistoryList.tsx"

const draw = (items: ReadonlyArray<HistoryItem>) =>
  renderToString(<HistoryList items={items} />).replace(/<!-- -->/g, "")

const event: HistoryItem = { id: "1", at: "2026-03-02", what: "Poprawiono plan" }

describe("HistoryList", () => {
  it("[KM5] says who it was, what they answer for and on whose behalf", () => {
    expect(draw([{ ...event, who: "Anna", duty: "organizator", onBehalfOf: "Maria" }])).toContain(
      "Anna (organizator) w imieniu: Maria",
    )
  })

  it("[KM5] says why, and what a value was and became", () => {
    const html = draw([
      { ...event, reason: "pomyłka", changes: [{ key: "a", label: "Nazwa", before: "Ławki" }] },
    ])
    expect(html).toContain("Uzasadnienie: pomyłka")
    expect(html).toContain("1 zmieniona odpowiedź")
    expect(html).toContain("Ławki")
    expect(html).toContain("Brak odpowiedzi")
  })

  it("folds away nothing where there is nothing more to say", () => {
    expect(draw([event])).not.toContain("<details")
  })

  it("shows a date that is none as it was given", () => {
    expect(draw([{ ...event, at: "wiosną" }])).toContain("wiosną")
  })
})
