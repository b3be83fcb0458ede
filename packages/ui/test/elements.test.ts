import { readFileSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findBrowser } from "../../../apps/workshop/src/browser.ts"
import { bundleElements } from "../scripts/bundle.ts"
import { compare, type Example, type Fixture } from "../src/contract/contract.ts"
import { elementParts, type Tag } from "../src/elements/parts.tsx"

const found = await findBrowser().catch(() => undefined)
const page = (name: string) => readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8")
const tags = Object.keys(elementParts) as ReadonlyArray<Tag>

const partOf = (tag: Tag) =>
  tag
    .split("-")
    .slice(1)
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join("")

/** The examples that are nothing but the part of an element. */
const examples = tags.flatMap((tag) => {
  const fixture: Fixture = JSON.parse(
    readFileSync(new URL(`../fixtures/${partOf(tag)}.json`, import.meta.url), "utf8"),
  )
  return fixture.examples
    .filter(({ use }) => use.part === fixture.part)
    .map((example) => ({ tag, part: fixture.part, example }))
})

/** As `htmlspecialchars` does. */
const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#039;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")

/** As a template in PHP is filled. */
const filled = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/<\?= \$(\w+) \?>/g, (_, name: string) => values[name] ?? "")

const exampleOf = (part: string, name: string): Example => {
  const one = examples.find(({ part: other, example }) => other === part && example.name === name)
  if (one === undefined) throw new Error(`no example ${name} of ${part}`)
  return one.example
}

interface Drawn {
  readonly html: string
  readonly told: ReadonlyArray<string>
}

