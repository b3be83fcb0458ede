import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"

/**
 * The one build of every published package: JavaScript and style sheets from each public path of its `package.json`.
 * Declarations come from `tsc -b` (tsup loses the values of namespace barrels, decision 0007).
 */
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string> }

export default defineConfig({
  entry: Object.fromEntries(
    Object.values(manifest.exports)
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .map((path) => [path.replace("./src/", "").replace(/\.(tsx?|css)$/, ""), path]),
  ),
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: false,
  splitting: true,
  sourcemap: true,
  // Old chunks go; the declarations beside them are kept by tsc.
  clean: ["!**/*.d.ts", "!**/*.d.ts.map"],
})
