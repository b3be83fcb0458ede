/** What is laid out from left to right is laid out from right to left where a page says so: styles name no sides. */
import { globSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const src = new URL("../src/", import.meta.url)
const read = (path: string) => readFileSync(new URL(path, src), "utf8")

/** A side that is meant: the file, the property, and why it does not turn with the page. */
const meant: ReadonlyArray<readonly [path: string, property: string, why: string]> = [
  ["Menu/Menu.css", "border-width", "two sides of a square that is turned into an arrow pointing down"],
  ["Select/Select.css", "background-position", "both halves of the arrow; written once for each direction"],
  ["NeedsMap/NeedsMap.css", "left", "Leaflet counts from the left, and the map itself is never mirrored"],
]

interface Declaration {
  readonly path: string
  readonly property: string
  readonly value: string
}

const declarations = (path: string, css: string): ReadonlyArray<Declaration> =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, property = "", value = ""]) => ({ path, property, value: value.replace(/\s+/g, " ") }),
  )

/** The values of a shorthand, each with its brackets. */
const values = (text: string): ReadonlyArray<string> => {
  let depth = 0
  const found: Array<string> = [""]
  for (const letter of text) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0
    if (letter === " " && depth === 0) found.push("")
    else found.push(`${found.pop() ?? ""}${letter}`)
  }
  return found
}

const fourSides = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/

/** Whether a declaration names the left or the right, by its property, its value or the place of a value. */
const namesASide = ({ property, value }: Declaration): boolean => {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true
  if (!property.startsWith("--") && /(^|[\s,])(left|right)([\s,]|$)/.test(value)) return true
  const [, second, third, fourth] = values(value)
  if (fourSides.test(property)) return fourth !== undefined && second !== fourth
  return (
    property === "border-radius" && second !== undefined && !(fourth === third && values(value)[0] === second)
  )
}

const found = globSync("**/*.css", { cwd: src })
  .filter((path) => !path.startsWith("tokens/"))
  .toSorted()
  .flatMap((path) => declarations(path, read(path)))

const isMeant = ({ path, property }: Declaration): boolean =>
  meant.some(([where, what]) => where === path && what === property)

describe("reading from right to left", () => {
  it.each([
    ["margin-left", "0", true],
    ["border-bottom-right-radius", "0", true],
    ["text-align", "right", true],
    ["padding", "0 var(--a) 0 0", true],
    ["padding", "0 calc(1px + 2px) 1px calc(1px + 2px)", false],
    ["border-radius", "2px 0 0 2px", true],
    ["border-radius", "0 0 2px 2px", false],
    ["margin-inline-start", "0", false],
    ["justify-content", "flex-start", false],
  ])("sees a side in %s: %s", (property, value, is) => {
    expect(namesASide({ path: "", property, value })).toBe(is)
  })

  it("[UI1] no style names the left or the right but those that say why", () => {
    expect(found.length).toBeGreaterThan(1000)
    expect(found.filter((one) => namesASide(one) && !isMeant(one))).toEqual([])
  })

  it("[UI1] what is excused is still there", () => {
    const named = found.filter(namesASide)
    expect(
      meant.filter(
        ([path, property]) => !named.some((one) => one.path === path && one.property === property),
      ),
    ).toEqual([])
  })

  it("[UI1] no part sets a side by itself", () => {
    const sides = /\b(margin|padding|border)(Left|Right)\b|\b(left|right): [`"]|textAlign: "(left|right)"/
    expect(globSync("**/*.tsx", { cwd: src }).filter((path) => sides.test(read(path)))).toEqual([])
  })
})
