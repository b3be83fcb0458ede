import { readdirSync, readFileSync } from "node:fs"
import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { guide } from "../scripts/guide.ts"
import { fullest, markupOf, markupPage } from "../scripts/markup.ts"
import { compare, type Fixture, plainHtml } from "../src/contract/contract.ts"
import { OslProvider } from "../src/index.ts"
import { uk } from "../src/words/uk.ts"
import { allExamples, files, src } from "./examples.ts"
import { fileOf, fixturesOf, htmlOf, textOf } from "./fixtures.tsx"

const read = (path: string) => readFileSync(new URL(path, src), "utf8")
const examples = await allExamples()

describe("the kit", () => {
  it.each(examples)(
    "[UI3] draws $name of $path on the server, in each language, with unique ids",
    ({ example }) => {
      const html = (["pl", "en", "uk"] as const).map((locale) =>
        renderToString(
          <OslProvider language={locale} words={locale === "uk" ? uk : undefined}>
            {example(locale === "en" ? "en" : "pl")}
          </OslProvider>,
        ),
      )
      for (const one of html) {
        const ids = [...one.matchAll(/ id="([^"]*)"/g)].map((m) => m[1])
        expect(new Set(ids).size).toBe(ids.length)
        expect(one).not.toMatch(/undefined|\[object|NaN/)
        for (const [, reference] of one.matchAll(/ (?:for|aria-labelledby)="([^"]*)"/g))
          expect(ids).toContain(reference)
        for (const [, references = ""] of one.matchAll(/ aria-describedby="([^"]*)"/g))
          for (const reference of references.split(" ")) expect(ids).toContain(reference)
      }
    },
  )

  it("[UI4] shows every example as a story", () => {
    const missing = examples.filter(
      ({ path, name }) => !read(path.replace(".examples.", ".stories.")).includes(`(examples.${name})`),
    )
    expect(missing).toEqual([])
    expect(examples.length).toBeGreaterThan(40)
  })

  it("[UI4] puts the style sheet of every part into styles.css", () => {
    const forgotten = files("*/*.css").filter((path) => !read("styles.css").includes(`"./${path}"`))
    expect(forgotten).toEqual([])
  })
})

describe("the contract", () => {
  const folder = new URL("../fixtures/", import.meta.url)
  const kept = (name: string) => readFileSync(new URL(name, folder), "utf8")
  const fixtures = fixturesOf(examples)

  it("[KC1] is written as the parts are (else: pnpm --filter @osl/ui fixtures)", () => {
    expect(readdirSync(folder).toSorted()).toEqual(fixtures.map(fileOf).toSorted())
    for (const fixture of fixtures)
      expect(kept(fileOf(fixture)) === textOf(fixture), fileOf(fixture)).toBe(true)
  })

  it("[KC5] is kept by its own markup as plain HTML, in every example", () => {
    const differing = fixtures.flatMap(({ examples: all }) =>
      all.flatMap((one) => compare(one, plainHtml(one, "own-"))),
    )
    expect(differing).toEqual([])
  })

  it("[KC5] is kept by the page of plain HTML, which has an example of every part and no script", () => {
    const page = read("../markup.html")
    expect(page === markupPage(fixtures)).toBe(true)
    expect(page).not.toContain("<script")
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const differing = fixtures.flatMap((fixture) => {
      const example = fullest(fixture)
      return example === undefined ? [] : compare(example, markupOf(page, fixture.part))
    })
    expect(differing).toEqual([])
  })

  it("[KC1] is kept by the parts in React", () => {
    const differing = examples.flatMap(({ path, name, example }) => {
      const fixture: Fixture = JSON.parse(kept(`${path.split("/")[0]}.json`))
      return fixture.examples
        .filter((one) => one.name === name)
        .flatMap((one) => compare(one, htmlOf(one.language, example(one.language))))
    })
    expect(differing).toEqual([])
  })
})

describe("the guide for programs that write code", () => {
  const text = readFileSync(new URL("../llms.txt", import.meta.url), "utf8")

  it("[UI4] is written as the parts are (else: pnpm --filter @osl/ui fixtures), and names every part and every door", () => {
    expect(text === guide()).toBe(true)
    for (const path of files("*/*.examples.tsx")) expect(text).toContain(`\n- ${path.split("/")[0]} `)
    const { exports }: { readonly exports: Readonly<Record<string, string>> } = JSON.parse(
      read("../package.json"),
    )
    for (const door of Object.keys(exports).filter((path) => path !== "." && path !== "./package.json"))
      expect(text).toContain(`@osl/ui${door.slice(1)}`)
  })
})
