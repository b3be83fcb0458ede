/** Writes `src/tokens/tokens.css` and the sheet of the sample theme from the token files: `node scripts/tokens.ts`. */
import { readFileSync, writeFileSync } from "node:fs"
import { readTheme, themeCss } from "../src/tokens/theme.ts"
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

writeFileSync(
  new URL("../src/tokens/themes/region.css", import.meta.url),
  themeCss("region", readTheme(read("tokens.json"), read("themes/region.tokens.json"))),
)
