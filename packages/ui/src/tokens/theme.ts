/**
 * A theme that somebody else wrote: the kit's tokens with some of them replaced, and its style sheet.
 * Not here: what is wrong with it (`check.ts`), or the kit's own themes (`tokens.ts`).
 */
import { clampChroma, formatHex, parse } from "culori"
import { block, declarations, flatten, isGroup, type Token, type TokenGroup } from "./tokens.ts"

/** How CSS writes each colour space of DTCG 2025.10. */
const spaces: Readonly<Record<string, (components: ReadonlyArray<string>) => string>> = {
  hsl: ([h, s, l]) => `hsl(${h} ${s}% ${l}%)`,
  hwb: ([h, w, b]) => `hwb(${h} ${w}% ${b}%)`,
  lab: (all) => `lab(${all.join(" ")})`,
  lch: (all) => `lch(${all.join(" ")})`,
  oklab: (all) => `oklab(${all.join(" ")})`,
  oklch: (all) => `oklch(${all.join(" ")})`,
  ...Object.fromEntries(
    ["srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020", "xyz-d65", "xyz-d50"].map(
      (space) => [space, (all: ReadonlyArray<string>) => `color(${space} ${all.join(" ")})`],
    ),
  ),
}

/**
 * The colour that a token says, as `#rrggbb`; undefined when it is not an opaque colour of DTCG 2025.10.
 *
 * **Shape** a colour outside sRGB is brought into it with less chroma, its lightness kept.
 */
const hexOf = (value: unknown): string | undefined => {
  if (!isGroup(value) || (value["alpha"] !== undefined && value["alpha"] !== 1)) return undefined
  const { colorSpace, components } = value
  const write = typeof colorSpace === "string" ? spaces[colorSpace] : undefined
  if (write === undefined || !Array.isArray(components) || components.length !== 3) return undefined
  if (!components.every((one) => one === "none" || (typeof one === "number" && Number.isFinite(one))))
    return undefined
  const colour = parse(write(components.map(String)))
  return colour === undefined ? undefined : formatHex(clampChroma(colour, "oklch"))
}

/** Whether the value is one that the kit can write for a token of that type. */
const isWritten = (type: string, value: unknown): boolean => {
  const measured = (units: ReadonlyArray<unknown>) =>
    isGroup(value) &&
    typeof value["value"] === "number" &&
    Number.isFinite(value["value"]) &&
    units.includes(value["unit"])
  if (type === "dimension") return measured(["px", "rem"])
  if (type === "duration") return measured(["ms", "s"])
  if (type === "fontFamily")
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((name) => typeof name === "string" && /^[\p{L}\p{N} _-]+$/u.test(name))
    )
  if (type === "fontWeight" || type === "number") return typeof value === "number" && Number.isFinite(value)
  return false
}

/** Why a token of a theme does nothing: no such token of the kit, or a value that cannot be read. */
export interface Unread {
  readonly kind: "unknown" | "unreadable"
  readonly path: string
}

/** A theme as it can be used. `own` are the tokens that it replaces, `all` those of the kit with them. */
export interface Theme {
  readonly own: ReadonlyArray<Token>
  readonly all: ReadonlyMap<string, Token>
  readonly unread: ReadonlyArray<Unread>
}

interface Written {
  readonly path: string
  readonly value: unknown
}

/** Every token with its value as it is written. A group that stands for another (`$ref`, `$extends`) is not followed. */
const written = (group: TokenGroup, path = ""): ReadonlyArray<Written> => {
  if ("$value" in group) return [{ path, value: group["$value"] }]
  if ("$ref" in group || "$extends" in group) return [{ path, value: undefined }]
  return Object.entries(group).flatMap(([name, inside]) =>
    name.startsWith("$")
      ? []
      : written(isGroup(inside) ? inside : { $value: undefined }, path === "" ? name : `${path}.${name}`),
  )
}

const aliasOf = (value: unknown): string | undefined =>
  typeof value === "string" ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined

/**
 * Reads a file of tokens over those of the kit. A value may name another token: `{color.action.fill}`.
 *
 * **Shape** what cannot be read keeps the kit's own value and stands in `unread`; in the order of the file.
 */
export const readTheme = (kit: TokenGroup, theme: TokenGroup): Theme => {
  const ofKit = new Map(flatten(kit).map((token) => [token.path, token]))
  const given = written(theme)
  const values = new Map(given.map(({ path, value }) => [path, value]))
  /** Follows aliases; one that leads back to itself leads nowhere. */
  const read = (path: string, type: string, seen: ReadonlyArray<string> = []): string | undefined => {
    const value = values.get(path)
    const alias = aliasOf(value)
    if (alias === undefined) {
      if (type === "color") return hexOf(value)
      return isWritten(type, value) ? cssOf(type, value) : undefined
    }
    if (seen.includes(path)) return undefined
    if (values.has(alias)) return read(alias, type, [...seen, path])
    const named = ofKit.get(alias)
    return named?.type === type ? named.css : undefined
  }
  const own: Array<Token> = []
  const unread: Array<Unread> = []
  for (const { path } of given) {
    const token = ofKit.get(path)
    if (token === undefined) {
      unread.push({ kind: "unknown", path })
      continue
    }
    const css = read(path, token.type)
    if (css === undefined) unread.push({ kind: "unreadable", path })
    else own.push({ ...token, css })
  }
  const all = new Map([...ofKit, ...own.map((token) => [token.path, token] as const)])
  return { own, all, unread }
}

const cssOf = (type: string, value: unknown): string =>
  flatten({ $type: type, $value: value })
    .map(({ css }) => css)
    .join("")

/** Whether a name can be the value of `data-osl-theme`. */
export const isThemeName = (name: string): boolean =>
  /^[a-z][a-z0-9-]*$/.test(name) && !["light", "dark", "contrast", "auto"].includes(name)

/** The style sheet of a theme, to be loaded after the kit's: `<html data-osl-theme="name">`. Colours are for screens. */
export const themeCss = (name: string, theme: Theme): string => {
  const lightness = parse(theme.all.get("color.surface.page")?.css ?? "")
  const ink = parse(theme.all.get("color.ink.strong")?.css ?? "")
  const grey = (colour: typeof ink) =>
    colour?.mode === "rgb" ? 0.2126 * colour.r + 0.7152 * colour.g + 0.0722 * colour.b : 0
  const scheme = `color-scheme: ${grey(lightness) < grey(ink) ? "dark" : "light"};`
  const selector = `[data-osl-theme="${name}"]`
  const colours = [...theme.all.values()].filter(({ type }) => type === "color")
  const others = theme.own.filter(({ type }) => type !== "color")
  const sheets = [
    `  @media screen {\n${block(selector, [scheme, ...declarations(colours)], "    ")}\n  }`,
    ...(others.length === 0 ? [] : [block(selector, declarations(others), "  ")]),
  ]
  return `/* Written by osl-theme; change the token file. */\n\n@layer osl.tokens {\n${sheets.join("\n\n")}\n}\n`
}
