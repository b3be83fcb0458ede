/** Writes `src/tokens/tokens.css` from the token files: `node scripts/tokens.ts`. */
import { readFileSync, writeFileSync } from "node:fs"
import { toCss } from "../src/tokens/tokens.ts"

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../src/tokens/${file}`, import.meta.url), "utf8"))

writeFileSync(
  new URL("../src/tokens/tokens.css", import.meta.url),
  toCss({
    base: read("tokens.json"),
    dark: read("dark.tokens.json"),
    contrast: read("contrast.tokens.json"),
  }),
)
