import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { makeWords } from "../words/makeWords.ts"
import { several, withSaved } from "./FileField.examples.tsx"
import { faultOf, sizeInWords } from "./files.ts"

const file = (name: string, type: string, size = 1000) => ({ name, type, size })

describe("faultOf", () => {
  it.each([
    [file("a.PDF", ""), undefined],
    [file("a.jpg", "image/jpeg"), undefined],
    [file("a.exe", "application/octet-stream"), "wrong-type"],
    [file("a.pdf", "application/pdf", 5_000_001), "too-large"],
  ])("%o: %s", (one, fault) => {
    expect(faultOf(one, ".pdf, image/*", 5_000_000)).toBe(fault)
  })

  it("forbids nothing when nothing is said", () => {
    expect(faultOf(file("a.exe", "x/y", 10 ** 9), undefined, undefined)).toBeUndefined()
  })
})

describe("sizeInWords", () => {
  it.each([
    [1, "1 kB"],
    [84_000, "84 kB"],
    [999_400, "999 kB"],
    [5_000_000, "5 MB"],
    [1_250_000, "1,3 MB"],
  ])("%i is %s", (size, words) => {
    expect(sizeInWords(size, makeWords("pl"))).toBe(words)
  })
})

describe("FileField", () => {
  const draw = (example: typeof several) =>
    outcomeOf(renderToString(<OslProvider language="pl">{example("pl")}</OslProvider>))

  it("[KF8] says kinds and sizes before anything is chosen, tied to the control", () => {
    const { tree, html } = draw(several)
    expect(tree.join("\n")).toContain(
      "Rodzaje plików: JPG, PNG, PDF. Jeden plik może mieć najwyżej 5 MB. Można wybrać kilka plików.",
    )
    expect(html.join("\n")).toMatch(/<input accept="\.pdf,image\/\*".* multiple .*type="file"/)
  })

  it("[KF8] lets a saved file be removed without scripts", () => {
    expect(draw(withSaved).tree.join("\n")).toContain('checkbox "Usuń plik: umowa-szkic.pdf" [value=7]')
  })
})
