import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { faultsOf } from "./check.ts"
import { pairs, ratio } from "./contrast.ts"
import { readTheme, themeCss } from "./theme.ts"
import { themeProgram } from "./themeProgram.ts"
import { flatten, property, type TokenGroup } from "./tokens.ts"

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8")
const kit: TokenGroup = JSON.parse(file("tokens.json"))
const region: TokenGroup = JSON.parse(file("themes/region.tokens.json"))

const colour = (hex: string) => ({
  $value: {
    colorSpace: "srgb",
    components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
    hex,
  },
})
const colours = (given: TokenGroup): TokenGroup => ({ color: { $type: "color", ...given } })
const faults = (given: TokenGroup) => faultsOf(readTheme(kit, given))

const run = (args: ReadonlyArray<string>, files: Readonly<Record<string, string>> = {}) =>
  themeProgram(args, { kit, read: (name) => files[name], language: "en" })

describe("a theme", () => {
  it("[KL3] passes when it is the kit's own or the sample", () => {
    expect(faults({})).toEqual([])
    expect(faults(region)).toEqual([])
    expect(readTheme(kit, region).own.length).toBeGreaterThan(15)
  })

  it("has its style sheet as it is committed, with every colour and only the measures that differ", () => {
    const sheet = themeCss("region", readTheme(kit, region))
    expect(sheet).toBe(file("themes/region.css"))
    for (const { path, type } of flatten(kit))
      if (type === "color") expect(sheet).toContain(`${property(path)}: #`)
    expect(sheet).toContain('--osl-font-family-body: Lato, "Noto Sans", "Segoe UI", sans-serif;')
    expect(sheet).not.toContain("--osl-space-4")
  })

  it("says of a dark theme that it is dark", () => {
    const dark: TokenGroup = JSON.parse(file("dark.tokens.json"))
    expect(themeCss("night", readTheme(kit, dark))).toContain("color-scheme: dark;")
    expect(themeCss("day", readTheme(kit, {}))).toContain("color-scheme: light;")
  })

  it("[KL4] may name other tokens, of its own and of the kit, and colours of other spaces", () => {
    const theme = readTheme(kit, {
      color: {
        $type: "color",
        action: { text: { $value: "{color.action.fill}" }, fill: { $value: "{color.ink.strong}" } },
        focus: { ring: { $value: { colorSpace: "oklch", components: [0, 0, 0] } } },
        surface: { raised: { $value: { colorSpace: "hsl", components: [0, 0, 100] } } },
      },
    })
    expect(theme.unread).toEqual([])
    expect(theme.all.get("color.action.text")?.css).toBe("#1d2829")
    expect(theme.all.get("color.focus.ring")?.css).toBe("#000000")
    expect(theme.all.get("color.surface.raised")?.css).toBe("#ffffff")
  })

  it("[KL4] names what it does not know and what it cannot read, and keeps the kit's value", () => {
    const theme = readTheme(kit, {
      color: {
        $type: "color",
        brand: colour("#000000"),
        focus: { ring: { $value: "#000000" } },
        ink: { strong: { $value: { colorSpace: "srgb", components: [0, 0, 0], alpha: 0.5 } } },
        action: { fill: { $value: "{color.action.text}" }, text: { $value: "{color.action.fill}" } },
        error: { $ref: "#/color/ink" },
      },
      font: { family: { body: { $value: ["x; } body { display: none"] } } },
      size: { target: { $value: { value: 44, unit: "em" } } },
      motion: 7,
    })
    expect(theme.unread).toEqual([
      { kind: "unknown", path: "color.brand" },
      { kind: "unreadable", path: "color.focus.ring" },
      { kind: "unreadable", path: "color.ink.strong" },
      { kind: "unreadable", path: "color.action.fill" },
      { kind: "unreadable", path: "color.action.text" },
      { kind: "unknown", path: "color.error" },
      { kind: "unreadable", path: "font.family.body" },
      { kind: "unreadable", path: "size.target" },
      { kind: "unknown", path: "motion" },
    ])
    expect(theme.own).toEqual([])
    expect(theme.all.get("size.target")?.css).toBe("44px")
  })
})

