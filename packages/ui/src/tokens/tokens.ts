/**
 * Reads design tokens (DTCG 2025.10) as flat values and writes them as CSS custom properties.
 * Not here: the values (`tokens.json` and the themes beside it), or which pairs must contrast (`contrast.ts`).
 */

/** A group of tokens, or a token, as the format writes it. */
export interface TokenGroup {
  readonly [name: string]: unknown
}

/** One token. `path` is its place (`color.ink.strong`), `css` its value as CSS reads it. */
export interface Token {
  readonly path: string
  readonly type: string
  readonly css: string
}

export const isGroup = (value: unknown): value is TokenGroup =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const inCss = (type: string, value: unknown): string => {
  if (type === "color" && isGroup(value)) return String(value["hex"])
  if ((type === "dimension" || type === "duration") && isGroup(value))
    return `${value["value"]}${value["unit"]}`
  if (type === "fontFamily" && Array.isArray(value))
    return value.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(", ")
  return String(value)
}

/** **Shape** in the order of the file. */
export const flatten = (group: TokenGroup, path = "", inherited = ""): ReadonlyArray<Token> => {
  const type = typeof group["$type"] === "string" ? group["$type"] : inherited
  if ("$value" in group) return [{ path, type, css: inCss(type, group["$value"]) }]
  return Object.entries(group).flatMap(([name, inside]) =>
    name.startsWith("$") || !isGroup(inside)
      ? []
      : flatten(inside, path === "" ? name : `${path}.${name}`, type),
  )
}

/** The custom property of a token: `color.ink.strong` is `--osl-color-ink-strong`. */
export const property = (path: string): string => `--osl-${path.replaceAll(".", "-")}`

export const block = (selector: string, lines: ReadonlyArray<string>, indent = ""): string =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join("\n")

export const declarations = (tokens: ReadonlyArray<Token>): ReadonlyArray<string> =>
  tokens.map((token) => `${property(token.path)}: ${token.css};`)

/** The style sheet of all themes. `data-osl-theme="auto"` follows the reader's own system. */
export const toCss = (themes: {
  readonly base: TokenGroup
  readonly dark: TokenGroup
  readonly contrast: TokenGroup
}): string => {
  const light = flatten(themes.base)
  const colours = light.filter((token) => token.type === "color")
  const dark = declarations(flatten(themes.dark))
  const contrast = declarations(flatten(themes.contrast))
  return `${[
    "/* Written by scripts/tokens.ts from the token files; change those. */",
    block(":root", ["color-scheme: light;", ...declarations(light)]),
    block('[data-osl-theme="light"]', ["color-scheme: light;", ...declarations(colours)]),
    block('[data-osl-theme="dark"]', ["color-scheme: dark;", ...dark]),
    `@media (prefers-color-scheme: dark) {\n${block('[data-osl-theme="auto"]', ["color-scheme: dark;", ...dark], "  ")}\n}`,
    block('[data-osl-theme="contrast"]', ["color-scheme: light;", ...contrast]),
    `@media (prefers-contrast: more) {\n${block('[data-osl-theme="auto"]', ["color-scheme: light;", ...contrast], "  ")}\n}`,
    `@media print {\n${block(":root,\n  [data-osl-theme]", ["color-scheme: light;", ...declarations(colours)], "  ")}\n}`,
  ].join("\n\n")}\n`
}
