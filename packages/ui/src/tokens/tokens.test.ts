import { globSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { pairs, ratio } from "./contrast.ts"
import { flatten, property, type TokenGroup, toCss } from "./tokens.ts"

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8")
const read = (name: string): TokenGroup => JSON.parse(file(name))
const themes = {
  base: read("tokens.json"),
  dark: read("dark.tokens.json"),
  contrast: read("contrast.tokens.json"),
}

/** Every token of a file as it is written. */
const written = (group: TokenGroup, type?: string): Array<{ type: string; value: unknown }> => {
  const own = (group["$type"] as string | undefined) ?? type
  if ("$value" in group) return [{ type: own ?? "none", value: group["$value"] }]
  return Object.entries(group).flatMap(([name, inside]) =>
    name.startsWith("$") ? [] : written(inside as TokenGroup, own),
  )
}

describe("tokens", () => {
  it("[KL1] writes the style sheet that is committed", () => {
    expect(toCss(themes)).toBe(file("tokens.css"))
  })

  it.each(Object.entries(themes))("[KL1] says every value of %s as DTCG 2025.10 asks", (_, theme) => {
    const shapes: Record<string, (value: unknown) => boolean> = {
      color: (value) => {
        const { colorSpace, components, hex } = value as {
          colorSpace: string
          components: Array<number>
          hex: string
        }
        const same = [1, 3, 5].every(
          (at, index) =>
            Math.abs(Number.parseInt(hex.slice(at, at + 2), 16) / 255 - (components[index] ?? 2)) < 0.001,
        )
        return colorSpace === "srgb" && components.length === 3 && /^#[0-9a-f]{6}$/.test(hex) && same
      },
      dimension: (value) => {
        const { value: number, unit } = value as { value: unknown; unit: string }
        return typeof number === "number" && ["px", "rem"].includes(unit)
      },
      duration: (value) => {
        const { value: number, unit } = value as { value: unknown; unit: string }
        return typeof number === "number" && ["ms", "s"].includes(unit)
      },
      fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
      fontWeight: (value) => typeof value === "number" && value >= 1 && value <= 1000,
      number: (value) => typeof value === "number",
    }
    const wrong = written(theme).filter(({ type, value }) => !(shapes[type]?.(value) ?? false))
    expect(wrong).toEqual([])
  })

  it("[KL1] gives every theme the same colours", () => {
    const colours = (theme: TokenGroup) =>
      flatten(theme)
        .filter((token) => token.type === "color")
        .map((token) => token.path)
    expect(colours(themes.dark)).toEqual(colours(themes.base))
    expect(colours(themes.contrast)).toEqual(colours(themes.base))
  })

  it("[KL2] keeps targets at 44 px, the focus ring at 3 px and text at 16 px or more", () => {
    const values = new Map(flatten(themes.base).map((token) => [token.path, token.css]))
    expect(values.get("size.target")).toBe("44px")
    expect(Number.parseInt(values.get("width.ring") ?? "0", 10)).toBeGreaterThanOrEqual(3)
    expect(values.get("font.size.body")).toBe("1.125rem")
    expect(values.get("font.size.small")).toBe("1rem")
  })
})

describe("contrast", () => {
  it("[KL2] measures as WCAG 2.2 does", () => {
    expect(ratio("#000000", "#ffffff")).toBeCloseTo(21, 5)
    expect(ratio("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
    expect(ratio("#0b5b5e", "#0b5b5e")).toBe(1)
  })

  it.each([
    ["light", themes.base, 0],
    ["dark", themes.dark, 0],
    ["contrast", themes.contrast, 7],
  ] as const)("finds no pair too weak in the theme %s", (_, theme, textAtLeast) => {
    const colours = new Map(flatten(theme).map((token) => [token.path, token.css]))
    const weak = pairs.filter(({ seen, on, least }) => {
      const wanted = least >= 4.5 ? Math.max(least, textAtLeast) : least
      return !(ratio(colours.get(`color.${seen}`) ?? "", colours.get(`color.${on}`) ?? "") >= wanted)
    })
    expect(weak).toEqual([])
  })

  it("[KL2] covers every colour that a style sheet of the kit uses", () => {
    const used = new Set<string>()
    for (const path of globSync("*/*.css", { cwd: new URL("..", import.meta.url) })) {
      if (path.endsWith("tokens.css")) continue
      const sheet = file(`../${path}`)
      for (const [name] of sheet.matchAll(/--osl-color-[a-z-]+/g)) used.add(name)
    }
    const known = new Set(flatten(themes.base).map((token) => property(token.path)))
    const paired = new Set(
      pairs.flatMap(({ seen, on }) => [seen, on]).map((path) => property(`color.${path}`)),
    )
    const decorative = new Set(["--osl-color-line-soft"])
    expect([...used].filter((name) => !known.has(name))).toEqual([])
    expect([...used].filter((name) => !paired.has(name) && !decorative.has(name))).toEqual([])
    expect(used.size).toBeGreaterThan(15)
  })
})