describe.skipIf(found === undefined)("custom elements", () => {
  let browser: Browser
  let script = ""

  const open = async (html: string): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width: 1000, height: 900 } })
    await opened.setContent(html)
    return opened
  }
  const load = (opened: Page) => opened.addScriptTag({ type: "module", content: script })
  const frame = (opened: Page, selector: string) =>
    opened.evaluate(
      (one) => document.querySelector(one)?.shadowRoot?.querySelector(".osl-root")?.innerHTML ?? "",
      selector,
    )

  /** Draws every example on the page and gives back what stands in its shadow. */
  const drawnOn = async (opened: Page): Promise<ReadonlyArray<Drawn>> =>
    opened.evaluate(
      async (all) => {
        const drawn: Array<{ html: string; told: Array<string> }> = []
        for (const { tag, language, options } of all) {
          const element = document.createElement(tag)
          const told: Array<string> = []
          element.addEventListener("osl-problem", () => told.push("osl-problem"))
          element.setAttribute("language", language)
          // One width on every page, for what depends on it.
          element.style.cssText = "display: block; width: 720px"
          Object.assign(element, options)
          document.querySelector("#place")?.append(element)
          await new Promise((done) => setTimeout(done, 0))
          drawn.push({ html: element.shadowRoot?.querySelector(".osl-root")?.innerHTML ?? "", told })
        }
        return drawn
      },
      examples.map(({ tag, example: { language, use } }) => ({ tag, language, options: use.options })),
    )

  const differences = (drawn: ReadonlyArray<Drawn>) =>
    examples.flatMap(({ part, example }, index) =>
      compare(example, drawn[index]?.html ?? "").map((one) => ({ part, name: example.name, ...one })),
    )

  beforeAll(async () => {
    const started =
      found === undefined
        ? undefined
        : await chromium.launch({ executablePath: found.executablePath, args: [...found.args] })
    if (started === undefined) return
    browser = started
    script = (await bundleElements()).script
  })
  afterAll(async () => {
    await browser?.close()
  })

  it("[KE1] keep the contract of the parts on a page without a program on the server", async () => {
    const opened = await open(page("static.html"))
    await load(opened)
    expect([...new Set(examples.map(({ tag }) => tag))]).toEqual(tags)
    const drawn = await drawnOn(opened)
    expect(differences(drawn)).toEqual([])
    expect(drawn.flatMap(({ told }) => told)).toEqual([])
    expect(await frame(opened, "osl-evidence-mark")).toContain("propozycja")
    await opened.close()
  })

  it("[KE2] keep what a server wrote until the script comes, and when the data is broken", async () => {
    const example = exampleOf("StageMap", "underWay")
    const opened = await open(
      filled(page("template.php"), {
        language: "pl",
        title: escaped("Mapa „etapów”"),
        options: escaped(JSON.stringify(example.use.options)),
        fallback: "<ol><li>Wejście w społeczność</li></ol>",
        broken: escaped('{"events": "none"'),
      }),
    )
    expect(await opened.getByText("Wejście w społeczność").isVisible()).toBe(true)
    await load(opened)
    await opened.locator("osl-stage-map .osl-stages").waitFor()
    expect(compare(example, await frame(opened, "osl-stage-map"))).toEqual([])
    expect(await opened.locator("osl-stage-map > ol").isVisible()).toBe(false)
    expect(await opened.getByText("Historia: brak danych.").isVisible()).toBe(true)
    await opened.close()
  })

  it("[KE3] keep the contract and their look on a page that styles everything", async () => {
    const look = (opened: Page) =>
      opened.evaluate(() => {
        const parts = [...document.querySelectorAll("#place > *")]
        return parts.map((part) =>
          [...(part.shadowRoot?.querySelectorAll(".osl-root, .osl-root *") ?? [])].map((one) => {
            const style = getComputedStyle(one)
            return [
              one.className.toString(),
              ...[
                "color",
                "background-color",
                "display",
                "font-family",
                "font-size",
                "font-style",
                "font-weight",
                "letter-spacing",
                "line-height",
                "list-style-type",
                "margin",
                "padding",
                "border",
                "text-align",
                "text-transform",
                "box-sizing",
              ].map((name) => style.getPropertyValue(name)),
            ].join("|")
          }),
        )
      })
    const quiet = await open(page("static.html"))
    await load(quiet)
    await drawnOn(quiet)
    const wanted = await look(quiet)
    await quiet.close()
    const hostile = await open(page("hostile.html"))
    await load(hostile)
    expect(differences(await drawnOn(hostile))).toEqual([])
    expect(wanted.flat().length).toBeGreaterThan(300)
    expect(await look(hostile)).toEqual(wanted)
    const narrowest = () =>
      hostile.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll("#place > *")].map((element) => {
            element.removeAttribute("style")
            return element.shadowRoot?.querySelector(".osl-root")?.getBoundingClientRect().width ?? 0
          }),
        ),
      )
    expect(await narrowest()).toBeGreaterThan(60)
    await hostile.close()
  })

  it("[KE3] take a page's theme, options in any order, and change what is shown when an option changes", async () => {
    const opened = await open(page("static.html"))
    const example = exampleOf("ToDoList", "ofAPerson")
    // Given before the script comes.
    await opened.evaluate((items) => {
      document.documentElement.style.setProperty("--osl-color-ink-strong", "#123456")
      const list = Object.assign(document.createElement("osl-to-do-list"), { items })
      document.querySelector("#place")?.append(list)
    }, example.use.options["items"])
    await load(opened)
    const list = opened.locator("osl-to-do-list")
    await list.locator("ul").first().waitFor()
    expect(compare(example, await frame(opened, "osl-to-do-list"))).toEqual([])
    const colour = () => list.locator(".osl-root").evaluate((one) => getComputedStyle(one).color)
    expect(await colour()).toBe("rgb(18, 52, 86)")
    await list.evaluate((one) => one.setAttribute("data-osl-theme", "dark"))
    expect(await colour()).toBe("rgb(240, 243, 239)")
    await list.evaluate((one) => Object.assign(one, { label: "Moje zadania", language: "en" }))
    await list.getByRole("list", { name: "Moje zadania" }).waitFor()
    await list.evaluate((one) => one.setAttribute("options", '{"items":[]}'))
    await list.evaluate((one) => Object.assign(one, { options: {} }))
    await list.evaluate((one) => one.setAttribute("language", "uk"))
    await list.getByText(/[а-яі]{3}/).waitFor()
    await opened.close()
  })

  it("[KE4] say when a link is pressed, when something is opened, and when they cannot be drawn", async () => {
    const opened = await open(page("static.html"))
    await load(opened)
    await opened.evaluate(() => {
      const told: Array<string> = []
      Reflect.set(window, "told", told)
      for (const name of ["osl-navigate", "osl-toggle", "osl-problem"])
        document.addEventListener(name, (event) => {
          if (event instanceof CustomEvent) told.push(`${name} ${JSON.stringify(event.detail)}`)
          event.preventDefault()
        })
      const map = Object.assign(document.createElement("osl-stage-map"), {
        stages: [{ code: "a", label: "Wejście", state: "current", href: "/entry" }],
      })
      const broken = Object.assign(document.createElement("osl-timeline"), { events: [null] })
      broken.append("Bez osi czasu")
      document.querySelector("#place")?.append(map, broken)
    })
    await opened.getByRole("link", { name: "Wejście" }).click()
    await opened.locator("osl-evidence-mark summary").click()
    await opened.getByText("Bez osi czasu").waitFor()
    const told = () => opened.evaluate(() => Reflect.get(window, "told") as Array<string>)
    await expect.poll(async () => (await told()).length).toBe(3)
    expect((await told()).toSorted()).toEqual([
      'osl-navigate {"href":"/entry"}',
      expect.stringMatching(/^osl-problem \{"message":".*null.*"\}$/),
      'osl-toggle {"open":true}',
    ])
    expect(opened.url()).toBe("about:blank")
    await opened.close()
  })
})
