import { globSync, readFileSync } from "node:fs"
import type { Language } from "@osl/core"
import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OslProvider } from "../src/index.ts"
import { uk } from "../src/words/uk.ts"

type Example = (language: Language.Language) => ReactElement

const src = new URL("../src/", import.meta.url)
const read = (path: string) => readFileSync(new URL(path, src), "utf8")
const files = (pattern: string) => globSync(pattern, { cwd: src }).toSorted()
const modules: Array<[path: string, module: Record<string, unknown>]> = await Promise.all(
  files("*/*.examples.tsx").map(async (path) => [path, await import(new URL(path, src).href)] as const),
).then((all) => all.map(([path, module]) => [path, module]))

/** The examples of a file that draw something; its shared data is left out. */
const examples = modules.flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) => {
    if (typeof value !== "function") return []
    const drawn: unknown = (value as Example)("pl")
    return typeof drawn === "object" && drawn !== null && "props" in drawn
      ? [{ path, name, example: value as Example }]
      : []
  }),
)

describe("the kit", () => {
  it.each(examples)(
    "draws $name of $path on the server, in each language, with unique ids",
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

  it("shows every example as a story", () => {
    const missing = examples.filter(
      ({ path, name }) => !read(path.replace(".examples.", ".stories.")).includes(`(examples.${name})`),
    )
    expect(missing).toEqual([])
    expect(examples.length).toBeGreaterThan(40)
  })

  it("puts the style sheet of every part into styles.css", () => {
    const forgotten = files("*/*.css").filter((path) => !read("styles.css").includes(`"./${path}"`))
    expect(forgotten).toEqual([])
  })
})
