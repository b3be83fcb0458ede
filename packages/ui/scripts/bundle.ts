/**
 * The custom elements in one script: the parts with a small renderer, their words and their style sheet.
 * Not here: writing it (`elements.ts`), or the elements themselves (`src/elements`).
 */
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { type BuildOptions, build, type Plugin } from "esbuild"
import { flatten, property, type TokenGroup, toCss } from "../src/tokens/tokens.ts"
import { en } from "../src/words/en.ts"
import { pl } from "../src/words/pl.ts"
import { uk } from "../src/words/uk.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const entry = "src/elements/elements.tsx"
const preact = (path: string) => createRequire(import.meta.url).resolve(`preact/${path}`)

const settings: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  jsx: "automatic",
  charset: "utf8",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
  alias: {
    react: preact("compat").replace(/\.js$/, ".mjs"),
    "react-dom/client": preact("compat/client").replace(/\.js$/, ".mjs"),
    "react/jsx-runtime": preact("jsx-runtime").replace(/\.js$/, ".mjs"),
  },
  logLevel: "error",
}

/** Keeps of each catalog what these modules say. */
const wordsOf = (sources: ReadonlyArray<string>): Plugin => {
  const said = sources.flatMap((path) => [
    ...readFileSync(join(root, path), "utf8").matchAll(/\bsay\(\s*(["`])([\w.-]+)/g),
  ])
  const isSaid = (key: string) =>
    said.some(([, quote, text = ""]) => (quote === '"' ? key === text : key.startsWith(text)))
  const catalogs: Readonly<Record<string, Readonly<Record<string, string>>>> = { pl, en, uk }
  return {
    name: "words",
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]words[\\/](pl|en|uk)\.ts$/ }, ({ path }) => {
        const name = /(\w+)\.ts$/.exec(path)?.[1] ?? ""
        const kept = Object.fromEntries(Object.entries(catalogs[name] ?? {}).filter(([key]) => isSaid(key)))
        return { contents: `export const ${name} = ${JSON.stringify(kept)}`, loader: "js" }
      })
    },
  }
}

const read = (file: string): TokenGroup => JSON.parse(readFileSync(join(root, "src/tokens", file), "utf8"))

/**
 * The style sheet for a shadow. A page's tokens win where it has them; lengths in rem follow the reader's own size of
 * text instead of that of the page's root.
 */
const sheetOf = async (sources: ReadonlyArray<string>): Promise<string> => {
  const sheets = [...new Set(sources.map((path) => path.replace(/\.tsx?$/, ".css")))].filter((path) =>
    existsSync(join(root, path)),
  )
  const written = await build({
    ...settings,
    stdin: {
      contents: [
        "@layer osl.foundation, osl.parts;",
        `@import "./src/foundation/foundation.css" layer(osl.foundation);`,
        ...sheets.map((path) => `@import "./${path}" layer(osl.parts);`),
      ].join("\n"),
      resolveDir: root,
      loader: "css",
    },
  })
  const themes = {
    base: read("tokens.json"),
    dark: read("dark.tokens.json"),
    contrast: read("contrast.tokens.json"),
  }
  const tokens = flatten(themes.base)
  const inRem = (css: string) =>
    css.replace(/(-?\d*\.?\d+)rem\b/g, (_, value: string) => `calc(${value}*var(--osl-rem,16px))`)
  const own = tokens.filter(({ css }) => css.endsWith("rem"))
  let sheet = (written.outputFiles?.[0]?.text ?? "").trim()
  // A condition cannot ask for a variable.
  sheet = sheet.replace(/@(media|container)[^{]+/g, (condition) =>
    condition.replace(/(\d*\.?\d+)rem\b/g, (_, value: string) => `${Number(value) * 16}px`),
  )
  sheet = inRem(sheet)
  for (const { path } of own)
    sheet = sheet.replaceAll(
      new RegExp(`${property(path)}(?![\\w-])`, "g"),
      `--osl-own-${path.replaceAll(".", "-")}`,
    )
  for (const { path, css } of tokens)
    if (!css.endsWith("rem"))
      sheet = sheet.replaceAll(`var(${property(path)})`, `var(${property(path)},${css})`)
  const ofThemes = toCss(themes)
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/:root \{[^}]*\}/, "")
    .replace(/@media print \{.*$/s, "")
    .replace(/\[data-osl-theme="(\w+)"\]/g, ':host([data-osl-theme="$1"])')
  const frame = [
    ":host{display:block}:host([hidden]){display:none}",
    // `all` lets nothing in that a page says of everything; what is inherited begins anew here.
    ".osl-element{all:initial;display:block;color-scheme:inherit;font-size:medium}",
    `.osl-element{${own.map(({ path, css }) => `--osl-own-${path.replaceAll(".", "-")}:${inRem(css)}`).join(";")}}`,
    // Where a page makes elements as narrow as they can be, one that asks for its own width would have none.
    ".osl-element .osl-stage-map{contain-intrinsic-inline-size:256px}",
  ].join("")
  const whole = await build({
    ...settings,
    stdin: { contents: `${ofThemes}\n${frame}\n${sheet}`, loader: "css" },
  })
  return (whole.outputFiles?.[0]?.text ?? "").trim()
}

/** The script, and its style sheet alone. */
export const bundleElements = async (): Promise<{ readonly script: string; readonly sheet: string }> => {
  const { metafile } = await build({ ...settings, entryPoints: [entry], metafile: true })
  const sources = Object.keys(metafile?.inputs ?? {}).filter(
    (path) => path.startsWith("src/") && dirname(path) !== "src/words",
  )
  const sheet = await sheetOf(sources)
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [entry],
    define: { ...settings.define, OSL_ELEMENT_STYLES: JSON.stringify(sheet) },
    plugins: [wordsOf(sources)],
  })
  return { script: outputFiles?.[0]?.text ?? "", sheet }
}