describe("faults of a theme", () => {
  it("[KL3] are found in every pair of the kit", () => {
    const grey = colours(
      Object.fromEntries(
        Object.entries(kit["color"] as TokenGroup)
          .filter(([name]) => !name.startsWith("$"))
          .map(([group, inside]) => [
            group,
            Object.fromEntries(Object.keys(inside as TokenGroup).map((name) => [name, colour("#808080")])),
          ]),
      ),
    )
    expect(faults(grey).length).toBe(pairs.length)
  })

  it("[KL3] come with the nearest colour that mends every pair of the token", () => {
    const [one, ...others] = faults(colours({ focus: { ring: colour("#a9c9cc") } }))
    if (one?.kind !== "focus" || one.nearest === undefined) return expect.fail("a fault of the focus ring")
    expect(others.length).toBeGreaterThan(0)
    expect(one.nearest.path).toBe("color.focus.ring")
    expect(one.nearest.mendsAll).toBe(true)
    expect(faults(colours({ focus: { ring: colour(one.nearest.colour) } }))).toEqual([])
    // Nearest: hardly more than what is asked for on the ground that asks for most.
    const tightest = Math.min(
      ...pairs
        .filter(({ seen }) => seen === "focus.ring")
        .map(({ on }) => {
          const ground = flatten(kit).find(({ path }) => path === `color.${on}`)?.css ?? ""
          return ratio(one.nearest?.colour ?? "", ground)
        }),
    )
    expect(tightest).toBeGreaterThanOrEqual(3)
    expect(tightest).toBeLessThan(3.1)
  })

  it("propose the colour that the theme has changed, not the kit's", () => {
    const found = faults(colours({ surface: { raised: colour("#8a8f98") } }))
    const proposed = found.map((fault) => ("nearest" in fault ? fault.nearest?.path : undefined))
    expect(proposed.length).toBeGreaterThan(3)
    expect(new Set(proposed)).toEqual(new Set(["color.surface.raised"]))
  })

  it("[KL3] are rings that are too thin and targets that are too small", () => {
    const measure = (value: number, unit: string) => ({ $type: "dimension", $value: { value, unit } })
    const found = faults({ width: { ring: measure(1, "px") }, size: { target: measure(1, "rem") } })
    expect(found).toEqual([
      { kind: "focus-width", path: "width.ring", value: 1, least: 2 },
      { kind: "target-size", path: "size.target", value: 16, least: 24 },
    ])
    expect(faults({ width: { ring: measure(2, "px") }, size: { target: measure(1.5, "rem") } })).toEqual([])
  })
})

describe("osl-theme", () => {
  const faulty = JSON.stringify(colours({ focus: { ring: colour("#ffffff") }, nothing: colour("#000000") }))

  it("[KL4] ends with 0 for a theme that passes, 1 for faults, 2 for a wrong call", () => {
    const files = {
      "good.json": JSON.stringify(region),
      "bad.json": faulty,
      "text.json": "no",
      "list.json": "[]",
    }
    expect(run(["check", "good.json"], files)).toMatchObject({ code: 0, err: "" })
    expect(run(["check", "bad.json"], files)).toMatchObject({ code: 1, out: "" })
    expect(run(["css", "bad.json", "--name", "ours"], files)).toMatchObject({ code: 1, out: "" })
    expect(run(["css", "good.json", "--name", "ours"], files).out).toContain('[data-osl-theme="ours"]')
    for (const args of [
      [],
      ["check"],
      ["look", "good.json"],
      ["check", "none.json"],
      ["check", "text.json"],
      ["check", "list.json"],
      ["check", "good.json", "--language", "de"],
      ["check", "good.json", "--name", "ours"],
      ["css", "good.json"],
      ["css", "good.json", "--name", "dark"],
      ["css", "good.json", "--name", 'x"] body'],
    ])
      expect(run(args, files), args.join(" ")).toMatchObject({ code: 2, out: "" })
  })

  it("[KL4] tells of every fault in Polish and in English", () => {
    const pl = run(["check", "bad.json", "--language", "pl"], { "bad.json": faulty }).err
    const en = run(["check", "bad.json", "--language", "en"], { "bad.json": faulty }).err
    expect(pl).toContain("color.nothing: zestaw nie ma takiego tokenu.")
    expect(pl).toContain("color.focus.ring (#ffffff) na color.surface.raised (#ffffff): obwódka fokusu 1 : 1")
    expect(pl).toMatch(/Najbliższy dobry kolor color\.focus\.ring: #[0-9a-f]{6}\./)
    expect(en).toContain("color.nothing: the kit has no such token.")
    expect(en).toMatch(/The nearest good colour of color\.focus\.ring: #[0-9a-f]{6}\./)
    expect(pl.split("\n").length).toBe(en.split("\n").length)
  })

  it("runs as a program of the package", () => {
    const program = fileURLToPath(new URL("../../bin/osl-theme.js", import.meta.url))
    const sample = fileURLToPath(new URL("themes/region.tokens.json", import.meta.url))
    const env = { ...process.env, LC_ALL: "pl_PL.UTF-8" }
    expect(execFileSync(process.execPath, [program, "check", sample], { env, encoding: "utf8" })).toContain(
      "Motyw jest w porządku.",
    )
    const missing = spawnSync(process.execPath, [program, "check", "none.json"], { env, encoding: "utf8" })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain("Nie można odczytać pliku none.json.")
  })
})
