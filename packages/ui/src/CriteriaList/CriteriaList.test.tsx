import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { items, sameStep } from "./CriteriaList.examples.tsx"
import { CriteriaList, type CriterionItem } from "./CriteriaList.tsx"

const draw = (shown: ReadonlyArray<CriterionItem>) =>
  renderToString(
    <OslProvider language="pl">
      <CriteriaList items={shown} />
    </OslProvider>,
  ).replace(/<!-- -->/g, "")

const [missing, met] = items("pl")

describe("CriteriaList", () => {
  it("[KM1] says what there is, what is wanted, where to mend it and who may", () => {
    const html = draw(missing ? [missing] : [])
    expect(html).toContain("Jest: 7 rozmów")
    expect(html).toContain("Potrzeba: 10 rozmów")
    expect(html).toContain('<a href="#diary">Dodaj wpis do dziennika</a>')
    expect(html).toContain("Może to zrobić: prowadzący organizator")
  })

  it("[KM1] tells the state of every condition in a word, not by colour alone", () => {
    const html = draw(items("pl"))
    for (const word of ["brakuje", "spełniony", "odstąpiono"]) expect(html).toContain(`>${word}</span>`)
  })

  it("[KM1] counts a waived condition as one that no longer stands in the way", () => {
    expect(draw(items("pl"))).toContain("Spełniono 3 z 4 warunków.")
  })

  it("offers no mending of what is met", () => {
    const html = draw(met ? [{ ...met, mend: { href: "#x", label: "Popraw" }, who: "nikt" }] : [])
    expect(html).not.toContain("Popraw")
  })

  it("[KM2] says that an inferred condition is a proposal, never the model's own", () => {
    const html = draw(missing ? [missing] : [])
    expect(html).toContain("propozycja")
    expect(html).toContain("Model tego nie stanowi.")
  })

  it("offers once the step that mends several neighbours, which stay a list of their own", () => {
    const html = draw(sameStep("pl"))
    expect(html.match(/<a href="#plan">Dodaj plan działania<\/a>/g)).toHaveLength(1)
    const box = /<ul class="osl-criterion__together">(.*?)<\/ul>/.exec(html)?.[1] ?? ""
    expect(box.match(/<li>/g)).toHaveLength(3)
    expect(html.match(/<ul class="osl-criterion__together">/g)).toHaveLength(1)
  })

  it("keeps apart what is mended by others, or by the same step elsewhere in the list", () => {
    const [diary, met, goals, measures] = sameStep("pl")
    const apart = [goals, met, measures, diary].flatMap((item) => item ?? [])
    const byOthers = [goals, measures].flatMap((item, at) => (item ? [{ ...item, who: `osoba ${at}` }] : []))
    for (const shown of [apart, byOthers]) expect(draw(shown)).not.toContain("osl-criterion__together")
  })
})
