import { copyFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { build } from "esbuild"
import { defineConfig } from "tsup"
import base from "../../tsup.base.ts"

/** The style sheet of the kit in one file, with the font beside it. */
const styles = () =>
  build({
    entryPoints: ["src/styles.css"],
    outdir: "dist",
    bundle: true,
    minify: true,
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]",
    logLevel: "warning",
  })

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts" },
  onSuccess: async () => {
    await styles()
    // The font is not ours: its licence goes with it.
    const licence = createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/LICENSE")
    await copyFile(licence, "dist/fonts/OFL.txt")
  },
})
